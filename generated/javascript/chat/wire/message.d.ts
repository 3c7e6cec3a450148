/** The messages of one direction: from what was received, to what is sent. */
import type { Codec } from "./codec.js";
import { WireError } from "./error.js";
import type { Key, Up } from "./error.js";
import type { NumberRules } from "./lexeme.js";
import type { JsonValue } from "./members.js";
/** A codec that knows the name of its message. */
export interface MessageCodec<T> extends Codec<T> {
  readonly name: string;
}
/** Gives a codec the name of its message. */
export declare function message<T>(
  name: string,
  codec: Codec<T>,
): MessageCodec<T>;
/** A message, or a value of a union, that the protocol does not know. */
export declare class UnknownMessage {
  /** What told the known ones apart, if that is a single value. */
  readonly tag: JsonValue | undefined;
  /** All of it. It is sent unchanged. */
  readonly raw: JsonValue;
  constructor(tag: JsonValue | undefined, raw: JsonValue);
}
/** What is no known message or variant. */
export declare class UnknownTag {
  readonly tag: JsonValue | undefined;
  constructor(tag?: unknown);
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
/** Names the request with an id that waits for its reply, if there is one. */
export type Pending = (id: string | number) => string | undefined;
/** The request that a reply answers. */
export declare function pendingRequest(
  value: unknown,
  path: readonly Key[],
  at: string,
  pending: Pending,
): string;
type Select<T> = (value: unknown, up: Up, key: Key) => Codec<T> | UnknownTag;
type SelectMessage = (value: unknown) => MessageCodec<unknown> | UnknownTag;
/** Decodes one message of a direction that is closed. */
export declare function decode<Messages>(
  input: string | Uint8Array,
  rules: NumberRules,
  select: SelectMessage,
): Decoded<Messages>;
/** Decodes one message. `select` says which one it is. */
export declare function decodeOpen<Messages>(
  input: string | Uint8Array,
  rules: NumberRules,
  select: SelectMessage,
): DecodedOpen<Messages>;
/** Turns what is wrong into a value; anything else is a bug and thrown on. */
export declare function attempt<Messages>(
  act: () => {
    readonly name: unknown;
    readonly message: unknown;
  },
): DecodedOpen<Messages>;
/** The text of one message. Throws a `WireError` if it breaks the protocol. */
export declare function encode(value: unknown, select: SelectMessage): string;
/** One of several types. `select` says which one it is. */
export declare function union<T>(select: Select<T>): Codec<T>;
/** Whether a codec takes a value. */
export declare function isTakenBy<T>(
  codec: Codec<T>,
  value: unknown,
): value is T;
export {};
