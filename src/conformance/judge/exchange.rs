//! What was asked on a connection and what has come of it: open exchanges, and violations that wait for a reaction.

use super::super::case::{Reaction, Requirement};
use super::super::spec::holds;
use crate::model::{Exchange, Symbol};
use serde_json::Value;

/// A request and what has come of it.
#[derive(Debug)]
pub(super) struct Asked<'m> {
    /// The request's name.
    pub(super) request: String,
    /// Its id as canonical JSON text.
    pub(super) id: Option<String>,
    /// What may come back; `None` for a message that nothing answers.
    pub(super) exchange: Option<&'m Exchange>,
    /// The messages that report its failure.
    pub(super) failures: Vec<&'m Symbol>,
    /// Where it stands.
    pub(super) state: State,
    /// The conditions that have come, by end and condition.
    pub(super) met: Vec<(usize, usize)>,
}

/// Where an exchange stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum State {
    /// Something is yet to come.
    Open,
    /// It ended with an answer, which was this.
    Answered(Value),
    /// It failed with this.
    Failed(Value),
}

/// What a message is to an exchange.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// It ends it.
    End,
    /// It reports its failure.
    Failure,
    /// It is a part of it.
    Middle,
}

impl Asked<'_> {
    /// What a message would be to this exchange; `None` when it is none of its messages.
    pub(super) fn part(&self, name: &Symbol, json: &Value) -> Option<Part> {
        let exchange = self.exchange?;
        if self.failures.contains(&name) {
            return Some(Part::Failure);
        }
        if exchange.ends.iter().any(|end| end.all.iter().any(|condition| condition.message == *name && holds(&condition.when, json))) {
            return Some(Part::End);
        }
        let listed = exchange.replies.contains(name);
        if listed && exchange.ends.is_empty() {
            return Some(Part::End);
        }
        let ends = exchange.ends.iter().flat_map(|end| &end.all).any(|condition| condition.message == *name);
        (listed || ends || exchange.stream.contains(name)).then_some(Part::Middle)
    }

    /// Takes a message of the exchange.
    pub(super) fn take(&mut self, name: &Symbol, json: &Value, part: &Part) {
        let Some(exchange) = self.exchange else { return };
        match part {
            Part::Failure => self.state = State::Failed(json.clone()),
            Part::Middle => {}
            Part::End => {
                for (at, end) in exchange.ends.iter().enumerate() {
                    for (index, condition) in end.all.iter().enumerate() {
                        if condition.message == *name && holds(&condition.when, json) && !self.met.contains(&(at, index)) {
                            self.met.push((at, index));
                        }
                    }
                }
                let whole = |(at, end): (usize, &crate::model::End)| (0..end.all.len()).all(|index| self.met.contains(&(at, index)));
                if exchange.ends.is_empty() || exchange.ends.iter().enumerate().any(whole) {
                    self.state = State::Answered(json.clone());
                }
            }
        }
    }
}

/// A violation that the client committed.
#[derive(Debug)]
pub(super) struct Violation {
    /// The ways in which the server may react; none when that is left open.
    pub(super) any_of: Vec<Reaction>,
    /// The id that could be read in it.
    pub(super) id: Option<String>,
    /// What is wrong leaves the id legible: the text is JSON, and it is known which message was meant.
    pub(super) legible: bool,
    /// What demands a reaction.
    pub(super) requirement: Requirement,
    /// The server has reacted, or rightly did not.
    pub(super) settled: bool,
}

impl Violation {
    /// Whether it still waits for something that must come.
    pub(super) fn is_waiting(&self) -> bool {
        !self.settled && !self.any_of.is_empty() && !self.any_of.iter().any(Reaction::is_silent)
    }
}
