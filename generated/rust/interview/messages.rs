//! Generated from the protocol `interview` by wireproof. Do not edit.
//!
//! The messages.

use super::wire;

/// A piece of a spoken answer. The chunks of an answer are one stream of bytes, cut anywhere. The final one makes the server evaluate the
/// answer; before that come at most intermediate results.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AudioChunkMessage {
    /// The bytes, at most 1 MiB, in base64\. A final chunk may be empty.
    pub audio_data: wire::Bytes,
    /// Counts the chunks of the answer from 0, binary frames included.
    pub chunk_index: i64,
    /// The answer ends with this chunk.
    pub is_final: bool,
    /// The format of the whole answer, binary frames included.
    pub format: super::types::AudioFormat,
    /// The question that it answers.
    pub question_id: super::types::QuestionId,
}

wire::describe! {
    record AudioChunkMessage Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("audio_chunk"));
    "audio_data" required wire::Rule::Bytes { encoding: wire::Encoding::Base64, min: 0, max: 1048576 };
    "chunk_index" required wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
    "is_final" required wire::Rule::Plain;
    "format" defaulted wire::Rule::Plain, wire::Literal::Text("webm");
    "question_id" required super::types::QUESTION_ID_RULE;
    holds
    1 required audio_data;
    2 required chunk_index;
    3 required is_final;
    4 defaulted format;
    5 required question_id;
}

wire::describe! { message AudioChunkMessage "audio_chunk" }

/// The same as an `audio_chunk` that is not final, without the base64: a binary frame that holds audio and nothing else. It belongs to the
/// question asked last. Frames count as chunks in the order in which they come. They say nothing about the end or the format; the final
/// `audio_chunk` does, which may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AudioFrame {
    /// The bytes, at most 1 MiB.
    pub audio: Vec<u8>,
}

wire::describe! {
    frame AudioFrame 0 Some(("audio", 1, 1048576));
    holds
    payload audio;
}

wire::describe! { message AudioFrame "audio_frame" }

/// A written answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TextAnswerMessage {
    /// The question that it answers.
    pub question_id: super::types::QuestionId,
    /// The answer. It may be empty, for no answer.
    pub answer_text: String,
}

wire::describe! {
    record TextAnswerMessage Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("text_answer"));
    "question_id" required super::types::QUESTION_ID_RULE;
    "answer_text" required wire::Rule::Plain;
    holds
    1 required question_id;
    2 required answer_text;
}

wire::describe! { message TextAnswerMessage "text_answer" }

/// Asks for the next question. The server sends none unasked. A question may be skipped by asking for the next one. After the last comes
/// `interview_complete`, and after that the error `NO_MORE_QUESTIONS`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetNextQuestionMessage {}

wire::describe! {
    record GetNextQuestionMessage Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("get_next_question"));
    holds
}

wire::describe! { message GetNextQuestionMessage "get_next_question" }

/// Asks the server to do again what failed last, after an error with `retry_available`: to transcribe, measure or evaluate the audio that it
/// still has, or to speak the question again. Nothing need be sent again.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RequestRetryMessage {
    /// The code of the error.
    pub code: super::types::WebSocketErrorCode,
    /// The question that was being asked or answered. Absent when there was none.
    pub question_id: Option<super::types::QuestionId>,
}

wire::describe! {
    record RequestRetryMessage Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("request_retry"));
    "code" required wire::Rule::Plain;
    "question_id" optional super::types::QUESTION_ID_RULE;
    holds
    1 required code;
    2 optional question_id;
}

wire::describe! { message RequestRetryMessage "request_retry" }

/// A question of the interview, written and spoken.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct QuestionMessage {
    /// The question.
    pub question_id: super::types::QuestionId,
    /// The question in words.
    pub text: String,
    /// What kind it is, such as `technical`. The list is the question bank's.
    pub question_type: String,
    /// How hard it is, such as `medium`. The list is the question bank's.
    pub difficulty: String,
    /// Which one it is, from 0\. Follow-up questions do not count.
    pub index: i64,
    /// How many there are, without follow-up questions.
    pub total: i64,
    /// The question spoken, in base64\. Empty when speech synthesis failed; the error `TTS_FAILED` follows.
    pub audio_data: super::types::Speech,
    /// The format of `audio_data`.
    pub audio_format: super::types::AudioFormat,
}

wire::describe! {
    record QuestionMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("question"));
    "question_id" required super::types::QUESTION_ID_RULE;
    "text" required wire::Rule::Plain;
    "question_type" required wire::Rule::Plain;
    "difficulty" required wire::Rule::Plain;
    "index" required wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
    "total" required wire::Rule::Int { min: 1, max: 9007199254740991, step: 1 };
    "audio_data" required super::types::SPEECH_RULE;
    "audio_format" defaulted wire::Rule::Plain, wire::Literal::Text("wav");
    holds
    1 required question_id;
    2 required text;
    3 required question_type;
    4 required difficulty;
    5 required index;
    6 required total;
    7 required audio_data;
    8 defaulted audio_format;
}

wire::describe! { message QuestionMessage "question" }

/// A question that digs deeper after an answer that left a gap.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FollowUpQuestionMessage {
    /// The follow-up question.
    pub question_id: super::types::QuestionId,
    /// The question of the interview that it follows.
    pub parent_question_id: super::types::QuestionId,
    /// The question in words.
    pub text: String,
    /// Why it is asked, in words.
    pub generated_reason: String,
    /// Which follow-up it is, from 1 for each parent.
    pub order_in_sequence: i64,
    /// The question spoken, in base64\. Empty when speech synthesis failed; the error `TTS_FAILED` follows.
    pub audio_data: super::types::Speech,
    /// The format of `audio_data`.
    pub audio_format: super::types::AudioFormat,
}

wire::describe! {
    record FollowUpQuestionMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("follow_up_question"));
    "question_id" required super::types::QUESTION_ID_RULE;
    "parent_question_id" required super::types::QUESTION_ID_RULE;
    "text" required wire::Rule::Plain;
    "generated_reason" required wire::Rule::Plain;
    "order_in_sequence" required wire::Rule::Int { min: 1, max: 9007199254740991, step: 1 };
    "audio_data" required super::types::SPEECH_RULE;
    "audio_format" defaulted wire::Rule::Plain, wire::Literal::Text("wav");
    holds
    1 required question_id;
    2 required parent_question_id;
    3 required text;
    4 required generated_reason;
    5 required order_in_sequence;
    6 required audio_data;
    7 defaulted audio_format;
}

wire::describe! { message FollowUpQuestionMessage "follow_up_question" }

/// How good the answer was. What was not measured is null, not absent.
#[derive(Debug, Clone, PartialEq)]
pub struct EvaluationMessage {
    /// Names the answer.
    pub answer_id: wire::Uuid,
    /// The score from 0 to 100.
    pub score: f64,
    /// The evaluation in words for the candidate.
    pub feedback: String,
    /// What was good.
    pub strengths: Vec<String>,
    /// What was not.
    pub weaknesses: Vec<String>,
    /// How near the answer is to the ideal one by cosine similarity; null when there is no ideal one.
    pub similarity_score: Option<f64>,
    /// What the answer left out, by concept; null when it was not looked for.
    pub gaps: Option<wire::Map<wire::Json>>,
    /// How the answer was spoken, by the name of the measure; null for a written answer.
    pub voice_metrics: Option<wire::Map<f64>>,
}

wire::describe! {
    record EvaluationMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("evaluation"));
    "answer_id" required wire::Rule::Plain;
    "score" required wire::Rule::Number { min: 0.0, max: 100.0, above: f64::NEG_INFINITY, below: f64::INFINITY };
    "feedback" required wire::Rule::Plain;
    "strengths" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "weaknesses" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "similarity_score" required wire::Rule::Nullable(&wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY });
    "gaps" required wire::Rule::Nullable(&wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None });
    "voice_metrics" required wire::Rule::Nullable(&wire::Rule::Map { of: &wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY }, min: 0, max: u64::MAX, keys: None });
    holds
    1 required answer_id;
    2 required score;
    3 required feedback;
    4 required strengths;
    5 required weaknesses;
    6 required similarity_score;
    7 required gaps;
    8 required voice_metrics;
}

wire::describe! { message EvaluationMessage "evaluation" }

/// How the candidate speaks.
#[derive(Debug, Clone, PartialEq)]
pub struct VoiceMetricsMessage {
    /// How lively the voice is.
    pub intonation_score: super::types::Score,
    /// How fluent it is.
    pub fluency_score: super::types::Score,
    /// How sure it sounds.
    pub confidence_score: super::types::Score,
    /// How fast, in words per minute.
    pub speaking_rate_wpm: i64,
    /// Measured while the candidate speaks; false for the whole answer.
    pub real_time: bool,
}

wire::describe! {
    record VoiceMetricsMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("voice_metrics"));
    "intonation_score" required super::types::SCORE_RULE;
    "fluency_score" required super::types::SCORE_RULE;
    "confidence_score" required super::types::SCORE_RULE;
    "speaking_rate_wpm" required wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
    "real_time" defaulted wire::Rule::Plain, wire::Literal::Bool(true);
    holds
    1 required intonation_score;
    2 required fluency_score;
    3 required confidence_score;
    4 required speaking_rate_wpm;
    5 defaulted real_time;
}

wire::describe! { message VoiceMetricsMessage "voice_metrics" }

/// What the candidate said, so far or for good. Each one replaces the one before.
#[derive(Debug, Clone, PartialEq)]
pub struct TranscriptionMessage {
    /// The answer up to now.
    pub text: String,
    /// The text will not change any more.
    pub is_final: bool,
    /// How sure the recogniser is, from 0 to 1.
    pub confidence: super::types::Score,
}

wire::describe! {
    record TranscriptionMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("transcription"));
    "text" required wire::Rule::Plain;
    "is_final" required wire::Rule::Plain;
    "confidence" required super::types::SCORE_RULE;
    holds
    1 required text;
    2 required is_final;
    3 required confidence;
}

wire::describe! { message TranscriptionMessage "transcription" }

/// The interview is over. This is the summary. The connection stays open until the client closes it.
#[derive(Debug, Clone, PartialEq)]
pub struct InterviewCompleteMessage {
    /// The interview, as in the path.
    pub interview_id: wire::Uuid,
    /// The mean score from 0 to 100; null when nothing was answered.
    pub overall_score: Option<f64>,
    /// How many questions there were, follow-up questions included.
    pub questions_total: i64,
    /// How many of them were answered.
    pub questions_answered: i64,
    /// The interview in words for the candidate.
    pub summary: String,
    /// What was good.
    pub strengths: Vec<String>,
    /// What was not.
    pub weaknesses: Vec<String>,
}

wire::describe! {
    record InterviewCompleteMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("interview_complete"));
    "interview_id" required wire::Rule::Plain;
    "overall_score" required wire::Rule::Nullable(&wire::Rule::Number { min: 0.0, max: 100.0, above: f64::NEG_INFINITY, below: f64::INFINITY });
    "questions_total" required wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
    "questions_answered" required wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
    "summary" required wire::Rule::Plain;
    "strengths" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "weaknesses" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    holds
    1 required interview_id;
    2 required overall_score;
    3 required questions_total;
    4 required questions_answered;
    5 required summary;
    6 required strengths;
    7 required weaknesses;
}

wire::describe! { message InterviewCompleteMessage "interview_complete" }

/// Something went wrong, and what can be done about it. The three members about recovery tell of this very case; what the catalogue says of
/// the code is the rule.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ErrorMessage {
    /// What went wrong.
    pub code: super::types::WebSocketErrorCode,
    /// What went wrong in words for the candidate.
    pub message: String,
    /// The interview can go on.
    pub recoverable: bool,
    /// `request_retry` may help.
    pub retry_available: bool,
    /// What to do instead, such as `text_mode`: to answer in writing. Null when there is nothing.
    pub fallback_option: Option<String>,
}

wire::describe! {
    record ErrorMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("error"));
    "code" required wire::Rule::Plain;
    "message" required wire::Rule::Plain;
    "recoverable" required wire::Rule::Plain;
    "retry_available" required wire::Rule::Plain;
    "fallback_option" required wire::Rule::Nullable(&wire::Rule::Plain);
    holds
    1 required code;
    2 required message;
    3 required recoverable;
    4 required retry_available;
    5 required fallback_option;
}

wire::describe! { message ErrorMessage "error" }
