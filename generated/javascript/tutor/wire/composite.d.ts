/** Codecs of values that hold others. */
import type { Codec, Reading } from "./codec.js";

/** Gives a codec the type that its values are known by. */
export declare function alias<T>(of: Codec<T>): Codec<T>;

export declare function nullable<T>(of: Codec<T>): Codec<T | null>;

export declare function list<T>(
  of: Codec<T>,
  least?: number,
  most?: number,
  unique?: boolean,
): Codec<T[]>;

/** Reads the items of an array where they are. */
export declare function readItems(
  items: unknown[],
  codec: (index: number) => Codec<unknown>,
  reading: Reading,
): void;

/** The items of an array that is known to be right. */
export declare function convertItems(
  value: unknown,
  codec: (index: number) => Codec<unknown>,
  reading: Reading,
): unknown[];

/** An object whose keys are data. What it reads inherits nothing. */
export declare function map<T>(
  of: Codec<T>,
  least?: number,
  most?: number,
  keys?: RegExp,
): Codec<{
  [key: string]: T;
}>;

/** JSON text inside a string. Whatever is wrong with it is its format. */
export declare function json<T>(of: Codec<T>): Codec<T>;
