/** Codecs of numbers, and of integers that no number holds. */
import type { DecimalNumber } from "./brand.js";
import type { Codec } from "./codec.js";

/** An integer within ±(2^53-1), however it is written. */
export declare function safeInteger(value: unknown): number;

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

/**
 * A double that stands for the number of a text. Beyond ±(2^53-1) only the text
 * tells whether that was written as an integer.
 */
export declare function portable(double: number): number;

/**
 * The text of a finite double. Beyond 2^53-1 it has an exponent, since the
 * text rules refuse longer integers without one.
 */
export declare function numberText(value: number): string;

/** Any integer within ±(2^53-1). */
export declare const anyInt: Codec<number>;

/** Any finite double. */
export declare const anyNumber: Codec<number>;

/** Any integer, of which some have names. */
export declare function openInt<T extends number>(): Codec<T>;

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
