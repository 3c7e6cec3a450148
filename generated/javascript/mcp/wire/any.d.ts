/** The codec of any JSON value, and the text of objects. */
import type { Codec, Reading } from "./codec.js";
import type { JsonValue } from "./value.js";

/** Any value whose numbers every JSON implementation holds. */
export declare const any: Codec<JsonValue>;

export declare function readAny(value: unknown, reading: Reading): JsonValue;

export declare function writeAny(value: unknown, depth: number): string;

/** A member behind a comma; its name stands in quotes. */
export declare function member(quoted: string, text: string): string;

/** An object of members, each behind a comma. */
export declare function braces(members: string): string;
