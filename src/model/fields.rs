//! Fields, and what is made of them: records and tuples.

use super::{Life, Symbol, Type};
use crate::source::Span;
use serde::Serialize;

/// An object with named fields.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Record {
    /// The fields in the order they are written on the wire: the tag first, then the order of the spec.
    pub fields: Vec<Field>,
    /// What a receiver does with a member that is not a field.
    pub unknown: UnknownFields,
    /// Fields of which some must or must not stand together.
    pub groups: Vec<Group>,
}

/// What a receiver does with a member that the record does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum UnknownFields {
    /// Skip it (the text rules still hold inside it).
    Ignore,
    /// Refuse the message with `unknown_field`.
    Reject,
    /// Keep it and write it again, after the known fields, in the order received.
    Keep,
}

/// A rule over several fields of one record. All of them are optional fields.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Group {
    /// How many of the fields must be present.
    pub rule: GroupRule,
    /// The wire names of the fields.
    pub fields: Vec<String>,
}

/// How many fields of a group must be present. Too few: `missing` at the first field; too many: `unknown_field` at the second present one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum GroupRule {
    /// Exactly one.
    ExactlyOne,
    /// One or more.
    AtLeastOne,
    /// None or one.
    AtMostOne,
}

/// A field of a record, or an element of a tuple.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Field {
    /// The name that identifiers are made from.
    pub name: Symbol,
    /// The member name on the wire; for an element of a tuple its index in decimal.
    pub wire: String,
    /// The type of the value.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Whether it must be there.
    pub presence: Presence,
    /// The value that absence stands for, when `presence` is `default`.
    pub default: Option<serde_json::Value>,
    /// What the envelope uses it for.
    pub role: Option<Role>,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// Since when, until when.
    pub life: Life,
    /// Where the name stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// Whether a field must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// It must; absence is `missing`.
    Required,
    /// It may be absent; absent is not null.
    Optional,
    /// It may be absent, which means the default; encoders always write it.
    Default,
}

/// What an envelope uses a field for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// It says which message this is.
    Tag,
    /// It is fixed by the envelope and helps to tell envelopes apart.
    Kind,
    /// It names this request, for the reply to echo.
    Id,
    /// It echoes the id of the request that this answers.
    ReplyTo,
    /// It names the session.
    Session,
    /// It holds the message's own content.
    Payload,
    /// It holds data about the message.
    Meta,
}

/// An array with a meaning for each position.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Tuple {
    /// The elements in order; optional ones come last.
    pub items: Vec<Field>,
    /// The type of any further elements; without it a longer array is `length`.
    pub rest: Option<Type>,
}
