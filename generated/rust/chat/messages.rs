//! Generated from the protocol `chat` by wireproof. Do not edit.
//!
//! The messages.

use super::wire;

wire::structure! {
    record Ignore;
    message "message";

    /// The user says something. The server answers the messages of a session one at a time, in the order in which they came.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct UserMessage {
        fixed "type" = wire::Literal::Text("message");
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
        /// What the user typed. It may be empty.
        "content" => pub content: String, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Ignore;
    message "assistant";

    /// The assistant answers, in one message or in pieces. The answer is the `content` of all pieces joined in order; the piece whose
    /// `streaming` is false is the last, and may be empty.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct AssistantMessage {
        fixed "type" = wire::Literal::Text("assistant");
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
        /// The answer, or the next piece of it.
        "content" => pub content: String, required wire::Rule::Plain;
        /// More pieces follow.
        "streaming" => pub streaming: bool, defaulted wire::Rule::Plain, wire::Literal::Bool(false);
    }
}

wire::structure! {
    record Ignore;
    message "connection";

    /// The state of the connection. The server sends `connected` as its first message and again after `reconnecting`, and `disconnected`
    /// before it closes of its own accord; not before it closes with 4409.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ConnectionStatus {
        fixed "type" = wire::Literal::Text("connection");
        "status" => pub status: super::types::ConnectionState, required wire::Rule::Plain;
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
    }
}

wire::structure! {
    record Ignore;
    message "error";

    /// Something went wrong: the server could not read a message, or could not answer it. The connection stays open. It carries no code;
    /// the text is for people.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ErrorMessage {
        fixed "type" = wire::Literal::Text("error");
        /// The session of the connection, also when the message at fault was unreadable or named another session.
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
        /// What went wrong, in words for the user. It tells nothing about other sessions.
        "error" => pub error: String, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Ignore;
    message "tool_call";

    /// The assistant calls a tool.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ToolCallEvent {
        fixed "type" = wire::Literal::Text("tool_call");
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
        "tool_call_id" => pub tool_call_id: super::types::ToolCallId, required super::types::TOOL_CALL_ID_RULE;
        /// The tool.
        "tool_name" => pub tool_name: String, required wire::Rule::Plain;
        /// The tool's arguments by name.
        "arguments" => pub arguments: wire::Map<wire::Json>, required wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
        /// When the call was made, by the server's clock.
        "timestamp" => pub timestamp: wire::Datetime, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Ignore;
    message "tool_result";

    /// The tool returned.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ToolResultEvent {
        fixed "type" = wire::Literal::Text("tool_result");
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
        "tool_call_id" => pub tool_call_id: super::types::ToolCallId, required super::types::TOOL_CALL_ID_RULE;
        /// The tool.
        "tool_name" => pub tool_name: String, required wire::Rule::Plain;
        /// What it returned, as text.
        "result" => pub result: String, required wire::Rule::Plain;
        /// How long the call took, in milliseconds.
        "duration_ms" => pub duration_ms: i64, required wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
        /// When the tool returned, by the server's clock.
        "timestamp" => pub timestamp: wire::Datetime, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Ignore;
    message "openai_event";

    /// The server called the model, or the model responded. One shape with two tags.
    ///
    /// The counts and the duration are `Optional\[int] = None` in the models. Pydantic takes an absent member and null alike there, and writes
    /// null. So they are nullable with the default null: both are accepted, both mean unknown, and null is what is written.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct OpenAIEvent {
        "type" => pub type_: super::types::OpenAIEventType, required wire::Rule::Plain;
        "session_id" => pub session_id: super::types::SessionId, required super::types::SESSION_ID_RULE;
        /// The model, such as `gpt-4o`.
        "model" => pub model: String, required wire::Rule::Plain;
        /// Tokens in the prompt.
        "prompt_tokens" => pub prompt_tokens: Option<i64>, defaulted wire::Rule::Nullable(&wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 }), wire::Literal::Null;
        /// Tokens in the completion.
        "completion_tokens" => pub completion_tokens: Option<i64>, defaulted wire::Rule::Nullable(&wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 }), wire::Literal::Null;
        /// Tokens in both.
        "total_tokens" => pub total_tokens: Option<i64>, defaulted wire::Rule::Nullable(&wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 }), wire::Literal::Null;
        /// How long the model took, in milliseconds.
        "duration_ms" => pub duration_ms: Option<i64>, defaulted wire::Rule::Nullable(&wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 }), wire::Literal::Null;
        /// When the request went out or the response came, by the server's clock.
        "timestamp" => pub timestamp: wire::Datetime, required wire::Rule::Plain;
    }
}
