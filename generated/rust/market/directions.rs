//! Generated from the protocol `market` by wireproof. Do not edit.
//!
//! What each peer may send, and the decoders for it.

use super::wire::{self, DecodeError, EncodeError};

/// A message that the client sends.
#[derive(Debug, Clone, PartialEq)]
pub enum ClientMessage {
    /// The message `auth`.
    AuthMessage(Box<super::messages::AuthMessage>),
    /// The message `subscribe`.
    SubscribeMessage(Box<super::messages::SubscribeMessage>),
    /// The message `unsubscribe`.
    UnsubscribeMessage(Box<super::messages::UnsubscribeMessage>),
    /// The message `command`.
    CommandMessage(Box<super::messages::CommandMessage>),
    /// The message `query`.
    QueryMessage(Box<super::messages::QueryMessage>),
    /// The message `heartbeat`.
    HeartbeatMessage(Box<super::messages::HeartbeatMessage>),
}

wire::describe! {
    messages ClientMessage wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("type")],
        integers: false,
        strings: &[
            ("auth", wire::Dispatch::Take(Place_::AuthMessage)),
            ("command", wire::Dispatch::Take(Place_::CommandMessage)),
            ("heartbeat", wire::Dispatch::Take(Place_::HeartbeatMessage)),
            ("query", wire::Dispatch::Take(Place_::QueryMessage)),
            ("subscribe", wire::Dispatch::Take(Place_::SubscribeMessage)),
            ("unsubscribe", wire::Dispatch::Take(Place_::UnsubscribeMessage)),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };
    AuthMessage super::messages::AuthMessage;
    SubscribeMessage super::messages::SubscribeMessage;
    UnsubscribeMessage super::messages::UnsubscribeMessage;
    CommandMessage super::messages::CommandMessage;
    QueryMessage super::messages::QueryMessage;
    HeartbeatMessage super::messages::HeartbeatMessage;
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
    /// The message `heartbeat`.
    HeartbeatMessage(Box<super::messages::HeartbeatMessage>),
    /// The message `data`.
    DataMessage(Box<super::messages::DataMessage>),
    /// The message `signal`.
    SignalMessage(Box<super::messages::SignalMessage>),
    /// The message `alert`.
    AlertMessage(Box<super::messages::AlertMessage>),
    /// The message `response`.
    ResponseMessage(Box<super::messages::ResponseMessage>),
    /// The message `error`.
    ErrorMessage(Box<super::messages::ErrorMessage>),
    /// The message `status`.
    StatusMessage(Box<super::messages::StatusMessage>),
}

wire::describe! {
    messages ServerMessage wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("type")],
        integers: false,
        strings: &[
            ("alert", wire::Dispatch::Take(Place_::AlertMessage)),
            ("data", wire::Dispatch::Take(Place_::DataMessage)),
            ("error", wire::Dispatch::Take(Place_::ErrorMessage)),
            ("heartbeat", wire::Dispatch::Take(Place_::HeartbeatMessage)),
            ("response", wire::Dispatch::Take(Place_::ResponseMessage)),
            ("signal", wire::Dispatch::Take(Place_::SignalMessage)),
            ("status", wire::Dispatch::Take(Place_::StatusMessage)),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };
    HeartbeatMessage super::messages::HeartbeatMessage;
    DataMessage super::messages::DataMessage;
    SignalMessage super::messages::SignalMessage;
    AlertMessage super::messages::AlertMessage;
    ResponseMessage super::messages::ResponseMessage;
    ErrorMessage super::messages::ErrorMessage;
    StatusMessage super::messages::StatusMessage;
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
