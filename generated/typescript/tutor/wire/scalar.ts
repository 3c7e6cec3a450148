/** Codecs of truth values, bytes and listed values. */

import { always, checked, codec } from "./codec.js";
import type { Codec } from "./codec.js";
import { Refusal, mismatch } from "./error.js";
import { decodeBytes, encodeBytes } from "./format.js";
import type { Encoding } from "./format.js";
import { safeInteger } from "./number.js";
import { isWithin, quote } from "./string.js";

export const bool: Codec<boolean> = checked((value) => {
  if (typeof value !== "boolean") {
    throw mismatch(value);
  }
  return value;
});

/** Bytes in a string. */
export function bytes(
  encoding: Encoding,
  least = 0,
  most = Infinity,
): Codec<Uint8Array> {
  const within = (found: Uint8Array): Uint8Array => {
    if (!isWithin(found.length, least, most)) {
      throw new Refusal("length");
    }
    return found;
  };
  return codec(
    (value) => {
      if (typeof value !== "string") {
        throw mismatch(value);
      }
      const found = decodeBytes(value, encoding);
      if (found === undefined) {
        throw new Refusal("format");
      }
      return within(found);
    },
    (value) => {
      if (!(value instanceof Uint8Array)) {
        throw mismatch(value);
      }
      return `"${encodeBytes(within(value), encoding)}"`;
    },
    always,
  );
}

/** Exactly one value. */
export function literal<T extends string | number | boolean | null>(
  wanted: T,
): Codec<T> {
  const read = (value: unknown): T => {
    if (value === wanted) {
      return wanted;
    }
    if (typeof wanted === "number") {
      if (safeInteger(value) === wanted) {
        return wanted;
      }
    } else if (typeof value !== typeof wanted || value === null) {
      throw mismatch(value);
    }
    throw wanted === null ? mismatch(value) : new Refusal("enum");
  };
  const text = JSON.stringify(wanted);
  return codec(read, (value) => (read(value), text));
}

/** One of listed values. */
export function oneOf<T extends string | number>(
  ...values: readonly T[]
): Codec<T> {
  const listed = new Set<unknown>(values);
  const integers = typeof values[0] === "number";
  const read = (value: unknown): T => {
    const found = integers ? safeInteger(value) : value;
    if (!listed.has(found)) {
      throw typeof found === "string" || integers
        ? new Refusal("enum")
        : mismatch(value);
    }
    return found as T;
  };
  return codec(read, (value) =>
    integers ? String(read(value)) : quote(String(read(value))),
  );
}
