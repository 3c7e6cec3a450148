//! Errors, close codes, sessions, and what a violation earns.

use super::{Life, Literal, Peer, Segment, Sender, Symbol};
use crate::source::Span;
use serde::Serialize;

/// A close code, or a range of them.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Close {
    /// The name that identifiers are made from.
    pub name: Symbol,
    /// The first code.
    pub first: u16,
    /// The last code; equal to `first` for a single one.
    pub last: u16,
    /// Who closes with it.
    pub by: Sender,
    /// Why.
    pub doc: String,
    /// The reason phrase that goes with it, if it is fixed.
    pub reason: Option<String>,
    /// What a client should do next.
    pub reconnect: Reconnect,
    /// Where it stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// What a client should do after a close.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Reconnect {
    /// The spec does not say.
    Unspecified,
    /// Stay away: the same would happen again.
    Never,
    /// Connect again at once.
    Now,
    /// Connect again after a growing pause.
    Backoff,
    /// Connect again and resume the session.
    Resume,
}

/// The error catalogue.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Errors {
    /// The enum type that holds the codes.
    pub type_name: Symbol,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// The codes are integers, not strings.
    pub integers: bool,
    /// Other codes may come.
    pub open: bool,
    /// Where codes travel.
    pub carriers: Vec<ErrorCarrier>,
    /// The codes in the order of the spec.
    pub codes: Vec<ErrorCode>,
}

/// A message that carries an error code.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct ErrorCarrier {
    /// The message.
    pub message: Symbol,
    /// Where in it the code is.
    pub path: Vec<Segment>,
    /// The field that echoes the id of the request at fault, if one does.
    pub correlated_by: Option<Vec<Segment>>,
}

/// An error code and what is known about it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct ErrorCode {
    /// The name that identifiers are made from.
    pub name: Symbol,
    /// The value on the wire.
    pub wire: Literal,
    /// What it means.
    pub doc: String,
    /// The text that usually goes with it, if it is fixed.
    pub message: Option<String>,
    /// The session can go on.
    pub recoverable: bool,
    /// Whether and when to try again; `None` means that trying again is useless.
    pub retry: Option<Retry>,
    /// What to do instead, such as `text_mode`.
    pub fallback: Option<String>,
    /// The messages that can provoke it; empty means any.
    pub raised_by: Vec<Symbol>,
    /// The request that provoked it ends with it; otherwise its answer comes as well.
    pub ends_request: bool,
    /// What becomes of the connection.
    pub connection: ErrorConnection,
    /// Since when, until when.
    pub life: Life,
    /// Where the name stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// When to try again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Retry {
    /// After how many milliseconds.
    pub after_milliseconds: Option<u64>,
    /// How many times at most.
    pub limit: Option<u64>,
}

/// What becomes of the connection after an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "then", rename_all = "snake_case")]
pub enum ErrorConnection {
    /// It stays open.
    Keep,
    /// It is closed.
    Close {
        /// With this code, if the spec says.
        code: Option<u16>,
    },
}

/// What names a session, and how sessions are kept apart.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Sessions {
    /// The connection parameter that names the session.
    pub parameter: Option<String>,
    /// The message field that names the session.
    pub field: Option<String>,
    /// A message of one session never reaches another.
    pub isolated: bool,
    /// What happens to a second connection with the same id.
    pub second: SecondConnection,
    /// Every connection of a session gets every message of it.
    pub fan_out: bool,
    /// How many sessions a server must hold at once, if the spec says.
    pub limit: Option<u64>,
    /// What a connection earns while there are as many as that; `None` when the spec leaves it open.
    pub on_excess: Option<Consequence>,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// Where it stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// What happens to a second connection with the id of a living session.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum SecondConnection {
    /// The spec leaves it open.
    Undefined,
    /// The new one is refused.
    Refuse {
        /// How.
        outcome: Option<Consequence>,
    },
    /// The old one is closed.
    Replace {
        /// How.
        outcome: Option<Consequence>,
    },
    /// Both live.
    Share,
}

/// What a peer must do about a class of violation.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The class, such as `bad_json` (the reference lists them).
    pub violation: String,
    /// Who must do it.
    pub by: Peer,
    /// What.
    pub then: Consequence,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// Where it stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// What a peer must do when something is wrong or time is up: any of the reactions. No reaction at all means that the spec explicitly leaves it open.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Consequence {
    /// The reactions of which any will do.
    pub any_of: Vec<Reaction>,
    /// A must; otherwise a should.
    pub must: bool,
}

/// A way to react.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "reaction", rename_all = "snake_case")]
pub enum Reaction {
    /// Send a message.
    Reply {
        /// Which; the error carrier when only a code is given.
        message: Symbol,
        /// The error code in it.
        code: Option<Symbol>,
    },
    /// Close with this code.
    Close {
        /// The code.
        code: u16,
    },
    /// End the connection without a close frame.
    Drop,
    /// Refuse the upgrade with this HTTP status.
    Http {
        /// The status.
        status: u16,
    },
    /// Do nothing and stay open.
    Ignore,
    /// Stay open; whether anything is sent is open.
    Keep,
}
