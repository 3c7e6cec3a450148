//! Generated from the protocol `chat` by wireproof. Do not edit.
//!
//! The messages.

use super::wire;

/// The user says something. The server answers the messages of a session one at a time, in the order in which they came.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UserMessage {
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
    /// What the user typed. It may be empty.
    pub content: String,
}

wire::describe! {
    record UserMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("message"));
    "session_id" required super::types::SESSION_ID_RULE;
    "content" required wire::Rule::Plain;
    holds
    1 required session_id;
    2 required content;
}

wire::describe! { message UserMessage "message" }

/// The assistant answers, in one message or in pieces. The answer is the `content` of all pieces joined in order; the piece whose
/// `streaming` is false is the last, and may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AssistantMessage {
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
    /// The answer, or the next piece of it.
    pub content: String,
    /// More pieces follow.
    pub streaming: bool,
}

wire::describe! {
    record AssistantMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("assistant"));
    "session_id" required super::types::SESSION_ID_RULE;
    "content" required wire::Rule::Plain;
    "streaming" defaulted wire::Rule::Plain, wire::Literal::Bool(false);
    holds
    1 required session_id;
    2 required content;
    3 defaulted streaming;
}

wire::describe! { message AssistantMessage "assistant" }

/// The state of the connection. The server sends `connected` as its first message and again after `reconnecting`, and `disconnected`
/// before it closes of its own accord; not before it closes with 4409.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ConnectionStatus {
    /// `status` on the wire.
    pub status: super::types::ConnectionState,
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
}

wire::describe! {
    record ConnectionStatus Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("connection"));
    "status" required wire::Rule::Plain;
    "session_id" required super::types::SESSION_ID_RULE;
    holds
    1 required status;
    2 required session_id;
}

wire::describe! { message ConnectionStatus "connection" }

/// Something went wrong: the server could not read a message, or could not answer it. The connection stays open. It carries no code;
/// the text is for people.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ErrorMessage {
    /// The session of the connection, also when the message at fault was unreadable or named another session.
    pub session_id: super::types::SessionId,
    /// What went wrong, in words for the user. It tells nothing about other sessions.
    pub error: String,
}

wire::describe! {
    record ErrorMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("error"));
    "session_id" required super::types::SESSION_ID_RULE;
    "error" required wire::Rule::Plain;
    holds
    1 required session_id;
    2 required error;
}

wire::describe! { message ErrorMessage "error" }

/// The assistant calls a tool.
#[derive(Debug, Clone, PartialEq)]
pub struct ToolCallEvent {
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
    /// `tool_call_id` on the wire.
    pub tool_call_id: super::types::ToolCallId,
    /// The tool.
    pub tool_name: String,
    /// The tool's arguments by name.
    pub arguments: wire::Map<wire::Json>,
    /// When the call was made, by the server's clock.
    pub timestamp: wire::Datetime,
}

wire::describe! {
    record ToolCallEvent Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("tool_call"));
    "session_id" required super::types::SESSION_ID_RULE;
    "tool_call_id" required super::types::TOOL_CALL_ID_RULE;
    "tool_name" required wire::Rule::Plain;
    "arguments" required wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    "timestamp" required wire::Rule::Plain;
    holds
    1 required session_id;
    2 required tool_call_id;
    3 required tool_name;
    4 required arguments;
    5 required timestamp;
}

wire::describe! { message ToolCallEvent "tool_call" }

/// The tool returned.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ToolResultEvent {
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
    /// `tool_call_id` on the wire.
    pub tool_call_id: super::types::ToolCallId,
    /// The tool.
    pub tool_name: String,
    /// What it returned, as text.
    pub result: String,
    /// How long the call took, in milliseconds.
    pub duration_ms: i64,
    /// When the tool returned, by the server's clock.
    pub timestamp: wire::Datetime,
}

wire::describe! {
    record ToolResultEvent Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("tool_result"));
    "session_id" required super::types::SESSION_ID_RULE;
    "tool_call_id" required super::types::TOOL_CALL_ID_RULE;
    "tool_name" required wire::Rule::Plain;
    "result" required wire::Rule::Plain;
    "duration_ms" required wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
    "timestamp" required wire::Rule::Plain;
    holds
    1 required session_id;
    2 required tool_call_id;
    3 required tool_name;
    4 required result;
    5 required duration_ms;
    6 required timestamp;
}

wire::describe! { message ToolResultEvent "tool_result" }

/// The server called the model, or the model responded. One shape with two tags.
///
/// The counts and the duration are `Optional\[int] = None` in the models. Pydantic takes an absent member and null alike there, and writes
/// null. So they are nullable with the default null: both are accepted, both mean unknown, and null is what is written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OpenAIEvent {
    /// `type` on the wire.
    pub type_: super::types::OpenAIEventType,
    /// `session_id` on the wire.
    pub session_id: super::types::SessionId,
    /// The model, such as `gpt-4o`.
    pub model: String,
    /// Tokens in the prompt.
    pub prompt_tokens: Option<i64>,
    /// Tokens in the completion.
    pub completion_tokens: Option<i64>,
    /// Tokens in both.
    pub total_tokens: Option<i64>,
    /// How long the model took, in milliseconds.
    pub duration_ms: Option<i64>,
    /// When the request went out or the response came, by the server's clock.
    pub timestamp: wire::Datetime,
}

wire::describe! {
    record OpenAIEvent Ignore &[];
    "type" required wire::Rule::Plain;
    "session_id" required super::types::SESSION_ID_RULE;
    "model" required wire::Rule::Plain;
    "prompt_tokens" defaulted wire::Rule::Nullable(&wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 }), wire::Literal::Null;
    "completion_tokens" defaulted wire::Rule::Nullable(&wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 }), wire::Literal::Null;
    "total_tokens" defaulted wire::Rule::Nullable(&wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 }), wire::Literal::Null;
    "duration_ms" defaulted wire::Rule::Nullable(&wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 }), wire::Literal::Null;
    "timestamp" required wire::Rule::Plain;
    holds
    0 required type_;
    1 required session_id;
    2 required model;
    3 defaulted prompt_tokens;
    4 defaulted completion_tokens;
    5 defaulted total_tokens;
    6 defaulted duration_ms;
    7 required timestamp;
}

wire::describe! { message OpenAIEvent "openai_event" }
