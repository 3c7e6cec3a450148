/** Codecs of objects with named fields. */
import { braces, member, readAny, writeAny } from "./any.js";
import { Reading, become, codec } from "./codec.js";
import { Refusal, mismatch, under } from "./error.js";
import { memberNames } from "./lexeme.js";
import { quote } from "./string.js";
import { inside, isObject, object, own, put } from "./value.js";

/** A field that may be absent. */
export function optional(codec) {
  return { optional: codec };
}

/** A field whose absence stands for a string, a number, true, false or null. */
export function byDefault(codec, absent) {
  return { codec, absent: () => readDefault(codec, absent) };
}

/** A field whose absence stands for an object or array, given as JSON text. */
export function byDefaultText(codec, text) {
  return { codec, absent: () => readDefault(codec, JSON.parse(text)) };
}

function readDefault(codec, absent) {
  return codec.read(absent, new Reading(true));
}

/** An object with named fields. */
export function record(
  unknown,
  fields,
  { groups = [], order = Object.keys(fields) } = {},
) {
  const given = fields;
  const all = order.map((name) => field(name, given[name]));
  const table = {
    fields: all,
    places: new Map(order.map((name, place) => [name, place])),
    needed: all.filter(({ isOptional }) => !isOptional).length,
    unknown,
    groups,
  };
  return codec(
    (value, reading) => readRecord(table, value, reading),
    (value, depth) => writeRecord(table, value, depth),
    () => converted(table).length > 0,
    (value, reading) => convertRecord(table, value, reading),
  );
}

/** Makes a declared codec that of an object with named fields. */
export function defineRecord(declared, unknown, fields, extras = {}) {
  become(declared, record(unknown, fields, extras));
}

function field(name, given) {
  return {
    name,
    quoted: JSON.stringify(name),
    codec: codecOf(given),
    isOptional: "optional" in given,
    absent: "absent" in given ? given.absent : undefined,
    isInherited: name in {},
  };
}

/** The codec of what is there, if it is. */
export function codecOf(given) {
  if ("read" in given) {
    return given;
  }
  return "optional" in given ? given.optional : given.codec;
}

function readRecord(table, value, reading) {
  if (!isObject(value)) {
    throw mismatch(value);
  }
  reading.enter();
  const isKnown = reading.exact
    ? readFields(table, value, reading)
    : readMembers(table, value, reading);
  const known = isKnown ? value : readUnknown(table, value, reading);
  reading.leave();
  checkGroups(table, known);
  return known;
}

/**
 * Reads the fields in the order of the text, which is faster. When something is
 * wrong, `readFields` finds out what comes first. Returns whether all members
 * are fields.
 */
function readMembers(table, value, reading) {
  const { fields, places } = table;
  let isKnown = true;
  let members = 0;
  let next = 0;
  let needed = 0;
  for (const name in value) {
    members += 1;
    let field = fields[next];
    if (field?.name !== name) {
      const place = places.get(name);
      if (place === undefined) {
        isKnown = false;
        continue;
      }
      next = place;
      field = fields[place];
    }
    next += 1;
    needed += field.isOptional ? 0 : 1;
    const given = value[name];
    const found = field.codec.read(given, reading);
    // Minus zero equals zero, and may have to be replaced by it.
    if (found !== given || found === 0) {
      put(value, name, found);
    }
  }
  reading.members += members;
  if (needed < table.needed) {
    for (const field of fields) {
      if (own(value, field.name) === undefined) {
        addDefault(field, value);
      }
    }
  }
  return isKnown;
}

/** Reads the fields in their own order, in which errors are told. */
function readFields(table, value, reading) {
  let known = 0;
  for (const field of table.fields) {
    const { name, codec } = field;
    const given = own(value, name);
    if (given === undefined) {
      known += addDefault(field, value) ? 1 : 0;
      continue;
    }
    known += 1;
    try {
      put(value, name, codec.read(given, reading));
    } catch (thrown) {
      throw under(name, thrown);
    }
  }
  return known === Object.keys(value).length;
}

/** Adds what the absence of a field stands for, if it stands for a value. */
function addDefault(field, value) {
  const { name, absent, isOptional } = field;
  if (absent !== undefined) {
    try {
      put(value, name, absent());
    } catch (thrown) {
      throw under(name, thrown);
    }
    return true;
  }
  if (!isOptional) {
    throw under(name, new Refusal("missing"));
  }
  return false;
}

/** Does with the members that are not fields what the record wants. */
function readUnknown(table, value, reading) {
  const { places, unknown } = table;
  const known = {};
  for (const name of memberNames(value)) {
    if (places.has(name)) {
      put(known, name, value[name]);
    } else if (unknown === "reject") {
      throw under(name, new Refusal("unknown_field"));
    } else {
      try {
        put(value, name, readAny(value[name], reading));
      } catch (thrown) {
        throw under(name, thrown);
      }
    }
  }
  return unknown === "keep" ? value : known;
}

function converted(table) {
  if (table.converted === undefined) {
    // A record that holds itself asks again, and looks into all its fields.
    table.converted = table.fields;
    table.converted = table.fields.filter(
      ({ absent, codec }) => absent !== undefined || codec.converts(),
    );
  }
  return table.converted;
}

function convertRecord(table, value, reading) {
  const members = object(value);
  for (const { name, isInherited, codec, absent } of converted(table)) {
    const given = isInherited ? own(members, name) : members[name];
    if (given !== undefined) {
      put(members, name, codec.convert(given, reading));
    } else if (absent !== undefined) {
      put(members, name, absent());
    }
  }
  return members;
}

function writeRecord(table, value, depth) {
  if (!isObject(value)) {
    throw mismatch(value);
  }
  const deeper = inside(depth);
  checkGroups(table, value);
  let text = "";
  for (const field of table.fields) {
    const { name } = field;
    let given = field.isInherited ? own(value, name) : value[name];
    if (given === undefined && field.isOptional) {
      continue;
    }
    try {
      given ??= given === undefined ? field.absent?.() : given;
      text += member(field.quoted, field.codec.write(given, deeper));
    } catch (thrown) {
      throw under(name, thrown);
    }
  }
  return braces(
    table.unknown === "keep" ? text + kept(table, value, deeper) : text,
  );
}

/** The text of the members that are not fields. */
function kept(table, value, depth) {
  let text = "";
  for (const name of Object.keys(value)) {
    if (!table.places.has(name) && value[name] !== undefined) {
      try {
        text += member(quote(name), writeAny(value[name], depth));
      } catch (thrown) {
        throw under(name, thrown);
      }
    }
  }
  return text;
}

/** Checks how many fields of each group are present. */
function checkGroups(table, value) {
  for (const [rule, ...names] of table.groups) {
    const present = names.filter((name) => own(value, name) !== undefined);
    const [first] = names;
    const [, second] = present;
    if (present.length === 0 && rule !== "at_most_one" && first !== undefined) {
      throw under(first, new Refusal("missing"));
    }
    if (second !== undefined && rule !== "at_least_one") {
      throw under(second, new Refusal("unknown_field"));
    }
  }
}
