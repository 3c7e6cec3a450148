//! Questions and answers as JSON lines, and whether an answer is the expected one.

use super::Question;
use crate::model::{Peer as Side, Symbol};
use crate::value::{Json, NumberRules, json};
use crate::vectors::{Meaning, base64};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// What a peer says of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// What it means.
    Meaning(Meaning),
    /// That something happened which never should, such as a message that cannot be encoded again.
    Failure(String),
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Meaning(meaning) => meaning.fmt(f),
            Self::Failure(text) => write!(f, "fails: {text}"),
        }
    }
}

#[derive(Serialize)]
struct Asked<'q> {
    id: u64,
    protocol: &'q str,
    from: &'static str,
    frame: &'static str,
    bytes: String,
    pending: &'q BTreeMap<String, Symbol>,
}

/// A question as a line, with its line break.
pub(super) fn line(id: u64, protocol: &str, question: &Question) -> String {
    let asked = Asked {
        id,
        protocol,
        from: match question.direction {
            Side::Client => "client",
            Side::Server => "server",
        },
        frame: if question.binary { "binary" } else { "text" },
        bytes: base64::encode(&question.bytes),
        pending: &question.pending,
    };
    match serde_json::to_string(&asked) {
        Ok(line) => line + "\n",
        Err(error) => unreachable!("a question has only texts and numbers: {error}"),
    }
}

#[derive(Deserialize)]
struct Answered {
    id: u64,
    ok: Option<bool>,
    message: Option<String>,
    #[serde(default, deserialize_with = "there")]
    unknown: bool,
    bytes: Option<String>,
    code: Option<String>,
    at: Option<String>,
    failure: Option<String>,
}

/// Whether a member is there, whatever its value.
fn there<'de, D: Deserializer<'de>>(reader: D) -> Result<bool, D::Error> {
    serde::de::IgnoredAny::deserialize(reader).map(|_| true)
}

/// Reads a line of a peer as the question's number and what it says of it; `None` when it is no answer.
#[must_use]
pub fn read(line: &str) -> Option<(u64, Said)> {
    let answered: Answered = serde_json::from_str(line).or_else(|_| serde_json::from_str(&without_halves(line))).ok()?;
    let said = match answered {
        Answered { failure: Some(text), .. } => Said::Failure(text),
        Answered { ok: Some(true), bytes: Some(bytes), message, unknown, .. } => {
            let canonical = base64::decode(&bytes)?;
            match (message, unknown) {
                (Some(name), false) => Said::Meaning(Meaning::Message { name, canonical }),
                (None, true) => Said::Meaning(Meaning::Unknown { canonical }),
                _ => return None,
            }
        }
        Answered { ok: Some(false), code: Some(code), at: Some(at), .. } => Said::Meaning(Meaning::Refused { code, at }),
        _ => return None,
    };
    Some((answered.id, said))
}

/// A line with the replacement character for every escaped surrogate. A failure may quote what it failed on, and some languages write halves.
fn without_halves(line: &str) -> String {
    let mut parts = line.split("\\u");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let number = part.get(..4).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let is_half = number.is_some_and(|number| (0xd800..=0xdfff).contains(&number));
        text.push_str("\\u");
        text.push_str(if is_half { "fffd" } else { part.get(..4).unwrap_or_default() });
        text.push_str(part.get(4..).unwrap_or(part));
    }
    text
}

/// Whether two meanings are the same. The order of members may differ where names are data, since some languages sort those that look like
/// integers; nothing else may.
#[must_use]
pub fn agrees(one: &Meaning, other: &Meaning, binary: bool) -> bool {
    let same_bytes = |one: &[u8], other: &[u8]| one == other || (!binary && one.len() == other.len() && is_reordered(one, other));
    match (one, other) {
        (Meaning::Message { name, canonical }, Meaning::Message { name: other_name, canonical: other }) => {
            name == other_name && same_bytes(canonical, other)
        }
        (Meaning::Unknown { canonical }, Meaning::Unknown { canonical: other }) => same_bytes(canonical, other),
        (Meaning::Refused { .. }, Meaning::Refused { .. }) => one == other,
        _ => false,
    }
}

fn is_reordered(one: &[u8], other: &[u8]) -> bool {
    let exact = NumberRules { wide_integers: true, wide_decimals: true };
    match (json::parse(one, exact), json::parse(other, exact)) {
        (Ok(one), Ok(other)) => equal(&one, &other),
        _ => false,
    }
}

/// Equal to the last digit of every number, but for the order of members.
fn equal(one: &Json, other: &Json) -> bool {
    match (one, other) {
        (Json::Object(members), Json::Object(others)) => {
            members.len() == others.len() && members.iter().all(|(name, value)| other.member(name).is_some_and(|other| equal(value, other)))
        }
        (Json::Array(items), Json::Array(others)) => {
            items.len() == others.len() && items.iter().zip(others).all(|(one, other)| equal(one, other))
        }
        // JSON text in a string may hold members in another order as well.
        (Json::String(one), Json::String(other)) => {
            one == other || (one.len() == other.len() && one.starts_with(['{', '[']) && is_reordered(one.as_bytes(), other.as_bytes()))
        }
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_answer_is_an_answer() {
        let said = |line: &str| read(line).map(|(id, said)| format!("{id} {said}"));
        assert_eq!(said(r#"{"id":3,"ok":false,"code":"type","at":"/a"}"#).unwrap(), "3 refuses it with `type` at `/a`");
        assert_eq!(said(r#"{"id":3,"ok":true,"message":"m","bytes":"e30="}"#).unwrap(), "3 accepts it as `m`, {}");
        assert_eq!(said(r#"{"id":3,"ok":true,"unknown":null,"bytes":"e30="}"#).unwrap(), "3 keeps it as an unknown message, {}");
        assert_eq!(said(r#"{"id":3,"failure":"no"}"#).unwrap(), "3 fails: no");
        assert_eq!(said(r#"{"id":3,"failure":"\u0041\ud83d"}"#).unwrap(), "3 fails: A\u{fffd}");
        for line in [
            "",
            "hello",
            "{}",
            r#"{"id":3}"#,
            r#"{"id":null,"failure":"no"}"#,
            r#"{"id":3,"ok":true}"#,
            r#"{"id":3,"ok":true,"message":"m"}"#,
            r#"{"id":3,"ok":true,"bytes":"e30="}"#,
            r#"{"id":3,"ok":true,"message":"m","bytes":"*"}"#,
            r#"{"id":3,"ok":true,"message":"m","unknown":1,"bytes":"e30="}"#,
            r#"{"id":3,"ok":false,"code":"type"}"#,
        ] {
            assert_eq!(said(line), None, "{line}");
        }
    }

    #[test]
    fn only_the_order_of_members_may_differ() {
        let same = |one: &str, other: &str| {
            let meaning = |text: &str| Meaning::Unknown { canonical: text.as_bytes().to_vec() };
            agrees(&meaning(one), &meaning(other), false)
        };
        assert!(same(r#"{"b":1,"1":[{"x":0,"y":1}]}"#, r#"{"1":[{"y":1,"x":0}],"b":1}"#));
        assert!(same(r#"["{\"2\":1,\"1\":1}"]"#, r#"["{\"1\":1,\"2\":1}"]"#));
        for (one, other) in
            [("[1,2]", "[2,1]"), ("[1.0]", "[1e0]"), ("{\"a\":1}", "{\"a\":2}"), ("[1]", "[1 ]"), ("{\"a\":11}", "{\"b\":11}")]
        {
            assert!(!same(one, other), "{one} {other}");
        }
    }
}
