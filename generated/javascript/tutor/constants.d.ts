// Generated from the protocol "tutor" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** The value that says which message it is. */
export declare const WS_MESSAGE_TYPES: {
  /**
   * Says who the student is. It is the first message on every connection. Nothing comes back when the token is good, so the client may go
   * on at once; a bad token earns the close 4401.
   */
  readonly AUTH: "auth";
  /** Begins a session. The student must not have another one on this connection. */
  readonly START_SESSION: "start_session";
  /** The student says something. The tutor answers one thing at a time, in the order in which they came. */
  readonly MESSAGE: "message";
  /** The student is stuck and asks for a hint. The tutor answers as it does a message. */
  readonly REQUEST_HINT: "request_hint";
  /** Takes up a session that has not ended, after the connection was lost. */
  readonly RESUME_SESSION: "resume_session";
  /**
   * Ends the session for good. Nothing comes back. An answer that is being written is given up; pieces of it that were on their way may
   * still arrive. Another session can be started on the same connection.
   */
  readonly END_SESSION: "end_session";
  /**
   * Tells the tutor how much time is left, so that it can pace itself. The clock runs in the client, which sends this about once a minute.
   * Nothing comes back.
   */
  readonly TIME_UPDATE: "time_update";
  /** The time is over. The tutor answers with some last words, and only `end_session` is left to say. */
  readonly TIME_UP: "time_up";
  /** The session has begun. It carries the id that all further messages of the session need. */
  readonly SESSION_STARTED: "session_started";
  /** The session goes on where it was. */
  readonly SESSION_RESUMED: "session_resumed";
  /** A piece of an answer while it is being written. The pieces come in order. */
  readonly ASSISTANT_CHUNK: "assistant_chunk";
  /** The whole answer, which replaces its chunks. It comes also when there were none. */
  readonly ASSISTANT_MESSAGE: "assistant_message";
  /** Something went wrong. What becomes of the request and of the connection is told by the code. */
  readonly ERROR: "error";
};

/** One of the values of `WS_MESSAGE_TYPES`. */
export type MessageType =
  (typeof WS_MESSAGE_TYPES)[keyof typeof WS_MESSAGE_TYPES];

/** What can go wrong. Messages that cannot be read share one code, because the client can do nothing else about any of them. */
export declare const WS_ERROR_CODES: {
  /** The message does not hold what it must: it is no JSON object, its type is unknown, or a field is missing, malformed or not known. */
  readonly MISSING_FIELDS: "MISSING_FIELDS";
  /** The message cannot be said now. It names another session than the running one, or it needs a session and none is running, or the other way round. */
  readonly INVALID_SESSION: "INVALID_SESSION";
  /** The session to be resumed does not exist, has ended, or is another student's. */
  readonly SESSION_NOT_FOUND: "SESSION_NOT_FOUND";
  /** The tutor could not be made ready. No session is running. */
  readonly TUTOR_FAILED: "TUTOR_FAILED";
  /** The tutor could not answer. The session goes on, and the chunks of the answer are void. */
  readonly CHAT_FAILED: "CHAT_FAILED";
  /** The server has a fault. It closes the connection; the session can be resumed. */
  readonly INTERNAL: "INTERNAL";
};

/** One of the values of `WS_ERROR_CODES`. */
export type ErrorCodes = (typeof WS_ERROR_CODES)[keyof typeof WS_ERROR_CODES];

/** What is known about each error. */
export declare const WS_ERROR_DETAILS: wire.ErrorTable<ErrorCodes>;

/** The codes that the connection is closed with; for a range the first one. */
export declare const WS_CLOSE_CODES: {
  /** The first message was not `auth`, or its token was refused. */
  readonly UNAUTHORIZED: 4401;
  /** No `auth` came in time. */
  readonly AUTH_TIMEOUT: 4408;
  /** Another connection resumed the session. */
  readonly SESSION_TAKEN_OVER: 4409;
};

/** One of the values of `WS_CLOSE_CODES`. */
export type CloseCode = (typeof WS_CLOSE_CODES)[keyof typeof WS_CLOSE_CODES];

/** What is known about each code, in the order of the protocol. */
export declare const WS_CLOSE_DETAILS: readonly wire.CloseDetails[];
