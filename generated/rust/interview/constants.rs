//! Generated from the protocol `interview` by wireproof. Do not edit.
//!
//! The tags of messages, the codes of errors, and the codes with which a connection is closed.

/// A piece of a spoken answer. The chunks of an answer are one stream of bytes, cut anywhere. The final one makes the server evaluate the
/// answer; before that come at most intermediate results.
pub const MSG_AUDIO_CHUNK: &str = "audio_chunk";

/// A written answer.
pub const MSG_TEXT_ANSWER: &str = "text_answer";

/// Asks for the next question. The server sends none unasked. A question may be skipped by asking for the next one. After the last comes
/// `interview_complete`, and after that the error `NO_MORE_QUESTIONS`.
pub const MSG_GET_NEXT_QUESTION: &str = "get_next_question";

/// Asks the server to do again what failed last, after an error with `retry_available`: to transcribe, measure or evaluate the audio that it
/// still has, or to speak the question again. Nothing need be sent again.
pub const MSG_REQUEST_RETRY: &str = "request_retry";

/// A question of the interview, written and spoken.
pub const MSG_QUESTION: &str = "question";

/// A question that digs deeper after an answer that left a gap.
pub const MSG_FOLLOW_UP_QUESTION: &str = "follow_up_question";

/// How good the answer was. What was not measured is null, not absent.
pub const MSG_EVALUATION: &str = "evaluation";

/// How the candidate speaks.
pub const MSG_VOICE_METRICS: &str = "voice_metrics";

/// What the candidate said, so far or for good. Each one replaces the one before.
pub const MSG_TRANSCRIPTION: &str = "transcription";

/// The interview is over. This is the summary. The connection stays open until the client closes it.
pub const MSG_INTERVIEW_COMPLETE: &str = "interview_complete";

/// Something went wrong, and what can be done about it. The three members about recovery tell of this very case; what the catalogue says of
/// the code is the rule.
pub const MSG_ERROR: &str = "error";

/// There is no such interview. The connection is closed.
pub const ERR_INTERVIEW_NOT_FOUND: &str = "INTERVIEW_NOT_FOUND";

/// The message cannot be said now, or it answers another question than the one asked last.
pub const ERR_INVALID_STATE: &str = "INVALID_STATE";

/// The interview is complete.
pub const ERR_NO_MORE_QUESTIONS: &str = "NO_MORE_QUESTIONS";

/// The server cannot read this format. The answer can be given again in another one.
pub const ERR_AUDIO_FORMAT_UNSUPPORTED: &str = "AUDIO_FORMAT_UNSUPPORTED";

/// There is too little audio to hear anything, or none. The answer can be given again.
pub const ERR_AUDIO_TOO_SHORT: &str = "AUDIO_TOO_SHORT";

/// A chunk or the whole answer is too long. The answer can be given again.
pub const ERR_AUDIO_TOO_LONG: &str = "AUDIO_TOO_LONG";

/// Speech recognition failed. The server still has the audio.
pub const ERR_STT_FAILED: &str = "STT_FAILED";

/// Speech synthesis failed. The question came without audio.
pub const ERR_TTS_FAILED: &str = "TTS_FAILED";

/// The voice could not be measured. The answer is evaluated without.
pub const ERR_VOICE_METRICS_UNAVAILABLE: &str = "VOICE_METRICS_UNAVAILABLE";

/// The server has a fault, or could not read a message. The connection stays open.
pub const ERR_INTERNAL_ERROR: &str = "INTERNAL_ERROR";

/// A step took too long, or the candidate was silent for too long.
pub const ERR_TIMEOUT: &str = "TIMEOUT";

/// Too many messages in too short a time.
pub const ERR_RATE_LIMIT_EXCEEDED: &str = "RATE_LIMIT_EXCEEDED";

/// There is no such interview. The error comes first, then the close.
pub const CLOSE_INTERVIEW_NOT_FOUND: u16 = 4404;
