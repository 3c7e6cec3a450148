// Generated from the protocol "tutor" by wireproof. Do not edit.

import type * as types from "./types.js";
import * as wire from "./wire.js";

export const errorCodeCodec = wire.oneOf<types.ErrorCode>(
  "MISSING_FIELDS",
  "INVALID_SESSION",
  "SESSION_NOT_FOUND",
  "TUTOR_FAILED",
  "CHAT_FAILED",
  "INTERNAL",
);

export const speakerCodec = wire.oneOf<types.Speaker>("student", "tutor");

export const sessionIdCodec = wire.alias<types.SessionId>(wire.text(1, 64));

export const answerIdCodec = wire.alias<types.AnswerId>(wire.text(1, 64));

export const turnCodec = wire.declare<types.Turn>();

wire.defineRecord(turnCodec, "ignore", {
  speaker: speakerCodec,
  content: wire.anyText,
});

export const authCodec = wire.message<types.Auth>("auth", "reject", {
  type: wire.literal("auth"),
  token: wire.text(1, 4096),
});

export const startSessionCodec = wire.message<types.StartSession>(
  "start_session",
  "reject",
  {
    type: wire.literal("start_session"),
    topic: wire.text(1, 500),
    time_limit_s: wire.optional(wire.int(1, 86400)),
  },
);

export const studentMessageCodec = wire.message<types.StudentMessage>(
  "message",
  "reject",
  {
    type: wire.literal("message"),
    session_id: sessionIdCodec,
    content: wire.text(1, 10000),
  },
);

export const requestHintCodec = wire.message<types.RequestHint>(
  "request_hint",
  "reject",
  {
    type: wire.literal("request_hint"),
    session_id: sessionIdCodec,
  },
);

export const resumeSessionCodec = wire.message<types.ResumeSession>(
  "resume_session",
  "reject",
  {
    type: wire.literal("resume_session"),
    session_id: sessionIdCodec,
  },
);

export const endSessionCodec = wire.message<types.EndSession>(
  "end_session",
  "reject",
  {
    type: wire.literal("end_session"),
    session_id: sessionIdCodec,
  },
);

export const timeUpdateCodec = wire.message<types.TimeUpdate>(
  "time_update",
  "reject",
  {
    type: wire.literal("time_update"),
    session_id: sessionIdCodec,
    remaining_s: wire.int(0, 86400),
  },
);

export const timeUpCodec = wire.message<types.TimeUp>("time_up", "reject", {
  type: wire.literal("time_up"),
  session_id: sessionIdCodec,
});

export const sessionStartedCodec = wire.message<types.SessionStarted>(
  "session_started",
  "ignore",
  {
    type: wire.literal("session_started"),
    session_id: sessionIdCodec,
    started_at: wire.dateTime(),
  },
);

export const sessionResumedCodec = wire.message<types.SessionResumed>(
  "session_resumed",
  "ignore",
  {
    type: wire.literal("session_resumed"),
    session_id: sessionIdCodec,
    topic: wire.anyText,
    history: wire.list(turnCodec),
    remaining_s: wire.nullable(wire.int(0, 9007199254740991)),
  },
);

export const assistantChunkCodec = wire.message<types.AssistantChunk>(
  "assistant_chunk",
  "ignore",
  {
    type: wire.literal("assistant_chunk"),
    session_id: sessionIdCodec,
    answer_id: answerIdCodec,
    text: wire.anyText,
  },
);

export const assistantMessageCodec = wire.message<types.AssistantMessage>(
  "assistant_message",
  "ignore",
  {
    type: wire.literal("assistant_message"),
    session_id: sessionIdCodec,
    answer_id: answerIdCodec,
    content: wire.anyText,
  },
);

export const errorMessageCodec = wire.message<types.ErrorMessage>(
  "error",
  "ignore",
  {
    type: wire.literal("error"),
    code: errorCodeCodec,
    message: wire.anyText,
    session_id: wire.optional(sessionIdCodec),
  },
);

export const client: wire.Direction = {
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

export const server: wire.Direction = {
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
