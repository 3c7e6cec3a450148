/** Codecs of strings, and of what is kept as a string. */

/** @import { CalendarDate, DateTime, Decimal, Duration, Uuid } from "./brand.js" */
/** @import { Codec } from "./codec.js" */
import { mismatch, refusal } from "./error.js";
/** @import { Key, Up, WireErrorCode } from "./error.js" */
import * as format from "./format.js";
import { LONE_SURROGATE } from "./lexeme.js";

/**
 * A string in quotes.
 *
 * @param {string} text
 * @param {Up} up
 * @param {Key} key
 * @returns {string}
 */
export function quote(text, up, key) {
  const quoted = JSON.stringify(text);
  if (quoted.includes("\\ud") && LONE_SURROGATE.test(text)) {
    throw refusal("surrogate", up, key);
  }
  return quoted;
}

/**
 * @template {string} T
 * @param {(text: string) => WireErrorCode | undefined} problem
 * @returns {Codec<T>}
 */
function string(problem) {
  /**
   * @param {unknown} value
   * @param {Up} up
   * @param {Key} key
   * @returns {T}
   */
  const read = (value, up, key) => {
    if (typeof value !== "string") {
      throw mismatch(value, up, key);
    }
    const code = problem(value);
    if (code !== undefined) {
      throw refusal(code, up, key);
    }
    return /** @type {T} */ (value);
  };
  return {
    read,
    write: (value, up, key) => quote(read(value, up, key), up, key),
  };
}

/**
 * Any string.
 *
 * @template {string} [T=string]
 * @param {number} [least]
 * @param {number} [most]
 * @param {RegExp} [pattern]
 * @returns {Codec<T>}
 */
export function text(least = 0, most = Infinity, pattern) {
  const bounded = least > 0 || most < Infinity;
  return string((value) => {
    if (bounded && !isWithin(codePoints(value), least, most)) {
      return "length";
    }
    return pattern?.test(value) === false ? "pattern" : undefined;
  });
}

/**
 * Whether a number of things is within limits.
 *
 * @param {number} length
 * @param {number} least
 * @param {number} most
 * @returns {boolean}
 */
export function isWithin(length, least, most) {
  return length >= least && length <= most;
}

/**
 * @param {string} value
 * @returns {number}
 */
function codePoints(value) {
  let count = 0;
  for (const _ of value) {
    count += 1;
  }
  return count;
}

/**
 * A string of a format.
 *
 * @template {string} T
 * @param {(value: string) => boolean} predicate
 * @returns {Codec<T>}
 */
export function formatted(predicate) {
  return string((value) => (predicate(value) ? undefined : "format"));
}

/**
 * Any string, which most are.
 *
 * @type {Codec<string>}
 */
export const anyText = {
  read(value, up, key) {
    if (typeof value !== "string") {
      throw mismatch(value, up, key);
    }
    return value;
  },
  write(value, up, key) {
    return quote(anyText.read(value, up, key), up, key);
  },
};

/**
 * 8-4-4-4-12 hexadecimal digits in either case.
 *
 * @template {string} [T=Uuid]
 * @returns {Codec<T>}
 */
export function uuid() {
  return formatted(format.isUuid);
}

/**
 * RFC 3339 date and time with offset.
 *
 * @template {string} [T=DateTime]
 * @returns {Codec<T>}
 */
export function dateTime() {
  return formatted(format.isDateTime);
}

/**
 * RFC 3339 full-date.
 *
 * @template {string} [T=CalendarDate]
 * @returns {Codec<T>}
 */
export function date() {
  return formatted(format.isDate);
}

/**
 * RFC 3339 appendix A duration.
 *
 * @template {string} [T=Duration]
 * @returns {Codec<T>}
 */
export function duration() {
  return formatted(format.isDuration);
}

/**
 * A decimal of any size in a string.
 *
 * @template {string} [T=Decimal]
 * @returns {Codec<T>}
 */
export function decimal() {
  return formatted(format.isDecimal);
}
