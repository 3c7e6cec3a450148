// The text rules with the native parser: prints a verdict for each line of standard input, which is a text in hexadecimal.
"use strict";

function verdict(bytes) {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return "encoding";
  }
  if (text.startsWith("\ufeff")) return "encoding";
  const bare = text.replace(/"(?:[^"\\]|\\[^])*(?:"|\\?$)/g, "~");
  let depth = 0;
  for (const bracket of bare) {
    if (bracket === "{" || bracket === "[") depth += 1;
    if (bracket === "}" || bracket === "]") depth -= 1;
    if (depth > 64) return "depth";
  }
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return "syntax";
  }
  if (members(value) !== bare.split(":").length - 1) return "duplicate_key";
  if (!isWellFormed(value)) return "surrogate";
  for (const [lexeme] of bare.matchAll(/-?[0-9][0-9.eE+-]*/g)) {
    const double = Number(lexeme);
    if (!Number.isFinite(double)) return "range";
    if (!/[.eE]/.test(lexeme) && !Number.isSafeInteger(double)) return "range";
  }
  return "ok";
}

function members(value) {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum, inner) => sum + members(inner), own);
}

function isWellFormed(value) {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, inner]) => name.isWellFormed() && isWellFormed(inner));
}

const lines = require("fs").readFileSync(0, "utf8").split("\n");
process.stdout.write(lines.map((line) => verdict(Buffer.from(line, "hex")) + "\n").join(""));
