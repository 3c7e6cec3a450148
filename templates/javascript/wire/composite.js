/** Codecs of values that hold others, and what records are read with. */

/** @import { JsonValue, Members } from "./composite.js" */

import { WireError, frame, mismatch, refusal } from "./error.js";
/** @import { Frame, Key, Up } from "./error.js" */
import {
  Lexeme,
  followOrder,
  holdsLexeme,
  memberNames,
  parseExact,
  put,
} from "./exact.js";
import { quote } from "./scalar.js";
/** @import { Codec } from "./scalar.js" */

/**
 * Gives a codec the type that its values are known by.
 *
 * @template T
 * @param {Codec<T>} codec
 * @returns {Codec<T>}
 */
export function alias(codec) {
  return codec;
}

/**
 * A codec that is not there yet while its own is being made.
 *
 * @template T
 * @param {() => Codec<T>} codec
 * @returns {Codec<T>}
 */
export function lazy(codec) {
  return {
    read: (value, up, key) => codec().read(value, up, key),
    write: (value, up, key) => codec().write(value, up, key),
  };
}

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
 * An object of names and values in turn.
 *
 * @param {...unknown} parts
 * @returns {Members}
 */
export function members(...parts) {
  const made = {};
  for (let at = 0; at + 1 < parts.length; at += 2) {
    put(made, String(parts[at]), parts[at + 1]);
  }
  return made;
}

/**
 * An array of values.
 *
 * @param {...unknown} parts
 * @returns {readonly unknown[]}
 */
export function items(...parts) {
  return parts;
}

/**
 * Whether a value is a JSON object.
 *
 * @param {unknown} value
 * @returns {value is Members}
 */
export function isObject(value) {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Lexeme) &&
    !(value instanceof Uint8Array)
  );
}

/**
 * The members of an object.
 *
 * @param {unknown} value
 * @param {Up} up
 * @param {Key} key
 * @returns {Members}
 */
export function object(value, up, key) {
  if (!isObject(value)) {
    throw mismatch(value, up, key);
  }
  return value;
}

/**
 * The items of an array.
 *
 * @param {unknown} value
 * @param {number} least
 * @param {number} most
 * @param {Up} up
 * @param {Key} key
 * @returns {readonly unknown[]}
 */
export function array(value, least, most, up, key) {
  if (!Array.isArray(value)) {
    throw mismatch(value, up, key);
  }
  if (value.length < least || value.length > most) {
    throw refusal("length", up, key);
  }
  return value;
}

/**
 * A member that every JavaScript object seems to have, such as `toString`.
 *
 * @template {object} T
 * @template {keyof T} Name
 * @param {T} members
 * @param {Name} name
 * @returns {T[Name] | undefined}
 */
export function own(members, name) {
  return Object.hasOwn(members, name) ? members[name] : undefined;
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
