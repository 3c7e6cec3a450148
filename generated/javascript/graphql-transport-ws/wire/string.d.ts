/** Codecs of strings, and of what is kept as a string. */
import type {
  CalendarDate,
  DateTime,
  Decimal,
  Duration,
  Uuid,
} from "./brand.js";
import type { Codec } from "./codec.js";

/** Matches half of a surrogate pair that stands alone. */
export declare const LONE_SURROGATE: RegExp;

/** A string in quotes. */
export declare function quote(text: string): string;

/** Any string. */
export declare function text<T extends string = string>(
  least?: number,
  most?: number,
  pattern?: RegExp,
): Codec<T>;

/** Whether a number of things is within limits. */
export declare function isWithin(
  length: number,
  least: number,
  most: number,
): boolean;

/** A string of a format. */
export declare function formatted<T extends string>(
  predicate: (value: string) => boolean,
): Codec<T>;

/** Any string, which most are. */
export declare const anyText: Codec<string>;

/** 8-4-4-4-12 hexadecimal digits in either case. */
export declare function uuid<T extends string = Uuid>(): Codec<T>;

/** RFC 3339 date and time with offset. */
export declare function dateTime<T extends string = DateTime>(): Codec<T>;

/** RFC 3339 full-date. */
export declare function date<T extends string = CalendarDate>(): Codec<T>;

/** RFC 3339 appendix A duration. */
export declare function duration<T extends string = Duration>(): Codec<T>;

/** A decimal of any size in a string. */
export declare function decimal<T extends string = Decimal>(): Codec<T>;
