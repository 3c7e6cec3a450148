// Generated from the protocol "tutor" by wireproof. Do not edit.

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

/** The string as a `SessionId`. Throws a `WireError` if it is none. */
export function toSessionId(value: string): types.SessionId {
  return wire.take(codecs.sessionIdCodec, value);
}

/** Whether a value is a `SessionId`. */
export function isSessionId(value: unknown): value is types.SessionId {
  return wire.isTakenBy(codecs.sessionIdCodec, value);
}

/** The string as a `AnswerId`. Throws a `WireError` if it is none. */
export function toAnswerId(value: string): types.AnswerId {
  return wire.take(codecs.answerIdCodec, value);
}

/** Whether a value is a `AnswerId`. */
export function isAnswerId(value: unknown): value is types.AnswerId {
  return wire.isTakenBy(codecs.answerIdCodec, value);
}
