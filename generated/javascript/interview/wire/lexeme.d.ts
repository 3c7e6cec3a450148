/** What JavaScript would lose of a JSON text. */
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

/** Keeps the order in which the members of an object came. */
export declare function rememberOrder(
  members: object,
  names: readonly string[],
): void;

/** The names of the members of an object in the order of the text. */
export declare function memberNames(members: object): readonly string[];
