/**
 * What JavaScript would lose of a JSON text: numbers that a double changes, and
 * the order of members whose names look like array indices.
 */

/**
 * Which numbers are let through because a type of the direction reads them
 * exactly: none, integers beyond ±(2^53-1), or decimals of any size.
 */
export type NumberRules = "portable" | "integers" | "decimals";

/** A number that is kept as it was written, because a double may not hold it. */
export class Lexeme {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get isInteger(): boolean {
    return !/[.eE]/.test(this.text);
  }

  /** The number, if every JSON implementation holds it. */
  get portable(): number | undefined {
    const double = Number(this.text);
    const safe = !this.isInteger || Number.isSafeInteger(double);
    return Number.isFinite(double) && safe ? double : undefined;
  }
}

/** Matches half of a surrogate pair that stands alone. */
export const LONE_SURROGATE = /\p{Surrogate}/u;

/** The received order of members where JavaScript keeps another one. */
const receivedOrder = new WeakMap<object, readonly string[]>();

/** The containers that hold a `Lexeme` at any depth. */
const inexact = new WeakSet<object>();

/** The names of the members of an object in the order received. */
export function memberNames(members: object): readonly string[] {
  const names = Object.keys(members);
  const received = receivedOrder.get(members);
  if (received === undefined) {
    return names;
  }
  const first = received.filter((name) => Object.hasOwn(members, name));
  const known = new Set(first);
  return first.concat(names.filter((name) => !known.has(name)));
}

/** Keeps the order in which the members of an object came. */
export function rememberOrder(members: object, names: readonly string[]): void {
  receivedOrder.set(members, names);
}

/** Marks a container that holds a `Lexeme`. */
export function markInexact(container: object): void {
  inexact.add(container);
}

/** Makes `memberNames` of one object follow another's. */
export function followOrder(members: object, model: object): void {
  const received = receivedOrder.get(model);
  if (received !== undefined) {
    receivedOrder.set(members, received);
  }
}

/** Whether a value is, or holds, a number that is kept as it was written. */
export function holdsLexeme(value: unknown): boolean {
  return (
    value instanceof Lexeme ||
    (typeof value === "object" && value !== null && inexact.has(value))
  );
}

/** Adds an own member, whatever its name means to JavaScript. */
export function put(members: object, name: string, value: unknown): void {
  if (name === "__proto__") {
    const attributes = { configurable: true, enumerable: true, writable: true };
    Object.defineProperty(members, name, { value, ...attributes });
  } else {
    (members as Record<string, unknown>)[name] = value;
  }
}
