//! A message of the server as the judge sees it: of the right session, in order, in a state that allows it, and an answer to something.

use super::super::case::Reaction;
use super::super::spec::{Spec, holds, in_words};
use super::exchange::{Asked, Part, State};
use super::link::{Link, shown, websocket};
use crate::model::{Body, ErrorCode, ErrorConnection, Exchange, Layout, Mint, Peer, Scope, State as Place, Symbol, Trigger};
use crate::value::binary::{Frame, FrameValue};
use crate::value::{self, Decoded, Json};
use serde_json::{Map, Number, Value};
use std::collections::BTreeSet;

impl<'m> Link<'m> {
    /// A whole message came.
    pub(super) fn message(&mut self, spec: &Spec<'m>, at: u64, binary: bool, bytes: &[u8]) {
        if self.leaving {
            return;
        }
        self.recent = Some(shown(bytes));
        let demand = || spec.requirement("messages", "what the server sends is a message of the spec", None);
        if binary {
            match value::binary::decode_frame(spec.model, Peer::Server, bytes) {
                Ok(frame) => self.known(spec, at, &frame.name, &in_json(spec, &frame)),
                Err(refusal) => {
                    self.wrong(at, demand(), &format!("bad message: {refusal}"), "a binary message of the server", shown(bytes))
                }
            }
            return;
        }
        if std::str::from_utf8(bytes).is_err() {
            self.wrong(at, websocket("8.1", "text is UTF-8"), "bad frame", "UTF-8", shown(bytes));
            return;
        }
        let pending = |id: &Json| {
            let id = value::encode_untyped(id);
            let asked = self.asked.iter().find(|asked| asked.id.as_deref() == Some(id.as_str()))?;
            Some(Symbol(asked.request.clone()))
        };
        match value::decode(spec.model, Peer::Server, bytes, &pending) {
            // Where anything may come, it need not be a message: an echo of what is no message, for one.
            Err(_) if self.is_lenient() => {}
            Err(refusal) => {
                let kind = format!("bad message: {}", refusal.code.as_str());
                let found = format!("{} is refused with {refusal}", shown(bytes));
                self.wrong(at, spec.broken(bytes, &refusal), &kind, "a message that the spec allows", found);
            }
            Ok(decoded) => {
                let json: Value = serde_json::from_slice(bytes).unwrap_or_default();
                self.decoded(spec, at, &decoded, &json);
            }
        }
    }

    fn decoded(&mut self, spec: &Spec<'m>, at: u64, decoded: &Decoded, json: &Value) {
        match decoded {
            Decoded::Message { name, .. } => self.known(spec, at, name, json),
            Decoded::Unknown { .. } => {}
            Decoded::Batch(all) => {
                for (index, one) in all.iter().enumerate() {
                    self.decoded(spec, at, one, json.get(index).unwrap_or(&Value::Null));
                }
            }
        }
    }

    /// A message of the spec came.
    fn known(&mut self, spec: &Spec<'m>, at: u64, name: &Symbol, json: &Value) {
        self.session(spec, at, name, json);
        self.order(spec, at, name, json);
        self.minted(spec, at, name, json);
        self.state(spec, at, name, json);
        self.given(spec, at, name, json);
        self.earlier.add(spec, name, json);
        self.came.push((name.clone(), json.clone()));
        self.came_at.push(at);
        let due = self.opening.answers.iter().filter(|(message, _)| message == name.as_str());
        self.due.extend(due.map(|(_, frame)| frame.clone()));
    }

    fn session(&mut self, spec: &Spec<'m>, at: u64, name: &Symbol, json: &Value) {
        let Some(sessions) = &spec.model.sessions else { return };
        let (Some(own), Some(field), true) = (self.opening.session.clone(), &sessions.field, sessions.isolated) else { return };
        if let Some(found) = json.get(field).and_then(Value::as_str)
            && found != own
        {
            let demand = spec.requirement("sessions.isolated", "what is sent to a session reaches its connection and no other", None);
            self.wrong(
                at,
                demand,
                "wrong session",
                format!("`{name}` of the session `{own}`"),
                format!("`{name}` of the session `{found}`"),
            );
        }
    }

    fn order(&mut self, spec: &Spec<'m>, at: u64, name: &Symbol, json: &Value) {
        for order in &spec.model.order {
            let came = |wanted: &Symbol| self.earlier.has(wanted, order.per.as_deref(), json);
            let asked = || self.asked.iter().any(|asked| asked.request == order.before.as_str());
            // What streams before an end may come any number of times, none included; so it is the stream that must not come late.
            let streams = || spec.streams_before(&order.before, &order.after);
            let found = if order.before == *name && streams() && came(&order.after) {
                "came behind it"
            } else if order.after == *name && !streams() && !came(&order.before) && !asked() {
                "came without it"
            } else {
                continue;
            };
            let per = order.per.as_ref().map(|per| format!(" of the same `{per}`")).unwrap_or_default();
            let text = format!("`{}` comes before `{}`{per}", order.before, order.after);
            let demand = spec.requirement("order", text, Some(order.span));
            self.wrong(at, demand, "wrong order", format!("`{}`{per} first", order.before), format!("`{name}` {found}: {json}"));
        }
    }

    fn minted(&mut self, spec: &Spec<'m>, at: u64, name: &Symbol, json: &Value) {
        for correlation in spec
            .model
            .correlations
            .iter()
            .filter(|correlation| correlation.minted_by == Mint::Server && correlation.minted_in.contains(name))
        {
            let Some(id) = json.get(&correlation.field).map(Value::to_string) else { continue };
            let new = self.minted.entry(&correlation.name).or_default().insert(id.clone());
            if !new && correlation.unique != Scope::Active {
                let demand = spec.requirement(
                    format!("correlation.{}", correlation.name),
                    "an id that the server makes names one thing",
                    Some(correlation.span),
                );
                self.wrong(at, demand, "id made twice", format!("a new `{}`", correlation.field), format!("{id} once more"));
            }
        }
    }

    fn state(&mut self, spec: &Spec<'m>, at: u64, name: &Symbol, json: &Value) {
        let Some(machine) = spec.machine() else { return };
        let find = |state: &Symbol| machine.states.iter().find(|known| known.name == *state);
        let allowed = |state: &&&Symbol| find(state).is_some_and(|state| state.server.contains(name));
        let able: Vec<&Symbol> = self.states.iter().filter(allowed).copied().collect();
        if able.is_empty() && !self.is_lenient() {
            let states: Vec<String> = self.states.iter().map(|state| format!("`{state}`")).collect();
            let states = states.join(" or ");
            let span = self.states.first().and_then(|state| find(state)).map(|state| state.span);
            let demand = spec.requirement("states", format!("in the state {states} the server sends only what the state lists"), span);
            self.wrong(at, demand, "wrong state", format!("a message that may be sent in the state {states}"), format!("`{name}`"));
            return;
        }
        let mut after = BTreeSet::new();
        for state in able {
            let moved = next(spec, state, Peer::Server, name.as_str(), json);
            if moved.is_empty() {
                after.insert(state);
            }
            after.extend(moved);
        }
        self.states = after;
        let place = |state: &&Symbol| find(state);
        if self.states.iter().filter_map(place).any(is_last) {
            self.may_close.get_or_insert_default();
        }
    }

    /// Finds what a message is an answer or a reaction to.
    fn given(&mut self, spec: &Spec<'m>, at: u64, name: &Symbol, json: &Value) {
        let place = spec.model.message(name).and_then(|message| spec.echo(message));
        let echo = place.as_ref().and_then(|place| json.pointer(place)).map(Value::to_string);
        let open = |asked: &Asked<'_>| asked.state == State::Open && asked.part(name, json).is_some();
        let of_id = echo.as_ref().and_then(|echo| self.asked.iter().position(|asked| asked.id.as_ref() == Some(echo) && open(asked)));
        let violation = self.violations.iter().position(|violation| !violation.settled && replies(&violation.any_of, name));
        let of_violation =
            violation.filter(|index| echo.is_none() || self.violations[*index].id.is_none() || self.violations[*index].id == echo);
        if let Some(index) = of_violation
            && (of_id.is_none() || code_fits(&self.violations[index].any_of, name, json))
        {
            let lacking = self.violations[index].id.clone().filter(|_| echo.is_none() && self.violations[index].legible);
            return match (place, lacking) {
                (Some(place), Some(id)) => {
                    self.violations[index].settled = true;
                    self.without_id(spec, at, (&place, &id), name, json);
                }
                _ => self.reacted(at, index, name, json),
            };
        }
        if spec.error(name, json).is_some_and(|error| !error.ends_request) && self.asked.iter().any(|asked| asked.failures.contains(&name))
        {
            return;
        }
        let of_any = || self.asked.iter().position(|asked| (echo.is_none() || asked.id.is_none()) && open(asked));
        if let Some(index) = of_id.or_else(of_any) {
            if let (Some(place), None, Some(id)) = (&place, &echo, self.asked[index].id.clone()) {
                return self.without_id(spec, at, (place, &id), name, json);
            }
            let asked = &mut self.asked[index];
            let part = asked.part(name, json).unwrap_or(Part::Middle);
            asked.take(name, json, &part);
            if let Some(ErrorConnection::Close { code }) = spec.error(name, json).map(|error| error.connection) {
                self.may_close = Some(code.into_iter().collect());
            }
            return;
        }
        if let (Some(index), Some(echo)) = (violation, &echo) {
            let expected = format!("`{name}` about {}", self.violations[index].id.clone().unwrap_or_default());
            let demand = spec.about(name, "correlation", "a reply echoes the id of what it answers");
            self.violations[index].settled = true;
            return self.wrong(at, demand, "wrong id", expected, format!("`{name}` about {echo}"));
        }
        self.unasked(spec, at, name, json, echo.as_deref());
    }

    /// A reply lacks the id of what it answers.
    fn without_id(&mut self, spec: &Spec<'m>, at: u64, (place, id): (&str, &str), name: &Symbol, json: &Value) {
        let demand = spec.about(name, "correlation", "a reply echoes the id of what it answers, if it can be read");
        self.wrong(at, demand, "no id", format!("`{name}` in which {place} is {id}"), format!("`{name}`: {json}"));
    }

    /// A message came for which nobody asked: wrong, if it is one that only ever comes as an answer.
    fn unasked(&mut self, spec: &Spec<'m>, at: u64, name: &Symbol, json: &Value, echo: Option<&str>) {
        let answer = spec.is_answer(name);
        // A server that ends the connection may say why, whether or not anything was asked.
        let last_words = |error: &ErrorCode| self.asked.is_empty() && matches!(error.connection, ErrorConnection::Close { .. });
        if self.overhears || spec.error(name, json).is_some_and(last_words) {
            return;
        }
        if self.is_lenient() || !(answer || spec.is_failure(name)) || (!answer && self.asked.is_empty() && self.violations.is_empty()) {
            return;
        }
        // What streams may come late where late messages are ignored; an end comes once.
        let streams = |exchange: &Exchange| exchange.late_ignored && exchange.stream.contains(name);
        let late = |asked: &Asked<'_>| asked.exchange.is_some_and(streams) && asked.state != State::Open;
        if self.asked.iter().any(late) {
            return;
        }
        let found = format!("`{name}`: {json}");
        if let Some(violation) = self.violations.iter_mut().find(|violation| !violation.settled && !violation.any_of.is_empty()) {
            violation.settled = true;
            let (demand, expected) = (violation.requirement.clone(), in_words(&violation.any_of));
            return self.wrong(at, demand, "accepted", expected, found);
        }
        let known = echo.is_some_and(|echo| self.asked.iter().any(|asked| asked.id.as_deref() == Some(echo)));
        let (kind, expected) = match (known, echo) {
            (true, _) => ("answered twice", "one answer to each request".to_owned()),
            (false, Some(_)) => ("unknown id", "the id of a request that waits".to_owned()),
            (false, None) => match self.asked.iter().find(|asked| asked.state == State::Open && asked.exchange.is_some()) {
                Some(asked) => ("answers nothing", format!("an answer to `{}`, of which `{name}` is none", asked.request)),
                None => ("answers nothing", "no answer, for no request waits for one".to_owned()),
            },
        };
        let demand = spec.about(name, "reply", "an answer belongs to a request that waits for it");
        self.wrong(at, demand, kind, expected, found);
    }

    /// A message came that a violation may earn.
    fn reacted(&mut self, at: u64, index: usize, name: &Symbol, json: &Value) {
        let violation = &mut self.violations[index];
        violation.settled = true;
        if violation.any_of.contains(&Reaction::Keep) {
            return;
        }
        let fitting = violation.any_of.iter().find_map(|reaction| match reaction {
            Reaction::Reply { message, code, closes } if message == name.as_str() && fits(code.as_ref(), json) => Some(*closes),
            _ => None,
        });
        match fitting {
            Some(Some(code)) => self.may_close = Some(code.into_iter().collect()),
            Some(None) => {}
            None => {
                let (demand, expected) = (violation.requirement.clone(), in_words(&violation.any_of));
                self.wrong(at, demand, "wrong reply", expected, format!("`{name}`: {json}"));
            }
        }
    }
}

/// A binary frame as an object: integers and floats as numbers, bytes in hexadecimal.
fn in_json(spec: &Spec<'_>, frame: &Frame) -> Value {
    let hex = |bytes: &[u8]| Value::String(bytes.iter().map(|byte| format!("{byte:02x}")).collect());
    let mut members = Map::new();
    for (name, value) in &frame.fields {
        let value = match value {
            FrameValue::Integer(number) => Number::from_i128(*number).map_or(Value::Null, Value::Number),
            FrameValue::Float(number) => Value::from(*number),
            FrameValue::Bytes(bytes) => hex(bytes),
        };
        members.insert(name.to_string(), value);
    }
    let body = spec.model.message(&frame.name).map(|message| &message.body);
    if let (Some(Body::Binary(Layout { payload: Some(payload), .. })), Some(bytes)) = (body, &frame.payload) {
        members.insert(payload.name.to_string(), hex(bytes));
    }
    Value::Object(members)
}

/// The states that follow a state when a peer sends a message.
pub(super) fn next<'m>(spec: &Spec<'m>, state: &Symbol, peer: Peer, message: &str, json: &Value) -> Vec<&'m Symbol> {
    let Some(machine) = spec.machine() else { return Vec::new() };
    let transitions = machine.states.iter().filter(|known| known.name == *state).flat_map(|known| &known.transitions);
    let moves = transitions.filter(|transition| match &transition.trigger {
        Trigger::Message { condition, by } => {
            condition.message.as_str() == message && by.is_none_or(|by| by == peer) && holds(&condition.when, json)
        }
        Trigger::Close | Trigger::After { .. } => false,
    });
    moves.map(|transition| &transition.to).take(1).collect()
}

fn is_last(place: &Place) -> bool {
    place.terminal
}

fn fits(code: Option<&(String, Value)>, json: &Value) -> bool {
    code.is_none_or(|(place, code)| json.pointer(place) == Some(code))
}

/// Whether a message can be a reaction at all; an open `keep` takes any.
fn replies(any_of: &[Reaction], name: &Symbol) -> bool {
    any_of.iter().any(|reaction| match reaction {
        Reaction::Reply { message, .. } => message == name.as_str(),
        Reaction::Keep => true,
        _ => false,
    })
}

fn code_fits(any_of: &[Reaction], name: &Symbol, json: &Value) -> bool {
    any_of
        .iter()
        .any(|reaction| matches!(reaction, Reaction::Reply { message, code, .. } if message == name.as_str() && fits(code.as_ref(), json)))
}
