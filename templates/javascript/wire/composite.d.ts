/** Codecs of values that hold others, and what records are read with. */
import type { Frame, Key, Up } from "./error.js";
import type { Codec } from "./scalar.js";
/** Any JSON value. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | JsonValue[]
  | {
      [member: string]: JsonValue;
    };
/** Gives a codec the type that its values are known by. */
export declare function alias<T>(codec: Codec<T>): Codec<T>;
/** The members of an object that nothing is known about. */
export type Members = {
  readonly [name: string]: unknown;
};
/** A codec that is not there yet while its own is being made. */
export declare function lazy<T>(codec: () => Codec<T>): Codec<T>;
export declare function nullable<T>(of: Codec<T>): Codec<T | null>;
/** An object of names and values in turn. */
export declare function members(...parts: readonly unknown[]): Members;
/** An array of values. */
export declare function items(...parts: readonly unknown[]): readonly unknown[];
/** Whether a value is a JSON object. */
export declare function isObject(value: unknown): value is Members;
/** The members of an object. */
export declare function object(value: unknown, up: Up, key: Key): Members;
/** The items of an array. */
export declare function array(
  value: unknown,
  least: number,
  most: number,
  up: Up,
  key: Key,
): readonly unknown[];
/** A member that every JavaScript object seems to have, such as `toString`. */
export declare function own<T extends object, Name extends keyof T>(
  members: T,
  name: Name,
): T[Name] | undefined;
export declare function list<T>(
  of: Codec<T>,
  least?: number,
  most?: number,
  unique?: boolean,
): Codec<T[]>;
/** An object whose keys are data. What it reads inherits nothing. */
export declare function map<T>(
  of: Codec<T>,
  least?: number,
  most?: number,
  keys?: RegExp,
): Codec<{
  [key: string]: T;
}>;
/** JSON text inside a string. Whatever is wrong with it is its format. */
export declare function json<T>(of: Codec<T>): Codec<T>;
/** Any value whose numbers every JSON implementation holds. */
export declare const any: Codec<JsonValue>;
/** A member behind a comma. */
export declare function member(name: string, text: string, at: Frame): string;
/** An object of members, each behind a comma. */
export declare function braces(members: string): string;
