/**
 * JSON text to values by the rules themselves: slow, and right about every
 * text. `text.ts` comes here with what its quick look cannot decide.
 *
 * A text that breaks several rules has the error that comes first in this
 * order, wherever it stands: depth, syntax, duplicate_key, surrogate, range.
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
/** The value of a text. */
export declare function parseExact(text: string, rules: NumberRules): unknown;
/** Whether an odd number of backslashes stands before a place. */
export declare function isEscaped(text: string, at: number): boolean;
/** Whether something added members to all objects. */
export declare function isPolluted(): boolean;
