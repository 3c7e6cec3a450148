// Generated from the protocol "mcp" by wireproof. Do not edit.

import type * as types from "./types.js";
import type * as wire from "./wire.js";

/** Decodes what the client sends. */
export declare function decodeClientMessage(
  input: string | Uint8Array,
  pending: wire.Pending,
): types.DecodedClientMessage;

/** The same for input that is known to be right: nothing is checked. */
export declare function decodeTrustedClientMessage(
  input: string | Uint8Array,
  pending: wire.Pending,
): types.DecodedClientMessage;

/** Encodes what the client sends. Throws a `WireError` if it breaks the protocol. */
export declare function encodeClientMessage(
  message: types.ClientMessage | wire.UnknownMessage,
  pending: wire.Pending,
): string;

/** Decodes what the server sends. */
export declare function decodeServerMessage(
  input: string | Uint8Array,
  pending: wire.Pending,
): types.DecodedServerMessage;

/** The same for input that is known to be right: nothing is checked. */
export declare function decodeTrustedServerMessage(
  input: string | Uint8Array,
  pending: wire.Pending,
): types.DecodedServerMessage;

/** Encodes what the server sends. Throws a `WireError` if it breaks the protocol. */
export declare function encodeServerMessage(
  message: types.ServerMessage | wire.UnknownMessage,
  pending: wire.Pending,
): string;

/** The string as a `Cursor`. Throws a `WireError` if it is none. */
export declare function toCursor(value: string): types.Cursor;

/** Whether a value is a `Cursor`. */
export declare function isCursor(value: unknown): value is types.Cursor;

/** The string as a `Uri`. Throws a `WireError` if it is none. */
export declare function toUri(value: string): types.Uri;

/** Whether a value is a `Uri`. */
export declare function isUri(value: unknown): value is types.Uri;

/** The string as a `MimeType`. Throws a `WireError` if it is none. */
export declare function toMimeType(value: string): types.MimeType;

/** Whether a value is a `MimeType`. */
export declare function isMimeType(value: unknown): value is types.MimeType;
