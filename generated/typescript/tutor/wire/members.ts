/** Looking into values that are not known yet. */

import { mismatch, refusal } from "./error.js";
import type { Key, Up } from "./error.js";
import { Lexeme, put } from "./lexeme.js";

/** Any JSON value. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | JsonValue[]
  | { [member: string]: JsonValue };

/** The members of an object that nothing is known about. */
export type Members = { readonly [name: string]: unknown };

/** An object of names and values in turn. */
export function members(...parts: readonly unknown[]): Members {
  const made = {};
  for (let at = 0; at + 1 < parts.length; at += 2) {
    put(made, String(parts[at]), parts[at + 1]);
  }
  return made;
}

/** An array of values. */
export function items(...parts: readonly unknown[]): readonly unknown[] {
  return parts;
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Members {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Lexeme) &&
    !(value instanceof Uint8Array)
  );
}

/** The members of an object. */
export function object(value: unknown, up: Up, key: Key): Members {
  if (!isObject(value)) {
    throw mismatch(value, up, key);
  }
  return value;
}

/** The items of an array. */
export function array(
  value: unknown,
  least: number,
  most: number,
  up: Up,
  key: Key,
): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw mismatch(value, up, key);
  }
  if (value.length < least || value.length > most) {
    throw refusal("length", up, key);
  }
  return value;
}

/** A member that every JavaScript object seems to have, such as `toString`. */
export function own<T extends object, Name extends keyof T>(
  members: T,
  name: Name,
): T[Name] | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
