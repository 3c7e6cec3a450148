// Generated from the protocol "interview" by wireproof. Do not edit.

import * as codecs from "./codecs.js";
import type * as types from "./types.js";
import * as wire from "./wire.js";

/** Decodes what the client sends. */
export function decodeClientMessage(
  input: string | Uint8Array,
): types.DecodedClientMessage {
  return wire.decode(codecs.client, input);
}

/** The same for input that is known to be right: nothing is checked. */
export function decodeTrustedClientMessage(
  input: string | Uint8Array,
): types.DecodedClientMessage {
  return wire.decodeTrusted(codecs.client, input);
}

/** Encodes what the client sends. Throws a `WireError` if it breaks the protocol. */
export function encodeClientMessage(message: types.ClientMessage): string {
  return wire.encode(codecs.client, message);
}

/** Decodes a binary frame that the client sends. Its parts share the memory of `input`. */
export function decodeClientFrame(
  input: Uint8Array | ArrayBuffer,
): types.DecodedClientFrame {
  return wire.decodeFrame(input, codecs.clientFrames);
}

/** Encodes a binary frame that the client sends. Throws a `WireError` if it breaks the protocol. */
export function encodeClientFrame(message: types.ClientFrame): Uint8Array {
  return wire.encodeFrame(message, codecs.clientFrames);
}

/** Decodes what the server sends. */
export function decodeServerMessage(
  input: string | Uint8Array,
): types.DecodedServerMessage {
  return wire.decode(codecs.server, input);
}

/** The same for input that is known to be right: nothing is checked. */
export function decodeTrustedServerMessage(
  input: string | Uint8Array,
): types.DecodedServerMessage {
  return wire.decodeTrusted(codecs.server, input);
}

/** Encodes what the server sends. Throws a `WireError` if it breaks the protocol. */
export function encodeServerMessage(message: types.ServerMessage): string {
  return wire.encode(codecs.server, message);
}

/** The string as a `QuestionId`. Throws a `WireError` if it is none. */
export function toQuestionId(value: string): types.QuestionId {
  return wire.take(codecs.questionIdCodec, value);
}

/** Whether a value is a `QuestionId`. */
export function isQuestionId(value: unknown): value is types.QuestionId {
  return wire.isTakenBy(codecs.questionIdCodec, value);
}
