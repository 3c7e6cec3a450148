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

function readTurn(value: unknown, up: wire.Up, key: wire.Key): types.Turn {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.Turn = {
    speaker: speakerCodec.read(source["speaker"], at, "speaker"),
    content: wire.anyText.read(source["content"], at, "content"),
  };
  return result;
}

function writeTurn(value: types.Turn, up: wire.Up, key: wire.Key): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "speaker", speakerCodec, value["speaker"]);
  text += wire.field(at, "content", wire.anyText, value["content"]);
  return wire.braces(text);
}

export const turnCodec = wire.codec(readTurn, writeTurn);

const authFields = {
  type: wire.literal("auth"),
  token: wire.text(1, 4096),
};

const authNames: ReadonlySet<string> = wire.names("type", "token");

function readAuth(value: unknown, up: wire.Up, key: wire.Key): types.Auth {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.Auth = {
    type: authFields.type.read(source["type"], at, "type"),
    token: authFields.token.read(source["token"], at, "token"),
  };
  wire.refuseUnknown(source, authNames, at);
  return result;
}

function writeAuth(value: types.Auth, up: wire.Up, key: wire.Key): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", authFields.type, value["type"]);
  text += wire.field(at, "token", authFields.token, value["token"]);
  return wire.braces(text);
}

export const authCodec = wire.message("auth", wire.codec(readAuth, writeAuth));

const startSessionFields = {
  type: wire.literal("start_session"),
  topic: wire.text(1, 500),
  time_limit_s: wire.int(1, 86400),
};

const startSessionNames: ReadonlySet<string> = wire.names(
  "type",
  "topic",
  "time_limit_s",
);

function readStartSession(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.StartSession {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.StartSession = {
    type: startSessionFields.type.read(source["type"], at, "type"),
    topic: startSessionFields.topic.read(source["topic"], at, "topic"),
  };
  if (source["time_limit_s"] !== undefined) {
    result["time_limit_s"] = startSessionFields.time_limit_s.read(
      source["time_limit_s"],
      at,
      "time_limit_s",
    );
  }
  wire.refuseUnknown(source, startSessionNames, at);
  return result;
}

function writeStartSession(
  value: types.StartSession,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", startSessionFields.type, value["type"]);
  text += wire.field(at, "topic", startSessionFields.topic, value["topic"]);
  text += wire.optionalField(
    at,
    "time_limit_s",
    startSessionFields.time_limit_s,
    value["time_limit_s"],
  );
  return wire.braces(text);
}

export const startSessionCodec = wire.message(
  "start_session",
  wire.codec(readStartSession, writeStartSession),
);

const studentMessageFields = {
  type: wire.literal("message"),
  content: wire.text(1, 10000),
};

const studentMessageNames: ReadonlySet<string> = wire.names(
  "type",
  "session_id",
  "content",
);

function readStudentMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.StudentMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.StudentMessage = {
    type: studentMessageFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    content: studentMessageFields.content.read(
      source["content"],
      at,
      "content",
    ),
  };
  wire.refuseUnknown(source, studentMessageNames, at);
  return result;
}

function writeStudentMessage(
  value: types.StudentMessage,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", studentMessageFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(
    at,
    "content",
    studentMessageFields.content,
    value["content"],
  );
  return wire.braces(text);
}

export const studentMessageCodec = wire.message(
  "message",
  wire.codec(readStudentMessage, writeStudentMessage),
);

const requestHintFields = {
  type: wire.literal("request_hint"),
};

const requestHintNames: ReadonlySet<string> = wire.names("type", "session_id");

function readRequestHint(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.RequestHint {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.RequestHint = {
    type: requestHintFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
  };
  wire.refuseUnknown(source, requestHintNames, at);
  return result;
}

function writeRequestHint(
  value: types.RequestHint,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", requestHintFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  return wire.braces(text);
}

export const requestHintCodec = wire.message(
  "request_hint",
  wire.codec(readRequestHint, writeRequestHint),
);

const resumeSessionFields = {
  type: wire.literal("resume_session"),
};

const resumeSessionNames: ReadonlySet<string> = wire.names(
  "type",
  "session_id",
);

function readResumeSession(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResumeSession {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ResumeSession = {
    type: resumeSessionFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
  };
  wire.refuseUnknown(source, resumeSessionNames, at);
  return result;
}

function writeResumeSession(
  value: types.ResumeSession,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", resumeSessionFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  return wire.braces(text);
}

export const resumeSessionCodec = wire.message(
  "resume_session",
  wire.codec(readResumeSession, writeResumeSession),
);

const endSessionFields = {
  type: wire.literal("end_session"),
};

const endSessionNames: ReadonlySet<string> = wire.names("type", "session_id");

function readEndSession(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.EndSession {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.EndSession = {
    type: endSessionFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
  };
  wire.refuseUnknown(source, endSessionNames, at);
  return result;
}

function writeEndSession(
  value: types.EndSession,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", endSessionFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  return wire.braces(text);
}

export const endSessionCodec = wire.message(
  "end_session",
  wire.codec(readEndSession, writeEndSession),
);

const timeUpdateFields = {
  type: wire.literal("time_update"),
  remaining_s: wire.int(0, 86400),
};

const timeUpdateNames: ReadonlySet<string> = wire.names(
  "type",
  "session_id",
  "remaining_s",
);

function readTimeUpdate(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.TimeUpdate {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.TimeUpdate = {
    type: timeUpdateFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    remaining_s: timeUpdateFields.remaining_s.read(
      source["remaining_s"],
      at,
      "remaining_s",
    ),
  };
  wire.refuseUnknown(source, timeUpdateNames, at);
  return result;
}

function writeTimeUpdate(
  value: types.TimeUpdate,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", timeUpdateFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(
    at,
    "remaining_s",
    timeUpdateFields.remaining_s,
    value["remaining_s"],
  );
  return wire.braces(text);
}

export const timeUpdateCodec = wire.message(
  "time_update",
  wire.codec(readTimeUpdate, writeTimeUpdate),
);

const timeUpFields = {
  type: wire.literal("time_up"),
};

const timeUpNames: ReadonlySet<string> = wire.names("type", "session_id");

function readTimeUp(value: unknown, up: wire.Up, key: wire.Key): types.TimeUp {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.TimeUp = {
    type: timeUpFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
  };
  wire.refuseUnknown(source, timeUpNames, at);
  return result;
}

function writeTimeUp(value: types.TimeUp, up: wire.Up, key: wire.Key): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", timeUpFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  return wire.braces(text);
}

export const timeUpCodec = wire.message(
  "time_up",
  wire.codec(readTimeUp, writeTimeUp),
);

const sessionStartedFields = {
  type: wire.literal("session_started"),
  started_at: wire.dateTime(),
};

function readSessionStarted(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SessionStarted {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.SessionStarted = {
    type: sessionStartedFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    started_at: sessionStartedFields.started_at.read(
      source["started_at"],
      at,
      "started_at",
    ),
  };
  return result;
}

function writeSessionStarted(
  value: types.SessionStarted,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", sessionStartedFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(
    at,
    "started_at",
    sessionStartedFields.started_at,
    value["started_at"],
  );
  return wire.braces(text);
}

export const sessionStartedCodec = wire.message(
  "session_started",
  wire.codec(readSessionStarted, writeSessionStarted),
);

const sessionResumedFields = {
  type: wire.literal("session_resumed"),
  history: wire.list(wire.codec(readTurn, writeTurn)),
  remaining_s: wire.nullable(wire.int(0, 9007199254740991)),
};

function readSessionResumed(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SessionResumed {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.SessionResumed = {
    type: sessionResumedFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    topic: wire.anyText.read(source["topic"], at, "topic"),
    history: sessionResumedFields.history.read(
      source["history"],
      at,
      "history",
    ),
    remaining_s: sessionResumedFields.remaining_s.read(
      source["remaining_s"],
      at,
      "remaining_s",
    ),
  };
  return result;
}

function writeSessionResumed(
  value: types.SessionResumed,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", sessionResumedFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(at, "topic", wire.anyText, value["topic"]);
  text += wire.field(
    at,
    "history",
    sessionResumedFields.history,
    value["history"],
  );
  text += wire.field(
    at,
    "remaining_s",
    sessionResumedFields.remaining_s,
    value["remaining_s"],
  );
  return wire.braces(text);
}

export const sessionResumedCodec = wire.message(
  "session_resumed",
  wire.codec(readSessionResumed, writeSessionResumed),
);

const assistantChunkFields = {
  type: wire.literal("assistant_chunk"),
};

function readAssistantChunk(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.AssistantChunk {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.AssistantChunk = {
    type: assistantChunkFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    answer_id: answerIdCodec.read(source["answer_id"], at, "answer_id"),
    text: wire.anyText.read(source["text"], at, "text"),
  };
  return result;
}

function writeAssistantChunk(
  value: types.AssistantChunk,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", assistantChunkFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(at, "answer_id", answerIdCodec, value["answer_id"]);
  text += wire.field(at, "text", wire.anyText, value["text"]);
  return wire.braces(text);
}

export const assistantChunkCodec = wire.message(
  "assistant_chunk",
  wire.codec(readAssistantChunk, writeAssistantChunk),
);

const assistantMessageFields = {
  type: wire.literal("assistant_message"),
};

function readAssistantMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.AssistantMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.AssistantMessage = {
    type: assistantMessageFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    answer_id: answerIdCodec.read(source["answer_id"], at, "answer_id"),
    content: wire.anyText.read(source["content"], at, "content"),
  };
  return result;
}

function writeAssistantMessage(
  value: types.AssistantMessage,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", assistantMessageFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(at, "answer_id", answerIdCodec, value["answer_id"]);
  text += wire.field(at, "content", wire.anyText, value["content"]);
  return wire.braces(text);
}

export const assistantMessageCodec = wire.message(
  "assistant_message",
  wire.codec(readAssistantMessage, writeAssistantMessage),
);

const errorMessageFields = {
  type: wire.literal("error"),
};

function readErrorMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ErrorMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ErrorMessage = {
    type: errorMessageFields.type.read(source["type"], at, "type"),
    code: errorCodeCodec.read(source["code"], at, "code"),
    message: wire.anyText.read(source["message"], at, "message"),
  };
  if (source["session_id"] !== undefined) {
    result["session_id"] = sessionIdCodec.read(
      source["session_id"],
      at,
      "session_id",
    );
  }
  return result;
}

function writeErrorMessage(
  value: types.ErrorMessage,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", errorMessageFields.type, value["type"]);
  text += wire.field(at, "code", errorCodeCodec, value["code"]);
  text += wire.field(at, "message", wire.anyText, value["message"]);
  text += wire.optionalField(
    at,
    "session_id",
    sessionIdCodec,
    value["session_id"],
  );
  return wire.braces(text);
}

export const errorMessageCodec = wire.message(
  "error",
  wire.codec(readErrorMessage, writeErrorMessage),
);

export function selectClientMessage(
  value: unknown,
): wire.MessageCodec<unknown> | wire.UnknownTag {
  if (wire.isObject(value)) {
    const tag = wire.lookup(value, ["type"]);
    switch (tag) {
      case "auth":
        return authCodec;
      case "start_session":
        return startSessionCodec;
      case "message":
        return studentMessageCodec;
      case "request_hint":
        return requestHintCodec;
      case "resume_session":
        return resumeSessionCodec;
      case "end_session":
        return endSessionCodec;
      case "time_update":
        return timeUpdateCodec;
      case "time_up":
        return timeUpCodec;
    }
    wire.checkTag(tag, "string", null, "", "/type");
    throw wire.refusal("unknown_type", null, "", "/type");
  }
  throw wire.mismatch(value, null, "");
}

export function selectServerMessage(
  value: unknown,
): wire.MessageCodec<unknown> | wire.UnknownTag {
  if (wire.isObject(value)) {
    const tag = wire.lookup(value, ["type"]);
    switch (tag) {
      case "session_started":
        return sessionStartedCodec;
      case "session_resumed":
        return sessionResumedCodec;
      case "assistant_chunk":
        return assistantChunkCodec;
      case "assistant_message":
        return assistantMessageCodec;
      case "error":
        return errorMessageCodec;
    }
    wire.checkTag(tag, "string", null, "", "/type");
    throw wire.refusal("unknown_type", null, "", "/type");
  }
  throw wire.mismatch(value, null, "");
}
