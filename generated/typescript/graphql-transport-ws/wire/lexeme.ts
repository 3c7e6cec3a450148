/** What JavaScript would lose of a JSON text. */

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

/** The order of members in the text, where JavaScript has another one. */
const receivedOrder = new WeakMap<object, readonly string[]>();

/** Keeps the order in which the members of an object came. */
export function rememberOrder(members: object, names: readonly string[]): void {
  receivedOrder.set(members, names);
}

/** The names of the members of an object in the order of the text. */
export function memberNames(members: object): readonly string[] {
  return receivedOrder.get(members) ?? Object.keys(members);
}
