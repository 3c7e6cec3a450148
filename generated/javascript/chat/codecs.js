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

/** @type {wire.MessageCodec<types.UserMessage>} */
export const userMessageCodec = wire.message("message", "ignore", {
  type: wire.literal("message"),
  session_id: sessionIdCodec,
  content: wire.anyText,
});

/** @type {wire.MessageCodec<types.AssistantMessage>} */
export const assistantMessageCodec = wire.message("assistant", "ignore", {
  type: wire.literal("assistant"),
  session_id: sessionIdCodec,
  content: wire.anyText,
  streaming: wire.byDefault(wire.bool, false),
});

/** @type {wire.MessageCodec<types.ConnectionStatus>} */
export const connectionStatusCodec = wire.message("connection", "ignore", {
  type: wire.literal("connection"),
  status: connectionStateCodec,
  session_id: sessionIdCodec,
});

/** @type {wire.MessageCodec<types.ErrorMessage>} */
export const errorMessageCodec = wire.message("error", "ignore", {
  type: wire.literal("error"),
  session_id: sessionIdCodec,
  error: wire.anyText,
});

/** @type {wire.MessageCodec<types.ToolCallEvent>} */
export const toolCallEventCodec = wire.message("tool_call", "ignore", {
  type: wire.literal("tool_call"),
  session_id: sessionIdCodec,
  tool_call_id: toolCallIdCodec,
  tool_name: wire.anyText,
  arguments: wire.map(wire.any),
  timestamp: wire.dateTime(),
});

/** @type {wire.MessageCodec<types.ToolResultEvent>} */
export const toolResultEventCodec = wire.message("tool_result", "ignore", {
  type: wire.literal("tool_result"),
  session_id: sessionIdCodec,
  tool_call_id: toolCallIdCodec,
  tool_name: wire.anyText,
  result: wire.anyText,
  duration_ms: wire.int(0, 9007199254740991),
  timestamp: wire.dateTime(),
});

/** @type {wire.MessageCodec<types.OpenAIEvent>} */
export const openAiEventCodec = wire.message("openai_event", "ignore", {
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
});

/** @type {wire.Direction} */
export const client = {
  select: wire.byKind({
    object: wire.byTag({
      path: ["type"],
      cases: [["message", userMessageCodec]],
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
