// What decoders that other generators make accept, and ajv, which reads the
// schema itself: verdicts by decoder, for the texts on standard input.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import ts from "typescript";

const [, , folder, schema] = process.argv;
const texts = JSON.parse(readFileSync(0, "utf8"));

/** Imports a TypeScript file. */
async function load(name) {
  const source = readFileSync(join(folder, name), "utf8");
  const compilerOptions = { target: "ES2022", module: "ES2022" };
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, outputText);
  return import(pathToFileURL(path));
}

function verdicts(decode) {
  return texts.map((text) => {
    try {
      decode(text);
      return true;
    } catch {
      return false;
    }
  });
}

const { Convert } = await load("quicktype.ts");
const { ServerMessageSchema } = await load("quicktype-zod.ts");
const { default: zod } = await load("json-schema-to-zod.ts");
const ajv = new Ajv({ strict: false });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

console.log(
  JSON.stringify({
    "quicktype, TypeScript": verdicts((text) => Convert.toServerMessage(text)),
    "quicktype, zod": verdicts((text) =>
      ServerMessageSchema.parse(JSON.parse(text)),
    ),
    "json-schema-to-zod": verdicts((text) => zod.parse(JSON.parse(text))),
    "ajv, no types": verdicts((text) => {
      if (!validate(JSON.parse(text))) {
        throw new Error("refused");
      }
    }),
  }),
);
