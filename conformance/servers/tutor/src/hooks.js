/**
 * The places where a fault can step in. These are the honest answers; the server asks here and nowhere else.
 */

import {
  decodeClientMessage,
  encodeServerMessage,
  GOING_AWAY,
  WS_CLOSE_CODES as CLOSE,
  WS_MESSAGE_TYPES as MSG,
} from "./protocol.js";
import { answer } from "./tutor.js";
/** @import { ClientMessage, DecodedClientMessage, ErrorCode, ServerMessage, SessionId, SessionStarted } from "../../../../generated/javascript/tutor/types.js" */
/** @import { Connection } from "./connection.js" */
/** @import { Session } from "./sessions.js" */

/** An honest server. */
export class Hooks {
  maxMessageSize = 64 * 1024;
  /** Close text that is not UTF-8, as RFC 6455 asks. */
  checksEncoding = true;
  /** Answer pings, as RFC 6455 asks. */
  answersPings = true;

  /**
   * A frame came: a text, or null for a binary one.
   *
   * @param {Connection} connection
   * @param {string | null} text
   */
  receive(connection, text) {
    connection.receive(text);
  }

  /**
   * @param {string} text
   * @returns {DecodedClientMessage}
   */
  decode(text) {
    return decodeClientMessage(text);
  }

  /**
   * @param {ServerMessage} message
   * @returns {string}
   */
  encode(message) {
    return encodeServerMessage(message);
  }

  /**
   * @param {Connection} connection
   * @param {ServerMessage} message
   * @returns {Promise<void>}
   */
  send(connection, message) {
    return connection.send(message);
  }

  /**
   * Whether a message may come now.
   *
   * @param {Connection} connection
   * @param {ClientMessage} message
   */
  maySay(connection, message) {
    return connection.maySay(message);
  }

  /**
   * Whether a message names the session of its connection, where it must.
   *
   * @param {Connection} connection
   * @param {Extract<ClientMessage, {session_id: SessionId}>} message
   */
  isOurs(connection, message) {
    return message.type === MSG.RESUME_SESSION || message.session_id === connection.session?.id;
  }

  /**
   * Replies to what was not taken.
   *
   * @param {Connection} connection
   * @param {ErrorCode} code
   * @param {string} why
   */
  refuse(connection, code, why) {
    void this.send(connection, connection.error(code, why));
  }

  /**
   * @param {Connection} connection
   * @param {string} token
   */
  authenticate(connection, token) {
    connection.authenticate(token);
  }

  /** @param {Connection} connection */
  unauthenticated(connection) {
    connection.close(CLOSE.AUTH_TIMEOUT);
  }

  /**
   * @param {Connection} connection
   * @param {SessionId} id
   * @returns {Session | undefined}
   */
  find(connection, id) {
    return connection.sessions.find(id, connection.student);
  }

  /** @param {Connection} connection */
  takenOver(connection) {
    connection.session = null;
    connection.close(CLOSE.SESSION_TAKEN_OVER);
  }

  /**
   * @param {Connection} _connection
   * @param {string} text
   * @param {AbortSignal} signal
   * @returns {AsyncIterable<string>}
   */
  answer(_connection, text, signal) {
    return answer(text, signal);
  }

  /** @param {Connection} connection */
  end(connection) {
    connection.end();
  }

  /** @returns {SessionStarted["started_at"]} */
  now() {
    return /** @type {SessionStarted["started_at"]} */ (new Date().toISOString());
  }

  /**
   * @param {Connection} connection
   * @param {unknown} thrown
   * @returns {Promise<void>}
   */
  broken(connection, thrown) {
    return connection.broken(thrown);
  }

  /**
   * The server stops.
   *
   * @param {Iterable<Connection>} connections
   */
  farewell(connections) {
    for (const connection of connections) {
      connection.close(GOING_AWAY);
    }
  }
}
