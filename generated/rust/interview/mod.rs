//! Generated from the protocol `interview` by wireproof. Do not edit.
//!
//! Voice interview
//!
//! A spoken interview. The server asks, the candidate answers by voice or in writing, the server evaluates.
//!
//! The client leads: `get_next_question` brings a question, a follow-up question, or the end. An answer is one `text_answer`, or audio in
//! chunks, of which the last is marked final. Text frames hold JSON objects told apart by `type`; binary frames hold audio and nothing else.
//!
//! A `type` has a default in the Python classes, so that callers need not write it. On the wire it is always there.
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
