/** Looking into values that are not known yet. */

import { MAX_DEPTH, Refusal, mismatch } from "./error.js";
import { Lexeme } from "./lexeme.js";

/** Any JSON value. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | JsonValue[]
  | { [member: string]: JsonValue };

/** The members of an object that nothing is known about. */
export type Members = { [name: string]: unknown };

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
export function object(value: unknown): Members {
  if (!isObject(value)) {
    throw mismatch(value);
  }
  return value;
}

/** The items of an array. */
export function array(value: unknown, least: number, most: number): unknown[] {
  if (!Array.isArray(value)) {
    throw mismatch(value);
  }
  if (value.length < least || value.length > most) {
    throw new Refusal("length");
  }
  return value;
}

/** The depth inside a container that is written inside so many others. */
export function inside(depth: number): number {
  if (depth >= MAX_DEPTH) {
    throw new Refusal("depth");
  }
  return depth + 1;
}

/** A member, whatever its name means to JavaScript. */
export function own(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** Adds or replaces a member, whatever its name means to JavaScript. */
export function put(members: object, name: string, value: unknown): void {
  if (name === "__proto__") {
    const attributes = { configurable: true, enumerable: true, writable: true };
    Object.defineProperty(members, name, { value, ...attributes });
  } else {
    (members as Members)[name] = value;
  }
}
