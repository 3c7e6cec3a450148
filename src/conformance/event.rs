//! What happens while a case is driven, and the log that all reports are made from: one JSON object a line.

use super::case::{Case, Frame, Level};
use serde::{Deserialize, Serialize};

/// Something that happened on a connection, or to a step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Microseconds since the case began.
    pub at: u64,
    /// What happened.
    #[serde(flatten)]
    pub what: What,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum What {
    /// A step began.
    Step {
        /// Its index.
        step: usize,
    },
    /// The step's time is up.
    Elapsed {
        /// Its index.
        step: usize,
    },
    /// The server answered the upgrade.
    Answered {
        /// The connection.
        on: usize,
        /// The HTTP status.
        status: u16,
        /// The subprotocol that it chose.
        #[serde(default)]
        subprotocol: Option<String>,
        /// What is wrong with an answer that accepts.
        #[serde(default)]
        fault: Option<String>,
    },
    /// A stream of bytes is open; there is no upgrade.
    Connected {
        /// The connection.
        on: usize,
    },
    /// There was no answer to the upgrade.
    Unanswered {
        /// The connection.
        on: usize,
        /// Why.
        why: String,
    },
    /// A frame was sent.
    Sent {
        /// The connection.
        on: usize,
        /// The frame.
        #[serde(flatten)]
        frame: Frame,
    },
    /// A frame came, as it stood on the wire.
    Received {
        /// The connection.
        on: usize,
        /// The frame.
        #[serde(flatten)]
        frame: Frame,
        /// What of its header RFC 6455 forbids.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        fault: Option<String>,
    },
    /// The connection is over.
    Ended {
        /// The connection.
        on: usize,
        /// How.
        how: Ending,
    },
    /// A program of the case ended, or was ended.
    Ran {
        /// The step that ran it.
        step: usize,
        /// What it wrote, if that is JSON and it ended well.
        #[serde(default)]
        output: Option<serde_json::Value>,
        /// Why there is nothing.
        #[serde(default)]
        fault: Option<String>,
    },
    /// The server's process ended.
    Exited {
        /// The exit code; `None` after a signal.
        code: Option<i32>,
        /// How, in words.
        how: String,
    },
}

impl What {
    /// The connection that it happened on.
    #[must_use]
    pub fn connection(&self) -> Option<usize> {
        match self {
            Self::Answered { on, .. }
            | Self::Connected { on }
            | Self::Unanswered { on, .. }
            | Self::Sent { on, .. }
            | Self::Received { on, .. }
            | Self::Ended { on, .. } => Some(*on),
            Self::Step { .. } | Self::Elapsed { .. } | Self::Exited { .. } | Self::Ran { .. } => None,
        }
    }
}

/// How a TCP connection ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// The server ended its stream.
    Fin,
    /// The server reset the connection.
    Reset,
    /// We closed it.
    Ours,
}

/// What came of a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// The outcome.
    pub status: Status,
    /// What was found wrong, the first first; for an undefined outcome what happened.
    pub findings: Vec<Finding>,
}

/// The outcome of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// What had to come came.
    Passed,
    /// It did not.
    Failed,
    /// The spec leaves open what has to come; recorded.
    Undefined,
    /// The server ended while the case ran.
    Crashed,
    /// Nothing says how to make the server do what the case is about.
    Untestable,
    /// The case was not run, because the run was interrupted or given up.
    Skipped,
}

/// Something that is wrong, or was noticed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The requirement that is broken.
    pub requirement: super::case::Requirement,
    /// How binding it is.
    pub level: Level,
    /// What kind of thing went wrong, in few words that are the same for failures that are alike.
    pub kind: String,
    /// What was expected.
    pub expected: String,
    /// What came instead.
    pub found: String,
    /// Microseconds since the case began.
    pub at: u64,
    /// The connection.
    #[serde(default)]
    pub on: Option<usize>,
}

/// A line of the log.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "line", rename_all = "snake_case")]
pub enum Line {
    /// The first line.
    Run(Header),
    /// A case is about to run, or cannot be.
    Case(Box<Case>),
    /// Something happened in a case.
    Event {
        /// The case.
        case: String,
        /// What.
        #[serde(flatten)]
        event: Event,
    },
    /// A case is over.
    Verdict {
        /// The case.
        case: String,
        /// How long it took, in microseconds.
        took: u64,
        /// What came of it.
        #[serde(flatten)]
        verdict: Verdict,
        /// What the server said meanwhile on its standard error.
        #[serde(default)]
        stderr: Vec<String>,
    },
    /// A language's code says otherwise than the spec of a frame that the server sent.
    Artefact {
        /// The case in which the frame came.
        case: String,
        /// The language.
        language: String,
        /// The message, by the spec.
        message: Option<String>,
        /// The frame.
        frame: Frame,
        /// What the spec says of it.
        expected: String,
        /// What the language says of it.
        said: String,
    },
    /// The last line. A log without it is a run that was cut off.
    End(Footer),
}

/// What a log is about.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Header {
    /// The protocol.
    pub protocol: String,
    /// The spec's file.
    pub spec: String,
    /// A hash of what the spec means: a log is judged again only by the spec that it was made with.
    pub model: String,
    /// The target, as the user named it.
    pub target: String,
    /// The version of the tool.
    pub tool: String,
    /// The seed of order and chance.
    pub seed: u64,
    /// The tier that was asked for.
    pub tier: super::case::Tier,
    /// The languages whose code took part.
    pub languages: Vec<String>,
    /// What every number of milliseconds was multiplied by.
    pub time_scale: f64,
    /// Which requirements must hold.
    #[serde(default = "Header::usual_level")]
    pub level: Level,
    /// How many cases were to be run.
    #[serde(default)]
    pub planned: usize,
    /// Which part of the cases was run, where it was a part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shard: Option<super::shard::Shard>,
    /// A hash of all cases, those of other parts included.
    #[serde(default)]
    pub suite: String,
    /// The day on which the run began, as `YYYY-MM-DD`.
    #[serde(default)]
    pub date: String,
    /// The words that were added to the server's command.
    #[serde(default)]
    pub arguments: Vec<String>,
    /// The failures that are known.
    #[serde(default)]
    pub expected: Vec<super::expect::Expectation>,
}

impl Header {
    fn usual_level() -> Level {
        Level::Must
    }
}

/// How a run ended.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Footer {
    /// How long it took, in microseconds.
    pub took: u64,
    /// It was interrupted.
    pub interrupted: bool,
    /// Why it could not go on, if it could not.
    #[serde(default)]
    pub gave_up: Option<String>,
    /// Frames that each language decoded.
    #[serde(default)]
    pub decoded: std::collections::BTreeMap<String, u64>,
}
