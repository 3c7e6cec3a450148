/** What records are read and written with. */
import type { Codec } from "./codec.js";
import type { Frame } from "./error.js";
import type { Members } from "./members.js";
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
/** The names of fields. */
export declare function names(...all: readonly string[]): ReadonlySet<string>;
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
