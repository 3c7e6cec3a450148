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

export const authMessageCodec = wire.message<types.AuthMessage>(
  "auth",
  "reject",
  {
    type: wire.literal("auth"),
    id: requestIdCodec,
    token: wire.text(1, 4096),
  },
);

export const subscribeMessageCodec = wire.message<types.SubscribeMessage>(
  "subscribe",
  "reject",
  {
    type: wire.literal("subscribe"),
    id: requestIdCodec,
    channel: channelCodec,
    symbols: wire.optional(wire.list(tickerCodec, 1, 100, true)),
  },
);

export const unsubscribeMessageCodec = wire.message<types.UnsubscribeMessage>(
  "unsubscribe",
  "reject",
  {
    type: wire.literal("unsubscribe"),
    id: requestIdCodec,
    subscription_id: subscriptionIdCodec,
  },
);

export const commandMessageCodec = wire.message<types.CommandMessage>(
  "command",
  "reject",
  {
    type: wire.literal("command"),
    id: requestIdCodec,
    name: wire.text(1, 64),
    arguments: wire.byDefaultText(wire.map(wire.any), "{}"),
  },
);

export const queryMessageCodec = wire.message<types.QueryMessage>(
  "query",
  "reject",
  {
    type: wire.literal("query"),
    id: requestIdCodec,
    name: wire.text(1, 64),
    parameters: wire.byDefaultText(wire.map(wire.any), "{}"),
  },
);

export const heartbeatMessageCodec = wire.message<types.HeartbeatMessage>(
  "heartbeat",
  "ignore",
  {
    type: wire.literal("heartbeat"),
    timestamp: wire.dateTime(),
  },
);

export const dataMessageCodec = wire.message<types.DataMessage>(
  "data",
  "ignore",
  {
    type: wire.literal("data"),
    subscription_id: subscriptionIdCodec,
    timestamp: wire.dateTime(),
    symbol: tickerCodec,
    sequence: wire.int(0, 9007199254740991),
    price: wire.decimal(),
    size: wire.decimal(),
  },
);

export const signalMessageCodec = wire.message<types.SignalMessage>(
  "signal",
  "ignore",
  {
    type: wire.literal("signal"),
    subscription_id: subscriptionIdCodec,
    timestamp: wire.dateTime(),
    symbol: tickerCodec,
    action: actionCodec,
    confidence: wire.number({ min: 0, max: 1 }),
    reason: wire.optional(wire.anyText),
  },
);

export const alertMessageCodec = wire.message<types.AlertMessage>(
  "alert",
  "ignore",
  {
    type: wire.literal("alert"),
    subscription_id: subscriptionIdCodec,
    timestamp: wire.dateTime(),
    severity: severityCodec,
    message: wire.anyText,
    symbol: wire.nullable(tickerCodec),
  },
);

export const responseMessageCodec = wire.message<types.ResponseMessage>(
  "response",
  "ignore",
  {
    type: wire.literal("response"),
    request_id: requestIdCodec,
    subscription_id: wire.optional(subscriptionIdCodec),
    result: wire.any,
  },
);

export const errorMessageCodec = wire.message<types.ErrorMessage>(
  "error",
  "ignore",
  {
    type: wire.literal("error"),
    request_id: wire.optional(requestIdCodec),
    code: errorCodeCodec,
    message: wire.anyText,
    retry_after_ms: wire.optional(wire.int(0, 9007199254740991)),
  },
);

export const statusMessageCodec = wire.message<types.StatusMessage>(
  "status",
  "ignore",
  {
    type: wire.literal("status"),
    state: serviceStateCodec,
    since: wire.dateTime(),
    message: wire.optional(wire.anyText),
  },
);

export const client: wire.Direction = {
  select: wire.byKind({
    object: wire.byTag({
      path: ["type"],
      cases: [
        ["auth", authMessageCodec],
        ["subscribe", subscribeMessageCodec],
        ["unsubscribe", unsubscribeMessageCodec],
        ["command", commandMessageCodec],
        ["query", queryMessageCodec],
        ["heartbeat", heartbeatMessageCodec],
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
        ["heartbeat", heartbeatMessageCodec],
        ["data", dataMessageCodec],
        ["signal", signalMessageCodec],
        ["alert", alertMessageCodec],
        ["response", responseMessageCodec],
        ["error", errorMessageCodec],
        ["status", statusMessageCodec],
      ],
    }),
  }),
  open: false,
  numbers: "portable",
};
