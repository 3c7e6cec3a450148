/**
 * Answers requests to decode and encode again, one JSON line each, with the
 * modules of every protocol below the folder that is the only argument.
 */

import { createInterface } from "node:readline";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [, , root] = process.argv;
if (root === undefined) {
  process.stderr.write("usage: node peer.mjs FOLDER\n");
  process.exit(2);
}

const modules = new Map();

async function load(protocol) {
  if (!modules.has(protocol)) {
    const file = pathToFileURL(join(root, protocol, "index.js"));
    modules.set(protocol, await import(file.href));
  }
  return modules.get(protocol);
}

async function answer(request) {
  const protocol = await load(request.protocol);
  const bytes = Buffer.from(request.bytes, "base64");
  const peer = request.from === "client" ? "Client" : "Server";
  if (request.frame === "binary") {
    const decode = protocol[`decode${peer}Frame`];
    if (decode === undefined) {
      return { ok: false, code: "unknown_type", at: "" };
    }
    return judge(decode(bytes), protocol[`encode${peer}Frame`]);
  }
  const waiting = new Map(Object.entries(request.pending ?? {}));
  const pending = (id) => waiting.get(JSON.stringify(id));
  const decoded = protocol[`decode${peer}Message`](bytes, pending);
  const encode = protocol[`encode${peer}Message`];
  return judge(decoded, (message) => encode(message, pending));
}

function judge(decoded, encode) {
  if (!decoded.ok) {
    return { ok: false, code: decoded.error.code, at: decoded.error.at };
  }
  const bytes = Buffer.from(encode(decoded.message)).toString("base64");
  return decoded.name === null
    ? { ok: true, unknown: decoded.message.tag ?? null, bytes }
    : { ok: true, message: decoded.name, bytes };
}

for await (const line of createInterface({ input: process.stdin })) {
  let id = null;
  let reply;
  try {
    const request = JSON.parse(line);
    id = request.id ?? null;
    reply = await answer(request);
  } catch (error) {
    reply = { failure: String(error?.stack ?? error) };
  }
  process.stdout.write(`${JSON.stringify({ id, ...reply })}\n`);
}
