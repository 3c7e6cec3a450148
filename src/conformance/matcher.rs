//! What a value must be for a scenario: data that is written into the log with its case, and a pure test.
//!
//! A text `${name}` stands for what was captured under that name. What has not been captured equals nothing.

use crate::model::{Encoding, Kind};
use crate::pattern::Pattern;
use crate::value::{Json, is_scalar};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// What was captured, by name.
pub type Captured = BTreeMap<String, Value>;

/// What a value must be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Matcher {
    /// It is there, whatever it is; or it is not.
    Present {
        /// Whether it must be there.
        there: bool,
    },
    /// This value; numbers are compared as numbers, and the order of members does not count.
    Equals {
        /// The value.
        value: Value,
    },
    /// An object with these members, and others unless it is exact.
    Object {
        /// The members.
        members: Vec<(String, Matcher)>,
        /// There are no others.
        exact: bool,
    },
    /// The value at a place of this one.
    At {
        /// The place, as a JSON Pointer.
        place: String,
        /// What it must be.
        of: Box<Matcher>,
    },
    /// An array of these items.
    List {
        /// The items, in order.
        items: Vec<Matcher>,
    },
    /// An array of these items in any order.
    Bag {
        /// The items.
        items: Vec<Matcher>,
    },
    /// Every item of an array, or every member of an object.
    Each {
        /// What each must be.
        of: Box<Matcher>,
    },
    /// An array with such an item, or a string with this text in it.
    Contains {
        /// The item.
        item: Box<Matcher>,
    },
    /// A JSON kind: string, integer, number, boolean, null, object or array.
    Kind {
        /// The word.
        kind: String,
    },
    /// A string that matches a regular expression of the spec language.
    Pattern {
        /// The expression.
        text: String,
    },
    /// A string of a format of the spec language.
    Format {
        /// The format.
        format: String,
    },
    /// A number within limits.
    Range {
        /// Greater than.
        gt: Option<f64>,
        /// At least.
        ge: Option<f64>,
        /// Less than.
        lt: Option<f64>,
        /// At most.
        le: Option<f64>,
    },
    /// So many code points, items or members.
    Length {
        /// The fewest.
        min: u64,
        /// The most.
        max: Option<u64>,
    },
    /// A number near another.
    Approx {
        /// The number.
        value: f64,
        /// How far it may be off.
        tolerance: f64,
    },
    /// Any of several.
    OneOf {
        /// The several.
        any: Vec<Matcher>,
    },
    /// All of several.
    All {
        /// The several.
        all: Vec<Matcher>,
    },
    /// Not this; an absent value is not.
    Not {
        /// What it must not be.
        of: Box<Matcher>,
    },
}

/// The formats that [`Matcher::Format`] knows.
pub const FORMATS: &[&str] = &["uuid", "datetime", "date", "duration", "base64", "base64url", "hex", "int64", "uint64", "decimal"];

/// The kinds that [`Matcher::Kind`] knows.
pub const KINDS: &[&str] = &["string", "integer", "number", "boolean", "null", "object", "array"];

impl Matcher {
    /// Whether it holds of a value, or of one that is not there.
    #[must_use]
    pub fn holds(&self, found: Option<&Value>, captured: &Captured) -> bool {
        match (self, found) {
            (Self::Present { there }, found) => found.is_some() == *there,
            (Self::Not { of }, found) => !of.holds(found, captured),
            (Self::OneOf { any }, found) => any.iter().any(|one| one.holds(found, captured)),
            (Self::All { all }, found) => all.iter().all(|one| one.holds(found, captured)),
            (Self::At { place, of }, found) => of.holds(found.and_then(|found| found.pointer(place)), captured),
            (_, None) => false,
            (Self::Equals { value }, Some(found)) => filled(value, captured).is_some_and(|value| same(&value, found)),
            (Self::Object { members, exact }, Some(Value::Object(found))) => {
                let hold = members.iter().all(|(name, matcher)| matcher.holds(found.get(name), captured));
                hold && (!exact || found.keys().all(|name| members.iter().any(|(known, _)| known == name)))
            }
            (Self::List { items }, Some(Value::Array(found))) => {
                items.len() == found.len() && items.iter().zip(found).all(|(item, found)| item.holds(Some(found), captured))
            }
            (Self::Bag { items }, Some(Value::Array(found))) => {
                let fits = |index: usize, item: usize| items[item].holds(Some(&found[index]), captured);
                items.len() == found.len() && pairs(found.len(), items.len(), &fits).is_some()
            }
            (Self::Each { of }, Some(Value::Array(found))) => found.iter().all(|item| of.holds(Some(item), captured)),
            (Self::Each { of }, Some(Value::Object(found))) => found.values().all(|item| of.holds(Some(item), captured)),
            (Self::Contains { item }, Some(Value::Array(found))) => found.iter().any(|found| item.holds(Some(found), captured)),
            (Self::Contains { item }, Some(Value::String(found))) => match item.as_ref() {
                Self::Equals { value } => filled(value, captured).as_ref().and_then(Value::as_str).is_some_and(|part| found.contains(part)),
                _ => false,
            },
            (Self::Kind { kind }, Some(found)) => is_kind(kind, found),
            (Self::Pattern { text }, Some(Value::String(found))) => Pattern::parse(text).is_ok_and(|pattern| pattern.is_match(found)),
            (Self::Format { format }, Some(Value::String(found))) => is_format(format, found),
            (Self::Range { gt, ge, lt, le }, Some(found)) => number(found).is_some_and(|found| {
                gt.is_none_or(|limit| found > limit)
                    && ge.is_none_or(|limit| found >= limit)
                    && lt.is_none_or(|limit| found < limit)
                    && le.is_none_or(|limit| found <= limit)
            }),
            (Self::Length { min, max }, Some(found)) => {
                length(found).is_some_and(|length| length >= *min && max.is_none_or(|max| length <= max))
            }
            (Self::Approx { value, tolerance }, Some(found)) => number(found).is_some_and(|found| (found - value).abs() <= *tolerance),
            _ => false,
        }
    }

    /// It, for people.
    #[must_use]
    pub fn in_words(&self) -> String {
        let list = |all: &[Self], between: &str| all.iter().map(Self::in_words).collect::<Vec<_>>().join(between);
        let limit = |word: &str, limit: &Option<f64>| limit.map(|limit| format!("{word} {limit}"));
        match self {
            Self::Present { there: true } => "anything".to_owned(),
            Self::Present { there: false } => "absent".to_owned(),
            Self::Equals { value } => value.to_string(),
            Self::Object { members, exact } => {
                let members: Vec<String> = members.iter().map(|(name, matcher)| format!("{name}: {}", matcher.in_words())).collect();
                format!("{}{{{}}}", if *exact { "exactly " } else { "" }, members.join(", "))
            }
            Self::At { place, of } => format!("{place}: {}", of.in_words()),
            Self::List { items } => format!("[{}]", list(items, ", ")),
            Self::Bag { items } => format!("in any order [{}]", list(items, ", ")),
            Self::Each { of } => format!("each {}", of.in_words()),
            Self::Contains { item } => format!("containing {}", item.in_words()),
            Self::Kind { kind } => format!("of the kind {kind}"),
            Self::Pattern { text } => format!("matching `{text}`"),
            Self::Format { format } => format!("a {format}"),
            Self::Range { gt, ge, lt, le } => {
                let limits = [limit("above", gt), limit("at least", ge), limit("below", lt), limit("at most", le)];
                limits.into_iter().flatten().collect::<Vec<_>>().join(" and ")
            }
            Self::Length { min, max: Some(max) } if min == max => format!("of length {min}"),
            Self::Length { min, max: Some(max) } => format!("of length {min} to {max}"),
            Self::Length { min, max: None } => format!("of length {min} or more"),
            Self::Approx { value, tolerance } => format!("{value} ± {tolerance}"),
            Self::OneOf { any } => list(any, " or "),
            Self::All { all } => list(all, " and "),
            Self::Not { of } => format!("not {}", of.in_words()),
        }
    }
}

/// A value with what was captured in the place of `${name}`; `None` when it mentions what has not been captured.
#[must_use]
pub fn filled(value: &Value, captured: &Captured) -> Option<Value> {
    Some(match value {
        Value::String(text) if text.contains("${") => match text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')) {
            Some(name) if !name.contains("${") => captured.get(name)?.clone(),
            _ => Value::String(filled_text(text, captured)?),
        },
        Value::Array(items) => items.iter().map(|item| filled(item, captured)).collect::<Option<_>>()?,
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| Some((name.clone(), filled(value, captured)?)));
            Value::Object(members.collect::<Option<_>>()?)
        }
        other => other.clone(),
    })
}

fn filled_text(text: &str, captured: &Captured) -> Option<String> {
    let mut parts = text.split("${");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}')?;
        filled.push_str(&plain(captured.get(name)?));
        filled.push_str(rest);
    }
    Some(filled)
}

/// A value within a text: a string as it is, all else as JSON.
#[must_use]
pub fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Whether two values are the same.
#[must_use]
pub fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(a), Value::Number(b)) => a == b || matches!((a.as_f64(), b.as_f64()), (Some(a), Some(b)) if a == b),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b))),
        _ => one == other,
    }
}

/// Which pattern each of the things found is for, if each can have one of its own: a matching that grows by augmenting paths.
pub(super) fn pairs(found: usize, patterns: usize, fits: &dyn Fn(usize, usize) -> bool) -> Option<Vec<usize>> {
    let mut taken: Vec<Option<usize>> = vec![None; patterns];
    for index in 0..found {
        if !augment(index, fits, &mut taken, &mut vec![false; patterns]) {
            return None;
        }
    }
    let of = |index: usize| taken.iter().position(|found| *found == Some(index));
    (0..found).map(of).collect()
}

fn augment(index: usize, fits: &dyn Fn(usize, usize) -> bool, taken: &mut [Option<usize>], seen: &mut [bool]) -> bool {
    for pattern in 0..taken.len() {
        if seen[pattern] || !fits(index, pattern) {
            continue;
        }
        seen[pattern] = true;
        if taken[pattern].is_none_or(|other| augment(other, fits, taken, seen)) {
            taken[pattern] = Some(index);
            return true;
        }
    }
    false
}

/// A number; one of 64 bits or more may be a string on the wire.
fn number(found: &Value) -> Option<f64> {
    found.as_f64().or_else(|| found.as_str()?.parse().ok()).filter(|number: &f64| number.is_finite())
}

fn length(found: &Value) -> Option<u64> {
    let length = match found {
        Value::String(text) => text.chars().count(),
        Value::Array(items) => items.len(),
        Value::Object(members) => members.len(),
        _ => return None,
    };
    u64::try_from(length).ok()
}

fn is_kind(kind: &str, found: &Value) -> bool {
    match found {
        Value::Null => kind == "null",
        Value::Bool(_) => kind == "boolean",
        Value::Number(number) => kind == "number" || kind == "integer" && number.as_f64().is_some_and(|number| number.fract() == 0.0),
        Value::String(_) => kind == "string",
        Value::Array(_) => kind == "array",
        Value::Object(_) => kind == "object",
    }
}

fn is_format(format: &str, text: &str) -> bool {
    let bytes = |encoding| Kind::Bytes { encoding, min_length: None, max_length: None };
    let kind = match format {
        "uuid" => Kind::Uuid,
        "datetime" => Kind::Datetime,
        "date" => Kind::Date,
        "duration" => Kind::Duration,
        "base64" => bytes(Encoding::Base64),
        "base64url" => bytes(Encoding::Base64url),
        "hex" => bytes(Encoding::Hex),
        "int64" => Kind::Int64 { min: i64::MIN, max: i64::MAX, number: false },
        "uint64" => Kind::Uint64 { min: 0, max: u64::MAX, number: false },
        "decimal" => Kind::Decimal { number: false },
        _ => return false,
    };
    is_scalar(&kind, &Json::String(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn equals(value: Value) -> Matcher {
        Matcher::Equals { value }
    }

    #[test]
    fn numbers_are_compared_as_numbers_and_members_in_any_order() {
        let none = Captured::new();
        assert!(equals(json!(1)).holds(Some(&json!(1.0)), &none));
        assert!(equals(json!({"a": 1, "b": [2.0]})).holds(Some(&json!({"b": [2], "a": 1})), &none));
        assert!(!equals(json!("1")).holds(Some(&json!(1)), &none));
        assert!(!equals(json!(null)).holds(None, &none));
    }

    #[test]
    fn what_was_captured_keeps_its_type_and_what_was_not_equals_nothing() {
        let captured = Captured::from([("n".to_owned(), json!(5)), ("s".to_owned(), json!("a"))]);
        assert!(equals(json!("${n}")).holds(Some(&json!(5)), &captured));
        assert!(equals(json!("x-${s}-${n}")).holds(Some(&json!("x-a-5")), &captured));
        assert!(!equals(json!("${m}")).holds(Some(&json!("${m}")), &captured));
    }

    #[test]
    fn a_bag_finds_the_pairs_that_a_first_choice_would_miss() {
        let any = Matcher::Kind { kind: "number".to_owned() };
        let bag = Matcher::Bag { items: vec![any, equals(json!(1))] };
        assert!(bag.holds(Some(&json!([1, 2])), &Captured::new()));
        assert!(bag.holds(Some(&json!([2, 1])), &Captured::new()));
        assert!(!bag.holds(Some(&json!([2, 3])), &Captured::new()));
    }

    #[test]
    fn every_format_and_kind_has_a_value_that_is_and_one_that_is_not() {
        let good =
            ["123e4567-e89b-12d3-a456-426614174000", "2025-01-01T00:00:00Z", "2025-01-01", "PT1S", "AA==", "-w==", "00", "-5", "5", "1.50"];
        for (format, text) in FORMATS.iter().zip(good) {
            assert!(is_format(format, text), "{format} {text}");
            assert!(!is_format(format, "no such thing"), "{format}");
        }
        let kinds = [json!(""), json!(1.0), json!(0.5), json!(true), json!(null), json!({}), json!([])];
        for (kind, value) in KINDS.iter().zip(&kinds) {
            assert!(is_kind(kind, value), "{kind}");
            assert!(kinds.iter().any(|other| !is_kind(kind, other)), "{kind}");
        }
    }
}
