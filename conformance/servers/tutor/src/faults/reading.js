/** Reads what it should refuse, or refuses it in the wrong way. */

import { Hooks } from "../hooks.js";
import { WS_ERROR_CODES as ERR } from "../protocol.js";
/** @import { ErrorCode } from "../../../../../generated/javascript/tutor/types.js" */
/** @import { Connection } from "../connection.js" */
/** @import { Fault } from "./index.js" */

/**
 * Mends a message that cannot be read, and reads it again.
 *
 * @param {string} doc
 * @param {(members: any) => void} mend
 * @returns {Fault}
 */
function lenient(doc, mend) {
  class Lenient extends Hooks {
    /**
     * @override
     * @param {string} text
     */
    decode(text) {
      const decoded = super.decode(text);
      if (decoded.ok) {
        return decoded;
      }
      try {
        const members = JSON.parse(text);
        mend(members);
        return super.decode(JSON.stringify(members));
      } catch {
        return decoded;
      }
    }
  }
  return { doc, make: () => new Lenient() };
}

/**
 * Replies in another way to what is not taken.
 *
 * @param {string} doc
 * @param {(hooks: Hooks, connection: Connection, code: ErrorCode, why: string) => void} reply
 * @returns {Fault}
 */
function refusing(doc, reply) {
  class Refusing extends Hooks {
    /**
     * @override
     * @param {Connection} connection
     * @param {ErrorCode} code
     * @param {string} why
     */
    refuse(connection, code, why) {
      reply({ ...this, refuse: super.refuse.bind(this) }, connection, code, why);
    }
  }
  return { doc, make: () => new Refusing() };
}

class ReadsBinary extends Hooks {
  /**
   * @override
   * @param {Connection} connection
   * @param {string | null} text
   */
  receive(connection, text) {
    if (text !== null) {
      super.receive(connection, text);
    }
  }
}

class CrashesOnEmoji extends Hooks {
  /**
   * @override
   * @param {string} text
   */
  decode(text) {
    if (/[\u{10000}-\u{10ffff}]/u.test(text)) {
      process.exit(70);
    }
    return super.decode(text);
  }
}

/** @param {Partial<Hooks>} changed */
const changed = (changed) => () => Object.assign(new Hooks(), changed);

/** @satisfies {Record<string, Fault>} */
export const reading = {
  accepts_empty_topic: lenient("A topic may be empty.", (members) => {
    members.topic ||= "Anything";
  }),
  accepts_invalid_utf8: {
    doc: "Text that is not UTF-8 is read all the same.",
    make: changed({ checksEncoding: false }),
  },
  accepts_negative_time: lenient("The time that is left may be negative.", (members) => {
    members.remaining_s = Math.max(0, members.remaining_s);
  }),
  accepts_null_limit: lenient("A limit that is null is taken for none.", (members) => {
    if (members.time_limit_s === null) {
      delete members.time_limit_s;
    }
  }),
  accepts_oversize: { doc: "Messages may be as long as 16 MiB.", make: changed({ maxMessageSize: 16 * 1024 * 1024 }) },
  accepts_time_as_text: lenient("The time that is left may be a text.", (members) => {
    members.remaining_s = Number(members.remaining_s);
  }),
  accepts_unknown_members: lenient("Members that are no fields are not looked at.", (members) => {
    const known = new Set(["type", "session_id", "topic", "time_limit_s", "content", "token", "remaining_s"]);
    Object.keys(members).forEach((name) => known.has(name) || delete members[name]);
  }),
  closes_on_bad_message: refusing("What cannot be read closes the connection.", (hooks, connection, code, why) =>
    code === ERR.MISSING_FIELDS ? connection.close(1008) : hooks.refuse(connection, code, why),
  ),
  complains_twice: refusing("What is not taken earns two errors.", (hooks, connection, code, why) => {
    hooks.refuse(connection, code, why);
    hooks.refuse(connection, code, why);
  }),
  crashes_on_emoji: { doc: "The whole server dies of an emoji.", make: () => new CrashesOnEmoji() },
  ignores_binary: { doc: "A binary frame earns no reply.", make: () => new ReadsBinary() },
  never_pongs: { doc: "Pings are not answered.", make: changed({ answersPings: false }) },
  one_code_for_all: refusing("Whatever is not taken has the same code.", (hooks, connection, _, why) =>
    hooks.refuse(connection, ERR.MISSING_FIELDS, why),
  ),
  silent_on_bad_message: refusing("What cannot be read earns no reply.", (hooks, connection, code, why) =>
    code === ERR.MISSING_FIELDS ? undefined : hooks.refuse(connection, code, why),
  ),
  small_limit: { doc: "Messages of more than 16 KiB are too long.", make: changed({ maxMessageSize: 16 * 1024 }) },
};
