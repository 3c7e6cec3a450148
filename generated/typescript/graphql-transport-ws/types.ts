// Generated from the protocol "graphql-transport-ws" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** Whatever client and server agreed on; tokens usually travel here. */
export type ConnectionParams = { [key: string]: wire.JsonValue };

/** Names one operation while it is active. The client may use it again afterwards. */
export type OperationId = wire.Brand<string, "OperationId">;

/** A GraphQL request. */
export interface Operation {
  /** The GraphQL document. */
  query: string;
  /** Which operation of the document to run, when it has several. */
  operationName?: string | null;
  /** Values for the variables of the document. */
  variables?: { [key: string]: wire.JsonValue } | null;
  /** Room for what GraphQL does not define. */
  extensions?: { [key: string]: wire.JsonValue } | null;
}

/** A GraphQL response. Incremental delivery adds members of its own; they are kept. */
export interface ExecutionResult {
  /** The result; null when an error reached the root. */
  data?: { [key: string]: wire.JsonValue } | null;
  /** What went wrong in some of the fields. */
  errors?: GraphQLError[];
  /** Room for what GraphQL does not define. */
  extensions?: { [key: string]: wire.JsonValue };
  [member: string]: unknown;
}

/** A GraphQL error as the GraphQL specification formats it. */
export interface GraphQLError {
  /** What went wrong, for developers. */
  message: string;
  /** Where in the document it went wrong. */
  locations?: SourceLocation[];
  /** Which field of the response it is about. */
  path?: PathSegment[];
  /** Machine-readable details, such as a `code`. */
  extensions?: { [key: string]: wire.JsonValue };
  [member: string]: unknown;
}

/** A place in the GraphQL document. */
export interface SourceLocation {
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
}

/** A step into the response. */
export type PathSegment = string | ListIndex;

/** A position in a list, counted from 0. */
export type ListIndex = number;

/** Asks for permission to run operations. It must come in time, and only once. */
export interface ConnectionInit {
  type: "connection_init";
  /** Credentials and other details. */
  payload?: ConnectionParams | null;
}

/** The client may now subscribe. */
export interface ConnectionAck {
  type: "connection_ack";
  /** What the server wants to tell about the connection. */
  payload?: ConnectionParams | null;
}

/** Is the other side still there? Allowed at any time, even before `connection_init`. */
export interface Ping {
  type: "ping";
  /** Anything; many peers return it in the pong. */
  payload?: { [key: string]: wire.JsonValue } | null;
}

/** Answers a ping at once. Unasked, it serves as a one-way heartbeat. */
export interface Pong {
  type: "pong";
  /** Anything, often what the ping brought. */
  payload?: { [key: string]: wire.JsonValue } | null;
}

/** Starts an operation - a query, a mutation or a subscription; the first two yield at most one `next`. */
export interface Subscribe {
  type: "subscribe";
  id: OperationId;
  payload: Operation;
}

/** A result of an operation. */
export interface Next {
  type: "next";
  id: OperationId;
  payload: ExecutionResult;
}

/** The operation failed before or while it ran, and is over. No `complete` follows. */
export interface OperationError {
  type: "error";
  id: OperationId;
  /** What went wrong. */
  payload: GraphQLError[];
}

/** From the server, the operation has ended. From the client, it is no longer wanted. */
export interface Complete {
  type: "complete";
  id: OperationId;
}

/** What the client sends. */
export type ClientMessage = ConnectionInit | Ping | Pong | Subscribe | Complete;

/** The same by the names of the messages. */
export interface ClientMessages {
  connection_init: ConnectionInit;
  ping: Ping;
  pong: Pong;
  subscribe: Subscribe;
  complete: Complete;
}

/** What `decodeClientMessage` returns. */
export type DecodedClientMessage = wire.Decoded<ClientMessages>;

/** What the server sends. */
export type ServerMessage =
  | ConnectionAck
  | Ping
  | Pong
  | Next
  | OperationError
  | Complete;

/** The same by the names of the messages. */
export interface ServerMessages {
  connection_ack: ConnectionAck;
  ping: Ping;
  pong: Pong;
  next: Next;
  error: OperationError;
  complete: Complete;
}

/** What `decodeServerMessage` returns. */
export type DecodedServerMessage = wire.Decoded<ServerMessages>;
