// Generated from the protocol "ocpp" by wireproof. Do not edit.

import * as codecs from "./codecs.js";
import * as wire from "./wire.js";
/** @import * as types from "./types.js" */

/**
 * Decodes what the client sends.
 *
 * @param {string | Uint8Array} input
 * @param {wire.Pending} pending
 * @returns {types.DecodedClientMessage}
 */
export function decodeClientMessage(input, pending) {
  return wire.decode(codecs.client, input, pending);
}

/**
 * The same for input that is known to be right: nothing is checked.
 *
 * @param {string | Uint8Array} input
 * @param {wire.Pending} pending
 * @returns {types.DecodedClientMessage}
 */
export function decodeTrustedClientMessage(input, pending) {
  return wire.decodeTrusted(codecs.client, input, pending);
}

/**
 * Encodes what the client sends. Throws a `WireError` if it breaks the protocol.
 *
 * @param {types.ClientMessage} message
 * @param {wire.Pending} pending
 * @returns {string}
 */
export function encodeClientMessage(message, pending) {
  return wire.encode(codecs.client, message, pending);
}

/**
 * Decodes what the server sends.
 *
 * @param {string | Uint8Array} input
 * @param {wire.Pending} pending
 * @returns {types.DecodedServerMessage}
 */
export function decodeServerMessage(input, pending) {
  return wire.decode(codecs.server, input, pending);
}

/**
 * The same for input that is known to be right: nothing is checked.
 *
 * @param {string | Uint8Array} input
 * @param {wire.Pending} pending
 * @returns {types.DecodedServerMessage}
 */
export function decodeTrustedServerMessage(input, pending) {
  return wire.decodeTrusted(codecs.server, input, pending);
}

/**
 * Encodes what the server sends. Throws a `WireError` if it breaks the protocol.
 *
 * @param {types.ServerMessage} message
 * @param {wire.Pending} pending
 * @returns {string}
 */
export function encodeServerMessage(message, pending) {
  return wire.encode(codecs.server, message, pending);
}

/**
 * The string as a `IdToken`. Throws a `WireError` if it is none.
 *
 * @param {string} value
 * @returns {types.IdToken}
 */
export function toIdToken(value) {
  return wire.take(codecs.idTokenCodec, value);
}

/**
 * Whether a value is a `IdToken`.
 *
 * @param {unknown} value
 * @returns {value is types.IdToken}
 */
export function isIdToken(value) {
  return wire.isTakenBy(codecs.idTokenCodec, value);
}

/**
 * The string as a `ConfigurationKeyName`. Throws a `WireError` if it is none.
 *
 * @param {string} value
 * @returns {types.ConfigurationKeyName}
 */
export function toConfigurationKeyName(value) {
  return wire.take(codecs.configurationKeyNameCodec, value);
}

/**
 * Whether a value is a `ConfigurationKeyName`.
 *
 * @param {unknown} value
 * @returns {value is types.ConfigurationKeyName}
 */
export function isConfigurationKeyName(value) {
  return wire.isTakenBy(codecs.configurationKeyNameCodec, value);
}
