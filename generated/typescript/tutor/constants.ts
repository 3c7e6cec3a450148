// Generated from the protocol "tutor" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** The value that says which message it is. */
export const MessageType = {
  /**
   * Says who the student is. It is the first message on every connection. Nothing comes back when the token is good, so the client may go
   * on at once; a bad token earns the close 4401.
   */
  AUTH: "auth",
  /** Begins a session. The student must not have another one on this connection. */
  START_SESSION: "start_session",
  /** The student says something. The tutor answers one thing at a time, in the order in which they came. */
  MESSAGE: "message",
  /** The student is stuck and asks for a hint. The tutor answers as it does a message. */
  REQUEST_HINT: "request_hint",
  /** Takes up a session that has not ended, after the connection was lost. */
  RESUME_SESSION: "resume_session",
  /**
   * Ends the session for good. Nothing comes back. An answer that is being written is given up; pieces of it that were on their way may
   * still arrive. Another session can be started on the same connection.
   */
  END_SESSION: "end_session",
  /**
   * Tells the tutor how much time is left, so that it can pace itself. The clock runs in the client, which sends this about once a minute.
   * Nothing comes back.
   */
  TIME_UPDATE: "time_update",
  /** The time is over. The tutor answers with some last words, and only `end_session` is left to say. */
  TIME_UP: "time_up",
  /** The session has begun. It carries the id that all further messages of the session need. */
  SESSION_STARTED: "session_started",
  /** The session goes on where it was. */
  SESSION_RESUMED: "session_resumed",
  /** A piece of an answer while it is being written. The pieces come in order. */
  ASSISTANT_CHUNK: "assistant_chunk",
  /** The whole answer, which replaces its chunks. It comes also when there were none. */
  ASSISTANT_MESSAGE: "assistant_message",
  /** Something went wrong. What becomes of the request and of the connection is told by the code. */
  ERROR: "error",
} as const;

/** One of the values of `MessageType`. */
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

/** What can go wrong. Messages that cannot be read share one code, because the client can do nothing else about any of them. */
export const ErrorCodes = {
  /** The message does not hold what it must: it is no JSON object, its type is unknown, or a field is missing, malformed or not known. */
  MISSING_FIELDS: "MISSING_FIELDS",
  /** The message cannot be said now. It names another session than the running one, or it needs a session and none is running, or the other way round. */
  INVALID_SESSION: "INVALID_SESSION",
  /** The session to be resumed does not exist, has ended, or is another student's. */
  SESSION_NOT_FOUND: "SESSION_NOT_FOUND",
  /** The tutor could not be made ready. No session is running. */
  TUTOR_FAILED: "TUTOR_FAILED",
  /** The tutor could not answer. The session goes on, and the chunks of the answer are void. */
  CHAT_FAILED: "CHAT_FAILED",
  /** The server has a fault. It closes the connection; the session can be resumed. */
  INTERNAL: "INTERNAL",
} as const;

/** One of the values of `ErrorCodes`. */
export type ErrorCodes = (typeof ErrorCodes)[keyof typeof ErrorCodes];

/** What is known about each error. */
export const errorDetails: wire.ErrorTable<ErrorCodes> = {
  MISSING_FIELDS: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  INVALID_SESSION: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  SESSION_NOT_FOUND: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: "start_session",
    connection: "keep",
    closeCode: null,
  },
  TUTOR_FAILED: {
    message: null,
    recoverable: true,
    retry: {
      afterMilliseconds: 2000,
      limit: 3,
    },
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  CHAT_FAILED: {
    message: null,
    recoverable: true,
    retry: {
      afterMilliseconds: 1000,
      limit: 3,
    },
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  INTERNAL: {
    message: null,
    recoverable: false,
    retry: {
      afterMilliseconds: 5000,
      limit: null,
    },
    fallback: "resume_session",
    connection: "close",
    closeCode: 1011,
  },
};

/** The codes that the connection is closed with; for a range the first one. */
export const CloseCode = {
  /** The first message was not `auth`, or its token was refused. */
  UNAUTHORIZED: 4401,
  /** No `auth` came in time. */
  AUTH_TIMEOUT: 4408,
  /** Another connection resumed the session. */
  SESSION_TAKEN_OVER: 4409,
} as const;

/** One of the values of `CloseCode`. */
export type CloseCode = (typeof CloseCode)[keyof typeof CloseCode];

/** What is known about each code, in the order of the protocol. */
export const closeDetails: readonly wire.CloseDetails[] = [
  {
    first: 4401,
    last: 4401,
    by: "server",
    reason: null,
    reconnect: "never",
  },
  {
    first: 4408,
    last: 4408,
    by: "server",
    reason: null,
    reconnect: "backoff",
  },
  {
    first: 4409,
    last: 4409,
    by: "server",
    reason: null,
    reconnect: "never",
  },
];
