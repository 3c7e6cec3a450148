/** What decides which message or variant a value is. */

import type { Codec } from "./codec.js";
import { Refusal, mismatch, pointerStep } from "./error.js";
import type { Key } from "./error.js";
import { Lexeme } from "./lexeme.js";
import { isObject, own } from "./value.js";
import type { JsonValue } from "./value.js";

/** What is no known message or variant. */
export class UnknownTag {
  /** The value that no case fits, if the decision looked at one. */
  readonly tag: JsonValue | undefined;
  /** The pointer to it. */
  readonly at: string;

  constructor(tag?: unknown, at = "") {
    this.tag = tag as JsonValue | undefined;
    this.at = at;
  }
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
export function decide<C extends Codec<any>>(
  step: Step<C>,
  value: unknown,
  pending?: Pending,
): C | UnknownTag {
  if (value === null) {
    throw new Refusal("null");
  }
  return typeof step === "function" ? step(value, pending) : step;
}

/** The decision that nothing is known. */
export function unknown(): UnknownTag {
  return new UnknownTag();
}

/** By the presence of a member. */
export function byMember(
  name: string,
  steps: {
    readonly present: Step<Codec<any>>;
    readonly absent: Step<Codec<any>>;
  },
): Decision<any> {
  return (value, pending) => {
    const found = isObject(value) ? own(value, name) : undefined;
    const step = found === undefined ? steps.absent : steps.present;
    return decide(step, value, pending);
  };
}

/** The kinds of JSON values, but for null. */
export type Kind = "object" | "array" | "string" | "number" | "boolean";

/** By the kind of the value. */
export function byKind(steps: {
  readonly [Each in Kind]?: Step<Codec<any>>;
}): Decision<any> {
  return (value, pending) => {
    const kind = kindOf(value);
    const step = kind === undefined ? undefined : steps[kind];
    if (step === undefined) {
      throw mismatch(value);
    }
    return decide(step, value, pending);
  };
}

/** The kind that a value has on the wire. */
function kindOf(value: unknown): Kind | undefined {
  if (isObject(value)) {
    return "object";
  }
  if (Array.isArray(value)) {
    return "array";
  }
  if (value instanceof Uint8Array) {
    return "string";
  }
  if (typeof value === "bigint" || value instanceof Lexeme) {
    return "number";
  }
  const kind = typeof value;
  return kind === "string" || kind === "number" || kind === "boolean"
    ? kind
    : undefined;
}

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
export function byTag(tags: Tags): Decision<any> {
  const { path, integers = false, absent, prefixes = [], other } = tags;
  const at = path.map((key) => `/${pointerStep(String(key))}`).join("");
  const cases = new Map<unknown, Step<Codec<any>>>(tags.cases);
  const booleans = cases.has(true) || cases.has(false);
  const [only, second] = path;
  const member =
    typeof only === "string" && second === undefined && !(only in {})
      ? only
      : undefined;
  const otherwise = (tag: unknown, value: unknown, pending?: Pending) => {
    if (tag === undefined && absent !== undefined) {
      return decide(absent, value, pending);
    }
    if (integers ? !isIntegral(tag) : !isText(tag)) {
      if (booleans && typeof tag === "boolean") {
        return new UnknownTag(tag, at);
      }
      const { code } = mismatch(tag);
      throw new Refusal(code, at);
    }
    const text = String(tag);
    const prefix = prefixes.find(([prefix]) => text.startsWith(prefix));
    const step = prefix?.[1] ?? other;
    return step === undefined
      ? new UnknownTag(tag, at)
      : decide(step, value, pending);
  };
  return (value, pending) => {
    const tag =
      member !== undefined && isObject(value)
        ? value[member]
        : lookup(value, path);
    const step = cases.get(tag);
    return step === undefined
      ? otherwise(tag, value, pending)
      : decide(step, value, pending);
  };
}

/** What follows from the id of a reply. */
export interface Requests {
  /** Where the id stands. */
  readonly path: readonly Key[];
  readonly replies: readonly (readonly [request: string, codec: Codec<any>])[];
}

/** By the request that a reply with this id answers. */
export function byRequest(requests: Requests): Decision<any> {
  const { path, replies } = requests;
  const at = path.map((key) => `/${pointerStep(String(key))}`).join("");
  const codecs = new Map(replies);
  return (value, pending) => {
    const id = lookup(value, path);
    if (id === undefined) {
      throw new Refusal("missing", at);
    }
    const known =
      typeof id === "string" ||
      (typeof id === "number" && Number.isSafeInteger(id));
    const request = known ? pending?.(id) : undefined;
    const codec = request === undefined ? undefined : codecs.get(request);
    if (codec === undefined) {
      throw new Refusal("unknown_type", at);
    }
    return codec;
  };
}

/** The value at a path; a parent that is absent or of another kind has none. */
function lookup(value: unknown, path: readonly Key[]): unknown {
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

/** Whether a tag is a string on the wire. */
function isText(tag: unknown): boolean {
  return typeof tag === "string" || tag instanceof Uint8Array;
}

function isIntegral(tag: unknown): boolean {
  return (
    typeof tag === "number" && (Number.isInteger(tag) || !Number.isFinite(tag))
  );
}
