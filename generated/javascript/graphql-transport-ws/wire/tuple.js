/** Codecs of arrays with a meaning for each position. */
import { always, become, codec } from "./codec.js";
import { convertItems, readItems } from "./composite.js";
import { under } from "./error.js";
import { codecOf } from "./record.js";
import { array, inside } from "./value.js";

/** An array with a meaning for each position; `rest` stands at further ones. */
export function tuple(elements, rest) {
  const codecs = elements.map((element) => codecOf(element));
  const least = elements.filter((one) => "read" in one).length;
  const most = rest === undefined ? elements.length : Infinity;
  const at = (index) => {
    const found = codecs[index] ?? rest;
    if (found === undefined) {
      throw new RangeError("the array is no longer than the tuple");
    }
    return found;
  };
  /** Adds defaults; what is absent without one leaves no place for the next. */
  const complete = (values) => {
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
      return values;
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
      return values;
    },
  );
}

/** Makes a declared codec that of an array with a meaning for each position. */
export function defineTuple(declared, elements, rest) {
  become(declared, tuple(elements, rest));
}
