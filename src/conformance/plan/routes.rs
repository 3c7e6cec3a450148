//! Where messages lead: the state after each input, and the way to each state.

use super::super::spec::{holds, literal};
use super::world::{World, answers};
use crate::generate::Input;
use crate::model::{Condition, ErrorCode, Machine, Peer, Segment, State, Symbol, TimerKind, Trigger};
use serde_json::Value;

/// A step on the way to a state.
#[derive(Debug, Clone)]
pub(super) enum Hop<'m> {
    /// The server says something of its own accord.
    Greeting(&'m Condition),
    /// This input is sent and answered.
    Ask(String),
    /// This input is sent, and its answer takes its time: the state is the one until then.
    Begin(String),
}

/// What may happen on a way; each also has those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Daring {
    Usual,
    Failing,
    Begun,
}

impl<'m> World<'m> {
    /// The shortest ways to the states of the connection. A way without errors is taken before one with an error, and one at the end of
    /// which something is still to come is the last resort.
    pub(super) fn find_routes(&self) -> Vec<(&'m State, Vec<Hop<'m>>)> {
        let Some(machine) = self.machine else { return Vec::new() };
        let mut found: Vec<(&'m State, Vec<Hop<'m>>)> = self.state(&machine.initial).map(|state| (state, Vec::new())).into_iter().collect();
        for daring in [Daring::Usual, Daring::Failing, Daring::Begun] {
            let mut at = 0;
            while let Some((state, way)) = found.get(at).cloned() {
                at += 1;
                if matches!(way.last(), Some(Hop::Begin(_))) {
                    continue;
                }
                for (to, hop) in self.hops(machine, state, daring) {
                    if let Some(next) = self.state(&to).filter(|next| found.iter().all(|(known, _)| known.name != next.name)) {
                        found.push((next, [way.as_slice(), &[hop]].concat()));
                    }
                }
            }
        }
        found
    }

    fn hops(&self, machine: &Machine, state: &'m State, daring: Daring) -> Vec<(Symbol, Hop<'m>)> {
        let usual = || self.messages().filter_map(|message| self.inputs.get_key_value(message.name.as_str()));
        let others = || self.inputs.iter().filter(|(name, input)| **name != input.message);
        let inputs = usual().chain(others()).filter(|(_, input)| input.repeat == 1 && input.then.is_empty() && input.violates.is_none());
        let ask = |(name, input): (&String, &Input)| Some((self.settled(&state.name, input)?, Hop::Ask(name.clone())));
        match daring {
            Daring::Usual => {
                let asked = inputs.filter(|(_, input)| input.provokes.is_none()).filter_map(ask);
                self.greetings(machine, state).into_iter().chain(asked).collect()
            }
            Daring::Failing => inputs.filter(|(_, input)| input.provokes.is_some()).filter_map(ask).collect(),
            Daring::Begun => {
                let slow = inputs.filter(|(_, input)| input.lasts > 0 && input.provokes.is_none());
                let begin = |(name, input): (&String, &Input)| {
                    let json = self.json(input);
                    Some((self.sent(&self.prepared(&state.name, input)?, input, &json), Hop::Begin(name.clone())))
                };
                slow.filter_map(begin).collect()
            }
        }
    }

    /// What the server says of its own accord in a state.
    fn greetings(&self, machine: &Machine, state: &'m State) -> Vec<(Symbol, Hop<'m>)> {
        let greeting = |transition: &'m crate::model::Transition| {
            let Trigger::Message { condition, by } = &transition.trigger else { return None };
            let message = self.model.message(&condition.message)?;
            let timed = |kind: &TimerKind| matches!(kind, TimerKind::Deadline(deadline) if deadline.message == condition.message);
            let asked = state.client.iter().any(|name| {
                let exchange = self.model.message(name).and_then(|message| message.exchange.as_ref());
                exchange.is_some_and(|exchange| answers(exchange, &condition.message)) && self.inputs.contains_key(name.as_str())
            });
            let comes = state.name == machine.initial || self.model.timers.iter().any(|timer| timed(&timer.kind));
            let by_server = message.from.includes(Peer::Server) && *by != Some(Peer::Client);
            (comes && by_server && !asked).then(|| (transition.to.clone(), Hop::Greeting(condition)))
        };
        state.transitions.iter().filter_map(greeting).collect()
    }

    /// Whether nothing went wrong on a way and nothing is to come at its end.
    pub(super) fn is_steady(&self, way: &[Hop<'_>]) -> bool {
        way.iter().all(|hop| match hop {
            Hop::Greeting(_) => true,
            Hop::Ask(name) => self.inputs.get(name).is_some_and(|input| input.provokes.is_none()),
            Hop::Begin(_) => false,
        })
    }

    /// The state in which an input can be sent when those before it were answered; `None` where one of them may not be sent.
    pub(super) fn prepared(&self, state: &Symbol, input: &Input) -> Option<Symbol> {
        let state = input.after.iter().try_fold(state.clone(), |state, name| self.settled(&state, self.inputs.get(name)?))?;
        self.state(&state)?.client.contains(&Symbol(input.message.clone())).then_some(state)
    }

    /// The state after an input, and those before it, were sent and answered.
    pub(super) fn settled(&self, state: &Symbol, input: &Input) -> Option<Symbol> {
        self.after(Some(&self.prepared(state, input)?), input, &self.json(input))
    }

    /// An input as it is sent, without what only a case knows.
    pub(super) fn json(&self, input: &Input) -> Value {
        self.text(input, None, None).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    /// The state after an input was sent as this text, and answered.
    pub(super) fn after(&self, state: Option<&Symbol>, input: &Input, json: &Value) -> Option<Symbol> {
        let state = state?;
        let sent = self.sent(state, input, json);
        if let Some(known) = &input.leads_to {
            return Some(Symbol(known.clone()));
        }
        if let Some(code) = self.provoked_code(input) {
            let carried = self.carried(code);
            let moved = carried.iter().find_map(|(message, json)| self.go(&sent, message, Peer::Server, Some(json)));
            if code.ends_request {
                return Some(moved.unwrap_or_else(|| state.clone()));
            }
        }
        let exchange = self.model.message(&Symbol(input.message.clone())).and_then(|message| message.exchange.as_ref());
        let Some(exchange) = exchange.filter(|exchange| holds(&exchange.when, json)) else { return Some(sent) };
        let own = input.answer.clone().map(Symbol);
        let first = own.as_ref().or(exchange.replies.first());
        let ends = exchange.ends.first().into_iter().flat_map(|end| &end.all).map(|condition| &condition.message);
        let mut after = sent;
        for name in first.into_iter().chain(ends.filter(|_| own.is_none())) {
            // What the server says of its own accord comes before an answer that may only follow it.
            if let Some(greeted) = self.greeted(&after, name) {
                after = greeted;
            }
            after = self.go(&after, name, Peer::Server, None).unwrap_or(after);
        }
        Some(after)
    }

    /// An input that may be sent in a state and takes its time to be answered.
    pub(super) fn lasting(&self, state: Option<&Symbol>) -> Option<&Input> {
        let allowed = |input: &&Input| {
            let here = state.and_then(|state| self.state(state)).is_none_or(|state| state.client.contains(&Symbol(input.message.clone())));
            here && input.lasts > 0 && input.is_usual() && input.after.is_empty()
        };
        self.inputs.values().find(allowed)
    }

    /// The state until an input is answered.
    pub(super) fn begun(&self, state: &Symbol, input: &Input) -> Symbol {
        self.sent(state, input, &self.json(input))
    }

    /// The state after an input was sent, until it is answered.
    fn sent(&self, state: &Symbol, input: &Input, json: &Value) -> Symbol {
        self.go(state, &Symbol(input.message.clone()), Peer::Client, Some(json)).unwrap_or_else(|| state.clone())
    }

    /// Where a message leads, if it leads anywhere. Of one that is not known whole, nothing special is supposed.
    fn go(&self, state: &Symbol, name: &Symbol, peer: Peer, json: Option<&Value>) -> Option<Symbol> {
        let fits = |trigger: &Trigger| match trigger {
            Trigger::Message { condition, by } => {
                let holds = json.map_or(condition.when.is_empty(), |json| holds(&condition.when, json));
                condition.message == *name && by.is_none_or(|by| by == peer) && holds
            }
            Trigger::Close | Trigger::After { .. } => false,
        };
        self.state(state)?.transitions.iter().find(|transition| fits(&transition.trigger)).map(|transition| transition.to.clone())
    }

    /// The code of the catalogue that an input provokes.
    pub(super) fn provoked_code(&self, input: &Input) -> Option<&'m ErrorCode> {
        let codes = self.model.errors.iter().flat_map(|errors| &errors.codes);
        codes.into_iter().find(|code| input.provokes.as_deref() == Some(code.name.as_str()))
    }

    /// The messages that carry a code, with nothing else in them.
    fn carried(&self, code: &ErrorCode) -> Vec<(&'m Symbol, Value)> {
        let wrap = |value: Value, segment: &Segment| match segment {
            Segment::Key(key) => Value::Object([(key.clone(), value)].into_iter().collect()),
            Segment::Index(index) => {
                let mut items = vec![Value::Null; usize::try_from(*index).unwrap_or(0)];
                items.push(value);
                Value::Array(items)
            }
        };
        let carriers = self.model.errors.iter().flat_map(|errors| &errors.carriers);
        carriers.map(|carrier| (&carrier.message, carrier.path.iter().rev().fold(literal(&code.wire), wrap))).collect()
    }

    /// The state in which the server may send a message, if it is the next but the present one.
    fn greeted(&self, state: &Symbol, message: &Symbol) -> Option<Symbol> {
        let state = self.state(state).filter(|state| !state.server.contains(message))?;
        let allows = |name: &Symbol| self.state(name).is_some_and(|state| state.server.contains(message));
        state.transitions.iter().map(|transition| &transition.to).find(|to| allows(to)).cloned()
    }
}
