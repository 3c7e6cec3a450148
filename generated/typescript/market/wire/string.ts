/** Codecs of strings, and of what is kept as a string. */

import type {
  CalendarDate,
  DateTime,
  Decimal,
  Duration,
  Uuid,
} from "./brand.js";
import { codec } from "./codec.js";
import type { Codec } from "./codec.js";
import { Refusal, mismatch } from "./error.js";
import * as format from "./format.js";

/** Matches half of a surrogate pair that stands alone. */
export const LONE_SURROGATE = /\p{Surrogate}/u;

/** A string in quotes. */
export function quote(text: string): string {
  const quoted = JSON.stringify(text);
  if (quoted.includes("\\ud") && LONE_SURROGATE.test(text)) {
    throw new Refusal("surrogate");
  }
  return quoted;
}

function string<T extends string>(check: (text: string) => void): Codec<T> {
  const read = (value: unknown): T => {
    if (typeof value !== "string") {
      throw mismatch(value);
    }
    check(value);
    return value as T;
  };
  return codec(read, (value) => quote(read(value)));
}

/** Any string. */
export function text<T extends string = string>(
  least = 0,
  most = Infinity,
  pattern?: RegExp,
): Codec<T> {
  return string((value) => {
    if (!hasLength(value, least, most)) {
      throw new Refusal("length");
    }
    if (pattern?.test(value) === false) {
      throw new Refusal("pattern");
    }
  });
}

/** Whether a string has so many code points, which may be of two units. */
function hasLength(value: string, least: number, most: number): boolean {
  const { length } = value;
  // Most strings are well within both limits, however their units pair.
  return length <= most && length >= 2 * least
    ? true
    : isWithin(codePoints(value), least, most);
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
  return string((value) => {
    if (!predicate(value)) {
      throw new Refusal("format");
    }
  });
}

/** Any string, which most are. */
export const anyText: Codec<string> = codec(readText, (value) =>
  quote(readText(value)),
);

function readText(value: unknown): string {
  if (typeof value !== "string") {
    throw mismatch(value);
  }
  return value;
}

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
