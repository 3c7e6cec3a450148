// Generated from the protocol "mcp" by wireproof. Do not edit.

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
 * @param {types.ClientMessage | wire.UnknownMessage} message
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
 * @param {types.ServerMessage | wire.UnknownMessage} message
 * @param {wire.Pending} pending
 * @returns {string}
 */
export function encodeServerMessage(message, pending) {
  return wire.encode(codecs.server, message, pending);
}

/**
 * The string as a `Cursor`. Throws a `WireError` if it is none.
 *
 * @param {string} value
 * @returns {types.Cursor}
 */
export function toCursor(value) {
  return wire.take(codecs.cursorCodec, value);
}

/**
 * Whether a value is a `Cursor`.
 *
 * @param {unknown} value
 * @returns {value is types.Cursor}
 */
export function isCursor(value) {
  return wire.isTakenBy(codecs.cursorCodec, value);
}

/**
 * The string as a `Uri`. Throws a `WireError` if it is none.
 *
 * @param {string} value
 * @returns {types.Uri}
 */
export function toUri(value) {
  return wire.take(codecs.uriCodec, value);
}

/**
 * Whether a value is a `Uri`.
 *
 * @param {unknown} value
 * @returns {value is types.Uri}
 */
export function isUri(value) {
  return wire.isTakenBy(codecs.uriCodec, value);
}

/**
 * The string as a `MimeType`. Throws a `WireError` if it is none.
 *
 * @param {string} value
 * @returns {types.MimeType}
 */
export function toMimeType(value) {
  return wire.take(codecs.mimeTypeCodec, value);
}

/**
 * Whether a value is a `MimeType`.
 *
 * @param {unknown} value
 * @returns {value is types.MimeType}
 */
export function isMimeType(value) {
  return wire.isTakenBy(codecs.mimeTypeCodec, value);
}
