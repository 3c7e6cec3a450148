/** Codecs of objects with named fields. */
import type { Codec } from "./codec.js";

/** A field that may be absent. */
export interface Optional<T> {
  readonly optional: Codec<T>;
}

/** A field whose absence stands for a value, which is always written. */
export interface WithDefault<T> {
  readonly codec: Codec<T>;
  /** Reads the value anew each time, since it belongs to one message. */
  readonly absent: () => T;
}

/** What a record does with members that are not fields. */
export type Unknown = "ignore" | "reject" | "keep";

/** How many fields of a group have to be present. */
export type GroupRule = "exactly_one" | "at_least_one" | "at_most_one";

/** A rule for several fields of a record. */
export type Group = readonly [rule: GroupRule, ...fields: string[]];

/** The fields of a record in the order in which they are read and written. */
export type Fields<T> = {
  readonly [Name in keyof T]-?:
    | Codec<Exclude<T[Name], undefined>>
    | Optional<Exclude<T[Name], undefined>>
    | WithDefault<Exclude<T[Name], undefined>>;
};

/** What else there is to say about a record. */
export interface Extras {
  readonly groups?: readonly Group[];
  /** The names of the fields, where JavaScript would give them another order. */
  readonly order?: readonly string[];
}

/** A field that may be absent. */
export declare function optional<T>(codec: Codec<T>): Optional<T>;

/** A field whose absence stands for a string, a number, true, false or null. */
export declare function byDefault<T>(
  codec: Codec<T>,
  absent: unknown,
): WithDefault<T>;

/** A field whose absence stands for an object or array, given as JSON text. */
export declare function byDefaultText<T>(
  codec: Codec<T>,
  text: string,
): WithDefault<T>;

/** An object with named fields. */
export declare function record<T extends object>(
  unknown: Unknown,
  fields: Fields<T>,
  { groups, order }?: Extras,
): Codec<T>;

/** Makes a declared codec that of an object with named fields. */
export declare function defineRecord<T extends object>(
  declared: Codec<T>,
  unknown: Unknown,
  fields: Fields<T>,
  extras?: Extras,
): void;

/** The codec of what is there, if it is. */
export declare function codecOf<T>(
  given: Codec<T> | Optional<T> | WithDefault<T>,
): Codec<T>;
