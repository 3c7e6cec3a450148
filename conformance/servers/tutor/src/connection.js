/**
 * One connection: reads messages, says what cannot be taken, and answers one thing at a time.
 */

import { randomUUID } from "node:crypto";
import { prepare, TutorFailed } from "./tutor.js";
import {
  SERVER_ERROR,
  toAnswerId,
  WS_CLOSE_CODES as CLOSE,
  WS_ERROR_CODES as ERR,
  WS_ERROR_DETAILS as DETAILS,
  WS_MESSAGE_TYPES as MSG,
} from "./protocol.js";
/** @import { WebSocket } from "ws" */
/** @import { ClientMessage, ErrorCode, ServerMessage } from "../../../../generated/javascript/tutor/types.js" */
/** @import { Hooks } from "./hooks.js" */
/** @import { Session, Sessions } from "./sessions.js" */

/** The states of the protocol. */
export const STATE = Object.freeze({ OPENED: 0, IDLE: 1, STARTING: 2, RUNNING: 3, WRAPPING_UP: 4 });

/** @type {ReadonlyMap<number, ReadonlySet<ClientMessage["type"]>>} */
const MAY_SAY = new Map([
  [STATE.OPENED, new Set([MSG.AUTH])],
  [STATE.IDLE, new Set([MSG.START_SESSION, MSG.RESUME_SESSION])],
  [STATE.STARTING, new Set()],
  [STATE.RUNNING, new Set([MSG.MESSAGE, MSG.REQUEST_HINT, MSG.TIME_UPDATE, MSG.TIME_UP, MSG.END_SESSION])],
  [STATE.WRAPPING_UP, new Set([MSG.END_SESSION])],
]);

/** The token that has expired; every other one is good here. */
const EXPIRED = "expired";

/** How many answers may wait. Then the server reads no further, and the client has to wait. */
const WAITING = 8;

/** An answer is given up a little before the promised time, so that the error still comes within it. */
const EARLIER = 0.9;

export class Connection {
  state = /** @type {number} */ (STATE.OPENED);
  student = "";
  /** @type {Session | null} */
  session = null;
  /** What is being said, and what comes after it; all of it is given up with the session. */
  work = new AbortController();
  waiting = 0;
  #last = Promise.resolve();
  #timer;

  /**
   * @param {WebSocket} socket
   * @param {Sessions} sessions
   * @param {Hooks} hooks
   * @param {{answerMs: number, authMs: number}} limits
   */
  constructor(socket, sessions, hooks, limits) {
    this.socket = socket;
    this.sessions = sessions;
    this.hooks = hooks;
    this.limits = limits;
    this.#timer = setTimeout(() => hooks.unauthenticated(this), limits.authMs);
    socket.onmessage = ({ data }) => hooks.receive(this, typeof data === "string" ? data : null);
    socket.onclose = () => this.leave();
    // The close that follows says what was wrong.
    socket.onerror = () => undefined;
  }

  /**
   * Takes a frame: a text, or null for a binary one.
   *
   * @param {string | null} text
   */
  receive(text) {
    const decoded = text === null ? null : this.hooks.decode(text);
    if (decoded === null) {
      this.hooks.refuse(this, ERR.MISSING_FIELDS, "Binary frames have no meaning here; send JSON as text.");
    } else if (!decoded.ok) {
      const { code, at } = decoded.error;
      this.hooks.refuse(this, ERR.MISSING_FIELDS, `The message cannot be read: ${code}${at && ` at ${at}`}.`);
    } else if (!this.hooks.maySay(this, decoded.message)) {
      if (this.state === STATE.OPENED) {
        this.close(CLOSE.UNAUTHORIZED);
      } else {
        this.hooks.refuse(this, ERR.INVALID_SESSION, "This cannot be said now.");
      }
    } else if ("session_id" in decoded.message && !this.hooks.isOurs(this, decoded.message)) {
      this.hooks.refuse(this, ERR.INVALID_SESSION, "The message names another session.");
    } else {
      this.take(decoded.message);
    }
  }

  /**
   * Whether the state allows a message.
   *
   * @param {ClientMessage} message
   */
  maySay(message) {
    return MAY_SAY.get(this.state)?.has(message.type) ?? false;
  }

  /**
   * Deals with a message that may come now.
   *
   * @param {ClientMessage} message
   */
  take(message) {
    switch (message.type) {
      case MSG.AUTH:
        return this.hooks.authenticate(this, message.token);
      case MSG.START_SESSION:
        this.state = STATE.STARTING;
        return this.begin(async () => {
          await this.inTime(this.work.signal, (signal) => prepare(message.topic, signal));
          const session = this.sessions.start(this.student, message.topic, message.time_limit_s ?? null);
          this.join(session);
          return { type: MSG.SESSION_STARTED, session_id: session.id, started_at: this.hooks.now() };
        });
      case MSG.RESUME_SESSION:
        this.state = STATE.STARTING;
        return this.begin(async () => {
          const session = this.hooks.find(this, message.session_id);
          if (!session) {
            return this.error(ERR.SESSION_NOT_FOUND, "There is no such session.", message.session_id);
          }
          this.join(session);
          const { id, topic, history, remaining } = session;
          return { type: MSG.SESSION_RESUMED, session_id: id, topic, history, remaining_s: remaining };
        });
      case MSG.MESSAGE:
        return this.say(message.content, message.content);
      case MSG.REQUEST_HINT:
        return this.say("What do you know already?");
      case MSG.TIME_UP:
        this.state = STATE.WRAPPING_UP;
        return this.say("Time is up. Well done.");
      case MSG.TIME_UPDATE:
        if (this.session) {
          this.session.remaining = message.remaining_s;
        }
        return undefined;
      case MSG.END_SESSION:
        return this.hooks.end(this);
    }
  }

  /** @param {string} token */
  authenticate(token) {
    if (token === EXPIRED) {
      return this.close(CLOSE.UNAUTHORIZED);
    }
    clearTimeout(this.#timer);
    this.student = token;
    this.state = STATE.IDLE;
    return undefined;
  }

  /**
   * Makes a session ready, and says so or what went wrong.
   *
   * @param {() => Promise<ServerMessage>} make
   */
  begin(make) {
    this.enqueue(async () => {
      const message = await make().catch((thrown) => {
        if (thrown instanceof TutorFailed || isTimeout(thrown)) {
          return this.error(ERR.TUTOR_FAILED, thrown instanceof TutorFailed ? thrown.message : "It took too long.");
        }
        throw thrown;
      });
      this.state = message.type === MSG.ERROR ? STATE.IDLE : STATE.RUNNING;
      await this.hooks.send(this, message);
    });
  }

  /**
   * Works on a session; whoever did before is closed.
   *
   * @param {Session} session
   */
  join(session) {
    const before = session.connection;
    session.connection = this;
    this.session = session;
    if (before && before !== this) {
      this.hooks.takenOver(before);
    }
  }

  /**
   * Answers, piece by piece and then as a whole.
   *
   * @param {string} text
   * @param {string} [said] What the student said, for the history.
   */
  say(text, said) {
    const session = this.session;
    if (!session) {
      return;
    }
    const given = this.work.signal;
    this.enqueue(async () => {
      const answer_id = toAnswerId(randomUUID());
      let content = "";
      try {
        await this.inTime(given, async (signal) => {
          for await (const piece of this.hooks.answer(this, text, signal)) {
            content += piece;
            await this.hooks.send(this, { type: MSG.ASSISTANT_CHUNK, session_id: session.id, answer_id, text: piece });
            given.throwIfAborted();
          }
        });
      } catch (thrown) {
        if (given.aborted) {
          return;
        }
        if (thrown instanceof TutorFailed || isTimeout(thrown)) {
          const why = thrown instanceof TutorFailed ? thrown.message : "It took too long.";
          await this.hooks.send(this, this.error(ERR.CHAT_FAILED, why, session.id));
          return;
        }
        throw thrown;
      }
      session.history.push(
        ...(said === undefined ? [] : [{ speaker: /** @type {const} */ ("student"), content: said }]),
      );
      session.history.push({ speaker: "tutor", content });
      await this.hooks.send(this, { type: MSG.ASSISTANT_MESSAGE, session_id: session.id, answer_id, content });
    });
  }

  /** Ends the session for good, and gives up what is being said in it. */
  end() {
    this.stop();
    if (this.session) {
      this.sessions.end(this.session);
    }
    this.session = null;
    this.state = STATE.IDLE;
  }

  /** Gives up what is being said. */
  stop() {
    this.work.abort();
    this.work = new AbortController();
  }

  /** The connection is gone. Its session goes on, for whoever resumes it. */
  leave() {
    clearTimeout(this.#timer);
    this.work.abort();
    if (this.session?.connection === this) {
      this.session.connection = null;
    }
  }

  /**
   * Does something that is given up when `given` says so, or when it takes too long. The timer is our own: one that only
   * a combined signal holds may be collected as garbage before it fires.
   *
   * @template T
   * @param {AbortSignal} given
   * @param {(signal: AbortSignal) => Promise<T>} work
   * @returns {Promise<T>}
   */
  async inTime(given, work) {
    const either = new AbortController();
    const stop = () => either.abort();
    const timer = setTimeout(stop, this.limits.answerMs * EARLIER);
    given.addEventListener("abort", stop);
    try {
      return await work(either.signal);
    } finally {
      clearTimeout(timer);
      given.removeEventListener("abort", stop);
    }
  }

  /**
   * Does one thing after the other. A client that asks faster than it is answered is not read any further.
   *
   * @param {() => Promise<void>} work
   */
  enqueue(work) {
    const signal = this.work.signal;
    this.waiting += 1;
    if (this.waiting >= WAITING) {
      this.socket.pause();
    }
    this.#last = this.#last
      .then(() => (signal.aborted ? undefined : work()))
      .catch((thrown) => this.hooks.broken(this, thrown))
      .finally(() => {
        this.waiting -= 1;
        this.socket.resume();
      });
  }

  /**
   * A fault of the server: the client is told, and the connection is closed.
   *
   * @param {unknown} thrown
   */
  async broken(thrown) {
    console.error(thrown);
    await this.hooks.send(this, this.error(ERR.INTERNAL, "Something went wrong.", this.session?.id));
    this.close(DETAILS[ERR.INTERNAL].closeCode ?? SERVER_ERROR);
  }

  /**
   * @param {ErrorCode} code
   * @param {string} message
   * @param {import("../../../../generated/javascript/tutor/types.js").SessionId} [session_id]
   * @returns {ServerMessage}
   */
  error(code, message, session_id) {
    return { type: MSG.ERROR, code, message, ...(session_id === undefined ? {} : { session_id }) };
  }

  /**
   * Sends a message, and waits until the system has taken it: a client that does not read holds up its own answers.
   *
   * @param {ServerMessage} message
   * @returns {Promise<void>}
   */
  send(message) {
    return this.write(this.hooks.encode(message));
  }

  /**
   * @param {string} text
   * @returns {Promise<void>}
   */
  write(text) {
    return new Promise((done) => this.socket.send(text, () => done()));
  }

  /** @param {number} code */
  close(code) {
    this.leave();
    this.socket.close(code);
  }
}

/**
 * @param {unknown} thrown
 * @returns {boolean}
 */
function isTimeout(thrown) {
  return thrown instanceof Error && thrown.name === "AbortError";
}
