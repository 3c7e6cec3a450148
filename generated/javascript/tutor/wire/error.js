/** Why a message was refused, and where in it. */

/** @import { Frame, Key, Up, WireErrorCode } from "./error.js" */

/** A message that breaks the protocol: received, or about to be sent. */
export class WireError extends Error {
  /** @type {WireErrorCode} */
  code;
  /**
   * The value at fault as a JSON Pointer (RFC 6901).
   * @type {string}
   */
  at;

  /**
   * @param {WireErrorCode} code
   * @param {string} at
   */
  constructor(code, at) {
    super(`${code} at "${at}"`);
    this.name = "WireError";
    this.code = code;
    this.at = at;
  }
}

/** The most containers inside one another. */
export const MAX_DEPTH = 64;

/**
 * The frame of the container under `key`. Decoded text is never too deep.
 *
 * @param {Up} up
 * @param {Key} key
 * @returns {Frame}
 */
export function frame(up, key) {
  const depth = up === null ? 1 : up.depth + 1;
  if (depth > MAX_DEPTH) {
    throw new WireError("depth", "");
  }
  return { up, key, depth };
}

/**
 * The pointer to the value under `key`.
 *
 * @param {Up} up
 * @param {Key} key
 * @returns {string}
 */
export function pointer(up, key) {
  if (up === null) {
    return "";
  }
  const step = String(key).replaceAll("~", "~0").replaceAll("/", "~1");
  return `${pointer(up.up, up.key)}/${step}`;
}

/**
 * The error of the value under `key`, or of one below it.
 *
 * @param {WireErrorCode} code
 * @param {Up} up
 * @param {Key} key
 * @param {string} [below]
 * @returns {WireError}
 */
export function refusal(code, up, key, below = "") {
  return new WireError(code, pointer(up, key) + below);
}

/**
 * The error of a value that is absent, null, or of another JSON kind.
 *
 * @param {unknown} value
 * @param {Up} up
 * @param {Key} key
 * @param {string} [below]
 * @returns {WireError}
 */
export function mismatch(value, up, key, below = "") {
  if (value === undefined) {
    return refusal("missing", up, key, below);
  }
  return refusal(value === null ? "null" : "type", up, key, below);
}

/**
 * Says to the compiler, and at run time, that every case has been handled: in
 * the `default` of a `switch` it does not compile while a case is missing.
 *
 * @param {never} value
 * @returns {never}
 */
export function assertNever(value) {
  throw new TypeError(`a case is not handled: ${JSON.stringify(value)}`);
}
