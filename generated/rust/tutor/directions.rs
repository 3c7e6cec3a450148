//! Generated from the protocol `tutor` by wireproof. Do not edit.
//!
//! What each peer may send, and the decoders for it.

use super::wire::{self, DecodeError, EncodeError};

wire::describe! {
    messages wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("type")],
        integers: false,
        strings: &[
            ("auth", wire::Dispatch::Take(Place_::Auth)),
            ("end_session", wire::Dispatch::Take(Place_::EndSession)),
            ("message", wire::Dispatch::Take(Place_::StudentMessage)),
            ("request_hint", wire::Dispatch::Take(Place_::RequestHint)),
            ("resume_session", wire::Dispatch::Take(Place_::ResumeSession)),
            ("start_session", wire::Dispatch::Take(Place_::StartSession)),
            ("time_up", wire::Dispatch::Take(Place_::TimeUp)),
            ("time_update", wire::Dispatch::Take(Place_::TimeUpdate)),
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
        Auth,
        StartSession,
        StudentMessage,
        RequestHint,
        ResumeSession,
        EndSession,
        TimeUpdate,
        TimeUp,
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
            ("assistant_chunk", wire::Dispatch::Take(Place_::AssistantChunk)),
            ("assistant_message", wire::Dispatch::Take(Place_::AssistantMessage)),
            ("error", wire::Dispatch::Take(Place_::ErrorMessage)),
            ("session_resumed", wire::Dispatch::Take(Place_::SessionResumed)),
            ("session_started", wire::Dispatch::Take(Place_::SessionStarted)),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, array: &wire::Dispatch::Nothing, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };

    /// A message that the server sends.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub enum ServerMessage {
        SessionStarted,
        SessionResumed,
        AssistantChunk,
        AssistantMessage,
        ErrorMessage,
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
