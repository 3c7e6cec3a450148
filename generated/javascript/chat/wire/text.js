/**
 * The text of a message to a value.
 *
 * The native parser drops all but the last member of a name, and keeps numbers
 * and half surrogate pairs that the text rules refuse. So a quick look counts
 * the members that the text writes, and reading counts those it finds. Where
 * they differ, and with whatever else is not as it should be, the text is read
 * again from what `exact.ts` makes of it, which tells what is wrong.
 */
import { Reading } from "./codec.js";
import { Refusal } from "./error.js";
import { isPolluted, parseExact } from "./exact.js";
import { LONE_SURROGATE } from "./string.js";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads a text by the text rules. Throws a `Refusal`. */
export function readText(input, rules, read) {
  const text = typeof input === "string" ? input : decodeUtf8(input);
  try {
    const reading = new Reading(false);
    const found = read(JSON.parse(text), reading);
    const { members } = reading;
    if (
      (countQuickly(text) === members || countExactly(text) === members) &&
      (typeof input !== "string" || isWellFormed(input)) &&
      !isPolluted()
    ) {
      return found;
    }
  } catch {
    // Whatever it is, it is said again below.
  }
  return readExact(text, rules, read);
}

/** What the native parser makes of a text. */
export function parseTrusted(input) {
  return JSON.parse(typeof input === "string" ? input : decodeUtf8(input));
}

function readExact(text, rules, read) {
  if (text.startsWith("\ufeff")) {
    throw new Refusal("encoding");
  }
  return read(parseExact(text, rules), new Reading(true));
}

function decodeUtf8(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Refusal("encoding");
  }
}

/** Whether no half of a surrogate pair stands alone in a text. */
const isWellFormed =
  "isWellFormed" in String.prototype
    ? (text) => text.isWellFormed()
    : (text) => !LONE_SURROGATE.test(text);

/**
 * How many members a JSON text writes at most, from the colons behind quotes;
 * -1 when a colon may stand behind a space, or half of a surrogate pair in an
 * escape. A quote and a colon may stand in a string, too, so that the result
 * can be too great, but never too small.
 */
function countQuickly(text) {
  let members = 0;
  let at = text.indexOf(":");
  while (at >= 0) {
    const before = text.charCodeAt(at - 1);
    if (before === QUOTE) {
      members += 1;
    } else if (before <= SPACE) {
      return -1;
    }
    at = text.indexOf(":", at + 1);
  }
  return text.includes("\\") && SURROGATE.test(text) ? -1 : members;
}

/** How many members a JSON text writes; -1 where an escape is half of a pair. */
function countExactly(text) {
  const end = text.length;
  let members = 0;
  let inString = false;
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      inString = !inString;
    } else if (unit === BACKSLASH) {
      at = endOfEscape(text, at);
      if (at < 0) {
        return -1;
      }
    } else if (unit === COLON && !inString) {
      members += 1;
    }
  }
  return members;
}

const SPACE = 32;
const QUOTE = 34;
const COLON = 58;
const BACKSLASH = 92;
const SURROGATE = /\\u[dD][89a-fA-F]/;
const PAIR = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/y;

/** The last place of an escape or of a pair of them; -1 for half of a pair. */
function endOfEscape(text, start) {
  if (!SURROGATE.test(text.slice(start, start + 4))) {
    return start + 1;
  }
  PAIR.lastIndex = start;
  return PAIR.test(text) ? start + 11 : -1;
}
