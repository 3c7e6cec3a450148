/** What JavaScript would lose of a JSON text. */
/** A number that is kept as it was written, because a double may not hold it. */
export class Lexeme {
  text;
  constructor(text) {
    this.text = text;
  }
  get isInteger() {
    return !/[.eE]/.test(this.text);
  }
  /** The number, if every JSON implementation holds it. */
  get portable() {
    const double = Number(this.text);
    const safe = !this.isInteger || Number.isSafeInteger(double);
    return Number.isFinite(double) && safe ? double : undefined;
  }
}

/** The order of members in the text, where JavaScript has another one. */
const receivedOrder = new WeakMap();

/** Keeps the order in which the members of an object came. */
export function rememberOrder(members, names) {
  receivedOrder.set(members, names);
}

/** The names of the members of an object in the order of the text. */
export function memberNames(members) {
  return receivedOrder.get(members) ?? Object.keys(members);
}
