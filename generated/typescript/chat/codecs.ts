// Generated from the protocol "chat" by wireproof. Do not edit.

import type * as types from "./types.js";
import * as wire from "./wire.js";

export const openAiEventTypeCodec = wire.oneOf<types.OpenAIEventType>(
  "openai_call",
  "openai_response",
);

export const connectionStateCodec = wire.oneOf<types.ConnectionState>(
  "connected",
  "disconnected",
  "reconnecting",
);

export const sessionIdCodec = wire.alias<types.SessionId>(wire.text());

export const toolCallIdCodec = wire.alias<types.ToolCallId>(wire.text());

const userMessageFields = {
  type: wire.literal("message"),
};

function readUserMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.UserMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.UserMessage = {
    type: userMessageFields.type.read(source["type"], at, "type"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    content: wire.anyText.read(source["content"], at, "content"),
  };
  return result;
}

function writeUserMessage(
  value: types.UserMessage,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", userMessageFields.type, value["type"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(at, "content", wire.anyText, value["content"]);
  return wire.braces(text);
}

export const userMessageCodec = wire.message(
  "message",
  wire.codec(readUserMessage, writeUserMessage),
);

const assistantMessageFields = {
  type: wire.literal("assistant"),
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
    content: wire.anyText.read(source["content"], at, "content"),
    streaming: wire.bool.read(
      wire.or(source["streaming"], false),
      at,
      "streaming",
    ),
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

export const assistantMessageCodec = wire.message(
  "assistant",
  wire.codec(readAssistantMessage, writeAssistantMessage),
);

const connectionStatusFields = {
  type: wire.literal("connection"),
};

function readConnectionStatus(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ConnectionStatus {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ConnectionStatus = {
    type: connectionStatusFields.type.read(source["type"], at, "type"),
    status: connectionStateCodec.read(source["status"], at, "status"),
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
  };
  return result;
}

function writeConnectionStatus(
  value: types.ConnectionStatus,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", connectionStatusFields.type, value["type"]);
  text += wire.field(at, "status", connectionStateCodec, value["status"]);
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  return wire.braces(text);
}

export const connectionStatusCodec = wire.message(
  "connection",
  wire.codec(readConnectionStatus, writeConnectionStatus),
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
    session_id: sessionIdCodec.read(source["session_id"], at, "session_id"),
    error: wire.anyText.read(source["error"], at, "error"),
  };
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
  text += wire.field(at, "session_id", sessionIdCodec, value["session_id"]);
  text += wire.field(at, "error", wire.anyText, value["error"]);
  return wire.braces(text);
}

export const errorMessageCodec = wire.message(
  "error",
  wire.codec(readErrorMessage, writeErrorMessage),
);

const toolCallEventFields = {
  type: wire.literal("tool_call"),
  arguments: wire.map(wire.any),
  timestamp: wire.dateTime(),
};

function readToolCallEvent(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ToolCallEvent {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ToolCallEvent = {
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

function writeToolCallEvent(
  value: types.ToolCallEvent,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const toolCallEventCodec = wire.message(
  "tool_call",
  wire.codec(readToolCallEvent, writeToolCallEvent),
);

const toolResultEventFields = {
  type: wire.literal("tool_result"),
  duration_ms: wire.int(0, 9007199254740991),
  timestamp: wire.dateTime(),
};

function readToolResultEvent(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ToolResultEvent {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ToolResultEvent = {
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

function writeToolResultEvent(
  value: types.ToolResultEvent,
  up: wire.Up,
  key: wire.Key,
): string {
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

function readOpenAIEvent(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.OpenAIEvent {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.OpenAIEvent = {
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

function writeOpenAIEvent(
  value: types.OpenAIEvent,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const openAiEventCodec = wire.message(
  "openai_event",
  wire.codec(readOpenAIEvent, writeOpenAIEvent),
);

export function selectClientMessage(
  value: unknown,
): wire.MessageCodec<unknown> | wire.UnknownTag {
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

export function selectServerMessage(
  value: unknown,
): wire.MessageCodec<unknown> | wire.UnknownTag {
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
