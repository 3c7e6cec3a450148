//! Generated from the protocol `market` by wireproof. Do not edit.
//!
//! What each peer may send, and the decoders for it.

use super::wire::{self, DecodeError, EncodeError};

wire::describe! {
    messages wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
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

    /// A message that the client sends.
    #[derive(Debug, Clone, PartialEq)]
    pub enum ClientMessage {
        AuthMessage,
        SubscribeMessage,
        UnsubscribeMessage,
        CommandMessage,
        QueryMessage,
        HeartbeatMessage,
    }
}

/// Which numbers the text rules let through in what the client sends.
const CLIENT_NUMBERS: wire::Numbers = wire::Numbers::PORTABLE;

/// Reads the bytes of one message of the client.
pub fn decode_client_message(bytes: &[u8]) -> Result<ClientMessage, DecodeError> {
    wire::decode(bytes, CLIENT_NUMBERS, &|_| None)
}

/// The same for a text.
pub fn decode_client_message_str(text: &str) -> Result<ClientMessage, DecodeError> {
    wire::decode_str(text, CLIENT_NUMBERS, &|_| None)
}

impl ClientMessage {
    /// Writes the canonical text of the message.
    pub fn encode(&self) -> Result<String, EncodeError> {
        wire::encode(self)
    }
}

wire::describe! {
    messages wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
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

    /// A message that the server sends.
    #[derive(Debug, Clone, PartialEq)]
    pub enum ServerMessage {
        HeartbeatMessage,
        DataMessage,
        SignalMessage,
        AlertMessage,
        ResponseMessage,
        ErrorMessage,
        StatusMessage,
    }
}

/// Which numbers the text rules let through in what the server sends.
const SERVER_NUMBERS: wire::Numbers = wire::Numbers::PORTABLE;

/// Reads the bytes of one message of the server.
pub fn decode_server_message(bytes: &[u8]) -> Result<ServerMessage, DecodeError> {
    wire::decode(bytes, SERVER_NUMBERS, &|_| None)
}

/// The same for a text.
pub fn decode_server_message_str(text: &str) -> Result<ServerMessage, DecodeError> {
    wire::decode_str(text, SERVER_NUMBERS, &|_| None)
}

impl ServerMessage {
    /// Writes the canonical text of the message.
    pub fn encode(&self) -> Result<String, EncodeError> {
        wire::encode(self)
    }
}
