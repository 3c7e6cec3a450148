//! Literals and enums.

use super::number::notations;
use super::text::{Text, quote, quote_in_numbers};
use super::types::{Case, wrong_kinds};
use crate::model::{Enum, Literal};
use crate::value::Code;

/// A literal as text.
pub(super) fn text(value: &Literal) -> Text {
    match value {
        Literal::Null => Text::canonical("null"),
        Literal::Bool(value) => Text::canonical(value.to_string()),
        Literal::Int(value) => Text::canonical(value.to_string()),
        Literal::String(value) => Text::string(value),
    }
}

/// The values around one that is fixed.
pub(super) fn one(value: &Literal) -> Vec<Case> {
    let mut found = vec![Case::good("literal", text(value))];
    found.extend(others(std::slice::from_ref(value), false));
    if let Literal::Bool(value) = value {
        found.push(Case::bad("other-boolean", (!value).to_string(), Code::Enum));
    }
    found.extend(wrong_kinds(text(value).kind()));
    if *value == Literal::Null {
        found.retain(|case| case.fault.is_none() || case.text.sent != "null");
    }
    found
}

/// Every value of an enum, and values that are none.
pub(super) fn any_of(definition: &Enum) -> Vec<Case> {
    let values: Vec<Literal> = definition.values.iter().map(|value| value.wire.clone()).collect();
    let mut found: Vec<Case> = values.iter().map(|value| Case::good(format!("value-{}", plain(value)), text(value))).collect();
    found.extend(others(&values, definition.open));
    found.extend(wrong_kinds(if definition.integers { b'0' } else { b'"' }));
    found
}

fn plain(value: &Literal) -> String {
    match value {
        Literal::String(text) => text.clone(),
        other => text(other).sent,
    }
}

/// Other notations of the first value, and values of its kind that are not listed.
fn others(values: &[Literal], open: bool) -> Vec<Case> {
    let mut found = Vec::new();
    match values.first() {
        Some(Literal::String(first)) => {
            found.push(Case::good("escaped", Text::other(quote_in_numbers(first), quote(first))));
            let strangers = [
                ("unlisted", "unlisted".to_owned()),
                ("empty", String::new()),
                ("in-capitals", first.to_uppercase()),
                ("in-small-letters", first.to_lowercase()),
                ("with-space", format!("{first} ")),
                ("with-line-break", format!("{first}\n")),
                ("with-zero", format!("{first}\0")),
                ("of-objects", "constructor".to_owned()),
                ("prototype", "__proto__".to_owned()),
            ];
            for (name, stranger) in strangers {
                if !values.contains(&Literal::String(stranger.clone())) {
                    found.push(listed_or_not(name, Text::string(&stranger), open));
                }
            }
        }
        Some(Literal::Int(first)) => {
            found.extend(notations(*first));
            for (name, sent, code) in [("fraction", format!("{first}.5"), Code::Type), ("huge", "1e300".to_owned(), Code::Range)] {
                found.push(Case::bad(name, sent, code));
            }
            for (name, number) in [("one-more", first + 1), ("one-less", first - 1), ("zero", 0)] {
                if !values.contains(&Literal::Int(number)) && number.unsigned_abs() < 1 << 53 {
                    found.push(listed_or_not(name, Text::canonical(number.to_string()), open));
                }
            }
        }
        _ => {}
    }
    found
}

fn listed_or_not(name: &str, text: Text, open: bool) -> Case {
    if open { Case::good(name, text) } else { Case::bad(name, text.sent, Code::Enum) }
}
