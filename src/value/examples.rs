//! Whether the examples of a spec are what they say they are.
//!
//! Every example of a message must decode as that message, and every counterexample be refused with its code, and at its place when the spec
//! names one. Both are decoded as sent by each peer that may send the message. An untagged reply is decoded as if the request that it answers
//! were pending.

use super::binary::decode_frame;
use super::{Code, Decoded, Refusal, decode, to_text};
use crate::model::{Body, Example, Expectation, Message, Model, Peer, Symbol};
use crate::source::Span;

/// An example that is not what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleProblem {
    /// The message it belongs to.
    pub message: Symbol,
    /// Which one, counted from 0.
    pub index: usize,
    /// It is a counterexample.
    pub counter: bool,
    /// Where it stands in the spec.
    pub span: Span,
    /// What was found and what was expected.
    pub problem: String,
}

/// What became of an example.
enum Outcome {
    /// It is a message of that name.
    Message(Symbol),
    /// It is kept as a message that the spec does not know.
    Unknown,
    /// It is a batch.
    Batch,
    /// It is refused.
    Refused(Refusal),
    /// It could not be tried.
    Unusable(String),
}

/// Tries all examples and counterexamples, in the order of the spec.
#[must_use]
pub fn check_examples(model: &Model) -> Vec<ExampleProblem> {
    let mut problems = Vec::new();
    for message in &model.messages {
        let examples = message.examples.iter().enumerate().map(|(index, example)| (index, example, false));
        let counterexamples = message.counterexamples.iter().enumerate().map(|(index, example)| (index, example, true));
        for (index, example, counter) in examples.chain(counterexamples) {
            problems.extend(check(model, message, example, counter).map(|problem| ExampleProblem {
                message: message.name.clone(),
                index,
                counter,
                span: example.span,
                problem,
            }));
        }
    }
    problems
}

/// The first problem, the client's side first.
fn check(model: &Model, message: &Message, example: &Example, counter: bool) -> Option<String> {
    let peers = [Peer::Client, Peer::Server].into_iter().filter(|peer| message.from.includes(*peer));
    peers.into_iter().find_map(|peer| {
        let outcome = attempt(model, message, example, peer);
        if counter { why_not_refused(&outcome, example.error.as_ref()) } else { why_not_accepted(&outcome, &message.name) }
    })
}

fn attempt(model: &Model, message: &Message, example: &Example, peer: Peer) -> Outcome {
    let bytes = match (&example.value, &example.text, &example.hex) {
        (Some(value), _, _) => to_text(value).into_bytes(),
        (_, Some(text), _) => text.clone().into_bytes(),
        (_, _, Some(hex)) => match from_hex(hex) {
            Some(bytes) => bytes,
            None => return Outcome::Unusable(format!("`{hex}` is not hexadecimal; expected pairs of digits")),
        },
        (None, None, None) => return Outcome::Unusable("it is empty; expected a value, a text or hexadecimal bytes".to_owned()),
    };
    if matches!(message.body, Body::Binary(_)) {
        if example.hex.is_none() {
            return Outcome::Unusable("this message is a binary frame; expected its bytes in hexadecimal".to_owned());
        }
        return match decode_frame(model, peer, &bytes) {
            Ok(frame) => Outcome::Message(frame.name),
            Err(refusal) => Outcome::Refused(refusal),
        };
    }
    match decode(model, peer, &bytes, &|_| message.answers.clone()) {
        Ok(Decoded::Message { name, .. }) => Outcome::Message(name),
        Ok(Decoded::Unknown { .. }) => Outcome::Unknown,
        Ok(Decoded::Batch(_)) => Outcome::Batch,
        Err(refusal) => Outcome::Refused(refusal),
    }
}

/// The bytes of a text of digit pairs, between which there may be white space.
fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = text.chars().filter(|digit| !digit.is_ascii_whitespace()).map(|digit| digit.to_digit(16)).collect();
    let digits = digits?;
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).ok()).collect()
}

fn why_not_accepted(outcome: &Outcome, wanted: &Symbol) -> Option<String> {
    match outcome {
        Outcome::Message(name) if name == wanted => None,
        Outcome::Message(name) => Some(format!("it decodes as `{name}`; expected `{wanted}`")),
        Outcome::Unknown => Some(format!("it decodes as an unknown message; expected `{wanted}`")),
        Outcome::Batch => Some(format!("it decodes as a batch; expected one `{wanted}`")),
        Outcome::Refused(refusal) => Some(format!("it is refused with {refusal}; expected a valid `{wanted}`")),
        Outcome::Unusable(problem) => Some(problem.clone()),
    }
}

fn why_not_refused(outcome: &Outcome, wanted: Option<&Expectation>) -> Option<String> {
    let expected = match wanted {
        Some(Expectation { code, .. }) if Code::parse(code).is_none() => return Some(format!("`{code}` is not an error code")),
        Some(Expectation { code, at: Some(at) }) => format!("`{code}` at `{at}`"),
        Some(Expectation { code, at: None }) => format!("`{code}`"),
        None => "a refusal".to_owned(),
    };
    match outcome {
        Outcome::Message(name) => Some(format!("it decodes as `{name}`; expected {expected}")),
        Outcome::Unknown => Some(format!("it decodes as an unknown message; expected {expected}")),
        Outcome::Batch => Some(format!("it decodes as a batch; expected {expected}")),
        Outcome::Refused(refusal) if wanted.is_none_or(|wanted| is_expected(refusal, wanted)) => None,
        Outcome::Refused(refusal) => Some(format!("it is refused with {refusal}; expected {expected}")),
        Outcome::Unusable(problem) => Some(problem.clone()),
    }
}

fn is_expected(refusal: &Refusal, wanted: &Expectation) -> bool {
    refusal.code.as_str() == wanted.code && wanted.at.as_ref().is_none_or(|at| *at == refusal.at)
}
