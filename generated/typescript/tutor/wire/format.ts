/** Whether a string is of a format, and bytes in strings. */

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const DATE_TIME =
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}(?:\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DURATION_TIME =
  "T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S)";
const DURATION = new RegExp(
  `^P(?:[0-9]+W|(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)(?:${DURATION_TIME})?|${DURATION_TIME})$`,
);
const UUID = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
const INTEGER = /^(?:0|-?[1-9][0-9]*)$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** 8-4-4-4-12 hexadecimal digits in either case. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** RFC 3339 full-date: a real day, years from 0001. */
export function isDate(text: string): boolean {
  return DATE.test(text) && isRealDay(text);
}

/** RFC 3339 date-time in capitals, without leap seconds. */
export function isDateTime(text: string): boolean {
  return DATE_TIME.test(text) && isRealDay(text);
}

/** Whether the day exists with which a text begins, `YYYY-MM-DD`. */
function isRealDay(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  return year >= 1 && day >= 1 && day <= days;
}

/** RFC 3339 appendix A, in capitals. */
export function isDuration(text: string): boolean {
  return DURATION.test(text);
}

/** A decimal integer without leading zeros, plus sign or minus zero. */
export function isInteger(text: string): boolean {
  return INTEGER.test(text);
}

/** A decimal without leading zeros and without exponent, as in `1.50`. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** A JSON number. */
export function isNumberText(text: string): boolean {
  return NUMBER.test(text);
}

/** How bytes are written in a string, by RFC 4648. */
export type Encoding = "base64" | "base64url" | "hex";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ALPHABETS: Readonly<Record<Encoding, string>> = {
  base64: `${LETTERS}0123456789+/`,
  base64url: `${LETTERS}0123456789-_`,
  hex: "0123456789abcdef",
};
const latin1 = new TextDecoder("latin1");

/** The bytes that a text stands for; undefined when it is not canonical. */
export function decodeBytes(
  text: string,
  encoding: Encoding,
): Uint8Array | undefined {
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
export function encodeBytes(bytes: Uint8Array, encoding: Encoding): string {
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

const known = new Map<string, ReadonlyMap<number, number>>();

/** The value of each digit by its character code. */
function digitPlaces(alphabet: string): ReadonlyMap<number, number> {
  let places = known.get(alphabet);
  if (places === undefined) {
    const codes = Array.from(alphabet, (digit) => digit.charCodeAt(0));
    places = new Map(codes.map((code, place) => [code, place]));
    known.set(alphabet, places);
  }
  return places;
}
