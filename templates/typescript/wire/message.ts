/** The messages of one direction: from what was received, to what is sent. */

import { any } from "./any.js";
import type { Codec } from "./codec.js";
import { WireError, pointer } from "./error.js";
import type { Key, Up } from "./error.js";
import type { NumberRules } from "./lexeme.js";
import type { JsonValue } from "./members.js";
import { lookup } from "./select.js";
import { parse } from "./text.js";

/** A codec that knows the name of its message. */
export interface MessageCodec<T> extends Codec<T> {
  readonly name: string;
}

/** Gives a codec the name of its message. */
export function message<T>(name: string, codec: Codec<T>): MessageCodec<T> {
  return { name, read: codec.read, write: codec.write };
}

/** A message, or a value of a union, that the protocol does not know. */
export class UnknownMessage {
  /** What told the known ones apart, if that is a single value. */
  readonly tag: JsonValue | undefined;
  /** All of it. It is sent unchanged. */
  readonly raw: JsonValue;

  constructor(tag: JsonValue | undefined, raw: JsonValue) {
    this.tag = tag;
    this.raw = raw;
  }
}

/** What is no known message or variant. */
export class UnknownTag {
  readonly tag: JsonValue | undefined;

  constructor(tag?: unknown) {
    this.tag = tag as JsonValue | undefined;
  }
}

/** What a decoder returns: a message with its name, or what is wrong. */
export type Decoded<Messages> =
  | {
      [Name in keyof Messages]: {
        readonly ok: true;
        readonly name: Name;
        readonly message: Messages[Name];
      };
    }[keyof Messages]
  | { readonly ok: false; readonly error: WireError };

/** The same where messages that the protocol does not know are kept. */
export type DecodedOpen<Messages> =
  | Decoded<Messages>
  | {
      readonly ok: true;
      readonly name: null;
      readonly message: UnknownMessage;
    };

/** Names the request with an id that waits for its reply, if there is one. */
export type Pending = (id: string | number) => string | undefined;

/** The request that a reply answers. */
export function pendingRequest(
  value: unknown,
  path: readonly Key[],
  at: string,
  pending: Pending,
): string {
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

type Select<T> = (value: unknown, up: Up, key: Key) => Codec<T> | UnknownTag;

type SelectMessage = (value: unknown) => MessageCodec<unknown> | UnknownTag;

/** Decodes one message of a direction that is closed. */
export function decode<Messages>(
  input: string | Uint8Array,
  rules: NumberRules,
  select: SelectMessage,
): Decoded<Messages> {
  const decoded = decodeOpen<Messages>(input, rules, select);
  if (decoded.ok && decoded.name === null) {
    throw new TypeError("a closed direction knows no unknown message");
  }
  return decoded as Decoded<Messages>;
}

/** Decodes one message. `select` says which one it is. */
export function decodeOpen<Messages>(
  input: string | Uint8Array,
  rules: NumberRules,
  select: SelectMessage,
): DecodedOpen<Messages> {
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

/** Turns what is wrong into a value; anything else is a bug and thrown on. */
export function attempt<Messages>(
  act: () => { readonly name: unknown; readonly message: unknown },
): DecodedOpen<Messages> {
  try {
    return { ok: true, ...act() } as DecodedOpen<Messages>;
  } catch (error) {
    if (error instanceof WireError) {
      return { ok: false, error };
    }
    throw error;
  }
}

/** The text of one message. Throws a `WireError` if it breaks the protocol. */
export function encode(value: unknown, select: SelectMessage): string {
  if (value instanceof UnknownMessage) {
    return any.write(value.raw, null, "");
  }
  const found = select(value);
  if (found instanceof UnknownTag) {
    throw new WireError("unknown_type", "");
  }
  return found.write(value, null, "");
}

/** One of several types. `select` says which one it is. */
export function union<T>(select: Select<T>): Codec<T> {
  return {
    read(value, up, key) {
      const found = select(value, up, key);
      return found instanceof UnknownTag
        ? (new UnknownMessage(found.tag, any.read(value, up, key)) as T)
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

/** Whether a codec takes a value. */
export function isTakenBy<T>(codec: Codec<T>, value: unknown): value is T {
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
