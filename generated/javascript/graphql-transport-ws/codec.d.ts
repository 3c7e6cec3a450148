// Generated from the protocol "graphql-transport-ws" by wireproof. Do not edit.

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

/** The string as a `OperationId`. Throws a `WireError` if it is none. */
export declare function toOperationId(value: string): types.OperationId;

/** Whether a value is a `OperationId`. */
export declare function isOperationId(
  value: unknown,
): value is types.OperationId;
