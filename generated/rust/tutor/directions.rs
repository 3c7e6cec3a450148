//! Generated from the protocol `tutor` by wireproof. Do not edit.
//!
//! What each peer may send, and the decoders for it.

use super::wire::{self, DecodeError, EncodeError};

/// A message that the client sends.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ClientMessage {
    /// The message `auth`.
    Auth(Box<super::messages::Auth>),
    /// The message `start_session`.
    StartSession(Box<super::messages::StartSession>),
    /// The message `message`.
    StudentMessage(Box<super::messages::StudentMessage>),
    /// The message `request_hint`.
    RequestHint(Box<super::messages::RequestHint>),
    /// The message `resume_session`.
    ResumeSession(Box<super::messages::ResumeSession>),
    /// The message `end_session`.
    EndSession(Box<super::messages::EndSession>),
    /// The message `time_update`.
    TimeUpdate(Box<super::messages::TimeUpdate>),
    /// The message `time_up`.
    TimeUp(Box<super::messages::TimeUp>),
}

wire::describe! {
    messages ClientMessage wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
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
    Auth super::messages::Auth;
    StartSession super::messages::StartSession;
    StudentMessage super::messages::StudentMessage;
    RequestHint super::messages::RequestHint;
    ResumeSession super::messages::ResumeSession;
    EndSession super::messages::EndSession;
    TimeUpdate super::messages::TimeUpdate;
    TimeUp super::messages::TimeUp;
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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ServerMessage {
    /// The message `session_started`.
    SessionStarted(Box<super::messages::SessionStarted>),
    /// The message `session_resumed`.
    SessionResumed(Box<super::messages::SessionResumed>),
    /// The message `assistant_chunk`.
    AssistantChunk(Box<super::messages::AssistantChunk>),
    /// The message `assistant_message`.
    AssistantMessage(Box<super::messages::AssistantMessage>),
    /// The message `error`.
    ErrorMessage(Box<super::messages::ErrorMessage>),
}

wire::describe! {
    messages ServerMessage wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
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
    SessionStarted super::messages::SessionStarted;
    SessionResumed super::messages::SessionResumed;
    AssistantChunk super::messages::AssistantChunk;
    AssistantMessage super::messages::AssistantMessage;
    ErrorMessage super::messages::ErrorMessage;
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
