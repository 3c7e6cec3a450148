// Generated from the protocol "market" by wireproof. Do not edit.

import type * as types from "./types.js";
import type * as wire from "./wire.js";

/** Decodes what the client sends. */
export declare function decodeClientMessage(
  input: string | Uint8Array,
): types.DecodedClientMessage;

/** The same for input that is known to be right: nothing is checked. */
export declare function decodeTrustedClientMessage(
  input: string | Uint8Array,
): types.DecodedClientMessage;

/** Encodes what the client sends. Throws a `WireError` if it breaks the protocol. */
export declare function encodeClientMessage(
  message: types.ClientMessage,
): string;

/** Decodes what the server sends. */
export declare function decodeServerMessage(
  input: string | Uint8Array,
): types.DecodedServerMessage;

/** The same for input that is known to be right: nothing is checked. */
export declare function decodeTrustedServerMessage(
  input: string | Uint8Array,
): types.DecodedServerMessage;

/** Encodes what the server sends. Throws a `WireError` if it breaks the protocol. */
export declare function encodeServerMessage(
  message: types.ServerMessage,
): string;

/** The string as a `RequestId`. Throws a `WireError` if it is none. */
export declare function toRequestId(value: string): types.RequestId;

/** Whether a value is a `RequestId`. */
export declare function isRequestId(value: unknown): value is types.RequestId;

/** The string as a `SubscriptionId`. Throws a `WireError` if it is none. */
export declare function toSubscriptionId(value: string): types.SubscriptionId;

/** Whether a value is a `SubscriptionId`. */
export declare function isSubscriptionId(
  value: unknown,
): value is types.SubscriptionId;

/** The string as a `Ticker`. Throws a `WireError` if it is none. */
export declare function toTicker(value: string): types.Ticker;

/** Whether a value is a `Ticker`. */
export declare function isTicker(value: unknown): value is types.Ticker;
