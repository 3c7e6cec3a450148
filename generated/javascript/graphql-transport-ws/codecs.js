// Generated from the protocol "graphql-transport-ws" by wireproof. Do not edit.

import * as wire from "./wire.js";
/** @import * as types from "./types.js" */

/** @type {wire.Codec<types.ConnectionParams>} */
export const connectionParamsCodec = wire.alias(wire.map(wire.any));

/** @type {wire.Codec<types.OperationId>} */
export const operationIdCodec = wire.alias(wire.text());

/** @type {wire.Codec<types.ListIndex>} */
export const listIndexCodec = wire.alias(wire.int(0, 9007199254740991));

const operationFields = {
  operationName: wire.nullable(wire.text()),
  variables: wire.nullable(wire.map(wire.any)),
  extensions: wire.nullable(wire.map(wire.any)),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Operation}
 */
function readOperation(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Operation} */
  const result = {
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

/**
 * @param {types.Operation} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeOperation(value, up, key) {
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

/** @type {wire.Codec<types.Operation>} */
export const operationCodec = wire.codec(readOperation, writeOperation);

const executionResultFields = {
  data: wire.nullable(wire.map(wire.any)),
  errors: wire.list(wire.codec(readGraphQLError, writeGraphQLError), 1),
  extensions: wire.map(wire.any),
};

/** @type {ReadonlySet<string>} */
const executionResultNames = wire.names("data", "errors", "extensions");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ExecutionResult}
 */
function readExecutionResult(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ExecutionResult} */
  const result = wire.draft();
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

/**
 * @param {types.ExecutionResult} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeExecutionResult(value, up, key) {
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

/** @type {wire.Codec<types.ExecutionResult>} */
export const executionResultCodec = wire.codec(
  readExecutionResult,
  writeExecutionResult,
);

const graphQlErrorFields = {
  locations: wire.list(wire.codec(readSourceLocation, writeSourceLocation)),
  path: wire.list(wire.lazy(() => pathSegmentCodec)),
  extensions: wire.map(wire.any),
};

/** @type {ReadonlySet<string>} */
const graphQlErrorNames = wire.names(
  "message",
  "locations",
  "path",
  "extensions",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.GraphQLError}
 */
function readGraphQLError(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.GraphQLError} */
  const result = {
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

/**
 * @param {types.GraphQLError} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeGraphQLError(value, up, key) {
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

/** @type {wire.Codec<types.GraphQLError>} */
export const graphQlErrorCodec = wire.codec(
  readGraphQLError,
  writeGraphQLError,
);

const sourceLocationFields = {
  line: wire.int(1, 9007199254740991),
  column: wire.int(1, 9007199254740991),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SourceLocation}
 */
function readSourceLocation(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SourceLocation} */
  const result = {
    line: sourceLocationFields.line.read(source["line"], at, "line"),
    column: sourceLocationFields.column.read(source["column"], at, "column"),
  };
  return result;
}

/**
 * @param {types.SourceLocation} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSourceLocation(value, up, key) {
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

/** @type {wire.Codec<types.SourceLocation>} */
export const sourceLocationCodec = wire.codec(
  readSourceLocation,
  writeSourceLocation,
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {wire.Codec<types.PathSegment> | wire.UnknownTag}
 */
function selectPathSegment(value, up, key) {
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

/** @type {wire.Codec<types.PathSegment>} */
export const pathSegmentCodec = wire.union(selectPathSegment);

const connectionInitFields = {
  type: wire.literal("connection_init"),
  payload: wire.nullable(wire.lazy(() => connectionParamsCodec)),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ConnectionInit}
 */
function readConnectionInit(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ConnectionInit} */
  const result = {
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

/**
 * @param {types.ConnectionInit} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeConnectionInit(value, up, key) {
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

/** @type {wire.MessageCodec<types.ConnectionInit>} */
export const connectionInitCodec = wire.message(
  "connection_init",
  wire.codec(readConnectionInit, writeConnectionInit),
);

const connectionAckFields = {
  type: wire.literal("connection_ack"),
  payload: wire.nullable(wire.lazy(() => connectionParamsCodec)),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ConnectionAck}
 */
function readConnectionAck(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ConnectionAck} */
  const result = {
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

/**
 * @param {types.ConnectionAck} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeConnectionAck(value, up, key) {
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

/** @type {wire.MessageCodec<types.ConnectionAck>} */
export const connectionAckCodec = wire.message(
  "connection_ack",
  wire.codec(readConnectionAck, writeConnectionAck),
);

const pingFields = {
  type: wire.literal("ping"),
  payload: wire.nullable(wire.map(wire.any)),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Ping}
 */
function readPing(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Ping} */
  const result = {
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

/**
 * @param {types.Ping} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePing(value, up, key) {
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

/** @type {wire.MessageCodec<types.Ping>} */
export const pingCodec = wire.message("ping", wire.codec(readPing, writePing));

const pongFields = {
  type: wire.literal("pong"),
  payload: wire.nullable(wire.map(wire.any)),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Pong}
 */
function readPong(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Pong} */
  const result = {
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

/**
 * @param {types.Pong} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writePong(value, up, key) {
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

/** @type {wire.MessageCodec<types.Pong>} */
export const pongCodec = wire.message("pong", wire.codec(readPong, writePong));

const subscribeFields = {
  type: wire.literal("subscribe"),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Subscribe}
 */
function readSubscribe(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Subscribe} */
  const result = {
    type: subscribeFields.type.read(source["type"], at, "type"),
    id: operationIdCodec.read(source["id"], at, "id"),
    payload: operationCodec.read(source["payload"], at, "payload"),
  };
  return result;
}

/**
 * @param {types.Subscribe} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSubscribe(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", subscribeFields.type, value["type"]);
  text += wire.field(at, "id", operationIdCodec, value["id"]);
  text += wire.field(at, "payload", operationCodec, value["payload"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.Subscribe>} */
export const subscribeCodec = wire.message(
  "subscribe",
  wire.codec(readSubscribe, writeSubscribe),
);

const nextFields = {
  type: wire.literal("next"),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Next}
 */
function readNext(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Next} */
  const result = {
    type: nextFields.type.read(source["type"], at, "type"),
    id: operationIdCodec.read(source["id"], at, "id"),
    payload: executionResultCodec.read(source["payload"], at, "payload"),
  };
  return result;
}

/**
 * @param {types.Next} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeNext(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", nextFields.type, value["type"]);
  text += wire.field(at, "id", operationIdCodec, value["id"]);
  text += wire.field(at, "payload", executionResultCodec, value["payload"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.Next>} */
export const nextCodec = wire.message("next", wire.codec(readNext, writeNext));

const operationErrorFields = {
  type: wire.literal("error"),
  payload: wire.list(wire.codec(readGraphQLError, writeGraphQLError), 1),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.OperationError}
 */
function readOperationError(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.OperationError} */
  const result = {
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

/**
 * @param {types.OperationError} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeOperationError(value, up, key) {
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

/** @type {wire.MessageCodec<types.OperationError>} */
export const operationErrorCodec = wire.message(
  "error",
  wire.codec(readOperationError, writeOperationError),
);

const completeFields = {
  type: wire.literal("complete"),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.Complete}
 */
function readComplete(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.Complete} */
  const result = {
    type: completeFields.type.read(source["type"], at, "type"),
    id: operationIdCodec.read(source["id"], at, "id"),
  };
  return result;
}

/**
 * @param {types.Complete} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeComplete(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", completeFields.type, value["type"]);
  text += wire.field(at, "id", operationIdCodec, value["id"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.Complete>} */
export const completeCodec = wire.message(
  "complete",
  wire.codec(readComplete, writeComplete),
);

/**
 * @param {unknown} value
 * @returns {wire.MessageCodec<unknown> | wire.UnknownTag}
 */
export function selectClientMessage(value) {
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

/**
 * @param {unknown} value
 * @returns {wire.MessageCodec<unknown> | wire.UnknownTag}
 */
export function selectServerMessage(value) {
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
