// Generated from the protocol "tutor" by wireproof. Do not edit.

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

/** The string as a `SessionId`. Throws a `WireError` if it is none. */
export declare function toSessionId(value: string): types.SessionId;

/** Whether a value is a `SessionId`. */
export declare function isSessionId(value: unknown): value is types.SessionId;

/** The string as a `AnswerId`. Throws a `WireError` if it is none. */
export declare function toAnswerId(value: string): types.AnswerId;

/** Whether a value is a `AnswerId`. */
export declare function isAnswerId(value: unknown): value is types.AnswerId;
