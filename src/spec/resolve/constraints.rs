//! Constraints beside a type: which belong to which type, and what they change.

use super::read::{self, integer, number, scalar_text};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Encoding, Kind, Type};
use crate::pattern::Pattern;
use crate::source::Span;
use crate::yaml::{Entry, Node};

/// Every constraint, and the types it is for.
const CONSTRAINTS: [(&str, &[&str]); 16] = [
    ("min", &["int", "int64", "uint64", "number"]),
    ("max", &["int", "int64", "uint64", "number"]),
    ("above", &["number"]),
    ("below", &["number"]),
    ("multiple_of", &["int"]),
    ("min_length", &["string", "bytes"]),
    ("max_length", &["string", "bytes"]),
    ("pattern", &["string"]),
    ("min_items", &["a list"]),
    ("max_items", &["a list"]),
    ("unique_items", &["a list"]),
    ("min_entries", &["a map"]),
    ("max_entries", &["a map"]),
    ("keys", &["a map"]),
    ("encoding", &["bytes"]),
    ("wire", &["int64", "uint64", "decimal"]),
];

/// The type with the constraints that `node` states; in `T | null` they hold for `T`.
pub(super) fn apply(ty: Type, node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Type> {
    let stated: Vec<&Entry<'_>> = node.as_map().unwrap_or_default().iter().filter(|entry| is_constraint(&entry.key.text)).collect();
    if stated.is_empty() {
        return Some(ty);
    }
    let mut kind = ty.into_kind();
    if let Kind::Nullable { of } = kind {
        return Some(Type::new(Kind::Nullable { of: apply(of, node, diagnostics)? }));
    }
    let mut fine = true;
    for entry in stated {
        let (name, value) = (&*entry.key.text, &entry.value);
        if let Err(problem) = set(&mut kind, name, value) {
            diagnostics.push(problem.diagnostic(name, &kind, entry));
            fine = false;
        }
    }
    fine.then(|| Type::new(kind))
}

/// Whether a key is a constraint.
pub(super) fn is_constraint(key: &str) -> bool {
    CONSTRAINTS.iter().any(|(name, _)| *name == key)
}

enum Problem {
    /// The constraint is not for this type.
    Foreign,
    /// The value cannot be a bound of this type.
    Value(&'static str),
    /// The pattern is refused.
    Pattern(Box<Diagnostic>),
}

fn set(kind: &mut Kind, name: &str, value: &Node<'_>) -> Result<(), Problem> {
    match (kind, name) {
        (Kind::Int { min, .. }, "min") => *min = safe_integer(value)?,
        (Kind::Int { max, .. }, "max") => *max = safe_integer(value)?,
        (Kind::Int { multiple_of, .. }, "multiple_of") => {
            *multiple_of = Some(safe_integer(value)?).filter(|step| *step > 0);
            multiple_of.ok_or(Problem::Value("an integer above 0"))?;
        }
        (Kind::Int64 { min, .. }, "min") => *min = parsed(value, "a 64-bit integer")?,
        (Kind::Int64 { max, .. }, "max") => *max = parsed(value, "a 64-bit integer")?,
        (Kind::Uint64 { min, .. }, "min") => *min = parsed(value, "an unsigned 64-bit integer")?,
        (Kind::Uint64 { max, .. }, "max") => *max = parsed(value, "an unsigned 64-bit integer")?,
        (Kind::Number { min, .. }, "min") => *min = Some(finite(value)?),
        (Kind::Number { max, .. }, "max") => *max = Some(finite(value)?),
        (Kind::Number { above, .. }, "above") => *above = Some(finite(value)?),
        (Kind::Number { below, .. }, "below") => *below = Some(finite(value)?),
        (Kind::String { min_length, .. } | Kind::Bytes { min_length, .. }, "min_length") => *min_length = Some(count(value)?),
        (Kind::String { max_length, .. } | Kind::Bytes { max_length, .. }, "max_length") => *max_length = Some(count(value)?),
        (Kind::String { pattern, .. }, "pattern") => *pattern = Some(regular_expression(value)?),
        (Kind::List { min_items, .. }, "min_items") => *min_items = Some(count(value)?),
        (Kind::List { max_items, .. }, "max_items") => *max_items = Some(count(value)?),
        (Kind::List { unique, .. }, "unique_items") => *unique = scalar_text(value) == Some("true"),
        (Kind::Map { min_entries, .. }, "min_entries") => *min_entries = Some(count(value)?),
        (Kind::Map { max_entries, .. }, "max_entries") => *max_entries = Some(count(value)?),
        (Kind::Map { keys, .. }, "keys") => *keys = Some(regular_expression(value)?),
        (Kind::Bytes { encoding, .. }, "encoding") => {
            *encoding = match scalar_text(value) {
                Some("base64url") => Encoding::Base64url,
                Some("hex") => Encoding::Hex,
                _ => Encoding::Base64,
            };
        }
        (Kind::Int64 { number, .. } | Kind::Uint64 { number, .. } | Kind::Decimal { number }, "wire") => {
            *number = scalar_text(value) == Some("number")
        }
        _ => return Err(Problem::Foreign),
    }
    Ok(())
}

fn safe_integer(node: &Node<'_>) -> Result<i64, Problem> {
    let bounded = integer(node).filter(|value| value.unsigned_abs() < 1 << 53);
    bounded.ok_or(Problem::Value("an integer within ±(2^53−1)"))
}

fn parsed<T: std::str::FromStr>(node: &Node<'_>, what: &'static str) -> Result<T, Problem> {
    scalar_text(node).and_then(|text| text.parse().ok()).ok_or(Problem::Value(what))
}

fn finite(node: &Node<'_>) -> Result<f64, Problem> {
    number(node).filter(|value| value.is_finite()).ok_or(Problem::Value("a finite number"))
}

fn count(node: &Node<'_>) -> Result<u64, Problem> {
    let value = integer(node).or_else(|| read::size(node).and_then(|size| i64::try_from(size).ok()));
    value.and_then(|value| u64::try_from(value).ok()).ok_or(Problem::Value("an integer of at least 0"))
}

fn regular_expression(node: &Node<'_>) -> Result<Pattern, Problem> {
    let text = scalar_text(node).unwrap_or_default();
    Pattern::parse(text).map_err(|error| {
        let message = format!("this pattern does not mean the same in every language: {}", error.message);
        let diagnostic = Diagnostic::error("pattern-portability", part(node, error.start, error.end), message);
        Problem::Pattern(Box::new(match error.help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        }))
    })
}

/// The place of a part of a scalar, where offsets in the value are offsets in the file; else the whole.
fn part(node: &Node<'_>, start: usize, end: usize) -> Span {
    let written = (node.span.end - node.span.start) as usize;
    let length = scalar_text(node).unwrap_or_default().len();
    let quote = match written.checked_sub(length) {
        Some(0) => 0,
        Some(2) => 1,
        _ => return node.span,
    };
    let at = |offset: usize| node.span.start + u32::try_from(offset + quote).unwrap_or(0);
    Span { start: at(start), end: at(end.max(start)), ..node.span }
}

impl Problem {
    fn diagnostic(self, name: &str, kind: &Kind, entry: &Entry<'_>) -> Diagnostic {
        match self {
            Self::Pattern(diagnostic) => *diagnostic,
            Self::Value(expected) => {
                let found = scalar_text(&entry.value).unwrap_or_default();
                Diagnostic::error("constraint-value", entry.value.span, format!("`{name}` is `{found}`; expected {expected}"))
            }
            Self::Foreign => {
                let types = CONSTRAINTS.iter().find(|(known, _)| *known == name).map_or(&[][..], |(_, types)| types);
                let message = format!("`{name}` does not apply to `{kind}`; it is for {}", types.join(", "));
                let diagnostic = Diagnostic::error("constraint-type", entry.key.span, message);
                match kind {
                    Kind::Ref { name, .. } => diagnostic.help(format!("constrain the type `{name}` where it is declared")),
                    Kind::List { .. } | Kind::Map { .. } => {
                        diagnostic.help("name the type of the items under `types` and constrain it there")
                    }
                    _ => diagnostic,
                }
            }
        }
    }
}
