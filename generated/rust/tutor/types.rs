//! Generated from the protocol `tutor` by wireproof. Do not edit.
//!
//! The types that messages are made of.

use super::wire;

wire::describe! {
    strings;

    /// What can go wrong. Messages that cannot be read share one code, because the client can do nothing else about any of them.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ErrorCode {
        /// The message does not hold what it must: it is no JSON object, its type is unknown, or a field is missing, malformed or not known.
        MissingFields = "MISSING_FIELDS",
        /// The message cannot be said now. It names another session than the running one, or it needs a session and none is running, or the other way round.
        InvalidSession = "INVALID_SESSION",
        /// The session to be resumed does not exist, has ended, or is another student's.
        SessionNotFound = "SESSION_NOT_FOUND",
        /// The tutor could not be made ready. No session is running.
        TutorFailed = "TUTOR_FAILED",
        /// The tutor could not answer. The session goes on, and the chunks of the answer are void.
        ChatFailed = "CHAT_FAILED",
        /// The server has a fault. It closes the connection; the session can be resumed.
        Internal = "INTERNAL",
    }
}

/// Names the session. The server makes it, and clients do not look inside.
pub type SessionId = String;

wire::describe! { rule SESSION_ID_RULE wire::Rule::Text { min: 1, max: 64, pattern: None } }

/// Names an answer of the tutor. Its chunks carry the same id.
pub type AnswerId = String;

wire::describe! { rule ANSWER_ID_RULE wire::Rule::Text { min: 1, max: 64, pattern: None } }

wire::describe! {
    strings;

    /// Who said it.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Speaker {
        /// The student.
        Student = "student",
        /// The tutor.
        Tutor = "tutor",
    }
}

wire::structure! {
    record Ignore;

    /// Something said earlier in the session.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct Turn {
        "speaker" => pub speaker: super::types::Speaker, required wire::Rule::Plain;
        /// What was said.
        "content" => pub content: String, required wire::Rule::Plain;
    }
}
