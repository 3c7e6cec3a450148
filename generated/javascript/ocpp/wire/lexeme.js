/**
 * What JavaScript would lose of a JSON text: numbers that a double changes, and
 * the order of members whose names look like array indices.
 */

/** A number that is kept as it was written, because a double may not hold it. */
export class Lexeme {
  /** @type {string} */
  text;

  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  /** @returns {boolean} */
  get isInteger() {
    return !/[.eE]/.test(this.text);
  }

  /**
   * The number, if every JSON implementation holds it.
   *
   * @returns {number | undefined}
   */
  get portable() {
    const double = Number(this.text);
    const safe = !this.isInteger || Number.isSafeInteger(double);
    return Number.isFinite(double) && safe ? double : undefined;
  }
}

/** Matches half of a surrogate pair that stands alone. */
export const LONE_SURROGATE = /\p{Surrogate}/u;

/** The received order of members where JavaScript keeps another one. */
const receivedOrder = /** @type {WeakMap<object, readonly string[]>} */ (
  new WeakMap()
);

/** The containers that hold a `Lexeme` at any depth. */
const inexact = /** @type {WeakSet<object>} */ (new WeakSet());

/**
 * The names of the members of an object in the order received.
 *
 * @param {object} members
 * @returns {readonly string[]}
 */
export function memberNames(members) {
  const names = Object.keys(members);
  const received = receivedOrder.get(members);
  if (received === undefined) {
    return names;
  }
  const first = received.filter((name) => Object.hasOwn(members, name));
  const known = new Set(first);
  return first.concat(names.filter((name) => !known.has(name)));
}

/**
 * Keeps the order in which the members of an object came.
 *
 * @param {object} members
 * @param {readonly string[]} names
 * @returns {void}
 */
export function rememberOrder(members, names) {
  receivedOrder.set(members, names);
}

/**
 * Marks a container that holds a `Lexeme`.
 *
 * @param {object} container
 * @returns {void}
 */
export function markInexact(container) {
  inexact.add(container);
}

/**
 * Makes `memberNames` of one object follow another's.
 *
 * @param {object} members
 * @param {object} model
 * @returns {void}
 */
export function followOrder(members, model) {
  const received = receivedOrder.get(model);
  if (received !== undefined) {
    receivedOrder.set(members, received);
  }
}

/**
 * Whether a value is, or holds, a number that is kept as it was written.
 *
 * @param {unknown} value
 * @returns {boolean}
 */
export function holdsLexeme(value) {
  return (
    value instanceof Lexeme ||
    (typeof value === "object" && value !== null && inexact.has(value))
  );
}

/**
 * Adds an own member, whatever its name means to JavaScript.
 *
 * @param {object} members
 * @param {string} name
 * @param {unknown} value
 * @returns {void}
 */
export function put(members, name, value) {
  if (name === "__proto__") {
    const attributes = { configurable: true, enumerable: true, writable: true };
    Object.defineProperty(members, name, { value, ...attributes });
  } else {
    /** @type {Record<string, unknown>} */ (members)[name] = value;
  }
}
