//! What may come of a step: reactions to what breaks a rule, and what is waited for.

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
