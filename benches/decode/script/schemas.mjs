/**
 * What users would write by hand for the protocol of `../spec.yaml`, with three
 * libraries: a union by `type` of records whose fields are looked up by name.
 */

import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as v from "valibot";
import { z } from "zod";

const PRIORITIES = ["low", "normal", "high", "urgent"];

/** Decoders by library: text to message, or an exception. */
export function schemas(messages) {
  return {
    "zod 4": withZod(messages),
    valibot: withValibot(messages),
    ajv: withAjv(messages),
  };
}

function withZod(messages) {
  const priority = z.enum(PRIORITIES);
  const time = z.iso.datetime({ offset: true });
  const author = z.object({
    id: z.uuid(),
    name: z.string().min(1).max(40),
    verified: z.boolean(),
  });
  const row = z.object({
    key: z.string().max(16),
    count: z.int().min(0).max(1000000),
    value: z.number(),
    at: time,
    tags: z.array(z.string()),
    priority: priority.optional(),
  });
  const fields = {
    id: z.uuid(),
    seq: z.int().min(0),
    at: time,
    text: z.string().max(2000),
    count: z.int().min(0).max(100000),
    ratio: z.number().min(0).max(1),
    priority,
    done: z.boolean(),
    reason: z.string().nullable(),
    note: z.string().max(500).optional(),
    author: author.optional(),
    rows: z.array(row).optional(),
  };
  const union = z.discriminatedUnion(
    "type",
    messages.map(({ type, names }) =>
      z.object({ type: z.literal(type), ...picked(fields, names) }),
    ),
  );
  return (text) => union.parse(JSON.parse(text));
}

function withValibot(messages) {
  const priority = v.picklist(PRIORITIES);
  const count = (most) =>
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
  const text = (most) => v.pipe(v.string(), v.maxLength(most));
  const id = v.pipe(v.string(), v.uuid());
  const time = v.pipe(v.string(), v.isoTimestamp());
  const author = v.object({
    id,
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
    verified: v.boolean(),
  });
  const row = v.object({
    key: text(16),
    count: count(1000000),
    value: v.number(),
    at: time,
    tags: v.array(v.string()),
    priority: v.optional(priority),
  });
  const fields = {
    id,
    seq: count(Number.MAX_SAFE_INTEGER),
    at: time,
    text: text(2000),
    count: count(100000),
    ratio: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    priority,
    done: v.boolean(),
    reason: v.nullable(v.string()),
    note: v.optional(text(500)),
    author: v.optional(author),
    rows: v.optional(v.array(row)),
  };
  const union = v.variant(
    "type",
    messages.map(({ type, names }) =>
      v.object({ type: v.literal(type), ...picked(fields, names) }),
    ),
  );
  return (text) => v.parse(union, JSON.parse(text));
}

function withAjv(messages) {
  const text = (maxLength) => ({ type: "string", maxLength });
  const integer = (maximum) => ({ type: "integer", minimum: 0, maximum });
  const id = { type: "string", format: "uuid" };
  const time = { type: "string", format: "date-time" };
  const priority = { enum: PRIORITIES };
  const object = (properties, optional = []) => ({
    type: "object",
    properties,
    required: Object.keys(properties).filter(
      (name) => !optional.includes(name),
    ),
  });
  const author = object({
    id,
    name: { type: "string", minLength: 1, maxLength: 40 },
    verified: { type: "boolean" },
  });
  const row = object(
    {
      key: text(16),
      count: integer(1000000),
      value: { type: "number" },
      at: time,
      tags: { type: "array", items: { type: "string" } },
      priority,
    },
    ["priority"],
  );
  const fields = {
    id,
    seq: integer(Number.MAX_SAFE_INTEGER),
    at: time,
    text: text(2000),
    count: integer(100000),
    ratio: { type: "number", minimum: 0, maximum: 1 },
    priority,
    done: { type: "boolean" },
    reason: { type: ["string", "null"] },
    note: text(500),
    author,
    rows: { type: "array", items: row },
  };
  const ajv = new Ajv.default({
    discriminator: true,
    strict: false,
  });
  addFormats.default(ajv);
  const validate = ajv.compile({
    type: "object",
    discriminator: { propertyName: "type" },
    required: ["type"],
    oneOf: messages.map(({ type, names }) =>
      object({ type: { const: type }, ...picked(fields, names) }, [
        "note",
        "author",
        "rows",
      ]),
    ),
  });
  return (text) => {
    const value = JSON.parse(text);
    if (!validate(value)) {
      throw new TypeError(ajv.errorsText(validate.errors));
    }
    return value;
  };
}

function picked(fields, names) {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}
