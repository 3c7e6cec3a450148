// Generated from the protocol "ocpp" by wireproof. Do not edit.

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
  message: types.ClientMessage,
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
  message: types.ServerMessage,
  pending: wire.Pending,
): string {
  return wire.encode(codecs.server, message, pending);
}

/** The string as a `IdToken`. Throws a `WireError` if it is none. */
export function toIdToken(value: string): types.IdToken {
  return wire.take(codecs.idTokenCodec, value);
}

/** Whether a value is a `IdToken`. */
export function isIdToken(value: unknown): value is types.IdToken {
  return wire.isTakenBy(codecs.idTokenCodec, value);
}

/** The string as a `ConfigurationKeyName`. Throws a `WireError` if it is none. */
export function toConfigurationKeyName(
  value: string,
): types.ConfigurationKeyName {
  return wire.take(codecs.configurationKeyNameCodec, value);
}

/** Whether a value is a `ConfigurationKeyName`. */
export function isConfigurationKeyName(
  value: unknown,
): value is types.ConfigurationKeyName {
  return wire.isTakenBy(codecs.configurationKeyNameCodec, value);
}
