//! Generated from the protocol `chat` by wireproof. Do not edit.
//!
//! Chat and telemetry
//!
//! Real-time chat with an assistant, and telemetry of what the assistant does meanwhile.
//!
//! One WebSocket connection belongs to one session. The client sends user messages; the server answers each with one or more
//! assistant messages and reports tool calls and model calls as they happen. Every message is a JSON object told apart by `type`.
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
