// Generated from the protocol "market" by wireproof. Do not edit.

import type * as types from "./types.js";
import * as wire from "./wire.js";

export const errorCodeCodec = wire.oneOf<types.ErrorCode>(
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

export const channelCodec = wire.oneOf<types.Channel>(
  "data",
  "signal",
  "alert",
);

export const actionCodec = wire.oneOf<types.Action>("buy", "sell", "hold");

export const severityCodec = wire.oneOf<types.Severity>(
  "info",
  "warning",
  "critical",
);

export const serviceStateCodec = wire.oneOf<types.ServiceState>(
  "online",
  "degraded",
  "maintenance",
);

export const requestIdCodec = wire.alias<types.RequestId>(wire.text(1, 64));

export const subscriptionIdCodec = wire.alias<types.SubscriptionId>(
  wire.text(1, 64),
);

export const tickerCodec = wire.alias<types.Ticker>(
  wire.text(0, Infinity, /^[0-9A-Z]{1,12}(?:[\-.][0-9A-Z]{1,12})?$/u),
);

const authMessageFields = {
  type: wire.literal("auth"),
  token: wire.text(1, 4096),
};

const authMessageNames: ReadonlySet<string> = wire.names("type", "id", "token");

function readAuthMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.AuthMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.AuthMessage = {
    type: authMessageFields.type.read(source["type"], at, "type"),
    id: requestIdCodec.read(source["id"], at, "id"),
    token: authMessageFields.token.read(source["token"], at, "token"),
  };
  wire.refuseUnknown(source, authMessageNames, at);
  return result;
}

function writeAuthMessage(
  value: types.AuthMessage,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", authMessageFields.type, value["type"]);
  text += wire.field(at, "id", requestIdCodec, value["id"]);
  text += wire.field(at, "token", authMessageFields.token, value["token"]);
  return wire.braces(text);
}

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

const subscribeMessageNames: ReadonlySet<string> = wire.names(
  "type",
  "id",
  "channel",
  "symbols",
);

function readSubscribeMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SubscribeMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.SubscribeMessage = {
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

function writeSubscribeMessage(
  value: types.SubscribeMessage,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const subscribeMessageCodec = wire.message(
  "subscribe",
  wire.codec(readSubscribeMessage, writeSubscribeMessage),
);

const unsubscribeMessageFields = {
  type: wire.literal("unsubscribe"),
};

const unsubscribeMessageNames: ReadonlySet<string> = wire.names(
  "type",
  "id",
  "subscription_id",
);

function readUnsubscribeMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.UnsubscribeMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.UnsubscribeMessage = {
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

function writeUnsubscribeMessage(
  value: types.UnsubscribeMessage,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const unsubscribeMessageCodec = wire.message(
  "unsubscribe",
  wire.codec(readUnsubscribeMessage, writeUnsubscribeMessage),
);

const commandMessageFields = {
  type: wire.literal("command"),
  name: wire.text(1, 64),
  arguments: wire.map(wire.any),
};

const commandMessageNames: ReadonlySet<string> = wire.names(
  "type",
  "id",
  "name",
  "arguments",
);

function readCommandMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.CommandMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.CommandMessage = {
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

function writeCommandMessage(
  value: types.CommandMessage,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const commandMessageCodec = wire.message(
  "command",
  wire.codec(readCommandMessage, writeCommandMessage),
);

const queryMessageFields = {
  type: wire.literal("query"),
  name: wire.text(1, 64),
  parameters: wire.map(wire.any),
};

const queryMessageNames: ReadonlySet<string> = wire.names(
  "type",
  "id",
  "name",
  "parameters",
);

function readQueryMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.QueryMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.QueryMessage = {
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

function writeQueryMessage(
  value: types.QueryMessage,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const queryMessageCodec = wire.message(
  "query",
  wire.codec(readQueryMessage, writeQueryMessage),
);

const heartbeatMessageFields = {
  type: wire.literal("heartbeat"),
  timestamp: wire.dateTime(),
};

function readHeartbeatMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.HeartbeatMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.HeartbeatMessage = {
    type: heartbeatMessageFields.type.read(source["type"], at, "type"),
    timestamp: heartbeatMessageFields.timestamp.read(
      source["timestamp"],
      at,
      "timestamp",
    ),
  };
  return result;
}

function writeHeartbeatMessage(
  value: types.HeartbeatMessage,
  up: wire.Up,
  key: wire.Key,
): string {
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

function readDataMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.DataMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.DataMessage = {
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

function writeDataMessage(
  value: types.DataMessage,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const dataMessageCodec = wire.message(
  "data",
  wire.codec(readDataMessage, writeDataMessage),
);

const signalMessageFields = {
  type: wire.literal("signal"),
  timestamp: wire.dateTime(),
  confidence: wire.number({ min: 0, max: 1 }),
};

function readSignalMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SignalMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.SignalMessage = {
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

function writeSignalMessage(
  value: types.SignalMessage,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const signalMessageCodec = wire.message(
  "signal",
  wire.codec(readSignalMessage, writeSignalMessage),
);

const alertMessageFields = {
  type: wire.literal("alert"),
  timestamp: wire.dateTime(),
  symbol: wire.nullable(wire.lazy(() => tickerCodec)),
};

function readAlertMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.AlertMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.AlertMessage = {
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

function writeAlertMessage(
  value: types.AlertMessage,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const alertMessageCodec = wire.message(
  "alert",
  wire.codec(readAlertMessage, writeAlertMessage),
);

const responseMessageFields = {
  type: wire.literal("response"),
};

function readResponseMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResponseMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
    type: responseMessageFields.type.read(source["type"], at, "type"),
    request_id: requestIdCodec.read(source["request_id"], at, "request_id"),
  } as types.ResponseMessage;
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

function writeResponseMessage(
  value: types.ResponseMessage,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const responseMessageCodec = wire.message(
  "response",
  wire.codec(readResponseMessage, writeResponseMessage),
);

const errorMessageFields = {
  type: wire.literal("error"),
  retry_after_ms: wire.int(0, 9007199254740991),
};

function readErrorMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ErrorMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
    type: errorMessageFields.type.read(source["type"], at, "type"),
  } as types.ErrorMessage;
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

function writeErrorMessage(
  value: types.ErrorMessage,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const errorMessageCodec = wire.message(
  "error",
  wire.codec(readErrorMessage, writeErrorMessage),
);

const statusMessageFields = {
  type: wire.literal("status"),
  since: wire.dateTime(),
};

function readStatusMessage(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.StatusMessage {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.StatusMessage = {
    type: statusMessageFields.type.read(source["type"], at, "type"),
    state: serviceStateCodec.read(source["state"], at, "state"),
    since: statusMessageFields.since.read(source["since"], at, "since"),
  };
  if (source["message"] !== undefined) {
    result["message"] = wire.anyText.read(source["message"], at, "message");
  }
  return result;
}

function writeStatusMessage(
  value: types.StatusMessage,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", statusMessageFields.type, value["type"]);
  text += wire.field(at, "state", serviceStateCodec, value["state"]);
  text += wire.field(at, "since", statusMessageFields.since, value["since"]);
  text += wire.optionalField(at, "message", wire.anyText, value["message"]);
  return wire.braces(text);
}

export const statusMessageCodec = wire.message(
  "status",
  wire.codec(readStatusMessage, writeStatusMessage),
);

export function selectClientMessage(
  value: unknown,
): wire.MessageCodec<unknown> | wire.UnknownTag {
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

export function selectServerMessage(
  value: unknown,
): wire.MessageCodec<unknown> | wire.UnknownTag {
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
