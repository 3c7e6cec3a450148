// Generated from the protocol "chat" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** The value that says which message it is. */
export const MessageType = {
  /** The user says something. The server answers the messages of a session one at a time, in the order in which they came. */
  MESSAGE: "message",
  /**
   * The assistant answers, in one message or in pieces. The answer is the `content` of all pieces joined in order; the piece whose
   * `streaming` is false is the last, and may be empty.
   */
  ASSISTANT: "assistant",
  /**
   * The state of the connection. The server sends `connected` as its first message and again after `reconnecting`, and `disconnected`
   * before it closes of its own accord; not before it closes with 4409.
   */
  CONNECTION: "connection",
  /**
   * Something went wrong: the server could not read a message, or could not answer it. The connection stays open. It carries no code;
   * the text is for people.
   */
  ERROR: "error",
  /** The assistant calls a tool. */
  TOOL_CALL: "tool_call",
  /** The tool returned. */
  TOOL_RESULT: "tool_result",
  /** A request went out to the model. What only the response tells is null. */
  OPENAI_CALL: "openai_call",
  /** The model responded. */
  OPENAI_RESPONSE: "openai_response",
} as const;

/** One of the values of `MessageType`. */
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

/** The codes that the connection is closed with; for a range the first one. */
export const CloseCode = {
  /** The server shuts down, after the status `disconnected`. */
  GOING_AWAY: 1001,
  /** A newer connection took over the session. */
  SESSION_REPLACED: 4409,
} as const;

/** One of the values of `CloseCode`. */
export type CloseCode = (typeof CloseCode)[keyof typeof CloseCode];

/** What is known about each code, in the order of the protocol. */
export const closeDetails: readonly wire.CloseDetails[] = [
  {
    first: 1001,
    last: 1001,
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
