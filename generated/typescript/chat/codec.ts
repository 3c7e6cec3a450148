// Generated from the protocol "chat" by wireproof. Do not edit.

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

/** The string as a `ToolCallId`. Throws a `WireError` if it is none. */
export function toToolCallId(value: string): types.ToolCallId {
  return wire.take(codecs.toolCallIdCodec, value);
}

/** Whether a value is a `ToolCallId`. */
export function isToolCallId(value: unknown): value is types.ToolCallId {
  return wire.isTakenBy(codecs.toolCallIdCodec, value);
}
