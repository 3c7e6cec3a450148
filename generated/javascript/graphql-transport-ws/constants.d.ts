// Generated from the protocol "graphql-transport-ws" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** The value that says which message it is. */
export declare const WS_MESSAGE_TYPES: {
  /** Asks for permission to run operations. It must come in time, and only once. */
  readonly CONNECTION_INIT: "connection_init";
  /** The client may now subscribe. */
  readonly CONNECTION_ACK: "connection_ack";
  /** Is the other side still there? Allowed at any time, even before `connection_init`. */
  readonly PING: "ping";
  /** Answers a ping at once. Unasked, it serves as a one-way heartbeat. */
  readonly PONG: "pong";
  /** Starts an operation - a query, a mutation or a subscription; the first two yield at most one `next`. */
  readonly SUBSCRIBE: "subscribe";
  /** A result of an operation. */
  readonly NEXT: "next";
  /** The operation failed before or while it ran, and is over. No `complete` follows. */
  readonly ERROR: "error";
  /** From the server, the operation has ended. From the client, it is no longer wanted. */
  readonly COMPLETE: "complete";
};

/** One of the values of `WS_MESSAGE_TYPES`. */
export type MessageType =
  (typeof WS_MESSAGE_TYPES)[keyof typeof WS_MESSAGE_TYPES];

/** The codes that the connection is closed with; for a range the first one. */
export declare const WS_CLOSE_CODES: {
  /** The client is done. */
  readonly NORMAL: 1000;
  /** A text frame was not UTF-8 (RFC 6455). */
  readonly INVALID_TEXT: 1007;
  /** A frame was not JSON or not a message of this protocol. The reason says what was wrong with it. */
  readonly BAD_REQUEST: 4400;
  /** An operation was requested before the server had acknowledged the connection. */
  readonly UNAUTHORIZED: 4401;
  /** The server refuses the connection; advised when authentication fails. */
  readonly FORBIDDEN: 4403;
  /** No offered subprotocol is known. */
  readonly SUBPROTOCOL_NOT_ACCEPTABLE: 4406;
  /** `connection_init` did not come in time. */
  readonly INITIALISATION_TIMEOUT: 4408;
  /** The id belongs to an active operation. The reason names it. */
  readonly SUBSCRIBER_EXISTS: 4409;
  /** `connection_init` came more than once. */
  readonly TOO_MANY_INITIALISATIONS: 4429;
};

/** One of the values of `WS_CLOSE_CODES`. */
export type CloseCode = (typeof WS_CLOSE_CODES)[keyof typeof WS_CLOSE_CODES];

/** What is known about each code, in the order of the protocol. */
export declare const WS_CLOSE_DETAILS: readonly wire.CloseDetails[];
