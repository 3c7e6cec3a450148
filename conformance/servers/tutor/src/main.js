/**
 * `node src/main.js`: the server's command line.
 */

import { parseArgs } from "node:util";
import { FAULTS } from "./faults/index.js";
import { Hooks } from "./hooks.js";
import { serve } from "./server.js";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    fault: { type: "string" },
    "list-faults": { type: "boolean", default: false },
    "answer-ms": { type: "string", default: "60000" },
    "auth-ms": { type: "string", default: "10000" },
  },
});

if (values["list-faults"]) {
  for (const [name, fault] of FAULTS) {
    console.log(`${name}\t${fault.doc}`);
  }
} else {
  const fault = values.fault === undefined ? undefined : FAULTS.get(values.fault);
  if (values.fault !== undefined && !fault) {
    console.error(`tutor: there is no fault ${JSON.stringify(values.fault)}; --list-faults prints them`);
    process.exit(2);
  }
  const numbers = {
    port: Number(values.port),
    answerMs: Number(values["answer-ms"]),
    authMs: Number(values["auth-ms"]),
  };
  const server = await serve(fault ? fault.make() : new Hooks(), numbers);
  console.log(JSON.stringify({ host: server.host, port: server.port }));
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
}
