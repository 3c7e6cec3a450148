// Generated from the protocol "mcp" by wireproof. Do not edit.

import * as codecs from "./codecs.js";
import type * as types from "./types.js";
import * as wire from "./wire.js";

/** Decodes what the client sends. */
export function decodeClientMessage(
  input: string | Uint8Array,
  pending: wire.Pending,
): types.DecodedClientMessage {
  return wire.decodeOpen(input, "portable", (value) =>
    codecs.selectClientMessage(value, pending),
  );
}

/** Encodes what the client sends. Throws a `WireError` if it breaks the protocol. */
export function encodeClientMessage(
  message: types.ClientMessage | wire.UnknownMessage,
  pending: wire.Pending,
): string {
  return wire.encode(message, (value) =>
    codecs.selectClientMessage(value, pending),
  );
}

/** Decodes what the server sends. */
export function decodeServerMessage(
  input: string | Uint8Array,
  pending: wire.Pending,
): types.DecodedServerMessage {
  return wire.decodeOpen(input, "portable", (value) =>
    codecs.selectServerMessage(value, pending),
  );
}

/** Encodes what the server sends. Throws a `WireError` if it breaks the protocol. */
export function encodeServerMessage(
  message: types.ServerMessage | wire.UnknownMessage,
  pending: wire.Pending,
): string {
  return wire.encode(message, (value) =>
    codecs.selectServerMessage(value, pending),
  );
}

/** The string as a `Cursor`. Throws a `WireError` if it is none. */
export function toCursor(value: string): types.Cursor {
  return codecs.cursorCodec.read(value, null, "");
}

/** Whether a value is a `Cursor`. */
export function isCursor(value: unknown): value is types.Cursor {
  return wire.isTakenBy(codecs.cursorCodec, value);
}

/** The string as a `Uri`. Throws a `WireError` if it is none. */
export function toUri(value: string): types.Uri {
  return codecs.uriCodec.read(value, null, "");
}

/** Whether a value is a `Uri`. */
export function isUri(value: unknown): value is types.Uri {
  return wire.isTakenBy(codecs.uriCodec, value);
}

/** The string as a `MimeType`. Throws a `WireError` if it is none. */
export function toMimeType(value: string): types.MimeType {
  return codecs.mimeTypeCodec.read(value, null, "");
}

/** Whether a value is a `MimeType`. */
export function isMimeType(value: unknown): value is types.MimeType {
  return wire.isTakenBy(codecs.mimeTypeCodec, value);
}
