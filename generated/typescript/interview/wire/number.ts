/** Codecs of numbers, and of integers that no number holds. */

import type { DecimalNumber } from "./brand.js";
import { checked } from "./codec.js";
import type { Codec } from "./codec.js";
import { mismatch, refusal } from "./error.js";
import type { Key, Up } from "./error.js";
import { isInteger, isNumberText } from "./format.js";
import { Lexeme } from "./lexeme.js";
import { formatted } from "./string.js";

/** The double of a JSON number. */
function double(value: unknown, up: Up, key: Key): number {
  if (typeof value === "number") {
    return value;
  }
  if (value instanceof Lexeme) {
    return Number(value.text);
  }
  throw mismatch(value, up, key);
}

/** An integer within ±(2^53-1), however it is written. */
export function safeInteger(value: unknown, up: Up, key: Key): number {
  const number = double(value, up, key);
  if (!Number.isInteger(number) && Number.isFinite(number)) {
    throw refusal("type", up, key);
  }
  if (!Number.isSafeInteger(number)) {
    throw refusal("range", up, key);
  }
  // Minus zero is zero.
  return number + 0;
}

/** A mathematical integer in a JSON number. */
export function int(least: number, most: number, step = 1): Codec<number> {
  return checked((value, up, key) => {
    const integer = safeInteger(value, up, key);
    if (integer < least || integer > most || integer % step !== 0) {
      throw refusal("range", up, key);
    }
    return integer;
  });
}

/** What a `number` may be limited to. */
export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
}

/** A finite double. */
export function number(limits: NumberLimits = {}): Codec<number> {
  const { min = -Infinity, max = Infinity } = limits;
  const { above = -Infinity, below = Infinity } = limits;
  const read = (value: unknown, up: Up, key: Key): number => {
    const found = double(value, up, key);
    const fits = found >= min && found <= max && found > above && found < below;
    if (!fits) {
      throw refusal("range", up, key);
    }
    return found;
  };
  return {
    read,
    write: (value, up, key) => numberText(read(value, up, key)),
  };
}

/**
 * The text of a finite double. Beyond 2^53-1 it has an exponent, since the
 * text rules refuse longer integers without one.
 */
export function numberText(value: number): string {
  return Math.abs(value) > Number.MAX_SAFE_INTEGER
    ? value.toExponential()
    : String(value);
}

/** Any integer within ±(2^53-1). */
export const anyInt = int(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

/** Any finite double. */
export const anyNumber = number();

/** Any integer, of which some have names. */
export function openInt<T extends number>(): Codec<T> {
  return checked((value, up, key) => safeInteger(value, up, key) as T);
}

/** More digits than this have no 64-bit integer. */
const MOST_DIGITS = 24;

function wide(
  digits: string,
  [least, most]: readonly [bigint, bigint],
  up: Up,
  key: Key,
): bigint {
  const integer = digits.length > MOST_DIGITS ? undefined : BigInt(digits);
  if (integer === undefined || integer < least || integer > most) {
    throw refusal("range", up, key);
  }
  return integer;
}

function wideText(
  value: bigint,
  [least, most]: readonly [bigint, bigint],
  up: Up,
  key: Key,
): string {
  if (typeof value !== "bigint") {
    throw mismatch(value, up, key);
  }
  if (value < least || value > most) {
    throw refusal("range", up, key);
  }
  return String(value);
}

/** A 64-bit integer in a string. */
export function wideInt(least: bigint, most: bigint): Codec<bigint> {
  const digits = formatted(isInteger);
  return {
    read: (value, up, key) =>
      wide(digits.read(value, up, key), [least, most], up, key),
    write: (value, up, key) => `"${wideText(value, [least, most], up, key)}"`,
  };
}

/** A 64-bit integer in a JSON number. */
export function wideIntNumber(least: bigint, most: bigint): Codec<bigint> {
  return {
    read(value, up, key) {
      const exact = value instanceof Lexeme && value.isInteger;
      const digits = exact ? value.text : String(safeInteger(value, up, key));
      return wide(digits, [least, most], up, key);
    },
    write: (value, up, key) => wideText(value, [least, most], up, key),
  };
}

/** A decimal in a JSON number, kept as its text. */
export function decimalNumber<T extends string = DecimalNumber>(): Codec<T> {
  return {
    read(value, up, key) {
      const exact = value instanceof Lexeme;
      return (exact ? value.text : String(double(value, up, key))) as T;
    },
    write(value, up, key) {
      if (typeof value !== "string") {
        throw mismatch(value, up, key);
      }
      if (!isNumberText(value)) {
        throw refusal("format", up, key);
      }
      return value;
    },
  };
}
