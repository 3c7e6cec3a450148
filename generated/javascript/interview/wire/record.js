/** What records are read and written with. */

import { any, member } from "./any.js";
/** @import { Codec } from "./codec.js" */
import { refusal } from "./error.js";
/** @import { Frame } from "./error.js" */
import { followOrder, holdsLexeme, memberNames, put } from "./lexeme.js";
import { own } from "./members.js";
/** @import { Members } from "./members.js" */

/**
 * A record that gets its fields one after another.
 *
 * @template {object} T
 * @returns {T}
 */
export function draft() {
  return /** @type {T} */ ({});
}

/**
 * The value, or what its absence stands for.
 *
 * @param {unknown} value
 * @param {unknown} absent
 * @returns {unknown}
 */
export function or(value, absent) {
  return value === undefined ? absent : value;
}

/**
 * Adds a field whose name is not to be trusted in an assignment.
 *
 * @template T
 * @param {object} target
 * @param {unknown} value
 * @param {Frame} at
 * @param {string} name
 * @param {Codec<T>} codec
 * @returns {void}
 */
export function add(target, value, at, name, codec) {
  put(target, name, codec.read(value, at, name));
}

/**
 * The same for one that may be absent.
 *
 * @template T
 * @param {object} target
 * @param {unknown} value
 * @param {Frame} at
 * @param {string} name
 * @param {Codec<T>} codec
 * @returns {void}
 */
export function addOptional(target, value, at, name, codec) {
  if (value !== undefined) {
    add(target, value, at, name, codec);
  }
}

/**
 * The text of a member that is always written.
 *
 * @template T
 * @param {Frame} at
 * @param {string} name
 * @param {Codec<T>} codec
 * @param {T | undefined} value
 * @returns {string}
 */
export function field(at, name, codec, value) {
  return member(name, codec.write(/** @type {T} */ (value), at, name), at);
}

/**
 * The text of a member that may be absent.
 *
 * @template T
 * @param {Frame} at
 * @param {string} name
 * @param {Codec<T>} codec
 * @param {T | undefined} value
 * @returns {string}
 */
export function optionalField(at, name, codec, value) {
  return value === undefined ? "" : field(at, name, codec, value);
}

/**
 * The text of a member whose absence stands for another value.
 *
 * @template T
 * @param {Frame} at
 * @param {string} name
 * @param {Codec<T>} codec
 * @param {T | undefined} value
 * @param {unknown} absent
 * @returns {string}
 */
export function defaultField(at, name, codec, value, absent) {
  const written = value === undefined ? codec.read(absent, at, name) : value;
  return field(at, name, codec, written);
}

/**
 * The names of fields.
 *
 * @param {...string} all
 * @returns {ReadonlySet<string>}
 */
export function names(...all) {
  return new Set(all);
}

/**
 * Refuses members that are not fields.
 *
 * @param {Members} source
 * @param {ReadonlySet<string>} fields
 * @param {Frame} at
 * @returns {void}
 */
export function refuseUnknown(source, fields, at) {
  for (const name of memberNames(source)) {
    if (!fields.has(name)) {
      throw refusal("unknown_field", at, name);
    }
  }
}

/**
 * Looks at the numbers of members that are not fields, and leaves them out.
 *
 * @param {Members} source
 * @param {ReadonlySet<string>} fields
 * @param {Frame} at
 * @returns {void}
 */
export function ignoreUnknown(source, fields, at) {
  if (holdsLexeme(source)) {
    keepUnknown(source, {}, fields, at);
  }
}

/**
 * Adds the members that are not fields, in the order received.
 *
 * @param {Members} source
 * @param {object} target
 * @param {ReadonlySet<string>} fields
 * @param {Frame} at
 * @returns {void}
 */
export function keepUnknown(source, target, fields, at) {
  let kept = false;
  for (const name of memberNames(source)) {
    if (!fields.has(name)) {
      const value = any.read(source[name], at, name);
      put(target, name, value);
      kept = true;
    }
  }
  if (kept) {
    followOrder(target, source);
  }
}

/**
 * The text of the members that are not fields.
 *
 * @param {Frame} at
 * @param {object} value
 * @param {ReadonlySet<string>} fields
 * @returns {string}
 */
export function unknownFields(at, value, fields) {
  const source = /** @type {Members} */ (value);
  let text = "";
  for (const name of memberNames(value)) {
    if (!fields.has(name) && source[name] !== undefined) {
      const written = any.write(any.read(source[name], at, name), at, name);
      text += member(name, written, at);
    }
  }
  return text;
}

/**
 * Checks how many fields of a group are present.
 *
 * @param {object} source
 * @param {readonly unknown[]} fields
 * @param {boolean} needsOne
 * @param {boolean} allowsTwo
 * @param {Frame} at
 * @returns {void}
 */
export function checkGroup(source, fields, needsOne, allowsTwo, at) {
  const members = /** @type {Members} */ (source);
  const names = fields.map(String);
  const present = names.filter((name) => own(members, name) !== undefined);
  const [first] = names;
  const [, second] = present;
  if (needsOne && present.length === 0 && first !== undefined) {
    throw refusal("missing", at, first);
  }
  if (!allowsTwo && second !== undefined) {
    throw refusal("unknown_field", at, second);
  }
}
