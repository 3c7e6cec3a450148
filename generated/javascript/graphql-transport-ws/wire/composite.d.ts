/** Codecs of values that hold others. */
import type { Codec } from "./codec.js";
export declare function nullable<T>(of: Codec<T>): Codec<T | null>;
export declare function list<T>(
  of: Codec<T>,
  least?: number,
  most?: number,
  unique?: boolean,
): Codec<T[]>;
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
