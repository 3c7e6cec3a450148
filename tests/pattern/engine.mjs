// Reads pairs of a source and texts as JSON; writes for each whether the source matches the texts, or null for a source that is refused.
// A source is used as a string and between slashes, and the two must agree.
import { readFileSync } from "node:fs";

function compile(source) {
  try {
    return [new RegExp(source, "u"), (0, eval)(`/${source}/u`)];
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function verdict([built, literal], text) {
  const matches = built.test(text);
  if (literal !== undefined && literal.test(text) !== matches) {
    throw new Error(`${built} differs between slashes on ${JSON.stringify(text)}`);
  }
  return matches;
}

const cases = JSON.parse(readFileSync(0, "utf8"));
const answers = cases.map(([source, texts]) => {
  const forms = compile(source);
  return forms && texts.map((text) => verdict(forms, text));
});
process.stdout.write(JSON.stringify(answers));
