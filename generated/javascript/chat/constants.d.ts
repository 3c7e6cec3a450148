// Generated from the protocol "chat" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** The value that says which message it is. */
export declare const WS_MESSAGE_TYPES: {
  /** The user says something. The server answers the messages of a session one at a time, in the order in which they came. */
  readonly MESSAGE: "message";
  /**
   * The assistant answers, in one message or in pieces. The answer is the `content` of all pieces joined in order; the piece whose
   * `streaming` is false is the last, and may be empty.
   */
  readonly ASSISTANT: "assistant";
  /**
   * The state of the connection. The server sends `connected` as its first message and again after `reconnecting`, and `disconnected`
   * before it closes of its own accord; not before it closes with 4409.
   */
  readonly CONNECTION: "connection";
  /**
   * Something went wrong: the server could not read a message, or could not answer it. The connection stays open. It carries no code;
   * the text is for people.
   */
  readonly ERROR: "error";
  /** The assistant calls a tool. */
  readonly TOOL_CALL: "tool_call";
  /** The tool returned. */
  readonly TOOL_RESULT: "tool_result";
  /** A request went out to the model. What only the response tells is null. */
  readonly OPENAI_CALL: "openai_call";
  /** The model responded. */
  readonly OPENAI_RESPONSE: "openai_response";
};

/** One of the values of `WS_MESSAGE_TYPES`. */
export type MessageType =
  (typeof WS_MESSAGE_TYPES)[keyof typeof WS_MESSAGE_TYPES];

/** The codes that the connection is closed with; for a range the first one. */
export declare const WS_CLOSE_CODES: {
  /** The server shuts down, after the status `disconnected`. */
  readonly GOING_AWAY: 1001;
  /** A newer connection took over the session. */
  readonly SESSION_REPLACED: 4409;
};

/** One of the values of `WS_CLOSE_CODES`. */
export type CloseCode = (typeof WS_CLOSE_CODES)[keyof typeof WS_CLOSE_CODES];

/** What is known about each code, in the order of the protocol. */
export declare const WS_CLOSE_DETAILS: readonly wire.CloseDetails[];
