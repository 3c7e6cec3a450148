/** What decides which message or variant a value is. */
import type { Codec } from "./codec.js";
import type { Key } from "./error.js";
import type { JsonValue } from "./value.js";

/** What is no known message or variant. */
export declare class UnknownTag {
  /** The value that no case fits, if the decision looked at one. */
  readonly tag: JsonValue | undefined;
  /** The pointer to it. */
  readonly at: string;
  constructor(tag?: unknown, at?: string);
}

/** Names the request with an id that waits for its reply, if there is one. */
export type Pending = (id: string | number) => string | undefined;

/** A decision, or the codec of what has been decided for. */
export type Step<C> = Decision<C> | C;

/** Says what a value is by looking at it. Throws a `Refusal` if it is nothing. */
export type Decision<C> = (
  value: unknown,
  pending: Pending | undefined,
) => C | UnknownTag;

/** What a decision comes to. null is no message and no variant. */
export declare function decide<C extends Codec<any>>(
  step: Step<C>,
  value: unknown,
  pending?: Pending,
): C | UnknownTag;

/** The decision that nothing is known. */
export declare function unknown(): UnknownTag;

/** By the presence of a member. */
export declare function byMember(
  name: string,
  steps: {
    readonly present: Step<Codec<any>>;
    readonly absent: Step<Codec<any>>;
  },
): Decision<any>;

/** The kinds of JSON values, but for null. */
export type Kind = "object" | "array" | "string" | "number" | "boolean";

/** By the kind of the value. */
export declare function byKind(steps: {
  readonly [Each in Kind]?: Step<Codec<any>>;
}): Decision<any>;

/** What follows from the value of a tag. */
export interface Tags {
  /** Where the tag stands. */
  readonly path: readonly Key[];
  readonly cases: readonly (readonly [
    tag: string | number | boolean,
    step: Step<Codec<any>>,
  ])[];
  /** Whether tags are integers, not strings. */
  readonly integers?: boolean;
  /** Without it a tag has to be there. */
  readonly absent?: Step<Codec<any>>;
  /** By the beginning of strings, the longest first. */
  readonly prefixes?: readonly (readonly [
    prefix: string,
    step: Step<Codec<any>>,
  ])[];
  /** For all other tags of the right kind. */
  readonly other?: Step<Codec<any>>;
}

/** By the value of a tag. */
export declare function byTag(tags: Tags): Decision<any>;

/** What follows from the id of a reply. */
export interface Requests {
  /** Where the id stands. */
  readonly path: readonly Key[];
  readonly replies: readonly (readonly [request: string, codec: Codec<any>])[];
}

/** By the request that a reply with this id answers. */
export declare function byRequest(requests: Requests): Decision<any>;
