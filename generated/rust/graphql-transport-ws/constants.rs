//! Generated from the protocol `graphql-transport-ws` by wireproof. Do not edit.
//!
//! The tags of messages, the codes of errors, and the codes with which a connection is closed.

/// Asks for permission to run operations. It must come in time, and only once.
pub const MSG_CONNECTION_INIT: &str = "connection_init";

/// The client may now subscribe.
pub const MSG_CONNECTION_ACK: &str = "connection_ack";

/// Is the other side still there? Allowed at any time, even before `connection_init`.
pub const MSG_PING: &str = "ping";

/// Answers a ping at once. Unasked, it serves as a one-way heartbeat.
pub const MSG_PONG: &str = "pong";

/// Starts an operation \- a query, a mutation or a subscription; the first two yield at most one `next`.
pub const MSG_SUBSCRIBE: &str = "subscribe";

/// A result of an operation.
pub const MSG_NEXT: &str = "next";

/// The operation failed before or while it ran, and is over. No `complete` follows.
pub const MSG_ERROR: &str = "error";

/// From the server, the operation has ended. From the client, it is no longer wanted.
pub const MSG_COMPLETE: &str = "complete";

/// The client is done.
pub const CLOSE_NORMAL: u16 = 1000;

/// A text frame was not UTF-8 (RFC 6455).
pub const CLOSE_INVALID_TEXT: u16 = 1007;

/// A frame was not JSON or not a message of this protocol. The reason says what was wrong with it.
pub const CLOSE_BAD_REQUEST: u16 = 4400;

/// An operation was requested before the server had acknowledged the connection.
pub const CLOSE_UNAUTHORIZED: u16 = 4401;

/// The server refuses the connection; advised when authentication fails.
pub const CLOSE_FORBIDDEN: u16 = 4403;

/// No offered subprotocol is known.
pub const CLOSE_SUBPROTOCOL_NOT_ACCEPTABLE: u16 = 4406;

/// `connection_init` did not come in time.
pub const CLOSE_INITIALISATION_TIMEOUT: u16 = 4408;

/// The id belongs to an active operation. The reason names it.
pub const CLOSE_SUBSCRIBER_EXISTS: u16 = 4409;

/// `connection_init` came more than once.
pub const CLOSE_TOO_MANY_INITIALISATIONS: u16 = 4429;
