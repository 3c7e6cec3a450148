/**
 * The tutor: a parrot with a few tricks, which the README lists. It writes its answer in pieces.
 */

import { setTimeout as pause } from "node:timers/promises";

/** The tutor has no answer, or cannot be made ready. */
export class TutorFailed extends Error {}

/** Ends of the process that no tutor should bring about; the server treats it as a fault of its own. */
export class Broken extends Error {}

/** The most pieces of an answer, and the longest pause. */
const MOST = 10_000;

/**
 * What a text asks for: `/stream 3`, `/delay 200`, `/fail`, `/break`, `/plain`; any other text is repeated.
 *
 * @param {string} text
 * @param {AbortSignal} signal
 * @returns {AsyncGenerator<string>}
 */
export async function* answer(text, signal) {
  const { trick, number } = read(text);
  switch (trick) {
    case "/stream":
      for (let piece = 1; piece <= number; piece += 1) {
        yield `piece ${piece} `;
      }
      return;
    case "/delay":
      await pause(number, undefined, { signal });
      yield `after ${number} ms`;
      return;
    case "/fail":
      throw new TutorFailed("The tutor has no answer.");
    case "/break":
      throw new Broken("The tutor broke.");
    default:
      yield* text.match(/.{1,400}/gsu) ?? [];
  }
}

/**
 * Makes a tutor ready for a topic, which takes its time or fails when the topic asks for it.
 *
 * @param {string} topic
 * @param {AbortSignal} signal
 */
export async function prepare(topic, signal) {
  const { trick, number } = read(topic);
  if (trick === "/fail") {
    throw new TutorFailed("There is no tutor for this topic.");
  }
  if (trick === "/delay") {
    await pause(number, undefined, { signal });
  }
}

/**
 * @param {string} text
 * @returns {{trick: string, number: number}}
 */
function read(text) {
  const found = /^(\/[a-z]+)(?: (\d{1,5}))?$/u.exec(text);
  return { trick: found?.[1] ?? "", number: Math.min(Number(found?.[2] ?? 0), MOST) };
}
