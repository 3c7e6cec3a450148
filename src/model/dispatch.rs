//! How a receiver finds out which message, or which variant of a union, a value is.
//!
//! The resolver proves that the selectors of one direction exclude one another and turns them into a decision tree; templates print the tree
//! and decide nothing. Looking is all it does: whether the chosen message is well formed is the message's own business.

use super::{Literal, Symbol};
use serde::Serialize;

/// A condition for being this message: all selectors of a message hold for it, and for no other of its direction.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Selector {
    /// Where to look.
    pub path: Vec<Segment>,
    /// What must be found there.
    pub test: Test,
}

/// What a selector demands of the value at its path.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "test", rename_all = "snake_case")]
pub enum Test {
    /// It is one of these.
    Is {
        /// The values, at least one.
        values: Vec<Literal>,
    },
    /// It is a string that begins so and is no listed value.
    StartsWith {
        /// The beginning.
        prefix: String,
    },
    /// It is a string that no other message lists.
    Other,
    /// The key is there.
    Present,
    /// The key is not there.
    Absent,
}

/// One step of a path into a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Segment {
    /// The member of an object.
    Key(String),
    /// The element of an array, counted from 0.
    Index(u64),
}

/// A decision tree over a JSON value.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Dispatch {
    /// Decide by the JSON kind of the whole value; a kind without an entry is the error `type` at the value (null: `null`).
    Kind {
        /// For an object.
        object: Option<Box<Dispatch>>,
        /// For an array.
        array: Option<Box<Dispatch>>,
        /// For a string.
        string: Option<Box<Dispatch>>,
        /// For a number.
        number: Option<Box<Dispatch>>,
        /// For true or false.
        boolean: Option<Box<Dispatch>>,
    },
    /// Decide by a value at a path. Absent: `absent`, or the error `missing` there. Not of the kind that the cases have: `type`
    /// (null: `null`). No case fits: `other`, or the error `unknown_type` there (in an open direction or union: kept as unknown).
    Switch {
        /// Where to look; a missing or non-object parent counts as absent.
        path: Vec<Segment>,
        /// The same as a JSON Pointer (RFC 6901).
        pointer: String,
        /// The cases are integers, not strings.
        integers: bool,
        /// What follows for each value, in the order of the spec.
        cases: Vec<Case>,
        /// What follows for each beginning, longest first, tried after the cases.
        prefixes: Vec<Prefix>,
        /// What follows for any other string or integer.
        other: Option<Box<Dispatch>>,
        /// What follows when nothing is there.
        absent: Option<Box<Dispatch>>,
    },
    /// Decide by the presence of a top-level key; a null value counts as present.
    Has {
        /// The key.
        key: String,
        /// What follows when it is there.
        yes: Box<Dispatch>,
        /// What follows when it is not.
        no: Box<Dispatch>,
    },
    /// It is this message or variant.
    Take {
        /// The name of the message or variant.
        name: Symbol,
        /// The message's type name; for a variant its name again.
        type_name: Symbol,
    },
    /// It is the reply to a request; which one follows from the pending request with this id. An id that is not pending is `unknown_type` there.
    Reply {
        /// Where the id is.
        path: Vec<Segment>,
        /// The same as a JSON Pointer.
        pointer: String,
        /// The replies it can be.
        candidates: Vec<ReplyCandidate>,
    },
    /// Nothing the spec knows: `unknown_type` at the value (in an open direction or union: kept as unknown).
    Unknown,
}

/// One case of a switch.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Case {
    /// The value.
    pub value: Literal,
    /// What follows.
    pub then: Dispatch,
}

/// One prefix of a switch.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Prefix {
    /// The beginning of the string.
    pub prefix: String,
    /// What follows.
    pub then: Dispatch,
}

/// A reply without a tag of its own, and the request that it answers.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct ReplyCandidate {
    /// The request.
    pub request: Symbol,
    /// The reply.
    pub reply: Symbol,
    /// The reply's type name.
    pub type_name: Symbol,
}

/// A path as a JSON Pointer (RFC 6901).
pub fn pointer(path: &[Segment]) -> String {
    let mut text = String::new();
    for segment in path {
        text.push('/');
        match segment {
            Segment::Key(key) => text.push_str(&key.replace('~', "~0").replace('/', "~1")),
            Segment::Index(index) => text.push_str(&index.to_string()),
        }
    }
    text
}
