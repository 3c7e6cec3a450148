/**
 * The bytes or the text of a message to a JSON value.
 *
 * Most texts need one quick look besides the native parser. Whatever that look
 * is not sure about goes to `exact.ts`.
 */
import type { NumberRules } from "./lexeme.js";
/** The value of a message. Throws a `WireError` with an empty pointer. */
export declare function parse(
  input: string | Uint8Array,
  rules: NumberRules,
): unknown;
