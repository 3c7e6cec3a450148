/** Codecs of truth values, bytes and listed values. */

import { checked } from "./codec.js";
/** @import { Codec } from "./codec.js" */
import { mismatch, refusal } from "./error.js";
import { decodeBytes, encodeBytes } from "./format.js";
/** @import { Encoding } from "./format.js" */
import { Lexeme } from "./lexeme.js";
import { safeInteger } from "./number.js";
import { anyText, isWithin } from "./string.js";

/** @type {Codec<boolean>} */
export const bool = checked((value, up, key) => {
  if (typeof value !== "boolean") {
    throw mismatch(value, up, key);
  }
  return value;
});

/**
 * Bytes in a string.
 *
 * @param {Encoding} encoding
 * @param {number} [least]
 * @param {number} [most]
 * @returns {Codec<Uint8Array>}
 */
export function bytes(encoding, least = 0, most = Infinity) {
  return {
    read(value, up, key) {
      if (typeof value !== "string") {
        throw mismatch(value, up, key);
      }
      const found = decodeBytes(value, encoding);
      if (found === undefined) {
        throw refusal("format", up, key);
      }
      if (!isWithin(found.length, least, most)) {
        throw refusal("length", up, key);
      }
      return found;
    },
    write(value, up, key) {
      if (!(value instanceof Uint8Array)) {
        throw mismatch(value, up, key);
      }
      if (!isWithin(value.length, least, most)) {
        throw refusal("length", up, key);
      }
      return `"${encodeBytes(value, encoding)}"`;
    },
  };
}

/**
 * Exactly one value.
 *
 * @template {string | number | boolean | null} T
 * @param {T} wanted
 * @returns {Codec<T>}
 */
export function literal(wanted) {
  return checked((value, up, key) => {
    if (typeof wanted === "number") {
      safeInteger(value, up, key);
    } else if (typeof value !== typeof wanted || value === null) {
      if (wanted !== null || value !== null) {
        throw mismatch(value, up, key);
      }
    }
    const same = value instanceof Lexeme ? Number(value.text) : value;
    if (same !== wanted) {
      throw refusal("enum", up, key);
    }
    return wanted;
  });
}

/**
 * One of listed values.
 *
 * @template {string | number} T
 * @param {...T} values
 * @returns {Codec<T>}
 */
export function oneOf(...values) {
  const listed = /** @type {Set<string | number>} */ (new Set(values));
  const read = typeof values[0] === "number" ? safeInteger : anyText.read;
  return checked((value, up, key) => {
    const found = read(value, up, key);
    if (!listed.has(found)) {
      throw refusal("enum", up, key);
    }
    return /** @type {T} */ (found);
  });
}
