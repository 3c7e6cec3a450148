/** The codec of any JSON value, and the text of objects. */

import { codec } from "./codec.js";
import type { Codec, Reading } from "./codec.js";
import { Refusal, mismatch, under } from "./error.js";
import type { Key } from "./error.js";
import { Lexeme, memberNames } from "./lexeme.js";
import { numberText, portable } from "./number.js";
import { quote } from "./string.js";
import { inside, object, put } from "./value.js";
import type { JsonValue } from "./value.js";

/** Any value whose numbers every JSON implementation holds. */
export const any: Codec<JsonValue> = codec<JsonValue>(readAny, writeAny);

export function readAny(value: unknown, reading: Reading): JsonValue {
  if (typeof value !== "object" || value === null) {
    if (value === undefined) {
      throw new Refusal("missing");
    }
    return typeof value === "number" && !reading.exact
      ? portable(value)
      : (value as JsonValue);
  }
  if (value instanceof Lexeme) {
    if (value.portable === undefined) {
      throw new Refusal("range");
    }
    return value.portable;
  }
  reading.enter();
  const found = readContainer(value, reading);
  reading.leave();
  return found;
}

function readContainer(value: object, reading: Reading): JsonValue {
  let key: Key = "";
  try {
    if (Array.isArray(value)) {
      for (key = 0; key < value.length; key += 1) {
        const item: unknown = value[key];
        const found = readAny(item, reading);
        if (found !== item) {
          value[key] = found;
        }
      }
      return value;
    }
    const members = object(value);
    for (key of memberNames(members)) {
      reading.members += 1;
      const found = readAny(members[key], reading);
      if (found !== members[key]) {
        put(members, key, found);
      }
    }
    return members as JsonValue;
  } catch (thrown) {
    throw under(key, thrown);
  }
}

export function writeAny(value: unknown, depth: number): string {
  switch (typeof value) {
    case "string":
      return quote(value);
    case "boolean":
      return String(value);
    case "number":
      if (!Number.isFinite(value)) {
        throw new Refusal("range");
      }
      return numberText(value);
    case "object":
      break;
    default:
      throw mismatch(value);
  }
  if (value === null) {
    return "null";
  }
  const deeper = inside(depth);
  let text = "";
  let key: Key = "";
  try {
    if (Array.isArray(value)) {
      for (key = 0; key < value.length; key += 1) {
        text += `,${writeAny(value[key], deeper)}`;
      }
      return `[${text.slice(1)}]`;
    }
    const members = object(value);
    for (key of Object.keys(members)) {
      text += member(quote(key), writeAny(members[key], deeper));
    }
  } catch (thrown) {
    throw under(key, thrown);
  }
  return braces(text);
}

/** A member behind a comma; its name stands in quotes. */
export function member(quoted: string, text: string): string {
  return `,${quoted}:${text}`;
}

/** An object of members, each behind a comma. */
export function braces(members: string): string {
  return `{${members.slice(1)}}`;
}
