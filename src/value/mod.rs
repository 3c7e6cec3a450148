//! The reference decoder and encoder: the bytes of one message to its meaning by the [`Model`](crate::model::Model), and back.
//!
//! Generated decoders are right when they say what this one says: the same verdict, and on refusal the same [`Code`] and the same JSON
//! Pointer. So the code here is the plainest there is; nothing is skipped, cached or guessed, and it is slow.
//!
//! There is exactly one answer for each text, because the order in which rules are looked at is part of the rules:
//!
//! 1. the text rules ([`json`]), which know no types; their pointer is always empty;
//! 2. the decision tree of the direction ([`decode`]), which says which message was meant;
//! 3. the types ([`typed`]), depth first in the declared order.
//!
//! Canonical text ([`encode`]) is one text for each value, so that two languages agree on a value when they write the same bytes.

pub mod binary;
pub mod decode;
mod dispatch;
pub mod encode;
pub mod examples;
mod format;
mod grammar;
pub mod json;
mod number;
mod scalar;
pub mod schema;
pub mod typed;

pub use decode::{Decoded, decode, decode_message, number_rules};
pub use dispatch::chosen;
pub use encode::{encode, encode_typed, encode_untyped, to_text};
pub use examples::{ExampleProblem, check_examples};
pub use format::is_datetime;
pub use json::{Json, Number, NumberRules};
pub use number::number_text;
pub use typed::{Typed, decode_type, is_scalar};

/// The greatest integer that every JSON implementation holds exactly: 2^53−1.
pub const MAX_SAFE_INTEGER: i64 = (1 << 53) - 1;

/// Why a message is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// The text is not JSON.
    Syntax,
    /// The bytes are not UTF-8, or begin with a byte order mark.
    Encoding,
    /// More than 64 containers deep.
    Depth,
    /// An object has a member name twice.
    DuplicateKey,
    /// A string or a member name has half of a surrogate pair.
    Surrogate,
    /// Nothing in the direction or the union has this tag or form.
    UnknownType,
    /// A required member is absent.
    Missing,
    /// null stands where it may not.
    Null,
    /// Another JSON kind, or a fraction for an integer.
    Type,
    /// A number is too small, too large or no multiple.
    Range,
    /// Too few or too many characters, bytes, items or entries, or an item twice.
    Length,
    /// A string or a key does not match its pattern.
    Pattern,
    /// A string is not of its format.
    Format,
    /// No listed value.
    Enum,
    /// A member that the record does not know, or not together with another.
    UnknownField,
}

impl Code {
    /// Every code, in the order above.
    pub const ALL: [Self; 15] = [
        Self::Syntax,
        Self::Encoding,
        Self::Depth,
        Self::DuplicateKey,
        Self::Surrogate,
        Self::UnknownType,
        Self::Missing,
        Self::Null,
        Self::Type,
        Self::Range,
        Self::Length,
        Self::Pattern,
        Self::Format,
        Self::Enum,
        Self::UnknownField,
    ];

    /// The code as it is written in specs, in generated code and in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Encoding => "encoding",
            Self::Depth => "depth",
            Self::DuplicateKey => "duplicate_key",
            Self::Surrogate => "surrogate",
            Self::UnknownType => "unknown_type",
            Self::Missing => "missing",
            Self::Null => "null",
            Self::Type => "type",
            Self::Range => "range",
            Self::Length => "length",
            Self::Pattern => "pattern",
            Self::Format => "format",
            Self::Enum => "enum",
            Self::UnknownField => "unknown_field",
        }
    }

    /// The code of that name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.as_str() == text)
    }
}

/// A refused message: why, and at which value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Why.
    pub code: Code,
    /// The value at fault as a JSON Pointer (RFC 6901); an absent member is named as if it were there.
    pub at: String,
}

impl Refusal {
    /// The refusal of the value that is being looked at.
    #[must_use]
    pub fn here(code: Code) -> Self {
        Self { code, at: String::new() }
    }

    /// The same, seen from the object or array that holds the value under `key`.
    #[must_use]
    pub fn under(self, key: &str) -> Self {
        let step = key.replace('~', "~0").replace('/', "~1");
        Self { code: self.code, at: format!("/{step}{}", self.at) }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` at `{}`", self.code.as_str(), self.at)
    }
}
