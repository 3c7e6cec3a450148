/** The messages of one direction: from what was received, to what is sent. */

import { readAny, writeAny } from "./any.js";
import { Reading, always, become, codec } from "./codec.js";
import type { Codec } from "./codec.js";
import { Refusal, WireError, refusing } from "./error.js";
import type { NumberRules } from "./lexeme.js";
import { record } from "./record.js";
import type { Extras, Fields, Unknown } from "./record.js";
import { UnknownTag, decide } from "./select.js";
import type { Pending, Step } from "./select.js";
import { parseTrusted, readText } from "./text.js";
import { tuple } from "./tuple.js";
import type { Element } from "./tuple.js";
import type { JsonValue } from "./value.js";

/** A codec that knows the name of its message. */
export interface MessageCodec<T> extends Codec<T> {
  readonly name: string;
}

/** A message that is an object. */
export function message<T extends object>(
  name: string,
  unknown: Unknown,
  fields: Fields<T>,
  extras: Extras = {},
): MessageCodec<T> {
  return { name, ...record(unknown, fields, extras) };
}

/** A message that is an array. */
export function arrayMessage<T extends readonly unknown[]>(
  name: string,
  elements: readonly Element[],
  rest?: Codec<any>,
): MessageCodec<T> {
  return { name, ...tuple<T>(elements, rest) };
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

/** What one peer sends. */
export interface Direction {
  /** Which message a value is. */
  readonly select: Step<MessageCodec<any>>;
  /** Whether messages that the protocol does not know are kept. */
  readonly open: boolean;
  readonly numbers: NumberRules;
}

/** Decodes one message. */
export function decode<Result extends DecodedOpen<any>>(
  direction: Direction,
  input: string | Uint8Array,
  pending?: Pending,
): Result {
  try {
    const decoded = readText(input, direction.numbers, (value, reading) =>
      readOne(direction, value, reading, pending),
    );
    return decoded as Result;
  } catch (thrown) {
    return failure(thrown) as Result;
  }
}

/**
 * Decodes one message that is known to be right: nothing is checked. What turns
 * out not to be right is decoded by all rules.
 */
export function decodeTrusted<Result extends DecodedOpen<any>>(
  direction: Direction,
  input: string | Uint8Array,
  pending?: Pending,
): Result {
  try {
    const value = parseTrusted(input);
    const found = decide(direction.select, value, pending);
    if (!(found instanceof UnknownTag)) {
      const message = found.converts()
        ? found.convert(value, new Reading(false))
        : value;
      const decoded = { ok: true, name: found.name, message };
      return decoded as unknown as Result;
    }
  } catch {
    // Whatever it is, it is said again below.
  }
  return decode(direction, input, pending);
}

interface Success {
  readonly ok: true;
  readonly name: string | null;
  readonly message: unknown;
}

interface Failure {
  readonly ok: false;
  readonly error: WireError;
}

function readOne(
  { select, open }: Direction,
  value: unknown,
  reading: Reading,
  pending: Pending | undefined,
): Success {
  const found = decide(select, value, pending);
  if (found instanceof UnknownTag) {
    return unknownMessage(open, found, value, reading);
  }
  const message: unknown = found.read(value, reading);
  return { ok: true, name: found.name, message };
}

function unknownMessage(
  open: boolean,
  found: UnknownTag,
  value: unknown,
  reading: Reading,
): Success {
  const message = readUnknown(open, found, value, reading);
  return { ok: true, name: null, message };
}

function readUnknown(
  open: boolean,
  { tag, at }: UnknownTag,
  value: unknown,
  reading: Reading,
): UnknownMessage {
  if (!open) {
    throw new Refusal("unknown_type", at);
  }
  return new UnknownMessage(tag, readAny(value, reading));
}

/** Turns what is wrong into a value. */
export function attempt(act: () => Success): Success | Failure {
  try {
    return act();
  } catch (thrown) {
    return failure(thrown);
  }
}

/** What was thrown as a value; anything but a refusal is a bug and thrown on. */
function failure(thrown: unknown): Failure {
  if (thrown instanceof Refusal) {
    return { ok: false, error: new WireError(thrown.code, thrown.at) };
  }
  throw thrown;
}

/** The text of one message. Throws a `WireError` if it breaks the protocol. */
export function encode(
  { select }: Direction,
  message: unknown,
  pending?: Pending,
): string {
  return refusing(() => writeOne(select, message, 0, pending));
}

function writeOne(
  select: Step<Codec<any>>,
  value: unknown,
  depth: number,
  pending?: Pending,
): string {
  if (value instanceof UnknownMessage) {
    return writeAny(value.raw, depth);
  }
  const found = decide(select, value, pending);
  if (found instanceof UnknownTag) {
    throw new Refusal("unknown_type");
  }
  return found.write(value, depth);
}

/** Makes a declared codec that of one of several types. */
export function defineUnion<T>(
  declared: Codec<T>,
  open: boolean,
  select: Step<Codec<any>>,
): void {
  const made = codec<T>(
    (value, reading) => {
      const found = decide(select, value);
      return found instanceof UnknownTag
        ? (readUnknown(open, found, value, reading) as T)
        : (found.read(value, reading) as T);
    },
    (value, depth) => writeOne(select, value, depth),
    always,
    (value, reading) => {
      const found = decide(select, value);
      return found instanceof UnknownTag
        ? (readUnknown(open, found, value, reading) as T)
        : (found.convert(value, reading) as T);
    },
  );
  become(declared, made);
}
