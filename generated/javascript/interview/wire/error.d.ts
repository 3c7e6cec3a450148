/** Why a message was refused, and where in it. */
/** Every reason for refusing a message. */
export type WireErrorCode =
  | "syntax"
  | "encoding"
  | "depth"
  | "duplicate_key"
  | "surrogate"
  | "unknown_type"
  | "missing"
  | "null"
  | "type"
  | "range"
  | "length"
  | "pattern"
  | "format"
  | "enum"
  | "unknown_field";

/** A message that breaks the protocol: received, or about to be sent. */
export declare class WireError extends Error {
  readonly code: WireErrorCode;
  /** The value at fault as a JSON Pointer (RFC 6901). */
  readonly at: string;
  constructor(code: WireErrorCode, at: string);
}

/** The most containers inside one another. */
export declare const MAX_DEPTH = 64;

/** A member name, or the index of an item. */
export type Key = string | number;

/**
 * What codecs throw: a `WireError` that has no trace of the stack, and whose
 * pointer grows at the front while it passes the containers around the value.
 */
export declare class Refusal {
  readonly code: WireErrorCode;
  at: string;
  constructor(code: WireErrorCode, at?: string);
}

/** What was thrown for the value under `key`, for its container to throw on. */
export declare function under(key: Key, thrown: unknown): unknown;

/** A member name as a step of a JSON Pointer. */
export declare function pointerStep(name: string): string;

/** The refusal of a value that is absent, null, or of another JSON kind. */
export declare function mismatch(value: unknown): Refusal;

/** What `act` returns; a refusal is thrown as a `WireError`. */
export declare function refusing<T>(act: () => T): T;

/**
 * Says to the compiler, and at run time, that every case has been handled: in
 * the `default` of a `switch` it does not compile while a case is missing.
 */
export declare function assertNever(value: never): never;
