/**
 * Times decoders of the same messages, one after another in short turns, and
 * prints the median nanoseconds of CPU for a message, beside `JSON.parse`.
 * `node run.mjs FOLDER`, where `run.sh` has put the code and the messages.
 */

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2]);
const { schemas } = await load("schemas.mjs");
const TURNS = 41;
const TURN = 40;

const decoders = { "JSON.parse": JSON.parse };
for (const language of ["typescript", "javascript"]) {
  const code = await load(`${language}/bench/index.js`);
  decoders[language] = checked(code.decodeServerMessage);
  decoders[`${language}, trusted`] = checked(code.decodeTrustedServerMessage);
}
Object.assign(decoders, schemas(readMessages()));

for (const size of ["small", "medium", "large"]) {
  const file = join(folder, "messages", `${size}.ndjson`);
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  console.log(`\n${size}: ${Math.round(bytes / lines.length)} B`);
  const times = Object.fromEntries(
    Object.keys(decoders).map((name) => [name, []]),
  );
  for (let turn = -3; turn < TURNS; turn += 1) {
    for (const [name, decode] of Object.entries(decoders)) {
      const time = takeTurn(decode, lines);
      if (turn >= 0) {
        times[name].push(time);
      }
    }
  }
  const floor = median(times["JSON.parse"]);
  for (const [name, found] of Object.entries(times)) {
    const time = median(found);
    const ratio = (time / floor).toFixed(2);
    console.log(
      `${name.padEnd(22)}${time.toFixed(0).padStart(9)} ns${ratio.padStart(8)}`,
    );
  }
}

/** The nanoseconds of CPU that one message takes. */
function takeTurn(decode, lines) {
  const end = performance.now() + TURN;
  const start = process.cpuUsage();
  let count = 0;
  do {
    for (const line of lines) {
      decode(line);
    }
    count += lines.length;
  } while (performance.now() < end);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / count;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

/** A decoder of ours that stops the benchmark when it refuses a message. */
function checked(decode) {
  return (text) => {
    const decoded = decode(text);
    if (!decoded.ok) {
      throw decoded.error;
    }
    return decoded.message;
  };
}

/** The messages of the protocol with the names of their fields. */
function readMessages() {
  const model = JSON.parse(readFileSync(join(folder, "model.json"), "utf8"));
  return model.messages.map(({ tags, body }) => ({
    type: tags[0].wire,
    names: body.fields
      .map(({ wire }) => wire)
      .filter((name) => name !== "type"),
  }));
}

async function load(path) {
  return import(pathToFileURL(join(folder, path)).href);
}
