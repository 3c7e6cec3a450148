/** What records, tuples and unions are read and written with. */

import { frame, mismatch, refusal } from "./error.js";
import type { Frame, Key, Up } from "./error.js";
import { Lexeme, followOrder, holdsLexeme, memberNames, put } from "./exact.js";
import { any, array, isObject, member, own } from "./composite.js";
import type { Members } from "./composite.js";
import type { Codec } from "./scalar.js";

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

/** An element of a tuple. */
export interface Element {
  readonly presence: "required" | "optional" | "default";
  readonly codec: Codec<unknown>;
  /** What absence stands for, in the presence of a default. */
  readonly absent: unknown;
}

/** One element of a tuple. */
export function element(
  presence: Element["presence"],
  codec: Codec<unknown>,
  absent: unknown = undefined,
): Element {
  return { presence, codec, absent };
}

/** The elements of a tuple in order. */
export function elements(...all: readonly Element[]): readonly Element[] {
  return all;
}

/** An array with a meaning for each position. */
export function tuple<T extends readonly unknown[]>(
  elements: readonly Element[],
  rest?: Codec<unknown>,
): Codec<T> {
  const least = elements.filter((one) => one.presence === "required").length;
  const most = rest === undefined ? elements.length : Infinity;
  const codec = (index: number): Codec<unknown> => {
    const found = elements[index]?.codec ?? rest;
    if (found === undefined) {
      throw new RangeError("the array is no longer than the tuple");
    }
    return found;
  };
  /** Adds defaults; what is absent without one leaves no place for the next. */
  const complete = (values: unknown[], at: Frame): unknown[] => {
    for (const element of elements.slice(values.length)) {
      if (element.presence !== "default") {
        break;
      }
      values.push(element.codec.read(element.absent, at, values.length));
    }
    return values;
  };
  return {
    read(value, up, key) {
      const source = array(value, least, most, up, key);
      const at = frame(up, key);
      const values = source.map((item, index) =>
        codec(index).read(item, at, index),
      );
      return complete(values, at) as unknown as T;
    },
    write(value, up, key) {
      const source = array(value, least, most, up, key);
      const at = frame(up, key);
      const items = complete([...source], at).map((item, index) =>
        codec(index).write(item, at, index),
      );
      return `[${items.join(",")}]`;
    },
  };
}

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
