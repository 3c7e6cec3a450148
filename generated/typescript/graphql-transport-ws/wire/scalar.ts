/** Codecs of truth values, bytes and listed values. */

import { checked } from "./codec.js";
import type { Codec } from "./codec.js";
import { mismatch, refusal } from "./error.js";
import { decodeBytes, encodeBytes } from "./format.js";
import type { Encoding } from "./format.js";
import { Lexeme } from "./lexeme.js";
import { safeInteger } from "./number.js";
import { anyText, isWithin } from "./string.js";

export const bool: Codec<boolean> = checked((value, up, key) => {
  if (typeof value !== "boolean") {
    throw mismatch(value, up, key);
  }
  return value;
});

/** Bytes in a string. */
export function bytes(
  encoding: Encoding,
  least = 0,
  most = Infinity,
): Codec<Uint8Array> {
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

/** Exactly one value. */
export function literal<T extends string | number | boolean | null>(
  wanted: T,
): Codec<T> {
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

/** One of listed values. */
export function oneOf<T extends string | number>(
  ...values: readonly T[]
): Codec<T> {
  const listed = new Set<string | number>(values);
  const read = typeof values[0] === "number" ? safeInteger : anyText.read;
  return checked((value, up, key) => {
    const found = read(value, up, key);
    if (!listed.has(found)) {
      throw refusal("enum", up, key);
    }
    return found as T;
  });
}
