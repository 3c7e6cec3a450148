/** Messages that are not what the spec says they are. */

import { Hooks } from "../hooks.js";
import { WS_MESSAGE_TYPES as MSG } from "../protocol.js";
/** @import { ServerMessage } from "../../../../../generated/javascript/tutor/types.js" */
/** @import { Fault } from "./index.js" */

/**
 * Changes the members of each message before they are written.
 *
 * @param {string} doc
 * @param {(members: any) => void} change
 * @returns {Fault}
 */
function misspelled(doc, change) {
  class Misspelled extends Hooks {
    /**
     * @override
     * @param {ServerMessage} message
     */
    encode(message) {
      const members = JSON.parse(super.encode(message));
      change(members);
      return JSON.stringify(members);
    }
  }
  return { doc, make: () => new Misspelled() };
}

/** @satisfies {Record<string, Fault>} */
export const writing = {
  content_as_object: misspelled("The content of an answer is an object.", (members) => {
    if (members.type === MSG.ASSISTANT_MESSAGE) {
      members.content = { text: members.content };
    }
  }),
  drops_remaining: misspelled("`remaining_s` is left out.", (members) => {
    delete members.remaining_s;
  }),
  drops_answer_id: misspelled("Answers have no id.", (members) => {
    delete members.answer_id;
  }),
  fractional_remaining: misspelled("`remaining_s` has a fraction.", (members) => {
    if (members.remaining_s) {
      members.remaining_s += 0.5;
    }
  }),
  history_as_text: misspelled("The history is one text.", (members) => {
    if (members.history) {
      members.history = JSON.stringify(members.history);
    }
  }),
  kebab_case_types: misspelled("The types of messages are written with hyphens.", (members) => {
    members.type = members.type.replaceAll("_", "-");
  }),
  local_time: misspelled("`started_at` has no offset from UTC.", (members) => {
    if (members.started_at) {
      members.started_at = members.started_at.replace("Z", "");
    }
  }),
  lower_case_codes: misspelled("Error codes are written in lower case.", (members) => {
    if (members.code) {
      members.code = members.code.toLowerCase();
    }
  }),
  null_session: misspelled("`session_id` of an error is null where it should be absent.", (members) => {
    if (members.code) {
      members.session_id ??= null;
    }
  }),
  null_text: misspelled("The text of a piece is null.", (members) => {
    if (members.type === MSG.ASSISTANT_CHUNK) {
      members.text = null;
    }
  }),
  speaker_is_a_role: misspelled("Who spoke is told as a language model calls it.", (members) => {
    for (const turn of members.history ?? []) {
      turn.speaker = turn.speaker === "tutor" ? "assistant" : "user";
    }
  }),
  time_in_milliseconds: misspelled("`started_at` counts milliseconds since 1970.", (members) => {
    if (members.started_at) {
      members.started_at = Date.parse(members.started_at);
    }
  }),
};
