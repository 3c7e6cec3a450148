/**
 * The bytes or the text of a message to a JSON value.
 *
 * Most texts need one quick look besides the native parser. Whatever that look
 * is not sure about goes to `exact.ts`.
 */

import { MAX_DEPTH, WireError } from "./error.js";
import { isEscaped, isPolluted, parseExact } from "./exact.js";
import { LONE_SURROGATE } from "./lexeme.js";
import type { NumberRules } from "./lexeme.js";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The value of a message. Throws a `WireError` with an empty pointer. */
export function parse(input: string | Uint8Array, rules: NumberRules): unknown {
  const text = typeof input === "string" ? input : decodeUtf8(input);
  if (text.startsWith("\ufeff")) {
    throw new WireError("encoding", "");
  }
  const members = rules === "decimals" ? -1 : countPlainMembers(text);
  if (members < 0 || isPolluted() || hasSurrogates(text, input)) {
    return parseExact(text, rules);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return parseExact(text, rules);
  }
  // The native parser drops all but the last member of a name.
  return countMembers(value) === members ? value : parseExact(text, rules);
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new WireError("encoding", "");
  }
}

/** Whether there may be half a pair, escaped, or in what was never UTF-8. */
function hasSurrogates(text: string, input: string | Uint8Array): boolean {
  return (
    (text.includes("\\u") && /\\u[dD][89a-fA-F]/.test(text)) ||
    (typeof input === "string" && LONE_SURROGATE.test(text))
  );
}

/**
 * How many members a text writes, or -1 when it needs an exact look: it may be
 * too deep, a number may be out of range, or a name may be an array index,
 * which JavaScript puts before all other names.
 */
function countPlainMembers(text: string): number {
  const end = text.length;
  let at = 0;
  let name = 0;
  let depth = 0;
  let members = 0;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit === 34 /* " */) {
      name = at + 1;
      do {
        at = text.indexOf('"', at + 1);
        if (at < 0) {
          return -1;
        }
      } while (text.charCodeAt(at - 1) === 92 && isEscaped(text, at));
      at += 1;
    } else if (unit === 58 /* : */) {
      const first = text.charCodeAt(name);
      if (first === 92 || isDigit(first)) {
        return -1;
      }
      members += 1;
      at += 1;
    } else if (unit === 123 /* { */ || unit === 91 /* [ */) {
      depth += 1;
      if (depth > MAX_DEPTH) {
        return -1;
      }
      at += 1;
    } else if (unit === 125 /* } */ || unit === 93 /* ] */) {
      depth -= 1;
      at += 1;
    } else if (unit === 45 /* - */ || isDigit(unit)) {
      const start = at;
      at = endOfNumber(text, at + 1);
      if (at < 0 || (at - start > 15 && !isPortable(text.slice(start, at)))) {
        return -1;
      }
    } else {
      at += 1;
    }
  }
  return members;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** The place after a number; -1 when it has an exponent. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit === 101 /* e */ || unit === 69 /* E */) {
      return -1;
    }
    if (!isDigit(unit) && unit !== 46 /* . */) {
      return at;
    }
    at += 1;
  }
}

/** Whether a number without exponent needs no exact look. */
function isPortable(text: string): boolean {
  const number = Number(text);
  return text.includes(".")
    ? Number.isFinite(number)
    : Number.isSafeInteger(number);
}

function countMembers(value: unknown): number {
  if (typeof value !== "object" || value === null) {
    return 0;
  }
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      count += countMembers(item);
    }
    return count;
  }
  for (const item of Object.values(value)) {
    count += 1 + countMembers(item);
  }
  return count;
}
