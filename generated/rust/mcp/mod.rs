//! Generated from the protocol `mcp` by wireproof. Do not edit.
//!
//! Model Context Protocol
//!
//! How an application with a language model (the client) and a program that offers tools, resources and prompts (the server) talk:
//! JSON-RPC 2.0 in both directions, here over the standard input and output of a child process, one message on a line. This version has no
//! batches. Streamable HTTP, the other transport, is outside this file.
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
