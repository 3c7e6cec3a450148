//! Generated from the protocol `interview` by wireproof. Do not edit.
//!
//! The messages.

use super::wire;

wire::structure! {
    record Reject;
    message "audio_chunk";

    /// A piece of a spoken answer. The chunks of an answer are one stream of bytes, cut anywhere. The final one makes the server evaluate the
    /// answer; before that come at most intermediate results.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct AudioChunkMessage {
        fixed "type" = wire::Literal::Text("audio_chunk");
        /// The bytes, at most 1 MiB, in base64\. A final chunk may be empty.
        "audio_data" => pub audio_data: wire::Bytes, required wire::Rule::Bytes { encoding: wire::Encoding::Base64, min: 0, max: 1048576 };
        /// Counts the chunks of the answer from 0, binary frames included.
        "chunk_index" => pub chunk_index: i64, required wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
        /// The answer ends with this chunk.
        "is_final" => pub is_final: bool, required wire::Rule::Plain;
        /// The format of the whole answer, binary frames included.
        "format" => pub format: super::types::AudioFormat, defaulted wire::Rule::Plain, wire::Literal::Text("webm");
        /// The question that it answers.
        "question_id" => pub question_id: super::types::QuestionId, required super::types::QUESTION_ID_RULE;
    }
}

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

wire::structure! {
    record Reject;
    message "text_answer";

    /// A written answer.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct TextAnswerMessage {
        fixed "type" = wire::Literal::Text("text_answer");
        /// The question that it answers.
        "question_id" => pub question_id: super::types::QuestionId, required super::types::QUESTION_ID_RULE;
        /// The answer. It may be empty, for no answer.
        "answer_text" => pub answer_text: String, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;
    message "get_next_question";

    /// Asks for the next question. The server sends none unasked. A question may be skipped by asking for the next one. After the last comes
    /// `interview_complete`, and after that the error `NO_MORE_QUESTIONS`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetNextQuestionMessage {
        last "type" = wire::Literal::Text("get_next_question");
    }
}

wire::structure! {
    record Reject;
    message "request_retry";

    /// Asks the server to do again what failed last, after an error with `retry_available`: to transcribe, measure or evaluate the audio that it
    /// still has, or to speak the question again. Nothing need be sent again.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct RequestRetryMessage {
        fixed "type" = wire::Literal::Text("request_retry");
        /// The code of the error.
        "code" => pub code: super::types::WebSocketErrorCode, required wire::Rule::Plain;
        /// The question that was being asked or answered. Absent when there was none.
        "question_id" => pub question_id: Option<super::types::QuestionId>, optional super::types::QUESTION_ID_RULE;
    }
}

wire::structure! {
    record Ignore;
    message "question";

    /// A question of the interview, written and spoken.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct QuestionMessage {
        fixed "type" = wire::Literal::Text("question");
        /// The question.
        "question_id" => pub question_id: super::types::QuestionId, required super::types::QUESTION_ID_RULE;
        /// The question in words.
        "text" => pub text: String, required wire::Rule::Plain;
        /// What kind it is, such as `technical`. The list is the question bank's.
        "question_type" => pub question_type: String, required wire::Rule::Plain;
        /// How hard it is, such as `medium`. The list is the question bank's.
        "difficulty" => pub difficulty: String, required wire::Rule::Plain;
        /// Which one it is, from 0\. Follow-up questions do not count.
        "index" => pub index: i64, required wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
        /// How many there are, without follow-up questions.
        "total" => pub total: i64, required wire::Rule::Int { min: 1, max: 9007199254740991, step: 1 };
        /// The question spoken, in base64\. Empty when speech synthesis failed; the error `TTS_FAILED` follows.
        "audio_data" => pub audio_data: super::types::Speech, required super::types::SPEECH_RULE;
        /// The format of `audio_data`.
        "audio_format" => pub audio_format: super::types::AudioFormat, defaulted wire::Rule::Plain, wire::Literal::Text("wav");
    }
}

wire::structure! {
    record Ignore;
    message "follow_up_question";

    /// A question that digs deeper after an answer that left a gap.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct FollowUpQuestionMessage {
        fixed "type" = wire::Literal::Text("follow_up_question");
        /// The follow-up question.
        "question_id" => pub question_id: super::types::QuestionId, required super::types::QUESTION_ID_RULE;
        /// The question of the interview that it follows.
        "parent_question_id" => pub parent_question_id: super::types::QuestionId, required super::types::QUESTION_ID_RULE;
        /// The question in words.
        "text" => pub text: String, required wire::Rule::Plain;
        /// Why it is asked, in words.
        "generated_reason" => pub generated_reason: String, required wire::Rule::Plain;
        /// Which follow-up it is, from 1 for each parent.
        "order_in_sequence" => pub order_in_sequence: i64, required wire::Rule::Int { min: 1, max: 9007199254740991, step: 1 };
        /// The question spoken, in base64\. Empty when speech synthesis failed; the error `TTS_FAILED` follows.
        "audio_data" => pub audio_data: super::types::Speech, required super::types::SPEECH_RULE;
        /// The format of `audio_data`.
        "audio_format" => pub audio_format: super::types::AudioFormat, defaulted wire::Rule::Plain, wire::Literal::Text("wav");
    }
}

wire::structure! {
    record Ignore;
    message "evaluation";

    /// How good the answer was. What was not measured is null, not absent.
    #[derive(Debug, Clone, PartialEq)]
    pub struct EvaluationMessage {
        fixed "type" = wire::Literal::Text("evaluation");
        /// Names the answer.
        "answer_id" => pub answer_id: wire::Uuid, required wire::Rule::Plain;
        /// The score from 0 to 100.
        "score" => pub score: f64, required wire::Rule::Number { min: 0.0, max: 100.0, above: f64::NEG_INFINITY, below: f64::INFINITY };
        /// The evaluation in words for the candidate.
        "feedback" => pub feedback: String, required wire::Rule::Plain;
        /// What was good.
        "strengths" => pub strengths: Vec<String>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        /// What was not.
        "weaknesses" => pub weaknesses: Vec<String>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        /// How near the answer is to the ideal one by cosine similarity; null when there is no ideal one.
        "similarity_score" => pub similarity_score: Option<f64>, required wire::Rule::Nullable(&wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY });
        /// What the answer left out, by concept; null when it was not looked for.
        "gaps" => pub gaps: Option<wire::Map<wire::Json>>, required wire::Rule::Nullable(&wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None });
        /// How the answer was spoken, by the name of the measure; null for a written answer.
        "voice_metrics" => pub voice_metrics: Option<wire::Map<f64>>, required wire::Rule::Nullable(&wire::Rule::Map { of: &wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY }, min: 0, max: u64::MAX, keys: None });
    }
}

wire::structure! {
    record Ignore;
    message "voice_metrics";

    /// How the candidate speaks.
    #[derive(Debug, Clone, PartialEq)]
    pub struct VoiceMetricsMessage {
        fixed "type" = wire::Literal::Text("voice_metrics");
        /// How lively the voice is.
        "intonation_score" => pub intonation_score: super::types::Score, required super::types::SCORE_RULE;
        /// How fluent it is.
        "fluency_score" => pub fluency_score: super::types::Score, required super::types::SCORE_RULE;
        /// How sure it sounds.
        "confidence_score" => pub confidence_score: super::types::Score, required super::types::SCORE_RULE;
        /// How fast, in words per minute.
        "speaking_rate_wpm" => pub speaking_rate_wpm: i64, required wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
        /// Measured while the candidate speaks; false for the whole answer.
        "real_time" => pub real_time: bool, defaulted wire::Rule::Plain, wire::Literal::Bool(true);
    }
}

wire::structure! {
    record Ignore;
    message "transcription";

    /// What the candidate said, so far or for good. Each one replaces the one before.
    #[derive(Debug, Clone, PartialEq)]
    pub struct TranscriptionMessage {
        fixed "type" = wire::Literal::Text("transcription");
        /// The answer up to now.
        "text" => pub text: String, required wire::Rule::Plain;
        /// The text will not change any more.
        "is_final" => pub is_final: bool, required wire::Rule::Plain;
        /// How sure the recogniser is, from 0 to 1.
        "confidence" => pub confidence: super::types::Score, required super::types::SCORE_RULE;
    }
}

wire::structure! {
    record Ignore;
    message "interview_complete";

    /// The interview is over. This is the summary. The connection stays open until the client closes it.
    #[derive(Debug, Clone, PartialEq)]
    pub struct InterviewCompleteMessage {
        fixed "type" = wire::Literal::Text("interview_complete");
        /// The interview, as in the path.
        "interview_id" => pub interview_id: wire::Uuid, required wire::Rule::Plain;
        /// The mean score from 0 to 100; null when nothing was answered.
        "overall_score" => pub overall_score: Option<f64>, required wire::Rule::Nullable(&wire::Rule::Number { min: 0.0, max: 100.0, above: f64::NEG_INFINITY, below: f64::INFINITY });
        /// How many questions there were, follow-up questions included.
        "questions_total" => pub questions_total: i64, required wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
        /// How many of them were answered.
        "questions_answered" => pub questions_answered: i64, required wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
        /// The interview in words for the candidate.
        "summary" => pub summary: String, required wire::Rule::Plain;
        /// What was good.
        "strengths" => pub strengths: Vec<String>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        /// What was not.
        "weaknesses" => pub weaknesses: Vec<String>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    }
}

wire::structure! {
    record Ignore;
    message "error";

    /// Something went wrong, and what can be done about it. The three members about recovery tell of this very case; what the catalogue says of
    /// the code is the rule.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ErrorMessage {
        fixed "type" = wire::Literal::Text("error");
        /// What went wrong.
        "code" => pub code: super::types::WebSocketErrorCode, required wire::Rule::Plain;
        /// What went wrong in words for the candidate.
        "message" => pub message: String, required wire::Rule::Plain;
        /// The interview can go on.
        "recoverable" => pub recoverable: bool, required wire::Rule::Plain;
        /// `request_retry` may help.
        "retry_available" => pub retry_available: bool, required wire::Rule::Plain;
        /// What to do instead, such as `text_mode`: to answer in writing. Null when there is nothing.
        "fallback_option" => pub fallback_option: Option<String>, required wire::Rule::Nullable(&wire::Rule::Plain);
    }
}
