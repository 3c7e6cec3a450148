// Generated from the protocol "mcp" by wireproof. Do not edit.

import * as codecs from "./codecs.js";
import type * as types from "./types.js";
import * as wire from "./wire.js";

/** Decodes what the client sends. */
export function decodeClientMessage(
  input: string | Uint8Array,
  pending: wire.Pending,
): types.DecodedClientMessage {
  return wire.decode(codecs.client, input, pending);
}

/** The same for input that is known to be right: nothing is checked. */
export function decodeTrustedClientMessage(
  input: string | Uint8Array,
  pending: wire.Pending,
): types.DecodedClientMessage {
  return wire.decodeTrusted(codecs.client, input, pending);
}

/** Encodes what the client sends. Throws a `WireError` if it breaks the protocol. */
export function encodeClientMessage(
  message: types.ClientMessage | wire.UnknownMessage,
  pending: wire.Pending,
): string {
  return wire.encode(codecs.client, message, pending);
}

/** Decodes what the server sends. */
export function decodeServerMessage(
  input: string | Uint8Array,
  pending: wire.Pending,
): types.DecodedServerMessage {
  return wire.decode(codecs.server, input, pending);
}

/** The same for input that is known to be right: nothing is checked. */
export function decodeTrustedServerMessage(
  input: string | Uint8Array,
  pending: wire.Pending,
): types.DecodedServerMessage {
  return wire.decodeTrusted(codecs.server, input, pending);
}

/** Encodes what the server sends. Throws a `WireError` if it breaks the protocol. */
export function encodeServerMessage(
  message: types.ServerMessage | wire.UnknownMessage,
  pending: wire.Pending,
): string {
  return wire.encode(codecs.server, message, pending);
}

/** The string as a `Cursor`. Throws a `WireError` if it is none. */
export function toCursor(value: string): types.Cursor {
  return wire.take(codecs.cursorCodec, value);
}

/** Whether a value is a `Cursor`. */
export function isCursor(value: unknown): value is types.Cursor {
  return wire.isTakenBy(codecs.cursorCodec, value);
}

/** The string as a `Uri`. Throws a `WireError` if it is none. */
export function toUri(value: string): types.Uri {
  return wire.take(codecs.uriCodec, value);
}

/** Whether a value is a `Uri`. */
export function isUri(value: unknown): value is types.Uri {
  return wire.isTakenBy(codecs.uriCodec, value);
}

/** The string as a `MimeType`. Throws a `WireError` if it is none. */
export function toMimeType(value: string): types.MimeType {
  return wire.take(codecs.mimeTypeCodec, value);
}

/** Whether a value is a `MimeType`. */
export function isMimeType(value: unknown): value is types.MimeType {
  return wire.isTakenBy(codecs.mimeTypeCodec, value);
}
