// Generated from the protocol "market" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** What can go wrong with a request. */
export type ErrorCode =
  | "BAD_MESSAGE"
  | "UNAUTHORIZED"
  | "ALREADY_AUTHENTICATED"
  | "DUPLICATE_REQUEST"
  | "UNKNOWN_SUBSCRIPTION"
  | "TOO_MANY_SUBSCRIPTIONS"
  | "UNKNOWN_COMMAND"
  | "UNKNOWN_QUERY"
  | "FAILED"
  | "RATE_LIMITED"
  | "UNAVAILABLE"
  | "INTERNAL";

/** Names a request. The client makes it, and uses none twice while the first is pending. */
export type RequestId = wire.Brand<string, "RequestId">;

/** Names a subscription. The server makes it. */
export type SubscriptionId = wire.Brand<string, "SubscriptionId">;

/** An instrument, such as `BTC-USD` or `AAPL`. */
export type Ticker = wire.Brand<string, "Ticker">;

/** What one can subscribe to. */
export type Channel = "data" | "signal" | "alert";

/** What a signal advises. */
export type Action = "buy" | "sell" | "hold";

/** How grave an alert is. */
export type Severity = "info" | "warning" | "critical";

/** How the back end is. */
export type ServiceState = "online" | "degraded" | "maintenance";

/** Says who the client is. It is the first request on every connection; the response has the result null. */
export interface AuthMessage {
  type: "auth";
  /** Names the request; the reply echoes it as `request_id`. */
  id: RequestId;
  /** The access token. */
  token: string;
}

/**
 * Asks for a channel. The response names the subscription, and the channel's messages carry the name. None of them comes before the
 * response.
 */
export interface SubscribeMessage {
  type: "subscribe";
  /** Names the request; the reply echoes it as `request_id`. */
  id: RequestId;
  channel: Channel;
  /** The instruments. Absent means all. */
  symbols?: Ticker[];
}

/** Ends a subscription. The result of the response is null, and nothing of the subscription comes after it. */
export interface UnsubscribeMessage {
  type: "unsubscribe";
  /** Names the request; the reply echoes it as `request_id`. */
  id: RequestId;
  subscription_id: SubscriptionId;
}

/** Makes the back end do something, such as to pause a strategy. The result of the response belongs to the command. */
export interface CommandMessage {
  type: "command";
  /** Names the request; the reply echoes it as `request_id`. */
  id: RequestId;
  /** The command, such as `strategy.pause`. */
  name: string;
  /** Its arguments by name. */
  arguments: { [key: string]: wire.JsonValue };
}

/** Asks the back end for something and changes nothing, so it may be repeated. The result of the response belongs to the query. */
export interface QueryMessage {
  type: "query";
  /** Names the request; the reply echoes it as `request_id`. */
  id: RequestId;
  /** The query, such as `positions`. */
  name: string;
  /** Its parameters by name. */
  parameters: { [key: string]: wire.JsonValue };
}

/**
 * Shows that the sender is alive. The server sends one every 30 seconds, and the client answers with one of its own; the server never
 * answers one.
 */
export interface HeartbeatMessage {
  type: "heartbeat";
  /** When it was sent, by the sender's clock. */
  timestamp: wire.DateTime;
}

/** A trade. */
export interface DataMessage {
  type: "data";
  /** The subscription that it belongs to. */
  subscription_id: SubscriptionId;
  /** When it happened, by the market's clock. */
  timestamp: wire.DateTime;
  symbol: Ticker;
  /** Counts the trades of the subscription from 0, one by one. A gap means that trades were lost. */
  sequence: number;
  /** The price in the instrument's quote currency, exactly. */
  price: wire.Decimal;
  /** How much was traded, in units of the instrument. */
  size: wire.Decimal;
}

/** A trading signal. */
export interface SignalMessage {
  type: "signal";
  /** The subscription that it belongs to. */
  subscription_id: SubscriptionId;
  /** When it happened, by the market's clock. */
  timestamp: wire.DateTime;
  symbol: Ticker;
  action: Action;
  /** How sure the model is, from 0 to 1. */
  confidence: number;
  /** Why. Absent when the model does not say. */
  reason?: string;
}

/** Something needs attention. */
export interface AlertMessage {
  type: "alert";
  /** The subscription that it belongs to. */
  subscription_id: SubscriptionId;
  /** When it happened, by the market's clock. */
  timestamp: wire.DateTime;
  severity: Severity;
  /** What it is about in words for people. */
  message: string;
  /** The instrument; null when it is about no single one. */
  symbol: Ticker | null;
}

/** The request succeeded. Requests may be answered in any order. */
export interface ResponseMessage {
  type: "response";
  /** The `id` of the request. */
  request_id: RequestId;
  /** The new subscription; only in the response to `subscribe`. */
  subscription_id?: SubscriptionId;
  /** What the request says of it; null when it says nothing. */
  result: wire.JsonValue;
}

/** A request failed, or a message could not be read. Only the code decides what the client can do. */
export interface ErrorMessage {
  type: "error";
  /** The `id` of the request at fault. Absent when it had none that could be read. */
  request_id?: RequestId;
  /** What went wrong. */
  code: ErrorCode;
  /** What went wrong in words for people. */
  message: string;
  /** How long to wait before the request is tried again, in milliseconds. Absent: as the code says. */
  retry_after_ms?: number;
}

/** How the back end is. It comes first on every connection, and whenever it changes, to everyone. */
export interface StatusMessage {
  type: "status";
  state: ServiceState;
  /** Since when. */
  since: wire.DateTime;
  /** More about it in words for people. */
  message?: string;
}

/** What the client sends. */
export type ClientMessage =
  | AuthMessage
  | SubscribeMessage
  | UnsubscribeMessage
  | CommandMessage
  | QueryMessage
  | HeartbeatMessage;

/** The same by the names of the messages. */
export interface ClientMessages {
  auth: AuthMessage;
  subscribe: SubscribeMessage;
  unsubscribe: UnsubscribeMessage;
  command: CommandMessage;
  query: QueryMessage;
  heartbeat: HeartbeatMessage;
}

/** What `decodeClientMessage` returns. */
export type DecodedClientMessage = wire.Decoded<ClientMessages>;

/** What the server sends. */
export type ServerMessage =
  | HeartbeatMessage
  | DataMessage
  | SignalMessage
  | AlertMessage
  | ResponseMessage
  | ErrorMessage
  | StatusMessage;

/** The same by the names of the messages. */
export interface ServerMessages {
  heartbeat: HeartbeatMessage;
  data: DataMessage;
  signal: SignalMessage;
  alert: AlertMessage;
  response: ResponseMessage;
  error: ErrorMessage;
  status: StatusMessage;
}

/** What `decodeServerMessage` returns. */
export type DecodedServerMessage = wire.Decoded<ServerMessages>;
