//! The messages that peers are asked about, and what the reference decoder says of each.

use crate::project::Spec;
use std::collections::BTreeMap;
use wireproof::model::{Body, Example, Message, Model, Peer, Symbol};
use wireproof::value::{self, Decoded, Json};

/// A message to decode, and the answer.
pub(crate) struct Case {
    /// Where it is written, for people.
    pub(crate) name: String,
    pub(crate) protocol: String,
    pub(crate) from: Peer,
    pub(crate) binary: bool,
    pub(crate) bytes: Vec<u8>,
    /// Pending requests: the id as JSON text, and the request.
    pub(crate) pending: BTreeMap<String, String>,
    pub(crate) expected: Expected,
}

/// What a decoder must make of a message.
pub(crate) enum Expected {
    /// It is this message, and this is its canonical form.
    Message { name: String, canonical: Vec<u8> },
    /// The spec does not know it; it is kept.
    Unknown { canonical: Vec<u8> },
    /// It is refused.
    Refused { code: String, at: String },
}

/// All examples and counterexamples of all specs, for each peer that may send them.
pub(crate) fn all(specs: &[Spec]) -> Vec<Case> {
    let mut cases = Vec::new();
    for spec in specs {
        for message in &spec.model.messages {
            for from in [Peer::Client, Peer::Server].into_iter().filter(|peer| message.from.includes(*peer)) {
                let examples = message.examples.iter().chain(&message.counterexamples);
                cases.extend(examples.map(|example| case(spec, message, example, from)));
            }
        }
    }
    assert!(!cases.is_empty(), "the specs have no examples");
    cases
}

fn case(spec: &Spec, message: &Message, example: &Example, from: Peer) -> Case {
    let model = &spec.model;
    let bytes = bytes(example);
    let binary = matches!(message.body, Body::Binary(_));
    let pending = pending(message, example);
    let expected = if binary { frame(model, from, &bytes) } else { text(model, from, &bytes, &pending) };
    Case {
        name: format!("{}: {}: {}", spec.path.file_name().unwrap_or_default().display(), message.name, example.name),
        protocol: model.protocol.name.to_string(),
        from,
        binary,
        bytes,
        pending,
        expected,
    }
}

fn bytes(example: &Example) -> Vec<u8> {
    match (&example.value, &example.text, &example.hex) {
        (Some(json), _, _) => value::to_text(json).into_bytes(),
        (_, Some(text), _) => text.clone().into_bytes(),
        (_, _, Some(hex)) => (0..hex.len()).step_by(2).filter_map(|at| u8::from_str_radix(&hex[at..at + 2], 16).ok()).collect(),
        (None, None, None) => unreachable!("the resolver gives each example one form"),
    }
}

/// For an untagged reply, its request is pending under every scalar in the example that could be the id.
fn pending(message: &Message, example: &Example) -> BTreeMap<String, String> {
    let Some(request) = &message.answers else {
        return BTreeMap::new();
    };
    let mut ids = BTreeMap::new();
    let members: Vec<&serde_json::Value> = match &example.value {
        Some(serde_json::Value::Array(items)) => items.iter().collect(),
        Some(serde_json::Value::Object(members)) => members.values().collect(),
        _ => Vec::new(),
    };
    for member in members.into_iter().filter(|member| member.is_string() || member.is_number()) {
        ids.insert(member.to_string(), request.to_string());
    }
    ids
}

fn text(model: &Model, from: Peer, bytes: &[u8], pending: &BTreeMap<String, String>) -> Expected {
    let lookup = |id: &Json| pending.get(&value::encode_untyped(id)).map(|name| Symbol::from(name.as_str()));
    match value::decode(model, from, bytes, &lookup) {
        Ok(decoded) => {
            let canonical = value::encode(&decoded).into_bytes();
            match decoded {
                Decoded::Message { name, .. } => Expected::Message { name: name.to_string(), canonical },
                Decoded::Unknown { .. } => Expected::Unknown { canonical },
                Decoded::Batch(_) => unreachable!("an example is one message"),
            }
        }
        Err(refusal) => Expected::Refused { code: refusal.code.as_str().to_owned(), at: refusal.at },
    }
}

fn frame(model: &Model, from: Peer, bytes: &[u8]) -> Expected {
    match value::binary::decode_frame(model, from, bytes) {
        Ok(frame) => Expected::Message { name: frame.name.to_string(), canonical: bytes.to_vec() },
        Err(refusal) => Expected::Refused { code: refusal.code.as_str().to_owned(), at: refusal.at },
    }
}
