//! Generated from the protocol `interview` by wireproof. Do not edit.
//!
//! What each peer may send, and the decoders for it.

use super::wire::{self, DecodeError, EncodeError};

wire::describe! {
    messages wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("type")],
        integers: false,
        strings: &[
            ("audio_chunk", wire::Dispatch::Take(Place_::AudioChunkMessage)),
            ("get_next_question", wire::Dispatch::Take(Place_::GetNextQuestionMessage)),
            ("request_retry", wire::Dispatch::Take(Place_::RequestRetryMessage)),
            ("text_answer", wire::Dispatch::Take(Place_::TextAnswerMessage)),
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
        AudioChunkMessage,
        TextAnswerMessage,
        GetNextQuestionMessage,
        RequestRetryMessage,
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

/// A binary frame that the client sends.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ClientFrame {
    /// The message `audio_frame`.
    AudioFrame(Box<super::messages::AudioFrame>),
}

wire::describe! {
    frames ClientFrame;
    0 AudioFrame super::messages::AudioFrame;
}

/// Reads one binary frame of the client.
pub fn decode_client_frame(frame: &[u8]) -> Result<ClientFrame, DecodeError> {
    ClientFrame::decode(frame)
}

wire::describe! {
    messages wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
        path: &[wire::Segment::Key("type")],
        integers: false,
        strings: &[
            ("error", wire::Dispatch::Take(Place_::ErrorMessage)),
            ("evaluation", wire::Dispatch::Take(Place_::EvaluationMessage)),
            ("follow_up_question", wire::Dispatch::Take(Place_::FollowUpQuestionMessage)),
            ("interview_complete", wire::Dispatch::Take(Place_::InterviewCompleteMessage)),
            ("question", wire::Dispatch::Take(Place_::QuestionMessage)),
            ("transcription", wire::Dispatch::Take(Place_::TranscriptionMessage)),
            ("voice_metrics", wire::Dispatch::Take(Place_::VoiceMetricsMessage)),
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
        QuestionMessage,
        FollowUpQuestionMessage,
        EvaluationMessage,
        VoiceMetricsMessage,
        TranscriptionMessage,
        InterviewCompleteMessage,
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
