/**
 * The text of a message to a value.
 *
 * The native parser drops all but the last member of a name, and keeps numbers
 * and half surrogate pairs that the text rules refuse. So a quick look counts
 * the members that the text writes, and reading counts those it finds. Where
 * they differ, and with whatever else is not as it should be, the text is read
 * again from what `exact.ts` makes of it, which tells what is wrong.
 */
import { Reading } from "./codec.js";
import type { NumberRules } from "./lexeme.js";

/** Reads what was parsed, which is its own to change. */
export type Read<T> = (value: unknown, reading: Reading) => T;

/** Reads a text by the text rules. Throws a `Refusal`. */
export declare function readText<T>(
  input: string | Uint8Array,
  rules: NumberRules,
  read: Read<T>,
): T;

/** What the native parser makes of a text. */
export declare function parseTrusted(input: string | Uint8Array): unknown;
