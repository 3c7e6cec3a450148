/** Codecs of arrays with a meaning for each position. */

/** @import { Element } from "./tuple.js" */

/** @import { Codec } from "./codec.js" */
import { frame } from "./error.js";
/** @import { Frame } from "./error.js" */
import { array } from "./members.js";

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
