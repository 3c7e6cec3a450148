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

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Turn}
 */
function readTurn(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Turn} */
  const result = {
    speaker: speakerCodec.read(source["speaker"], at, "speaker"),
    content: wire.anyText.read(source["content"], at, "content"),
  };
  return result;
}

/**
 * @param {types.Turn} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeTurn(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "speaker", speakerCodec, value["speaker"]);
  text += wire.field(at, "content", wire.anyText, value["content"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.Turn>} */
export const turnCodec = wire.codec(readTurn, writeTurn);

const authFields = {
  type: wire.literal("auth"),
  token: wire.text(1, 4096),
};

/** @type {ReadonlySet<string>} */
const authNames = wire.names("type", "token");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Auth}
 */
function readAuth(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Auth} */
  const result = {
    type: authFields.type.read(source["type"], at, "type"),
    token: authFields.token.read(source["token"], at, "token"),
  };
  wire.refuseUnknown(source, authNames, at);
  return result;
}

/**
 * @param {types.Auth} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeAuth(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", authFields.type, value["type"]);
  text += wire.field(at, "token", authFields.token, value["token"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.Auth>} */
export const authCodec = wire.message("auth", wire.codec(readAuth, writeAuth));

const startSessionFields = {
  type: wire.literal("start_session"),
  topic: wire.text(1, 500),
  time_limit_s: wire.int(1, 86400),
};

/** @type {ReadonlySet<string>} */
const startSessionNames = wire.names("type", "topic", "time_limit_s");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.StartSession}
 */
function readStartSession(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.StartSession} */
  const result = {
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

/**
 * @param {types.StartSession} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeStartSession(value, up, key) {
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

/** @type {wire.MessageCodec<types.StartSession>} */
export const startSessionCodec = wire.message(
  "start_session",
  wire.codec(readStartSession, writeStartSession),
);

const studentMessageFields = {
  type: wire.literal("message"),
  content: wire.text(1, 10000),
};

/** @type {ReadonlySet<string>} */
const studentMessageNames = wire.names("type", "session_id", "content");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.StudentMessage}
 */
function readStudentMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.StudentMessage} */
  const result = {
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

/**
 * @param {types.StudentMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeStudentMessage(value, up, key) {
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

/** @type {wire.MessageCodec<types.StudentMessage>} */
export const studentMessageCodec = wire.message(
  "message",
  wire.codec(readStudentMessage, writeStudentMessage),
);

const requestHintFields = {
  type: wire.literal("request_hint"),
};

/** @type {ReadonlySet<string>} */
const requestHintNames = wire.names("type", "session_id");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.RequestHint}
 */
function readRequestHint(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.RequestHint} */
  const result = {
    type: requestHintFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
  };
  wire.refuseUnknown(source, requestHintNames, at);
  return result;
}

/**
 * @param {types.RequestHint} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeRequestHint(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", requestHintFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.RequestHint>} */
export const requestHintCodec = wire.message(
  "request_hint",
  wire.codec(readRequestHint, writeRequestHint),
);

const resumeSessionFields = {
  type: wire.literal("resume_session"),
};

/** @type {ReadonlySet<string>} */
const resumeSessionNames = wire.names("type", "session_id");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResumeSession}
 */
function readResumeSession(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResumeSession} */
  const result = {
    type: resumeSessionFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
  };
  wire.refuseUnknown(source, resumeSessionNames, at);
  return result;
}

/**
 * @param {types.ResumeSession} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResumeSession(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", resumeSessionFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ResumeSession>} */
export const resumeSessionCodec = wire.message(
  "resume_session",
  wire.codec(readResumeSession, writeResumeSession),
);

const endSessionFields = {
  type: wire.literal("end_session"),
};

/** @type {ReadonlySet<string>} */
const endSessionNames = wire.names("type", "session_id");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.EndSession}
 */
function readEndSession(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.EndSession} */
  const result = {
    type: endSessionFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
  };
  wire.refuseUnknown(source, endSessionNames, at);
  return result;
}

/**
 * @param {types.EndSession} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeEndSession(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", endSessionFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.EndSession>} */
export const endSessionCodec = wire.message(
  "end_session",
  wire.codec(readEndSession, writeEndSession),
);

const timeUpdateFields = {
  type: wire.literal("time_update"),
  remaining_s: wire.int(0, 86400),
};

/** @type {ReadonlySet<string>} */
const timeUpdateNames = wire.names("type", "session_id", "remaining_s");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.TimeUpdate}
 */
function readTimeUpdate(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.TimeUpdate} */
  const result = {
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

/**
 * @param {types.TimeUpdate} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeTimeUpdate(value, up, key) {
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

/** @type {wire.MessageCodec<types.TimeUpdate>} */
export const timeUpdateCodec = wire.message(
  "time_update",
  wire.codec(readTimeUpdate, writeTimeUpdate),
);

const timeUpFields = {
  type: wire.literal("time_up"),
};

/** @type {ReadonlySet<string>} */
const timeUpNames = wire.names("type", "session_id");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.TimeUp}
 */
function readTimeUp(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.TimeUp} */
  const result = {
    type: timeUpFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
  };
  wire.refuseUnknown(source, timeUpNames, at);
  return result;
}

/**
 * @param {types.TimeUp} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeTimeUp(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", timeUpFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.TimeUp>} */
export const timeUpCodec = wire.message(
  "time_up",
  wire.codec(readTimeUp, writeTimeUp),
);

const sessionStartedFields = {
  type: wire.literal("session_started"),
  started_at: wire.dateTime(),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SessionStarted}
 */
function readSessionStarted(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SessionStarted} */
  const result = {
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

/**
 * @param {types.SessionStarted} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSessionStarted(value, up, key) {
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

/** @type {wire.MessageCodec<types.SessionStarted>} */
export const sessionStartedCodec = wire.message(
  "session_started",
  wire.codec(readSessionStarted, writeSessionStarted),
);

const sessionResumedFields = {
  type: wire.literal("session_resumed"),
  history: wire.list(wire.codec(readTurn, writeTurn)),
  remaining_s: wire.nullable(wire.int(0, 9007199254740991)),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SessionResumed}
 */
function readSessionResumed(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SessionResumed} */
  const result = {
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

/**
 * @param {types.SessionResumed} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSessionResumed(value, up, key) {
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

/** @type {wire.MessageCodec<types.SessionResumed>} */
export const sessionResumedCodec = wire.message(
  "session_resumed",
  wire.codec(readSessionResumed, writeSessionResumed),
);

const assistantChunkFields = {
  type: wire.literal("assistant_chunk"),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.AssistantChunk}
 */
function readAssistantChunk(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.AssistantChunk} */
  const result = {
    type: assistantChunkFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    answer_id: answerIdCodec.read(source["answer_id"], at, "answer_id"),
    text: wire.anyText.read(source["text"], at, "text"),
  };
  return result;
}

/**
 * @param {types.AssistantChunk} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeAssistantChunk(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", assistantChunkFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(at, "answer_id", answerIdCodec, value["answer_id"]);
  text += wire.field(at, "text", wire.anyText, value["text"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.AssistantChunk>} */
export const assistantChunkCodec = wire.message(
  "assistant_chunk",
  wire.codec(readAssistantChunk, writeAssistantChunk),
);

const assistantMessageFields = {
  type: wire.literal("assistant_message"),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.AssistantMessage}
 */
function readAssistantMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.AssistantMessage} */
  const result = {
    type: assistantMessageFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    answer_id: answerIdCodec.read(source["answer_id"], at, "answer_id"),
    content: wire.anyText.read(source["content"], at, "content"),
  };
  return result;
}

/**
 * @param {types.AssistantMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeAssistantMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", assistantMessageFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(at, "answer_id", answerIdCodec, value["answer_id"]);
  text += wire.field(at, "content", wire.anyText, value["content"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.AssistantMessage>} */
export const assistantMessageCodec = wire.message(
  "assistant_message",
  wire.codec(readAssistantMessage, writeAssistantMessage),
);

const errorMessageFields = {
  type: wire.literal("error"),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ErrorMessage}
 */
function readErrorMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ErrorMessage} */
  const result = {
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

/**
 * @param {types.ErrorMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeErrorMessage(value, up, key) {
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

/** @type {wire.MessageCodec<types.ErrorMessage>} */
export const errorMessageCodec = wire.message(
  "error",
  wire.codec(readErrorMessage, writeErrorMessage),
);

/**
 * @param {unknown} value
 * @returns {wire.MessageCodec<unknown> | wire.UnknownTag}
 */
export function selectClientMessage(value) {
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

/**
 * @param {unknown} value
 * @returns {wire.MessageCodec<unknown> | wire.UnknownTag}
 */
export function selectServerMessage(value) {
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
