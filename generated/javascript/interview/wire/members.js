/** Looking into values that are not known yet. */

/** @import { Members } from "./members.js" */

import { mismatch, refusal } from "./error.js";
/** @import { Key, Up } from "./error.js" */
import { Lexeme, put } from "./lexeme.js";

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
