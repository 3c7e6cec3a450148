//! Generated from the protocol `tutor` by wireproof. Do not edit.
//!
//! The messages.

use super::wire;

/// Says who the student is. It is the first message on every connection. Nothing comes back when the token is good, so the client may go
/// on at once; a bad token earns the close 4401.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Auth {
    /// The access token from the sign-in.
    pub token: String,
}

wire::describe! {
    record Auth Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("auth"));
    "token" required wire::Rule::Text { min: 1, max: 4096, pattern: None };
    holds
    1 required token;
}

wire::describe! { message Auth "auth" }

/// Begins a session. The student must not have another one on this connection.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StartSession {
    /// What the student wants to work on.
    pub topic: String,
    /// How long the session may last, in seconds. Absent: no limit.
    pub time_limit_s: Option<i64>,
}

wire::describe! {
    record StartSession Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("start_session"));
    "topic" required wire::Rule::Text { min: 1, max: 500, pattern: None };
    "time_limit_s" optional wire::Rule::Int { min: 1, max: 86400, step: 1 };
    holds
    1 required topic;
    2 optional time_limit_s;
}

wire::describe! { message StartSession "start_session" }

/// The student says something. The tutor answers one thing at a time, in the order in which they came.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StudentMessage {
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
    /// What the student wrote.
    pub content: String,
}

wire::describe! {
    record StudentMessage Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("message"));
    "session_id" required super::types::SESSION_ID_RULE;
    "content" required wire::Rule::Text { min: 1, max: 10000, pattern: None };
    holds
    1 required session_id;
    2 required content;
}

wire::describe! { message StudentMessage "message" }

/// The student is stuck and asks for a hint. The tutor answers as it does a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RequestHint {
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
}

wire::describe! {
    record RequestHint Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("request_hint"));
    "session_id" required super::types::SESSION_ID_RULE;
    holds
    1 required session_id;
}

wire::describe! { message RequestHint "request_hint" }

/// Takes up a session that has not ended, after the connection was lost.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResumeSession {
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
}

wire::describe! {
    record ResumeSession Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("resume_session"));
    "session_id" required super::types::SESSION_ID_RULE;
    holds
    1 required session_id;
}

wire::describe! { message ResumeSession "resume_session" }

/// Ends the session for good. Nothing comes back. An answer that is being written is given up; pieces of it that were on their way may
/// still arrive. Another session can be started on the same connection.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EndSession {
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
}

wire::describe! {
    record EndSession Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("end_session"));
    "session_id" required super::types::SESSION_ID_RULE;
    holds
    1 required session_id;
}

wire::describe! { message EndSession "end_session" }

/// Tells the tutor how much time is left, so that it can pace itself. The clock runs in the client, which sends this about once a minute.
/// Nothing comes back.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TimeUpdate {
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
    /// The time that is left, in seconds.
    pub remaining_s: i64,
}

wire::describe! {
    record TimeUpdate Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("time_update"));
    "session_id" required super::types::SESSION_ID_RULE;
    "remaining_s" required wire::Rule::Int { min: 0, max: 86400, step: 1 };
    holds
    1 required session_id;
    2 required remaining_s;
}

wire::describe! { message TimeUpdate "time_update" }

/// The time is over. The tutor answers with some last words, and only `end_session` is left to say.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TimeUp {
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
}

wire::describe! {
    record TimeUp Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("time_up"));
    "session_id" required super::types::SESSION_ID_RULE;
    holds
    1 required session_id;
}

wire::describe! { message TimeUp "time_up" }

/// The session has begun. It carries the id that all further messages of the session need.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SessionStarted {
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
    /// When it began, by the server's clock.
    pub started_at: wire::Datetime,
}

wire::describe! {
    record SessionStarted Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("session_started"));
    "session_id" required super::types::SESSION_ID_RULE;
    "started_at" required wire::Rule::Plain;
    holds
    1 required session_id;
    2 required started_at;
}

wire::describe! { message SessionStarted "session_started" }

/// The session goes on where it was.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SessionResumed {
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
    /// What the session is about.
    pub topic: String,
    /// What was said so far, oldest first. An answer that was cut off is not in it.
    pub history: Vec<super::types::Turn>,
    /// The time that is left by the last `time_update`, in seconds; null without a limit.
    pub remaining_s: Option<i64>,
}

wire::describe! {
    record SessionResumed Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("session_resumed"));
    "session_id" required super::types::SESSION_ID_RULE;
    "topic" required wire::Rule::Plain;
    "history" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "remaining_s" required wire::Rule::Nullable(&wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 });
    holds
    1 required session_id;
    2 required topic;
    3 required history;
    4 required remaining_s;
}

wire::describe! { message SessionResumed "session_resumed" }

/// A piece of an answer while it is being written. The pieces come in order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AssistantChunk {
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
    /// `answer_id` on the wire.
    pub answer_id: super::types::AnswerId,
    /// The piece. It is appended to those before.
    pub text: String,
}

wire::describe! {
    record AssistantChunk Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("assistant_chunk"));
    "session_id" required super::types::SESSION_ID_RULE;
    "answer_id" required super::types::ANSWER_ID_RULE;
    "text" required wire::Rule::Plain;
    holds
    1 required session_id;
    2 required answer_id;
    3 required text;
}

wire::describe! { message AssistantChunk "assistant_chunk" }

/// The whole answer, which replaces its chunks. It comes also when there were none.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AssistantMessage {
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
    /// `answer_id` on the wire.
    pub answer_id: super::types::AnswerId,
    /// The answer in Markdown.
    pub content: String,
}

wire::describe! {
    record AssistantMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("assistant_message"));
    "session_id" required super::types::SESSION_ID_RULE;
    "answer_id" required super::types::ANSWER_ID_RULE;
    "content" required wire::Rule::Plain;
    holds
    1 required session_id;
    2 required answer_id;
    3 required content;
}

wire::describe! { message AssistantMessage "assistant_message" }

/// Something went wrong. What becomes of the request and of the connection is told by the code.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ErrorMessage {
    /// What went wrong.
    pub code: super::types::ErrorCode,
    /// What went wrong in words for people. Programs go by the code.
    pub message: String,
    /// The session that it concerns. Absent when there is none, or when the request could not be read.
    pub session_id: Option<super::types::SessionId>,
}

wire::describe! {
    record ErrorMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("error"));
    "code" required wire::Rule::Plain;
    "message" required wire::Rule::Plain;
    "session_id" optional super::types::SESSION_ID_RULE;
    holds
    1 required code;
    2 required message;
    3 optional session_id;
}

wire::describe! { message ErrorMessage "error" }
