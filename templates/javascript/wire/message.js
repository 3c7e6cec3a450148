/** The messages of one direction: from what was received, to what is sent. */

/** @import { Decoded, DecodedOpen, MessageCodec, Pending } from "./message.js" */

import { any } from "./any.js";
/** @import { Codec } from "./codec.js" */
import { WireError, pointer } from "./error.js";
/** @import { Key, Up } from "./error.js" */
/** @import { NumberRules } from "./lexeme.js" */
/** @import { JsonValue } from "./members.js" */
import { lookup } from "./select.js";
import { parse } from "./text.js";

/**
 * Gives a codec the name of its message.
 *
 * @template T
 * @param {string} name
 * @param {Codec<T>} codec
 * @returns {MessageCodec<T>}
 */
export function message(name, codec) {
  return { name, read: codec.read, write: codec.write };
}

/** A message, or a value of a union, that the protocol does not know. */
export class UnknownMessage {
  /**
   * What told the known ones apart, if that is a single value.
   * @type {JsonValue | undefined}
   */
  tag;
  /**
   * All of it. It is sent unchanged.
   * @type {JsonValue}
   */
  raw;

  /**
   * @param {JsonValue | undefined} tag
   * @param {JsonValue} raw
   */
  constructor(tag, raw) {
    this.tag = tag;
    this.raw = raw;
  }
}

/** What is no known message or variant. */
export class UnknownTag {
  /** @type {JsonValue | undefined} */
  tag;

  /** @param {unknown} [tag] */
  constructor(tag) {
    this.tag = /** @type {JsonValue | undefined} */ (tag);
  }
}

/**
 * The request that a reply answers.
 *
 * @param {unknown} value
 * @param {readonly Key[]} path
 * @param {string} at
 * @param {Pending} pending
 * @returns {string}
 */
export function pendingRequest(value, path, at, pending) {
  const id = lookup(value, path);
  if (id === undefined) {
    throw new WireError("missing", at);
  }
  const known = typeof id === "string" || typeof id === "number";
  const request = known ? pending(id) : undefined;
  if (request === undefined) {
    throw new WireError("unknown_type", at);
  }
  return request;
}

/**
 * @template T
 * @typedef {(value: unknown, up: Up, key: Key) => Codec<T> | UnknownTag} Select
 */

/**
 * @typedef {(value: unknown) => MessageCodec<unknown> | UnknownTag} SelectMessage
 */

/**
 * Decodes one message of a direction that is closed.
 *
 * @template Messages
 * @param {string | Uint8Array} input
 * @param {NumberRules} rules
 * @param {SelectMessage} select
 * @returns {Decoded<Messages>}
 */
export function decode(input, rules, select) {
  const decoded = decodeOpen(input, rules, select);
  if (decoded.ok && decoded.name === null) {
    throw new TypeError("a closed direction knows no unknown message");
  }
  return /** @type {Decoded<Messages>} */ (decoded);
}

/**
 * Decodes one message. `select` says which one it is.
 *
 * @template Messages
 * @param {string | Uint8Array} input
 * @param {NumberRules} rules
 * @param {SelectMessage} select
 * @returns {DecodedOpen<Messages>}
 */
export function decodeOpen(input, rules, select) {
  return attempt(() => {
    const value = parse(input, rules);
    if (value === null) {
      throw new WireError("null", "");
    }
    const found = select(value);
    if (found instanceof UnknownTag) {
      const raw = any.read(value, null, "");
      return { name: null, message: new UnknownMessage(found.tag, raw) };
    }
    return { name: found.name, message: found.read(value, null, "") };
  });
}

/**
 * Turns what is wrong into a value; anything else is a bug and thrown on.
 *
 * @template Messages
 * @param {() => { readonly name: unknown; readonly message: unknown }} act
 * @returns {DecodedOpen<Messages>}
 */
export function attempt(act) {
  try {
    return /** @type {DecodedOpen<Messages>} */ ({ ok: true, ...act() });
  } catch (error) {
    if (error instanceof WireError) {
      return { ok: false, error };
    }
    throw error;
  }
}

/**
 * The text of one message. Throws a `WireError` if it breaks the protocol.
 *
 * @param {unknown} value
 * @param {SelectMessage} select
 * @returns {string}
 */
export function encode(value, select) {
  if (value instanceof UnknownMessage) {
    return any.write(value.raw, null, "");
  }
  const found = select(value);
  if (found instanceof UnknownTag) {
    throw new WireError("unknown_type", "");
  }
  return found.write(value, null, "");
}

/**
 * One of several types. `select` says which one it is.
 *
 * @template T
 * @param {Select<T>} select
 * @returns {Codec<T>}
 */
export function union(select) {
  return {
    read(value, up, key) {
      const found = select(value, up, key);
      return found instanceof UnknownTag
        ? /** @type {T} */ (
            new UnknownMessage(found.tag, any.read(value, up, key))
          )
        : found.read(value, up, key);
    },
    write(value, up, key) {
      if (value instanceof UnknownMessage) {
        return any.write(value.raw, up, key);
      }
      const found = select(value, up, key);
      if (found instanceof UnknownTag) {
        throw new WireError("unknown_type", pointer(up, key));
      }
      return found.write(value, up, key);
    },
  };
}

/**
 * Whether a codec takes a value.
 *
 * @template T
 * @param {Codec<T>} codec
 * @param {unknown} value
 * @returns {value is T}
 */
export function isTakenBy(codec, value) {
  try {
    codec.read(value, null, "");
    return true;
  } catch (error) {
    if (error instanceof WireError) {
      return false;
    }
    throw error;
  }
}
