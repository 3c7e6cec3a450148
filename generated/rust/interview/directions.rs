//! Generated from the protocol `interview` by wireproof. Do not edit.
//!
//! What each peer may send, and the decoders for it.

use super::wire::{self, DecodeError, EncodeError};

/// A message that the client sends.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ClientMessage {
    /// The message `audio_chunk`.
    AudioChunkMessage(Box<super::messages::AudioChunkMessage>),
    /// The message `text_answer`.
    TextAnswerMessage(Box<super::messages::TextAnswerMessage>),
    /// The message `get_next_question`.
    GetNextQuestionMessage(Box<super::messages::GetNextQuestionMessage>),
    /// The message `request_retry`.
    RequestRetryMessage(Box<super::messages::RequestRetryMessage>),
}

wire::describe! {
    messages ClientMessage wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
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
    AudioChunkMessage super::messages::AudioChunkMessage;
    TextAnswerMessage super::messages::TextAnswerMessage;
    GetNextQuestionMessage super::messages::GetNextQuestionMessage;
    RequestRetryMessage super::messages::RequestRetryMessage;
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

/// A message that the server sends.
#[derive(Debug, Clone, PartialEq)]
pub enum ServerMessage {
    /// The message `question`.
    QuestionMessage(Box<super::messages::QuestionMessage>),
    /// The message `follow_up_question`.
    FollowUpQuestionMessage(Box<super::messages::FollowUpQuestionMessage>),
    /// The message `evaluation`.
    EvaluationMessage(Box<super::messages::EvaluationMessage>),
    /// The message `voice_metrics`.
    VoiceMetricsMessage(Box<super::messages::VoiceMetricsMessage>),
    /// The message `transcription`.
    TranscriptionMessage(Box<super::messages::TranscriptionMessage>),
    /// The message `interview_complete`.
    InterviewCompleteMessage(Box<super::messages::InterviewCompleteMessage>),
    /// The message `error`.
    ErrorMessage(Box<super::messages::ErrorMessage>),
}

wire::describe! {
    messages ServerMessage wire::Dispatch::Kind { object: &wire::Dispatch::Switch {
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
    QuestionMessage super::messages::QuestionMessage;
    FollowUpQuestionMessage super::messages::FollowUpQuestionMessage;
    EvaluationMessage super::messages::EvaluationMessage;
    VoiceMetricsMessage super::messages::VoiceMetricsMessage;
    TranscriptionMessage super::messages::TranscriptionMessage;
    InterviewCompleteMessage super::messages::InterviewCompleteMessage;
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
