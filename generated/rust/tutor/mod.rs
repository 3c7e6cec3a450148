//! Generated from the protocol `tutor` by wireproof. Do not edit.
//!
//! Tutor
//!
//! A student works with a tutor, one session at a time. The constants `MSG_*` and `ERR_*` of all languages come from here.
//!
//! The client authenticates, starts a session or resumes one, and then talks: each message and each request for a hint is answered by
//! chunks as they are written, then by the whole answer. Every message is a JSON object told apart by `type`.
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
