/** Codecs of values that hold no others. */
import type {
  CalendarDate,
  DateTime,
  Decimal,
  DecimalNumber,
  Duration,
  Uuid,
} from "./brand.js";
import type { Key, Up } from "./error.js";
import * as format from "./format.js";
/** Reads and writes the values of one type. Both throw a `WireError`. */
export interface Codec<T> {
  /** The value, given what stands under `key`; undefined means absent. */
  read(value: unknown, up: Up, key: Key): T;
  /** The JSON text of a value. */
  write(value: T, up: Up, key: Key): string;
}
/** A codec of two functions. */
export declare function codec<T>(
  read: Codec<T>["read"],
  write: Codec<T>["write"],
): Codec<T>;
/** A codec whose values are written as JSON writes them, once checked. */
export declare function checked<T>(
  check: (value: unknown, up: Up, key: Key) => T,
): Codec<T>;
/** A string in quotes. */
export declare function quote(text: string, up: Up, key: Key): string;
/** Any string. */
export declare function text<T extends string = string>(
  least?: number,
  most?: number,
  pattern?: RegExp,
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
/** A mathematical integer in a JSON number. */
export declare function int(
  least: number,
  most: number,
  step?: number,
): Codec<number>;
/** What a `number` may be limited to. */
export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
}
/** A finite double. */
export declare function number(limits?: NumberLimits): Codec<number>;
/** Any integer within ±(2^53-1). */
export declare const anyInt: Codec<number>;
/** Any finite double. */
export declare const anyNumber: Codec<number>;
export declare const bool: Codec<boolean>;
/** A 64-bit integer in a string. */
export declare function wideInt(least: bigint, most: bigint): Codec<bigint>;
/** A 64-bit integer in a JSON number. */
export declare function wideIntNumber(
  least: bigint,
  most: bigint,
): Codec<bigint>;
/** A decimal in a JSON number, kept as its text. */
export declare function decimalNumber<
  T extends string = DecimalNumber,
>(): Codec<T>;
/** Bytes in a string. */
export declare function bytes(
  encoding: format.Encoding,
  least?: number,
  most?: number,
): Codec<Uint8Array>;
/** Exactly one value. */
export declare function literal<T extends string | number | boolean | null>(
  wanted: T,
): Codec<T>;
/** One of listed values. */
export declare function oneOf<T extends string | number>(
  values: readonly T[],
): Codec<T>;
/** Any integer, of which some have names. */
export declare function openInt<T extends number>(): Codec<T>;
