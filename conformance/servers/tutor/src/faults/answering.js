/** Answers that come too often, too late, in part, or not at all. */

import { Hooks } from "../hooks.js";
import { SERVER_ERROR, WS_ERROR_CODES as ERR, WS_MESSAGE_TYPES as MSG } from "../protocol.js";
/** @import { ServerMessage } from "../../../../../generated/javascript/tutor/types.js" */
/** @import { Connection } from "../connection.js" */
/** @import { Fault } from "./index.js" */

/**
 * Sends other messages in the place of each.
 *
 * @param {string} doc
 * @param {(message: ServerMessage) => ServerMessage[]} instead
 * @returns {Fault}
 */
function sends(doc, instead) {
  class Sends extends Hooks {
    /**
     * @override
     * @param {Connection} connection
     * @param {ServerMessage} message
     */
    async send(connection, message) {
      for (const each of instead(message)) {
        await super.send(connection, each);
      }
    }
  }
  return { doc, make: () => new Sends() };
}

/** @type {(type: ServerMessage["type"]) => (message: ServerMessage) => ServerMessage[]} */
const without = (type) => (message) => (message.type === type ? [] : [message]);

/** One answer after the other, whoever asked. */
class OneAtATime extends Hooks {
  #last = Promise.resolve();

  /**
   * @override
   * @param {Connection} connection
   * @param {string} text
   * @param {AbortSignal} signal
   */
  async *answer(connection, text, signal) {
    const before = this.#last;
    let done = () => {};
    this.#last = new Promise((resolve) => (done = resolve));
    await before;
    try {
      yield* super.answer(connection, text, signal);
    } finally {
      done();
    }
  }
}

class TooLate extends Hooks {
  /**
   * @override
   * @param {Connection} connection
   * @param {string} text
   */
  answer(connection, text) {
    return super.answer(connection, text, new AbortController().signal);
  }
}

class StaysOpen extends Hooks {
  /**
   * @override
   * @param {Connection} connection
   */
  async broken(connection) {
    await this.send(connection, connection.error(ERR.INTERNAL, "Something went wrong."));
  }
}

class WrongCode extends Hooks {
  /**
   * @override
   * @param {Connection} connection
   */
  async broken(connection) {
    await this.send(connection, connection.error(ERR.INTERNAL, "Something went wrong."));
    connection.close(1000);
  }
}

class Speechless extends Hooks {
  /**
   * @override
   * @param {Connection} connection
   */
  async broken(connection) {
    connection.close(SERVER_ERROR);
  }
}

/** @satisfies {Record<string, Fault>} */
export const answering = {
  answers_too_late: {
    doc: "An answer that takes too long is waited for, however long it takes.",
    make: () => new TooLate(),
  },
  answers_twice: sends("Every whole answer comes twice.", (message) =>
    message.type === MSG.ASSISTANT_MESSAGE ? [message, message] : [message],
  ),
  broken_stays_open: { doc: "After a fault of the server the connection stays open.", make: () => new StaysOpen() },
  broken_without_error: {
    doc: "A fault of the server closes the connection without the error.",
    make: () => new Speechless(),
  },
  broken_wrong_code: {
    doc: "After a fault of the server the connection is closed with 1000.",
    make: () => new WrongCode(),
  },
  chunk_after_the_whole: sends("A piece of an answer follows the whole of it.", (message) =>
    message.type === MSG.ASSISTANT_MESSAGE
      ? [
          message,
          { type: MSG.ASSISTANT_CHUNK, session_id: message.session_id, answer_id: message.answer_id, text: "P.S." },
        ]
      : [message],
  ),
  fails_in_silence: sends("That the tutor has no answer is not told.", (message) =>
    message.type === MSG.ERROR && message.code === ERR.CHAT_FAILED ? [] : [message],
  ),
  never_whole: sends("An answer comes in pieces, and never as a whole.", without(MSG.ASSISTANT_MESSAGE)),
  one_answer_at_a_time: { doc: "One answer is made at a time in the whole server.", make: () => new OneAtATime() },
  resumes_in_silence: sends("That a session goes on is not told.", without(MSG.SESSION_RESUMED)),
  resumes_as_started: sends("A session that goes on is told as one that has begun.", (message) =>
    message.type === MSG.SESSION_RESUMED
      ? [{ type: MSG.SESSION_STARTED, session_id: message.session_id, started_at: new Hooks().now() }]
      : [message],
  ),
  starts_in_silence: sends("That a session has begun is not told.", without(MSG.SESSION_STARTED)),
  wrong_code_when_failing: sends("Every failure of the tutor has the same code.", (message) =>
    message.type === MSG.ERROR && message.code === ERR.TUTOR_FAILED
      ? [{ ...message, code: ERR.CHAT_FAILED }]
      : [message],
  ),
};
