//! Generated from the protocol `graphql-transport-ws` by wireproof. Do not edit.
//!
//! GraphQL over WebSocket
//!
//! GraphQL operations over one WebSocket, as the `graphql-ws` package defines them. The client opens with `connection_init`, the server
//! answers `connection_ack`, and from then on any number of operations run side by side, told apart by the id that the client chose.
//! The protocol has no error message for its own faults: whoever breaks it is cut off with a close code.
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
