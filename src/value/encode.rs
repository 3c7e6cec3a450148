//! A decoded value to its canonical text: one text for each value, in every language.
//!
//! - No white space. Fields in declared order, so the tag comes first; then the kept unknown members in the order received.
//! - An optional field that is absent is not written; a default and a null that is there are.
//! - Integers without fraction and exponent, -0 as 0; doubles as [`number_text`] writes them, also inside `any`;
//!   `int64`, `uint64` and `decimal` with all their digits.
//! - Strings as received: a uuid keeps the case of its digits, a datetime its offset. In quotes only `"`, `\` and the control characters
//!   below U+0020 are escaped, as `\" \\ \b \f \n \r \t`, or else `\u00` and two lower-case digits.
//!
//! Decoding the text gives the value again.

use super::{Decoded, Json, Typed, number_text};

/// Writes one message, or the array of a batch.
#[must_use]
pub fn encode(decoded: &Decoded) -> String {
    match decoded {
        Decoded::Message { value, .. } => encode_typed(value),
        Decoded::Unknown { raw, .. } => encode_untyped(raw),
        Decoded::Batch(messages) => array(messages.iter().map(encode)),
    }
}

/// Writes one value.
#[must_use]
pub fn encode_typed(value: &Typed) -> String {
    match value {
        Typed::Null => "null".to_owned(),
        Typed::Bool(value) => value.to_string(),
        Typed::Int(value) => value.to_string(),
        Typed::Exact(lexeme) => lexeme.clone(),
        Typed::Double(value) => number_text(*value),
        Typed::String(text) => quoted(text),
        Typed::Inner(value) => quoted(&encode_typed(value)),
        Typed::Any(json) | Typed::Unknown(json) => encode_untyped(json),
        Typed::List(items) => array(items.iter().map(encode_typed)),
        Typed::Map(entries) => object(entries.iter().map(|(key, value)| (key, encode_typed(value)))),
        Typed::Record { fields, kept } => {
            let known = fields.iter().map(|(name, value)| (name, encode_typed(value)));
            let unknown = kept.iter().map(|(name, value)| (name, encode_untyped(value)));
            object(known.chain(unknown))
        }
        Typed::Variant { value, .. } => encode_typed(value),
    }
}

/// Writes a JSON value whose numbers are portable.
#[must_use]
pub fn encode_untyped(json: &Json) -> String {
    match json {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Number(number) => number_text(number.double()),
        Json::String(text) => quoted(text),
        Json::Array(items) => array(items.iter().map(encode_untyped)),
        Json::Object(members) => object(members.iter().map(|(name, value)| (name, encode_untyped(value)))),
    }
}

/// Writes a value of a spec, such as an example, as a peer would send it: with every digit it has, canonical or not.
#[must_use]
pub fn to_text(value: &serde_json::Value) -> String {
    value.to_string()
}

fn array(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

fn object<'a>(members: impl Iterator<Item = (&'a String, String)>) -> String {
    let members: Vec<String> = members.map(|(name, value)| format!("{}:{value}", quoted(name))).collect();
    format!("{{{}}}", members.join(","))
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for scalar in text.chars() {
        match scalar {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\u{8}' => quoted.push_str("\\b"),
            '\u{c}' => quoted.push_str("\\f"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '\0'..='\u{1f}' => quoted.push_str(&format!("\\u{:04x}", u32::from(scalar))),
            _ => quoted.push(scalar),
        }
    }
    quoted.push('"');
    quoted
}
