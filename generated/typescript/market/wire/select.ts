/** What decides which message or variant a value is. */

import { mismatch } from "./error.js";
import type { Key, Up } from "./error.js";
import { Lexeme } from "./lexeme.js";
import { isObject, own } from "./members.js";

/** The value at a path; a parent that is absent or of another kind has none. */
export function lookup(value: unknown, path: readonly Key[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof step === "number") {
      found = Array.isArray(found) ? found[step] : undefined;
    } else {
      found = isObject(found) ? own(found, step) : undefined;
    }
  }
  if (typeof found === "bigint") {
    return String(found);
  }
  return found instanceof Lexeme ? Number(found.text) : found;
}

/** Whether a value is a string on the wire. */
export function isString(value: unknown): boolean {
  return (
    typeof value === "string" ||
    typeof value === "bigint" ||
    value instanceof Uint8Array
  );
}

/** Whether a value is a number on the wire. */
export function isNumber(value: unknown): boolean {
  return (
    typeof value === "number" ||
    typeof value === "bigint" ||
    value instanceof Lexeme
  );
}

/** What kind of value a tag has to be. */
export type TagKind = "string" | "integer" | "string or boolean";

/** Whether a value is true or false. */
export function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

/** Throws unless a tag that no case fits is at least of the right kind. */
export function checkTag(
  tag: unknown,
  kind: TagKind,
  up: Up,
  key: Key,
  below: string,
): void {
  const fits =
    kind === "integer"
      ? isIntegral(tag)
      : isString(tag) || (isBoolean(tag) && kind !== "string");
  if (!fits) {
    throw mismatch(tag, up, key, below);
  }
}

function isIntegral(tag: unknown): boolean {
  return (
    typeof tag === "number" && (Number.isInteger(tag) || !Number.isFinite(tag))
  );
}
