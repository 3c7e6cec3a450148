//! Generated from the protocol `market` by wireproof. Do not edit.
//!
//! The messages.

use super::wire;

wire::structure! {
    record Reject;
    message "auth";

    /// Says who the client is. It is the first request on every connection; the response has the result null.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct AuthMessage {
        fixed "type" = wire::Literal::Text("auth");
        /// Names the request; the reply echoes it as `request_id`.
        "id" => pub id: super::types::RequestId, required super::types::REQUEST_ID_RULE;
        /// The access token.
        "token" => pub token: String, required wire::Rule::Text { min: 1, max: 4096, pattern: None };
    }
}

wire::structure! {
    record Reject;
    message "subscribe";

    /// Asks for a channel. The response names the subscription, and the channel's messages carry the name. None of them comes before the
    /// response.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct SubscribeMessage {
        fixed "type" = wire::Literal::Text("subscribe");
        /// Names the request; the reply echoes it as `request_id`.
        "id" => pub id: super::types::RequestId, required super::types::REQUEST_ID_RULE;
        "channel" => pub channel: super::types::Channel, required wire::Rule::Plain;
        /// The instruments. Absent means all.
        "symbols" => pub symbols: Option<Vec<super::types::Ticker>>, optional wire::Rule::List { of: &super::types::TICKER_RULE, min: 1, max: 100, unique: true };
    }
}

wire::structure! {
    record Reject;
    message "unsubscribe";

    /// Ends a subscription. The result of the response is null, and nothing of the subscription comes after it.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct UnsubscribeMessage {
        fixed "type" = wire::Literal::Text("unsubscribe");
        /// Names the request; the reply echoes it as `request_id`.
        "id" => pub id: super::types::RequestId, required super::types::REQUEST_ID_RULE;
        "subscription_id" => pub subscription_id: super::types::SubscriptionId, required super::types::SUBSCRIPTION_ID_RULE;
    }
}

wire::structure! {
    record Reject;
    message "command";

    /// Makes the back end do something, such as to pause a strategy. The result of the response belongs to the command.
    #[derive(Debug, Clone, PartialEq)]
    pub struct CommandMessage {
        fixed "type" = wire::Literal::Text("command");
        /// Names the request; the reply echoes it as `request_id`.
        "id" => pub id: super::types::RequestId, required super::types::REQUEST_ID_RULE;
        /// The command, such as `strategy.pause`.
        "name" => pub name: String, required wire::Rule::Text { min: 1, max: 64, pattern: None };
        /// Its arguments by name.
        "arguments" => pub arguments: wire::Map<wire::Json>, defaulted wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None }, wire::Literal::Map(&[]);
    }
}

wire::structure! {
    record Reject;
    message "query";

    /// Asks the back end for something and changes nothing, so it may be repeated. The result of the response belongs to the query.
    #[derive(Debug, Clone, PartialEq)]
    pub struct QueryMessage {
        fixed "type" = wire::Literal::Text("query");
        /// Names the request; the reply echoes it as `request_id`.
        "id" => pub id: super::types::RequestId, required super::types::REQUEST_ID_RULE;
        /// The query, such as `positions`.
        "name" => pub name: String, required wire::Rule::Text { min: 1, max: 64, pattern: None };
        /// Its parameters by name.
        "parameters" => pub parameters: wire::Map<wire::Json>, defaulted wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None }, wire::Literal::Map(&[]);
    }
}

wire::structure! {
    record Ignore;
    message "heartbeat";

    /// Shows that the sender is alive. The server sends one every 30 seconds, and the client answers with one of its own; the server never
    /// answers one.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct HeartbeatMessage {
        fixed "type" = wire::Literal::Text("heartbeat");
        /// When it was sent, by the sender's clock.
        "timestamp" => pub timestamp: wire::Datetime, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Ignore;
    message "data";

    /// A trade.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct DataMessage {
        fixed "type" = wire::Literal::Text("data");
        /// The subscription that it belongs to.
        "subscription_id" => pub subscription_id: super::types::SubscriptionId, required super::types::SUBSCRIPTION_ID_RULE;
        /// When it happened, by the market's clock.
        "timestamp" => pub timestamp: wire::Datetime, required wire::Rule::Plain;
        "symbol" => pub symbol: super::types::Ticker, required super::types::TICKER_RULE;
        /// Counts the trades of the subscription from 0, one by one. A gap means that trades were lost.
        "sequence" => pub sequence: i64, required wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
        /// The price in the instrument's quote currency, exactly.
        "price" => pub price: wire::Decimal, required wire::Rule::Plain;
        /// How much was traded, in units of the instrument.
        "size" => pub size: wire::Decimal, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Ignore;
    message "signal";

    /// A trading signal.
    #[derive(Debug, Clone, PartialEq)]
    pub struct SignalMessage {
        fixed "type" = wire::Literal::Text("signal");
        /// The subscription that it belongs to.
        "subscription_id" => pub subscription_id: super::types::SubscriptionId, required super::types::SUBSCRIPTION_ID_RULE;
        /// When it happened, by the market's clock.
        "timestamp" => pub timestamp: wire::Datetime, required wire::Rule::Plain;
        "symbol" => pub symbol: super::types::Ticker, required super::types::TICKER_RULE;
        "action" => pub action: super::types::Action, required wire::Rule::Plain;
        /// How sure the model is, from 0 to 1.
        "confidence" => pub confidence: f64, required wire::Rule::Number { min: 0.0, max: 1.0, above: f64::NEG_INFINITY, below: f64::INFINITY };
        /// Why. Absent when the model does not say.
        "reason" => pub reason: Option<String>, optional wire::Rule::Plain;
    }
}

wire::structure! {
    record Ignore;
    message "alert";

    /// Something needs attention.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct AlertMessage {
        fixed "type" = wire::Literal::Text("alert");
        /// The subscription that it belongs to.
        "subscription_id" => pub subscription_id: super::types::SubscriptionId, required super::types::SUBSCRIPTION_ID_RULE;
        /// When it happened, by the market's clock.
        "timestamp" => pub timestamp: wire::Datetime, required wire::Rule::Plain;
        "severity" => pub severity: super::types::Severity, required wire::Rule::Plain;
        /// What it is about in words for people.
        "message" => pub message: String, required wire::Rule::Plain;
        /// The instrument; null when it is about no single one.
        "symbol" => pub symbol: Option<super::types::Ticker>, required wire::Rule::Nullable(&super::types::TICKER_RULE);
    }
}

wire::structure! {
    record Ignore;
    message "response";

    /// The request succeeded. Requests may be answered in any order.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ResponseMessage {
        fixed "type" = wire::Literal::Text("response");
        /// The `id` of the request.
        "request_id" => pub request_id: super::types::RequestId, required super::types::REQUEST_ID_RULE;
        /// The new subscription; only in the response to `subscribe`.
        "subscription_id" => pub subscription_id: Option<super::types::SubscriptionId>, optional super::types::SUBSCRIPTION_ID_RULE;
        /// What the request says of it; null when it says nothing.
        "result" => pub result: wire::Json, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Ignore;
    message "error";

    /// A request failed, or a message could not be read. Only the code decides what the client can do.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ErrorMessage {
        fixed "type" = wire::Literal::Text("error");
        /// The `id` of the request at fault. Absent when it had none that could be read.
        "request_id" => pub request_id: Option<super::types::RequestId>, optional super::types::REQUEST_ID_RULE;
        /// What went wrong.
        "code" => pub code: super::types::ErrorCode, required wire::Rule::Plain;
        /// What went wrong in words for people.
        "message" => pub message: String, required wire::Rule::Plain;
        /// How long to wait before the request is tried again, in milliseconds. Absent: as the code says.
        "retry_after_ms" => pub retry_after_ms: Option<i64>, optional wire::Rule::Int { min: 0, max: 9007199254740991, step: 1 };
    }
}

wire::structure! {
    record Ignore;
    message "status";

    /// How the back end is. It comes first on every connection, and whenever it changes, to everyone.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StatusMessage {
        fixed "type" = wire::Literal::Text("status");
        "state" => pub state: super::types::ServiceState, required wire::Rule::Plain;
        /// Since when.
        "since" => pub since: wire::Datetime, required wire::Rule::Plain;
        /// More about it in words for people.
        "message" => pub message: Option<String>, optional wire::Rule::Plain;
    }
}
