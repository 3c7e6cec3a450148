//! Generated from the protocol `interview` by wireproof. Do not edit.
//!
//! The types that messages are made of.

use super::wire;

wire::describe! {
    strings;

    /// What can go wrong. Recoverable: the interview can go on. Retry: `request_retry` may help. Fallback `text_mode`: answer in writing, or read the
    /// question.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum WebSocketErrorCode {
        /// There is no such interview. The connection is closed.
        InterviewNotFound = "INTERVIEW_NOT_FOUND",
        /// The message cannot be said now, or it answers another question than the one asked last.
        InvalidState = "INVALID_STATE",
        /// The interview is complete.
        NoMoreQuestions = "NO_MORE_QUESTIONS",
        /// The server cannot read this format. The answer can be given again in another one.
        AudioFormatUnsupported = "AUDIO_FORMAT_UNSUPPORTED",
        /// There is too little audio to hear anything, or none. The answer can be given again.
        AudioTooShort = "AUDIO_TOO_SHORT",
        /// A chunk or the whole answer is too long. The answer can be given again.
        AudioTooLong = "AUDIO_TOO_LONG",
        /// Speech recognition failed. The server still has the audio.
        SttFailed = "STT_FAILED",
        /// Speech synthesis failed. The question came without audio.
        TtsFailed = "TTS_FAILED",
        /// The voice could not be measured. The answer is evaluated without.
        VoiceMetricsUnavailable = "VOICE_METRICS_UNAVAILABLE",
        /// The server has a fault, or could not read a message. The connection stays open.
        InternalError = "INTERNAL_ERROR",
        /// A step took too long, or the candidate was silent for too long.
        Timeout = "TIMEOUT",
        /// Too many messages in too short a time.
        RateLimitExceeded = "RATE_LIMIT_EXCEEDED",
    }
}

wire::describe! {
    strings;

    /// How audio is encoded. The list is open: another format is a well-formed message, which the server answers with
    /// `AUDIO_FORMAT_UNSUPPORTED`.
    #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum AudioFormat {
        /// WebM, as browsers record it, with Opus inside.
        Webm = "webm",
        /// RIFF WAVE with PCM inside.
        Wav = "wav",
        /// MPEG-1 layer III.
        Mp3 = "mp3",
        .. Unlisted
    }
}

/// Names a question, first or follow-up.
pub type QuestionId = wire::Uuid;

wire::describe! { rule QUESTION_ID_RULE wire::Rule::Plain }

/// Encoded audio, at most 2 MiB, in base64.
pub type Speech = wire::Bytes;

wire::describe! { rule SPEECH_RULE wire::Rule::Bytes { encoding: wire::Encoding::Base64, min: 0, max: 2097152 } }

/// A score from 0, the worst, to 1, the best.
pub type Score = f64;

wire::describe! { rule SCORE_RULE wire::Rule::Number { min: 0.0, max: 1.0, above: f64::NEG_INFINITY, below: f64::INFINITY } }
