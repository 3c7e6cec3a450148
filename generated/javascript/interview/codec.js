// Generated from the protocol "interview" by wireproof. Do not edit.

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
 * Decodes a binary frame that the client sends. Its parts share the memory of `input`.
 *
 * @param {Uint8Array | ArrayBuffer} input
 * @returns {types.DecodedClientFrame}
 */
export function decodeClientFrame(input) {
  return wire.decodeFrame(input, codecs.clientFrames);
}

/**
 * Encodes a binary frame that the client sends. Throws a `WireError` if it breaks the protocol.
 *
 * @param {types.ClientFrame} message
 * @returns {Uint8Array}
 */
export function encodeClientFrame(message) {
  return wire.encodeFrame(message, codecs.clientFrames);
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
 * The string as a `QuestionId`. Throws a `WireError` if it is none.
 *
 * @param {string} value
 * @returns {types.QuestionId}
 */
export function toQuestionId(value) {
  return wire.take(codecs.questionIdCodec, value);
}

/**
 * Whether a value is a `QuestionId`.
 *
 * @param {unknown} value
 * @returns {value is types.QuestionId}
 */
export function isQuestionId(value) {
  return wire.isTakenBy(codecs.questionIdCodec, value);
}
