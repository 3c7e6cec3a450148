import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, Broken, prepare, TutorFailed } from "../src/tutor.js";

/**
 * @param {string} text
 * @param {AbortSignal} [signal]
 */
async function pieces(text, signal = new AbortController().signal) {
  const found = [];
  for await (const piece of answer(text, signal)) {
    found.push(piece);
  }
  return found;
}

test("what is no trick is repeated, in pieces", async () => {
  assert.deepEqual(await pieces("Why?"), ["Why?"]);
  assert.deepEqual(await pieces("/unknown"), ["/unknown"]);
  const long = "🤔".repeat(1000);
  const found = await pieces(long);
  assert.equal(found.length, 3);
  assert.equal(found.join(""), long);
});

test("tricks", async () => {
  assert.equal((await pieces("/stream 3")).length, 3);
  assert.deepEqual(await pieces("/stream 0"), []);
  assert.deepEqual(await pieces("/delay 1"), ["after 1 ms"]);
  await assert.rejects(pieces("/fail"), TutorFailed);
  await assert.rejects(pieces("/break"), Broken);
});

test("an answer can be given up", async () => {
  const work = new AbortController();
  const late = pieces("/delay 9999", work.signal);
  work.abort();
  await assert.rejects(late, { name: "AbortError" });
});

test("a tutor is made ready, or not", async () => {
  await prepare("Fractions", new AbortController().signal);
  await prepare("/delay 1", new AbortController().signal);
  await assert.rejects(prepare("/fail", new AbortController().signal), TutorFailed);
});
