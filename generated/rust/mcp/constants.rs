//! Generated from the protocol `mcp` by wireproof. Do not edit.
//!
//! The tags of messages, the codes of errors, and the codes with which a connection is closed.

/// The first message. It must not be cancelled.
pub const MSG_INITIALIZE: &str = "initialize";

/// The client has read the result of `initialize`. Work may begin.
pub const MSG_NOTIFICATIONS_INITIALIZED: &str = "notifications/initialized";

/// Is the other side still there?
pub const MSG_PING: &str = "ping";

/// The sender no longer wants an answer to its request. The answer may be under way already.
pub const MSG_NOTIFICATIONS_CANCELLED: &str = "notifications/cancelled";

/// How far a request is that carried a progress token.
pub const MSG_NOTIFICATIONS_PROGRESS: &str = "notifications/progress";

/// Which resources are there?
pub const MSG_RESOURCES_LIST: &str = "resources/list";

/// Which templates for resources are there?
pub const MSG_RESOURCES_TEMPLATES_LIST: &str = "resources/templates/list";

/// What is in this resource?
pub const MSG_RESOURCES_READ: &str = "resources/read";

/// Tell me when this resource changes.
pub const MSG_RESOURCES_SUBSCRIBE: &str = "resources/subscribe";

/// No longer tell me.
pub const MSG_RESOURCES_UNSUBSCRIBE: &str = "resources/unsubscribe";

/// A resource has changed.
pub const MSG_NOTIFICATIONS_RESOURCES_UPDATED: &str = "notifications/resources/updated";

/// There are other resources now.
pub const MSG_NOTIFICATIONS_RESOURCES_LIST_CHANGED: &str = "notifications/resources/list_changed";

/// Which prompts are there?
pub const MSG_PROMPTS_LIST: &str = "prompts/list";

/// What does this prompt say with these arguments?
pub const MSG_PROMPTS_GET: &str = "prompts/get";

/// There are other prompts now.
pub const MSG_NOTIFICATIONS_PROMPTS_LIST_CHANGED: &str = "notifications/prompts/list_changed";

/// Which tools are there?
pub const MSG_TOOLS_LIST: &str = "tools/list";

/// Call this tool.
pub const MSG_TOOLS_CALL: &str = "tools/call";

/// There are other tools now.
pub const MSG_NOTIFICATIONS_TOOLS_LIST_CHANGED: &str = "notifications/tools/list_changed";

/// Send log messages of this level and worse.
pub const MSG_LOGGING_SET_LEVEL: &str = "logging/setLevel";

/// A log message.
pub const MSG_NOTIFICATIONS_MESSAGE: &str = "notifications/message";

/// How could this argument go on?
pub const MSG_COMPLETION_COMPLETE: &str = "completion/complete";

/// Ask a language model. The client shows it to its user first.
pub const MSG_SAMPLING_CREATE_MESSAGE: &str = "sampling/createMessage";

/// Ask the user to fill in a form.
pub const MSG_ELICITATION_CREATE: &str = "elicitation/create";

/// Where may I work?
pub const MSG_ROOTS_LIST: &str = "roots/list";

/// There are other roots now.
pub const MSG_NOTIFICATIONS_ROOTS_LIST_CHANGED: &str = "notifications/roots/list_changed";

/// The line was not JSON.
pub const ERR_PARSE_ERROR: i64 = -32700;

/// It was JSON but no request.
pub const ERR_INVALID_REQUEST: i64 = -32600;

/// The method is unknown or its capability is off.
pub const ERR_METHOD_NOT_FOUND: i64 = -32601;

/// The parameters do not fit; also an unknown tool, prompt or cursor.
pub const ERR_INVALID_PARAMS: i64 = -32602;

/// The receiver failed.
pub const ERR_INTERNAL_ERROR: i64 = -32603;

/// There is no such resource.
pub const ERR_RESOURCE_NOT_FOUND: i64 = -32002;

/// The user did not allow the sampling.
pub const ERR_USER_REJECTED: i64 = -1;
