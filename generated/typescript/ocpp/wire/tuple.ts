/** Codecs of arrays with a meaning for each position. */

import type { Codec } from "./codec.js";
import { frame } from "./error.js";
import type { Frame } from "./error.js";
import { array } from "./members.js";

/** An element of a tuple. */
export interface Element {
  readonly presence: "required" | "optional" | "default";
  readonly codec: Codec<unknown>;
  /** What absence stands for, in the presence of a default. */
  readonly absent: unknown;
}

/** One element of a tuple. */
export function element(
  presence: Element["presence"],
  codec: Codec<unknown>,
  absent: unknown = undefined,
): Element {
  return { presence, codec, absent };
}

/** The elements of a tuple in order. */
export function elements(...all: readonly Element[]): readonly Element[] {
  return all;
}

/** An array with a meaning for each position. */
export function tuple<T extends readonly unknown[]>(
  elements: readonly Element[],
  rest?: Codec<unknown>,
): Codec<T> {
  const least = elements.filter((one) => one.presence === "required").length;
  const most = rest === undefined ? elements.length : Infinity;
  const codec = (index: number): Codec<unknown> => {
    const found = elements[index]?.codec ?? rest;
    if (found === undefined) {
      throw new RangeError("the array is no longer than the tuple");
    }
    return found;
  };
  /** Adds defaults; what is absent without one leaves no place for the next. */
  const complete = (values: unknown[], at: Frame): unknown[] => {
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
      return complete(values, at) as unknown as T;
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
