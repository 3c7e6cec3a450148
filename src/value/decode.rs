//! The bytes of a text frame to the message they are.
//!
//! First the text rules, then the decision tree of the direction, then the types; the first error is the answer. In a direction with batches
//! an array is a batch: empty, it is `length`; else its messages are decoded in order, and a pointer begins with the index of the message.

use super::dispatch::{Found, find};
use super::typed::{Scope, any, record, tuple};
use super::{Code, Json, NumberRules, Refusal, Typed, json};
use crate::model::{Body, Direction, Dispatch, Model, Peer, Symbol};

/// What a text frame holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Decoded {
    /// A message of the spec.
    Message {
        /// The message's name.
        name: Symbol,
        /// A record or, for a message that is an array, a list.
        value: Typed,
    },
    /// A message that the spec does not know, in an open direction.
    Unknown {
        /// The value that told, when the decision tree was looking at one.
        tag: Option<Json>,
        /// The whole message.
        raw: Json,
    },
    /// Several messages in one array.
    Batch(Vec<Decoded>),
}

/// Decodes what `peer` sent. `pending` tells which request an untagged reply with that id would answer.
pub fn decode(model: &Model, peer: Peer, bytes: &[u8], pending: &dyn Fn(&Json) -> Option<Symbol>) -> Result<Decoded, Refusal> {
    let direction = model.direction(peer);
    let numbers = number_rules(model, peer);
    let scope = Scope { model, numbers };
    match json::parse(bytes, numbers)? {
        Json::Array(items) if direction.batch => batch(scope, direction, &items, pending),
        json => one(scope, direction, &json, pending),
    }
}

/// Decodes one message of `peer`, as generated decoders do: batches are taken apart by whoever reads frames, so that an array is a message or
/// nothing.
///
/// # Errors
/// It is refused.
pub fn decode_message(model: &Model, peer: Peer, bytes: &[u8], pending: &dyn Fn(&Json) -> Option<Symbol>) -> Result<Decoded, Refusal> {
    let numbers = number_rules(model, peer);
    one(Scope { model, numbers }, model.direction(peer), &json::parse(bytes, numbers)?, pending)
}

fn batch(scope: Scope<'_>, direction: &Direction, items: &[Json], pending: &dyn Fn(&Json) -> Option<Symbol>) -> Result<Decoded, Refusal> {
    if items.is_empty() {
        return Err(Refusal::here(Code::Length));
    }
    let mut messages = Vec::new();
    for (index, item) in items.iter().enumerate() {
        messages.push(one(scope, direction, item, pending).map_err(|refusal| refusal.under(&index.to_string()))?);
    }
    Ok(Decoded::Batch(messages))
}

fn one(scope: Scope<'_>, direction: &Direction, json: &Json, pending: &dyn Fn(&Json) -> Option<Symbol>) -> Result<Decoded, Refusal> {
    // A direction without text messages knows none.
    let tree = direction.dispatch.as_ref().unwrap_or(&Dispatch::Unknown);
    let name = match find(tree, json, pending)? {
        Found::Name(name) => name,
        Found::Unknown { tag, .. } if direction.open => return any(json).map(|raw| Decoded::Unknown { tag, raw }),
        Found::Unknown { refusal, .. } => return Err(refusal),
    };
    let Some(message) = scope.model.message(name) else {
        unreachable!("`{name}` is a message, since resolving made the decision tree");
    };
    let value = match &message.body {
        Body::Object(definition) => record(scope, definition, json)?,
        Body::Array(definition) => tuple(scope, definition, json)?,
        Body::Binary(_) => unreachable!("no binary message is in a decision tree for text"),
    };
    Ok(Decoded::Message { name: name.clone(), value })
}

/// Which numbers the text rules let through in what `peer` sends.
#[must_use]
pub fn number_rules(model: &Model, peer: Peer) -> NumberRules {
    let exact = model.exact_numbers(peer);
    NumberRules { wide_integers: exact.integers, wide_decimals: exact.decimals }
}
