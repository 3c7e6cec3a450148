//! One JSON value against a type that holds no others.
//!
//! The order of checks: the JSON kind (`type`), then for a string its length, its pattern and its format, for a number that it is an integer
//! (`type`), its range and its step (`range`). Bytes are the exception: they have a length only when they have the format. For a literal and
//! an enum: the kind (`type`), for integers also the range of every integer (`range`), then the value (`enum`).

use super::dispatch::is_literal;
use super::{Code, Json, Number, Typed, format};
use crate::model::{Encoding, Enum, Kind, Literal};
use crate::pattern::Pattern;

/// Reads a value that is not null.
pub(super) fn read(kind: &Kind, json: &Json) -> Result<Typed, Code> {
    match kind {
        Kind::String { min_length, max_length, pattern } => string(json, (*min_length, *max_length), pattern.as_ref()),
        Kind::Int { min, max, multiple_of } => int(json, (*min, *max), *multiple_of),
        Kind::Int64 { min, max, number } => wide(json, (i128::from(*min), i128::from(*max)), *number),
        Kind::Uint64 { min, max, number } => wide(json, (i128::from(*min), i128::from(*max)), *number),
        Kind::Decimal { number: true } => Ok(Typed::Exact(number(json)?.lexeme.clone())),
        Kind::Decimal { number: false } => formatted(json, format::is_decimal),
        Kind::Number { min, max, above, below } => {
            let double = number(json)?.double();
            let fits = double.is_finite()
                && min.is_none_or(|min| double >= min)
                && max.is_none_or(|max| double <= max)
                && above.is_none_or(|above| double > above)
                && below.is_none_or(|below| double < below);
            if fits { Ok(Typed::Double(double)) } else { Err(Code::Range) }
        }
        Kind::Bool => match json {
            Json::Bool(value) => Ok(Typed::Bool(*value)),
            _ => Err(Code::Type),
        },
        Kind::Uuid => formatted(json, format::is_uuid),
        Kind::Datetime => formatted(json, format::is_datetime),
        Kind::Date => formatted(json, format::is_date),
        Kind::Duration => formatted(json, format::is_duration),
        Kind::Bytes { encoding, min_length, max_length } => bytes(json, *encoding, (*min_length, *max_length)),
        Kind::Any
        | Kind::Json { .. }
        | Kind::Literal { .. }
        | Kind::List { .. }
        | Kind::Map { .. }
        | Kind::Nullable { .. }
        | Kind::Ref { .. } => unreachable!("no scalar"),
    }
}

/// A number of things within limits.
pub(super) fn check_length(length: u64, (min, max): (Option<u64>, Option<u64>)) -> Result<(), Code> {
    let fits = min.is_none_or(|min| length >= min) && max.is_none_or(|max| length <= max);
    if fits { Ok(()) } else { Err(Code::Length) }
}

fn text(json: &Json) -> Result<&str, Code> {
    match json {
        Json::String(text) => Ok(text),
        _ => Err(Code::Type),
    }
}

fn number(json: &Json) -> Result<&Number, Code> {
    match json {
        Json::Number(number) => Ok(number),
        _ => Err(Code::Type),
    }
}

fn string(json: &Json, limits: (Option<u64>, Option<u64>), pattern: Option<&Pattern>) -> Result<Typed, Code> {
    let text = text(json)?;
    check_length(text.chars().count() as u64, limits)?;
    if pattern.is_some_and(|pattern| !pattern.is_match(text)) {
        return Err(Code::Pattern);
    }
    Ok(Typed::String(text.to_owned()))
}

fn int(json: &Json, (min, max): (i64, i64), multiple_of: Option<i64>) -> Result<Typed, Code> {
    let integer = number(json)?.safe_integer()?;
    let fits = (min..=max).contains(&integer) && multiple_of.is_none_or(|step| integer % step == 0);
    if fits { Ok(Typed::Int(integer)) } else { Err(Code::Range) }
}

/// A 64-bit integer. In a string it is canonical. As a number it is exact when it is written as an integer; written with a fraction or an
/// exponent it is what its double says, which is within ±(2^53−1) or `range`.
fn wide(json: &Json, (min, max): (i128, i128), as_number: bool) -> Result<Typed, Code> {
    let digits = if as_number {
        let number = number(json)?;
        if number.is_integer_lexeme() { number.lexeme.clone() } else { number.safe_integer()?.to_string() }
    } else {
        let text = text(json)?;
        if !format::is_integer(text) {
            return Err(Code::Format);
        }
        text.to_owned()
    };
    // More digits than an `i128` has are out of range as well.
    let integer: i128 = digits.parse().map_err(|_| Code::Range)?;
    if !(min..=max).contains(&integer) {
        return Err(Code::Range);
    }
    let canonical = integer.to_string();
    Ok(if as_number { Typed::Exact(canonical) } else { Typed::String(canonical) })
}

fn formatted(json: &Json, predicate: fn(&str) -> bool) -> Result<Typed, Code> {
    let text = text(json)?;
    if predicate(text) { Ok(Typed::String(text.to_owned())) } else { Err(Code::Format) }
}

fn bytes(json: &Json, encoding: Encoding, limits: (Option<u64>, Option<u64>)) -> Result<Typed, Code> {
    let text = text(json)?;
    let length = format::byte_length(text, encoding).ok_or(Code::Format)?;
    check_length(length, limits)?;
    Ok(Typed::String(text.to_owned()))
}

/// Reads any value, null too, as a literal.
pub(super) fn literal(literal: &Literal, json: &Json) -> Result<Typed, Code> {
    match (literal, json) {
        (Literal::Null, Json::Null) => return Ok(Typed::Null),
        (_, Json::Null) => return Err(Code::Null),
        (Literal::Bool(_), Json::Bool(_)) | (Literal::String(_), Json::String(_)) => {}
        (Literal::Int(_), Json::Number(number)) => {
            number.safe_integer()?;
        }
        _ => return Err(Code::Type),
    }
    if is_literal(json, literal) { Ok(literal_value(literal)) } else { Err(Code::Enum) }
}

fn literal_value(literal: &Literal) -> Typed {
    match literal {
        Literal::Null => Typed::Null,
        Literal::Bool(value) => Typed::Bool(*value),
        Literal::Int(value) => Typed::Int(*value),
        Literal::String(value) => Typed::String(value.clone()),
    }
}

/// Reads a value that is not null as a value of an enum.
pub(super) fn one_of(definition: &Enum, json: &Json) -> Result<Typed, Code> {
    let value = if definition.integers { Typed::Int(number(json)?.safe_integer()?) } else { Typed::String(text(json)?.to_owned()) };
    let listed = definition.values.iter().any(|listed| literal_value(&listed.wire) == value);
    if listed || definition.open { Ok(value) } else { Err(Code::Enum) }
}
