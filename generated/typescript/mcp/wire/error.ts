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
export class WireError extends Error {
  readonly code: WireErrorCode;
  /** The value at fault as a JSON Pointer (RFC 6901). */
  readonly at: string;

  constructor(code: WireErrorCode, at: string) {
    super(`${code} at "${at}"`);
    this.name = "WireError";
    this.code = code;
    this.at = at;
  }
}

/** A member name, or the index of an item. */
export type Key = string | number;

/**
 * A container on the way from the root to the value that is looked at. The
 * pointer is only put together when something is wrong.
 */
export interface Frame {
  /** The container around this one; null at the root. */
  readonly up: Up;
  /** Under which key this one stands in it. */
  readonly key: Key;
  readonly depth: number;
}

/** The container of a value; null for the message itself. */
export type Up = Frame | null;

/** The most containers inside one another. */
export const MAX_DEPTH = 64;

/** The frame of the container under `key`. Decoded text is never too deep. */
export function frame(up: Up, key: Key): Frame {
  const depth = up === null ? 1 : up.depth + 1;
  if (depth > MAX_DEPTH) {
    throw new WireError("depth", "");
  }
  return { up, key, depth };
}

/** The pointer to the value under `key`. */
export function pointer(up: Up, key: Key): string {
  if (up === null) {
    return "";
  }
  const step = String(key).replaceAll("~", "~0").replaceAll("/", "~1");
  return `${pointer(up.up, up.key)}/${step}`;
}

/** The error of the value under `key`, or of one below it. */
export function refusal(
  code: WireErrorCode,
  up: Up,
  key: Key,
  below = "",
): WireError {
  return new WireError(code, pointer(up, key) + below);
}

/** The error of a value that is absent, null, or of another JSON kind. */
export function mismatch(
  value: unknown,
  up: Up,
  key: Key,
  below = "",
): WireError {
  if (value === undefined) {
    return refusal("missing", up, key, below);
  }
  return refusal(value === null ? "null" : "type", up, key, below);
}

/**
 * Says to the compiler, and at run time, that every case has been handled: in
 * the `default` of a `switch` it does not compile while a case is missing.
 */
export function assertNever(value: never): never {
  throw new TypeError(`a case is not handled: ${JSON.stringify(value)}`);
}
