// Generated from the protocol "graphql-transport-ws" by wireproof. Do not edit.

import type * as types from "./types.js";
import * as wire from "./wire.js";

export const connectionParamsCodec = wire.alias<types.ConnectionParams>(
  wire.map(wire.any),
);

export const operationIdCodec = wire.alias<types.OperationId>(wire.text());

export const operationCodec = wire.declare<types.Operation>();

export const executionResultCodec = wire.declare<types.ExecutionResult>();

export const graphQlErrorCodec = wire.declare<types.GraphQLError>();

export const sourceLocationCodec = wire.declare<types.SourceLocation>();

export const pathSegmentCodec = wire.declare<types.PathSegment>();

export const listIndexCodec = wire.alias<types.ListIndex>(
  wire.int(0, 9007199254740991),
);

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

export const connectionInitCodec = wire.message<types.ConnectionInit>(
  "connection_init",
  "ignore",
  {
    type: wire.literal("connection_init"),
    payload: wire.optional(wire.nullable(connectionParamsCodec)),
  },
);

export const connectionAckCodec = wire.message<types.ConnectionAck>(
  "connection_ack",
  "ignore",
  {
    type: wire.literal("connection_ack"),
    payload: wire.optional(wire.nullable(connectionParamsCodec)),
  },
);

export const pingCodec = wire.message<types.Ping>("ping", "ignore", {
  type: wire.literal("ping"),
  payload: wire.optional(wire.nullable(wire.map(wire.any))),
});

export const pongCodec = wire.message<types.Pong>("pong", "ignore", {
  type: wire.literal("pong"),
  payload: wire.optional(wire.nullable(wire.map(wire.any))),
});

export const subscribeCodec = wire.message<types.Subscribe>(
  "subscribe",
  "ignore",
  {
    type: wire.literal("subscribe"),
    id: operationIdCodec,
    payload: operationCodec,
  },
);

export const nextCodec = wire.message<types.Next>("next", "ignore", {
  type: wire.literal("next"),
  id: operationIdCodec,
  payload: executionResultCodec,
});

export const operationErrorCodec = wire.message<types.OperationError>(
  "error",
  "ignore",
  {
    type: wire.literal("error"),
    id: operationIdCodec,
    payload: wire.list(graphQlErrorCodec, 1),
  },
);

export const completeCodec = wire.message<types.Complete>(
  "complete",
  "ignore",
  {
    type: wire.literal("complete"),
    id: operationIdCodec,
  },
);

export const client: wire.Direction = {
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

export const server: wire.Direction = {
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
