//! WebSocket frames, as they are sent, received and kept in logs.

use serde::{Deserialize, Serialize};

/// A WebSocket frame to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// The opcode.
    pub opcode: u8,
    /// It is the last of its message.
    pub fin: bool,
    /// The payload.
    #[serde(with = "super::bytes")]
    pub payload: Vec<u8>,
}

/// The opcode of a further frame of a message.
pub const CONTINUATION: u8 = 0;
/// The opcode of a text message.
pub const TEXT: u8 = 1;
/// The opcode of a binary message.
pub const BINARY: u8 = 2;
/// The opcode of a close frame.
pub const CLOSE: u8 = 8;
/// The opcode of a ping.
pub const PING: u8 = 9;
/// The opcode of a pong.
pub const PONG: u8 = 10;

impl Frame {
    /// A whole text message.
    #[must_use]
    pub fn text(payload: impl Into<Vec<u8>>) -> Self {
        Self { opcode: TEXT, fin: true, payload: payload.into() }
    }

    /// A whole binary message.
    #[must_use]
    pub fn binary(payload: impl Into<Vec<u8>>) -> Self {
        Self { opcode: BINARY, fin: true, payload: payload.into() }
    }
}
