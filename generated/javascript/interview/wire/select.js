/** What decides which message or variant a value is. */

/** @import { TagKind } from "./select.js" */

import { mismatch } from "./error.js";
/** @import { Key, Up } from "./error.js" */
import { Lexeme } from "./lexeme.js";
import { isObject, own } from "./members.js";

/**
 * The value at a path; a parent that is absent or of another kind has none.
 *
 * @param {unknown} value
 * @param {readonly Key[]} path
 * @returns {unknown}
 */
export function lookup(value, path) {
  let found = value;
  for (const step of path) {
    if (typeof step === "number") {
      found = Array.isArray(found) ? found[step] : undefined;
    } else {
      found = isObject(found) ? own(found, step) : undefined;
    }
  }
  if (typeof found === "bigint") {
    return String(found);
  }
  return found instanceof Lexeme ? Number(found.text) : found;
}

/**
 * Whether a value is a string on the wire.
 *
 * @param {unknown} value
 * @returns {boolean}
 */
export function isString(value) {
  return (
    typeof value === "string" ||
    typeof value === "bigint" ||
    value instanceof Uint8Array
  );
}

/**
 * Whether a value is a number on the wire.
 *
 * @param {unknown} value
 * @returns {boolean}
 */
export function isNumber(value) {
  return (
    typeof value === "number" ||
    typeof value === "bigint" ||
    value instanceof Lexeme
  );
}

/**
 * Whether a value is true or false.
 *
 * @param {unknown} value
 * @returns {value is boolean}
 */
export function isBoolean(value) {
  return typeof value === "boolean";
}

/**
 * Throws unless a tag that no case fits is at least of the right kind.
 *
 * @param {unknown} tag
 * @param {TagKind} kind
 * @param {Up} up
 * @param {Key} key
 * @param {string} below
 * @returns {void}
 */
export function checkTag(tag, kind, up, key, below) {
  const fits =
    kind === "integer"
      ? isIntegral(tag)
      : isString(tag) || (isBoolean(tag) && kind !== "string");
  if (!fits) {
    throw mismatch(tag, up, key, below);
  }
}

/**
 * @param {unknown} tag
 * @returns {boolean}
 */
function isIntegral(tag) {
  return (
    typeof tag === "number" && (Number.isInteger(tag) || !Number.isFinite(tag))
  );
}
