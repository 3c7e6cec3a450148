// A program written by hand against a protocol before anything was added to it.
import {
  WS_ERROR_CODES,
  WS_MESSAGE_TYPES,
  decodeServerMessage,
  encodeClientMessage,
} from "../additive-change/index.js";

/** @param {string} room */
export function join(room) {
  return encodeClientMessage({
    type: WS_MESSAGE_TYPES.JOIN,
    room,
    mood: "rate_limited",
  });
}

/**
 * @param {string} text
 * @returns {string}
 */
export function receive(text) {
  const result = decodeServerMessage(text);
  if (!result.ok) {
    return `${result.error.code} at ${result.error.at}`;
  }
  switch (result.name) {
    case "joined":
      return `${result.message.mood} in ${result.message.room.id}`;
    case "note":
      return result.message.text;
    case "failure":
      return result.message.code === WS_ERROR_CODES.RATE_LIMITED
        ? "too fast"
        : "another";
    default:
      return "unheard of";
  }
}
