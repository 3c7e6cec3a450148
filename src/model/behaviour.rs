//! How the peers behave: connections, exchanges, states, time, errors, sessions, and what a violation earns.
//!
//! Templates use little of this (close codes, error metadata); the conformance runner uses all of it.

use super::{Field, Life, Literal, Peer, Segment, Selector, Sender, Symbol};
use crate::source::Span;
use serde::Serialize;

/// A way to connect.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Connection {
    /// The name, `default` when the spec has one connection and does not name it.
    pub name: Symbol,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// What carries the bytes.
    pub transport: Transport,
    /// The path of the URL with `{name}` for each path parameter; only for WebSocket.
    pub path: Option<String>,
    /// Path, query and header parameters.
    pub parameters: Vec<Parameter>,
    /// The WebSocket subprotocols; empty when none is negotiated.
    pub subprotocols: Vec<Subprotocol>,
    /// How the client's messages are cut out of its byte stream.
    pub client_framing: Framing,
    /// How the server's messages are cut out of its byte stream.
    pub server_framing: Framing,
    /// How a message is written, where no subprotocol says otherwise.
    pub codec: Codec,
    /// The most bytes in one message; `None` when the protocol sets no limit.
    pub max_message_size: Option<u64>,
    /// Where it stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// What carries the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Transport {
    /// WebSocket (RFC 6455).
    Websocket,
    /// Standard input and output of a child process.
    Stdio,
    /// A TCP connection.
    Tcp,
    /// A Unix domain socket.
    Unix,
}

/// A parameter of the connection.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Parameter {
    /// Where it stands.
    pub place: ParameterPlace,
    /// Its name, type and presence; the type is checked on the parameter's text.
    pub field: Field,
    /// What a missing or bad one earns; `None` when the spec leaves it open.
    pub on_invalid: Option<Consequence>,
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ParameterPlace {
    /// In the path of the URL.
    Path,
    /// In the query of the URL.
    Query,
    /// In a request header.
    Header,
}

/// A WebSocket subprotocol.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Subprotocol {
    /// The token in `Sec-WebSocket-Protocol`.
    pub token: String,
    /// The codec it selects.
    pub codec: Codec,
    /// The kind of frame it uses.
    pub frame: Frame,
    /// The version of the protocol it selects.
    pub version: Option<String>,
}

/// How a message is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Codec {
    /// JSON text by the rules of `docs/values.md`.
    Json,
    /// MessagePack; named, not generated.
    Msgpack,
    /// CBOR; named, not generated.
    Cbor,
}

/// The kind of WebSocket frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Frame {
    /// A text frame.
    Text,
    /// A binary frame.
    Binary,
}

/// How messages are cut out of a byte stream.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "framing", rename_all = "snake_case")]
pub enum Framing {
    /// One WebSocket message is one message.
    Message,
    /// One line is one message.
    Lines,
    /// Header lines with `Content-Length`, an empty line, then so many bytes.
    ContentLength,
    /// A length, then so many bytes.
    LengthPrefix {
        /// How the length is written.
        length: WireLength,
    },
    /// Messages end with this text.
    Separator {
        /// The text.
        text: String,
    },
    /// A line of JSON in which a member gives the length of the bytes that follow.
    HeaderPayload {
        /// The path of that member.
        length: Vec<Segment>,
    },
}

/// How a length is written before a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct WireLength {
    /// Width in bytes: 1, 2, 4 or 8.
    pub width: u64,
    /// Byte order.
    pub endian: super::Endian,
}

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
    /// Documentation; empty when there is none.
    pub doc: String,
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
