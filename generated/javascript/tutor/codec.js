// Generated from the protocol "tutor" by wireproof. Do not edit.

import * as codecs from "./codecs.js";
import * as wire from "./wire.js";
/** @import * as types from "./types.js" */

/**
 * Decodes what the client sends.
 *
 * @param {string | Uint8Array} input
 * @returns {types.DecodedClientMessage}
 */
export function decodeClientMessage(input) {
  return wire.decode(codecs.client, input);
}

/**
 * The same for input that is known to be right: nothing is checked.
 *
 * @param {string | Uint8Array} input
 * @returns {types.DecodedClientMessage}
 */
export function decodeTrustedClientMessage(input) {
  return wire.decodeTrusted(codecs.client, input);
}

/**
 * Encodes what the client sends. Throws a `WireError` if it breaks the protocol.
 *
 * @param {types.ClientMessage} message
 * @returns {string}
 */
export function encodeClientMessage(message) {
  return wire.encode(codecs.client, message);
}

/**
 * Decodes what the server sends.
 *
 * @param {string | Uint8Array} input
 * @returns {types.DecodedServerMessage}
 */
export function decodeServerMessage(input) {
  return wire.decode(codecs.server, input);
}

/**
 * The same for input that is known to be right: nothing is checked.
 *
 * @param {string | Uint8Array} input
 * @returns {types.DecodedServerMessage}
 */
export function decodeTrustedServerMessage(input) {
  return wire.decodeTrusted(codecs.server, input);
}

/**
 * Encodes what the server sends. Throws a `WireError` if it breaks the protocol.
 *
 * @param {types.ServerMessage} message
 * @returns {string}
 */
export function encodeServerMessage(message) {
  return wire.encode(codecs.server, message);
}

/**
 * The string as a `SessionId`. Throws a `WireError` if it is none.
 *
 * @param {string} value
 * @returns {types.SessionId}
 */
export function toSessionId(value) {
  return wire.take(codecs.sessionIdCodec, value);
}

/**
 * Whether a value is a `SessionId`.
 *
 * @param {unknown} value
 * @returns {value is types.SessionId}
 */
export function isSessionId(value) {
  return wire.isTakenBy(codecs.sessionIdCodec, value);
}

/**
 * The string as a `AnswerId`. Throws a `WireError` if it is none.
 *
 * @param {string} value
 * @returns {types.AnswerId}
 */
export function toAnswerId(value) {
  return wire.take(codecs.answerIdCodec, value);
}

/**
 * Whether a value is a `AnswerId`.
 *
 * @param {unknown} value
 * @returns {value is types.AnswerId}
 */
export function isAnswerId(value) {
  return wire.isTakenBy(codecs.answerIdCodec, value);
}
