/** Messages taken at the wrong time, from the wrong people, or for another session. */

import { STATE } from "../connection.js";
import { Hooks } from "../hooks.js";
import { WS_CLOSE_CODES, WS_MESSAGE_TYPES as MSG } from "../protocol.js";
/** @import { ClientMessage, SessionId } from "../../../../../generated/javascript/tutor/types.js" */
/** @import { Connection } from "../connection.js" */
/** @import { Fault } from "./index.js" */

/**
 * Takes messages that may not come now.
 *
 * @param {string} doc
 * @param {(connection: Connection, message: ClientMessage) => boolean} too
 * @returns {Fault}
 */
function takes(doc, too) {
  class Takes extends Hooks {
    /**
     * @override
     * @param {Connection} connection
     * @param {ClientMessage} message
     */
    maySay(connection, message) {
      return super.maySay(connection, message) || too(connection, message);
    }
  }
  return { doc, make: () => new Takes() };
}

/** @param {Partial<Hooks>} changed */
const changed = (changed) => () => Object.assign(new Hooks(), changed);

/** @satisfies {Record<string, Fault>} */
export const states = {
  accepts_any_session: { doc: "A message may name any session.", make: changed({ isOurs: () => true }) },
  accepts_any_token: {
    doc: "Every token is good, be it expired.",
    make: changed({ authenticate: (connection) => connection.authenticate("anybody") }),
  },
  auth_again: takes("A client may authenticate twice.", (_, message) => message.type === MSG.AUTH),
  closes_idle_after_end: {
    doc: "The end of a session is the end of its connection.",
    make: changed({
      end: (connection) => {
        connection.end();
        connection.close(1000);
      },
    }),
  },
  finds_any_session: {
    doc: "A session that never was can be resumed.",
    make: changed({
      find: (connection, id) =>
        connection.sessions.find(id, connection.student) ??
        connection.sessions.find(/** @type {SessionId} */ (`demo-${id}`), connection.student),
    }),
  },
  keeps_answering_after_time_up: takes(
    "After the time is up one can go on asking.",
    (connection, message) => connection.state === STATE.WRAPPING_UP && message.type === MSG.MESSAGE,
  ),
  keeps_replaced: {
    doc: "A connection whose session was resumed elsewhere is not closed.",
    make: changed({ takenOver: () => {} }),
  },
  needs_no_auth: takes(
    "A session can be begun without authentication.",
    (connection) => connection.state === STATE.OPENED,
  ),
  no_auth_timeout: { doc: "Who does not authenticate may stay.", make: changed({ unauthenticated: () => {} }) },
  starts_beside: takes(
    "A session can be begun while another one runs.",
    (connection, message) => connection.state === STATE.RUNNING && message.type === MSG.START_SESSION,
  ),
  stays_in_session: {
    doc: "After the end of a session no other can be begun.",
    make: changed({ end: (connection) => connection.stop() }),
  },
  wrong_close_for_timeout: {
    doc: "Who does not authenticate in time is closed as one whose token was refused.",
    make: changed({ unauthenticated: (connection) => connection.close(WS_CLOSE_CODES.UNAUTHORIZED) }),
  },
  wrong_close_for_token: {
    doc: "An expired token closes the connection with 1008.",
    make: changed({
      authenticate: (connection, token) =>
        token === "expired" ? connection.close(1008) : connection.authenticate(token),
    }),
  },
  wrong_code_at_shutdown: {
    doc: "The server closes with 1012 when it stops.",
    make: changed({
      farewell: (connections) => {
        for (const connection of connections) {
          connection.close(1012);
        }
      },
    }),
  },
};
