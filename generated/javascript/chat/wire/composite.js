/** Codecs of values that hold others. */
import { braces, member } from "./any.js";
import { always, codec } from "./codec.js";
import { Refusal, mismatch, under } from "./error.js";
import { parseExact } from "./exact.js";
import { Lexeme, memberNames } from "./lexeme.js";
import { quote } from "./string.js";
import { readText } from "./text.js";
import { array, inside, isObject, object } from "./value.js";

/** Gives a codec the type that its values are known by. */
export function alias(of) {
  return of;
}

export function nullable(of) {
  return codec(
    (value, reading) => (value === null ? null : of.read(value, reading)),
    (value, depth) => (value === null ? "null" : of.write(value, depth)),
    () => of.converts(),
    (value, reading) => (value === null ? null : of.convert(value, reading)),
  );
}

export function list(of, least = 0, most = Infinity, unique = false) {
  const write = (value, depth) => {
    const items = array(value, least, most);
    const deeper = inside(depth);
    const texts = [];
    try {
      for (const item of items) {
        texts.push(of.write(item, deeper));
      }
    } catch (thrown) {
      throw under(texts.length, thrown);
    }
    if (unique) {
      checkUnique(texts);
    }
    return `[${texts.join(",")}]`;
  };
  return codec(
    (value, reading) => {
      const items = array(value, least, most);
      readItems(items, () => of, reading);
      if (unique) {
        write(items, 0);
      }
      return items;
    },
    write,
    () => of.converts(),
    (value, reading) => convertItems(value, () => of, reading),
  );
}

/** Reads the items of an array where they are. */
export function readItems(items, codec, reading) {
  reading.enter();
  let index = 0;
  try {
    for (; index < items.length; index += 1) {
      const found = codec(index).read(items[index], reading);
      if (found !== items[index] || found === 0) {
        items[index] = found;
      }
    }
  } catch (thrown) {
    throw under(index, thrown);
  }
  reading.leave();
}

/** The items of an array that is known to be right. */
export function convertItems(value, codec, reading) {
  const items = array(value, 0, Infinity);
  return items.map((item, index) => codec(index).convert(item, reading));
}

/** Two items are equal when their texts are, but for the order of members. */
function checkUnique(items) {
  const seen = new Set();
  for (const [index, item] of items.entries()) {
    const text = sorted(parseExact(item, "decimals"));
    if (seen.has(text)) {
      throw under(index, new Refusal("length"));
    }
    seen.add(text);
  }
}

function sorted(value) {
  if (value instanceof Lexeme) {
    return value.text;
  }
  if (Array.isArray(value)) {
    return `[${value.map(sorted).join(",")}]`;
  }
  if (!isObject(value)) {
    return JSON.stringify(value);
  }
  const names = Object.keys(value).sort();
  const members = names.map(
    (name) => `${JSON.stringify(name)}:${sorted(value[name])}`,
  );
  return `{${members.join(",")}}`;
}

/** An object whose keys are data. What it reads inherits nothing. */
export function map(of, least = 0, most = Infinity, keys) {
  /** Does something with each entry, once its key is known to be right. */
  const each = (value, act) => {
    const names = memberNames(value);
    if (names.length < least || names.length > most) {
      throw new Refusal("length");
    }
    for (const name of names) {
      try {
        if (keys?.test(name) === false) {
          throw new Refusal("pattern");
        }
        act(name);
      } catch (thrown) {
        throw under(name, thrown);
      }
    }
  };
  return codec(
    (value, reading) => {
      const members = object(value);
      const entries = Object.create(null);
      reading.enter();
      each(members, (name) => {
        reading.members += 1;
        entries[name] = of.read(members[name], reading);
      });
      reading.leave();
      return entries;
    },
    (value, depth) => {
      const members = object(value);
      const deeper = inside(depth);
      let text = "";
      each(members, (name) => {
        text += member(quote(name), of.write(members[name], deeper));
      });
      return braces(text);
    },
    always,
    (value, reading) => {
      const members = object(value);
      const entries = Object.create(null);
      for (const name of Object.keys(members)) {
        entries[name] = of.convert(members[name], reading);
      }
      return entries;
    },
  );
}

/** JSON text inside a string. Whatever is wrong with it is its format. */
export function json(of) {
  const within = (act) => {
    try {
      return act();
    } catch (thrown) {
      throw thrown instanceof Refusal ? new Refusal("format") : thrown;
    }
  };
  return codec(
    (value) => {
      if (typeof value !== "string") {
        throw mismatch(value);
      }
      return within(() =>
        readText(value, "decimals", (inner, reading) =>
          of.read(inner, reading),
        ),
      );
    },
    (value) => within(() => quote(of.write(value, 0))),
    always,
  );
}
