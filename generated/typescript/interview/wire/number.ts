/** Codecs of numbers, and of integers that no number holds. */

import type { DecimalNumber } from "./brand.js";
import { always, checked, codec } from "./codec.js";
import type { Codec } from "./codec.js";
import { Refusal, mismatch } from "./error.js";
import { isInteger, isNumberText } from "./format.js";
import { Lexeme } from "./lexeme.js";
import { formatted } from "./string.js";

/** The double of a JSON number. */
function double(value: unknown): number {
  if (typeof value === "number") {
    return value;
  }
  if (value instanceof Lexeme) {
    return Number(value.text);
  }
  throw mismatch(value);
}

/** An integer within ±(2^53-1), however it is written. */
export function safeInteger(value: unknown): number {
  const number = double(value);
  if (!Number.isSafeInteger(number)) {
    const isFraction = !Number.isInteger(number) && Number.isFinite(number);
    throw new Refusal(isFraction ? "type" : "range");
  }
  // Minus zero is zero.
  return number + 0;
}

/** A mathematical integer in a JSON number. */
export function int(least: number, most: number, step = 1): Codec<number> {
  return checked((value) => {
    const integer = safeInteger(value);
    if (integer < least || integer > most || integer % step !== 0) {
      throw new Refusal("range");
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
  const check = (value: unknown): number => {
    const found = double(value);
    const fits = found >= min && found <= max && found > above && found < below;
    if (!fits) {
      throw new Refusal("range");
    }
    return found;
  };
  return codec(
    (value, reading) => {
      const found = check(value);
      return reading.exact ? found : portable(found);
    },
    (value) => numberText(check(value)),
  );
}

/**
 * A double that stands for the number of a text. Beyond ±(2^53-1) only the text
 * tells whether that was written as an integer.
 */
export function portable(double: number): number {
  if (!(Math.abs(double) <= Number.MAX_SAFE_INTEGER)) {
    throw new Refusal("range");
  }
  return double;
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
export const anyInt: Codec<number> = checked(safeInteger);

/** Any finite double. */
export const anyNumber = number();

/** Any integer, of which some have names. */
export function openInt<T extends number>(): Codec<T> {
  return checked((value) => safeInteger(value) as T);
}

/** More digits than this have no 64-bit integer. */
const MOST_DIGITS = 24;

/** Reads digits, and writes them, within limits. */
function wide(
  least: bigint,
  most: bigint,
  digits: Codec<string>["read"],
  quote: string,
): Codec<bigint> {
  const within = (integer: bigint): bigint => {
    if (integer < least || integer > most) {
      throw new Refusal("range");
    }
    return integer;
  };
  return codec(
    (value, reading) => {
      const text = digits(value, reading);
      if (text.length > MOST_DIGITS) {
        throw new Refusal("range");
      }
      return within(BigInt(text));
    },
    (value) => {
      if (typeof value !== "bigint") {
        throw mismatch(value);
      }
      return `${quote}${within(value)}${quote}`;
    },
    always,
  );
}

/** A 64-bit integer in a string. */
export function wideInt(least: bigint, most: bigint): Codec<bigint> {
  return wide(least, most, formatted<string>(isInteger).read, '"');
}

/** A 64-bit integer in a JSON number. */
export function wideIntNumber(least: bigint, most: bigint): Codec<bigint> {
  const digits = (value: unknown): string =>
    value instanceof Lexeme && value.isInteger
      ? value.text
      : String(safeInteger(value));
  return wide(least, most, digits, "");
}

/** A decimal in a JSON number, kept as its text. */
export function decimalNumber<T extends string = DecimalNumber>(): Codec<T> {
  return codec(
    (value, reading) => {
      if (value instanceof Lexeme) {
        return value.text as T;
      }
      // A double says no longer how it was written.
      const found = double(value);
      if (!reading.exact) {
        throw new Refusal("range");
      }
      return String(found) as T;
    },
    (value) => {
      if (typeof value !== "string") {
        throw mismatch(value);
      }
      if (!isNumberText(value)) {
        throw new Refusal("format");
      }
      return value;
    },
    always,
  );
}
