/** Looking into values that are not known yet. */
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
  [name: string]: unknown;
};

/** Whether a value is a JSON object. */
export declare function isObject(value: unknown): value is Members;

/** The members of an object. */
export declare function object(value: unknown): Members;

/** The items of an array. */
export declare function array(
  value: unknown,
  least: number,
  most: number,
): unknown[];

/** The depth inside a container that is written inside so many others. */
export declare function inside(depth: number): number;

/** A member, whatever its name means to JavaScript. */
export declare function own(members: Members, name: string): unknown;

/** Adds or replaces a member, whatever its name means to JavaScript. */
export declare function put(
  members: object,
  name: string,
  value: unknown,
): void;
