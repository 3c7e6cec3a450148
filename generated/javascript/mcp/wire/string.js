/** Codecs of strings, and of what is kept as a string. */
import { codec } from "./codec.js";
import { Refusal, mismatch } from "./error.js";
import * as format from "./format.js";

/** Matches half of a surrogate pair that stands alone. */
export const LONE_SURROGATE = /\p{Surrogate}/u;

/** A string in quotes. */
export function quote(text) {
  const quoted = JSON.stringify(text);
  if (quoted.includes("\\ud") && LONE_SURROGATE.test(text)) {
    throw new Refusal("surrogate");
  }
  return quoted;
}

function string(check) {
  const read = (value) => {
    if (typeof value !== "string") {
      throw mismatch(value);
    }
    check(value);
    return value;
  };
  return codec(read, (value) => quote(read(value)));
}

/** Any string. */
export function text(least = 0, most = Infinity, pattern) {
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
function hasLength(value, least, most) {
  const { length } = value;
  // Most strings are well within both limits, however their units pair.
  return length <= most && length >= 2 * least
    ? true
    : isWithin(codePoints(value), least, most);
}

/** Whether a number of things is within limits. */
export function isWithin(length, least, most) {
  return length >= least && length <= most;
}

function codePoints(value) {
  let count = 0;
  for (const _ of value) {
    count += 1;
  }
  return count;
}

/** A string of a format. */
export function formatted(predicate) {
  return string((value) => {
    if (!predicate(value)) {
      throw new Refusal("format");
    }
  });
}

/** Any string, which most are. */
export const anyText = codec(readText, (value) => quote(readText(value)));

function readText(value) {
  if (typeof value !== "string") {
    throw mismatch(value);
  }
  return value;
}

/** 8-4-4-4-12 hexadecimal digits in either case. */
export function uuid() {
  return formatted(format.isUuid);
}

/** RFC 3339 date and time with offset. */
export function dateTime() {
  return formatted(format.isDateTime);
}

/** RFC 3339 full-date. */
export function date() {
  return formatted(format.isDate);
}

/** RFC 3339 appendix A duration. */
export function duration() {
  return formatted(format.isDuration);
}

/** A decimal of any size in a string. */
export function decimal() {
  return formatted(format.isDecimal);
}
