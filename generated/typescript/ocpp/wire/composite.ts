/** Codecs of values that hold others. */

import { braces, member } from "./any.js";
import type { Codec } from "./codec.js";
import { WireError, frame, mismatch, refusal } from "./error.js";
import type { Frame, Key, Up } from "./error.js";
import { parseExact } from "./exact.js";
import { Lexeme, followOrder, memberNames } from "./lexeme.js";
import { array, isObject, object } from "./members.js";
import type { Members } from "./members.js";
import { quote } from "./string.js";

export function nullable<T>(of: Codec<T>): Codec<T | null> {
  return {
    read: (value, up, key) => (value === null ? null : of.read(value, up, key)),
    write: (value, up, key) =>
      value === null ? "null" : of.write(value, up, key),
  };
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
