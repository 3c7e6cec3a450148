//! Why a message is refused, and where.

use std::error::Error;
use std::fmt;

/// Why a message is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// The code as every language writes it.
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
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A refused message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DecodeError {
    /// Why it is refused.
    pub code: Code,
    /// The value at fault as a JSON Pointer (RFC 6901); an absent member is named as if it were there.
    pub at: String,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "message refused with `{}` at `{}`", self.code, self.at)
    }
}

impl Error for DecodeError {}

/// A value that can not be written, since no decoder would accept it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EncodeError {
    /// What a decoder would refuse it with.
    pub code: Code,
    /// The value at fault as a JSON Pointer (RFC 6901).
    pub at: String,
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "value not written because of `{}` at `{}`",
            self.code, self.at
        )
    }
}

impl Error for EncodeError {}

/// Adds one step to a JSON Pointer.
pub(super) fn push_step(pointer: &mut String, step: &str) {
    pointer.push('/');
    for c in step.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            _ => pointer.push(c),
        }
    }
}
