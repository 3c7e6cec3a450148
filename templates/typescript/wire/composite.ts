/** Codecs of values that hold others, and what records are read with. */

import { WireError, frame, mismatch, refusal } from "./error.js";
import type { Frame, Key, Up } from "./error.js";
import {
  Lexeme,
  followOrder,
  holdsLexeme,
  memberNames,
  parseExact,
  put,
} from "./exact.js";
import { quote } from "./scalar.js";
import type { Codec } from "./scalar.js";

/** Any JSON value. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | JsonValue[]
  | { [member: string]: JsonValue };

/** Gives a codec the type that its values are known by. */
export function alias<T>(codec: Codec<T>): Codec<T> {
  return codec;
}

/** The members of an object that nothing is known about. */
export type Members = { readonly [name: string]: unknown };

/** A codec that is not there yet while its own is being made. */
export function lazy<T>(codec: () => Codec<T>): Codec<T> {
  return {
    read: (value, up, key) => codec().read(value, up, key),
    write: (value, up, key) => codec().write(value, up, key),
  };
}

export function nullable<T>(of: Codec<T>): Codec<T | null> {
  return {
    read: (value, up, key) => (value === null ? null : of.read(value, up, key)),
    write: (value, up, key) =>
      value === null ? "null" : of.write(value, up, key),
  };
}

/** An object of names and values in turn. */
export function members(...parts: readonly unknown[]): Members {
  const made = {};
  for (let at = 0; at + 1 < parts.length; at += 2) {
    put(made, String(parts[at]), parts[at + 1]);
  }
  return made;
}

/** An array of values. */
export function items(...parts: readonly unknown[]): readonly unknown[] {
  return parts;
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Members {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Lexeme) &&
    !(value instanceof Uint8Array)
  );
}

/** The members of an object. */
export function object(value: unknown, up: Up, key: Key): Members {
  if (!isObject(value)) {
    throw mismatch(value, up, key);
  }
  return value;
}

/** The items of an array. */
export function array(
  value: unknown,
  least: number,
  most: number,
  up: Up,
  key: Key,
): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw mismatch(value, up, key);
  }
  if (value.length < least || value.length > most) {
    throw refusal("length", up, key);
  }
  return value;
}

/** A member that every JavaScript object seems to have, such as `toString`. */
export function own<T extends object, Name extends keyof T>(
  members: T,
  name: Name,
): T[Name] | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

export function list<T>(
  of: Codec<T>,
  least = 0,
  most = Infinity,
  unique = false,
): Codec<T[]> {
  const write = (value: readonly T[], up: Up, key: Key): string[] => {
    array(value, least, most, up, key);
    const at = frame(up, key);
    const items = Array.from(value, (item, index) => of.write(item, at, index));
    if (unique) {
      checkUnique(items, at);
    }
    return items;
  };
  return {
    read(value, up, key) {
      const source = array(value, least, most, up, key);
      const at = frame(up, key);
      const items = source.map((item, index) => of.read(item, at, index));
      if (unique) {
        write(items, up, key);
      }
      return items;
    },
    write: (value, up, key) => `[${write(value, up, key).join(",")}]`,
  };
}

/** Two items are equal when their texts are, but for the order of members. */
function checkUnique(items: readonly string[], at: Frame): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const text = sorted(parseExact(item, "decimals"));
    if (seen.has(text)) {
      throw refusal("length", at, index);
    }
    seen.add(text);
  }
}

function sorted(value: unknown): string {
  if (value instanceof Lexeme) {
    return value.text;
  }
  if (Array.isArray(value)) {
    return `[${value.map(sorted).join(",")}]`;
  }
  if (!isObject(value)) {
    return JSON.stringify(value);
  }
  const names = Object.keys(value).sort();
  const members = names.map(
    (name) => `${JSON.stringify(name)}:${sorted(value[name])}`,
  );
  return `{${members.join(",")}}`;
}

/** An object whose keys are data. What it reads inherits nothing. */
export function map<T>(
  of: Codec<T>,
  least = 0,
  most = Infinity,
  keys?: RegExp,
): Codec<{ [key: string]: T }> {
  const names = (value: Members, up: Up, key: Key) => {
    const found = memberNames(value);
    if (found.length < least || found.length > most) {
      throw refusal("length", up, key);
    }
    return found;
  };
  const checkKey = (name: string, at: Frame): void => {
    if (keys?.test(name) === false) {
      throw refusal("pattern", at, name);
    }
  };
  return {
    read(value, up, key) {
      const source = object(value, up, key);
      const at = frame(up, key);
      const entries: { [key: string]: T } = Object.create(null);
      for (const name of names(source, up, key)) {
        checkKey(name, at);
        entries[name] = of.read(source[name], at, name);
      }
      followOrder(entries, source);
      return entries;
    },
    write(value, up, key) {
      object(value, up, key);
      const at = frame(up, key);
      let text = "";
      for (const name of names(value, up, key)) {
        checkKey(name, at);
        text += member(name, of.write(value[name] as T, at, name), at);
      }
      return braces(text);
    },
  };
}

/** JSON text inside a string. Whatever is wrong with it is its format. */
export function json<T>(of: Codec<T>): Codec<T> {
  const within = <R>(up: Up, key: Key, act: () => R): R => {
    try {
      return act();
    } catch (error) {
      throw error instanceof WireError ? refusal("format", up, key) : error;
    }
  };
  return {
    read(value, up, key) {
      if (typeof value !== "string") {
        throw mismatch(value, up, key);
      }
      return within(up, key, () => of.read(parseText(value), null, ""));
    },
    write: (value, up, key) =>
      within(up, key, () => quote(of.write(value, null, ""), up, key)),
  };
}

function parseText(text: string): unknown {
  if (text.startsWith("\ufeff")) {
    throw new WireError("encoding", "");
  }
  return parseExact(text, "decimals");
}

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
      return JSON.stringify(value);
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
