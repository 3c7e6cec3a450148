/** Codecs of values that hold others. */

import { braces, member } from "./any.js";
import { always, codec } from "./codec.js";
import type { Codec, Reading } from "./codec.js";
import { Refusal, mismatch, under } from "./error.js";
import { parseExact } from "./exact.js";
import { Lexeme, memberNames } from "./lexeme.js";
import { quote } from "./string.js";
import { readText } from "./text.js";
import { array, inside, isObject, object } from "./value.js";
import type { Members } from "./value.js";

/** Gives a codec the type that its values are known by. */
export function alias<T>(of: Codec<T>): Codec<T> {
  return of;
}

export function nullable<T>(of: Codec<T>): Codec<T | null> {
  return codec(
    (value, reading) => (value === null ? null : of.read(value, reading)),
    (value, depth) => (value === null ? "null" : of.write(value, depth)),
    () => of.converts(),
    (value, reading) => (value === null ? null : of.convert(value, reading)),
  );
}

export function list<T>(
  of: Codec<T>,
  least = 0,
  most = Infinity,
  unique = false,
): Codec<T[]> {
  const write = (value: readonly T[], depth: number): string => {
    const items = array(value, least, most) as T[];
    const deeper = inside(depth);
    const texts: string[] = [];
    try {
      for (const item of items) {
        texts.push(of.write(item, deeper));
      }
    } catch (thrown) {
      throw under(texts.length, thrown);
    }
    if (unique) {
      checkUnique(texts);
    }
    return `[${texts.join(",")}]`;
  };
  return codec<T[]>(
    (value, reading) => {
      const items = array(value, least, most);
      readItems(items, () => of, reading);
      if (unique) {
        write(items as T[], 0);
      }
      return items as T[];
    },
    write,
    () => of.converts(),
    (value, reading) => convertItems(value, () => of, reading) as T[],
  );
}

/** Reads the items of an array where they are. */
export function readItems(
  items: unknown[],
  codec: (index: number) => Codec<unknown>,
  reading: Reading,
): void {
  reading.enter();
  let index = 0;
  try {
    for (; index < items.length; index += 1) {
      const found = codec(index).read(items[index], reading);
      if (found !== items[index] || found === 0) {
        items[index] = found;
      }
    }
  } catch (thrown) {
    throw under(index, thrown);
  }
  reading.leave();
}

/** The items of an array that is known to be right. */
export function convertItems(
  value: unknown,
  codec: (index: number) => Codec<unknown>,
  reading: Reading,
): unknown[] {
  const items = array(value, 0, Infinity);
  return items.map((item, index) => codec(index).convert(item, reading));
}

/** Two items are equal when their texts are, but for the order of members. */
function checkUnique(items: readonly string[]): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const text = sorted(parseExact(item, "decimals"));
    if (seen.has(text)) {
      throw under(index, new Refusal("length"));
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
  /** Does something with each entry, once its key is known to be right. */
  const each = (value: Members, act: (name: string) => void): void => {
    const names = memberNames(value);
    if (names.length < least || names.length > most) {
      throw new Refusal("length");
    }
    for (const name of names) {
      try {
        if (keys?.test(name) === false) {
          throw new Refusal("pattern");
        }
        act(name);
      } catch (thrown) {
        throw under(name, thrown);
      }
    }
  };
  return codec(
    (value, reading) => {
      const members = object(value);
      const entries: { [key: string]: T } = Object.create(null);
      reading.enter();
      each(members, (name) => {
        reading.members += 1;
        entries[name] = of.read(members[name], reading);
      });
      reading.leave();
      return entries;
    },
    (value, depth) => {
      const members = object(value);
      const deeper = inside(depth);
      let text = "";
      each(members, (name) => {
        text += member(quote(name), of.write(members[name] as T, deeper));
      });
      return braces(text);
    },
    always,
    (value, reading) => {
      const members = object(value);
      const entries: { [key: string]: T } = Object.create(null);
      for (const name of Object.keys(members)) {
        entries[name] = of.convert(members[name], reading);
      }
      return entries;
    },
  );
}

/** JSON text inside a string. Whatever is wrong with it is its format. */
export function json<T>(of: Codec<T>): Codec<T> {
  const within = <R>(act: () => R): R => {
    try {
      return act();
    } catch (thrown) {
      throw thrown instanceof Refusal ? new Refusal("format") : thrown;
    }
  };
  return codec(
    (value) => {
      if (typeof value !== "string") {
        throw mismatch(value);
      }
      return within(() =>
        readText(value, "decimals", (inner, reading) =>
          of.read(inner, reading),
        ),
      );
    },
    (value) => within(() => quote(of.write(value, 0))),
    always,
  );
}
