/** Binary frames: fields of fixed width, then a payload. */
import { Refusal, pointerStep, refusing } from "./error.js";
import { attempt } from "./message.js";

/** Decodes one frame. Its parts share the memory of `input`. */
export function decodeFrame(input, layouts) {
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  const result = attempt(() => {
    const { message: name, ...layout } = select(bytes, layouts);
    return { ok: true, name, message: readFrame(bytes, layout) };
  });
  return result;
}

/** The first layout whose fixed fields have their values. */
function select(bytes, layouts) {
  let different;
  for (const layout of layouts) {
    const fixed = layout.fields.filter((field) => field.fixed !== undefined);
    if (fixed.some((field) => field.offset + field.width > bytes.length)) {
      continue;
    }
    const other = fixed.find(
      (field) => !isFixed(readField(bytes, field), field),
    );
    if (other === undefined) {
      return layout;
    }
    different ??= other;
  }
  if (different !== undefined) {
    throw fieldError("unknown_type", different.name);
  }
  throw new Refusal(layouts.length > 0 ? "length" : "unknown_type");
}

function isFixed(value, field) {
  return field.fixed === undefined || value === field.fixed;
}

function fieldError(code, name) {
  return new Refusal(code, `/${pointerStep(name)}`);
}

function readFrame(bytes, layout) {
  const { fields, headerLength, payload } = layout;
  const rest = bytes.length - headerLength;
  if (rest < 0 || (rest > 0 && payload === undefined)) {
    throw new Refusal("length");
  }
  const entries = [];
  for (const field of fields) {
    const value = readField(bytes, field);
    checkField(value, field);
    entries.push([field.name, value]);
  }
  if (payload !== undefined) {
    checkPayload(rest, payload);
    entries.push([payload.name, bytes.subarray(headerLength)]);
  }
  return Object.fromEntries(entries);
}

function readField(bytes, field) {
  const { kind, offset, width, littleEndian } = field;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, width);
  switch (kind) {
    case "bytes":
      return bytes.subarray(offset, offset + width);
    case "float":
      return width === 4
        ? view.getFloat32(0, littleEndian)
        : view.getFloat64(0, littleEndian);
    case "signed":
    case "unsigned": {
      const unsigned = readUnsigned(view, width, littleEndian);
      const integer =
        kind === "signed" ? BigInt.asIntN(8 * width, unsigned) : unsigned;
      return width === 8 ? integer : Number(integer);
    }
  }
}

function readUnsigned(view, width, little) {
  let integer = 0n;
  for (let place = 0; place < width; place += 1) {
    const byte = view.getUint8(little ? width - 1 - place : place);
    integer = (integer << 8n) | BigInt(byte);
  }
  return integer;
}

function checkField(value, field) {
  if (value instanceof Uint8Array) {
    return;
  }
  const { min = -Infinity, max = Infinity } = field;
  const finite = typeof value === "bigint" || Number.isFinite(value);
  if (!finite || value < min || value > max || !isFixed(value, field)) {
    throw fieldError("range", field.name);
  }
}

function checkPayload(length, payload) {
  if (length < payload.least || length > payload.most) {
    throw fieldError("length", payload.name);
  }
}

/** The frame of a message: the first layout that has its members. */
export function encodeFrame(message, layouts) {
  return refusing(() => writeFrame(message, layouts));
}

function writeFrame(message, layouts) {
  const values = message;
  const layout = layouts.find((one) => hasForm(values, one));
  if (layout === undefined) {
    throw new Refusal("unknown_type");
  }
  const { fields, headerLength, payload } = layout;
  const rest = payload === undefined ? undefined : values[payload.name];
  if (payload !== undefined && !(rest instanceof Uint8Array)) {
    throw fieldError("type", payload.name);
  }
  const bytes = new Uint8Array(
    headerLength + (rest instanceof Uint8Array ? rest.length : 0),
  );
  for (const field of fields) {
    writeField(bytes, field, values[field.name]);
  }
  if (payload !== undefined && rest instanceof Uint8Array) {
    checkPayload(rest.length, payload);
    bytes.set(rest, headerLength);
  }
  return bytes;
}

function hasForm(values, layout) {
  const { fields, payload } = layout;
  const names = fields.map((field) => field.name);
  if (payload !== undefined) {
    names.push(payload.name);
  }
  return (
    names.every((name) => Object.hasOwn(values, name)) &&
    fields.every((field) => isFixed(values[field.name], field))
  );
}

function writeField(bytes, field, value) {
  const { kind, offset, width, littleEndian } = field;
  if (kind === "bytes") {
    if (!(value instanceof Uint8Array)) {
      throw fieldError("type", field.name);
    }
    if (value.length !== width) {
      throw fieldError("length", field.name);
    }
    bytes.set(value, offset);
    return;
  }
  const wanted = width === 8 && kind !== "float" ? "bigint" : "number";
  if (typeof value !== wanted) {
    throw fieldError("type", field.name);
  }
  const number = value;
  checkField(number, field);
  const view = new DataView(bytes.buffer, offset, width);
  if (kind !== "float") {
    writeInteger(view, field, number);
  } else if (width === 4) {
    if (!Number.isFinite(Math.fround(Number(number)))) {
      throw fieldError("range", field.name);
    }
    view.setFloat32(0, Number(number), littleEndian);
  } else {
    view.setFloat64(0, Number(number), littleEndian);
  }
}

function writeInteger(view, { name, kind, width, littleEndian }, number) {
  if (typeof number === "number" && !Number.isInteger(number)) {
    throw fieldError("type", name);
  }
  const integer = BigInt(number);
  const bits = 8 * width;
  const wrap = kind === "signed" ? BigInt.asIntN : BigInt.asUintN;
  if (wrap(bits, integer) !== integer) {
    throw fieldError("range", name);
  }
  for (let place = 0; place < width; place += 1) {
    const shift = littleEndian ? place : width - 1 - place;
    view.setUint8(
      place,
      Number(BigInt.asUintN(8, integer >> BigInt(8 * shift))),
    );
  }
}
