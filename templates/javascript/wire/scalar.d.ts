/** Codecs of truth values, bytes and listed values. */
import type { Codec } from "./codec.js";
import type { Encoding } from "./format.js";

export declare const bool: Codec<boolean>;

/** Bytes in a string. */
export declare function bytes(
  encoding: Encoding,
  least?: number,
  most?: number,
): Codec<Uint8Array>;

/** Exactly one value. */
export declare function literal<T extends string | number | boolean | null>(
  wanted: T,
): Codec<T>;

/** One of listed values. */
export declare function oneOf<T extends string | number>(
  ...values: readonly T[]
): Codec<T>;
