//! Generated from the protocol `graphql-transport-ws` by wireproof. Do not edit.
//!
//! What each peer may send, and the decoders for it.

use super::wire::{self, DecodeError, EncodeError};

/// A message that the client sends.
#[derive(Debug, Clone, PartialEq)]
pub enum ClientMessage {
    /// The message `connection_init`.
    ConnectionInit(Box<super::messages::ConnectionInit>),
    /// The message `ping`.
    Ping(Box<super::messages::Ping>),
    /// The message `pong`.
    Pong(Box<super::messages::Pong>),
    /// The message `subscribe`.
    Subscribe(Box<super::messages::Subscribe>),
    /// The message `complete`.
    Complete(Box<super::messages::Complete>),
}

wire::describe! {
    messages ClientMessage wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("type")],
        integers: false,
        strings: &[
            ("complete", wire::Dispatch::Take(Place_::Complete)),
            ("connection_init", wire::Dispatch::Take(Place_::ConnectionInit)),
            ("ping", wire::Dispatch::Take(Place_::Ping)),
            ("pong", wire::Dispatch::Take(Place_::Pong)),
            ("subscribe", wire::Dispatch::Take(Place_::Subscribe)),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };
    ConnectionInit super::messages::ConnectionInit;
    Ping super::messages::Ping;
    Pong super::messages::Pong;
    Subscribe super::messages::Subscribe;
    Complete super::messages::Complete;
}

/// Which numbers the text rules let through in what the client sends.
const CLIENT_NUMBERS: wire::Numbers = wire::Numbers::PORTABLE;

/// Reads the bytes of one message of the client.
pub fn decode_client_message(bytes: &[u8]) -> Result<ClientMessage, DecodeError> {
    wire::decode(bytes, CLIENT_NUMBERS, &|_| None)
}

/// The same for a text.
pub fn decode_client_message_str(text: &str) -> Result<ClientMessage, DecodeError> {
    decode_client_message(text.as_bytes())
}

impl ClientMessage {
    /// Writes the canonical text of the message.
    pub fn encode(&self) -> Result<String, EncodeError> {
        wire::encode(self)
    }
}

/// A message that the server sends.
#[derive(Debug, Clone, PartialEq)]
pub enum ServerMessage {
    /// The message `connection_ack`.
    ConnectionAck(Box<super::messages::ConnectionAck>),
    /// The message `ping`.
    Ping(Box<super::messages::Ping>),
    /// The message `pong`.
    Pong(Box<super::messages::Pong>),
    /// The message `next`.
    Next(Box<super::messages::Next>),
    /// The message `error`.
    OperationError(Box<super::messages::OperationError>),
    /// The message `complete`.
    Complete(Box<super::messages::Complete>),
}

wire::describe! {
    messages ServerMessage wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("type")],
        integers: false,
        strings: &[
            ("complete", wire::Dispatch::Take(Place_::Complete)),
            ("connection_ack", wire::Dispatch::Take(Place_::ConnectionAck)),
            ("error", wire::Dispatch::Take(Place_::OperationError)),
            ("next", wire::Dispatch::Take(Place_::Next)),
            ("ping", wire::Dispatch::Take(Place_::Ping)),
            ("pong", wire::Dispatch::Take(Place_::Pong)),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };
    ConnectionAck super::messages::ConnectionAck;
    Ping super::messages::Ping;
    Pong super::messages::Pong;
    Next super::messages::Next;
    OperationError super::messages::OperationError;
    Complete super::messages::Complete;
}

/// Which numbers the text rules let through in what the server sends.
const SERVER_NUMBERS: wire::Numbers = wire::Numbers::PORTABLE;

/// Reads the bytes of one message of the server.
pub fn decode_server_message(bytes: &[u8]) -> Result<ServerMessage, DecodeError> {
    wire::decode(bytes, SERVER_NUMBERS, &|_| None)
}

/// The same for a text.
pub fn decode_server_message_str(text: &str) -> Result<ServerMessage, DecodeError> {
    decode_server_message(text.as_bytes())
}

impl ServerMessage {
    /// Writes the canonical text of the message.
    pub fn encode(&self) -> Result<String, EncodeError> {
        wire::encode(self)
    }
}
