//! Generated from the protocol `market` by wireproof. Do not edit.
//!
//! Market
//!
//! Market data, trading signals and alerts, with commands and queries to the back end.
//!
//! The client authenticates, then subscribes, commands and queries; each of these requests carries an `id`, which the one `response` or
//! `error` that follows echoes as `request_id`. Subscribed data comes in between. Every message is a JSON object told apart by `type`.
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
