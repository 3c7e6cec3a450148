/** What records, tuples and unions are read and written with. */

/** @import { Element, TagKind } from "./record.js" */

import { frame, mismatch, refusal } from "./error.js";
/** @import { Frame, Key, Up } from "./error.js" */
import { Lexeme, followOrder, holdsLexeme, memberNames, put } from "./exact.js";
import { any, array, isObject, member, own } from "./composite.js";
/** @import { Members } from "./composite.js" */
/** @import { Codec } from "./scalar.js" */

/**
 * A record that gets its fields one after another.
 *
 * @template {object} T
 * @returns {T}
 */
export function draft() {
  return /** @type {T} */ ({});
}

/**
 * The value, or what its absence stands for.
 *
 * @param {unknown} value
 * @param {unknown} absent
 * @returns {unknown}
 */
export function or(value, absent) {
  return value === undefined ? absent : value;
}

/**
 * Adds a field whose name is not to be trusted in an assignment.
 *
 * @template T
 * @param {object} target
 * @param {unknown} value
 * @param {Frame} at
 * @param {string} name
 * @param {Codec<T>} codec
 * @returns {void}
 */
export function add(target, value, at, name, codec) {
  put(target, name, codec.read(value, at, name));
}

/**
 * The same for one that may be absent.
 *
 * @template T
 * @param {object} target
 * @param {unknown} value
 * @param {Frame} at
 * @param {string} name
 * @param {Codec<T>} codec
 * @returns {void}
 */
export function addOptional(target, value, at, name, codec) {
  if (value !== undefined) {
    add(target, value, at, name, codec);
  }
}

/**
 * The text of a member that is always written.
 *
 * @template T
 * @param {Frame} at
 * @param {string} name
 * @param {Codec<T>} codec
 * @param {T | undefined} value
 * @returns {string}
 */
export function field(at, name, codec, value) {
  return member(name, codec.write(/** @type {T} */ (value), at, name), at);
}

/**
 * The text of a member that may be absent.
 *
 * @template T
 * @param {Frame} at
 * @param {string} name
 * @param {Codec<T>} codec
 * @param {T | undefined} value
 * @returns {string}
 */
export function optionalField(at, name, codec, value) {
  return value === undefined ? "" : field(at, name, codec, value);
}

/**
 * The text of a member whose absence stands for another value.
 *
 * @template T
 * @param {Frame} at
 * @param {string} name
 * @param {Codec<T>} codec
 * @param {T | undefined} value
 * @param {unknown} absent
 * @returns {string}
 */
export function defaultField(at, name, codec, value, absent) {
  const written = value === undefined ? codec.read(absent, at, name) : value;
  return field(at, name, codec, written);
}

/**
 * Refuses members that are not fields.
 *
 * @param {Members} source
 * @param {ReadonlySet<string>} fields
 * @param {Frame} at
 * @returns {void}
 */
export function refuseUnknown(source, fields, at) {
  for (const name of memberNames(source)) {
    if (!fields.has(name)) {
      throw refusal("unknown_field", at, name);
    }
  }
}

/**
 * Looks at the numbers of members that are not fields, and leaves them out.
 *
 * @param {Members} source
 * @param {ReadonlySet<string>} fields
 * @param {Frame} at
 * @returns {void}
 */
export function ignoreUnknown(source, fields, at) {
  if (holdsLexeme(source)) {
    keepUnknown(source, {}, fields, at);
  }
}

/**
 * Adds the members that are not fields, in the order received.
 *
 * @param {Members} source
 * @param {object} target
 * @param {ReadonlySet<string>} fields
 * @param {Frame} at
 * @returns {void}
 */
export function keepUnknown(source, target, fields, at) {
  let kept = false;
  for (const name of memberNames(source)) {
    if (!fields.has(name)) {
      const value = any.read(source[name], at, name);
      put(target, name, value);
      kept = true;
    }
  }
  if (kept) {
    followOrder(target, source);
  }
}

/**
 * The text of the members that are not fields.
 *
 * @param {Frame} at
 * @param {object} value
 * @param {ReadonlySet<string>} fields
 * @returns {string}
 */
export function unknownFields(at, value, fields) {
  const source = /** @type {Members} */ (value);
  let text = "";
  for (const name of memberNames(value)) {
    if (!fields.has(name) && source[name] !== undefined) {
      const written = any.write(any.read(source[name], at, name), at, name);
      text += member(name, written, at);
    }
  }
  return text;
}

/**
 * Checks how many fields of a group are present.
 *
 * @param {object} source
 * @param {readonly unknown[]} fields
 * @param {boolean} needsOne
 * @param {boolean} allowsTwo
 * @param {Frame} at
 * @returns {void}
 */
export function checkGroup(source, fields, needsOne, allowsTwo, at) {
  const members = /** @type {Members} */ (source);
  const names = fields.map(String);
  const present = names.filter((name) => own(members, name) !== undefined);
  const [first] = names;
  const [, second] = present;
  if (needsOne && present.length === 0 && first !== undefined) {
    throw refusal("missing", at, first);
  }
  if (!allowsTwo && second !== undefined) {
    throw refusal("unknown_field", at, second);
  }
}

/**
 * One element of a tuple.
 *
 * @param {Element["presence"]} presence
 * @param {Codec<unknown>} codec
 * @param {unknown} [absent]
 * @returns {Element}
 */
export function element(presence, codec, absent = undefined) {
  return { presence, codec, absent };
}

/**
 * The elements of a tuple in order.
 *
 * @param {...Element} all
 * @returns {readonly Element[]}
 */
export function elements(...all) {
  return all;
}

/**
 * An array with a meaning for each position.
 *
 * @template {readonly unknown[]} T
 * @param {readonly Element[]} elements
 * @param {Codec<unknown>} [rest]
 * @returns {Codec<T>}
 */
export function tuple(elements, rest) {
  const least = elements.filter((one) => one.presence === "required").length;
  const most = rest === undefined ? elements.length : Infinity;
  /**
   * @param {number} index
   * @returns {Codec<unknown>}
   */
  const codec = (index) => {
    const found = elements[index]?.codec ?? rest;
    if (found === undefined) {
      throw new RangeError("the array is no longer than the tuple");
    }
    return found;
  };
  /**
   * Adds defaults; what is absent without one leaves no place for the next.
   *
   * @param {unknown[]} values
   * @param {Frame} at
   * @returns {unknown[]}
   */
  const complete = (values, at) => {
    for (const element of elements.slice(values.length)) {
      if (element.presence !== "default") {
        break;
      }
      values.push(element.codec.read(element.absent, at, values.length));
    }
    return values;
  };
  return {
    read(value, up, key) {
      const source = array(value, least, most, up, key);
      const at = frame(up, key);
      const values = source.map((item, index) =>
        codec(index).read(item, at, index),
      );
      return /** @type {T} */ (/** @type {unknown} */ (complete(values, at)));
    },
    write(value, up, key) {
      const source = array(value, least, most, up, key);
      const at = frame(up, key);
      const items = complete([...source], at).map((item, index) =>
        codec(index).write(item, at, index),
      );
      return `[${items.join(",")}]`;
    },
  };
}

/**
 * The value at a path; a parent that is absent or of another kind has none.
 *
 * @param {unknown} value
 * @param {readonly Key[]} path
 * @returns {unknown}
 */
export function lookup(value, path) {
  let found = value;
  for (const step of path) {
    if (typeof step === "number") {
      found = Array.isArray(found) ? found[step] : undefined;
    } else {
      found = isObject(found) ? own(found, step) : undefined;
    }
  }
  if (typeof found === "bigint") {
    return String(found);
  }
  return found instanceof Lexeme ? Number(found.text) : found;
}

/**
 * Whether a value is a string on the wire.
 *
 * @param {unknown} value
 * @returns {boolean}
 */
export function isString(value) {
  return (
    typeof value === "string" ||
    typeof value === "bigint" ||
    value instanceof Uint8Array
  );
}

/**
 * Whether a value is a number on the wire.
 *
 * @param {unknown} value
 * @returns {boolean}
 */
export function isNumber(value) {
  return (
    typeof value === "number" ||
    typeof value === "bigint" ||
    value instanceof Lexeme
  );
}

/**
 * Whether a value is true or false.
 *
 * @param {unknown} value
 * @returns {value is boolean}
 */
export function isBoolean(value) {
  return typeof value === "boolean";
}

/**
 * Throws unless a tag that no case fits is at least of the right kind.
 *
 * @param {unknown} tag
 * @param {TagKind} kind
 * @param {Up} up
 * @param {Key} key
 * @param {string} below
 * @returns {void}
 */
export function checkTag(tag, kind, up, key, below) {
  const fits =
    kind === "integer"
      ? isIntegral(tag)
      : isString(tag) || (isBoolean(tag) && kind !== "string");
  if (!fits) {
    throw mismatch(tag, up, key, below);
  }
}

/**
 * @param {unknown} tag
 * @returns {boolean}
 */
function isIntegral(tag) {
  return (
    typeof tag === "number" && (Number.isInteger(tag) || !Number.isFinite(tag))
  );
}
