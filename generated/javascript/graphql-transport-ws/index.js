// Generated from the protocol "graphql-transport-ws" by wireproof. Do not edit.

/**
 * GraphQL operations over one WebSocket, as the `graphql-ws` package defines them. The client opens with `connection_init`, the server
 * answers `connection_ack`, and from then on any number of operations run side by side, told apart by the id that the client chose.
 * The protocol has no error message for its own faults: whoever breaks it is cut off with a close code.
 */

export * from "./codec.js";
export * from "./constants.js";
export { UnknownMessage, WireError, assertNever } from "./wire.js";
