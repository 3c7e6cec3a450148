//! The protocol, resolved: what a spec means, with nothing left to look up.
//!
//! A [`Model`] is built by `spec` alone and never changes afterwards. Every name in it exists, every default is filled in, every mixin is
//! flattened, every envelope is part of the messages that use it. It knows no target language and no YAML: serialised, it *is* the context
//! that templates see (`wireproof model` prints it, `wireproof schema --context` its JSON Schema). Spans are kept for diagnostics and are
//! not serialised, so a comment or a blank line in a spec changes no output.

mod connection;
mod dispatch;
mod errors;
mod exchange;
mod fields;
mod life;
mod lookup;
mod message;
mod notation;
mod states;
mod types;

pub use connection::{Codec, Connection, Frame, Framing, Parameter, ParameterPlace, Subprotocol, Transport, WireLength};
pub use dispatch::{Case, Dispatch, Prefix, ReplyCandidate, Segment, Selector, Test, pointer};
pub use errors::{
    Close, Consequence, ErrorCarrier, ErrorCode, ErrorConnection, Errors, Outcome, Reaction, Reconnect, Retry, SecondConnection, Sessions,
};
pub use exchange::{Condition, Correlation, End, Exchange, Mint, Order, Scope};
pub use fields::{Field, Group, GroupRule, Presence, Record, Role, Tuple, UnknownFields};
pub use life::{Life, LifeParts};
pub use lookup::{ExactNumbers, Lookup};
pub use message::{Body, Direction, Endian, Example, Expectation, Layout, LayoutField, LayoutKind, Message, Payload, Tag};
pub use states::{Deadline, Length, Machine, State, Timer, TimerKind, Transition, Trigger, Violation};
pub use types::{Encoding, Enum, EnumValue, Kind, Literal, Shape, ShapeKind, Type, TypeDef, TypeParts, Union, Variant};

use crate::source::Span;
use serde::Serialize;

/// The version of the serialised shape below; a language pack says which one it was written for.
pub const CONTEXT: u32 = 1;

/// One protocol, resolved.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Model {
    /// The version of this shape, [`CONTEXT`].
    pub context: u32,
    /// What the protocol is called and what it is for.
    pub protocol: Protocol,
    /// The names of the two peers.
    pub roles: Roles,
    /// The ways to connect, at least one; the first is the usual one.
    pub connections: Vec<Connection>,
    /// What the client may send, and how a receiver tells its messages apart.
    pub client: Direction,
    /// What the server may send, and how a receiver tells its messages apart.
    pub server: Direction,
    /// All messages in the order of the spec; an untagged reply follows its request.
    pub messages: Vec<Message>,
    /// All types in the order of the spec; a type made for an inline definition follows its owner.
    pub types: Vec<TypeDef>,
    /// The error catalogue, if the protocol has one.
    pub errors: Option<Errors>,
    /// Close codes and ranges in the order of the spec.
    pub closes: Vec<Close>,
    /// State machines: the connection's first, then those per id.
    pub machines: Vec<Machine>,
    /// Deadlines, heartbeats and idle limits.
    pub timers: Vec<Timer>,
    /// What names a session and how sessions are kept apart.
    pub sessions: Option<Sessions>,
    /// Who mints which id and where it is echoed.
    pub correlations: Vec<Correlation>,
    /// The order the protocol promises; nothing else may be assumed.
    pub order: Vec<Order>,
    /// What a peer must do about each class of violation.
    pub outcomes: Vec<Outcome>,
    /// The versions this spec covers, oldest first; empty when it has no history.
    pub versions: Vec<String>,
    /// Feature groups that parts of the spec belong to.
    pub features: Vec<Feature>,
    /// What has been worked out about it.
    #[serde(skip)]
    pub lookup: Lookup,
}

/// What the protocol is called and what it is for.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Protocol {
    /// The short name; the default name of the output folder.
    pub name: Symbol,
    /// A title for people; the name when the spec gives none.
    pub title: String,
    /// Documentation, without a final newline; empty when there is none.
    pub doc: String,
    /// The version the spec states of its protocol.
    pub version: Option<String>,
    /// Where the name stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// The names of the two peers; `client` is always the one that connects.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Roles {
    /// Who connects.
    pub client: Symbol,
    /// Who is connected to.
    pub server: Symbol,
}

/// A group of messages, types or fields that a deployment may lack.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Feature {
    /// The feature's name.
    pub name: Symbol,
    /// Documentation.
    pub doc: String,
    /// Where the handshake says that the feature is on, as `Message.path.to.field`.
    pub enabled_by: Option<String>,
    /// Where the name stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// The name of the newtype struct that a type or a life is serialised as: wherever the model mentions the value that stands at one
/// address, it means one thing, and a serialiser may convert it once.
pub const SHARED: &str = "Shared";

/// A name as the spec writes it. Targets derive identifiers from it; the wire never sees it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Symbol(pub String);

impl Symbol {
    /// The name's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Symbol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<String> for Symbol {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Symbol {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// Who sends a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Sender {
    /// The client only.
    Client,
    /// The server only.
    Server,
    /// Either peer.
    Both,
}

/// One of the two peers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Peer {
    /// The peer that connects.
    Client,
    /// The peer that is connected to.
    Server,
}

impl Peer {
    /// The other peer.
    pub fn other(self) -> Self {
        match self {
            Self::Client => Self::Server,
            Self::Server => Self::Client,
        }
    }
}

impl Sender {
    /// Whether `peer` may send it.
    pub fn includes(self, peer: Peer) -> bool {
        matches!((self, peer), (Self::Both, _) | (Self::Client, Peer::Client) | (Self::Server, Peer::Server))
    }

    /// The sender of an answer.
    pub fn answered_by(self) -> Self {
        match self {
            Self::Client => Self::Server,
            Self::Server => Self::Client,
            Self::Both => Self::Both,
        }
    }
}

impl Model {
    /// The message of that name; `None` for a name that `resolve` did not make.
    pub fn message(&self, name: &Symbol) -> Option<&Message> {
        self.messages.get(self.lookup.message_at(self, name)?)
    }

    /// The type of that name.
    pub fn type_named(&self, name: &Symbol) -> Option<&TypeDef> {
        self.types.get(self.lookup.type_at(self, name)?)
    }

    /// Which JSON numbers of what `peer` sends are read exactly instead of as doubles.
    pub fn exact_numbers(&self, peer: Peer) -> ExactNumbers {
        self.lookup.exact_numbers(self, peer)
    }

    /// What `peer` may send.
    pub fn direction(&self, peer: Peer) -> &Direction {
        match peer {
            Peer::Client => &self.client,
            Peer::Server => &self.server,
        }
    }
}
