//! Messages: what one peer sends to the other in one piece.

use super::{Dispatch, ExactNumbers, Exchange, Life, Literal, Record, Selector, Sender, Symbol, Tuple};
use crate::source::Span;
use serde::Serialize;

/// What one peer may send, and how the receiver tells the messages apart.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Direction {
    /// The messages in text frames, in the order of the spec.
    pub messages: Vec<Symbol>,
    /// The messages in binary frames, in the order of the spec.
    pub binary: Vec<Symbol>,
    /// A message that the spec does not know is kept as a value instead of being refused.
    pub open: bool,
    /// How to find the message in a text frame; `None` when the direction has none.
    pub dispatch: Option<Dispatch>,
    /// The top-level member that holds the tag, when one string member decides alone.
    pub tag: Option<String>,
    /// Some replies carry no tag, so that a decoder must be told which requests are pending.
    pub untagged_replies: bool,
    /// Several messages may come as one JSON array.
    pub batch: bool,
    /// Which JSON numbers a decoder reads exactly instead of as doubles.
    pub exact: ExactNumbers,
}

/// A message.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Message {
    /// The message's name, unique among messages.
    pub name: Symbol,
    /// The name that type identifiers are made from, unique among types and message types.
    pub type_name: Symbol,
    /// Who sends it.
    pub from: Sender,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// Since when, until when.
    pub life: Life,
    /// The name of the envelope it travels in.
    pub envelope: Symbol,
    /// The tags that select it: usually one; none for a message known by its form or as a reply.
    pub tags: Vec<Tag>,
    /// All conditions that select it.
    pub selectors: Vec<Selector>,
    /// What is on the wire.
    pub body: Body,
    /// What may come back; `None` when nothing does.
    pub exchange: Option<Exchange>,
    /// The request that this untagged reply answers.
    pub answers: Option<Symbol>,
    /// The codes of the errors that it can provoke.
    pub raises: Vec<Symbol>,
    /// A value of it can hold a floating-point number or arbitrary JSON, so equality is not total.
    pub inexact: bool,
    /// Values that must be accepted.
    pub examples: Vec<Example>,
    /// Texts or frames that must be refused.
    pub counterexamples: Vec<Example>,
    /// Where the name stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// A value of the tag, with its own name: constants are made from these.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Tag {
    /// The name that constants are made from.
    pub name: Symbol,
    /// The value on the wire.
    pub wire: Literal,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// Where it stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// What of a message is on the wire.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "form", rename_all = "snake_case")]
pub enum Body {
    /// A JSON object; tags, fixed and envelope fields are among its fields.
    Object(Record),
    /// A JSON array; tags and fixed elements are among its items.
    Array(Tuple),
    /// A binary frame.
    Binary(Layout),
}

/// A binary frame: fixed fields, then a payload. A frame shorter than the fields is `length`; a fixed field with another value makes it another message.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Layout {
    /// The fields in order.
    pub fields: Vec<LayoutField>,
    /// How many bytes the fields take together.
    pub header_length: u64,
    /// The rest of the frame; without it, bytes after the fields are `length`.
    pub payload: Option<Payload>,
}

/// A field of fixed width.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct LayoutField {
    /// The name that identifiers are made from.
    pub name: Symbol,
    /// How the bytes are read.
    pub kind: LayoutKind,
    /// Byte order; of no effect for one byte.
    pub endian: Endian,
    /// Width in bytes.
    pub width: u64,
    /// Offset from the start of the frame, in bytes.
    pub offset: u64,
    /// The only value it may have; such fields select the message.
    pub fixed: Option<i64>,
    /// The least value.
    pub min: Option<i64>,
    /// The greatest value.
    pub max: Option<i64>,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// Where the name stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// How the bytes of a field are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LayoutKind {
    /// An unsigned integer of 1, 2, 4 or 8 bytes.
    Unsigned,
    /// A two's complement integer of 1, 2, 4 or 8 bytes.
    Signed,
    /// An IEEE 754 number of 4 or 8 bytes.
    Float,
    /// So many bytes as they are.
    Bytes,
}

/// Byte order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Endian {
    /// Most significant byte first (network order), the default.
    Big,
    /// Least significant byte first.
    Little,
}

/// The rest of a binary frame.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Payload {
    /// The name that identifiers are made from.
    pub name: Symbol,
    /// The fewest bytes.
    pub min_length: u64,
    /// The most bytes.
    pub max_length: Option<u64>,
    /// Documentation; empty when there is none.
    pub doc: String,
}

/// A message as an example or counterexample; exactly one of `value`, `text` and `hex` is given.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Example {
    /// What the example shows; `example 1`, `example 2` … when the spec does not say.
    pub name: String,
    /// The whole message as a JSON value.
    pub value: Option<serde_json::Value>,
    /// The exact text of the frame.
    pub text: Option<String>,
    /// The bytes of a frame in hexadecimal.
    pub hex: Option<String>,
    /// Why it is refused; only for a counterexample.
    pub error: Option<Expectation>,
    /// Where it stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// How a decoder refuses a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Expectation {
    /// The error code, such as `missing`.
    pub code: String,
    /// Where, as a JSON Pointer; `None` when the spec does not say.
    pub at: Option<String>,
}
