//! The examples and counterexamples of a spec as vectors, for each peer that may send them.

use super::check::{Meaning, decode};
use super::{Plan, Vector, Verdict};
use crate::model::{Body, Example, Message, Model, Peer, Symbol};
use crate::value::{Code, Json, encode_untyped, to_text};
use std::collections::BTreeMap;

pub(super) fn add(model: &Model, plan: &mut Plan) {
    for message in &model.messages {
        for peer in [Peer::Client, Peer::Server].into_iter().filter(|peer| message.from.includes(*peer)) {
            plan.vectors.extend(message.examples.iter().filter_map(|example| vector(model, message, example, peer, "example")));
            plan.vectors
                .extend(message.counterexamples.iter().filter_map(|example| vector(model, message, example, peer, "counterexample")));
        }
    }
}

/// What the spec says of it was checked when the spec was; what it leaves open, such as the canonical text, the reference decoder says.
fn vector(model: &Model, message: &Message, example: &Example, peer: Peer, what: &str) -> Option<Vector> {
    let bytes = bytes(example)?;
    let binary = matches!(message.body, Body::Binary(_));
    let pending = pending(message, example);
    let (message, verdict) = match decode(model, peer, binary, &bytes, &pending) {
        Meaning::Message { name, canonical } => (Some(Symbol(name)), Verdict::Valid { canonical }),
        Meaning::Unknown { canonical } => (None, Verdict::Valid { canonical }),
        Meaning::Refused { code, at } => (Some(message.name.clone()), Verdict::Invalid { rule: Code::parse(&code)?, path: at }),
    };
    let case = format!("{what} {}", example.name);
    Some(Vector { id: String::new(), direction: peer, binary, message, place: String::new(), case, bytes, pending, verdict })
}

fn bytes(example: &Example) -> Option<Vec<u8>> {
    match (&example.value, &example.text, &example.hex) {
        (Some(json), _, _) => Some(to_text(json).into_bytes()),
        (_, Some(text), _) => Some(text.clone().into_bytes()),
        (_, _, Some(hex)) => {
            let digits: Vec<u8> = hex.chars().filter_map(|digit| digit.to_digit(16)).map(|digit| digit as u8).collect();
            Some(digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect())
        }
        (None, None, None) => None,
    }
}

/// For an untagged reply, its request is pending under every scalar in the example that could be the id.
fn pending(message: &Message, example: &Example) -> BTreeMap<String, Symbol> {
    let (Some(request), Some(value)) = (&message.answers, &example.value) else {
        return BTreeMap::new();
    };
    let members: Vec<Json> = match Json::from(value) {
        Json::Array(items) => items,
        Json::Object(members) => members.into_iter().map(|(_, value)| value).collect(),
        _ => Vec::new(),
    };
    let ids = members.iter().filter(|member| matches!(member, Json::String(_) | Json::Number(_)));
    ids.map(|id| (encode_untyped(id), request.clone())).collect()
}
