/** What a codec is. */

import type { Key, Up } from "./error.js";

/** Reads and writes the values of one type. Both throw a `WireError`. */
export interface Codec<T> {
  /** The value, given what stands under `key`; undefined means absent. */
  read(value: unknown, up: Up, key: Key): T;
  /** The JSON text of a value. */
  write(value: T, up: Up, key: Key): string;
}

/** A codec of two functions. */
export function codec<T>(
  read: Codec<T>["read"],
  write: Codec<T>["write"],
): Codec<T> {
  return { read, write };
}

/** A codec whose values are written as JSON writes them, once checked. */
export function checked<T>(
  check: (value: unknown, up: Up, key: Key) => T,
): Codec<T> {
  return {
    read: check,
    write: (value, up, key) => JSON.stringify(check(value, up, key)),
  };
}

/** Gives a codec the type that its values are known by. */
export function alias<T>(codec: Codec<T>): Codec<T> {
  return codec;
}

/** A codec that is not there yet while its own is being made. */
export function lazy<T>(codec: () => Codec<T>): Codec<T> {
  return {
    read: (value, up, key) => codec().read(value, up, key),
    write: (value, up, key) => codec().write(value, up, key),
  };
}
