/** The messages of one direction: from what was received, to what is sent. */
import type { Codec } from "./codec.js";
import { WireError } from "./error.js";
import type { NumberRules } from "./lexeme.js";
import type { Extras, Fields, Unknown } from "./record.js";
import type { Pending, Step } from "./select.js";
import type { Element } from "./tuple.js";
import type { JsonValue } from "./value.js";

/** A codec that knows the name of its message. */
export interface MessageCodec<T> extends Codec<T> {
  readonly name: string;
}

/** A message that is an object. */
export declare function message<T extends object>(
  name: string,
  unknown: Unknown,
  fields: Fields<T>,
  extras?: Extras,
): MessageCodec<T>;

/** A message that is an array. */
export declare function arrayMessage<T extends readonly unknown[]>(
  name: string,
  elements: readonly Element[],
  rest?: Codec<any>,
): MessageCodec<T>;

/** A message, or a value of a union, that the protocol does not know. */
export declare class UnknownMessage {
  /** What told the known ones apart, if that is a single value. */
  readonly tag: JsonValue | undefined;
  /** All of it. It is sent unchanged. */
  readonly raw: JsonValue;
  constructor(tag: JsonValue | undefined, raw: JsonValue);
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
  | {
      readonly ok: false;
      readonly error: WireError;
    };

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
export declare function decode<Result extends DecodedOpen<any>>(
  direction: Direction,
  input: string | Uint8Array,
  pending?: Pending,
): Result;

/**
 * Decodes one message that is known to be right: nothing is checked. What turns
 * out not to be right is decoded by all rules.
 */
export declare function decodeTrusted<Result extends DecodedOpen<any>>(
  direction: Direction,
  input: string | Uint8Array,
  pending?: Pending,
): Result;
interface Success {
  readonly ok: true;
  readonly name: string | null;
  readonly message: unknown;
}
interface Failure {
  readonly ok: false;
  readonly error: WireError;
}

/** Turns what is wrong into a value. */
export declare function attempt(act: () => Success): Success | Failure;

/** The text of one message. Throws a `WireError` if it breaks the protocol. */
export declare function encode(
  { select }: Direction,
  message: unknown,
  pending?: Pending,
): string;

/** Makes a declared codec that of one of several types. */
export declare function defineUnion<T>(
  declared: Codec<T>,
  open: boolean,
  select: Step<Codec<any>>,
): void;

export {};
