//! State machines and time.

use super::{Condition, Consequence, Peer, Segment, Symbol};
use crate::source::Span;
use serde::Serialize;

/// A state machine.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Machine {
    /// The name; `connection` for the machine of the connection itself.
    pub name: Symbol,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// One machine exists for each value of this field, or one for the connection.
    pub per: Option<String>,
    /// The state it begins in.
    pub initial: Symbol,
    /// The states, in the order of the spec.
    pub states: Vec<State>,
    /// Where the name stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// A state.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct State {
    /// The state's name.
    pub name: Symbol,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// What the client may send.
    pub client: Vec<Symbol>,
    /// What the server may send.
    pub server: Vec<Symbol>,
    /// What leads to another state.
    pub transitions: Vec<Transition>,
    /// What a message that may not be sent here earns, where it differs from the protocol's outcome for the wrong state. By message; a
    /// `None` message stands for all others.
    pub violations: Vec<Violation>,
    /// Nothing follows: the connection, or the thing with the id, is over.
    pub terminal: bool,
    /// Where the name stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// What a message earns that may not be sent in a state.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Violation {
    /// The message; `None` for every other.
    pub message: Option<Symbol>,
    /// What the peer must do.
    pub outcome: Consequence,
}

/// What leads from one state to another.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Transition {
    /// What happens.
    pub trigger: Trigger,
    /// The state it leads to.
    pub to: Symbol,
}

/// What makes a machine move.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "trigger", rename_all = "snake_case")]
pub enum Trigger {
    /// A message, perhaps only with a value in it.
    Message {
        /// Which.
        condition: Condition,
        /// Who sends it, for a message that either peer may send; `None` for whoever does.
        by: Option<Peer>,
    },
    /// The connection closes.
    Close,
    /// Time passes.
    After {
        /// How much.
        length: Length,
    },
}

/// A span of time: literal, or taken from an earlier message or from the server's configuration.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "length", rename_all = "snake_case")]
pub enum Length {
    /// So many milliseconds.
    Fixed {
        /// The milliseconds.
        milliseconds: u64,
    },
    /// A number in an earlier message.
    Taken {
        /// The message.
        message: Symbol,
        /// Where in it.
        path: Vec<Segment>,
        /// How many milliseconds one unit of the number is.
        unit_milliseconds: u64,
    },
    /// The deployment decides; the target's configuration names it.
    Configured {
        /// The name of the setting.
        name: String,
        /// What holds when nothing is set.
        default_milliseconds: Option<u64>,
    },
}

/// A deadline, a heartbeat or an idle limit.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Timer {
    /// The timer's name.
    pub name: Symbol,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// What it watches.
    #[serde(flatten)]
    pub kind: TimerKind,
    /// The states of the connection in which it runs; empty means all.
    pub states: Vec<Symbol>,
    /// What a miss earns; `None` when the spec leaves it open.
    pub on_miss: Option<Consequence>,
    /// Where the name stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// What a timer watches.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "timer", rename_all = "snake_case")]
pub enum TimerKind {
    /// A message must come in time.
    Deadline(Deadline),
    /// A message must come again and again.
    Heartbeat {
        /// Who sends it.
        by: Peer,
        /// What is sent.
        send: Symbol,
        /// How often.
        every: Length,
        /// What must come back, if anything.
        answer: Option<Symbol>,
        /// How soon it must come back.
        within: Option<Length>,
        /// Only when nothing else was sent meanwhile.
        when_idle: bool,
    },
    /// The peer may be silent for so long.
    Idle {
        /// Who must not be silent; either when `None`.
        by: Option<Peer>,
        /// For how long.
        limit: Length,
    },
}

/// A message that must come in time.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Deadline {
    /// What must come.
    pub message: Symbol,
    /// What starts the clock: a message, or the opening of the connection when `None`.
    pub after: Option<Symbol>,
    /// How soon.
    pub within: Length,
}
