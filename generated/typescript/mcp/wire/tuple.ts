/** Codecs of arrays with a meaning for each position. */

import { always, become, codec } from "./codec.js";
import type { Codec } from "./codec.js";
import { convertItems, readItems } from "./composite.js";
import { under } from "./error.js";
import { codecOf } from "./record.js";
import type { Optional, WithDefault } from "./record.js";
import { array, inside } from "./value.js";

/** What stands at one position. */
export type Element = Codec<any> | Optional<any> | WithDefault<any>;

/** An array with a meaning for each position; `rest` stands at further ones. */
export function tuple<T extends readonly unknown[]>(
  elements: readonly Element[],
  rest?: Codec<any>,
): Codec<T> {
  const codecs = elements.map((element): Codec<unknown> => codecOf(element));
  const least = elements.filter((one) => "read" in one).length;
  const most = rest === undefined ? elements.length : Infinity;
  const at = (index: number): Codec<unknown> => {
    const found = codecs[index] ?? rest;
    if (found === undefined) {
      throw new RangeError("the array is no longer than the tuple");
    }
    return found;
  };
  /** Adds defaults; what is absent without one leaves no place for the next. */
  const complete = (values: unknown[]): void => {
    for (const element of elements.slice(values.length)) {
      if (!("absent" in element)) {
        break;
      }
      try {
        values.push(element.absent());
      } catch (thrown) {
        throw under(values.length, thrown);
      }
    }
  };
  return codec(
    (value, reading) => {
      const values = array(value, least, most);
      readItems(values, at, reading);
      complete(values);
      return values as unknown as T;
    },
    (value, depth) => {
      const values = [...array(value, least, most)];
      const deeper = inside(depth);
      complete(values);
      const items = values.map((item, index) => {
        try {
          return at(index).write(item, deeper);
        } catch (thrown) {
          throw under(index, thrown);
        }
      });
      return `[${items.join(",")}]`;
    },
    always,
    (value, reading) => {
      const values = convertItems(value, at, reading);
      complete(values);
      return values as unknown as T;
    },
  );
}

/** Makes a declared codec that of an array with a meaning for each position. */
export function defineTuple<T extends readonly unknown[]>(
  declared: Codec<T>,
  elements: readonly Element[],
  rest?: Codec<any>,
): void {
  become(declared, tuple(elements, rest));
}
