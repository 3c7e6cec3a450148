/**
 * JSON text to values by the rules themselves: slow, and right about every
 * text. `text.ts` comes here with what its quick look does not take.
 *
 * A text that breaks several rules has the error that comes first in this
 * order, wherever it stands: depth, syntax, duplicate_key, surrogate, range.
 */
import type { NumberRules } from "./lexeme.js";

/** The value of a text. */
export declare function parseExact(text: string, rules: NumberRules): unknown;

/** Whether an odd number of backslashes stands before a place. */
export declare function isEscaped(text: string, at: number): boolean;

/** Whether something added members to all objects. */
export declare function isPolluted(): boolean;
