//! The frames of a connection to the parts of the spec that they show.

use super::items::{close_name, field_name, transition_name, value_name};
use super::{Coverage, Kind};
use crate::conformance::assembly::{Assembly, Piece};
use crate::conformance::case::{CLOSE, Frame};
use crate::conformance::spec::{Spec, holds};
use crate::model::{Body, Dispatch, Field, Kind as Of, Message, Model, Peer, Shape, Symbol, Trigger, Type, pointer};
use crate::value::binary::{FrameValue, decode_frame};
use crate::value::{self, Json, Refusal, chosen, encode_untyped, json, number_rules};
use serde_json::Value;
use std::collections::BTreeMap;

/// A connection.
pub(super) struct Link<'s> {
    spec: &'s Spec<'s>,
    /// The message of which not all frames are there, of client and server.
    parts: [Assembly; 2],
    /// The requests by the canonical text of their ids, of client and server.
    asked: [BTreeMap<String, Symbol>; 2],
    /// The state of each machine, by its index and the id that it belongs to.
    states: BTreeMap<(usize, Option<String>), &'s Symbol>,
    closed: bool,
}

impl<'s> Link<'s> {
    pub(super) fn new(spec: &'s Spec<'s>) -> Self {
        let machines = spec.model.machines.iter().enumerate().filter(|(_, machine)| machine.per.is_none());
        let states = machines.map(|(index, machine)| ((index, None), &machine.initial)).collect();
        Self { spec, parts: [Assembly::default(), Assembly::default()], asked: [BTreeMap::new(), BTreeMap::new()], states, closed: false }
    }

    /// A frame was sent by a peer.
    pub(super) fn frame(&mut self, from: Peer, frame: &Frame, coverage: &mut Coverage) {
        let side = usize::from(from == Peer::Server);
        match self.parts[side].add(frame) {
            Piece::Whole { binary, bytes } => self.message(from, binary, &bytes, coverage),
            Piece::Other if frame.opcode == CLOSE => {
                if let [high, low, ..] = frame.payload.as_slice() {
                    let code = u16::from_be_bytes([*high, *low]);
                    let known = self.spec.model.closes.iter().find(|close| (close.first..=close.last).contains(&code));
                    if let Some(close) = known {
                        coverage.saw(Kind::Close, Some(from), &close_name(close), true);
                    }
                }
                self.closed(coverage);
            }
            Piece::Other | Piece::Part | Piece::Inside | Piece::Astray => {}
        }
    }

    /// The connection is over.
    pub(super) fn closed(&mut self, coverage: &mut Coverage) {
        if std::mem::replace(&mut self.closed, true) {
            return;
        }
        for ((index, _), name) in &self.states {
            let machine = &self.spec.model.machines[*index];
            let Some(state) = machine.states.iter().find(|state| state.name == **name) else { continue };
            if let Some(transition) = state.transitions.iter().find(|transition| matches!(transition.trigger, Trigger::Close)) {
                coverage.saw(Kind::Transition, None, &transition_name(machine, state, transition), true);
            }
        }
    }

    fn message(&mut self, from: Peer, binary: bool, bytes: &[u8], coverage: &mut Coverage) {
        let model = self.spec.model;
        if binary {
            return self.binary(from, bytes, coverage);
        }
        let Ok(json) = json::parse(bytes, number_rules(model, from)) else { return };
        match &json {
            Json::Array(items) if model.direction(from).batch => {
                items.iter().for_each(|item| self.text(from, encode_untyped(item).as_bytes(), item, coverage));
            }
            _ => self.text(from, bytes, &json, coverage),
        }
    }

    fn binary(&mut self, from: Peer, bytes: &[u8], coverage: &mut Coverage) {
        let model = self.spec.model;
        match decode_frame(model, from, bytes) {
            Ok(frame) => {
                coverage.saw(Kind::Message, Some(from), frame.name.as_str(), true);
                let payload = model.message(&frame.name).and_then(|message| match &message.body {
                    Body::Binary(layout) => layout.payload.as_ref(),
                    Body::Object(_) | Body::Array(_) => None,
                });
                let fields = frame.fields.iter().map(|(name, _): &(Symbol, FrameValue)| name).chain(payload.map(|payload| &payload.name));
                fields.for_each(|field| coverage.saw(Kind::Field, Some(from), &format!("{}.{field}", frame.name), true));
                self.moved(from, &frame.name, &Value::Null, coverage);
            }
            // Of several messages nothing says which one was meant.
            Err(refusal) => {
                if let [only] = model.direction(from).binary.as_slice() {
                    coverage.saw(Kind::Message, Some(from), only.as_str(), false);
                    coverage.saw(Kind::Field, Some(from), &format!("{only}.{}", refusal.at.trim_start_matches('/')), false);
                }
            }
        }
    }

    fn text(&mut self, from: Peer, bytes: &[u8], json: &Json, coverage: &mut Coverage) {
        let model = self.spec.model;
        let asked = &self.asked[usize::from(from == Peer::Client)];
        let pending = |id: &Json| asked.get(&encode_untyped(id)).cloned();
        let decoded = value::decode(model, from, bytes, &pending);
        let tree = model.direction(from).dispatch.as_ref().unwrap_or(&Dispatch::Unknown);
        let Some(message) = chosen(tree, json, &pending).and_then(|name| model.message(name)) else { return };
        coverage.saw(Kind::Message, Some(from), message.name.as_str(), decoded.is_ok());
        let mut look = Look { model, from, coverage };
        if let Err(Refusal { at, .. }) = decoded {
            let places: Vec<String> = at.split('/').skip(1).map(|part| part.replace("~1", "/").replace("~0", "~")).collect();
            look.blame_fields(&message.name, message.body.fields(), json, &places);
            return;
        }
        look.fields(&message.name, message.body.fields(), json);
        let plain: Value = serde_json::from_slice(bytes).unwrap_or_default();
        self.errors(from, message, &plain, coverage);
        if let Some(id) = self.spec.request_id(message).and_then(|(place, ..)| plain.pointer(&place)) {
            self.asked[usize::from(from == Peer::Server)].insert(encode_untyped(&Json::from(id)), message.name.clone());
        }
        self.moved(from, &message.name, &plain, coverage);
    }

    fn errors(&self, from: Peer, message: &Message, json: &Value, coverage: &mut Coverage) {
        let Some(errors) = self.spec.model.errors.as_ref().filter(|_| from == Peer::Server) else { return };
        for carrier in errors.carriers.iter().filter(|carrier| carrier.message == message.name) {
            let found = json.pointer(&pointer(&carrier.path));
            let known = errors.codes.iter().find(|code| found == Some(&crate::conformance::spec::literal(&code.wire)));
            if let Some(code) = known {
                coverage.saw(Kind::Error, Some(from), code.name.as_str(), true);
            }
        }
    }

    /// What a message does to the machines.
    fn moved(&mut self, from: Peer, name: &Symbol, json: &Value, coverage: &mut Coverage) {
        for (index, machine) in self.spec.model.machines.iter().enumerate() {
            let id = match &machine.per {
                None => None,
                Some(per) => match json.get(per) {
                    Some(id) => Some(id.to_string()),
                    None => continue,
                },
            };
            let present = self.states.entry((index, id)).or_insert(&machine.initial);
            let Some(state) = machine.states.iter().find(|state| state.name == **present) else { continue };
            let fits = |trigger: &Trigger| match trigger {
                Trigger::Message { condition, by } => {
                    condition.message == *name && by.is_none_or(|by| by == from) && holds(&condition.when, json)
                }
                Trigger::Close | Trigger::After { .. } => false,
            };
            if let Some(transition) = state.transitions.iter().find(|transition| fits(&transition.trigger)) {
                coverage.saw(Kind::Transition, None, &transition_name(machine, state, transition), true);
                *present = &transition.to;
            }
        }
    }
}

/// Looks into the value of a message.
struct Look<'l> {
    model: &'l Model,
    from: Peer,
    coverage: &'l mut Coverage,
}

impl<'l> Look<'l> {
    /// The members of a record or the elements of a tuple that are there.
    fn fields(&mut self, owner: &Symbol, fields: &'l [Field], json: &Json) {
        for (index, field) in fields.iter().enumerate() {
            if let Some(value) = part(json, index, &field.wire) {
                self.coverage.saw(Kind::Field, Some(self.from), &field_name(owner, field), true);
                self.value(&field.ty, value);
            }
        }
    }

    fn value(&mut self, ty: &'l Type, json: &Json) {
        match (&ty.kind, json) {
            (Of::Nullable { .. }, Json::Null) => {}
            (Of::Nullable { of }, _) => self.value(of, json),
            (Of::List { of, .. }, Json::Array(items)) => items.iter().for_each(|item| self.value(of, item)),
            (Of::Map { of, .. }, Json::Object(members)) => members.iter().for_each(|(_, value)| self.value(of, value)),
            (Of::Json { of }, Json::String(text)) => {
                if let Ok(inner) = json::parse(text.as_bytes(), number_rules(self.model, self.from)) {
                    self.value(of, &inner);
                }
            }
            (Of::Ref { name, .. }, _) => self.named(name, json),
            _ => {}
        }
    }

    fn named(&mut self, name: &Symbol, json: &Json) {
        let Some(definition) = self.model.type_named(name) else { return };
        match &definition.shape {
            Shape::Alias { of } => self.value(of, json),
            Shape::Record(record) => self.fields(name, &record.fields, json),
            Shape::Tuple(tuple) => self.fields(name, &tuple.items, json),
            Shape::Enum(found) => {
                let plain: Value = serde_json::from_str(&encode_untyped(json)).unwrap_or_default();
                let value = found.values.iter().find(|value| crate::conformance::spec::literal(&value.wire) == plain);
                if let Some(value) = value {
                    self.coverage.saw(Kind::Value, Some(self.from), &value_name(name, &value.wire), true);
                }
            }
            Shape::Union(union) => {
                let variant = chosen(&union.dispatch, json, &|_| None);
                if let Some(variant) = union.variants.iter().find(|known| Some(&known.name) == variant) {
                    self.value(&variant.ty, json);
                }
            }
        }
    }

    /// Marks the fields on the way to a value at fault.
    fn blame_fields(&mut self, owner: &Symbol, fields: &'l [Field], json: &Json, places: &[String]) {
        let Some((first, rest)) = places.split_first() else { return };
        let Some((index, field)) = fields.iter().enumerate().find(|(_, field)| field.wire == *first) else { return };
        self.coverage.saw(Kind::Field, Some(self.from), &field_name(owner, field), false);
        if let Some(value) = part(json, index, &field.wire) {
            self.blame(&field.ty, value, rest);
        }
    }

    fn blame(&mut self, ty: &'l Type, json: &Json, places: &[String]) {
        let Some((first, rest)) = places.split_first() else { return };
        match (&ty.kind, json) {
            (Of::Nullable { of }, _) => self.blame(of, json, places),
            (Of::List { of, .. }, Json::Array(items)) => {
                if let Some(item) = first.parse().ok().and_then(|index: usize| items.get(index)) {
                    self.blame(of, item, rest);
                }
            }
            (Of::Map { of, .. }, Json::Object(_)) => {
                if let Some(value) = json.member(first) {
                    self.blame(of, value, rest);
                }
            }
            (Of::Ref { name, .. }, _) => match self.model.type_named(name).map(|definition| &definition.shape) {
                Some(Shape::Alias { of }) => self.blame(of, json, places),
                Some(Shape::Record(record)) => self.blame_fields(name, &record.fields, json, places),
                Some(Shape::Tuple(tuple)) => self.blame_fields(name, &tuple.items, json, places),
                Some(Shape::Union(union)) => {
                    let variant = chosen(&union.dispatch, json, &|_| None);
                    if let Some(variant) = union.variants.iter().find(|known| Some(&known.name) == variant) {
                        self.blame(&variant.ty, json, places);
                    }
                }
                Some(Shape::Enum(_)) | None => {}
            },
            _ => {}
        }
    }
}

/// A member of an object, or an element of an array.
fn part<'j>(json: &'j Json, index: usize, wire: &str) -> Option<&'j Json> {
    match json {
        Json::Array(items) => items.get(index),
        _ => json.member(wire),
    }
}
