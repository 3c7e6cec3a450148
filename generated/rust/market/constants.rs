//! Generated from the protocol `market` by wireproof. Do not edit.
//!
//! The tags of messages, the codes of errors, and the codes with which a connection is closed.

/// Says who the client is. It is the first request on every connection; the response has the result null.
pub const MSG_AUTH: &str = "auth";

/// Asks for a channel. The response names the subscription, and the channel's messages carry the name. None of them comes before the
/// response.
pub const MSG_SUBSCRIBE: &str = "subscribe";

/// Ends a subscription. The result of the response is null, and nothing of the subscription comes after it.
pub const MSG_UNSUBSCRIBE: &str = "unsubscribe";

/// Makes the back end do something, such as to pause a strategy. The result of the response belongs to the command.
pub const MSG_COMMAND: &str = "command";

/// Asks the back end for something and changes nothing, so it may be repeated. The result of the response belongs to the query.
pub const MSG_QUERY: &str = "query";

/// Shows that the sender is alive. The server sends one every 30 seconds, and the client answers with one of its own; the server never
/// answers one.
pub const MSG_HEARTBEAT: &str = "heartbeat";

/// A trade.
pub const MSG_DATA: &str = "data";

/// A trading signal.
pub const MSG_SIGNAL: &str = "signal";

/// Something needs attention.
pub const MSG_ALERT: &str = "alert";

/// The request succeeded. Requests may be answered in any order.
pub const MSG_RESPONSE: &str = "response";

/// A request failed, or a message could not be read. Only the code decides what the client can do.
pub const MSG_ERROR: &str = "error";

/// How the back end is. It comes first on every connection, and whenever it changes, to everyone.
pub const MSG_STATUS: &str = "status";

/// The message could not be read: it is not JSON, its type is unknown, or a field is missing, malformed or not known.
pub const ERR_BAD_MESSAGE: &str = "BAD_MESSAGE";

/// The client has not authenticated, the token is not good, or the request is not allowed to this client.
pub const ERR_UNAUTHORIZED: &str = "UNAUTHORIZED";

/// The client has authenticated before; the first holds.
pub const ERR_ALREADY_AUTHENTICATED: &str = "ALREADY_AUTHENTICATED";

/// The id is that of a request that is still pending. The pending one goes on.
pub const ERR_DUPLICATE_REQUEST: &str = "DUPLICATE_REQUEST";

/// There is no such subscription on this connection.
pub const ERR_UNKNOWN_SUBSCRIPTION: &str = "UNKNOWN_SUBSCRIPTION";

/// The connection has as many subscriptions as it may.
pub const ERR_TOO_MANY_SUBSCRIPTIONS: &str = "TOO_MANY_SUBSCRIPTIONS";

/// There is no such command.
pub const ERR_UNKNOWN_COMMAND: &str = "UNKNOWN_COMMAND";

/// There is no such query.
pub const ERR_UNKNOWN_QUERY: &str = "UNKNOWN_QUERY";

/// The command or query was understood and failed.
pub const ERR_FAILED: &str = "FAILED";

/// Too many requests in too short a time.
pub const ERR_RATE_LIMITED: &str = "RATE_LIMITED";

/// The back end is under maintenance.
pub const ERR_UNAVAILABLE: &str = "UNAVAILABLE";

/// The back end has a fault. Whether a command took effect is not known.
pub const ERR_INTERNAL: &str = "INTERNAL";

/// The client did not authenticate in time.
pub const CLOSE_UNAUTHORIZED: u16 = 4401;

/// The client did not answer a heartbeat in time.
pub const CLOSE_HEARTBEAT_LOST: u16 = 4408;
