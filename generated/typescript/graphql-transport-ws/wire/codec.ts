/** What a codec is. */

import { MAX_DEPTH, Refusal, refusing } from "./error.js";

/** What is noted while the value of a text is read. */
export class Reading {
  /** Whether a `Lexeme` stands for each number that a double may not hold. */
  readonly exact: boolean;
  /** How many members the objects had that were read so far. */
  members = 0;
  #depth = 0;

  constructor(exact: boolean) {
    this.exact = exact;
  }

  /** Notes the beginning of a container. */
  enter(): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      throw new Refusal("depth");
    }
  }

  /** Notes its end. */
  leave(): void {
    this.#depth -= 1;
  }
}

/**
 * Reads and writes the values of one type. Both throw a `Refusal`.
 *
 * What is read has just been parsed and belongs to nobody else, so that objects
 * and arrays are checked and completed where they are, not copied.
 */
export interface Codec<T> {
  /** The value, given what stands in the text; undefined means absent. */
  read(value: unknown, reading: Reading): T;
  /** The JSON text of a value inside so many containers. */
  write(value: T, depth: number): string;
  /** Whether values have another form than the native parser gives them. */
  converts(): boolean;
  /** The value, given what is known to be right. */
  convert(value: unknown, reading: Reading): T;
}

/** A codec of its functions. All are made here: alike, they are fast. */
export function codec<T>(
  read: Codec<T>["read"],
  write: Codec<T>["write"],
  converts: Codec<T>["converts"] = () => false,
  convert: Codec<T>["convert"] = read,
): Codec<T> {
  return { read, write, converts, convert };
}

export const always = (): boolean => true;

/** A codec whose values are written as JSON writes them, once checked. */
export function checked<T>(check: (value: unknown) => T): Codec<T> {
  return codec(check, (value) => JSON.stringify(check(value)));
}

/** A codec that others can mention before it is defined. */
export function declare<T>(): Codec<T> {
  const undefinedYet = (): never => {
    throw new TypeError("a codec is used that was declared and never defined");
  };
  return codec<T>(undefinedYet, undefinedYet, always);
}

/** Makes a declared codec do what another one does, once that is defined. */
export function define<T>(declared: Codec<T>, made: Codec<T>): void {
  const delegate = codec<T>(
    (value, reading) => made.read(value, reading),
    (value, depth) => made.write(value, depth),
    () => made.converts(),
    (value, reading) => made.convert(value, reading),
  );
  become(declared, delegate);
}

/** Makes a declared codec another one. */
export function become<T>(declared: Codec<T>, made: Codec<T>): void {
  Object.assign(declared, made);
}

/** The value as what a codec takes. Throws a `WireError` if it takes it not. */
export function take<T>(codec: Codec<T>, value: unknown): T {
  return refusing(() => codec.read(value, new Reading(true)));
}

/** Whether a codec takes a value. */
export function isTakenBy<T>(codec: Codec<T>, value: unknown): value is T {
  try {
    codec.read(value, new Reading(true));
    return true;
  } catch (thrown) {
    if (thrown instanceof Refusal) {
      return false;
    }
    throw thrown;
  }
}
