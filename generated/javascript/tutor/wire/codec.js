/** What a codec is. */
import { MAX_DEPTH, Refusal, refusing } from "./error.js";

/** What is noted while the value of a text is read. */
export class Reading {
  /** Whether a `Lexeme` stands for each number that a double may not hold. */
  exact;
  /** How many members the objects had that were read so far. */
  members = 0;
  #depth = 0;
  constructor(exact) {
    this.exact = exact;
  }
  /** Notes the beginning of a container. */
  enter() {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      throw new Refusal("depth");
    }
  }
  /** Notes its end. */
  leave() {
    this.#depth -= 1;
  }
}

/** A codec of its functions. All are made here: alike, they are fast. */
export function codec(read, write, converts = () => false, convert = read) {
  return { read, write, converts, convert };
}

export const always = () => true;

/** A codec whose values are written as JSON writes them, once checked. */
export function checked(check) {
  return codec(check, (value) => JSON.stringify(check(value)));
}

/** A codec that others can mention before it is defined. */
export function declare() {
  const undefinedYet = () => {
    throw new TypeError("a codec is used that was declared and never defined");
  };
  return codec(undefinedYet, undefinedYet, always);
}

/** Makes a declared codec do what another one does, once that is defined. */
export function define(declared, made) {
  const delegate = codec(
    (value, reading) => made.read(value, reading),
    (value, depth) => made.write(value, depth),
    () => made.converts(),
    (value, reading) => made.convert(value, reading),
  );
  become(declared, delegate);
}

/** Makes a declared codec another one. */
export function become(declared, made) {
  Object.assign(declared, made);
}

/** The value as what a codec takes. Throws a `WireError` if it takes it not. */
export function take(codec, value) {
  return refusing(() => codec.read(value, new Reading(true)));
}

/** Whether a codec takes a value. */
export function isTakenBy(codec, value) {
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
