// Generated from the protocol "interview" by wireproof. Do not edit.

/**
 * A spoken interview. The server asks, the candidate answers by voice or in writing, the server evaluates.
 *
 * The client leads: `get_next_question` brings a question, a follow-up question, or the end. An answer is one `text_answer`, or audio in
 * chunks, of which the last is marked final. Text frames hold JSON objects told apart by `type`; binary frames hold audio and nothing else.
 *
 * A `type` has a default in the Python classes, so that callers need not write it. On the wire it is always there.
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
