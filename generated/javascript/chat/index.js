// Generated from the protocol "chat" by wireproof. Do not edit.

/**
 * Real-time chat with an assistant, and telemetry of what the assistant does meanwhile.
 *
 * One WebSocket connection belongs to one session. The client sends user messages; the server answers each with one or more
 * assistant messages and reports tool calls and model calls as they happen. Every message is a JSON object told apart by `type`.
 */

export * from "./codec.js";
export * from "./constants.js";
export { UnknownMessage, WireError, assertNever } from "./wire.js";
