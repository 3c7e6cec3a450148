/** Why a message was refused, and where in it. */
/** A message that breaks the protocol: received, or about to be sent. */
export class WireError extends Error {
  code;
  /** The value at fault as a JSON Pointer (RFC 6901). */
  at;
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
 * What codecs throw: a `WireError` that has no trace of the stack, and whose
 * pointer grows at the front while it passes the containers around the value.
 */
export class Refusal {
  code;
  at;
  constructor(code, at = "") {
    this.code = code;
    this.at = at;
  }
}

/** What was thrown for the value under `key`, for its container to throw on. */
export function under(key, thrown) {
  // A message that is too deep is refused as a whole.
  if (thrown instanceof Refusal && thrown.code !== "depth") {
    thrown.at = `/${pointerStep(String(key))}${thrown.at}`;
  }
  return thrown;
}

/** A member name as a step of a JSON Pointer. */
export function pointerStep(name) {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The refusal of a value that is absent, null, or of another JSON kind. */
export function mismatch(value) {
  if (value === undefined) {
    return new Refusal("missing");
  }
  return new Refusal(value === null ? "null" : "type");
}

/** What `act` returns; a refusal is thrown as a `WireError`. */
export function refusing(act) {
  try {
    return act();
  } catch (thrown) {
    throw thrown instanceof Refusal
      ? new WireError(thrown.code, thrown.at)
      : thrown;
  }
}

/**
 * Says to the compiler, and at run time, that every case has been handled: in
 * the `default` of a `switch` it does not compile while a case is missing.
 */
export function assertNever(value) {
  throw new TypeError(`a case is not handled: ${JSON.stringify(value)}`);
}
