/**
 * The sessions, which outlive their connections.
 */

import { randomUUID } from "node:crypto";
import { toSessionId } from "./protocol.js";
/** @import { SessionId, Turn } from "../../../../generated/javascript/tutor/types.js" */
/** @import { Connection } from "./connection.js" */

/**
 * One piece of work with the tutor.
 *
 * @typedef {object} Session
 * @property {SessionId} id
 * @property {string} student
 * @property {string} topic
 * @property {Turn[]} history
 * @property {number | null} remaining The time that is left, in seconds; null without a limit.
 * @property {Connection | null} connection Who works on it now.
 */

/** Sessions that a student of the demonstration began some other day: any id with this beginning. */
const EARLIER = "demo-";

/** All sessions that have not ended. */
export class Sessions {
  /** @type {Map<string, Session>} */
  #known = new Map();

  /**
   * @param {string} student
   * @param {string} topic
   * @param {number | null} remaining
   * @returns {Session}
   */
  start(student, topic, remaining) {
    const session = { id: toSessionId(randomUUID()), student, topic, history: [], remaining, connection: null };
    this.#known.set(session.id, session);
    return session;
  }

  /**
   * A session of this student, or undefined: it never was, has ended, or is somebody else's.
   *
   * @param {SessionId} id
   * @param {string} student
   * @returns {Session | undefined}
   */
  find(id, student) {
    if (id.startsWith(EARLIER) && !this.#known.has(id)) {
      /** @type {Turn[]} */
      const history = [
        { speaker: "student", content: "Why must the denominators be equal?" },
        { speaker: "tutor", content: "What would you count if they were not?" },
      ];
      this.#known.set(id, { id, student, topic: "Fractions", history, remaining: 1740, connection: null });
    }
    const session = this.#known.get(id);
    return session?.student === student ? session : undefined;
  }

  /** @param {Session} session */
  end(session) {
    this.#known.delete(session.id);
  }
}
