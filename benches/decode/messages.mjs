/**
 * Makes the messages that decoders are timed with, the same on every run:
 * `node messages.mjs FOLDER` writes `small.ndjson` (about 150 B a message),
 * `medium.ndjson` (1 KB) and `large.ndjson` (20 KB) for `spec.yaml`.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const spec = readFileSync(join(here, "spec.yaml"), "utf8");

/** The messages of the spec with the names of their fields, in order. */
const messages = spec
  .split("\nmessages:\n")[1]
  .split(/\n?^ {2}(?=\w)/m)
  .filter((text) => text !== "")
  .map((text) => ({
    type: /^\w+/.exec(text)[0],
    fields: [...text.matchAll(/^ {6}(\w+)\??:/gm)].map(([, name]) => name),
  }));

let state = 1;

/** A whole number below a limit, from a small generator with a fixed seed. */
function random(limit) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

const pick = (list) => list[random(list.length)];
const hex = (digits) =>
  Array.from({ length: digits }, () => random(16).toString(16)).join("");
const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
const two = (number) => String(number).padStart(2, "0");
const time = () =>
  `2026-${two(1 + random(12))}-${two(1 + random(28))}T${two(random(24))}:${two(random(60))}:${two(random(60))}.${100 + random(900)}Z`;
const words = [
  "wire",
  "proof",
  "spec",
  "frame",
  "état",
  "session",
  "peer",
  "reply",
];
const text = (count) =>
  Array.from({ length: count }, () => pick(words)).join(" ");
const priority = () => pick(["low", "normal", "high", "urgent"]);
const author = () => ({ id: uuid(), name: text(2), verified: random(2) === 1 });
const row = () => ({
  key: `key-${random(100000)}`,
  count: random(1000000),
  value: random(1000000) / 1000,
  at: time(),
  tags: Array.from({ length: random(4) }, () => pick(words)),
  ...(random(2) === 1 ? { priority: priority() } : {}),
});

const sizes = {
  small: { id: true, words: 2 },
  medium: { id: true, words: 12, note: true, author: true, rows: 6 },
  large: { id: true, words: 20, note: true, author: true, rows: 175 },
};

function message({ type, fields }, size) {
  const value = {
    id: uuid,
    seq: () => random(2 ** 31),
    at: time,
    text: () => text(size.words),
    count: () => random(100000),
    ratio: () => random(1000) / 1000,
    priority,
    done: () => random(2) === 1,
    reason: () => (random(2) === 1 ? null : text(1)),
    note: () => (size.note ? `"${text(size.words)}"\n` : undefined),
    author: () => (size.author ? author() : undefined),
    rows: () =>
      size.rows ? Array.from({ length: size.rows }, row) : undefined,
  };
  const members = fields.map((name) => [name, value[name]()]);
  return JSON.stringify({ type, ...Object.fromEntries(members) });
}

const [, , folder] = process.argv;
if (folder === undefined) {
  process.stderr.write("usage: node messages.mjs FOLDER\n");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
for (const [name, size] of Object.entries(sizes)) {
  const count = name === "large" ? 80 : 2000;
  const lines = Array.from({ length: count }, (_, index) =>
    message(messages[index % messages.length], size),
  );
  writeFileSync(join(folder, `${name}.ndjson`), `${lines.join("\n")}\n`);
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  process.stdout.write(
    `${name}: ${count} messages, ${Math.round(bytes / count)} B\n`,
  );
}
