//! Generated from the protocol `tutor` by wireproof. Do not edit.
//!
//! The tags of messages, the codes of errors, and the codes with which a connection is closed.

/// Says who the student is. It is the first message on every connection. Nothing comes back when the token is good, so the client may go
/// on at once; a bad token earns the close 4401.
pub const MSG_AUTH: &str = "auth";

/// Begins a session. The student must not have another one on this connection.
pub const MSG_START_SESSION: &str = "start_session";

/// The student says something. The tutor answers one thing at a time, in the order in which they came.
pub const MSG_MESSAGE: &str = "message";

/// The student is stuck and asks for a hint. The tutor answers as it does a message.
pub const MSG_REQUEST_HINT: &str = "request_hint";

/// Takes up a session that has not ended, after the connection was lost.
pub const MSG_RESUME_SESSION: &str = "resume_session";

/// Ends the session for good. Nothing comes back. An answer that is being written is given up; pieces of it that were on their way may
/// still arrive. Another session can be started on the same connection.
pub const MSG_END_SESSION: &str = "end_session";

/// Tells the tutor how much time is left, so that it can pace itself. The clock runs in the client, which sends this about once a minute.
/// Nothing comes back.
pub const MSG_TIME_UPDATE: &str = "time_update";

/// The time is over. The tutor answers with some last words, and only `end_session` is left to say.
pub const MSG_TIME_UP: &str = "time_up";

/// The session has begun. It carries the id that all further messages of the session need.
pub const MSG_SESSION_STARTED: &str = "session_started";

/// The session goes on where it was.
pub const MSG_SESSION_RESUMED: &str = "session_resumed";

/// A piece of an answer while it is being written. The pieces come in order.
pub const MSG_ASSISTANT_CHUNK: &str = "assistant_chunk";

/// The whole answer, which replaces its chunks. It comes also when there were none.
pub const MSG_ASSISTANT_MESSAGE: &str = "assistant_message";

/// Something went wrong. What becomes of the request and of the connection is told by the code.
pub const MSG_ERROR: &str = "error";

/// The message does not hold what it must: it is no JSON object, its type is unknown, or a field is missing, malformed or not known.
pub const ERR_MISSING_FIELDS: &str = "MISSING_FIELDS";

/// The message cannot be said now. It names another session than the running one, or it needs a session and none is running, or the other way round.
pub const ERR_INVALID_SESSION: &str = "INVALID_SESSION";

/// The session to be resumed does not exist, has ended, or is another student's.
pub const ERR_SESSION_NOT_FOUND: &str = "SESSION_NOT_FOUND";

/// The tutor could not be made ready. No session is running.
pub const ERR_TUTOR_FAILED: &str = "TUTOR_FAILED";

/// The tutor could not answer. The session goes on, and the chunks of the answer are void.
pub const ERR_CHAT_FAILED: &str = "CHAT_FAILED";

/// The server has a fault. It closes the connection; the session can be resumed.
pub const ERR_INTERNAL: &str = "INTERNAL";

/// The first message was not `auth`, or its token was refused.
pub const CLOSE_UNAUTHORIZED: u16 = 4401;

/// No `auth` came in time.
pub const CLOSE_AUTH_TIMEOUT: u16 = 4408;

/// Another connection resumed the session.
pub const CLOSE_SESSION_TAKEN_OVER: u16 = 4409;
