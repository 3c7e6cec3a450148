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
export declare class Lexeme {
  readonly text: string;
  constructor(text: string);
  get isInteger(): boolean;
  /** The number, if every JSON implementation holds it. */
  get portable(): number | undefined;
}
/** Matches half of a surrogate pair that stands alone. */
export declare const LONE_SURROGATE: RegExp;
/** The names of the members of an object in the order received. */
export declare function memberNames(members: object): readonly string[];
/** Keeps the order in which the members of an object came. */
export declare function rememberOrder(
  members: object,
  names: readonly string[],
): void;
/** Marks a container that holds a `Lexeme`. */
export declare function markInexact(container: object): void;
/** Makes `memberNames` of one object follow another's. */
export declare function followOrder(members: object, model: object): void;
/** Whether a value is, or holds, a number that is kept as it was written. */
export declare function holdsLexeme(value: unknown): boolean;
/** Adds an own member, whatever its name means to JavaScript. */
export declare function put(
  members: object,
  name: string,
  value: unknown,
): void;
