/** Looking into values that are not known yet. */
import type { Key, Up } from "./error.js";
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
/** The members of an object that nothing is known about. */
export type Members = {
  readonly [name: string]: unknown;
};
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
