// Generated from the protocol "tutor" by wireproof. Do not edit.

/**
 * A student works with a tutor, one session at a time. The constants `MSG_*` and `ERR_*` of all languages come from here.
 *
 * The client authenticates, starts a session or resumes one, and then talks: each message and each request for a hint is answered by
 * chunks as they are written, then by the whole answer. Every message is a JSON object told apart by `type`.
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
