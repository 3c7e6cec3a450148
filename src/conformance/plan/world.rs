//! What a planner knows of a protocol and of the server: how to reach each state, what is usually sent as each message, and which request
//! shows that a connection is still served.

use super::super::case::{Frame, Requirement};
use super::super::spec::{Spec, holds, literal};
use super::Setup;
use super::routes::Hop;
use crate::generate::Input;
use crate::model::{
    Condition, Exchange, Kind, Length, Machine, Message, Model, ParameterPlace, Peer, Segment, State, Symbol, Test, TimerKind, Type,
};
use crate::vectors::{Fixed, Live};
use serde_json::Value;
use std::collections::BTreeMap;

/// What is known.
pub(in crate::conformance) struct World<'m> {
    pub(in crate::conformance) spec: Spec<'m>,
    pub(in crate::conformance) model: &'m Model,
    pub(in crate::conformance) setup: Setup,
    pub(in crate::conformance) live: Live<'m>,
    pub(in crate::conformance) machine: Option<&'m Machine>,
    /// The states that can be reached, nearest first, with the way there.
    pub(super) routes: Vec<(&'m State, Vec<Hop<'m>>)>,
    /// What is sent, by name: the inputs of the configuration, and one for every message that needs none.
    pub(super) inputs: BTreeMap<String, Input>,
}

/// How long a server may be busy with one of many messages, in milliseconds.
const ONE_OF_MANY: u64 = 20;

/// The session that stands in vectors until a case puts its own there.
pub(super) const SESSION: &str = "wireproof-session";

impl<'m> World<'m> {
    pub(in crate::conformance) fn new(spec: Spec<'m>, setup: Setup) -> Self {
        let model = spec.model;
        let mut inputs = setup.inputs.clone();
        let lacks = |feature: &Symbol| setup.lacks.iter().any(|lack| lack == feature.as_str());
        for message in client_messages(model).filter(|message| !message.life.feature.as_ref().is_some_and(lacks)) {
            inputs.entry(message.name.to_string()).or_insert_with(|| plain_input(&message.name, model.protocol.span));
        }
        let machine = spec.machine();
        let mut world = Self { spec, model, setup, live: Live::new(model), machine, routes: Vec::new(), inputs };
        world.routes = world.find_routes();
        world
    }

    /// The messages in text that the client may send.
    pub(super) fn messages(&self) -> impl Iterator<Item = &'m Message> + use<'_, 'm> {
        client_messages(self.model).filter(|message| self.has(message))
    }

    /// Whether the server has the feature that a message belongs to.
    pub(super) fn has(&self, message: &Message) -> bool {
        message.life.feature.as_ref().is_none_or(|feature| !self.setup.lacks.iter().any(|lack| lack == feature.as_str()))
    }

    pub(super) fn state(&self, name: &Symbol) -> Option<&'m State> {
        self.machine?.states.iter().find(|state| state.name == *name)
    }

    /// The way to a state; empty for a protocol without states.
    pub(super) fn way(&self, state: Option<&Symbol>) -> Vec<Hop<'m>> {
        let found = self.routes.iter().find(|(known, _)| Some(&known.name) == state);
        found.map(|(_, way)| way.clone()).unwrap_or_default()
    }

    /// The state in which a message of the client is tried: the nearest that allows it and is not the first, if there is one. `Err` when no
    /// state that can be reached allows it.
    pub(super) fn home(&self, message: &Symbol) -> Result<Option<&'m Symbol>, ()> {
        if self.machine.is_none() {
            return Ok(None);
        }
        let allows: Vec<_> = self.routes.iter().filter(|(state, _)| state.client.contains(message)).collect();
        let chosen = allows.iter().find(|(_, way)| !way.is_empty()).or(allows.first());
        chosen.map(|(state, _)| Some(&state.name)).ok_or(())
    }

    /// The state in which the most is allowed; where nothing else is said, cases happen there.
    pub(super) fn usual(&self) -> Option<&'m Symbol> {
        let steady = self.routes.iter().filter(|(_, way)| self.is_steady(way));
        let probed = steady.filter(|(state, _)| self.probe(Some(&state.name)).is_some());
        probed
            .max_by_key(|(state, way)| (state.client.len(), way.len()))
            .map(|(state, _)| &state.name)
            .or_else(|| Some(&self.routes.first()?.0.name))
    }

    /// The input whose answer shows that a connection is served in this state; `None` where there is none.
    pub(super) fn probe(&self, state: Option<&Symbol>) -> Option<&Input> {
        let allowed = |input: &&Input| {
            let name = Symbol(input.message.clone());
            let here = state.is_none_or(|state| self.state(state).is_some_and(|state| state.client.contains(&name)));
            let answered = self.model.message(&name).and_then(|message| message.exchange.as_ref());
            here && input.is_usual() && input.after.is_empty() && input.then.is_empty() && answered.is_some_and(ends)
        };
        if let Some(own) = self.inputs.get("probe").filter(allowed) {
            return Some(own);
        }
        // Anything but a message that changes the state, if there is another; what the target says more of comes last.
        let usual: Vec<&Input> = self.messages().filter_map(|message| self.inputs.get(message.name.as_str())).filter(allowed).collect();
        let stays = |input: &&&Input| self.after(state, input, &self.json(input)) == state.cloned();
        usual.iter().find(stays).or_else(|| usual.first()).copied()
    }

    /// The text of an input, with the members of a case of its own.
    pub(super) fn text(&self, input: &Input, session: Option<&str>, id: Option<&str>) -> Option<String> {
        let message = self.model.message(&Symbol(input.message.clone()))?;
        let mut fixed = Fixed::new();
        self.fix(&mut fixed, message, Some(input), session, id);
        self.live.instance(message, &fixed)
    }

    /// What other inputs take from the answer to this one: the name that they mention, and where it is.
    pub(super) fn captures(&self, input: &Input) -> Vec<(String, String)> {
        let name = self.inputs.iter().find(|(_, known)| *known == input).map(|(name, _)| name.as_str());
        let mentions = self.inputs.values().flat_map(|other| other.fields.values()).filter_map(mentioned);
        let taken = mentions.filter_map(|mention| Some((mention, mention.split_once('.')?))).filter(|(_, (of, _))| Some(*of) == name);
        let taken: BTreeMap<_, _> =
            taken.map(|(mention, (_, member))| (mention.to_owned(), format!("/{}", member.replace('.', "/")))).collect();
        taken.into_iter().collect()
    }

    /// Fixes the members that must be right for a message to be served.
    pub(in crate::conformance) fn fix(
        &self,
        fixed: &mut Fixed,
        message: &'m Message,
        input: Option<&Input>,
        session: Option<&str>,
        id: Option<&str>,
    ) {
        let key = |name: &str| vec![Segment::Key(name.to_owned())];
        for (name, value) in input.into_iter().flat_map(|input| &input.fields) {
            match super::super::spec::member(message, name) {
                Some((place, field)) => self.pin(fixed, &message.name, path(&place), &field.ty, value),
                None => fixed.set(&message.name, key(name), value.clone()),
            }
        }
        if let (Some(session), Some(field)) = (session, self.model.sessions.as_ref().and_then(|sessions| sessions.field.as_ref()))
            && super::super::spec::member(message, field).is_some()
        {
            fixed.set(&message.name, key(field), Value::String(session.to_owned()));
        }
        if let (Some(id), Some((place, _, _))) = (id, self.spec.request_id(message)) {
            fixed.set(&message.name, path(&place), serde_json::from_str(id).unwrap_or_default());
        }
    }

    /// Fixes a member, or what is given of its members where it is a record: the others are still free.
    fn pin(&self, fixed: &mut Fixed, message: &Symbol, at: Vec<Segment>, ty: &Type, value: &Value) {
        let fields = self.record(ty).map(|record| record.fields.as_slice()).unwrap_or_default();
        let known = |name: &String| fields.iter().find(|field| field.wire == *name);
        match value {
            Value::Object(members) if !members.is_empty() && members.keys().all(|name| known(name).is_some()) => {
                for (name, value) in members {
                    if let Some(field) = known(name) {
                        self.pin(fixed, message, [at.as_slice(), &[Segment::Key(name.clone())]].concat(), &field.ty, value);
                    }
                }
            }
            _ => fixed.set(message, at, value.clone()),
        }
    }

    /// The record that a type names, if it names one.
    fn record(&self, ty: &Type) -> Option<&'m crate::model::Record> {
        let Kind::Ref { name, .. } = &ty.kind else { return None };
        match &self.model.type_named(name)?.shape {
            crate::model::Shape::Record(record) => Some(record),
            crate::model::Shape::Alias { of } => self.record(of),
            _ => None,
        }
    }

    /// The `number`th id of a message, as canonical JSON text; `None` when it has none.
    pub(in crate::conformance) fn id(&self, message: &'m Message, number: usize) -> Option<String> {
        let (_, field, _) = self.spec.request_id(message)?;
        let made = match self.base(&field.ty) {
            Kind::String { min_length, max_length, pattern: None } if max_length.is_none_or(|max| max >= 8) => {
                let width = usize::try_from(min_length.unwrap_or(0)).unwrap_or(0).saturating_sub(1);
                Some(format!("\"r{number:0width$}\""))
            }
            Kind::Uuid => Some(format!("\"00000000-0000-4000-8000-{number:012}\"")),
            Kind::Int { min, .. } => Some(min.max(&0).saturating_add(i64::try_from(number).unwrap_or(0)).to_string()),
            _ => None,
        };
        // Of other types few come to mind; those of one connection differ.
        made.or_else(|| self.live.distinct(&field.ty, number % 1_000 % 16 + 1).pop())
    }

    /// A type without its names.
    fn base<'t>(&'t self, ty: &'t Type) -> &'t Kind {
        match &ty.kind {
            Kind::Ref { name, .. } => match self.model.type_named(name).map(|found| &found.shape) {
                Some(crate::model::Shape::Alias { of }) => self.base(of),
                Some(crate::model::Shape::Union(union)) => union.variants.first().map_or(&ty.kind, |variant| self.base(&variant.ty)),
                _ => &ty.kind,
            },
            Kind::Nullable { of } => self.base(of),
            kind => kind,
        }
    }

    /// A name for the session of a connection; `None` when the protocol has no sessions or names them otherwise.
    pub(in crate::conformance) fn session(&self, case: &str, connection: usize) -> Option<String> {
        let parameter = self.session_parameter()?;
        let hash = crate::conformance::hash(self.setup.seed, case);
        match self.base(&parameter.field.ty) {
            Kind::Uuid => Some(format!("{:08x}-{:04x}-4000-8000-{connection:012x}", hash >> 32, hash & 0xffff)),
            Kind::String { pattern: None, .. } => Some(format!("wp-{hash:016x}-{connection}")),
            _ => self.live.distinct(&parameter.field.ty, connection + 1).pop().and_then(|text| serde_json::from_str(&text).ok()),
        }
    }

    pub(in crate::conformance) fn session_parameter(&self) -> Option<&'m crate::model::Parameter> {
        let name = self.model.sessions.as_ref()?.parameter.as_ref()?;
        self.model
            .connections
            .first()?
            .parameters
            .iter()
            .find(|parameter| parameter.field.wire == *name || parameter.field.name.as_str() == name)
    }

    /// The path, query and headers of a connection; a parameter in `other` has that value, or is left out where that is `None`.
    pub(in crate::conformance) fn address(&self, other: &[(&str, Option<String>)]) -> (String, Vec<(String, String)>) {
        let Some(connection) = self.model.connections.first() else { return ("/".to_owned(), Vec::new()) };
        let mut path = connection.path.clone().unwrap_or_else(|| "/".to_owned());
        let (mut query, mut headers) = (Vec::new(), Vec::new());
        for parameter in &connection.parameters {
            let name = parameter.field.wire.as_str();
            let given = other.iter().find(|(known, _)| *known == name);
            let needed = parameter.field.presence == crate::model::Presence::Required || parameter.place == ParameterPlace::Path;
            let usual = || {
                let text = self.live.distinct(&parameter.field.ty, 1).pop()?;
                Some(serde_json::from_str::<String>(&text).unwrap_or(text))
            };
            let value = match given {
                Some((_, value)) => value.clone(),
                None if needed => usual(),
                None => None,
            };
            let Some(value) = value else { continue };
            match parameter.place {
                ParameterPlace::Path => path = path.replace(&format!("{{{name}}}"), &percent(&value)),
                ParameterPlace::Query => query.push(format!("{}={}", percent(name), percent(&value))),
                ParameterPlace::Header => headers.push((name.to_owned(), value)),
            }
        }
        let mark = if query.is_empty() { "" } else { "?" };
        (format!("{path}{mark}{}", query.join("&")), headers)
    }

    /// What a client must answer to the heartbeats of the server.
    pub(in crate::conformance) fn heartbeats(&self, session: Option<&str>) -> Vec<(String, Frame)> {
        let beats = self.model.timers.iter().filter_map(|timer| match &timer.kind {
            TimerKind::Heartbeat { by: Peer::Server, send, answer: Some(answer), .. } => Some((send, answer)),
            _ => None,
        });
        let answer = |(send, answer): (&Symbol, &Symbol)| {
            let text = self.text(self.inputs.get(answer.as_str())?, session, None)?;
            Some((send.to_string(), Frame::text(text)))
        };
        beats.filter_map(answer).collect()
    }

    /// How long to wait for the answer to a message, in milliseconds.
    pub(super) fn patience(&self, message: &Symbol) -> u64 {
        let exchange = self.model.message(message).and_then(|message| message.exchange.as_ref());
        let within = exchange.and_then(|exchange| exchange.within.as_ref()).and_then(milliseconds);
        within.unwrap_or(u64::MAX).min(self.setup.patience)
    }

    /// How long to wait for the answer to an input, and to as many before it as it is to be repeated.
    pub(super) fn answered_within(&self, input: &Input) -> u64 {
        let repeated = (input.repeat - 1).saturating_mul(ONE_OF_MANY);
        self.patience(&Symbol(input.message.clone())).max(input.lasts.saturating_add(self.setup.patience)).saturating_add(repeated)
    }

    /// How long to wait for a message that comes of its own accord.
    pub(super) fn greeting(&self, condition: &Condition) -> (u64, Requirement) {
        let timer = self.model.timers.iter().find_map(|timer| match &timer.kind {
            TimerKind::Deadline(deadline) if deadline.message == condition.message && deadline.after.is_none() => Some((timer, deadline)),
            _ => None,
        });
        match timer {
            Some((timer, deadline)) => {
                let within = self
                    .setup
                    .timers
                    .get(timer.name.as_str())
                    .copied()
                    .or_else(|| milliseconds(&deadline.within))
                    .unwrap_or(self.setup.patience);
                let text = format!("`{}` comes within {within} ms", condition.message);
                (within, self.spec.requirement(format!("timers.{}", timer.name), text, Some(timer.span)))
            }
            None => {
                let text = format!("the server begins with `{}`", condition.message);
                let span = self.machine.map(|machine| machine.span);
                (self.setup.patience, self.spec.requirement("states", text, span))
            }
        }
    }
}

fn client_messages(model: &Model) -> impl Iterator<Item = &Message> + use<'_> {
    model.client.messages.iter().filter_map(|name| model.message(name))
}

fn plain_input(message: &Symbol, span: crate::source::Span) -> Input {
    Input {
        span,
        message: message.to_string(),
        doc: String::new(),
        fields: BTreeMap::new(),
        after: Vec::new(),
        provokes: None,
        violates: None,
        parameters: BTreeMap::new(),
        answer: None,
        repeat: 1,
        lasts: 0,
        gives: Vec::new(),
        then: Vec::new(),
        leads_to: None,
        only: Vec::new(),
    }
}

/// Whether a message answers in an exchange.
pub(super) fn answers(exchange: &Exchange, message: &Symbol) -> bool {
    exchange.replies.contains(message)
        || exchange.stream.contains(message)
        || exchange.ends.iter().flat_map(|end| &end.all).any(|condition| condition.message == *message)
}

/// Whether an exchange ends with something that comes.
pub(super) fn ends(exchange: &Exchange) -> bool {
    exchange.when.is_empty() && (!exchange.ends.is_empty() || !exchange.replies.is_empty())
}

/// Whether this text of a message is answered.
pub(super) fn is_answered(message: &Message, json: &Value) -> bool {
    let exchange = message.exchange.as_ref().filter(|exchange| holds(&exchange.when, json));
    exchange.is_some_and(|exchange| !exchange.ends.is_empty() || !exchange.replies.is_empty())
}

/// A fixed span of time.
pub(super) fn milliseconds(length: &Length) -> Option<u64> {
    match length {
        Length::Fixed { milliseconds } => Some(*milliseconds),
        Length::Configured { default_milliseconds, .. } => *default_milliseconds,
        Length::Taken { .. } => None,
    }
}

/// What must hold in a message, as pointers and values.
pub(super) fn conditions(condition: &Condition) -> Vec<(String, Vec<Value>)> {
    let values = condition.when.iter().filter_map(|selector| match &selector.test {
        Test::Is { values } => Some((crate::model::pointer(&selector.path), values.iter().map(literal).collect())),
        _ => None,
    });
    values.collect()
}

/// What the value of a field stands for: `input.member` from `${input.member}`.
pub(super) fn mentioned(value: &Value) -> Option<&str> {
    value.as_str()?.strip_prefix("${")?.strip_suffix('}').filter(|name| name.contains('.'))
}

/// A JSON Pointer as a path.
pub(in crate::conformance) fn path(place: &str) -> Vec<Segment> {
    let steps = place.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~"));
    steps.map(|step| step.parse().map_or(Segment::Key(step), Segment::Index)).collect()
}

/// A text in a URL.
pub(super) fn percent(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
