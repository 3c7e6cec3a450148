// Generated from the protocol "mcp" by wireproof. Do not edit.

/**
 * How an application with a language model (the client) and a program that offers tools, resources and prompts (the server) talk:
 * JSON-RPC 2.0 in both directions, here over the standard input and output of a child process, one message on a line. This version has no
 * batches. Streamable HTTP, the other transport, is outside this file.
 */

export * from "./codec.js";
export * from "./constants.js";
export type * from "./types.js";
export { UnknownMessage, WireError, assertNever } from "./wire.js";
export type {
  CalendarDate,
  CloseDetails,
  DateTime,
  Decimal,
  DecimalNumber,
  Duration,
  ErrorDetails,
  JsonValue,
  Pending,
  Retry,
  Uuid,
  WireErrorCode,
} from "./wire.js";
