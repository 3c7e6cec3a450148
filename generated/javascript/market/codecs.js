// Generated from the protocol "market" by wireproof. Do not edit.

import * as wire from "./wire.js";
/** @import * as types from "./types.js" */

/** @type {wire.Codec<types.ErrorCode>} */
export const errorCodeCodec = wire.oneOf(
  "BAD_MESSAGE",
  "UNAUTHORIZED",
  "ALREADY_AUTHENTICATED",
  "DUPLICATE_REQUEST",
  "UNKNOWN_SUBSCRIPTION",
  "TOO_MANY_SUBSCRIPTIONS",
  "UNKNOWN_COMMAND",
  "UNKNOWN_QUERY",
  "FAILED",
  "RATE_LIMITED",
  "UNAVAILABLE",
  "INTERNAL",
);

/** @type {wire.Codec<types.Channel>} */
export const channelCodec = wire.oneOf("data", "signal", "alert");

/** @type {wire.Codec<types.Action>} */
export const actionCodec = wire.oneOf("buy", "sell", "hold");

/** @type {wire.Codec<types.Severity>} */
export const severityCodec = wire.oneOf("info", "warning", "critical");

/** @type {wire.Codec<types.ServiceState>} */
export const serviceStateCodec = wire.oneOf(
  "online",
  "degraded",
  "maintenance",
);

/** @type {wire.Codec<types.RequestId>} */
export const requestIdCodec = wire.alias(wire.text(1, 64));

/** @type {wire.Codec<types.SubscriptionId>} */
export const subscriptionIdCodec = wire.alias(wire.text(1, 64));

/** @type {wire.Codec<types.Ticker>} */
export const tickerCodec = wire.alias(
  wire.text(0, Infinity, /^[0-9A-Z]{1,12}(?:[\-.][0-9A-Z]{1,12})?$/u),
);

const authMessageFields = {
  type: wire.literal("auth"),
  token: wire.text(1, 4096),
};

/** @type {ReadonlySet<string>} */
const authMessageNames = wire.names("type", "id", "token");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.AuthMessage}
 */
function readAuthMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.AuthMessage} */
  const result = {
    type: authMessageFields.type.read(source["type"], at, "type"),
    id: requestIdCodec.read(source["id"], at, "id"),
    token: authMessageFields.token.read(source["token"], at, "token"),
  };
  wire.refuseUnknown(source, authMessageNames, at);
  return result;
}

/**
 * @param {types.AuthMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeAuthMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", authMessageFields.type, value["type"]);
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "token", authMessageFields.token, value["token"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.AuthMessage>} */
export const authMessageCodec = wire.message(
  "auth",
  wire.codec(readAuthMessage, writeAuthMessage),
);

const subscribeMessageFields = {
  type: wire.literal("subscribe"),
  symbols: wire.list(
    wire.lazy(() => tickerCodec),
    1,
    100,
    true,
  ),
};

/** @type {ReadonlySet<string>} */
const subscribeMessageNames = wire.names("type", "id", "channel", "symbols");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SubscribeMessage}
 */
function readSubscribeMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SubscribeMessage} */
  const result = {
    type: subscribeMessageFields.type.read(source["type"], at, "type"),
    id: requestIdCodec.read(source["id"], at, "id"),
    channel: channelCodec.read(source["channel"], at, "channel"),
  };
  if (source["symbols"] !== undefined) {
    result["symbols"] = subscribeMessageFields.symbols.read(
      source["symbols"],
      at,
      "symbols",
    );
  }
  wire.refuseUnknown(source, subscribeMessageNames, at);
  return result;
}

/**
 * @param {types.SubscribeMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSubscribeMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", subscribeMessageFields.type, value["type"]);
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "channel", channelCodec, value["channel"]);
  text += wire.optionalField(
    at,
    "symbols",
    subscribeMessageFields.symbols,
    value["symbols"],
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.SubscribeMessage>} */
export const subscribeMessageCodec = wire.message(
  "subscribe",
  wire.codec(readSubscribeMessage, writeSubscribeMessage),
);

const unsubscribeMessageFields = {
  type: wire.literal("unsubscribe"),
};

/** @type {ReadonlySet<string>} */
const unsubscribeMessageNames = wire.names("type", "id", "subscription_id");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.UnsubscribeMessage}
 */
function readUnsubscribeMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.UnsubscribeMessage} */
  const result = {
    type: unsubscribeMessageFields.type.read(source["type"], at, "type"),
    id: requestIdCodec.read(source["id"], at, "id"),
    subscription_id: subscriptionIdCodec.read(
      source["subscription_id"],
      at,
      "subscription_id",
    ),
  };
  wire.refuseUnknown(source, unsubscribeMessageNames, at);
  return result;
}

/**
 * @param {types.UnsubscribeMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeUnsubscribeMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    unsubscribeMessageFields.type,
    value["type"],
  );
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(
    at,
    "subscription_id",
    subscriptionIdCodec,
    value["subscription_id"],
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.UnsubscribeMessage>} */
export const unsubscribeMessageCodec = wire.message(
  "unsubscribe",
  wire.codec(readUnsubscribeMessage, writeUnsubscribeMessage),
);

const commandMessageFields = {
  type: wire.literal("command"),
  name: wire.text(1, 64),
  arguments: wire.map(wire.any),
};

/** @type {ReadonlySet<string>} */
const commandMessageNames = wire.names("type", "id", "name", "arguments");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.CommandMessage}
 */
function readCommandMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.CommandMessage} */
  const result = {
    type: commandMessageFields.type.read(source["type"], at, "type"),
    id: requestIdCodec.read(source["id"], at, "id"),
    name: commandMessageFields.name.read(source["name"], at, "name"),
    arguments: commandMessageFields.arguments.read(
      wire.or(source["arguments"], wire.members()),
      at,
      "arguments",
    ),
  };
  wire.refuseUnknown(source, commandMessageNames, at);
  return result;
}

/**
 * @param {types.CommandMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeCommandMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", commandMessageFields.type, value["type"]);
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "name", commandMessageFields.name, value["name"]);
  text += wire.defaultField(
    at,
    "arguments",
    commandMessageFields.arguments,
    value["arguments"],
    wire.members(),
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.CommandMessage>} */
export const commandMessageCodec = wire.message(
  "command",
  wire.codec(readCommandMessage, writeCommandMessage),
);

const queryMessageFields = {
  type: wire.literal("query"),
  name: wire.text(1, 64),
  parameters: wire.map(wire.any),
};

/** @type {ReadonlySet<string>} */
const queryMessageNames = wire.names("type", "id", "name", "parameters");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.QueryMessage}
 */
function readQueryMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.QueryMessage} */
  const result = {
    type: queryMessageFields.type.read(source["type"], at, "type"),
    id: requestIdCodec.read(source["id"], at, "id"),
    name: queryMessageFields.name.read(source["name"], at, "name"),
    parameters: queryMessageFields.parameters.read(
      wire.or(source["parameters"], wire.members()),
      at,
      "parameters",
    ),
  };
  wire.refuseUnknown(source, queryMessageNames, at);
  return result;
}

/**
 * @param {types.QueryMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeQueryMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", queryMessageFields.type, value["type"]);
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "name", queryMessageFields.name, value["name"]);
  text += wire.defaultField(
    at,
    "parameters",
    queryMessageFields.parameters,
    value["parameters"],
    wire.members(),
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.QueryMessage>} */
export const queryMessageCodec = wire.message(
  "query",
  wire.codec(readQueryMessage, writeQueryMessage),
);

const heartbeatMessageFields = {
  type: wire.literal("heartbeat"),
  timestamp: wire.dateTime(),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.HeartbeatMessage}
 */
function readHeartbeatMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.HeartbeatMessage} */
  const result = {
    type: heartbeatMessageFields.type.read(source["type"], at, "type"),
    timestamp: heartbeatMessageFields.timestamp.read(
      source["timestamp"],
      at,
      "timestamp",
    ),
  };
  return result;
}

/**
 * @param {types.HeartbeatMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeHeartbeatMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", heartbeatMessageFields.type, value["type"]);
  text += wire.field(
    at,
    "timestamp",
    heartbeatMessageFields.timestamp,
    value["timestamp"],
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.HeartbeatMessage>} */
export const heartbeatMessageCodec = wire.message(
  "heartbeat",
  wire.codec(readHeartbeatMessage, writeHeartbeatMessage),
);

const dataMessageFields = {
  type: wire.literal("data"),
  timestamp: wire.dateTime(),
  sequence: wire.int(0, 9007199254740991),
  price: wire.decimal(),
  size: wire.decimal(),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.DataMessage}
 */
function readDataMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.DataMessage} */
  const result = {
    type: dataMessageFields.type.read(source["type"], at, "type"),
    subscription_id: subscriptionIdCodec.read(
      source["subscription_id"],
      at,
      "subscription_id",
    ),
    timestamp: dataMessageFields.timestamp.read(
      source["timestamp"],
      at,
      "timestamp",
    ),
    symbol: tickerCodec.read(source["symbol"], at, "symbol"),
    sequence: dataMessageFields.sequence.read(
      source["sequence"],
      at,
      "sequence",
    ),
    price: dataMessageFields.price.read(source["price"], at, "price"),
    size: dataMessageFields.size.read(source["size"], at, "size"),
  };
  return result;
}

/**
 * @param {types.DataMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeDataMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", dataMessageFields.type, value["type"]);
  text += wire.field(
    at,
    "subscription_id",
    subscriptionIdCodec,
    value["subscription_id"],
  );
  text += wire.field(
    at,
    "timestamp",
    dataMessageFields.timestamp,
    value["timestamp"],
  );
  text += wire.field(at, "symbol", tickerCodec, value["symbol"]);
  text += wire.field(
    at,
    "sequence",
    dataMessageFields.sequence,
    value["sequence"],
  );
  text += wire.field(at, "price", dataMessageFields.price, value["price"]);
  text += wire.field(at, "size", dataMessageFields.size, value["size"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.DataMessage>} */
export const dataMessageCodec = wire.message(
  "data",
  wire.codec(readDataMessage, writeDataMessage),
);

const signalMessageFields = {
  type: wire.literal("signal"),
  timestamp: wire.dateTime(),
  confidence: wire.number({ min: 0, max: 1 }),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SignalMessage}
 */
function readSignalMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SignalMessage} */
  const result = {
    type: signalMessageFields.type.read(source["type"], at, "type"),
    subscription_id: subscriptionIdCodec.read(
      source["subscription_id"],
      at,
      "subscription_id",
    ),
    timestamp: signalMessageFields.timestamp.read(
      source["timestamp"],
      at,
      "timestamp",
    ),
    symbol: tickerCodec.read(source["symbol"], at, "symbol"),
    action: actionCodec.read(source["action"], at, "action"),
    confidence: signalMessageFields.confidence.read(
      source["confidence"],
      at,
      "confidence",
    ),
  };
  if (source["reason"] !== undefined) {
    result["reason"] = wire.anyText.read(source["reason"], at, "reason");
  }
  return result;
}

/**
 * @param {types.SignalMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSignalMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", signalMessageFields.type, value["type"]);
  text += wire.field(
    at,
    "subscription_id",
    subscriptionIdCodec,
    value["subscription_id"],
  );
  text += wire.field(
    at,
    "timestamp",
    signalMessageFields.timestamp,
    value["timestamp"],
  );
  text += wire.field(at, "symbol", tickerCodec, value["symbol"]);
  text += wire.field(at, "action", actionCodec, value["action"]);
  text += wire.field(
    at,
    "confidence",
    signalMessageFields.confidence,
    value["confidence"],
  );
  text += wire.optionalField(at, "reason", wire.anyText, value["reason"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.SignalMessage>} */
export const signalMessageCodec = wire.message(
  "signal",
  wire.codec(readSignalMessage, writeSignalMessage),
);

const alertMessageFields = {
  type: wire.literal("alert"),
  timestamp: wire.dateTime(),
  symbol: wire.nullable(wire.lazy(() => tickerCodec)),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.AlertMessage}
 */
function readAlertMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.AlertMessage} */
  const result = {
    type: alertMessageFields.type.read(source["type"], at, "type"),
    subscription_id: subscriptionIdCodec.read(
      source["subscription_id"],
      at,
      "subscription_id",
    ),
    timestamp: alertMessageFields.timestamp.read(
      source["timestamp"],
      at,
      "timestamp",
    ),
    severity: severityCodec.read(source["severity"], at, "severity"),
    message: wire.anyText.read(source["message"], at, "message"),
    symbol: alertMessageFields.symbol.read(source["symbol"], at, "symbol"),
  };
  return result;
}

/**
 * @param {types.AlertMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeAlertMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", alertMessageFields.type, value["type"]);
  text += wire.field(
    at,
    "subscription_id",
    subscriptionIdCodec,
    value["subscription_id"],
  );
  text += wire.field(
    at,
    "timestamp",
    alertMessageFields.timestamp,
    value["timestamp"],
  );
  text += wire.field(at, "severity", severityCodec, value["severity"]);
  text += wire.field(at, "message", wire.anyText, value["message"]);
  text += wire.field(at, "symbol", alertMessageFields.symbol, value["symbol"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.AlertMessage>} */
export const alertMessageCodec = wire.message(
  "alert",
  wire.codec(readAlertMessage, writeAlertMessage),
);

const responseMessageFields = {
  type: wire.literal("response"),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResponseMessage}
 */
function readResponseMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResponseMessage} */
  const result = /** @type {any} */ ({
    type: responseMessageFields.type.read(source["type"], at, "type"),
    request_id: requestIdCodec.read(source["request_id"], at, "request_id"),
  });
  if (source["subscription_id"] !== undefined) {
    result["subscription_id"] = subscriptionIdCodec.read(
      source["subscription_id"],
      at,
      "subscription_id",
    );
  }
  result["result"] = wire.any.read(source["result"], at, "result");
  return result;
}

/**
 * @param {types.ResponseMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResponseMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", responseMessageFields.type, value["type"]);
  text += wire.field(at, "request_id", requestIdCodec, value["request_id"]);
  text += wire.optionalField(
    at,
    "subscription_id",
    subscriptionIdCodec,
    value["subscription_id"],
  );
  text += wire.field(at, "result", wire.any, value["result"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ResponseMessage>} */
export const responseMessageCodec = wire.message(
  "response",
  wire.codec(readResponseMessage, writeResponseMessage),
);

const errorMessageFields = {
  type: wire.literal("error"),
  retry_after_ms: wire.int(0, 9007199254740991),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ErrorMessage}
 */
function readErrorMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ErrorMessage} */
  const result = /** @type {any} */ ({
    type: errorMessageFields.type.read(source["type"], at, "type"),
  });
  if (source["request_id"] !== undefined) {
    result["request_id"] = requestIdCodec.read(
      source["request_id"],
      at,
      "request_id",
    );
  }
  result["code"] = errorCodeCodec.read(source["code"], at, "code");
  result["message"] = wire.anyText.read(source["message"], at, "message");
  if (source["retry_after_ms"] !== undefined) {
    result["retry_after_ms"] = errorMessageFields.retry_after_ms.read(
      source["retry_after_ms"],
      at,
      "retry_after_ms",
    );
  }
  return result;
}

/**
 * @param {types.ErrorMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeErrorMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", errorMessageFields.type, value["type"]);
  text += wire.optionalField(
    at,
    "request_id",
    requestIdCodec,
    value["request_id"],
  );
  text += wire.field(at, "code", errorCodeCodec, value["code"]);
  text += wire.field(at, "message", wire.anyText, value["message"]);
  text += wire.optionalField(
    at,
    "retry_after_ms",
    errorMessageFields.retry_after_ms,
    value["retry_after_ms"],
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ErrorMessage>} */
export const errorMessageCodec = wire.message(
  "error",
  wire.codec(readErrorMessage, writeErrorMessage),
);

const statusMessageFields = {
  type: wire.literal("status"),
  since: wire.dateTime(),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.StatusMessage}
 */
function readStatusMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.StatusMessage} */
  const result = {
    type: statusMessageFields.type.read(source["type"], at, "type"),
    state: serviceStateCodec.read(source["state"], at, "state"),
    since: statusMessageFields.since.read(source["since"], at, "since"),
  };
  if (source["message"] !== undefined) {
    result["message"] = wire.anyText.read(source["message"], at, "message");
  }
  return result;
}

/**
 * @param {types.StatusMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeStatusMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", statusMessageFields.type, value["type"]);
  text += wire.field(at, "state", serviceStateCodec, value["state"]);
  text += wire.field(at, "since", statusMessageFields.since, value["since"]);
  text += wire.optionalField(at, "message", wire.anyText, value["message"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.StatusMessage>} */
export const statusMessageCodec = wire.message(
  "status",
  wire.codec(readStatusMessage, writeStatusMessage),
);

/**
 * @param {unknown} value
 * @returns {wire.MessageCodec<unknown> | wire.UnknownTag}
 */
export function selectClientMessage(value) {
  if (wire.isObject(value)) {
    const tag = wire.lookup(value, ["type"]);
    switch (tag) {
      case "auth":
        return authMessageCodec;
      case "subscribe":
        return subscribeMessageCodec;
      case "unsubscribe":
        return unsubscribeMessageCodec;
      case "command":
        return commandMessageCodec;
      case "query":
        return queryMessageCodec;
      case "heartbeat":
        return heartbeatMessageCodec;
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
      case "heartbeat":
        return heartbeatMessageCodec;
      case "data":
        return dataMessageCodec;
      case "signal":
        return signalMessageCodec;
      case "alert":
        return alertMessageCodec;
      case "response":
        return responseMessageCodec;
      case "error":
        return errorMessageCodec;
      case "status":
        return statusMessageCodec;
    }
    wire.checkTag(tag, "string", null, "", "/type");
    throw wire.refusal("unknown_type", null, "", "/type");
  }
  throw wire.mismatch(value, null, "");
}
