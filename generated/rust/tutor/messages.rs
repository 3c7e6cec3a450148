//! Generated from the protocol `tutor` by wireproof. Do not edit.
//!
//! The messages.

use super::wire;

wire::structure! {
    record Reject;
    message "auth";

    /// Says who the student is. It is the first message on every connection. Nothing comes back when the token is good, so the client may go
    /// on at once; a bad token earns the close 4401.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct Auth {
        fixed "type" = wire::Literal::Text("auth");
        /// The access token from the sign-in.
        "token" => pub token: String, required wire::Rule::Text { min: 1, max: 4096, pattern: None };
    }
}

wire::structure! {
    record Reject;
    message "start_session";

    /// Begins a session. The student must not have another one on this connection.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StartSession {
        fixed "type" = wire::Literal::Text("start_session");
        /// What the student wants to work on.
        "topic" => pub topic: String, required wire::Rule::Text { min: 1, max: 500, pattern: None };
        /// How long the session may last, in seconds. Absent: no limit.
        "time_limit_s" => pub time_limit_s: Option<i64>, optional wire::Rule::Int { min: 1, max: 86400, step: 1 };
    }
}

wire::structure! {
    record Reject;
    message "message";

    /// The student says something. The tutor answers one thing at a time, in the order in which they came.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StudentMessage {
        fixed "type" = wire::Literal::Text("message");
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
        /// What the student wrote.
        "content" => pub content: String, required wire::Rule::Text { min: 1, max: 10000, pattern: None };
    }
}

wire::structure! {
    record Reject;
    message "request_hint";

    /// The student is stuck and asks for a hint. The tutor answers as it does a message.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct RequestHint {
        fixed "type" = wire::Literal::Text("request_hint");
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
    }
}

wire::structure! {
    record Reject;
    message "resume_session";

    /// Takes up a session that has not ended, after the connection was lost.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ResumeSession {
        fixed "type" = wire::Literal::Text("resume_session");
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
    }
}

wire::structure! {
    record Reject;
    message "end_session";

    /// Ends the session for good. Nothing comes back. An answer that is being written is given up; pieces of it that were on their way may
    /// still arrive. Another session can be started on the same connection.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct EndSession {
        fixed "type" = wire::Literal::Text("end_session");
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
    }
}

wire::structure! {
    record Reject;
    message "time_update";

    /// Tells the tutor how much time is left, so that it can pace itself. The clock runs in the client, which sends this about once a minute.
    /// Nothing comes back.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct TimeUpdate {
        fixed "type" = wire::Literal::Text("time_update");
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
        /// The time that is left, in seconds.
        "remaining_s" => pub remaining_s: i64, required wire::Rule::Int { min: 0, max: 86400, step: 1 };
    }
}

wire::structure! {
    record Reject;
    message "time_up";

    /// The time is over. The tutor answers with some last words, and only `end_session` is left to say.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct TimeUp {
        fixed "type" = wire::Literal::Text("time_up");
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
    }
}

wire::structure! {
    record Ignore;
    message "session_started";

    /// The session has begun. It carries the id that all further messages of the session need.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct SessionStarted {
        fixed "type" = wire::Literal::Text("session_started");
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
        /// When it began, by the server's clock.
        "started_at" => pub started_at: wire::Datetime, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Ignore;
    message "session_resumed";

    /// The session goes on where it was.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct SessionResumed {
        fixed "type" = wire::Literal::Text("session_resumed");
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
        /// What the session is about.
        "topic" => pub topic: String, required wire::Rule::Plain;
        /// What was said so far, oldest first. An answer that was cut off is not in it.
        "history" => pub history: Vec<super::types::Turn>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        /// The time that is left by the last `time_update`, in seconds; null without a limit.
        "remaining_s" => pub remaining_s: Option<i64>, required wire::Rule::Nullable(&wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 });
    }
}

wire::structure! {
    record Ignore;
    message "assistant_chunk";

    /// A piece of an answer while it is being written. The pieces come in order.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct AssistantChunk {
        fixed "type" = wire::Literal::Text("assistant_chunk");
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
        "answer_id" => pub answer_id: super::types::AnswerId, required super::types::ANSWER_ID_RULE;
        /// The piece. It is appended to those before.
        "text" => pub text: String, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Ignore;
    message "assistant_message";

    /// The whole answer, which replaces its chunks. It comes also when there were none.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct AssistantMessage {
        fixed "type" = wire::Literal::Text("assistant_message");
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
        "answer_id" => pub answer_id: super::types::AnswerId, required super::types::ANSWER_ID_RULE;
        /// The answer in Markdown.
        "content" => pub content: String, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Ignore;
    message "error";

    /// Something went wrong. What becomes of the request and of the connection is told by the code.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ErrorMessage {
        fixed "type" = wire::Literal::Text("error");
        /// What went wrong.
        "code" => pub code: super::types::ErrorCode, required wire::Rule::Plain;
        /// What went wrong in words for people. Programs go by the code.
        "message" => pub message: String, required wire::Rule::Plain;
        /// The session that it concerns. Absent when there is none, or when the request could not be read.
        "session_id" => pub session_id: Option<super::types::SessionId>, optional super::types::SESSION_ID_RULE;
    }
}
