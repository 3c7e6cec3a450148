// Generated from the protocol "market" by wireproof. Do not edit.

import * as codecs from "./codecs.js";
import type * as types from "./types.js";
import * as wire from "./wire.js";

/** Decodes what the client sends. */
export function decodeClientMessage(
  input: string | Uint8Array,
): types.DecodedClientMessage {
  return wire.decode(codecs.client, input);
}

/** The same for input that is known to be right: nothing is checked. */
export function decodeTrustedClientMessage(
  input: string | Uint8Array,
): types.DecodedClientMessage {
  return wire.decodeTrusted(codecs.client, input);
}

/** Encodes what the client sends. Throws a `WireError` if it breaks the protocol. */
export function encodeClientMessage(message: types.ClientMessage): string {
  return wire.encode(codecs.client, message);
}

/** Decodes what the server sends. */
export function decodeServerMessage(
  input: string | Uint8Array,
): types.DecodedServerMessage {
  return wire.decode(codecs.server, input);
}

/** The same for input that is known to be right: nothing is checked. */
export function decodeTrustedServerMessage(
  input: string | Uint8Array,
): types.DecodedServerMessage {
  return wire.decodeTrusted(codecs.server, input);
}

/** Encodes what the server sends. Throws a `WireError` if it breaks the protocol. */
export function encodeServerMessage(message: types.ServerMessage): string {
  return wire.encode(codecs.server, message);
}

/** The string as a `RequestId`. Throws a `WireError` if it is none. */
export function toRequestId(value: string): types.RequestId {
  return wire.take(codecs.requestIdCodec, value);
}

/** Whether a value is a `RequestId`. */
export function isRequestId(value: unknown): value is types.RequestId {
  return wire.isTakenBy(codecs.requestIdCodec, value);
}

/** The string as a `SubscriptionId`. Throws a `WireError` if it is none. */
export function toSubscriptionId(value: string): types.SubscriptionId {
  return wire.take(codecs.subscriptionIdCodec, value);
}

/** Whether a value is a `SubscriptionId`. */
export function isSubscriptionId(
  value: unknown,
): value is types.SubscriptionId {
  return wire.isTakenBy(codecs.subscriptionIdCodec, value);
}

/** The string as a `Ticker`. Throws a `WireError` if it is none. */
export function toTicker(value: string): types.Ticker {
  return wire.take(codecs.tickerCodec, value);
}

/** Whether a value is a `Ticker`. */
export function isTicker(value: unknown): value is types.Ticker {
  return wire.isTakenBy(codecs.tickerCodec, value);
}
