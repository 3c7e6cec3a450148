/** Codecs of numbers, and of integers that no number holds. */

/** @import { NumberLimits } from "./number.js" */

/** @import { DecimalNumber } from "./brand.js" */
import { checked } from "./codec.js";
/** @import { Codec } from "./codec.js" */
import { mismatch, refusal } from "./error.js";
/** @import { Key, Up } from "./error.js" */
import { isInteger, isNumberText } from "./format.js";
import { Lexeme } from "./lexeme.js";
import { formatted } from "./string.js";

/**
 * The double of a JSON number.
 *
 * @param {unknown} value
 * @param {Up} up
 * @param {Key} key
 * @returns {number}
 */
function double(value, up, key) {
  if (typeof value === "number") {
    return value;
  }
  if (value instanceof Lexeme) {
    return Number(value.text);
  }
  throw mismatch(value, up, key);
}

/**
 * An integer within ±(2^53-1), however it is written.
 *
 * @param {unknown} value
 * @param {Up} up
 * @param {Key} key
 * @returns {number}
 */
export function safeInteger(value, up, key) {
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

/**
 * A mathematical integer in a JSON number.
 *
 * @param {number} least
 * @param {number} most
 * @param {number} [step]
 * @returns {Codec<number>}
 */
export function int(least, most, step = 1) {
  return checked((value, up, key) => {
    const integer = safeInteger(value, up, key);
    if (integer < least || integer > most || integer % step !== 0) {
      throw refusal("range", up, key);
    }
    return integer;
  });
}

/**
 * A finite double.
 *
 * @param {NumberLimits} [limits]
 * @returns {Codec<number>}
 */
export function number(limits = {}) {
  const { min = -Infinity, max = Infinity } = limits;
  const { above = -Infinity, below = Infinity } = limits;
  /**
   * @param {unknown} value
   * @param {Up} up
   * @param {Key} key
   * @returns {number}
   */
  const read = (value, up, key) => {
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
 *
 * @param {number} value
 * @returns {string}
 */
export function numberText(value) {
  return Math.abs(value) > Number.MAX_SAFE_INTEGER
    ? value.toExponential()
    : String(value);
}

/** Any integer within ±(2^53-1). */
export const anyInt = int(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

/** Any finite double. */
export const anyNumber = number();

/**
 * Any integer, of which some have names.
 *
 * @template {number} T
 * @returns {Codec<T>}
 */
export function openInt() {
  return checked(
    (value, up, key) => /** @type {T} */ (safeInteger(value, up, key)),
  );
}

/** More digits than this have no 64-bit integer. */
const MOST_DIGITS = 24;

/**
 * @param {string} digits
 * @param {readonly [bigint, bigint]} options
 * @param {Up} up
 * @param {Key} key
 * @returns {bigint}
 */
function wide(digits, [least, most], up, key) {
  const integer = digits.length > MOST_DIGITS ? undefined : BigInt(digits);
  if (integer === undefined || integer < least || integer > most) {
    throw refusal("range", up, key);
  }
  return integer;
}

/**
 * @param {bigint} value
 * @param {readonly [bigint, bigint]} options
 * @param {Up} up
 * @param {Key} key
 * @returns {string}
 */
function wideText(value, [least, most], up, key) {
  if (typeof value !== "bigint") {
    throw mismatch(value, up, key);
  }
  if (value < least || value > most) {
    throw refusal("range", up, key);
  }
  return String(value);
}

/**
 * A 64-bit integer in a string.
 *
 * @param {bigint} least
 * @param {bigint} most
 * @returns {Codec<bigint>}
 */
export function wideInt(least, most) {
  const digits = formatted(isInteger);
  return {
    read: (value, up, key) =>
      wide(digits.read(value, up, key), [least, most], up, key),
    write: (value, up, key) => `"${wideText(value, [least, most], up, key)}"`,
  };
}

/**
 * A 64-bit integer in a JSON number.
 *
 * @param {bigint} least
 * @param {bigint} most
 * @returns {Codec<bigint>}
 */
export function wideIntNumber(least, most) {
  return {
    read(value, up, key) {
      const exact = value instanceof Lexeme && value.isInteger;
      const digits = exact ? value.text : String(safeInteger(value, up, key));
      return wide(digits, [least, most], up, key);
    },
    write: (value, up, key) => wideText(value, [least, most], up, key),
  };
}

/**
 * A decimal in a JSON number, kept as its text.
 *
 * @template {string} [T=DecimalNumber]
 * @returns {Codec<T>}
 */
export function decimalNumber() {
  return {
    read(value, up, key) {
      const exact = value instanceof Lexeme;
      return /** @type {T} */ (
        exact ? value.text : String(double(value, up, key))
      );
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
