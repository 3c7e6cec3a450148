//! Generated from the protocol `market` by wireproof. Do not edit.
//!
//! The types that messages are made of.

use super::wire;

wire::describe! {
    strings;

    /// What can go wrong with a request.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ErrorCode {
        /// The message could not be read: it is not JSON, its type is unknown, or a field is missing, malformed or not known.
        BadMessage = "BAD_MESSAGE",
        /// The client has not authenticated, the token is not good, or the request is not allowed to this client.
        Unauthorized = "UNAUTHORIZED",
        /// The client has authenticated before; the first holds.
        AlreadyAuthenticated = "ALREADY_AUTHENTICATED",
        /// The id is that of a request that is still pending. The pending one goes on.
        DuplicateRequest = "DUPLICATE_REQUEST",
        /// There is no such subscription on this connection.
        UnknownSubscription = "UNKNOWN_SUBSCRIPTION",
        /// The connection has as many subscriptions as it may.
        TooManySubscriptions = "TOO_MANY_SUBSCRIPTIONS",
        /// There is no such command.
        UnknownCommand = "UNKNOWN_COMMAND",
        /// There is no such query.
        UnknownQuery = "UNKNOWN_QUERY",
        /// The command or query was understood and failed.
        Failed = "FAILED",
        /// Too many requests in too short a time.
        RateLimited = "RATE_LIMITED",
        /// The back end is under maintenance.
        Unavailable = "UNAVAILABLE",
        /// The back end has a fault. Whether a command took effect is not known.
        Internal = "INTERNAL",
    }
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

wire::describe! {
    strings;

    /// What one can subscribe to.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Channel {
        /// Trades as they happen.
        Data = "data",
        /// Trading signals.
        Signal = "signal",
        /// Alerts.
        Alert = "alert",
    }
}

wire::describe! {
    strings;

    /// What a signal advises.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Action {
        /// Buy.
        Buy = "buy",
        /// Sell.
        Sell = "sell",
        /// Neither.
        Hold = "hold",
    }
}

wire::describe! {
    strings;

    /// How grave an alert is.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Severity {
        /// Good to know.
        Info = "info",
        /// Worth a look.
        Warning = "warning",
        /// Something must be done now.
        Critical = "critical",
    }
}

wire::describe! {
    strings;

    /// How the back end is.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ServiceState {
        /// All is well.
        Online = "online",
        /// Some of it is late or missing.
        Degraded = "degraded",
        /// Requests are refused until it is over.
        Maintenance = "maintenance",
    }
}
