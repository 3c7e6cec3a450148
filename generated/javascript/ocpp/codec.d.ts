// Generated from the protocol "ocpp" by wireproof. Do not edit.

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
  message: types.ClientMessage,
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
  message: types.ServerMessage,
  pending: wire.Pending,
): string;

/** The string as a `IdToken`. Throws a `WireError` if it is none. */
export declare function toIdToken(value: string): types.IdToken;

/** Whether a value is a `IdToken`. */
export declare function isIdToken(value: unknown): value is types.IdToken;

/** The string as a `ConfigurationKeyName`. Throws a `WireError` if it is none. */
export declare function toConfigurationKeyName(
  value: string,
): types.ConfigurationKeyName;

/** Whether a value is a `ConfigurationKeyName`. */
export declare function isConfigurationKeyName(
  value: unknown,
): value is types.ConfigurationKeyName;
