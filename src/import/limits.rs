//! Constraints, by whatever name a source has for them, to the keys that the spec language has for the type.

use serde_json::Value;

use super::draft::{Shape, Type};
use crate::pattern::Pattern;

/// The greatest integer that every language holds exactly.
const MAX_SAFE: i64 = (1 << 53) - 1;

/// Adds a constraint to a type. What says nothing is left out; what cannot be said is left to be decided.
pub(super) fn limit(ty: &mut Type, key: &str, value: &Value) {
    let Some((key, value)) = fitting(ty, key, value) else { return };
    if key == "pattern" || key == "keys" {
        match pattern(value.as_str().unwrap_or_default()) {
            Ok(text) => set(ty, key, text.into()),
            Err(why) => ty.todo = Some(why),
        }
        return;
    }
    set(ty, key, value);
}

fn set(ty: &mut Type, key: &'static str, value: Value) {
    ty.limits.retain(|(known, _)| *known != key);
    ty.limits.push((key, value));
}

/// The key that a type has for a constraint, if it has one and the constraint says something.
fn fitting(ty: &Type, key: &str, value: &Value) -> Option<(&'static str, Value)> {
    let word = match &ty.shape {
        Shape::Scalar(word) => word,
        Shape::List(_) => "list",
        Shape::Map(_) => "map",
        // Where a named type is not constrained, that has to be said.
        Shape::Named(_) => "",
        _ => return None,
    };
    let at_least = value.as_f64().is_none_or(|number| number > 0.0);
    let at_most = value.as_u64() != Some(u64::MAX);
    let whole = |by: i64| Some(Value::from(integer(value)?.checked_add(by)?));
    Some(match (word, key) {
        ("int", "min") => ("min", Value::from(integer(value).filter(|least| *least > -MAX_SAFE)?)),
        ("int", "max") => ("max", Value::from(integer(value).filter(|most| *most < MAX_SAFE)?)),
        ("int", "above") => ("min", whole(1)?),
        ("int", "below") => ("max", whole(-1)?),
        ("int", "multiple_of") => ("multiple_of", Value::from(integer(value).filter(|step| *step > 1)?)),
        ("number", "min") => ("min", value.clone()),
        ("number", "max") => ("max", value.clone()),
        ("number", "above") => ("above", value.clone()),
        ("number", "below") => ("below", value.clone()),
        ("string" | "bytes", "min" | "min_length") if at_least => ("min_length", value.clone()),
        ("string" | "bytes", "max" | "max_length") if at_most => ("max_length", value.clone()),
        ("string", "pattern") => ("pattern", value.clone()),
        ("bytes", "encoding") => ("encoding", value.clone()),
        ("int64" | "uint64" | "decimal", "wire") => ("wire", value.clone()),
        ("list", "min" | "min_length" | "min_items") if at_least => ("min_items", value.clone()),
        ("list", "max" | "max_length" | "max_items") if at_most => ("max_items", value.clone()),
        ("list", "unique_items") if value.as_bool() == Some(true) => ("unique_items", value.clone()),
        ("map", "min" | "min_length" | "min_entries") if at_least => ("min_entries", value.clone()),
        ("map", "max" | "max_length" | "max_entries") if at_most => ("max_entries", value.clone()),
        ("map", "keys") => ("keys", value.clone()),
        ("", "min_length") => ("min_length", value.clone()),
        ("", "max_length") => ("max_length", value.clone()),
        ("", "min") => ("min", value.clone()),
        ("", "max") => ("max", value.clone()),
        ("", "min_items") => ("min_items", value.clone()),
        ("", "max_items") => ("max_items", value.clone()),
        _ => return None,
    })
}

/// An integer, also when it is written as a fraction.
fn integer(value: &Value) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "it is within the range in which every integer is exact")]
    let exact = |number: f64| (number.fract() == 0.0 && number.abs() <= MAX_SAFE as f64).then_some(number as i64);
    value.as_i64().or_else(|| value.as_f64().and_then(exact))
}

/// A regular expression as the spec language has it; the ends of a text go by other names elsewhere.
fn pattern(text: &str) -> Result<String, String> {
    let ours = text.replace("\\A", "^");
    let ours = ours.strip_suffix("\\Z").or_else(|| ours.strip_suffix("\\z")).map_or_else(|| ours.clone(), |start| format!("{start}$"));
    match Pattern::parse(&ours) {
        Ok(_) => Ok(ours),
        Err(error) => Err(format!("the pattern `{text}` does not mean the same in every language: {}", error.message)),
    }
}
