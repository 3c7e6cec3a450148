/** Whether a string is of a format, and bytes in strings. */
const DURATION_TIME =
  "T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S)";

const DURATION = new RegExp(
  `^P(?:[0-9]+W|(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)(?:${DURATION_TIME})?|${DURATION_TIME})$`,
);

const INTEGER = /^(?:0|-?[1-9][0-9]*)$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** 8-4-4-4-12 hexadecimal digits in either case. */
export function isUuid(text) {
  if (text.length !== 36) {
    return false;
  }
  for (let at = 0; at < 36; at += 1) {
    const unit = text.charCodeAt(at);
    const isHyphen = at === 8 || at === 13 || at === 18 || at === 23;
    if (isHyphen ? unit !== HYPHEN : HEX_DIGITS[unit] !== 1) {
      return false;
    }
  }
  return true;
}

/** 1 at the character codes of hexadecimal digits. */
const HEX_DIGITS = new Uint8Array(128);
for (const digit of "0123456789abcdefABCDEF") {
  HEX_DIGITS[digit.charCodeAt(0)] = 1;
}

/** RFC 3339 full-date: a real day, years from 0001. */
export function isDate(text) {
  return text.length === 10 && isDay(text);
}

/** RFC 3339 date-time in capitals, without leap seconds. */
export function isDateTime(text) {
  return isDay(text) && text.charCodeAt(10) === CAPITAL_T && isTime(text, 11);
}

const HYPHEN = 45;
const COLON = 58;
const CAPITAL_T = 84;
const CAPITAL_Z = 90;

/** Whether a text begins with a day that exists, `YYYY-MM-DD`. */
function isDay(text) {
  const century = twoDigits(text, 0);
  const year = 100 * century + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : (DAYS[month] ?? 0);
  return (
    year >= 1 &&
    day >= 1 &&
    day <= days &&
    text.charCodeAt(4) === HYPHEN &&
    text.charCodeAt(7) === HYPHEN
  );
}

const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text ends in `HH:MM:SS`, perhaps a fraction, and an offset. */
function isTime(text, start) {
  const isClock =
    isHourAndMinute(text, start) &&
    text.charCodeAt(start + 5) === COLON &&
    twoDigits(text, start + 6) <= 59;
  let at = start + 8;
  if (text.charCodeAt(at) === 46 /* . */) {
    const first = at + 1;
    do {
      at += 1;
    } while (isDigit(text.charCodeAt(at)));
    if (at === first || at - first > 9) {
      return false;
    }
  }
  const sign = text.charCodeAt(at);
  if (sign === CAPITAL_Z) {
    return isClock && text.length === at + 1;
  }
  const isOffset =
    (sign === 43 /* + */ || sign === HYPHEN) && isHourAndMinute(text, at + 1);
  return isClock && isOffset && text.length === at + 6;
}

function isHourAndMinute(text, at) {
  return (
    twoDigits(text, at) <= 23 &&
    text.charCodeAt(at + 2) === COLON &&
    twoDigits(text, at + 3) <= 59
  );
}

/** The number that two digits make; NaN, of which nothing holds, if they do not. */
function twoDigits(text, at) {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? 10 * tens + ones - 528 : NaN;
}

function isDigit(unit) {
  return unit >= 48 && unit <= 57;
}

/** RFC 3339 appendix A, in capitals. */
export function isDuration(text) {
  return DURATION.test(text);
}

/** A decimal integer without leading zeros, plus sign or minus zero. */
export function isInteger(text) {
  return INTEGER.test(text);
}

/** A decimal without leading zeros and without exponent, as in `1.50`. */
export function isDecimal(text) {
  return DECIMAL.test(text);
}

/** A JSON number. */
export function isNumberText(text) {
  return NUMBER.test(text);
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ALPHABETS = {
  base64: `${LETTERS}0123456789+/`,
  base64url: `${LETTERS}0123456789-_`,
  hex: "0123456789abcdef",
};

const latin1 = new TextDecoder("latin1");

/** The bytes that a text stands for; undefined when it is not canonical. */
export function decodeBytes(text, encoding) {
  const bits = encoding === "hex" ? 4 : 6;
  const group = encoding === "hex" ? 2 : 4;
  const padding = encoding === "hex" ? 0 : /={0,2}$/.exec(text)?.[0].length;
  const digits = text.length - (padding ?? 0);
  const places = digitPlaces(ALPHABETS[encoding]);
  const bytes = new Uint8Array(Math.floor((digits * bits) / 8));
  let buffer = 0;
  let held = 0;
  let size = 0;
  for (let at = 0; at < digits; at += 1) {
    const digit = places.get(text.charCodeAt(at));
    if (digit === undefined) {
      return undefined;
    }
    buffer = ((buffer << bits) | digit) & 0xffff;
    held += bits;
    if (held >= 8) {
      held -= 8;
      bytes[size] = (buffer >> held) & 0xff;
      size += 1;
    }
  }
  const unused = buffer & ((1 << held) - 1);
  return text.length % group === 0 && unused === 0 && held < bits
    ? bytes
    : undefined;
}

/** The one text for these bytes. */
export function encodeBytes(bytes, encoding) {
  const bits = encoding === "hex" ? 4 : 6;
  const alphabet = ALPHABETS[encoding];
  const digits = Math.ceil((bytes.length * 8) / bits);
  const length = encoding === "hex" ? digits : Math.ceil(digits / 4) * 4;
  const text = new Uint8Array(length).fill("=".charCodeAt(0));
  let buffer = 0;
  let held = 0;
  let size = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xffff;
    held += 8;
    while (held >= bits) {
      held -= bits;
      text[size] = alphabet.charCodeAt((buffer >> held) & ((1 << bits) - 1));
      size += 1;
    }
  }
  if (held > 0) {
    const last = (buffer << (bits - held)) & ((1 << bits) - 1);
    text[size] = alphabet.charCodeAt(last);
  }
  return latin1.decode(text);
}

const known = new Map();

/** The value of each digit by its character code. */
function digitPlaces(alphabet) {
  let places = known.get(alphabet);
  if (places === undefined) {
    const codes = Array.from(alphabet, (digit) => digit.charCodeAt(0));
    places = new Map(codes.map((code, place) => [code, place]));
    known.set(alphabet, places);
  }
  return places;
}
