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

export const userMessageCodec = wire.message<types.UserMessage>(
  "message",
  "ignore",
  {
    type: wire.literal("message"),
    session_id: sessionIdCodec,
    content: wire.anyText,
  },
);

export const assistantMessageCodec = wire.message<types.AssistantMessage>(
  "assistant",
  "ignore",
  {
    type: wire.literal("assistant"),
    session_id: sessionIdCodec,
    content: wire.anyText,
    streaming: wire.byDefault(wire.bool, false),
  },
);

export const connectionStatusCodec = wire.message<types.ConnectionStatus>(
  "connection",
  "ignore",
  {
    type: wire.literal("connection"),
    status: connectionStateCodec,
    session_id: sessionIdCodec,
  },
);

export const errorMessageCodec = wire.message<types.ErrorMessage>(
  "error",
  "ignore",
  {
    type: wire.literal("error"),
    session_id: sessionIdCodec,
    error: wire.anyText,
  },
);

export const toolCallEventCodec = wire.message<types.ToolCallEvent>(
  "tool_call",
  "ignore",
  {
    type: wire.literal("tool_call"),
    session_id: sessionIdCodec,
    tool_call_id: toolCallIdCodec,
    tool_name: wire.anyText,
    arguments: wire.map(wire.any),
    timestamp: wire.dateTime(),
  },
);

export const toolResultEventCodec = wire.message<types.ToolResultEvent>(
  "tool_result",
  "ignore",
  {
    type: wire.literal("tool_result"),
    session_id: sessionIdCodec,
    tool_call_id: toolCallIdCodec,
    tool_name: wire.anyText,
    result: wire.anyText,
    duration_ms: wire.int(0, 9007199254740991),
    timestamp: wire.dateTime(),
  },
);

export const openAiEventCodec = wire.message<types.OpenAIEvent>(
  "openai_event",
  "ignore",
  {
    type: openAiEventTypeCodec,
    session_id: sessionIdCodec,
    model: wire.anyText,
    prompt_tokens: wire.byDefault(
      wire.nullable(wire.int(0, 9007199254740991)),
      null,
    ),
    completion_tokens: wire.byDefault(
      wire.nullable(wire.int(0, 9007199254740991)),
      null,
    ),
    total_tokens: wire.byDefault(
      wire.nullable(wire.int(0, 9007199254740991)),
      null,
    ),
    duration_ms: wire.byDefault(
      wire.nullable(wire.int(0, 9007199254740991)),
      null,
    ),
    timestamp: wire.dateTime(),
  },
);

export const client: wire.Direction = {
  select: wire.byKind({
    object: wire.byTag({
      path: ["type"],
      cases: [["message", userMessageCodec]],
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
        ["assistant", assistantMessageCodec],
        ["connection", connectionStatusCodec],
        ["error", errorMessageCodec],
        ["tool_call", toolCallEventCodec],
        ["tool_result", toolResultEventCodec],
        ["openai_call", openAiEventCodec],
        ["openai_response", openAiEventCodec],
      ],
    }),
  }),
  open: false,
  numbers: "portable",
};
