/** What records, tuples and unions are read and written with. */
import type { Frame, Key, Up } from "./error.js";
import type { Members } from "./composite.js";
import type { Codec } from "./scalar.js";
/** A record that gets its fields one after another. */
export declare function draft<T extends object>(): T;
/** The value, or what its absence stands for. */
export declare function or(value: unknown, absent: unknown): unknown;
/** Adds a field whose name is not to be trusted in an assignment. */
export declare function add<T>(
  target: object,
  value: unknown,
  at: Frame,
  name: string,
  codec: Codec<T>,
): void;
/** The same for one that may be absent. */
export declare function addOptional<T>(
  target: object,
  value: unknown,
  at: Frame,
  name: string,
  codec: Codec<T>,
): void;
/** The text of a member that is always written. */
export declare function field<T>(
  at: Frame,
  name: string,
  codec: Codec<T>,
  value: T | undefined,
): string;
/** The text of a member that may be absent. */
export declare function optionalField<T>(
  at: Frame,
  name: string,
  codec: Codec<T>,
  value: T | undefined,
): string;
/** The text of a member whose absence stands for another value. */
export declare function defaultField<T>(
  at: Frame,
  name: string,
  codec: Codec<T>,
  value: T | undefined,
  absent: unknown,
): string;
/** Refuses members that are not fields. */
export declare function refuseUnknown(
  source: Members,
  fields: ReadonlySet<string>,
  at: Frame,
): void;
/** Looks at the numbers of members that are not fields, and leaves them out. */
export declare function ignoreUnknown(
  source: Members,
  fields: ReadonlySet<string>,
  at: Frame,
): void;
/** Adds the members that are not fields, in the order received. */
export declare function keepUnknown(
  source: Members,
  target: object,
  fields: ReadonlySet<string>,
  at: Frame,
): void;
/** The text of the members that are not fields. */
export declare function unknownFields(
  at: Frame,
  value: object,
  fields: ReadonlySet<string>,
): string;
/** Checks how many fields of a group are present. */
export declare function checkGroup(
  source: object,
  fields: readonly unknown[],
  needsOne: boolean,
  allowsTwo: boolean,
  at: Frame,
): void;
/** An element of a tuple. */
export interface Element {
  readonly presence: "required" | "optional" | "default";
  readonly codec: Codec<unknown>;
  /** What absence stands for, in the presence of a default. */
  readonly absent: unknown;
}
/** One element of a tuple. */
export declare function element(
  presence: Element["presence"],
  codec: Codec<unknown>,
  absent?: unknown,
): Element;
/** The elements of a tuple in order. */
export declare function elements(
  ...all: readonly Element[]
): readonly Element[];
/** An array with a meaning for each position. */
export declare function tuple<T extends readonly unknown[]>(
  elements: readonly Element[],
  rest?: Codec<unknown>,
): Codec<T>;
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
