// Generated from the protocol "graphql-transport-ws" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** The value that says which message it is. */
export const MessageType = {
  /** Asks for permission to run operations. It must come in time, and only once. */
  CONNECTION_INIT: "connection_init",
  /** The client may now subscribe. */
  CONNECTION_ACK: "connection_ack",
  /** Is the other side still there? Allowed at any time, even before `connection_init`. */
  PING: "ping",
  /** Answers a ping at once. Unasked, it serves as a one-way heartbeat. */
  PONG: "pong",
  /** Starts an operation - a query, a mutation or a subscription; the first two yield at most one `next`. */
  SUBSCRIBE: "subscribe",
  /** A result of an operation. */
  NEXT: "next",
  /** The operation failed before or while it ran, and is over. No `complete` follows. */
  ERROR: "error",
  /** From the server, the operation has ended. From the client, it is no longer wanted. */
  COMPLETE: "complete",
} as const;

/** One of the values of `MessageType`. */
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

/** The codes that the connection is closed with; for a range the first one. */
export const CloseCode = {
  /** The client is done. */
  NORMAL: 1000,
  /** A text frame was not UTF-8 (RFC 6455). */
  INVALID_TEXT: 1007,
  /** A frame was not JSON or not a message of this protocol. The reason says what was wrong with it. */
  BAD_REQUEST: 4400,
  /** An operation was requested before the server had acknowledged the connection. */
  UNAUTHORIZED: 4401,
  /** The server refuses the connection; advised when authentication fails. */
  FORBIDDEN: 4403,
  /** No offered subprotocol is known. */
  SUBPROTOCOL_NOT_ACCEPTABLE: 4406,
  /** `connection_init` did not come in time. */
  INITIALISATION_TIMEOUT: 4408,
  /** The id belongs to an active operation. The reason names it. */
  SUBSCRIBER_EXISTS: 4409,
  /** `connection_init` came more than once. */
  TOO_MANY_INITIALISATIONS: 4429,
} as const;

/** One of the values of `CloseCode`. */
export type CloseCode = (typeof CloseCode)[keyof typeof CloseCode];

/** What is known about each code, in the order of the protocol. */
export const closeDetails: readonly wire.CloseDetails[] = [
  {
    first: 1000,
    last: 1000,
    by: "both",
    reason: null,
    reconnect: "never",
  },
  {
    first: 1007,
    last: 1007,
    by: "both",
    reason: null,
    reconnect: "never",
  },
  {
    first: 4400,
    last: 4400,
    by: "both",
    reason: null,
    reconnect: "never",
  },
  {
    first: 4401,
    last: 4401,
    by: "server",
    reason: "Unauthorized",
    reconnect: "never",
  },
  {
    first: 4403,
    last: 4403,
    by: "server",
    reason: "Forbidden",
    reconnect: "never",
  },
  {
    first: 4406,
    last: 4406,
    by: "server",
    reason: "Subprotocol not acceptable",
    reconnect: "never",
  },
  {
    first: 4408,
    last: 4408,
    by: "server",
    reason: "Connection initialisation timeout",
    reconnect: "backoff",
  },
  {
    first: 4409,
    last: 4409,
    by: "server",
    reason: null,
    reconnect: "never",
  },
  {
    first: 4429,
    last: 4429,
    by: "server",
    reason: "Too many initialisation requests",
    reconnect: "never",
  },
];
