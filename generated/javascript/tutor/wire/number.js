/** Codecs of numbers, and of integers that no number holds. */
import { always, checked, codec } from "./codec.js";
import { Refusal, mismatch } from "./error.js";
import { isInteger, isNumberText } from "./format.js";
import { Lexeme } from "./lexeme.js";
import { formatted } from "./string.js";

/** The double of a JSON number. */
function double(value) {
  if (typeof value === "number") {
    return value;
  }
  if (value instanceof Lexeme) {
    return Number(value.text);
  }
  throw mismatch(value);
}

/** An integer within ±(2^53-1), however it is written. */
export function safeInteger(value) {
  const number = double(value);
  if (!Number.isSafeInteger(number)) {
    const isFraction = !Number.isInteger(number) && Number.isFinite(number);
    throw new Refusal(isFraction ? "type" : "range");
  }
  // Minus zero is zero.
  return number + 0;
}

/** A mathematical integer in a JSON number. */
export function int(least, most, step = 1) {
  return checked((value) => {
    const integer = safeInteger(value);
    if (integer < least || integer > most || integer % step !== 0) {
      throw new Refusal("range");
    }
    return integer;
  });
}

/** A finite double. */
export function number(limits = {}) {
  const { min = -Infinity, max = Infinity } = limits;
  const { above = -Infinity, below = Infinity } = limits;
  const check = (value) => {
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
export function portable(double) {
  if (!(Math.abs(double) <= Number.MAX_SAFE_INTEGER)) {
    throw new Refusal("range");
  }
  return double;
}

/**
 * The text of a finite double. Beyond 2^53-1 it has an exponent, since the
 * text rules refuse longer integers without one.
 */
export function numberText(value) {
  return Math.abs(value) > Number.MAX_SAFE_INTEGER
    ? value.toExponential()
    : String(value);
}

/** Any integer within ±(2^53-1). */
export const anyInt = checked(safeInteger);

/** Any finite double. */
export const anyNumber = number();

/** Any integer, of which some have names. */
export function openInt() {
  return checked((value) => safeInteger(value));
}

/** More digits than this have no 64-bit integer. */
const MOST_DIGITS = 24;

/** Reads digits, and writes them, within limits. */
function wide(least, most, digits, quote) {
  const within = (integer) => {
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
export function wideInt(least, most) {
  return wide(least, most, formatted(isInteger).read, '"');
}

/** A 64-bit integer in a JSON number. */
export function wideIntNumber(least, most) {
  const digits = (value) =>
    value instanceof Lexeme && value.isInteger
      ? value.text
      : String(safeInteger(value));
  return wide(least, most, digits, "");
}

/** A decimal in a JSON number, kept as its text. */
export function decimalNumber() {
  return codec(
    (value, reading) => {
      if (value instanceof Lexeme) {
        return value.text;
      }
      // A double says no longer how it was written.
      const found = double(value);
      if (!reading.exact) {
        throw new Refusal("range");
      }
      return String(found);
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
