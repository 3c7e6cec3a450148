/** Codecs of values that hold no others. */

import type {
  CalendarDate,
  DateTime,
  Decimal,
  DecimalNumber,
  Duration,
  Uuid,
} from "./brand.js";
import { mismatch, refusal } from "./error.js";
import type { Key, Up, WireErrorCode } from "./error.js";
import { LONE_SURROGATE, Lexeme } from "./exact.js";
import * as format from "./format.js";

/** Reads and writes the values of one type. Both throw a `WireError`. */
export interface Codec<T> {
  /** The value, given what stands under `key`; undefined means absent. */
  read(value: unknown, up: Up, key: Key): T;
  /** The JSON text of a value. */
  write(value: T, up: Up, key: Key): string;
}

/** A codec of two functions. */
export function codec<T>(
  read: Codec<T>["read"],
  write: Codec<T>["write"],
): Codec<T> {
  return { read, write };
}

/** A codec whose values are written as JSON writes them, once checked. */
export function checked<T>(
  check: (value: unknown, up: Up, key: Key) => T,
): Codec<T> {
  return {
    read: check,
    write: (value, up, key) => JSON.stringify(check(value, up, key)),
  };
}

function string<T extends string>(
  problem: (text: string) => WireErrorCode | undefined,
): Codec<T> {
  const read = (value: unknown, up: Up, key: Key): T => {
    if (typeof value !== "string") {
      throw mismatch(value, up, key);
    }
    const code = problem(value);
    if (code !== undefined) {
      throw refusal(code, up, key);
    }
    return value as T;
  };
  return {
    read,
    write: (value, up, key) => quote(read(value, up, key), up, key),
  };
}

/** A string in quotes. */
export function quote(text: string, up: Up, key: Key): string {
  const quoted = JSON.stringify(text);
  if (quoted.includes("\\ud") && LONE_SURROGATE.test(text)) {
    throw refusal("surrogate", up, key);
  }
  return quoted;
}

/** Any string. */
export function text<T extends string = string>(
  least = 0,
  most = Infinity,
  pattern?: RegExp,
): Codec<T> {
  const bounded = least > 0 || most < Infinity;
  return string((value) => {
    if (bounded && !isWithin(codePoints(value), least, most)) {
      return "length";
    }
    return pattern?.test(value) === false ? "pattern" : undefined;
  });
}

function isWithin(length: number, least: number, most: number): boolean {
  return length >= least && length <= most;
}

function codePoints(value: string): number {
  let count = 0;
  for (const _ of value) {
    count += 1;
  }
  return count;
}

function formatted<T extends string>(
  predicate: (value: string) => boolean,
): Codec<T> {
  return string((value) => (predicate(value) ? undefined : "format"));
}

/** Any string, which most are. */
export const anyText: Codec<string> = {
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

/** 8-4-4-4-12 hexadecimal digits in either case. */
export function uuid<T extends string = Uuid>(): Codec<T> {
  return formatted(format.isUuid);
}

/** RFC 3339 date and time with offset. */
export function dateTime<T extends string = DateTime>(): Codec<T> {
  return formatted(format.isDateTime);
}

/** RFC 3339 full-date. */
export function date<T extends string = CalendarDate>(): Codec<T> {
  return formatted(format.isDate);
}

/** RFC 3339 appendix A duration. */
export function duration<T extends string = Duration>(): Codec<T> {
  return formatted(format.isDuration);
}

/** A decimal of any size in a string. */
export function decimal<T extends string = Decimal>(): Codec<T> {
  return formatted(format.isDecimal);
}

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

function safeInteger(value: unknown, up: Up, key: Key): number {
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
  return checked((value, up, key) => {
    const found = double(value, up, key);
    const fits = found >= min && found <= max && found > above && found < below;
    if (!fits) {
      throw refusal("range", up, key);
    }
    return found;
  });
}

/** Any integer within ±(2^53-1). */
export const anyInt = int(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

/** Any finite double. */
export const anyNumber = number();

export const bool: Codec<boolean> = checked((value, up, key) => {
  if (typeof value !== "boolean") {
    throw mismatch(value, up, key);
  }
  return value;
});

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
  const digits = formatted(format.isInteger);
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
      if (!format.isNumberText(value)) {
        throw refusal("format", up, key);
      }
      return value;
    },
  };
}

/** Bytes in a string. */
export function bytes(
  encoding: format.Encoding,
  least = 0,
  most = Infinity,
): Codec<Uint8Array> {
  return {
    read(value, up, key) {
      if (typeof value !== "string") {
        throw mismatch(value, up, key);
      }
      const found = format.decodeBytes(value, encoding);
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
      return `"${format.encodeBytes(value, encoding)}"`;
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
  values: readonly T[],
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

/** Any integer, of which some have names. */
export function openInt<T extends number>(): Codec<T> {
  return checked((value, up, key) => safeInteger(value, up, key) as T);
}
