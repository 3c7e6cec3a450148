/** What decides which message or variant a value is. */
import type { Key, Up } from "./error.js";
/** The value at a path; a parent that is absent or of another kind has none. */
export declare function lookup(value: unknown, path: readonly Key[]): unknown;
/** Whether a value is a string on the wire. */
export declare function isString(value: unknown): boolean;
/** Whether a value is a number on the wire. */
export declare function isNumber(value: unknown): boolean;
/** What kind of value a tag has to be. */
export type TagKind = "string" | "integer" | "string or boolean";
/** Whether a value is true or false. */
export declare function isBoolean(value: unknown): value is boolean;
/** Throws unless a tag that no case fits is at least of the right kind. */
export declare function checkTag(
  tag: unknown,
  kind: TagKind,
  up: Up,
  key: Key,
  below: string,
): void;
