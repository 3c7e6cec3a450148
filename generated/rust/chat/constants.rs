//! Generated from the protocol `chat` by wireproof. Do not edit.
//!
//! The tags of messages, the codes of errors, and the codes with which a connection is closed.

/// The user says something. The server answers the messages of a session one at a time, in the order in which they came.
pub const MSG_MESSAGE: &str = "message";

/// The assistant answers, in one message or in pieces. The answer is the `content` of all pieces joined in order; the piece whose
/// `streaming` is false is the last, and may be empty.
pub const MSG_ASSISTANT: &str = "assistant";

/// The state of the connection. The server sends `connected` as its first message and again after `reconnecting`, and `disconnected`
/// before it closes of its own accord; not before it closes with 4409.
pub const MSG_CONNECTION: &str = "connection";

/// Something went wrong: the server could not read a message, or could not answer it. The connection stays open. It carries no code;
/// the text is for people.
pub const MSG_ERROR: &str = "error";

/// The assistant calls a tool.
pub const MSG_TOOL_CALL: &str = "tool_call";

/// The tool returned.
pub const MSG_TOOL_RESULT: &str = "tool_result";

/// A request went out to the model. What only the response tells is null.
pub const MSG_OPENAI_CALL: &str = "openai_call";

/// The model responded.
pub const MSG_OPENAI_RESPONSE: &str = "openai_response";

/// The server shuts down, after the status `disconnected`.
pub const CLOSE_GOING_AWAY: u16 = 1001;

/// A newer connection took over the session.
pub const CLOSE_SESSION_REPLACED: u16 = 4409;
