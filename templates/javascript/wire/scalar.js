/** Codecs of values that hold no others. */

/** @import { Codec, NumberLimits } from "./scalar.js" */

/** @import { CalendarDate, DateTime, Decimal, DecimalNumber, Duration, Uuid } from "./brand.js" */
import { mismatch, refusal } from "./error.js";
/** @import { Key, Up, WireErrorCode } from "./error.js" */
import { LONE_SURROGATE, Lexeme } from "./exact.js";
import * as format from "./format.js";

/**
 * A codec of two functions.
 *
 * @template T
 * @param {Codec<T>["read"]} read
 * @param {Codec<T>["write"]} write
 * @returns {Codec<T>}
 */
export function codec(read, write) {
  return { read, write };
}

/**
 * A codec whose values are written as JSON writes them, once checked.
 *
 * @template T
 * @param {(value: unknown, up: Up, key: Key) => T} check
 * @returns {Codec<T>}
 */
export function checked(check) {
  return {
    read: check,
    write: (value, up, key) => JSON.stringify(check(value, up, key)),
  };
}

/**
 * @template {string} T
 * @param {(text: string) => WireErrorCode | undefined} problem
 * @returns {Codec<T>}
 */
function string(problem) {
  /**
   * @param {unknown} value
   * @param {Up} up
   * @param {Key} key
   * @returns {T}
   */
  const read = (value, up, key) => {
    if (typeof value !== "string") {
      throw mismatch(value, up, key);
    }
    const code = problem(value);
    if (code !== undefined) {
      throw refusal(code, up, key);
    }
    return /** @type {T} */ (value);
  };
  return {
    read,
    write: (value, up, key) => quote(read(value, up, key), up, key),
  };
}

/**
 * A string in quotes.
 *
 * @param {string} text
 * @param {Up} up
 * @param {Key} key
 * @returns {string}
 */
export function quote(text, up, key) {
  const quoted = JSON.stringify(text);
  if (quoted.includes("\\ud") && LONE_SURROGATE.test(text)) {
    throw refusal("surrogate", up, key);
  }
  return quoted;
}

/**
 * Any string.
 *
 * @template {string} [T=string]
 * @param {number} [least]
 * @param {number} [most]
 * @param {RegExp} [pattern]
 * @returns {Codec<T>}
 */
export function text(least = 0, most = Infinity, pattern) {
  const bounded = least > 0 || most < Infinity;
  return string((value) => {
    if (bounded && !isWithin(codePoints(value), least, most)) {
      return "length";
    }
    return pattern?.test(value) === false ? "pattern" : undefined;
  });
}

/**
 * @param {number} length
 * @param {number} least
 * @param {number} most
 * @returns {boolean}
 */
function isWithin(length, least, most) {
  return length >= least && length <= most;
}

/**
 * @param {string} value
 * @returns {number}
 */
function codePoints(value) {
  let count = 0;
  for (const _ of value) {
    count += 1;
  }
  return count;
}

/**
 * @template {string} T
 * @param {(value: string) => boolean} predicate
 * @returns {Codec<T>}
 */
function formatted(predicate) {
  return string((value) => (predicate(value) ? undefined : "format"));
}

/**
 * Any string, which most are.
 *
 * @type {Codec<string>}
 */
export const anyText = {
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

/**
 * 8-4-4-4-12 hexadecimal digits in either case.
 *
 * @template {string} [T=Uuid]
 * @returns {Codec<T>}
 */
export function uuid() {
  return formatted(format.isUuid);
}

/**
 * RFC 3339 date and time with offset.
 *
 * @template {string} [T=DateTime]
 * @returns {Codec<T>}
 */
export function dateTime() {
  return formatted(format.isDateTime);
}

/**
 * RFC 3339 full-date.
 *
 * @template {string} [T=CalendarDate]
 * @returns {Codec<T>}
 */
export function date() {
  return formatted(format.isDate);
}

/**
 * RFC 3339 appendix A duration.
 *
 * @template {string} [T=Duration]
 * @returns {Codec<T>}
 */
export function duration() {
  return formatted(format.isDuration);
}

/**
 * A decimal of any size in a string.
 *
 * @template {string} [T=Decimal]
 * @returns {Codec<T>}
 */
export function decimal() {
  return formatted(format.isDecimal);
}

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
 * @param {unknown} value
 * @param {Up} up
 * @param {Key} key
 * @returns {number}
 */
function safeInteger(value, up, key) {
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

/** @type {Codec<boolean>} */
export const bool = checked((value, up, key) => {
  if (typeof value !== "boolean") {
    throw mismatch(value, up, key);
  }
  return value;
});

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
  const digits = formatted(format.isInteger);
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
      if (!format.isNumberText(value)) {
        throw refusal("format", up, key);
      }
      return value;
    },
  };
}

/**
 * Bytes in a string.
 *
 * @param {format.Encoding} encoding
 * @param {number} [least]
 * @param {number} [most]
 * @returns {Codec<Uint8Array>}
 */
export function bytes(encoding, least = 0, most = Infinity) {
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

/**
 * Exactly one value.
 *
 * @template {string | number | boolean | null} T
 * @param {T} wanted
 * @returns {Codec<T>}
 */
export function literal(wanted) {
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

/**
 * One of listed values.
 *
 * @template {string | number} T
 * @param {readonly T[]} values
 * @returns {Codec<T>}
 */
export function oneOf(values) {
  const listed = /** @type {Set<string | number>} */ (new Set(values));
  const read = typeof values[0] === "number" ? safeInteger : anyText.read;
  return checked((value, up, key) => {
    const found = read(value, up, key);
    if (!listed.has(found)) {
      throw refusal("enum", up, key);
    }
    return /** @type {T} */ (found);
  });
}

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
