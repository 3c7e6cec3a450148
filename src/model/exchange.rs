//! What comes back after a message, ids, and the order the protocol promises.

use super::{Consequence, Length, Selector, Symbol};
use crate::source::Span;
use serde::Serialize;

/// What may come back after a message.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Exchange {
    /// What must hold inside the request for anything to come back; empty means always.
    pub when: Vec<Selector>,
    /// The messages of which one answers; empty for a pure stream.
    pub replies: Vec<Symbol>,
    /// The messages that may come any number of times before the end.
    pub stream: Vec<Symbol>,
    /// What ends it; without a stream, each reply does.
    pub ends: Vec<End>,
    /// The message with which the requester ends it early.
    pub cancel: Option<Symbol>,
    /// Messages that arrive after the end are ignored instead of being a violation.
    pub late_ignored: bool,
    /// How long the first answer may take.
    pub within: Option<Length>,
    /// The messages that report a failure instead of an answer.
    pub failures: Vec<Symbol>,
}

/// What ends an exchange.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct End {
    /// All of these must have come, in any order.
    pub all: Vec<Condition>,
}

/// A message, perhaps with a value in it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Condition {
    /// The message.
    pub message: Symbol,
    /// What must hold inside it.
    pub when: Vec<Selector>,
}

/// Who mints an id, and where it comes back.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Correlation {
    /// The correlation's name.
    pub name: Symbol,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// The field that holds the id in the message that mints it.
    pub field: String,
    /// Who mints it.
    pub minted_by: Mint,
    /// The messages that mint it; empty means every message that has the field with role `id`.
    pub minted_in: Vec<Symbol>,
    /// The field that echoes it.
    pub echoed_in: String,
    /// Among what it is unique.
    pub unique: Scope,
    /// How many may be pending at once, if limited.
    pub outstanding: Option<u64>,
    /// What reuse earns; `None` when the spec leaves it open.
    pub on_reuse: Option<Consequence>,
    /// Where the name stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// Who mints an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Mint {
    /// The client.
    Client,
    /// The server.
    Server,
    /// Whoever sends the request; each direction has ids of its own.
    Requester,
}

/// Among what an id is unique.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Among those whose exchange has not ended.
    Active,
    /// On one connection.
    Connection,
    /// For ever.
    Forever,
    /// On one connection, and each greater than the one before.
    Increasing,
}

/// A promise about order.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Order {
    /// This comes first.
    pub before: Symbol,
    /// This comes after it.
    pub after: Symbol,
    /// Only among messages with the same value of this field.
    pub per: Option<String>,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// Where it stands in the spec.
    #[serde(skip)]
    pub span: Span,
}
