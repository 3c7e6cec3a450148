/** The messages of one direction: from what was received, to what is sent. */
import { readAny, writeAny } from "./any.js";
import { Reading, always, become, codec } from "./codec.js";
import { Refusal, WireError, refusing } from "./error.js";
import { record } from "./record.js";
import { UnknownTag, decide } from "./select.js";
import { parseTrusted, readText } from "./text.js";
import { tuple } from "./tuple.js";

/** A message that is an object. */
export function message(name, unknown, fields, extras = {}) {
  return { name, ...record(unknown, fields, extras) };
}

/** A message that is an array. */
export function arrayMessage(name, elements, rest) {
  return { name, ...tuple(elements, rest) };
}

/** A message, or a value of a union, that the protocol does not know. */
export class UnknownMessage {
  /** What told the known ones apart, if that is a single value. */
  tag;
  /** All of it. It is sent unchanged. */
  raw;
  constructor(tag, raw) {
    this.tag = tag;
    this.raw = raw;
  }
}

/** Decodes one message. */
export function decode(direction, input, pending) {
  try {
    const decoded = readText(input, direction.numbers, (value, reading) =>
      readOne(direction, value, reading, pending),
    );
    return decoded;
  } catch (thrown) {
    return failure(thrown);
  }
}

/**
 * Decodes one message that is known to be right: nothing is checked. What turns
 * out not to be right is decoded by all rules.
 */
export function decodeTrusted(direction, input, pending) {
  try {
    const value = parseTrusted(input);
    const found = decide(direction.select, value, pending);
    if (!(found instanceof UnknownTag)) {
      const message = found.converts()
        ? found.convert(value, new Reading(false))
        : value;
      const decoded = { ok: true, name: found.name, message };
      return decoded;
    }
  } catch {
    // Whatever it is, it is said again below.
  }
  return decode(direction, input, pending);
}

function readOne({ select, open }, value, reading, pending) {
  const found = decide(select, value, pending);
  if (found instanceof UnknownTag) {
    return unknownMessage(open, found, value, reading);
  }
  const message = found.read(value, reading);
  return { ok: true, name: found.name, message };
}

function unknownMessage(open, found, value, reading) {
  const message = readUnknown(open, found, value, reading);
  return { ok: true, name: null, message };
}

function readUnknown(open, { tag, at }, value, reading) {
  if (!open) {
    throw new Refusal("unknown_type", at);
  }
  return new UnknownMessage(tag, readAny(value, reading));
}

/** Turns what is wrong into a value. */
export function attempt(act) {
  try {
    return act();
  } catch (thrown) {
    return failure(thrown);
  }
}

/** What was thrown as a value; anything but a refusal is a bug and thrown on. */
function failure(thrown) {
  if (thrown instanceof Refusal) {
    return { ok: false, error: new WireError(thrown.code, thrown.at) };
  }
  throw thrown;
}

/** The text of one message. Throws a `WireError` if it breaks the protocol. */
export function encode({ select }, message, pending) {
  return refusing(() => writeOne(select, message, 0, pending));
}

function writeOne(select, value, depth, pending) {
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
export function defineUnion(declared, open, select) {
  const made = codec(
    (value, reading) => {
      const found = decide(select, value);
      return found instanceof UnknownTag
        ? readUnknown(open, found, value, reading)
        : found.read(value, reading);
    },
    (value, depth) => writeOne(select, value, depth),
    always,
    (value, reading) => {
      const found = decide(select, value);
      return found instanceof UnknownTag
        ? readUnknown(open, found, value, reading)
        : found.convert(value, reading);
    },
  );
  become(declared, made);
}
