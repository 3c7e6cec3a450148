// Generated from the protocol "market" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** The value that says which message it is. */
export const MessageType = {
  /** Says who the client is. It is the first request on every connection; the response has the result null. */
  AUTH: "auth",
  /**
   * Asks for a channel. The response names the subscription, and the channel's messages carry the name. None of them comes before the
   * response.
   */
  SUBSCRIBE: "subscribe",
  /** Ends a subscription. The result of the response is null, and nothing of the subscription comes after it. */
  UNSUBSCRIBE: "unsubscribe",
  /** Makes the back end do something, such as to pause a strategy. The result of the response belongs to the command. */
  COMMAND: "command",
  /** Asks the back end for something and changes nothing, so it may be repeated. The result of the response belongs to the query. */
  QUERY: "query",
  /**
   * Shows that the sender is alive. The server sends one every 30 seconds, and the client answers with one of its own; the server never
   * answers one.
   */
  HEARTBEAT: "heartbeat",
  /** A trade. */
  DATA: "data",
  /** A trading signal. */
  SIGNAL: "signal",
  /** Something needs attention. */
  ALERT: "alert",
  /** The request succeeded. Requests may be answered in any order. */
  RESPONSE: "response",
  /** A request failed, or a message could not be read. Only the code decides what the client can do. */
  ERROR: "error",
  /** How the back end is. It comes first on every connection, and whenever it changes, to everyone. */
  STATUS: "status",
} as const;

/** One of the values of `MessageType`. */
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

/** What can go wrong with a request. */
export const ErrorCodes = {
  /** The message could not be read: it is not JSON, its type is unknown, or a field is missing, malformed or not known. */
  BAD_MESSAGE: "BAD_MESSAGE",
  /** The client has not authenticated, the token is not good, or the request is not allowed to this client. */
  UNAUTHORIZED: "UNAUTHORIZED",
  /** The client has authenticated before; the first holds. */
  ALREADY_AUTHENTICATED: "ALREADY_AUTHENTICATED",
  /** The id is that of a request that is still pending. The pending one goes on. */
  DUPLICATE_REQUEST: "DUPLICATE_REQUEST",
  /** There is no such subscription on this connection. */
  UNKNOWN_SUBSCRIPTION: "UNKNOWN_SUBSCRIPTION",
  /** The connection has as many subscriptions as it may. */
  TOO_MANY_SUBSCRIPTIONS: "TOO_MANY_SUBSCRIPTIONS",
  /** There is no such command. */
  UNKNOWN_COMMAND: "UNKNOWN_COMMAND",
  /** There is no such query. */
  UNKNOWN_QUERY: "UNKNOWN_QUERY",
  /** The command or query was understood and failed. */
  FAILED: "FAILED",
  /** Too many requests in too short a time. */
  RATE_LIMITED: "RATE_LIMITED",
  /** The back end is under maintenance. */
  UNAVAILABLE: "UNAVAILABLE",
  /** The back end has a fault. Whether a command took effect is not known. */
  INTERNAL: "INTERNAL",
} as const;

/** One of the values of `ErrorCodes`. */
export type ErrorCodes = (typeof ErrorCodes)[keyof typeof ErrorCodes];

/** What is known about each error. */
export const errorDetails: wire.ErrorTable<ErrorCodes> = {
  BAD_MESSAGE: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  UNAUTHORIZED: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: "auth",
    connection: "keep",
    closeCode: null,
  },
  ALREADY_AUTHENTICATED: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  DUPLICATE_REQUEST: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  UNKNOWN_SUBSCRIPTION: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  TOO_MANY_SUBSCRIPTIONS: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: "unsubscribe",
    connection: "keep",
    closeCode: null,
  },
  UNKNOWN_COMMAND: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  UNKNOWN_QUERY: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  FAILED: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  RATE_LIMITED: {
    message: null,
    recoverable: true,
    retry: {
      afterMilliseconds: 1000,
      limit: null,
    },
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  UNAVAILABLE: {
    message: null,
    recoverable: true,
    retry: {
      afterMilliseconds: 30000,
      limit: null,
    },
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  INTERNAL: {
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
};

/** The codes that the connection is closed with; for a range the first one. */
export const CloseCode = {
  /** The client did not authenticate in time. */
  UNAUTHORIZED: 4401,
  /** The client did not answer a heartbeat in time. */
  HEARTBEAT_LOST: 4408,
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
    reconnect: "now",
  },
];
