/** What a codec is. */

/** @import { Codec } from "./codec.js" */

/** @import { Key, Up } from "./error.js" */

/**
 * A codec of two functions.
 *
 * @template T
 * @param {Codec<T>["read"]} read
 * @param {Codec<T>["write"]} write
 * @returns {Codec<T>}
 */
export function codec(read, write) {
  return { read, write };
}

/**
 * A codec whose values are written as JSON writes them, once checked.
 *
 * @template T
 * @param {(value: unknown, up: Up, key: Key) => T} check
 * @returns {Codec<T>}
 */
export function checked(check) {
  return {
    read: check,
    write: (value, up, key) => JSON.stringify(check(value, up, key)),
  };
}

/**
 * Gives a codec the type that its values are known by.
 *
 * @template T
 * @param {Codec<T>} codec
 * @returns {Codec<T>}
 */
export function alias(codec) {
  return codec;
}

/**
 * A codec that is not there yet while its own is being made.
 *
 * @template T
 * @param {() => Codec<T>} codec
 * @returns {Codec<T>}
 */
export function lazy(codec) {
  return {
    read: (value, up, key) => codec().read(value, up, key),
    write: (value, up, key) => codec().write(value, up, key),
  };
}
