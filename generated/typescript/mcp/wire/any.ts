/** The codec of any JSON value, and the text of objects. */

import type { Codec } from "./codec.js";
import { frame, mismatch, refusal } from "./error.js";
import type { Frame, Key, Up } from "./error.js";
import {
  Lexeme,
  followOrder,
  holdsLexeme,
  memberNames,
  put,
} from "./lexeme.js";
import { object } from "./members.js";
import type { JsonValue, Members } from "./members.js";
import { numberText } from "./number.js";
import { quote } from "./string.js";

/** Any value whose numbers every JSON implementation holds. */
export const any: Codec<JsonValue> = {
  read: (value, up, key) =>
    holdsLexeme(value) ? plain(value, up, key) : required(value, up, key),
  write: writeAny,
};

function required(value: unknown, up: Up, key: Key): JsonValue {
  if (value === undefined) {
    throw refusal("missing", up, key);
  }
  return value as JsonValue;
}

/** The value with doubles in the place of numbers kept as written. */
function plain(value: unknown, up: Up, key: Key): JsonValue {
  if (!holdsLexeme(value)) {
    return value as JsonValue;
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
  const source = value as Members;
  const members: { [member: string]: JsonValue } = {};
  for (const name of memberNames(source)) {
    put(members, name, plain(source[name], at, name));
  }
  followOrder(members, source);
  return members;
}

function writeAny(value: unknown, up: Up, key: Key): string {
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

/** A member behind a comma. */
export function member(name: string, text: string, at: Frame): string {
  return `,${quote(name, at, name)}:${text}`;
}

/** An object of members, each behind a comma. */
export function braces(members: string): string {
  return `{${members.slice(1)}}`;
}
