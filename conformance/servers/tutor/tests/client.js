/** A client for tests: it says objects, and hears decoded messages one after the other. */

import assert from "node:assert/strict";
import { WebSocket } from "ws";
import { decodeServerMessage, WS_ERROR_CODES as ERR, WS_MESSAGE_TYPES as MSG } from "../src/protocol.js";
/** @import { ErrorCode, ServerMessage, ServerMessages } from "../../../../generated/javascript/tutor/types.js" */

export class Client {
  /** @type {ServerMessage[]} */
  #heard = [];
  #wake = () => {};
  /** The code that the connection was closed with. */
  closed = /** @type {Promise<number>} */ (new Promise(() => {}));

  /** @param {number} port */
  static async connect(port) {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/ws`);
    const client = new Client(socket);
    await new Promise((open, fail) => {
      socket.onopen = open;
      socket.onerror = fail;
    });
    return client;
  }

  /** @param {WebSocket} socket */
  constructor(socket) {
    this.socket = socket;
    socket.onmessage = ({ data }) => {
      const decoded = decodeServerMessage(String(data));
      assert.ok(decoded.ok, String(data));
      this.#heard.push(decoded.message);
      this.#wake();
    };
    this.closed = new Promise((closed) => {
      socket.onclose = ({ code }) => closed(code);
    });
  }

  /** @param {object | string | Buffer} message */
  say(message) {
    const raw = typeof message === "string" || Buffer.isBuffer(message);
    this.socket.send(raw ? message : JSON.stringify(message));
  }

  /**
   * The next message, which must be of this type.
   *
   * @template {keyof ServerMessages} T
   * @param {T} type
   * @returns {Promise<ServerMessages[T]>}
   */
  async hear(type) {
    while (this.#heard.length === 0) {
      await new Promise((heard) => (this.#wake = () => heard(undefined)));
    }
    const message = this.#heard.shift();
    assert.equal(message?.type, type, JSON.stringify(message));
    return /** @type {ServerMessages[T]} */ (message);
  }

  /** @param {ErrorCode} code */
  async fails(code) {
    const error = await this.hear(MSG.ERROR);
    assert.equal(error.code, code, error.message);
    return error;
  }

  /** Begins a session, and gives its id. */
  async start(topic = "Fractions", token = "ada") {
    this.say({ type: MSG.AUTH, token });
    this.say({ type: MSG.START_SESSION, topic });
    return (await this.hear(MSG.SESSION_STARTED)).session_id;
  }

  /**
   * The whole answer; its pieces must be those of the same answer, and add up to it.
   */
  async answer() {
    let [text, id] = ["", ""];
    while (this.#heard.length === 0 || this.#heard[0]?.type === MSG.ASSISTANT_CHUNK) {
      if (this.#heard.length === 0) {
        await new Promise((heard) => (this.#wake = () => heard(undefined)));
      } else {
        const chunk = await this.hear(MSG.ASSISTANT_CHUNK);
        [text, id] = [text + chunk.text, chunk.answer_id];
      }
    }
    const whole = await this.hear(MSG.ASSISTANT_MESSAGE);
    assert.deepEqual([whole.content, whole.answer_id], [text, id || whole.answer_id]);
    return whole.content;
  }
}

export { ERR, MSG };
