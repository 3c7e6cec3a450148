/**
 * Compiles the programs of `compile/pass` and `compile/fail` against the
 * generated code. A program of `fail` says in a comment `expect-error: TS1234`
 * which error has to be found on which line, and no others may be found.
 */

import { cpSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [, , build] = process.argv;
const here = dirname(fileURLToPath(import.meta.url));
const ts = createRequire(join(build, "package.json"))("typescript");
const programs = join(build, "source", "compile");
rmSync(programs, { recursive: true, force: true });
cpSync(join(here, "compile"), programs, { recursive: true });

const files = ["pass", "fail"].flatMap((folder) =>
  readdirSync(join(programs, folder)).map((name) => join(programs, folder, name)),
);
const config = ts.readConfigFile(join(build, "tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, build);
const program = ts.createProgram(files, { ...options, noEmit: true });

/** What a file says should be found: `line: code`. */
function expected(text) {
  return text.split("\n").flatMap((line, index) => {
    const found = /\/\/ expect-error: (TS[0-9]+)/.exec(line);
    return found === null ? [] : [`${index + 1}: ${found[1]}`];
  });
}

function found(file) {
  const source = program.getSourceFile(file);
  return ts.getPreEmitDiagnostics(program, source).map((diagnostic) => {
    const { line } = source.getLineAndCharacterOfPosition(diagnostic.start);
    return `${line + 1}: TS${diagnostic.code}`;
  });
}

let failed = files.length === 0;
for (const file of files) {
  const wanted = expected(readFileSync(file, "utf8"));
  const actual = found(file);
  const name = file.slice(programs.length + 1);
  if (name.startsWith("fail") && wanted.length === 0) {
    console.error(`${name}: expects no error`);
    failed = true;
  }
  if (wanted.join() !== actual.join()) {
    console.error(`${name}: expected [${wanted}], found [${actual}]`);
    failed = true;
  }
}
process.exit(failed ? 1 : 0);
