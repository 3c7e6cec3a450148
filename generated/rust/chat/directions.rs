//! Generated from the protocol `chat` by wireproof. Do not edit.
//!
//! What each peer may send, and the decoders for it.

use super::wire::{self, DecodeError, EncodeError};

wire::describe! {
    messages wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("type")],
        integers: false,
        strings: &[
            ("message", wire::Dispatch::Take(Place_::UserMessage)),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };

    /// A message that the client sends.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub enum ClientMessage {
        UserMessage,
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
            ("assistant", wire::Dispatch::Take(Place_::AssistantMessage)),
            ("connection", wire::Dispatch::Take(Place_::ConnectionStatus)),
            ("error", wire::Dispatch::Take(Place_::ErrorMessage)),
            ("openai_call", wire::Dispatch::Take(Place_::OpenAIEvent)),
            ("openai_response", wire::Dispatch::Take(Place_::OpenAIEvent)),
            ("tool_call", wire::Dispatch::Take(Place_::ToolCallEvent)),
            ("tool_result", wire::Dispatch::Take(Place_::ToolResultEvent)),
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
        AssistantMessage,
        ConnectionStatus,
        ErrorMessage,
        ToolCallEvent,
        ToolResultEvent,
        OpenAIEvent,
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
