//! A case as data: what is sent, what must come of it, and which requirement says so.
//!
//! Cases are made before anything is sent, and are written into the log as they are: a log can be judged, and a case repeated, without the
//! spec having to make the same case again.

use serde::{Deserialize, Serialize};

/// What a case is about. A family has one file in `plan`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// Every message the client may send, minimal and maximal.
    Message,
    /// Each field at its boundaries, and broken in one way at a time.
    Field,
    /// What is said beside the fields: unknown members, names twice.
    Object,
    /// What says which message it is.
    Tag,
    /// The text of a frame and the frames of a message.
    Framing,
    /// Binary frames.
    Binary,
    /// What may be said when.
    State,
    /// Whole exchanges and streams, as the inputs of the server provoke them.
    Exchange,
    /// The error catalogue.
    Error,
    /// Sessions, kept apart.
    Session,
    /// How connections end.
    Close,
    /// Deadlines and heartbeats.
    Timing,
    /// Many connections.
    Load,
}

impl Family {
    /// Its name, the second part of the ids of its cases.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Field => "field",
            Self::Object => "object",
            Self::Tag => "tag",
            Self::Framing => "framing",
            Self::Binary => "binary",
            Self::State => "state",
            Self::Exchange => "exchange",
            Self::Error => "error",
            Self::Session => "session",
            Self::Close => "close",
            Self::Timing => "timing",
            Self::Load => "load",
        }
    }
}

/// How much is run: each tier holds those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// Whether the server serves at all.
    Smoke,
    /// Every requirement.
    Standard,
    /// Every vector.
    Thorough,
}

/// How binding a requirement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// A failure is a failure.
    Must,
    /// A failure is told, and fails a run only when asked for.
    Should,
}

/// What the spec, or a standard, demands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Requirement {
    /// Where it stands in the spec, as keys: `outcomes.server.bad_json`; or the standard's name and section.
    pub rule: String,
    /// The demand as a sentence.
    pub text: String,
    /// The file and line of the spec; `None` for what a standard demands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// A case.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Case {
    /// Names it: family, message or rule, field, variant. It stays when other parts of the spec change.
    pub id: String,
    /// What it is about.
    pub family: Family,
    /// The least tier that runs it.
    pub tier: Tier,
    /// How binding it is.
    pub level: Level,
    /// The requirement that it tries.
    pub requirement: Requirement,
    /// The spec leaves open what must come: the case is run and recorded, and fails only when others suffer.
    #[serde(default)]
    pub undefined: bool,
    /// It waits for a time that the spec declares.
    #[serde(default)]
    pub slow: bool,
    /// It must have the server for itself.
    #[serde(default)]
    pub alone: bool,
    /// The connections by index, each with a name for people.
    pub connections: Vec<Opening>,
    /// What is done, in order.
    pub steps: Vec<Step>,
}

/// How a connection is opened.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Opening {
    /// The connection's name in reports.
    pub name: String,
    /// The path and query behind the target's address.
    pub path: String,
    /// Further request headers.
    #[serde(default)]
    pub headers: Vec<(String, String)>,
    /// The offered subprotocols.
    #[serde(default)]
    pub subprotocols: Vec<String>,
    /// The session that it belongs to, if the protocol has sessions.
    #[serde(default)]
    pub session: Option<String>,
    /// What a client must answer whenever it comes, such as a heartbeat: the message, and the answer.
    #[serde(default)]
    pub answers: Vec<(String, Frame)>,
}

/// A step of a case.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// Open a connection; the server must accept it.
    Open {
        /// Which.
        on: usize,
    },
    /// Open a connection; the server must refuse it in one of these ways.
    Refused {
        /// Which.
        on: usize,
        /// The ways.
        any_of: Vec<Reaction>,
    },
    /// Send frames.
    Send {
        /// On which connection.
        on: usize,
        /// The frames as they are.
        frames: Vec<Frame>,
        /// What they mean.
        means: Means,
    },
    /// Wait until this has come; all else that comes is judged on its way.
    Await {
        /// On which connection.
        on: usize,
        /// What must come.
        wanted: Wanted,
        /// How long to wait.
        within_ms: u64,
        /// What demands it, where that is not the case's own requirement.
        #[serde(default)]
        because: Option<Requirement>,
        /// Values of what came, by the names that later texts mention as `${name}`: a JSON Pointer each.
        #[serde(default)]
        capture: Vec<(String, String)>,
    },
    /// Wait for the reaction to the last violation. Where nothing need come, nothing is waited for.
    React {
        /// On which connection.
        on: usize,
        /// How long to wait.
        within_ms: u64,
    },
    /// Send a request and wait for its answer, unless the connection was rightly closed.
    Probe {
        /// On which connection.
        on: usize,
        /// The request.
        frames: Vec<Frame>,
        /// What it means.
        means: Means,
        /// How long to wait.
        within_ms: u64,
        /// What demands it.
        because: Requirement,
    },
    /// Nothing may come that was not asked for.
    Quiet {
        /// On which connection.
        on: usize,
        /// For how long.
        for_ms: u64,
    },
    /// Close the connection by the closing handshake.
    Close {
        /// Which.
        on: usize,
        /// With which code; without one the frame is empty.
        code: Option<u16>,
        /// With which reason.
        reason: String,
        /// How long the server may take to close in turn; `None` when that is not looked at.
        within_ms: Option<u64>,
    },
    /// Break the connection off.
    Abort {
        /// Which.
        on: usize,
        /// With a reset instead of an end of the stream.
        reset: bool,
    },
    /// Stop reading, or go on.
    Read {
        /// On which connection.
        on: usize,
        /// Whether to read.
        reading: bool,
    },
    /// Wait.
    Pause {
        /// For how long.
        for_ms: u64,
    },
    /// Ask the server's process to end.
    Terminate,
    /// The server's process must have ended well.
    Exited {
        /// How long to wait.
        within_ms: u64,
    },
}

impl Step {
    /// The connection that it is about, if it is about one.
    #[must_use]
    pub fn connection(&self) -> Option<usize> {
        match self {
            Self::Open { on }
            | Self::Refused { on, .. }
            | Self::Send { on, .. }
            | Self::Await { on, .. }
            | Self::React { on, .. }
            | Self::Probe { on, .. }
            | Self::Quiet { on, .. }
            | Self::Close { on, .. }
            | Self::Abort { on, .. }
            | Self::Read { on, .. } => Some(*on),
            Self::Pause { .. } | Self::Terminate | Self::Exited { .. } => None,
        }
    }
}

/// A WebSocket frame to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// The opcode.
    pub opcode: u8,
    /// It is the last of its message.
    pub fin: bool,
    /// The payload.
    #[serde(with = "super::bytes")]
    pub payload: Vec<u8>,
}

/// The opcode of a further frame of a message.
pub const CONTINUATION: u8 = 0;
/// The opcode of a text message.
pub const TEXT: u8 = 1;
/// The opcode of a binary message.
pub const BINARY: u8 = 2;
/// The opcode of a close frame.
pub const CLOSE: u8 = 8;
/// The opcode of a ping.
pub const PING: u8 = 9;
/// The opcode of a pong.
pub const PONG: u8 = 10;

impl Frame {
    /// A whole text message.
    #[must_use]
    pub fn text(payload: impl Into<Vec<u8>>) -> Self {
        Self { opcode: TEXT, fin: true, payload: payload.into() }
    }

    /// A whole binary message.
    #[must_use]
    pub fn binary(payload: impl Into<Vec<u8>>) -> Self {
        Self { opcode: BINARY, fin: true, payload: payload.into() }
    }
}

/// What is sent, to those who judge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "means", rename_all = "snake_case")]
pub enum Means {
    /// A message that is right here and now.
    Message {
        /// Its name.
        message: String,
        /// Its id as canonical JSON text, if it has one.
        #[serde(default)]
        id: Option<String>,
    },
    /// Something that breaks a rule.
    Violation {
        /// The class of violation; none for what the spec does not speak of.
        class: String,
        /// The ways in which the server may react; none when that is left open.
        any_of: Vec<Reaction>,
        /// The id that can be read in it, as canonical JSON text.
        #[serde(default)]
        id: Option<String>,
    },
    /// A ping or a pong, or nothing that the protocol knows.
    Nothing,
}

/// A way to react to a violation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "reaction", rename_all = "snake_case")]
pub enum Reaction {
    /// A message comes.
    Reply {
        /// Which.
        message: String,
        /// Where its error code is, and which it must be.
        #[serde(default)]
        code: Option<(String, serde_json::Value)>,
        /// The connection is closed after it; with a code, with that one.
        #[serde(default)]
        closes: Option<Option<u16>>,
    },
    /// A close frame with this code.
    Close {
        /// The code.
        code: u16,
    },
    /// The end of the stream without a close frame.
    Drop,
    /// The upgrade is refused with this status.
    Http {
        /// The status.
        status: u16,
    },
    /// Nothing comes of it.
    Ignore,
    /// The connection stays open, whatever comes.
    Keep,
}

impl Reaction {
    /// Whether nothing need come.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        matches!(self, Self::Ignore | Self::Keep)
    }
}

/// What is waited for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "wanted", rename_all = "snake_case")]
pub enum Wanted {
    /// A message, perhaps with values at pointers in it.
    Message {
        /// Its name.
        message: String,
        /// What must hold in it.
        #[serde(default)]
        when: Vec<(String, Vec<serde_json::Value>)>,
    },
    /// The exchange of the last request ends with an answer.
    Answer,
    /// The exchange of the last request ends, with an answer or with an error that speaks of what was asked, not of how.
    Ending {
        /// The error codes that would mean that the message was refused.
        not: Vec<serde_json::Value>,
    },
    /// The exchange of the last request fails with this error.
    Failure {
        /// The pointer of the error code, and the code.
        code: Option<(String, serde_json::Value)>,
    },
    /// A pong with this payload.
    Pong {
        /// The payload.
        #[serde(with = "super::bytes")]
        payload: Vec<u8>,
    },
    /// A close frame with one of these codes; with none, any end of the connection.
    Closed {
        /// The codes.
        codes: Vec<u16>,
    },
}
