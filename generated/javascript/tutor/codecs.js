// Generated from the protocol "tutor" by wireproof. Do not edit.

import * as wire from "./wire.js";
/** @import * as types from "./types.js" */

/** @type {wire.Codec<types.ErrorCode>} */
export const errorCodeCodec = wire.oneOf(
  "MISSING_FIELDS",
  "INVALID_SESSION",
  "SESSION_NOT_FOUND",
  "TUTOR_FAILED",
  "CHAT_FAILED",
  "INTERNAL",
);

/** @type {wire.Codec<types.Speaker>} */
export const speakerCodec = wire.oneOf("student", "tutor");

/** @type {wire.Codec<types.SessionId>} */
export const sessionIdCodec = wire.alias(wire.text(1, 64));

/** @type {wire.Codec<types.AnswerId>} */
export const answerIdCodec = wire.alias(wire.text(1, 64));

/** @type {wire.Codec<types.Turn>} */
export const turnCodec = wire.declare();

wire.defineRecord(turnCodec, "ignore", {
  speaker: speakerCodec,
  content: wire.anyText,
});

/** @type {wire.MessageCodec<types.Auth>} */
export const authCodec = wire.message("auth", "reject", {
  type: wire.literal("auth"),
  token: wire.text(1, 4096),
});

/** @type {wire.MessageCodec<types.StartSession>} */
export const startSessionCodec = wire.message("start_session", "reject", {
  type: wire.literal("start_session"),
  topic: wire.text(1, 500),
  time_limit_s: wire.optional(wire.int(1, 86400)),
});

/** @type {wire.MessageCodec<types.StudentMessage>} */
export const studentMessageCodec = wire.message("message", "reject", {
  type: wire.literal("message"),
  session_id: sessionIdCodec,
  content: wire.text(1, 10000),
});

/** @type {wire.MessageCodec<types.RequestHint>} */
export const requestHintCodec = wire.message("request_hint", "reject", {
  type: wire.literal("request_hint"),
  session_id: sessionIdCodec,
});

/** @type {wire.MessageCodec<types.ResumeSession>} */
export const resumeSessionCodec = wire.message("resume_session", "reject", {
  type: wire.literal("resume_session"),
  session_id: sessionIdCodec,
});

/** @type {wire.MessageCodec<types.EndSession>} */
export const endSessionCodec = wire.message("end_session", "reject", {
  type: wire.literal("end_session"),
  session_id: sessionIdCodec,
});

/** @type {wire.MessageCodec<types.TimeUpdate>} */
export const timeUpdateCodec = wire.message("time_update", "reject", {
  type: wire.literal("time_update"),
  session_id: sessionIdCodec,
  remaining_s: wire.int(0, 86400),
});

/** @type {wire.MessageCodec<types.TimeUp>} */
export const timeUpCodec = wire.message("time_up", "reject", {
  type: wire.literal("time_up"),
  session_id: sessionIdCodec,
});

/** @type {wire.MessageCodec<types.SessionStarted>} */
export const sessionStartedCodec = wire.message("session_started", "ignore", {
  type: wire.literal("session_started"),
  session_id: sessionIdCodec,
  started_at: wire.dateTime(),
});

/** @type {wire.MessageCodec<types.SessionResumed>} */
export const sessionResumedCodec = wire.message("session_resumed", "ignore", {
  type: wire.literal("session_resumed"),
  session_id: sessionIdCodec,
  topic: wire.anyText,
  history: wire.list(turnCodec),
  remaining_s: wire.nullable(wire.int(0, 9007199254740991)),
});

/** @type {wire.MessageCodec<types.AssistantChunk>} */
export const assistantChunkCodec = wire.message("assistant_chunk", "ignore", {
  type: wire.literal("assistant_chunk"),
  session_id: sessionIdCodec,
  answer_id: answerIdCodec,
  text: wire.anyText,
});

/** @type {wire.MessageCodec<types.AssistantMessage>} */
export const assistantMessageCodec = wire.message(
  "assistant_message",
  "ignore",
  {
    type: wire.literal("assistant_message"),
    session_id: sessionIdCodec,
    answer_id: answerIdCodec,
    content: wire.anyText,
  },
);

/** @type {wire.MessageCodec<types.ErrorMessage>} */
export const errorMessageCodec = wire.message("error", "ignore", {
  type: wire.literal("error"),
  code: errorCodeCodec,
  message: wire.anyText,
  session_id: wire.optional(sessionIdCodec),
});

/** @type {wire.Direction} */
export const client = {
  select: wire.byKind({
    object: wire.byTag({
      path: ["type"],
      cases: [
        ["auth", authCodec],
        ["start_session", startSessionCodec],
        ["message", studentMessageCodec],
        ["request_hint", requestHintCodec],
        ["resume_session", resumeSessionCodec],
        ["end_session", endSessionCodec],
        ["time_update", timeUpdateCodec],
        ["time_up", timeUpCodec],
      ],
    }),
  }),
  open: false,
  numbers: "portable",
};

/** @type {wire.Direction} */
export const server = {
  select: wire.byKind({
    object: wire.byTag({
      path: ["type"],
      cases: [
        ["session_started", sessionStartedCodec],
        ["session_resumed", sessionResumedCodec],
        ["assistant_chunk", assistantChunkCodec],
        ["assistant_message", assistantMessageCodec],
        ["error", errorMessageCodec],
      ],
    }),
  }),
  open: false,
  numbers: "portable",
};
