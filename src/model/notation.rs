//! Types in the notation of the spec language, constraints in parentheses: `string(min_length: 1)[] | null`.

use super::{Encoding, Kind, Literal, Type};
use std::fmt::{self, Write};

/// The greatest integer that every language holds exactly; a bound of it is not worth writing.
const MAX_SAFE: i64 = (1 << 53) - 1;

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut limits = Limits::default();
        match self {
            Self::String { min_length, max_length, pattern } => {
                limits.add("min_length", min_length.as_ref());
                limits.add("max_length", max_length.as_ref());
                limits.add("pattern", pattern.as_ref().map(|pattern| format!("{:?}", pattern.text)).as_ref());
                write!(f, "string{limits}")
            }
            Self::Int { min, max, multiple_of } => {
                limits.add("min", Some(min).filter(|min| **min != -MAX_SAFE));
                limits.add("max", Some(max).filter(|max| **max != MAX_SAFE));
                limits.add("multiple_of", multiple_of.as_ref());
                write!(f, "int{limits}")
            }
            Self::Int64 { min, max, number } => {
                limits.add("min", Some(min).filter(|min| **min != i64::MIN));
                limits.add("max", Some(max).filter(|max| **max != i64::MAX));
                limits.wire(*number);
                write!(f, "int64{limits}")
            }
            Self::Uint64 { min, max, number } => {
                limits.add("min", Some(min).filter(|min| **min != 0));
                limits.add("max", Some(max).filter(|max| **max != u64::MAX));
                limits.wire(*number);
                write!(f, "uint64{limits}")
            }
            Self::Decimal { number } => {
                limits.wire(*number);
                write!(f, "decimal{limits}")
            }
            Self::Number { min, max, above, below } => {
                limits.add("min", min.as_ref());
                limits.add("max", max.as_ref());
                limits.add("above", above.as_ref());
                limits.add("below", below.as_ref());
                write!(f, "number{limits}")
            }
            Self::Bool => f.write_str("bool"),
            Self::Uuid => f.write_str("uuid"),
            Self::Datetime => f.write_str("datetime"),
            Self::Date => f.write_str("date"),
            Self::Duration => f.write_str("duration"),
            Self::Bytes { encoding, min_length, max_length } => {
                let word = match encoding {
                    Encoding::Base64 => None,
                    Encoding::Base64url => Some("base64url"),
                    Encoding::Hex => Some("hex"),
                };
                limits.add("encoding", word.as_ref());
                limits.add("min_length", min_length.as_ref());
                limits.add("max_length", max_length.as_ref());
                write!(f, "bytes{limits}")
            }
            Self::Any => f.write_str("any"),
            Self::Json { of } => write!(f, "json<{of}>"),
            Self::Literal { value } => write!(f, "{value}"),
            Self::List { .. } | Self::Map { .. } | Self::Nullable { .. } | Self::Ref { .. } => self.write_composed(f),
        }
    }
}

impl Kind {
    fn write_composed(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut limits = Limits::default();
        match self {
            Self::List { of, min_items, max_items, unique } => {
                limits.add("min_items", min_items.as_ref());
                limits.add("max_items", max_items.as_ref());
                limits.add("unique_items", Some(unique).filter(|unique| **unique));
                if matches!(of.kind, Self::Nullable { .. }) { write!(f, "({of})[]{limits}") } else { write!(f, "{of}[]{limits}") }
            }
            Self::Map { of, min_entries, max_entries, keys } => {
                limits.add("min_entries", min_entries.as_ref());
                limits.add("max_entries", max_entries.as_ref());
                limits.add("keys", keys.as_ref().map(|keys| format!("{:?}", keys.text)).as_ref());
                write!(f, "map<{of}>{limits}")
            }
            Self::Nullable { of } => write!(f, "{of} | null"),
            Self::Ref { name, boxed, .. } => write!(f, "{}{name}", if *boxed { "*" } else { "" }),
            _ => unreachable!("scalars are written by the caller"),
        }
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Int(value) => write!(f, "{value}"),
            Self::String(value) => write!(f, "{value:?}"),
        }
    }
}

/// Constraints in parentheses; nothing when there are none.
#[derive(Default)]
struct Limits(String);

impl Limits {
    fn add(&mut self, name: &str, value: Option<&impl fmt::Display>) {
        if let Some(value) = value {
            let separator = if self.0.is_empty() { "" } else { ", " };
            // Writing to a String cannot fail.
            let _ = write!(self.0, "{separator}{name}: {value}");
        }
    }

    fn wire(&mut self, number: bool) {
        self.add("wire", number.then_some("number").as_ref());
    }
}

impl fmt::Display for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, "({})", self.0) }
    }
}
