// Generated from the protocol "chat" by wireproof. Do not edit.

import type * as wire from "./wire.js";

export type OpenAIEventType = "openai_call" | "openai_response";

/** The session that the message belongs to, as in the connection's `session_id`. */
export type SessionId = wire.Brand<string, "SessionId">;

/** Names one call of a tool; its result carries the same id. */
export type ToolCallId = wire.Brand<string, "ToolCallId">;

/** Where the session's connection stands. */
export type ConnectionState = "connected" | "disconnected" | "reconnecting";

/** The user says something. The server answers the messages of a session one at a time, in the order in which they came. */
export interface UserMessage {
  type: "message";
  session_id: SessionId;
  /** What the user typed. It may be empty. */
  content: string;
}

/**
 * The assistant answers, in one message or in pieces. The answer is the `content` of all pieces joined in order; the piece whose
 * `streaming` is false is the last, and may be empty.
 */
export interface AssistantMessage {
  type: "assistant";
  session_id: SessionId;
  /** The answer, or the next piece of it. */
  content: string;
  /** More pieces follow. */
  streaming: boolean;
}

/**
 * The state of the connection. The server sends `connected` as its first message and again after `reconnecting`, and `disconnected`
 * before it closes of its own accord; not before it closes with 4409.
 */
export interface ConnectionStatus {
  type: "connection";
  status: ConnectionState;
  session_id: SessionId;
}

/**
 * Something went wrong: the server could not read a message, or could not answer it. The connection stays open. It carries no code;
 * the text is for people.
 */
export interface ErrorMessage {
  type: "error";
  /** The session of the connection, also when the message at fault was unreadable or named another session. */
  session_id: SessionId;
  /** What went wrong, in words for the user. It tells nothing about other sessions. */
  error: string;
}

/** The assistant calls a tool. */
export interface ToolCallEvent {
  type: "tool_call";
  session_id: SessionId;
  tool_call_id: ToolCallId;
  /** The tool. */
  tool_name: string;
  /** The tool's arguments by name. */
  arguments: { [key: string]: wire.JsonValue };
  /** When the call was made, by the server's clock. */
  timestamp: wire.DateTime;
}

/** The tool returned. */
export interface ToolResultEvent {
  type: "tool_result";
  session_id: SessionId;
  tool_call_id: ToolCallId;
  /** The tool. */
  tool_name: string;
  /** What it returned, as text. */
  result: string;
  /** How long the call took, in milliseconds. */
  duration_ms: number;
  /** When the tool returned, by the server's clock. */
  timestamp: wire.DateTime;
}

/**
 * The server called the model, or the model responded. One shape with two tags.
 *
 * The counts and the duration are `Optional[int] = None` in the models. Pydantic takes an absent member and null alike there, and writes
 * null. So they are nullable with the default null: both are accepted, both mean unknown, and null is what is written.
 */
export interface OpenAIEvent {
  type: OpenAIEventType;
  session_id: SessionId;
  /** The model, such as `gpt-4o`. */
  model: string;
  /** Tokens in the prompt. */
  prompt_tokens: number | null;
  /** Tokens in the completion. */
  completion_tokens: number | null;
  /** Tokens in both. */
  total_tokens: number | null;
  /** How long the model took, in milliseconds. */
  duration_ms: number | null;
  /** When the request went out or the response came, by the server's clock. */
  timestamp: wire.DateTime;
}

/** What the client sends. */
export type ClientMessage = UserMessage;

/** The same by the names of the messages. */
export interface ClientMessages {
  message: UserMessage;
}

/** What `decodeClientMessage` returns. */
export type DecodedClientMessage = wire.Decoded<ClientMessages>;

/** What the server sends. */
export type ServerMessage =
  | AssistantMessage
  | ConnectionStatus
  | ErrorMessage
  | ToolCallEvent
  | ToolResultEvent
  | OpenAIEvent;

/** The same by the names of the messages. */
export interface ServerMessages {
  assistant: AssistantMessage;
  connection: ConnectionStatus;
  error: ErrorMessage;
  tool_call: ToolCallEvent;
  tool_result: ToolResultEvent;
  openai_event: OpenAIEvent;
}

/** What `decodeServerMessage` returns. */
export type DecodedServerMessage = wire.Decoded<ServerMessages>;
