// Generated from the protocol "graphql-transport-ws" by wireproof. Do not edit.

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
 * The string as a `OperationId`. Throws a `WireError` if it is none.
 *
 * @param {string} value
 * @returns {types.OperationId}
 */
export function toOperationId(value) {
  return wire.take(codecs.operationIdCodec, value);
}

/**
 * Whether a value is a `OperationId`.
 *
 * @param {unknown} value
 * @returns {value is types.OperationId}
 */
export function isOperationId(value) {
  return wire.isTakenBy(codecs.operationIdCodec, value);
}
