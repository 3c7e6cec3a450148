/** Codecs of strings, and of what is kept as a string. */

import type {
  CalendarDate,
  DateTime,
  Decimal,
  Duration,
  Uuid,
} from "./brand.js";
import type { Codec } from "./codec.js";
import { mismatch, refusal } from "./error.js";
import type { Key, Up, WireErrorCode } from "./error.js";
import * as format from "./format.js";
import { LONE_SURROGATE } from "./lexeme.js";

/** A string in quotes. */
export function quote(text: string, up: Up, key: Key): string {
  const quoted = JSON.stringify(text);
  if (quoted.includes("\\ud") && LONE_SURROGATE.test(text)) {
    throw refusal("surrogate", up, key);
  }
  return quoted;
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

/** Whether a number of things is within limits. */
export function isWithin(length: number, least: number, most: number): boolean {
  return length >= least && length <= most;
}

function codePoints(value: string): number {
  let count = 0;
  for (const _ of value) {
    count += 1;
  }
  return count;
}

/** A string of a format. */
export function formatted<T extends string>(
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
