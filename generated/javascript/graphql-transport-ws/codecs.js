// Generated from the protocol "graphql-transport-ws" by wireproof. Do not edit.

import * as wire from "./wire.js";
/** @import * as types from "./types.js" */

/** @type {wire.Codec<types.ConnectionParams>} */
export const connectionParamsCodec = wire.alias(wire.map(wire.any));

/** @type {wire.Codec<types.OperationId>} */
export const operationIdCodec = wire.alias(wire.text());

/** @type {wire.Codec<types.Operation>} */
export const operationCodec = wire.declare();

/** @type {wire.Codec<types.ExecutionResult>} */
export const executionResultCodec = wire.declare();

/** @type {wire.Codec<types.GraphQLError>} */
export const graphQlErrorCodec = wire.declare();

/** @type {wire.Codec<types.SourceLocation>} */
export const sourceLocationCodec = wire.declare();

/** @type {wire.Codec<types.PathSegment>} */
export const pathSegmentCodec = wire.declare();

/** @type {wire.Codec<types.ListIndex>} */
export const listIndexCodec = wire.alias(wire.int(0, 9007199254740991));

wire.defineRecord(operationCodec, "ignore", {
  query: wire.anyText,
  operationName: wire.optional(wire.nullable(wire.anyText)),
  variables: wire.optional(wire.nullable(wire.map(wire.any))),
  extensions: wire.optional(wire.nullable(wire.map(wire.any))),
});

wire.defineRecord(executionResultCodec, "keep", {
  data: wire.optional(wire.nullable(wire.map(wire.any))),
  errors: wire.optional(wire.list(graphQlErrorCodec, 1)),
  extensions: wire.optional(wire.map(wire.any)),
});

wire.defineRecord(graphQlErrorCodec, "keep", {
  message: wire.anyText,
  locations: wire.optional(wire.list(sourceLocationCodec)),
  path: wire.optional(wire.list(pathSegmentCodec)),
  extensions: wire.optional(wire.map(wire.any)),
});

wire.defineRecord(sourceLocationCodec, "ignore", {
  line: wire.int(1, 9007199254740991),
  column: wire.int(1, 9007199254740991),
});

wire.defineUnion(
  pathSegmentCodec,
  false,
  wire.byKind({
    string: wire.byTag({
      path: [],
      cases: [],
      other: wire.anyText,
    }),
    number: listIndexCodec,
  }),
);

/** @type {wire.MessageCodec<types.ConnectionInit>} */
export const connectionInitCodec = wire.message("connection_init", "ignore", {
  type: wire.literal("connection_init"),
  payload: wire.optional(wire.nullable(connectionParamsCodec)),
});

/** @type {wire.MessageCodec<types.ConnectionAck>} */
export const connectionAckCodec = wire.message("connection_ack", "ignore", {
  type: wire.literal("connection_ack"),
  payload: wire.optional(wire.nullable(connectionParamsCodec)),
});

/** @type {wire.MessageCodec<types.Ping>} */
export const pingCodec = wire.message("ping", "ignore", {
  type: wire.literal("ping"),
  payload: wire.optional(wire.nullable(wire.map(wire.any))),
});

/** @type {wire.MessageCodec<types.Pong>} */
export const pongCodec = wire.message("pong", "ignore", {
  type: wire.literal("pong"),
  payload: wire.optional(wire.nullable(wire.map(wire.any))),
});

/** @type {wire.MessageCodec<types.Subscribe>} */
export const subscribeCodec = wire.message("subscribe", "ignore", {
  type: wire.literal("subscribe"),
  id: operationIdCodec,
  payload: operationCodec,
});

/** @type {wire.MessageCodec<types.Next>} */
export const nextCodec = wire.message("next", "ignore", {
  type: wire.literal("next"),
  id: operationIdCodec,
  payload: executionResultCodec,
});

/** @type {wire.MessageCodec<types.OperationError>} */
export const operationErrorCodec = wire.message("error", "ignore", {
  type: wire.literal("error"),
  id: operationIdCodec,
  payload: wire.list(graphQlErrorCodec, 1),
});

/** @type {wire.MessageCodec<types.Complete>} */
export const completeCodec = wire.message("complete", "ignore", {
  type: wire.literal("complete"),
  id: operationIdCodec,
});

/** @type {wire.Direction} */
export const client = {
  select: wire.byKind({
    object: wire.byTag({
      path: ["type"],
      cases: [
        ["connection_init", connectionInitCodec],
        ["ping", pingCodec],
        ["pong", pongCodec],
        ["subscribe", subscribeCodec],
        ["complete", completeCodec],
      ],
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
        ["connection_ack", connectionAckCodec],
        ["ping", pingCodec],
        ["pong", pongCodec],
        ["next", nextCodec],
        ["error", operationErrorCodec],
        ["complete", completeCodec],
      ],
    }),
  }),
  open: false,
  numbers: "portable",
};
