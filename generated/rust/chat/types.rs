//! Generated from the protocol `chat` by wireproof. Do not edit.
//!
//! The types that messages are made of.

use super::wire;

wire::describe! {
    strings;

    /// The type `OpenAIEventType`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum OpenAIEventType {
        /// A request went out to the model. What only the response tells is null.
        OpenaiCall = "openai_call",
        /// The model responded.
        OpenaiResponse = "openai_response",
    }
}

/// The session that the message belongs to, as in the connection's `session_id`.
pub type SessionId = String;

wire::describe! { rule SESSION_ID_RULE wire::Rule::Plain }

/// Names one call of a tool; its result carries the same id.
pub type ToolCallId = String;

wire::describe! { rule TOOL_CALL_ID_RULE wire::Rule::Plain }

wire::describe! {
    strings;

    /// Where the session's connection stands.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ConnectionState {
        /// The session is open. The server says so first of all.
        Connected = "connected",
        /// The server is about to close the connection; nothing follows but the close.
        Disconnected = "disconnected",
        /// The server lost the assistant and tries to get it back. Messages are accepted and answered later.
        Reconnecting = "reconnecting",
    }
}
