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
export declare function codec<T>(
  read: Codec<T>["read"],
  write: Codec<T>["write"],
): Codec<T>;
/** A codec whose values are written as JSON writes them, once checked. */
export declare function checked<T>(
  check: (value: unknown, up: Up, key: Key) => T,
): Codec<T>;
/** Gives a codec the type that its values are known by. */
export declare function alias<T>(codec: Codec<T>): Codec<T>;
/** A codec that is not there yet while its own is being made. */
export declare function lazy<T>(codec: () => Codec<T>): Codec<T>;
