//! What may come of a step: reactions to what breaks a rule, and what is waited for.

use super::matcher::Matcher;
use serde::{Deserialize, Serialize};

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

/// A message as a scenario describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Expected {
    /// Its name.
    pub message: String,
    /// What it must be.
    pub matcher: Matcher,
    /// What is taken from it: names, and a JSON Pointer each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub capture: Vec<(String, String)>,
}

impl Expected {
    /// It, for people.
    #[must_use]
    pub fn in_words(&self) -> String {
        match &self.matcher {
            Matcher::Object { members, exact: false } if members.is_empty() => format!("`{}`", self.message),
            matcher => format!("`{}` {}", self.message, matcher.in_words()),
        }
    }
}

/// What a step of a scenario looks for in what has come on a connection and was not looked at before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "sought", rename_all = "snake_case")]
pub enum Sought {
    /// The next message is one of these, or the connection is closed with one of these codes.
    Next {
        /// The messages.
        any_of: Vec<Expected>,
        /// The codes; with none, any end will do. `None` when the connection must not end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        closes: Option<Vec<u16>>,
        /// Other messages may come before it.
        skip: bool,
    },
    /// The next messages are these, in any order.
    Bag {
        /// The messages.
        all: Vec<Expected>,
    },
    /// No such message comes until another has come or, without one, until the time of the step is over.
    None {
        /// What must not come; nothing may, when there is none.
        none: Option<Expected>,
        /// What is waited for.
        until: Option<Expected>,
    },
    /// A stream of messages.
    Stream(Box<Stream>),
}

/// A stream of messages, and what holds of it as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stream {
    /// Each piece.
    pub of: Expected,
    /// What the last piece is.
    pub until: Matcher,
    /// Other messages may come in between.
    pub skip: bool,
    /// How long the first piece may take, in milliseconds.
    pub first_ms: Option<u64>,
    /// How long the next may take.
    pub gap_ms: Option<u64>,
    /// The fewest and the most pieces.
    pub count: (u64, Option<u64>),
    /// Members that rise from piece to piece.
    pub order: Vec<Rise>,
    /// Strings and arrays that are joined, and numbers that are added: a name and a JSON Pointer each.
    pub fold: Vec<(String, String)>,
    /// What must hold of them.
    pub check: Vec<(String, Matcher)>,
}

/// A member that rises from piece to piece of a stream.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rise {
    /// Where it is, as a JSON Pointer.
    pub place: String,
    /// What it is in the first piece; anything when that is not said.
    pub from: Option<i64>,
    /// By how much it rises; by anything above zero when that is not said.
    pub by: Option<i64>,
}
