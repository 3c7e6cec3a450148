/** What decides which message or variant a value is. */
import { Refusal, mismatch, pointerStep } from "./error.js";
import { Lexeme } from "./lexeme.js";
import { isObject, own } from "./value.js";

/** What is no known message or variant. */
export class UnknownTag {
  /** The value that no case fits, if the decision looked at one. */
  tag;
  /** The pointer to it. */
  at;
  constructor(tag, at = "") {
    this.tag = tag;
    this.at = at;
  }
}

/** What a decision comes to. null is no message and no variant. */
export function decide(step, value, pending) {
  if (value === null) {
    throw new Refusal("null");
  }
  return typeof step === "function" ? step(value, pending) : step;
}

/** The decision that nothing is known. */
export function unknown() {
  return new UnknownTag();
}

/** By the presence of a member. */
export function byMember(name, steps) {
  return (value, pending) => {
    const found = isObject(value) ? own(value, name) : undefined;
    const step = found === undefined ? steps.absent : steps.present;
    return decide(step, value, pending);
  };
}

/** By the kind of the value. */
export function byKind(steps) {
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
function kindOf(value) {
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

/** By the value of a tag. */
export function byTag(tags) {
  const { path, integers = false, absent, prefixes = [], other } = tags;
  const at = path.map((key) => `/${pointerStep(String(key))}`).join("");
  const cases = new Map(tags.cases);
  const booleans = cases.has(true) || cases.has(false);
  const [only, second] = path;
  const member =
    typeof only === "string" && second === undefined && !(only in {})
      ? only
      : undefined;
  const otherwise = (tag, value, pending) => {
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

/** By the request that a reply with this id answers. */
export function byRequest(requests) {
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
function lookup(value, path) {
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
function isText(tag) {
  return typeof tag === "string" || tag instanceof Uint8Array;
}

function isIntegral(tag) {
  return (
    typeof tag === "number" && (Number.isInteger(tag) || !Number.isFinite(tag))
  );
}
