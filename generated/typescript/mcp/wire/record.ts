/** What records are read and written with. */

import { any, member } from "./any.js";
import type { Codec } from "./codec.js";
import { refusal } from "./error.js";
import type { Frame } from "./error.js";
import { followOrder, holdsLexeme, memberNames, put } from "./lexeme.js";
import { own } from "./members.js";
import type { Members } from "./members.js";

/** A record that gets its fields one after another. */
export function draft<T extends object>(): T {
  return {} as T;
}

/** The value, or what its absence stands for. */
export function or(value: unknown, absent: unknown): unknown {
  return value === undefined ? absent : value;
}

/** Adds a field whose name is not to be trusted in an assignment. */
export function add<T>(
  target: object,
  value: unknown,
  at: Frame,
  name: string,
  codec: Codec<T>,
): void {
  put(target, name, codec.read(value, at, name));
}

/** The same for one that may be absent. */
export function addOptional<T>(
  target: object,
  value: unknown,
  at: Frame,
  name: string,
  codec: Codec<T>,
): void {
  if (value !== undefined) {
    add(target, value, at, name, codec);
  }
}

/** The text of a member that is always written. */
export function field<T>(
  at: Frame,
  name: string,
  codec: Codec<T>,
  value: T | undefined,
): string {
  return member(name, codec.write(value as T, at, name), at);
}

/** The text of a member that may be absent. */
export function optionalField<T>(
  at: Frame,
  name: string,
  codec: Codec<T>,
  value: T | undefined,
): string {
  return value === undefined ? "" : field(at, name, codec, value);
}

/** The text of a member whose absence stands for another value. */
export function defaultField<T>(
  at: Frame,
  name: string,
  codec: Codec<T>,
  value: T | undefined,
  absent: unknown,
): string {
  const written = value === undefined ? codec.read(absent, at, name) : value;
  return field(at, name, codec, written);
}

/** The names of fields. */
export function names(...all: readonly string[]): ReadonlySet<string> {
  return new Set(all);
}

/** Refuses members that are not fields. */
export function refuseUnknown(
  source: Members,
  fields: ReadonlySet<string>,
  at: Frame,
): void {
  for (const name of memberNames(source)) {
    if (!fields.has(name)) {
      throw refusal("unknown_field", at, name);
    }
  }
}

/** Looks at the numbers of members that are not fields, and leaves them out. */
export function ignoreUnknown(
  source: Members,
  fields: ReadonlySet<string>,
  at: Frame,
): void {
  if (holdsLexeme(source)) {
    keepUnknown(source, {}, fields, at);
  }
}

/** Adds the members that are not fields, in the order received. */
export function keepUnknown(
  source: Members,
  target: object,
  fields: ReadonlySet<string>,
  at: Frame,
): void {
  let kept = false;
  for (const name of memberNames(source)) {
    if (!fields.has(name)) {
      const value = any.read(source[name], at, name);
      put(target, name, value);
      kept = true;
    }
  }
  if (kept) {
    followOrder(target, source);
  }
}

/** The text of the members that are not fields. */
export function unknownFields(
  at: Frame,
  value: object,
  fields: ReadonlySet<string>,
): string {
  const source = value as Members;
  let text = "";
  for (const name of memberNames(value)) {
    if (!fields.has(name) && source[name] !== undefined) {
      const written = any.write(any.read(source[name], at, name), at, name);
      text += member(name, written, at);
    }
  }
  return text;
}

/** Checks how many fields of a group are present. */
export function checkGroup(
  source: object,
  fields: readonly unknown[],
  needsOne: boolean,
  allowsTwo: boolean,
  at: Frame,
): void {
  const members = source as Members;
  const names = fields.map(String);
  const present = names.filter((name) => own(members, name) !== undefined);
  const [first] = names;
  const [, second] = present;
  if (needsOne && present.length === 0 && first !== undefined) {
    throw refusal("missing", at, first);
  }
  if (!allowsTwo && second !== undefined) {
    throw refusal("unknown_field", at, second);
  }
}
