// Generated from the protocol "graphql-transport-ws" by wireproof. Do not edit.

import type * as types from "./types.js";
import * as wire from "./wire.js";

export const connectionParamsCodec = wire.alias<types.ConnectionParams>(
  wire.map(wire.any),
);

export const operationIdCodec = wire.alias<types.OperationId>(wire.text());

export const listIndexCodec = wire.alias<types.ListIndex>(
  wire.int(0, 9007199254740991),
);

const operationFields = {
  operationName: wire.nullable(wire.text()),
  variables: wire.nullable(wire.map(wire.any)),
  extensions: wire.nullable(wire.map(wire.any)),
};

function readOperation(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.Operation {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.Operation = {
    query: wire.anyText.read(source["query"], at, "query"),
  };
  if (source["operationName"] !== undefined) {
    result["operationName"] = operationFields.operationName.read(
      source["operationName"],
      at,
      "operationName",
    );
  }
  if (source["variables"] !== undefined) {
    result["variables"] = operationFields.variables.read(
      source["variables"],
      at,
      "variables",
    );
  }
  if (source["extensions"] !== undefined) {
    result["extensions"] = operationFields.extensions.read(
      source["extensions"],
      at,
      "extensions",
    );
  }
  return result;
}

function writeOperation(
  value: types.Operation,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "query", wire.anyText, value["query"]);
  text += wire.optionalField(
    at,
    "operationName",
    operationFields.operationName,
    value["operationName"],
  );
  text += wire.optionalField(
    at,
    "variables",
    operationFields.variables,
    value["variables"],
  );
  text += wire.optionalField(
    at,
    "extensions",
    operationFields.extensions,
    value["extensions"],
  );
  return wire.braces(text);
}

export const operationCodec = wire.codec(readOperation, writeOperation);

const executionResultFields = {
  data: wire.nullable(wire.map(wire.any)),
  errors: wire.list(wire.codec(readGraphQLError, writeGraphQLError), 1),
  extensions: wire.map(wire.any),
};

const executionResultNames: ReadonlySet<string> = wire.names(
  "data",
  "errors",
  "extensions",
);

function readExecutionResult(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ExecutionResult {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ExecutionResult>();
  if (source["data"] !== undefined) {
    result["data"] = executionResultFields.data.read(
      source["data"],
      at,
      "data",
    );
  }
  if (source["errors"] !== undefined) {
    result["errors"] = executionResultFields.errors.read(
      source["errors"],
      at,
      "errors",
    );
  }
  if (source["extensions"] !== undefined) {
    result["extensions"] = executionResultFields.extensions.read(
      source["extensions"],
      at,
      "extensions",
    );
  }
  wire.keepUnknown(source, result, executionResultNames, at);
  return result;
}

function writeExecutionResult(
  value: types.ExecutionResult,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "data",
    executionResultFields.data,
    value["data"],
  );
  text += wire.optionalField(
    at,
    "errors",
    executionResultFields.errors,
    value["errors"],
  );
  text += wire.optionalField(
    at,
    "extensions",
    executionResultFields.extensions,
    value["extensions"],
  );
  text += wire.unknownFields(at, value, executionResultNames);
  return wire.braces(text);
}

export const executionResultCodec = wire.codec(
  readExecutionResult,
  writeExecutionResult,
);

const graphQlErrorFields = {
  locations: wire.list(wire.codec(readSourceLocation, writeSourceLocation)),
  path: wire.list(wire.lazy(() => pathSegmentCodec)),
  extensions: wire.map(wire.any),
};

const graphQlErrorNames: ReadonlySet<string> = wire.names(
  "message",
  "locations",
  "path",
  "extensions",
);

function readGraphQLError(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.GraphQLError {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.GraphQLError = {
    message: wire.anyText.read(source["message"], at, "message"),
  };
  if (source["locations"] !== undefined) {
    result["locations"] = graphQlErrorFields.locations.read(
      source["locations"],
      at,
      "locations",
    );
  }
  if (source["path"] !== undefined) {
    result["path"] = graphQlErrorFields.path.read(source["path"], at, "path");
  }
  if (source["extensions"] !== undefined) {
    result["extensions"] = graphQlErrorFields.extensions.read(
      source["extensions"],
      at,
      "extensions",
    );
  }
  wire.keepUnknown(source, result, graphQlErrorNames, at);
  return result;
}

function writeGraphQLError(
  value: types.GraphQLError,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "message", wire.anyText, value["message"]);
  text += wire.optionalField(
    at,
    "locations",
    graphQlErrorFields.locations,
    value["locations"],
  );
  text += wire.optionalField(
    at,
    "path",
    graphQlErrorFields.path,
    value["path"],
  );
  text += wire.optionalField(
    at,
    "extensions",
    graphQlErrorFields.extensions,
    value["extensions"],
  );
  text += wire.unknownFields(at, value, graphQlErrorNames);
  return wire.braces(text);
}

export const graphQlErrorCodec = wire.codec(
  readGraphQLError,
  writeGraphQLError,
);

const sourceLocationFields = {
  line: wire.int(1, 9007199254740991),
  column: wire.int(1, 9007199254740991),
};

function readSourceLocation(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SourceLocation {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.SourceLocation = {
    line: sourceLocationFields.line.read(source["line"], at, "line"),
    column: sourceLocationFields.column.read(source["column"], at, "column"),
  };
  return result;
}

function writeSourceLocation(
  value: types.SourceLocation,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "line", sourceLocationFields.line, value["line"]);
  text += wire.field(
    at,
    "column",
    sourceLocationFields.column,
    value["column"],
  );
  return wire.braces(text);
}

export const sourceLocationCodec = wire.codec(
  readSourceLocation,
  writeSourceLocation,
);

function selectPathSegment(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): wire.Codec<types.PathSegment> | wire.UnknownTag {
  if (wire.isString(value)) {
    const tag = wire.lookup(value, []);
    wire.checkTag(tag, "string", up, key, "");
    return wire.anyText;
  }
  if (wire.isNumber(value)) {
    return listIndexCodec;
  }
  throw wire.mismatch(value, up, key);
}

export const pathSegmentCodec =
  wire.union<types.PathSegment>(selectPathSegment);

const connectionInitFields = {
  type: wire.literal("connection_init"),
  payload: wire.nullable(wire.lazy(() => connectionParamsCodec)),
};

function readConnectionInit(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ConnectionInit {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ConnectionInit = {
    type: connectionInitFields.type.read(source["type"], at, "type"),
  };
  if (source["payload"] !== undefined) {
    result["payload"] = connectionInitFields.payload.read(
      source["payload"],
      at,
      "payload",
    );
  }
  return result;
}

function writeConnectionInit(
  value: types.ConnectionInit,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", connectionInitFields.type, value["type"]);
  text += wire.optionalField(
    at,
    "payload",
    connectionInitFields.payload,
    value["payload"],
  );
  return wire.braces(text);
}

export const connectionInitCodec = wire.message(
  "connection_init",
  wire.codec(readConnectionInit, writeConnectionInit),
);

const connectionAckFields = {
  type: wire.literal("connection_ack"),
  payload: wire.nullable(wire.lazy(() => connectionParamsCodec)),
};

function readConnectionAck(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ConnectionAck {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ConnectionAck = {
    type: connectionAckFields.type.read(source["type"], at, "type"),
  };
  if (source["payload"] !== undefined) {
    result["payload"] = connectionAckFields.payload.read(
      source["payload"],
      at,
      "payload",
    );
  }
  return result;
}

function writeConnectionAck(
  value: types.ConnectionAck,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", connectionAckFields.type, value["type"]);
  text += wire.optionalField(
    at,
    "payload",
    connectionAckFields.payload,
    value["payload"],
  );
  return wire.braces(text);
}

export const connectionAckCodec = wire.message(
  "connection_ack",
  wire.codec(readConnectionAck, writeConnectionAck),
);

const pingFields = {
  type: wire.literal("ping"),
  payload: wire.nullable(wire.map(wire.any)),
};

function readPing(value: unknown, up: wire.Up, key: wire.Key): types.Ping {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.Ping = {
    type: pingFields.type.read(source["type"], at, "type"),
  };
  if (source["payload"] !== undefined) {
    result["payload"] = pingFields.payload.read(
      source["payload"],
      at,
      "payload",
    );
  }
  return result;
}

function writePing(value: types.Ping, up: wire.Up, key: wire.Key): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", pingFields.type, value["type"]);
  text += wire.optionalField(
    at,
    "payload",
    pingFields.payload,
    value["payload"],
  );
  return wire.braces(text);
}

export const pingCodec = wire.message("ping", wire.codec(readPing, writePing));

const pongFields = {
  type: wire.literal("pong"),
  payload: wire.nullable(wire.map(wire.any)),
};

function readPong(value: unknown, up: wire.Up, key: wire.Key): types.Pong {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.Pong = {
    type: pongFields.type.read(source["type"], at, "type"),
  };
  if (source["payload"] !== undefined) {
    result["payload"] = pongFields.payload.read(
      source["payload"],
      at,
      "payload",
    );
  }
  return result;
}

function writePong(value: types.Pong, up: wire.Up, key: wire.Key): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", pongFields.type, value["type"]);
  text += wire.optionalField(
    at,
    "payload",
    pongFields.payload,
    value["payload"],
  );
  return wire.braces(text);
}

export const pongCodec = wire.message("pong", wire.codec(readPong, writePong));

const subscribeFields = {
  type: wire.literal("subscribe"),
};

function readSubscribe(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.Subscribe {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.Subscribe = {
    type: subscribeFields.type.read(source["type"], at, "type"),
    id: operationIdCodec.read(source["id"], at, "id"),
    payload: operationCodec.read(source["payload"], at, "payload"),
  };
  return result;
}

function writeSubscribe(
  value: types.Subscribe,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", subscribeFields.type, value["type"]);
  text += wire.field(at, "id", operationIdCodec, value["id"]);
  text += wire.field(at, "payload", operationCodec, value["payload"]);
  return wire.braces(text);
}

export const subscribeCodec = wire.message(
  "subscribe",
  wire.codec(readSubscribe, writeSubscribe),
);

const nextFields = {
  type: wire.literal("next"),
};

function readNext(value: unknown, up: wire.Up, key: wire.Key): types.Next {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.Next = {
    type: nextFields.type.read(source["type"], at, "type"),
    id: operationIdCodec.read(source["id"], at, "id"),
    payload: executionResultCodec.read(source["payload"], at, "payload"),
  };
  return result;
}

function writeNext(value: types.Next, up: wire.Up, key: wire.Key): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", nextFields.type, value["type"]);
  text += wire.field(at, "id", operationIdCodec, value["id"]);
  text += wire.field(at, "payload", executionResultCodec, value["payload"]);
  return wire.braces(text);
}

export const nextCodec = wire.message("next", wire.codec(readNext, writeNext));

const operationErrorFields = {
  type: wire.literal("error"),
  payload: wire.list(wire.codec(readGraphQLError, writeGraphQLError), 1),
};

function readOperationError(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.OperationError {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.OperationError = {
    type: operationErrorFields.type.read(source["type"], at, "type"),
    id: operationIdCodec.read(source["id"], at, "id"),
    payload: operationErrorFields.payload.read(
      source["payload"],
      at,
      "payload",
    ),
  };
  return result;
}

function writeOperationError(
  value: types.OperationError,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", operationErrorFields.type, value["type"]);
  text += wire.field(at, "id", operationIdCodec, value["id"]);
  text += wire.field(
    at,
    "payload",
    operationErrorFields.payload,
    value["payload"],
  );
  return wire.braces(text);
}

export const operationErrorCodec = wire.message(
  "error",
  wire.codec(readOperationError, writeOperationError),
);

const completeFields = {
  type: wire.literal("complete"),
};

function readComplete(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.Complete {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.Complete = {
    type: completeFields.type.read(source["type"], at, "type"),
    id: operationIdCodec.read(source["id"], at, "id"),
  };
  return result;
}

function writeComplete(
  value: types.Complete,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", completeFields.type, value["type"]);
  text += wire.field(at, "id", operationIdCodec, value["id"]);
  return wire.braces(text);
}

export const completeCodec = wire.message(
  "complete",
  wire.codec(readComplete, writeComplete),
);

export function selectClientMessage(
  value: unknown,
): wire.MessageCodec<unknown> | wire.UnknownTag {
  if (wire.isObject(value)) {
    const tag = wire.lookup(value, ["type"]);
    switch (tag) {
      case "connection_init":
        return connectionInitCodec;
      case "ping":
        return pingCodec;
      case "pong":
        return pongCodec;
      case "subscribe":
        return subscribeCodec;
      case "complete":
        return completeCodec;
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
      case "connection_ack":
        return connectionAckCodec;
      case "ping":
        return pingCodec;
      case "pong":
        return pongCodec;
      case "next":
        return nextCodec;
      case "error":
        return operationErrorCodec;
      case "complete":
        return completeCodec;
    }
    wire.checkTag(tag, "string", null, "", "/type");
    throw wire.refusal("unknown_type", null, "", "/type");
  }
  throw wire.mismatch(value, null, "");
}
