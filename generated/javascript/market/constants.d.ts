// Generated from the protocol "market" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** The value that says which message it is. */
export declare const WS_MESSAGE_TYPES: {
  /** Says who the client is. It is the first request on every connection; the response has the result null. */
  readonly AUTH: "auth";
  /**
   * Asks for a channel. The response names the subscription, and the channel's messages carry the name. None of them comes before the
   * response.
   */
  readonly SUBSCRIBE: "subscribe";
  /** Ends a subscription. The result of the response is null, and nothing of the subscription comes after it. */
  readonly UNSUBSCRIBE: "unsubscribe";
  /** Makes the back end do something, such as to pause a strategy. The result of the response belongs to the command. */
  readonly COMMAND: "command";
  /** Asks the back end for something and changes nothing, so it may be repeated. The result of the response belongs to the query. */
  readonly QUERY: "query";
  /**
   * Shows that the sender is alive. The server sends one every 30 seconds, and the client answers with one of its own; the server never
   * answers one.
   */
  readonly HEARTBEAT: "heartbeat";
  /** A trade. */
  readonly DATA: "data";
  /** A trading signal. */
  readonly SIGNAL: "signal";
  /** Something needs attention. */
  readonly ALERT: "alert";
  /** The request succeeded. Requests may be answered in any order. */
  readonly RESPONSE: "response";
  /** A request failed, or a message could not be read. Only the code decides what the client can do. */
  readonly ERROR: "error";
  /** How the back end is. It comes first on every connection, and whenever it changes, to everyone. */
  readonly STATUS: "status";
};

/** One of the values of `WS_MESSAGE_TYPES`. */
export type MessageType =
  (typeof WS_MESSAGE_TYPES)[keyof typeof WS_MESSAGE_TYPES];

/** What can go wrong with a request. */
export declare const WS_ERROR_CODES: {
  /** The message could not be read: it is not JSON, its type is unknown, or a field is missing, malformed or not known. */
  readonly BAD_MESSAGE: "BAD_MESSAGE";
  /** The client has not authenticated, the token is not good, or the request is not allowed to this client. */
  readonly UNAUTHORIZED: "UNAUTHORIZED";
  /** The client has authenticated before; the first holds. */
  readonly ALREADY_AUTHENTICATED: "ALREADY_AUTHENTICATED";
  /** The id is that of a request that is still pending. The pending one goes on. */
  readonly DUPLICATE_REQUEST: "DUPLICATE_REQUEST";
  /** There is no such subscription on this connection. */
  readonly UNKNOWN_SUBSCRIPTION: "UNKNOWN_SUBSCRIPTION";
  /** The connection has as many subscriptions as it may. */
  readonly TOO_MANY_SUBSCRIPTIONS: "TOO_MANY_SUBSCRIPTIONS";
  /** There is no such command. */
  readonly UNKNOWN_COMMAND: "UNKNOWN_COMMAND";
  /** There is no such query. */
  readonly UNKNOWN_QUERY: "UNKNOWN_QUERY";
  /** The command or query was understood and failed. */
  readonly FAILED: "FAILED";
  /** Too many requests in too short a time. */
  readonly RATE_LIMITED: "RATE_LIMITED";
  /** The back end is under maintenance. */
  readonly UNAVAILABLE: "UNAVAILABLE";
  /** The back end has a fault. Whether a command took effect is not known. */
  readonly INTERNAL: "INTERNAL";
};

/** One of the values of `WS_ERROR_CODES`. */
export type ErrorCodes = (typeof WS_ERROR_CODES)[keyof typeof WS_ERROR_CODES];

/** What is known about each error. */
export declare const WS_ERROR_DETAILS: wire.ErrorTable<ErrorCodes>;

/** The codes that the connection is closed with; for a range the first one. */
export declare const WS_CLOSE_CODES: {
  /** The client did not authenticate in time. */
  readonly UNAUTHORIZED: 4401;
  /** The client did not answer a heartbeat in time. */
  readonly HEARTBEAT_LOST: 4408;
};

/** One of the values of `WS_CLOSE_CODES`. */
export type CloseCode = (typeof WS_CLOSE_CODES)[keyof typeof WS_CLOSE_CODES];

/** What is known about each code, in the order of the protocol. */
export declare const WS_CLOSE_DETAILS: readonly wire.CloseDetails[];
