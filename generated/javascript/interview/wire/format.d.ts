/** Whether a string is of a format, and bytes in strings. */
/** 8-4-4-4-12 hexadecimal digits in either case. */
export declare function isUuid(text: string): boolean;

/** RFC 3339 full-date: a real day, years from 0001. */
export declare function isDate(text: string): boolean;

/** RFC 3339 date-time in capitals, without leap seconds. */
export declare function isDateTime(text: string): boolean;

/** RFC 3339 appendix A, in capitals. */
export declare function isDuration(text: string): boolean;

/** A decimal integer without leading zeros, plus sign or minus zero. */
export declare function isInteger(text: string): boolean;

/** A decimal without leading zeros and without exponent, as in `1.50`. */
export declare function isDecimal(text: string): boolean;

/** A JSON number. */
export declare function isNumberText(text: string): boolean;

/** How bytes are written in a string, by RFC 4648. */
export type Encoding = "base64" | "base64url" | "hex";

/** The bytes that a text stands for; undefined when it is not canonical. */
export declare function decodeBytes(
  text: string,
  encoding: Encoding,
): Uint8Array | undefined;

/** The one text for these bytes. */
export declare function encodeBytes(
  bytes: Uint8Array,
  encoding: Encoding,
): string;
