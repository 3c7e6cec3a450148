//! A protocol to messages with their verdicts: what generated decoders must accept, what it means, and what they must refuse, and why.
//!
//! For every message of every direction: the smallest and the largest instance, every boundary, every value of an enum, every optional
//! member there and not there, corners of Unicode, other notations of the same value; and instances in which exactly one rule is broken,
//! which is named. Broken text (no JSON, no UTF-8, a name twice ..) stands beside them, and so do the examples of the spec.
//!
//! The verdict of a vector is worked out from how it was made, not by decoding it, so that the reference decoder (`value`) can be held
//! against it: [`disagreements`] is empty, or one of the two is wrong. Only of the spec's own examples the canonical text is the decoder's.
//!
//! A named type is taken apart once in each direction, where it is met first; elsewhere it is represented by few values. So the number of
//! vectors grows with the spec, not with the ways through it. The same spec and seed give the same vectors.

mod any;
pub mod base64;
mod bases;
mod bytes;
mod check;
mod dispatch;
mod examples;
mod format;
mod frame;
mod list;
mod literal;
mod live;
mod map;
mod message;
mod mutate;
mod number;
mod random;
mod raw;
mod record;
mod string;
mod text;
mod tree;
mod tuple;
mod types;
mod union;
mod wide;

use crate::model::{Model, Peer, Symbol};
use crate::value::Code;
use std::collections::{BTreeMap, BTreeSet};

pub use check::{Meaning, decode, disagreements};
pub use live::{Fixed, Live};
pub use mutate::mutate;
pub use random::Random;

/// A message, and what a decoder must make of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vector {
    /// Names it in the protocol: direction, message, place, rule and case. It is the same for the same spec.
    pub id: String,
    /// Who sends it.
    pub direction: Peer,
    /// It travels in a binary frame.
    pub binary: bool,
    /// The message that it is, or would be without its fault; `None` when nothing in it says so.
    pub message: Option<Symbol>,
    /// The value in it that the vector is about, as a JSON Pointer.
    pub place: String,
    /// What is special about that value.
    pub case: String,
    /// The bytes of the frame.
    pub bytes: Vec<u8>,
    /// Pending requests: the id as canonical JSON text, and the request's name.
    pub pending: BTreeMap<String, Symbol>,
    /// What a decoder must make of it.
    pub verdict: Verdict,
}

/// What a decoder must make of a vector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is a message; without one in the vector, an unknown one that is kept. This is the message encoded again.
    Valid {
        /// The canonical bytes.
        canonical: Vec<u8>,
    },
    /// It is refused.
    Invalid {
        /// The rule that it breaks.
        rule: Code,
        /// The value at fault, as a JSON Pointer.
        path: String,
    },
}

/// The vectors of a protocol, and what there are none of.
#[derive(Debug, Default)]
pub struct Plan {
    /// In the order of the spec, the client's direction first.
    pub vectors: Vec<Vector>,
    /// The messages of which no instance could be made, with their direction.
    pub without: Vec<(Peer, Symbol)>,
}

/// Makes the vectors of a protocol.
#[must_use]
pub fn plan(model: &Model, seed: u64) -> Plan {
    let bases = bases::Bases::of(model);
    let mut plan = Plan::default();
    for peer in [Peer::Client, Peer::Server] {
        let scope = types::Scope::new(model, peer, &bases, seed);
        message::direction(&scope, &Fixed::new(), &mut plan);
        frame::direction(model, peer, seed, &mut plan);
    }
    examples::add(model, &mut plan);
    name(&mut plan.vectors);
    plan
}

/// Gives every vector a name of its own. Two that would have the same differ in nothing that a name could tell.
fn name(vectors: &mut [Vector]) {
    let mut taken = BTreeSet::new();
    for vector in vectors {
        let message = vector.message.as_ref().map_or("*", Symbol::as_str);
        let rule = match &vector.verdict {
            Verdict::Valid { .. } => "valid",
            Verdict::Invalid { rule, .. } => rule.as_str(),
        };
        let name = format!("{}:{message}:{}:{rule}:{}", peer_name(vector.direction), vector.place, vector.case);
        let mut unique = name.clone();
        let mut more = 1;
        while !taken.insert(unique.clone()) {
            more += 1;
            unique = format!("{name}~{more}");
        }
        vector.id = unique;
    }
}

/// `client` or `server`.
#[must_use]
pub fn peer_name(peer: Peer) -> &'static str {
    match peer {
        Peer::Client => "client",
        Peer::Server => "server",
    }
}
