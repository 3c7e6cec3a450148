//! Walks over a Model that several rules make: its types, what peers must do, the messages of its states.

use crate::model::{Body, Consequence, Field, Life, Machine, Message, Model, Peer, SecondConnection, Segment, Shape, Symbol, Type};
use crate::model::{Kind, Sender, TimerKind, TypeDef};
use crate::source::Span;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

/// A type where it is used or declared.
pub(super) struct Site<'m> {
    pub(super) ty: &'m Type,
    /// The field that has it, if a field does.
    pub(super) field: Option<&'m Field>,
    /// The life of the message or type that it is a part of.
    pub(super) life: &'m Life,
    pub(super) span: Span,
}

/// Calls `see` with every type in messages, named types and parameters of connections. What mixins and envelopes bring is seen once for
/// each use, always with the same span.
pub(super) fn types<'m>(model: &'m Model, mut see: impl FnMut(Site<'m>)) {
    let mut field = |life: &'m Life, field: &'m Field| see(Site { ty: &field.ty, field: Some(field), life, span: field.span });
    for message in &model.messages {
        message.body.fields().iter().for_each(|part| field(&message.life, part));
    }
    for definition in &model.types {
        match &definition.shape {
            Shape::Record(record) => record.fields.iter().for_each(|part| field(&definition.life, part)),
            Shape::Tuple(tuple) => tuple.items.iter().for_each(|part| field(&definition.life, part)),
            Shape::Union(_) | Shape::Alias { .. } | Shape::Enum(_) => {}
        }
    }
    for parameter in model.connections.iter().flat_map(|connection| &connection.parameters) {
        field(&parameter.field.life, &parameter.field);
    }
    let mut bare = |ty: &'m Type, life: &'m Life, span: Span| see(Site { ty, field: None, life, span });
    for message in &model.messages {
        if let Body::Array(tuple) = &message.body {
            tuple.rest.iter().for_each(|ty| bare(ty, &message.life, message.span));
        }
    }
    for definition in &model.types {
        match &definition.shape {
            Shape::Alias { of } => bare(of, &definition.life, definition.span),
            Shape::Union(union) => union.variants.iter().for_each(|variant| bare(&variant.ty, &definition.life, variant.span)),
            Shape::Tuple(tuple) => tuple.rest.iter().for_each(|ty| bare(ty, &definition.life, definition.span)),
            Shape::Record(_) | Shape::Enum(_) => {}
        }
    }
}

/// The names of the types that a type mentions.
pub(super) fn mentioned<'m>(ty: &'m Type, see: &mut impl FnMut(&'m Symbol)) {
    match &ty.kind {
        Kind::Ref { name, .. } => see(name),
        Kind::List { of, .. } | Kind::Map { of, .. } | Kind::Nullable { of } | Kind::Json { of } => mentioned(of, see),
        _ => {}
    }
}

/// Messages and types by name, so that looking one up does not look at all. Each map is made when it is first asked for.
pub(super) struct Index<'m> {
    model: &'m Model,
    messages: OnceCell<BTreeMap<&'m Symbol, &'m Message>>,
    types: OnceCell<BTreeMap<&'m Symbol, &'m TypeDef>>,
}

impl<'m> Index<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        Self { model, messages: OnceCell::new(), types: OnceCell::new() }
    }

    pub(super) fn message(&self, name: &Symbol) -> Option<&'m Message> {
        let messages = self.messages.get_or_init(|| self.model.messages.iter().map(|message| (&message.name, message)).collect());
        messages.get(name).copied()
    }

    pub(super) fn definition(&self, name: &Symbol) -> Option<&'m TypeDef> {
        let types = self.types.get_or_init(|| self.model.types.iter().map(|definition| (&definition.name, definition)).collect());
        types.get(name).copied()
    }

    /// The type at a path in a message; `None` where arbitrary JSON begins.
    pub(super) fn type_at(&self, message: &Symbol, path: &[Segment]) -> Option<&'m Type> {
        let (first, deeper) = path.split_first()?;
        let ty = step(self.message(message)?.body.fields(), first)?;
        deeper.iter().try_fold(ty, |ty, segment| self.inner(ty, segment))
    }

    fn inner(&self, ty: &'m Type, segment: &Segment) -> Option<&'m Type> {
        match &ty.kind {
            Kind::Nullable { of } => self.inner(of, segment),
            Kind::Map { of, .. } => Some(of),
            Kind::Ref { name, .. } => match &self.definition(name)?.shape {
                Shape::Record(record) => step(&record.fields, segment),
                Shape::Tuple(tuple) => step(&tuple.items, segment),
                Shape::Alias { of } => self.inner(of, segment),
                Shape::Enum(_) | Shape::Union(_) => None,
            },
            _ => None,
        }
    }
}

fn step<'m>(fields: &'m [Field], segment: &Segment) -> Option<&'m Type> {
    let field = match segment {
        Segment::Key(key) => fields.iter().find(|field| field.wire == *key),
        Segment::Index(index) => usize::try_from(*index).ok().and_then(|index| fields.get(index)),
    };
    field.map(|field| &field.ty)
}

/// Something that a peer must do, and when.
pub(super) struct Duty<'m> {
    pub(super) then: &'m Consequence,
    /// Who must do it; `None` where it can be either.
    pub(super) by: Option<Peer>,
    /// Whether the connection may still be a request to upgrade, which an HTTP status can refuse.
    pub(super) opening: bool,
    pub(super) span: Span,
}

/// The violations that a server can find before the upgrade.
const OPENING: [&str; 5] = ["missing_parameter", "bad_parameter", "wrong_subprotocol", "unauthorized", "rate_limit"];

/// Everything that a peer must do about a violation, a miss or a second connection.
pub(super) fn duties(model: &Model) -> Vec<Duty<'_>> {
    let index = Index::new(model);
    let mut duties = Vec::new();
    let mut add = |then, by, opening, span| duties.push(Duty { then, by, opening, span });
    for outcome in &model.outcomes {
        add(&outcome.then, Some(outcome.by), OPENING.contains(&outcome.violation.as_str()), outcome.span);
    }
    for parameter in model.connections.iter().flat_map(|connection| &connection.parameters) {
        parameter.on_invalid.iter().for_each(|then| add(then, Some(Peer::Server), true, parameter.field.span));
    }
    for state in model.machines.iter().flat_map(|machine| &machine.states) {
        for violation in &state.violations {
            let sender = violation.message.as_ref().and_then(|name| index.message(name)).map(|message| message.from);
            add(&violation.outcome, sender.and_then(receiver), false, state.span);
        }
    }
    for timer in &model.timers {
        let by = match &timer.kind {
            TimerKind::Deadline(deadline) => index.message(&deadline.message).and_then(|message| receiver(message.from)),
            TimerKind::Heartbeat { by, answer, .. } => Some(if answer.is_some() { *by } else { by.other() }),
            TimerKind::Idle { by, .. } => by.map(Peer::other),
        };
        timer.on_miss.iter().for_each(|then| add(then, by, false, timer.span));
    }
    for correlation in &model.correlations {
        correlation.on_reuse.iter().for_each(|then| add(then, None, false, correlation.span));
    }
    if let Some(sessions) = &model.sessions {
        let second = match &sessions.second {
            SecondConnection::Refuse { outcome } | SecondConnection::Replace { outcome } => outcome.as_ref(),
            SecondConnection::Undefined | SecondConnection::Share => None,
        };
        second.into_iter().chain(&sessions.on_excess).for_each(|then| add(then, Some(Peer::Server), true, model.protocol.span));
    }
    duties
}

/// The only peer that receives what `from` sends.
fn receiver(from: Sender) -> Option<Peer> {
    match from {
        Sender::Client => Some(Peer::Server),
        Sender::Server => Some(Peer::Client),
        Sender::Both => None,
    }
}

/// The states to which transitions lead from the initial one.
pub(super) fn reachable(machine: &Machine) -> BTreeSet<&Symbol> {
    let states: BTreeMap<&Symbol, _> = machine.states.iter().map(|state| (&state.name, state)).collect();
    let (mut queue, mut seen) = (vec![&machine.initial], BTreeSet::new());
    while let Some(name) = queue.pop() {
        if seen.insert(name) {
            queue.extend(states.get(name).into_iter().flat_map(|state| &state.transitions).map(|transition| &transition.to));
        }
    }
    seen
}

/// What each peer may send in some state of the connection.
pub(super) struct Allowed<'m> {
    client: BTreeSet<&'m Symbol>,
    server: BTreeSet<&'m Symbol>,
}

impl<'m> Allowed<'m> {
    /// `None` when the connection has no states, so that everything may always be sent.
    pub(super) fn new(model: &'m Model) -> Option<Self> {
        let machine = model.machines.iter().find(|machine| machine.per.is_none())?;
        let reached = reachable(machine);
        let states = || machine.states.iter().filter(|state| reached.contains(&state.name));
        Some(Self {
            client: states().flat_map(|state| &state.client).collect(),
            server: states().flat_map(|state| &state.server).collect(),
        })
    }

    pub(super) fn by(&self, peer: Peer, message: &Symbol) -> bool {
        match peer {
            Peer::Client => self.client.contains(message),
            Peer::Server => self.server.contains(message),
        }
    }
}
