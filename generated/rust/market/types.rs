//! Generated from the protocol `market` by wireproof. Do not edit.
//!
//! The types that messages are made of.

use super::wire;

/// What can go wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorCode {
    /// The message could not be read: it is not JSON, its type is unknown, or a field is missing, malformed or not known.
    BadMessage,
    /// The client has not authenticated, the token is not good, or the request is not allowed to this client.
    Unauthorized,
    /// The client has authenticated before; the first holds.
    AlreadyAuthenticated,
    /// The id is that of a request that is still pending. The pending one goes on.
    DuplicateRequest,
    /// There is no such subscription on this connection.
    UnknownSubscription,
    /// The connection has as many subscriptions as it may.
    TooManySubscriptions,
    /// There is no such command.
    UnknownCommand,
    /// There is no such query.
    UnknownQuery,
    /// The command or query was understood and failed.
    Failed,
    /// Too many requests in too short a time.
    RateLimited,
    /// The back end is under maintenance.
    Unavailable,
    /// The back end has a fault. Whether a command took effect is not known.
    Internal,
}

wire::describe! {
    strings ErrorCode;
    BadMessage "BAD_MESSAGE";
    Unauthorized "UNAUTHORIZED";
    AlreadyAuthenticated "ALREADY_AUTHENTICATED";
    DuplicateRequest "DUPLICATE_REQUEST";
    UnknownSubscription "UNKNOWN_SUBSCRIPTION";
    TooManySubscriptions "TOO_MANY_SUBSCRIPTIONS";
    UnknownCommand "UNKNOWN_COMMAND";
    UnknownQuery "UNKNOWN_QUERY";
    Failed "FAILED";
    RateLimited "RATE_LIMITED";
    Unavailable "UNAVAILABLE";
    Internal "INTERNAL";
}

/// Names a request. The client makes it, and uses none twice while the first is pending.
pub type RequestId = String;

wire::describe! { rule REQUEST_ID_RULE wire::Rule::Text { min: 1, max: 64, pattern: None } }

/// Names a subscription. The server makes it.
pub type SubscriptionId = String;

wire::describe! { rule SUBSCRIPTION_ID_RULE wire::Rule::Text { min: 1, max: 64, pattern: None } }

/// An instrument, such as `BTC-USD` or `AAPL`.
pub type Ticker = String;

wire::describe! { rule TICKER_RULE wire::Rule::Text { min: 0, max: u64::MAX, pattern: Some(&[wire::Step::Start, wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(3, 24), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(5, 24), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(7, 24), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(9, 24), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(11, 24), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(13, 24), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(15, 24), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(17, 24), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(19, 24), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(21, 24), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(23, 24), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(25, 49), wire::Step::Char(&[[45, 46]]), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(28, 49), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(30, 49), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(32, 49), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(34, 49), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(36, 49), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(38, 49), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(40, 49), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(42, 49), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(44, 49), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(46, 49), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::Split(48, 49), wire::Step::Char(&[[48, 57], [65, 90]]), wire::Step::End, wire::Step::Match]) } }

/// What one can subscribe to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// Trades as they happen.
    Data,
    /// Trading signals.
    Signal,
    /// Alerts.
    Alert,
}

wire::describe! {
    strings Channel;
    Data "data";
    Signal "signal";
    Alert "alert";
}

/// What a signal advises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Buy.
    Buy,
    /// Sell.
    Sell,
    /// Neither.
    Hold,
}

wire::describe! {
    strings Action;
    Buy "buy";
    Sell "sell";
    Hold "hold";
}

/// How grave an alert is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Good to know.
    Info,
    /// Worth a look.
    Warning,
    /// Something must be done now.
    Critical,
}

wire::describe! {
    strings Severity;
    Info "info";
    Warning "warning";
    Critical "critical";
}

/// How the back end is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceState {
    /// All is well.
    Online,
    /// Some of it is late or missing.
    Degraded,
    /// Requests are refused until it is over.
    Maintenance,
}

wire::describe! {
    strings ServiceState;
    Online "online";
    Degraded "degraded";
    Maintenance "maintenance";
}
