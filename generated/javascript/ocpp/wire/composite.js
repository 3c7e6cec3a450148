/** Codecs of values that hold others. */

import { braces, member } from "./any.js";
/** @import { Codec } from "./codec.js" */
import { WireError, frame, mismatch, refusal } from "./error.js";
/** @import { Frame, Key, Up } from "./error.js" */
import { parseExact } from "./exact.js";
import { Lexeme, followOrder, memberNames } from "./lexeme.js";
import { array, isObject, object } from "./members.js";
/** @import { Members } from "./members.js" */
import { quote } from "./string.js";

/**
 * @template T
 * @param {Codec<T>} of
 * @returns {Codec<T | null>}
 */
export function nullable(of) {
  return {
    read: (value, up, key) => (value === null ? null : of.read(value, up, key)),
    write: (value, up, key) =>
      value === null ? "null" : of.write(value, up, key),
  };
}

/**
 * @template T
 * @param {Codec<T>} of
 * @param {number} [least]
 * @param {number} [most]
 * @param {boolean} [unique]
 * @returns {Codec<T[]>}
 */
export function list(of, least = 0, most = Infinity, unique = false) {
  /**
   * @param {readonly T[]} value
   * @param {Up} up
   * @param {Key} key
   * @returns {string[]}
   */
  const write = (value, up, key) => {
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

/**
 * Two items are equal when their texts are, but for the order of members.
 *
 * @param {readonly string[]} items
 * @param {Frame} at
 * @returns {void}
 */
function checkUnique(items, at) {
  const seen = /** @type {Set<string>} */ (new Set());
  for (const [index, item] of items.entries()) {
    const text = sorted(parseExact(item, "decimals"));
    if (seen.has(text)) {
      throw refusal("length", at, index);
    }
    seen.add(text);
  }
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function sorted(value) {
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

/**
 * An object whose keys are data. What it reads inherits nothing.
 *
 * @template T
 * @param {Codec<T>} of
 * @param {number} [least]
 * @param {number} [most]
 * @param {RegExp} [keys]
 * @returns {Codec<{ [key: string]: T }>}
 */
export function map(of, least = 0, most = Infinity, keys) {
  /**
   * @param {Members} value
   * @param {Up} up
   * @param {Key} key
   */
  const names = (value, up, key) => {
    const found = memberNames(value);
    if (found.length < least || found.length > most) {
      throw refusal("length", up, key);
    }
    return found;
  };
  /**
   * @param {string} name
   * @param {Frame} at
   * @returns {void}
   */
  const checkKey = (name, at) => {
    if (keys?.test(name) === false) {
      throw refusal("pattern", at, name);
    }
  };
  return {
    read(value, up, key) {
      const source = object(value, up, key);
      const at = frame(up, key);
      /** @type {{ [key: string]: T }} */
      const entries = Object.create(null);
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
        text += member(
          name,
          of.write(/** @type {T} */ (value[name]), at, name),
          at,
        );
      }
      return braces(text);
    },
  };
}

/**
 * JSON text inside a string. Whatever is wrong with it is its format.
 *
 * @template T
 * @param {Codec<T>} of
 * @returns {Codec<T>}
 */
export function json(of) {
  /**
   * @template R
   * @param {Up} up
   * @param {Key} key
   * @param {() => R} act
   * @returns {R}
   */
  const within = (up, key, act) => {
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

/**
 * @param {string} text
 * @returns {unknown}
 */
function parseText(text) {
  if (text.startsWith("\ufeff")) {
    throw new WireError("encoding", "");
  }
  return parseExact(text, "decimals");
}
