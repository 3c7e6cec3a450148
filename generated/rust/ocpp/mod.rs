//! Generated from the protocol `ocpp` by wireproof. Do not edit.
//!
//! OCPP 1.6-J
//!
//! The Open Charge Point Protocol 1.6 over WebSocket: how a charge point and its central system talk. Either side calls the other; the
//! answer carries the id of the call and nothing else that tells its type.
//!
//! Where the published JSON schemas and this file differ: currents and powers are multiples of 0.1 there, which binary floating point can
//! not check the same way everywhere, so any number is taken here; the two URIs are plain strings here; and a meter value inside
//! StopTransaction is the same type as in MeterValues, so it needs a sample. Hertz, which some of the schemas know as a unit, is not in the
//! text of the standard.
//!
//! Each peer has a decoder for what the other one sends, from bytes or text to one enum of messages. It accepts exactly what the
//! protocol allows, in any order of members and with any spacing; what it refuses, it refuses with the code and the place that every
//! other decoder of the protocol reports.

pub mod constants;
mod directions;
mod errors;
pub mod messages;
pub mod types;
pub mod wire;

pub use constants::*;
pub use directions::*;
pub use messages::*;
pub use types::*;
pub use wire::{DecodeError, EncodeError};
