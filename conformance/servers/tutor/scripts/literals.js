/**
 * `node scripts/literals.js FOLDER…`: fails when a source writes out a message type, an error code or a close code of the
 * protocol, instead of using its constant.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { WS_CLOSE_CODES, WS_ERROR_CODES, WS_MESSAGE_TYPES } from "../src/protocol.js";

const words = [...Object.values(WS_MESSAGE_TYPES), ...Object.values(WS_ERROR_CODES)];
const codes = Object.values(WS_CLOSE_CODES);
const written = new RegExp(`(["'\`])(?:${words.join("|")})\\1|\\b(?:${codes.join("|")})\\b`, "gu");

const found = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), "utf8").split("\n");
      return lines.flatMap((line, at) =>
        [...line.matchAll(written)].map(([word]) => `${join(folder, name)}:${at + 1}: ${word} has a constant; use it`),
      );
    }),
);
found.forEach((line) => console.error(line));
process.exit(found.length > 0 ? 1 : 0);
