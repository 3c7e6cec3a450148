//! What can only be known of the whole: decisions, who sends what, the policy for unknown members, what contains itself.

use super::Resolver;
use super::cycles::components;
use super::decide::{self, Alternative, Form, Leaf, Overlap};
use super::envelopes::Envelope;
use super::frames;
use super::read::{Read, scalar_text};
use super::shapes::policy;
use crate::diag::Diagnostic;
use crate::model::{
    Body, Dispatch, ExactNumbers, Kind, Message, Model, Peer, Record, Role, Segment, Shape, Symbol, Tuple, Type, TypeDef, UnknownFields,
};
use crate::yaml::Node;
use std::collections::{BTreeMap, BTreeSet};

/// A direction of which nothing is known yet.
pub(super) fn direction() -> crate::model::Direction {
    crate::model::Direction {
        messages: Vec::new(),
        binary: Vec::new(),
        open: false,
        dispatch: None,
        tag: None,
        untagged_replies: false,
        batch: false,
        exact: ExactNumbers::default(),
    }
}

impl Resolver<'_, '_> {
    /// How unions and messages are told apart. False if an alias stands for itself: then no path through it has an end.
    pub(super) fn decide(&mut self, model: &mut Model, root: &Node<'_>, envelopes: &[Envelope]) -> bool {
        let finite = self.check_aliases(&model.types);
        self.decide_unions(&mut model.types);
        model.client = self.decide_direction(&model.messages, root, envelopes, Peer::Client);
        model.server = self.decide_direction(&model.messages, root, envelopes, Peer::Server);
        finite
    }

    fn decide_direction(&mut self, messages: &[Message], root: &Node<'_>, envelopes: &[Envelope], peer: Peer) -> crate::model::Direction {
        let mut made = direction();
        let mut alternatives = Vec::new();
        for message in messages.iter().filter(|message| message.from.includes(peer)) {
            match alternative(message, envelopes) {
                Some(alternative) => {
                    made.messages.push(message.name.clone());
                    made.untagged_replies |= matches!(alternative.leaf, Leaf::Reply { .. });
                    alternatives.push(alternative);
                }
                None => made.binary.push(message.name.clone()),
            }
        }
        let mut overlaps = Vec::new();
        made.dispatch = (!alternatives.is_empty()).then(|| decide::tree(&alternatives, &mut overlaps));
        for overlap in &overlaps {
            self.diagnostics.push(message_overlap(overlap, peer));
        }
        self.check_frames(messages, peer);
        made.tag = made.dispatch.as_ref().and_then(plain_tag);
        let unknown = root.get("unknown_messages");
        let word = unknown.and_then(|node| scalar_text(node).or_else(|| node.text(peer_key(peer))));
        made.open = word == Some("keep");
        made
    }

    /// Binary frames of one direction must differ in a byte that both fix, or in their length.
    fn check_frames(&mut self, messages: &[Message], peer: Peer) {
        let mut seen: Vec<(&Message, &crate::model::Layout)> = Vec::new();
        for message in messages.iter().filter(|message| message.from.includes(peer)) {
            let Body::Binary(layout) = &message.body else {
                continue;
            };
            if let Some((first, _)) = seen.iter().find(|(_, other)| !frames::disjoint(layout, other)) {
                let text = format!("a binary frame from the {} could be both `{}` and `{}`", peer_key(peer), first.name, message.name);
                let help = "give both a field at the same place with another `fixed` value";
                self.diagnostics
                    .push(Diagnostic::error("overlapping-messages", message.span, text).label(first.span, "the other message").help(help));
            }
            seen.push((message, layout));
        }
    }

    /// Everything else that needs the whole.
    pub(super) fn finish(&mut self, model: &mut Model, root: &Node<'_>) {
        mark_senders(model);
        self.set_policies(model, root);
        mark_recursion(&mut model.types);
        mark_inexact(model);
        model.client.exact = model.exact_numbers(Peer::Client);
        model.server.exact = model.exact_numbers(Peer::Server);
    }

    /// An alias that leads back to itself, even through a list, names nothing that a language could write.
    fn check_aliases(&mut self, types: &[TypeDef]) -> bool {
        let mut finite = true;
        let index: BTreeMap<&Symbol, usize> = types.iter().enumerate().map(|(at, definition)| (&definition.name, at)).collect();
        let aliases = |at: &usize| matches!(types[*at].shape, Shape::Alias { .. });
        let next = |definition: &TypeDef| {
            let mut names = Vec::new();
            definition.shape.types().into_iter().for_each(|ty| mentioned(ty, &mut names));
            names.into_iter().filter_map(|name| index.get(name).copied()).filter(aliases).collect::<Vec<_>>()
        };
        let direct: Vec<Vec<usize>> = types
            .iter()
            .map(|definition| if matches!(definition.shape, Shape::Alias { .. }) { next(definition) } else { Vec::new() })
            .collect();
        let component = components(&direct);
        for (at, definition) in types.iter().enumerate() {
            if direct[at].iter().any(|to| component[*to] == component[at]) {
                let message = format!("`{}` stands for itself", definition.name);
                let help = "make it a record, a union or a tuple: those can hold themselves in a list";
                self.diagnostics.push(Diagnostic::error("cyclic-alias", definition.span, message).help(help));
                finite = false;
            }
        }
        finite
    }

    /// The policy for unknown members: what a record states itself, else the protocol's for its sender, else the advice of the reference.
    fn set_policies(&self, model: &mut Model, root: &Node<'_>) {
        let node = root.get("unknown_fields");
        let by = |peer: Peer, advice: UnknownFields| {
            let word = node.and_then(|node| scalar_text(node).or_else(|| node.text(peer_key(peer))));
            word.and_then(policy).unwrap_or(advice)
        };
        let client = by(Peer::Client, UnknownFields::Reject);
        let server = by(Peer::Server, UnknownFields::Ignore);
        let choose = |from_client: bool, from_server: bool| match (from_client, from_server) {
            (true, false) => client,
            (false, true) => server,
            _ if client == server => client,
            _ => UnknownFields::Ignore,
        };
        for definition in &mut model.types {
            let (from_client, from_server) = (definition.from_client, definition.from_server);
            if let Shape::Record(record) = &mut definition.shape {
                let stated = self.stated_policy.get(&definition.name).copied();
                record.unknown = stated.unwrap_or_else(|| choose(from_client, from_server));
            }
        }
        for message in &mut model.messages {
            let (from_client, from_server) = (message.from.includes(Peer::Client), message.from.includes(Peer::Server));
            if let Body::Object(record) = &mut message.body {
                let stated = self.stated_policy.get(&message.type_name).copied();
                record.unknown = stated.unwrap_or_else(|| choose(from_client, from_server));
            }
        }
    }
}

fn peer_key(peer: Peer) -> &'static str {
    match peer {
        Peer::Client => "client",
        Peer::Server => "server",
    }
}

/// A text message as an alternative of its direction; `None` for a binary one.
fn alternative(message: &Message, envelopes: &[Envelope]) -> Option<Alternative> {
    let form = match &message.body {
        Body::Object(_) => Form::Object,
        Body::Array(_) => Form::Array,
        Body::Binary(_) => return None,
    };
    let leaf = match &message.answers {
        None => Leaf::Take { name: message.name.clone(), type_name: message.type_name.clone() },
        Some(request) => {
            let envelope = envelopes.iter().find(|envelope| envelope.name == message.envelope);
            let path = envelope.and_then(|envelope| envelope.slot(Role::ReplyTo)).map(|slot| slot.path.clone()).unwrap_or_default();
            Leaf::Reply { path, request: request.clone(), reply: message.name.clone(), type_name: message.type_name.clone() }
        }
    };
    Some(Alternative { leaf, form, selectors: message.selectors.clone(), lacks: Vec::new(), members: None, span: message.span })
}

fn message_overlap(overlap: &Overlap, peer: Peer) -> Diagnostic {
    let (first, second) = (&overlap.first, &overlap.second);
    let from = peer_key(peer);
    let (message, help) = match &overlap.tag {
        Some((pointer, value)) => (
            format!("two messages from the {from} have the tag {value} at `{pointer}`: `{}` and `{}`", first.0, second.0),
            "give one of them another `tag`, or tell them apart by a second value with `match`",
        ),
        None => (
            format!("a message from the {from} could be both `{}` and `{}`", first.0, second.0),
            "tell them apart by a tag, by a fixed slot, or by keys that one envelope `has` and the other `lacks`",
        ),
    };
    Diagnostic::error("overlapping-messages", second.1, message).label(first.1, "the other message").help(help)
}

/// The member that decides alone, when it is a top-level string.
fn plain_tag(dispatch: &Dispatch) -> Option<String> {
    let Dispatch::Kind { object: Some(object), array: None, string: None, number: None, boolean: None } = dispatch else {
        return None;
    };
    match &**object {
        Dispatch::Switch { path, integers: false, cases, prefixes, other: None, .. }
            if prefixes.is_empty() && cases.iter().all(|case| matches!(case.then, Dispatch::Take { .. })) =>
        {
            match path.as_slice() {
                [Segment::Key(key)] => Some(key.clone()),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The names of the types that a type mentions.
fn mentioned<'t>(ty: &'t Type, found: &mut Vec<&'t Symbol>) {
    match &ty.kind {
        Kind::Ref { name, .. } => found.push(name),
        Kind::List { of, .. } | Kind::Map { of, .. } | Kind::Nullable { of } | Kind::Json { of } => mentioned(of, found),
        _ => {}
    }
}

fn mark_senders(model: &mut Model) {
    let index: BTreeMap<&Symbol, usize> = model.types.iter().enumerate().map(|(at, definition)| (&definition.name, at)).collect();
    let mut reached = [BTreeSet::new(), BTreeSet::new()];
    for (peer, reached) in [Peer::Client, Peer::Server].into_iter().zip(&mut reached) {
        let mut queue: Vec<&Symbol> = Vec::new();
        for message in model.messages.iter().filter(|message| message.from.includes(peer)) {
            message.body.types().into_iter().for_each(|ty| mentioned(ty, &mut queue));
        }
        while let Some(name) = queue.pop() {
            if let Some(at) = index.get(name).filter(|at| reached.insert(**at)) {
                model.types[*at].shape.types().into_iter().for_each(|ty| mentioned(ty, &mut queue));
            }
        }
    }
    for (at, definition) in model.types.iter_mut().enumerate() {
        definition.from_client = reached[0].contains(&at);
        definition.from_server = reached[1].contains(&at);
    }
}

/// Marks the references through which a value would contain itself without a list or map between.
fn mark_recursion(types: &mut [TypeDef]) {
    let index: BTreeMap<Symbol, usize> = types.iter().enumerate().map(|(at, definition)| (definition.name.clone(), at)).collect();
    let direct: Vec<Vec<usize>> = types.iter().map(|definition| directly(&definition.shape, &index)).collect();
    let component = components(&direct);
    for (at, definition) in types.iter_mut().enumerate() {
        let reaches_itself = |to: usize| component[to] == component[at];
        for ty in types_of_shape_mut(&mut definition.shape) {
            box_reference(ty, &index, &reaches_itself);
        }
    }
}

fn directly(shape: &Shape, index: &BTreeMap<Symbol, usize>) -> Vec<usize> {
    let mut found = Vec::new();
    for mut ty in shape.types() {
        while let Kind::Nullable { of } = &ty.kind {
            ty = of;
        }
        if let Kind::Ref { name, .. } = &ty.kind {
            found.extend(index.get(name));
        }
    }
    found
}

fn types_of_shape_mut(shape: &mut Shape) -> Vec<&mut Type> {
    match shape {
        Shape::Record(Record { fields, .. }) => fields.iter_mut().map(|field| &mut field.ty).collect(),
        Shape::Tuple(Tuple { items, rest }) => items.iter_mut().map(|item| &mut item.ty).chain(rest).collect(),
        Shape::Union(union) => union.variants.iter_mut().map(|variant| &mut variant.ty).collect(),
        Shape::Alias { of } => vec![of],
        Shape::Enum(_) => Vec::new(),
    }
}

fn box_reference(ty: &mut Type, index: &BTreeMap<Symbol, usize>, reaches_itself: &impl Fn(usize) -> bool) {
    match &ty.kind {
        Kind::Nullable { of } => {
            let mut inner = of.clone();
            box_reference(&mut inner, index, reaches_itself);
            if inner != *of {
                *ty = Type::new(Kind::Nullable { of: inner });
            }
        }
        Kind::Ref { name, shape, .. } if index.get(name).is_some_and(|at| reaches_itself(*at)) => {
            *ty = Type::new(Kind::Ref { name: name.clone(), shape: *shape, boxed: true });
        }
        _ => {}
    }
}

/// Inexactness spreads from what holds a double or arbitrary JSON to everything that mentions it.
fn mark_inexact(model: &mut Model) {
    let index: BTreeMap<Symbol, usize> = model.types.iter().enumerate().map(|(at, definition)| (definition.name.clone(), at)).collect();
    let mut mentioned_by = vec![Vec::new(); model.types.len()];
    let mut queue = Vec::new();
    for (at, definition) in model.types.iter().enumerate() {
        let mut names = Vec::new();
        definition.shape.types().into_iter().for_each(|ty| mentioned(ty, &mut names));
        names.into_iter().filter_map(|name| index.get(name)).for_each(|to| mentioned_by[*to].push(at));
        if keeps_any(&definition.shape) || definition.shape.types().into_iter().any(|ty| is_inexact(ty, &|_| false)) {
            queue.push(at);
        }
    }
    while let Some(at) = queue.pop() {
        if !std::mem::replace(&mut model.types[at].inexact, true) {
            queue.extend(&mentioned_by[at]);
        }
    }
    let types = &model.types;
    let known = |name: &Symbol| index.get(name).is_some_and(|at| types[*at].inexact);
    for message in &mut model.messages {
        let keeps = matches!(&message.body, Body::Object(record) if record.unknown == UnknownFields::Keep);
        message.inexact = keeps || message.body.types().into_iter().any(|ty| is_inexact(ty, &known));
    }
}

/// Unknown members and unknown variants are kept as arbitrary JSON.
fn keeps_any(shape: &Shape) -> bool {
    match shape {
        Shape::Record(record) => record.unknown == UnknownFields::Keep,
        Shape::Union(union) => union.open,
        Shape::Enum(_) | Shape::Tuple(_) | Shape::Alias { .. } => false,
    }
}

/// Whether a value of the type can be inexact; `known` says so of named types.
fn is_inexact(ty: &Type, known: &impl Fn(&Symbol) -> bool) -> bool {
    match &ty.kind {
        Kind::Number { .. } | Kind::Any => true,
        Kind::List { of, .. } | Kind::Map { of, .. } | Kind::Nullable { of } | Kind::Json { of } => is_inexact(of, known),
        Kind::Ref { name, .. } => known(name),
        _ => false,
    }
}
