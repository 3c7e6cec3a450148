//! Types: what a value may be, on the wire and in memory.

use super::{Dispatch, Life, Record, SHARED, Symbol, Tuple};
use crate::pattern::Pattern;
use crate::source::Span;
use serde::{Serialize, Serializer};
#[cfg(feature = "cli")]
use std::borrow::Cow;
use std::ops::Deref;
use std::sync::Arc;

/// A named type.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct TypeDef {
    /// The type's name, unique among types and message types.
    pub name: Symbol,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// Since when, until when.
    pub life: Life,
    /// What it is.
    #[serde(flatten)]
    pub shape: Shape,
    /// It can be reached from a message that the client sends.
    pub from_client: bool,
    /// It can be reached from a message that the server sends.
    pub from_server: bool,
    /// A value of it can hold a floating-point number or arbitrary JSON, so equality is not total.
    pub inexact: bool,
    /// Where the name stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// What a named type is.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "shape", rename_all = "snake_case")]
pub enum Shape {
    /// An object with named fields.
    Record(Record),
    /// One of listed strings or integers.
    Enum(Enum),
    /// One of several types, told apart by looking at the value.
    Union(Union),
    /// An array with a meaning for each position.
    Tuple(Tuple),
    /// Another name for a type, often with constraints.
    Alias {
        /// The type it stands for.
        of: Type,
    },
}

/// The word for a [`Shape`], carried by references so that a template need not look it up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ShapeKind {
    /// See [`Shape::Record`].
    Record,
    /// See [`Shape::Enum`].
    Enum,
    /// See [`Shape::Union`].
    Union,
    /// See [`Shape::Tuple`].
    Tuple,
    /// See [`Shape::Alias`].
    Alias,
}

impl Shape {
    /// The word for it.
    pub fn kind(&self) -> ShapeKind {
        match self {
            Self::Record(_) => ShapeKind::Record,
            Self::Enum(_) => ShapeKind::Enum,
            Self::Union(_) => ShapeKind::Union,
            Self::Tuple(_) => ShapeKind::Tuple,
            Self::Alias { .. } => ShapeKind::Alias,
        }
    }
}

/// A type with its constraints, shared by all that mention it.
#[derive(Debug, Clone, PartialEq)]
pub struct Type(Arc<TypeParts>);

/// A type with its constraints. `text` is the type in the notation of the spec language; equal texts are equal types.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema), schemars(rename = "Type"))]
pub struct TypeParts {
    /// The type as the spec language writes it, constraints included.
    pub text: String,
    /// What it is.
    #[serde(flatten)]
    pub kind: Kind,
}

impl Type {
    /// A type, with its text.
    pub fn new(kind: Kind) -> Self {
        Self(Arc::new(TypeParts { text: kind.to_string(), kind }))
    }

    /// What it is, to be changed.
    pub fn into_kind(self) -> Kind {
        Arc::unwrap_or_clone(self.0).kind
    }
}

impl Deref for Type {
    type Target = TypeParts;

    fn deref(&self) -> &TypeParts {
        &self.0
    }
}

impl Serialize for Type {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(SHARED, &*self.0)
    }
}

#[cfg(feature = "cli")]
impl schemars::JsonSchema for Type {
    fn schema_name() -> Cow<'static, str> {
        TypeParts::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        TypeParts::json_schema(generator)
    }
}

/// What a type is. What each accepts and rejects on the wire is in `docs/values.md`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    /// Any sequence of Unicode scalar values.
    String {
        /// The fewest code points.
        min_length: Option<u64>,
        /// The most code points.
        max_length: Option<u64>,
        /// What it must match (a search, as in JSON Schema).
        pattern: Option<Pattern>,
    },
    /// A mathematical integer in a JSON number, always bounded, at most ±(2^53−1).
    Int {
        /// The least value.
        min: i64,
        /// The greatest value.
        max: i64,
        /// It must be a multiple of this.
        multiple_of: Option<i64>,
    },
    /// A signed 64-bit integer.
    Int64 {
        /// The least value.
        min: i64,
        /// The greatest value.
        max: i64,
        /// A JSON number on the wire instead of a decimal string.
        number: bool,
    },
    /// An unsigned 64-bit integer.
    Uint64 {
        /// The least value.
        min: u64,
        /// The greatest value.
        max: u64,
        /// A JSON number on the wire instead of a decimal string.
        number: bool,
    },
    /// A decimal of any size, kept as its text.
    Decimal {
        /// A JSON number on the wire instead of a string.
        number: bool,
    },
    /// A finite double.
    Number {
        /// The least value.
        min: Option<f64>,
        /// The greatest value.
        max: Option<f64>,
        /// Every value is greater than this.
        above: Option<f64>,
        /// Every value is less than this.
        below: Option<f64>,
    },
    /// `true` or `false`.
    Bool,
    /// 8-4-4-4-12 hexadecimal digits.
    Uuid,
    /// RFC 3339 date and time with offset.
    Datetime,
    /// RFC 3339 full-date.
    Date,
    /// RFC 3339 appendix A duration.
    Duration,
    /// Bytes in a string.
    Bytes {
        /// How they are written.
        encoding: Encoding,
        /// The fewest bytes, decoded.
        min_length: Option<u64>,
        /// The most bytes, decoded.
        max_length: Option<u64>,
    },
    /// Any JSON value that passes the text rules.
    Any,
    /// JSON text inside a JSON string.
    Json {
        /// The type of the inner value.
        of: Type,
    },
    /// Exactly this value.
    Literal {
        /// The value.
        value: Literal,
    },
    /// A list.
    List {
        /// The type of the items.
        of: Type,
        /// The fewest items.
        min_items: Option<u64>,
        /// The most items.
        max_items: Option<u64>,
        /// No two items are equal.
        unique: bool,
    },
    /// An object whose keys are data.
    Map {
        /// The type of the values.
        of: Type,
        /// The fewest entries.
        min_entries: Option<u64>,
        /// The most entries.
        max_entries: Option<u64>,
        /// What every key must match.
        keys: Option<Pattern>,
    },
    /// The type, or null.
    Nullable {
        /// The type when it is not null.
        of: Type,
    },
    /// A named type.
    Ref {
        /// Its name.
        name: Symbol,
        /// What it is.
        shape: ShapeKind,
        /// A value would contain itself without a list or map between: in memory it needs an indirection.
        boxed: bool,
    },
}

/// How bytes are written in a string, canonical and padded as RFC 4648 says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// RFC 4648 section 4, padded.
    Base64,
    /// RFC 4648 section 5, padded.
    Base64url,
    /// RFC 4648 section 8 in lower case.
    Hex,
}

/// A value that a type or a tag can be fixed to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Literal {
    /// null.
    Null,
    /// true or false.
    Bool(bool),
    /// An integer within ±(2^53−1).
    Int(i64),
    /// A string.
    String(String),
}

/// One of listed strings or integers.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Enum {
    /// The values are integers, not strings.
    pub integers: bool,
    /// Other values are kept and written again unchanged.
    pub open: bool,
    /// It was made from the error catalogue or from the tags of one message, not declared under `types`.
    pub derived: bool,
    /// The values in the order of the spec.
    pub values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct EnumValue {
    /// The name that identifiers are made from.
    pub name: Symbol,
    /// The value on the wire, a string or an integer.
    pub wire: Literal,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// Since when, until when.
    pub life: Life,
    /// Where the name stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// One of several types, told apart by looking at the value.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Union {
    /// The member that holds the tag, when one top-level string member decides alone.
    pub tag: Option<String>,
    /// A value that matches no variant is kept and written again unchanged. Only a tagged union can be open.
    pub open: bool,
    /// The variants in the order of the spec.
    pub variants: Vec<Variant>,
    /// How to find the variant.
    pub dispatch: Dispatch,
}

/// A variant of a union.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Variant {
    /// The name that identifiers are made from.
    pub name: Symbol,
    /// The values of the tag that select it; empty when it is told apart by its form.
    pub tags: Vec<Literal>,
    /// Its type. In a tagged union a reference to a record that holds the tag as a field of role `tag`.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// Where the name stands in the spec.
    #[serde(skip)]
    pub span: Span,
}
