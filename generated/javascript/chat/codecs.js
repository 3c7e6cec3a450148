// Generated from the protocol "chat" by wireproof. Do not edit.

import * as wire from "./wire.js";
/** @import * as types from "./types.js" */

/** @type {wire.Codec<types.OpenAIEventType>} */
export const openAiEventTypeCodec = wire.oneOf(
  "openai_call",
  "openai_response",
);

/** @type {wire.Codec<types.ConnectionState>} */
export const connectionStateCodec = wire.oneOf(
  "connected",
  "disconnected",
  "reconnecting",
);

/** @type {wire.Codec<types.SessionId>} */
export const sessionIdCodec = wire.alias(wire.text());

/** @type {wire.Codec<types.ToolCallId>} */
export const toolCallIdCodec = wire.alias(wire.text());

const userMessageFields = {
  type: wire.literal("message"),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.UserMessage}
 */
function readUserMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.UserMessage} */
  const result = {
    type: userMessageFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    content: wire.anyText.read(source["content"], at, "content"),
  };
  return result;
}

/**
 * @param {types.UserMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeUserMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", userMessageFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(at, "content", wire.anyText, value["content"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.UserMessage>} */
export const userMessageCodec = wire.message(
  "message",
  wire.codec(readUserMessage, writeUserMessage),
);

const assistantMessageFields = {
  type: wire.literal("assistant"),
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
    content: wire.anyText.read(source["content"], at, "content"),
    streaming: wire.bool.read(
      wire.or(source["streaming"], false),
      at,
      "streaming",
    ),
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
  text += wire.field(at, "content", wire.anyText, value["content"]);
  text += wire.defaultField(
    at,
    "streaming",
    wire.bool,
    value["streaming"],
    false,
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.AssistantMessage>} */
export const assistantMessageCodec = wire.message(
  "assistant",
  wire.codec(readAssistantMessage, writeAssistantMessage),
);

const connectionStatusFields = {
  type: wire.literal("connection"),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ConnectionStatus}
 */
function readConnectionStatus(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ConnectionStatus} */
  const result = {
    type: connectionStatusFields.type.read(source["type"], at, "type"),
    status: connectionStateCodec.read(source["status"], at, "status"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
  };
  return result;
}

/**
 * @param {types.ConnectionStatus} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeConnectionStatus(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", connectionStatusFields.type, value["type"]);
  text += wire.field(at, "status", connectionStateCodec, value["status"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ConnectionStatus>} */
export const connectionStatusCodec = wire.message(
  "connection",
  wire.codec(readConnectionStatus, writeConnectionStatus),
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
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    error: wire.anyText.read(source["error"], at, "error"),
  };
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
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(at, "error", wire.anyText, value["error"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ErrorMessage>} */
export const errorMessageCodec = wire.message(
  "error",
  wire.codec(readErrorMessage, writeErrorMessage),
);

const toolCallEventFields = {
  type: wire.literal("tool_call"),
  arguments: wire.map(wire.any),
  timestamp: wire.dateTime(),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ToolCallEvent}
 */
function readToolCallEvent(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ToolCallEvent} */
  const result = {
    type: toolCallEventFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    tool_call_id: toolCallIdCodec.read(
      source["tool_call_id"],
      at,
      "tool_call_id",
    ),
    tool_name: wire.anyText.read(source["tool_name"], at, "tool_name"),
    arguments: toolCallEventFields.arguments.read(
      source["arguments"],
      at,
      "arguments",
    ),
    timestamp: toolCallEventFields.timestamp.read(
      source["timestamp"],
      at,
      "timestamp",
    ),
  };
  return result;
}

/**
 * @param {types.ToolCallEvent} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeToolCallEvent(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", toolCallEventFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(
    at,
    "tool_call_id",
    toolCallIdCodec,
    value["tool_call_id"],
  );
  text += wire.field(at, "tool_name", wire.anyText, value["tool_name"]);
  text += wire.field(
    at,
    "arguments",
    toolCallEventFields.arguments,
    value["arguments"],
  );
  text += wire.field(
    at,
    "timestamp",
    toolCallEventFields.timestamp,
    value["timestamp"],
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ToolCallEvent>} */
export const toolCallEventCodec = wire.message(
  "tool_call",
  wire.codec(readToolCallEvent, writeToolCallEvent),
);

const toolResultEventFields = {
  type: wire.literal("tool_result"),
  duration_ms: wire.int(0, 9007199254740991),
  timestamp: wire.dateTime(),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ToolResultEvent}
 */
function readToolResultEvent(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ToolResultEvent} */
  const result = {
    type: toolResultEventFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    tool_call_id: toolCallIdCodec.read(
      source["tool_call_id"],
      at,
      "tool_call_id",
    ),
    tool_name: wire.anyText.read(source["tool_name"], at, "tool_name"),
    result: wire.anyText.read(source["result"], at, "result"),
    duration_ms: toolResultEventFields.duration_ms.read(
      source["duration_ms"],
      at,
      "duration_ms",
    ),
    timestamp: toolResultEventFields.timestamp.read(
      source["timestamp"],
      at,
      "timestamp",
    ),
  };
  return result;
}

/**
 * @param {types.ToolResultEvent} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeToolResultEvent(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", toolResultEventFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(
    at,
    "tool_call_id",
    toolCallIdCodec,
    value["tool_call_id"],
  );
  text += wire.field(at, "tool_name", wire.anyText, value["tool_name"]);
  text += wire.field(at, "result", wire.anyText, value["result"]);
  text += wire.field(
    at,
    "duration_ms",
    toolResultEventFields.duration_ms,
    value["duration_ms"],
  );
  text += wire.field(
    at,
    "timestamp",
    toolResultEventFields.timestamp,
    value["timestamp"],
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ToolResultEvent>} */
export const toolResultEventCodec = wire.message(
  "tool_result",
  wire.codec(readToolResultEvent, writeToolResultEvent),
);

const openAiEventFields = {
  prompt_tokens: wire.nullable(wire.int(0, 9007199254740991)),
  completion_tokens: wire.nullable(wire.int(0, 9007199254740991)),
  total_tokens: wire.nullable(wire.int(0, 9007199254740991)),
  duration_ms: wire.nullable(wire.int(0, 9007199254740991)),
  timestamp: wire.dateTime(),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.OpenAIEvent}
 */
function readOpenAIEvent(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.OpenAIEvent} */
  const result = {
    type: openAiEventTypeCodec.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    model: wire.anyText.read(source["model"], at, "model"),
    prompt_tokens: openAiEventFields.prompt_tokens.read(
      wire.or(source["prompt_tokens"], null),
      at,
      "prompt_tokens",
    ),
    completion_tokens: openAiEventFields.completion_tokens.read(
      wire.or(source["completion_tokens"], null),
      at,
      "completion_tokens",
    ),
    total_tokens: openAiEventFields.total_tokens.read(
      wire.or(source["total_tokens"], null),
      at,
      "total_tokens",
    ),
    duration_ms: openAiEventFields.duration_ms.read(
      wire.or(source["duration_ms"], null),
      at,
      "duration_ms",
    ),
    timestamp: openAiEventFields.timestamp.read(
      source["timestamp"],
      at,
      "timestamp",
    ),
  };
  return result;
}

/**
 * @param {types.OpenAIEvent} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeOpenAIEvent(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", openAiEventTypeCodec, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(at, "model", wire.anyText, value["model"]);
  text += wire.defaultField(
    at,
    "prompt_tokens",
    openAiEventFields.prompt_tokens,
    value["prompt_tokens"],
    null,
  );
  text += wire.defaultField(
    at,
    "completion_tokens",
    openAiEventFields.completion_tokens,
    value["completion_tokens"],
    null,
  );
  text += wire.defaultField(
    at,
    "total_tokens",
    openAiEventFields.total_tokens,
    value["total_tokens"],
    null,
  );
  text += wire.defaultField(
    at,
    "duration_ms",
    openAiEventFields.duration_ms,
    value["duration_ms"],
    null,
  );
  text += wire.field(
    at,
    "timestamp",
    openAiEventFields.timestamp,
    value["timestamp"],
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.OpenAIEvent>} */
export const openAiEventCodec = wire.message(
  "openai_event",
  wire.codec(readOpenAIEvent, writeOpenAIEvent),
);

/**
 * @param {unknown} value
 * @returns {wire.MessageCodec<unknown> | wire.UnknownTag}
 */
export function selectClientMessage(value) {
  if (wire.isObject(value)) {
    const tag = wire.lookup(value, ["type"]);
    switch (tag) {
      case "message":
        return userMessageCodec;
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
      case "assistant":
        return assistantMessageCodec;
      case "connection":
        return connectionStatusCodec;
      case "error":
        return errorMessageCodec;
      case "tool_call":
        return toolCallEventCodec;
      case "tool_result":
        return toolResultEventCodec;
      case "openai_call":
        return openAiEventCodec;
      case "openai_response":
        return openAiEventCodec;
    }
    wire.checkTag(tag, "string", null, "", "/type");
    throw wire.refusal("unknown_type", null, "", "/type");
  }
  throw wire.mismatch(value, null, "");
}
