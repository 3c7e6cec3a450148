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

/** @type {wire.MessageCodec<types.AuthMessage>} */
export const authMessageCodec = wire.message("auth", "reject", {
  type: wire.literal("auth"),
  id: requestIdCodec,
  token: wire.text(1, 4096),
});

/** @type {wire.MessageCodec<types.SubscribeMessage>} */
export const subscribeMessageCodec = wire.message("subscribe", "reject", {
  type: wire.literal("subscribe"),
  id: requestIdCodec,
  channel: channelCodec,
  symbols: wire.optional(wire.list(tickerCodec, 1, 100, true)),
});

/** @type {wire.MessageCodec<types.UnsubscribeMessage>} */
export const unsubscribeMessageCodec = wire.message("unsubscribe", "reject", {
  type: wire.literal("unsubscribe"),
  id: requestIdCodec,
  subscription_id: subscriptionIdCodec,
});

/** @type {wire.MessageCodec<types.CommandMessage>} */
export const commandMessageCodec = wire.message("command", "reject", {
  type: wire.literal("command"),
  id: requestIdCodec,
  name: wire.text(1, 64),
  arguments: wire.byDefaultText(wire.map(wire.any), "{}"),
});

/** @type {wire.MessageCodec<types.QueryMessage>} */
export const queryMessageCodec = wire.message("query", "reject", {
  type: wire.literal("query"),
  id: requestIdCodec,
  name: wire.text(1, 64),
  parameters: wire.byDefaultText(wire.map(wire.any), "{}"),
});

/** @type {wire.MessageCodec<types.HeartbeatMessage>} */
export const heartbeatMessageCodec = wire.message("heartbeat", "ignore", {
  type: wire.literal("heartbeat"),
  timestamp: wire.dateTime(),
});

/** @type {wire.MessageCodec<types.DataMessage>} */
export const dataMessageCodec = wire.message("data", "ignore", {
  type: wire.literal("data"),
  subscription_id: subscriptionIdCodec,
  timestamp: wire.dateTime(),
  symbol: tickerCodec,
  sequence: wire.int(0, 9007199254740991),
  price: wire.decimal(),
  size: wire.decimal(),
});

/** @type {wire.MessageCodec<types.SignalMessage>} */
export const signalMessageCodec = wire.message("signal", "ignore", {
  type: wire.literal("signal"),
  subscription_id: subscriptionIdCodec,
  timestamp: wire.dateTime(),
  symbol: tickerCodec,
  action: actionCodec,
  confidence: wire.number({ min: 0, max: 1 }),
  reason: wire.optional(wire.anyText),
});

/** @type {wire.MessageCodec<types.AlertMessage>} */
export const alertMessageCodec = wire.message("alert", "ignore", {
  type: wire.literal("alert"),
  subscription_id: subscriptionIdCodec,
  timestamp: wire.dateTime(),
  severity: severityCodec,
  message: wire.anyText,
  symbol: wire.nullable(tickerCodec),
});

/** @type {wire.MessageCodec<types.ResponseMessage>} */
export const responseMessageCodec = wire.message("response", "ignore", {
  type: wire.literal("response"),
  request_id: requestIdCodec,
  subscription_id: wire.optional(subscriptionIdCodec),
  result: wire.any,
});

/** @type {wire.MessageCodec<types.ErrorMessage>} */
export const errorMessageCodec = wire.message("error", "ignore", {
  type: wire.literal("error"),
  request_id: wire.optional(requestIdCodec),
  code: errorCodeCodec,
  message: wire.anyText,
  retry_after_ms: wire.optional(wire.int(0, 9007199254740991)),
});

/** @type {wire.MessageCodec<types.StatusMessage>} */
export const statusMessageCodec = wire.message("status", "ignore", {
  type: wire.literal("status"),
  state: serviceStateCodec,
  since: wire.dateTime(),
  message: wire.optional(wire.anyText),
});

/** @type {wire.Direction} */
export const client = {
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

/** @type {wire.Direction} */
export const server = {
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
