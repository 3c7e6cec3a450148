/** The codec of any JSON value, and the text of objects. */

/** @import { Codec } from "./codec.js" */
import { frame, mismatch, refusal } from "./error.js";
/** @import { Frame, Key, Up } from "./error.js" */
import {
  Lexeme,
  followOrder,
  holdsLexeme,
  memberNames,
  put,
} from "./lexeme.js";
import { object } from "./members.js";
/** @import { JsonValue, Members } from "./members.js" */
import { numberText } from "./number.js";
import { quote } from "./string.js";

/**
 * Any value whose numbers every JSON implementation holds.
 *
 * @type {Codec<JsonValue>}
 */
export const any = {
  read: (value, up, key) =>
    holdsLexeme(value) ? plain(value, up, key) : required(value, up, key),
  write: writeAny,
};

/**
 * @param {unknown} value
 * @param {Up} up
 * @param {Key} key
 * @returns {JsonValue}
 */
function required(value, up, key) {
  if (value === undefined) {
    throw refusal("missing", up, key);
  }
  return /** @type {JsonValue} */ (value);
}

/**
 * The value with doubles in the place of numbers kept as written.
 *
 * @param {unknown} value
 * @param {Up} up
 * @param {Key} key
 * @returns {JsonValue}
 */
function plain(value, up, key) {
  if (!holdsLexeme(value)) {
    return /** @type {JsonValue} */ (value);
  }
  if (value instanceof Lexeme) {
    const double = value.portable;
    if (double === undefined) {
      throw refusal("range", up, key);
    }
    return double;
  }
  const at = frame(up, key);
  if (Array.isArray(value)) {
    return value.map((item, index) => plain(item, at, index));
  }
  const source = /** @type {Members} */ (value);
  /** @type {{ [member: string]: JsonValue }} */
  const members = {};
  for (const name of memberNames(source)) {
    put(members, name, plain(source[name], at, name));
  }
  followOrder(members, source);
  return members;
}

/**
 * @param {unknown} value
 * @param {Up} up
 * @param {Key} key
 * @returns {string}
 */
function writeAny(value, up, key) {
  switch (typeof value) {
    case "string":
      return quote(value, up, key);
    case "boolean":
      return String(value);
    case "number":
      if (!Number.isFinite(value)) {
        throw refusal("range", up, key);
      }
      return numberText(value);
    case "object":
      break;
    default:
      throw mismatch(value, up, key);
  }
  if (value === null) {
    return "null";
  }
  const at = frame(up, key);
  if (Array.isArray(value)) {
    const items = Array.from(value, (item, index) => writeAny(item, at, index));
    return `[${items.join(",")}]`;
  }
  const source = object(value, up, key);
  let text = "";
  for (const name of memberNames(source)) {
    text += member(name, writeAny(source[name], at, name), at);
  }
  return braces(text);
}

/**
 * A member behind a comma.
 *
 * @param {string} name
 * @param {string} text
 * @param {Frame} at
 * @returns {string}
 */
export function member(name, text, at) {
  return `,${quote(name, at, name)}:${text}`;
}

/**
 * An object of members, each behind a comma.
 *
 * @param {string} members
 * @returns {string}
 */
export function braces(members) {
  return `{${members.slice(1)}}`;
}
