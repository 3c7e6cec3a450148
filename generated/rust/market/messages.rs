//! Generated from the protocol `market` by wireproof. Do not edit.
//!
//! The messages.

use super::wire;

/// Says who the client is. It is the first request on every connection; the response has the result null.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AuthMessage {
    /// Names the request; the reply echoes it as `request_id`.
    pub id: super::types::RequestId,
    /// The access token.
    pub token: String,
}

wire::describe! {
    record AuthMessage Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("auth"));
    "id" required super::types::REQUEST_ID_RULE;
    "token" required wire::Rule::Text { min: 1, max: 4096, pattern: None };
    holds
    1 required id;
    2 required token;
}

wire::describe! { message AuthMessage "auth" }

/// Asks for a channel. The response names the subscription, and the channel's messages carry the name. None of them comes before the
/// response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SubscribeMessage {
    /// Names the request; the reply echoes it as `request_id`.
    pub id: super::types::RequestId,
    /// `channel` on the wire.
    pub channel: super::types::Channel,
    /// The instruments. Absent means all.
    pub symbols: Option<Vec<super::types::Ticker>>,
}

wire::describe! {
    record SubscribeMessage Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("subscribe"));
    "id" required super::types::REQUEST_ID_RULE;
    "channel" required wire::Rule::Plain;
    "symbols" optional wire::Rule::List { of: &super::types::TICKER_RULE, min: 1, max: 100, unique: true };
    holds
    1 required id;
    2 required channel;
    3 optional symbols;
}

wire::describe! { message SubscribeMessage "subscribe" }

/// Ends a subscription. The result of the response is null, and nothing of the subscription comes after it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnsubscribeMessage {
    /// Names the request; the reply echoes it as `request_id`.
    pub id: super::types::RequestId,
    /// `subscription_id` on the wire.
    pub subscription_id: super::types::SubscriptionId,
}

wire::describe! {
    record UnsubscribeMessage Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("unsubscribe"));
    "id" required super::types::REQUEST_ID_RULE;
    "subscription_id" required super::types::SUBSCRIPTION_ID_RULE;
    holds
    1 required id;
    2 required subscription_id;
}

wire::describe! { message UnsubscribeMessage "unsubscribe" }

/// Makes the back end do something, such as to pause a strategy. The result of the response belongs to the command.
#[derive(Debug, Clone, PartialEq)]
pub struct CommandMessage {
    /// Names the request; the reply echoes it as `request_id`.
    pub id: super::types::RequestId,
    /// The command, such as `strategy.pause`.
    pub name: String,
    /// Its arguments by name.
    pub arguments: wire::Map<wire::Json>,
}

wire::describe! {
    record CommandMessage Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("command"));
    "id" required super::types::REQUEST_ID_RULE;
    "name" required wire::Rule::Text { min: 1, max: 64, pattern: None };
    "arguments" defaulted wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None }, wire::Literal::Map(&[]);
    holds
    1 required id;
    2 required name;
    3 defaulted arguments;
}

wire::describe! { message CommandMessage "command" }

/// Asks the back end for something and changes nothing, so it may be repeated. The result of the response belongs to the query.
#[derive(Debug, Clone, PartialEq)]
pub struct QueryMessage {
    /// Names the request; the reply echoes it as `request_id`.
    pub id: super::types::RequestId,
    /// The query, such as `positions`.
    pub name: String,
    /// Its parameters by name.
    pub parameters: wire::Map<wire::Json>,
}

wire::describe! {
    record QueryMessage Reject &[];
    "type" required wire::Rule::Is(wire::Literal::Text("query"));
    "id" required super::types::REQUEST_ID_RULE;
    "name" required wire::Rule::Text { min: 1, max: 64, pattern: None };
    "parameters" defaulted wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None }, wire::Literal::Map(&[]);
    holds
    1 required id;
    2 required name;
    3 defaulted parameters;
}

wire::describe! { message QueryMessage "query" }

/// Shows that the sender is alive. The server sends one every 30 seconds, and the client answers with one of its own; the server never
/// answers one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct HeartbeatMessage {
    /// When it was sent, by the sender's clock.
    pub timestamp: wire::Datetime,
}

wire::describe! {
    record HeartbeatMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("heartbeat"));
    "timestamp" required wire::Rule::Plain;
    holds
    1 required timestamp;
}

wire::describe! { message HeartbeatMessage "heartbeat" }

/// A trade.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DataMessage {
    /// The subscription that it belongs to.
    pub subscription_id: super::types::SubscriptionId,
    /// When it happened, by the market's clock.
    pub timestamp: wire::Datetime,
    /// `symbol` on the wire.
    pub symbol: super::types::Ticker,
    /// Counts the trades of the subscription from 0, one by one. A gap means that trades were lost.
    pub sequence: i64,
    /// The price in the instrument's quote currency, exactly.
    pub price: wire::Decimal,
    /// How much was traded, in units of the instrument.
    pub size: wire::Decimal,
}

wire::describe! {
    record DataMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("data"));
    "subscription_id" required super::types::SUBSCRIPTION_ID_RULE;
    "timestamp" required wire::Rule::Plain;
    "symbol" required super::types::TICKER_RULE;
    "sequence" required wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
    "price" required wire::Rule::Plain;
    "size" required wire::Rule::Plain;
    holds
    1 required subscription_id;
    2 required timestamp;
    3 required symbol;
    4 required sequence;
    5 required price;
    6 required size;
}

wire::describe! { message DataMessage "data" }

/// A trading signal.
#[derive(Debug, Clone, PartialEq)]
pub struct SignalMessage {
    /// The subscription that it belongs to.
    pub subscription_id: super::types::SubscriptionId,
    /// When it happened, by the market's clock.
    pub timestamp: wire::Datetime,
    /// `symbol` on the wire.
    pub symbol: super::types::Ticker,
    /// `action` on the wire.
    pub action: super::types::Action,
    /// How sure the model is, from 0 to 1.
    pub confidence: f64,
    /// Why. Absent when the model does not say.
    pub reason: Option<String>,
}

wire::describe! {
    record SignalMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("signal"));
    "subscription_id" required super::types::SUBSCRIPTION_ID_RULE;
    "timestamp" required wire::Rule::Plain;
    "symbol" required super::types::TICKER_RULE;
    "action" required wire::Rule::Plain;
    "confidence" required wire::Rule::Number { min: 0.0, max: 1.0, above: f64::NEG_INFINITY, below: f64::INFINITY };
    "reason" optional wire::Rule::Plain;
    holds
    1 required subscription_id;
    2 required timestamp;
    3 required symbol;
    4 required action;
    5 required confidence;
    6 optional reason;
}

wire::describe! { message SignalMessage "signal" }

/// Something needs attention.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AlertMessage {
    /// The subscription that it belongs to.
    pub subscription_id: super::types::SubscriptionId,
    /// When it happened, by the market's clock.
    pub timestamp: wire::Datetime,
    /// `severity` on the wire.
    pub severity: super::types::Severity,
    /// What it is about in words for people.
    pub message: String,
    /// The instrument; null when it is about no single one.
    pub symbol: Option<super::types::Ticker>,
}

wire::describe! {
    record AlertMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("alert"));
    "subscription_id" required super::types::SUBSCRIPTION_ID_RULE;
    "timestamp" required wire::Rule::Plain;
    "severity" required wire::Rule::Plain;
    "message" required wire::Rule::Plain;
    "symbol" required wire::Rule::Nullable(&super::types::TICKER_RULE);
    holds
    1 required subscription_id;
    2 required timestamp;
    3 required severity;
    4 required message;
    5 required symbol;
}

wire::describe! { message AlertMessage "alert" }

/// The request succeeded. Requests may be answered in any order.
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseMessage {
    /// The `id` of the request.
    pub request_id: super::types::RequestId,
    /// The new subscription; only in the response to `subscribe`.
    pub subscription_id: Option<super::types::SubscriptionId>,
    /// What the request says of it; null when it says nothing.
    pub result: wire::Json,
}

wire::describe! {
    record ResponseMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("response"));
    "request_id" required super::types::REQUEST_ID_RULE;
    "subscription_id" optional super::types::SUBSCRIPTION_ID_RULE;
    "result" required wire::Rule::Plain;
    holds
    1 required request_id;
    2 optional subscription_id;
    3 required result;
}

wire::describe! { message ResponseMessage "response" }

/// A request failed, or a message could not be read. Only the code decides what the client can do.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ErrorMessage {
    /// The `id` of the request at fault. Absent when it had none that could be read.
    pub request_id: Option<super::types::RequestId>,
    /// What went wrong.
    pub code: super::types::ErrorCode,
    /// What went wrong in words for people.
    pub message: String,
    /// How long to wait before the request is tried again, in milliseconds. Absent: as the code says.
    pub retry_after_ms: Option<i64>,
}

wire::describe! {
    record ErrorMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("error"));
    "request_id" optional super::types::REQUEST_ID_RULE;
    "code" required wire::Rule::Plain;
    "message" required wire::Rule::Plain;
    "retry_after_ms" optional wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
    holds
    1 optional request_id;
    2 required code;
    3 required message;
    4 optional retry_after_ms;
}

wire::describe! { message ErrorMessage "error" }

/// How the back end is. It comes first on every connection, and whenever it changes, to everyone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StatusMessage {
    /// `state` on the wire.
    pub state: super::types::ServiceState,
    /// Since when.
    pub since: wire::Datetime,
    /// More about it in words for people.
    pub message: Option<String>,
}

wire::describe! {
    record StatusMessage Ignore &[];
    "type" required wire::Rule::Is(wire::Literal::Text("status"));
    "state" required wire::Rule::Plain;
    "since" required wire::Rule::Plain;
    "message" optional wire::Rule::Plain;
    holds
    1 required state;
    2 required since;
    3 optional message;
}

wire::describe! { message StatusMessage "status" }
