//! A case as data: what is sent, what must come of it, and which requirement says so.
//!
//! Cases are made before anything is sent, and are written into the log as they are: a log can be judged, and a case repeated, without the
//! spec having to make the same case again.

pub use super::expectation::{Expected, Reaction, Rise, Sought, Stream, Wanted};
pub use super::frame::{BINARY, CLOSE, CONTINUATION, Frame, PING, PONG, TEXT};
use super::matcher::Matcher;
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
    /// What people wrote down: see `scenario`.
    Scenario,
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
            Self::Scenario => "scenario",
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
    /// Messages that may come at any time, and that a step of a scenario passes over unless it looks for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ignore: Vec<String>,
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
    /// The size of the receive buffer in bytes, where a small one shows sooner that the client does not read.
    #[serde(default)]
    pub receive_buffer: Option<u32>,
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
    /// A message as a scenario describes it must be among what comes. It is looked at once, in the order in which it came.
    Expect {
        /// On which connection.
        on: usize,
        /// What must come.
        sought: Sought,
        /// How long to wait.
        within_ms: u64,
        /// The step of the scenario.
        because: Requirement,
    },
    /// Nothing may be left that no step has looked at.
    Leftover {
        /// On which connection.
        on: usize,
        /// What demands it.
        because: Requirement,
    },
    /// The server must see the connection in this state, by what has been sent and has come.
    State {
        /// Which connection.
        on: usize,
        /// The state.
        state: String,
        /// The step of the scenario.
        because: Requirement,
    },
    /// Say no more on a connection and read nothing, without ending it.
    Freeze {
        /// Which.
        on: usize,
    },
    /// Do the following steps side by side: so many for each lane.
    Parallel {
        /// How many steps each lane has.
        lanes: Vec<usize>,
    },
    /// Wait until every lane that waits for it has come here.
    Barrier {
        /// Its name.
        name: String,
    },
    /// Run a program that reads one JSON text and writes one.
    Run {
        /// The program and its arguments.
        command: Vec<String>,
        /// What it reads.
        input: serde_json::Value,
        /// What it must write.
        output: Matcher,
        /// What is taken from that: names, and a JSON Pointer each.
        capture: Vec<(String, String)>,
        /// How long it may take.
        within_ms: u64,
        /// The step of the scenario.
        because: Requirement,
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
            | Self::Read { on, .. }
            | Self::Expect { on, .. }
            | Self::Leftover { on, .. }
            | Self::State { on, .. }
            | Self::Freeze { on } => Some(*on),
            Self::Pause { .. }
            | Self::Terminate
            | Self::Exited { .. }
            | Self::Parallel { .. }
            | Self::Barrier { .. }
            | Self::Run { .. } => None,
        }
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
