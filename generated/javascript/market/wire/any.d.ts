/** The codec of any JSON value, and the text of objects. */
import type { Codec } from "./codec.js";
import type { Frame } from "./error.js";
import type { JsonValue } from "./members.js";
/** Any value whose numbers every JSON implementation holds. */
export declare const any: Codec<JsonValue>;
/** A member behind a comma. */
export declare function member(name: string, text: string, at: Frame): string;
/** An object of members, each behind a comma. */
export declare function braces(members: string): string;
