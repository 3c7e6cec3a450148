// Generated from the protocol "market" by wireproof. Do not edit.

/**
 * Market data, trading signals and alerts, with commands and queries to the back end.
 *
 * The client authenticates, then subscribes, commands and queries; each of these requests carries an `id`, which the one `response` or
 * `error` that follows echoes as `request_id`. Subscribed data comes in between. Every message is a JSON object told apart by `type`.
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
