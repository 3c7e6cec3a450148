//! Envelopes: the slots around messages.

use super::Resolver;
use super::names::unknown;
use super::read::{Read, integer, literal, names, scalar_text};
use super::types::{Owner, Place};
use crate::diag::Diagnostic;
use crate::model::{Kind, Literal, Role, Segment, Symbol, Type};
use crate::source::Span;
use crate::yaml::{Entry, Node};

/// An envelope, its slots in wire order.
#[derive(Debug, Clone)]
pub(super) struct Envelope {
    pub(super) name: Symbol,
    pub(super) array: bool,
    pub(super) slots: Vec<Slot>,
    /// Roles of fields that messages declare themselves.
    pub(super) roles: Vec<(Role, String)>,
    pub(super) has: Vec<String>,
    pub(super) lacks: Vec<String>,
    /// The envelope of the requests whose untagged replies travel in this one.
    pub(super) answers: Option<Symbol>,
    pub(super) span: Span,
}

/// A slot of an envelope.
#[derive(Debug, Clone)]
pub(super) struct Slot {
    pub(super) name: Symbol,
    /// The path in an object; in an array one index.
    pub(super) path: Vec<Segment>,
    pub(super) role: Option<Role>,
    /// `None` for the tag and the payload, whose type is the message's.
    pub(super) ty: Option<Type>,
    pub(super) fixed: Option<Literal>,
    pub(super) optional: bool,
    pub(super) rest: bool,
    pub(super) doc: String,
    pub(super) span: Span,
}

impl Envelope {
    pub(super) fn slot(&self, role: Role) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.role == Some(role))
    }
}

const ROLES: [(&str, Role); 6] = [
    ("tag", Role::Tag),
    ("id", Role::Id),
    ("reply_to", Role::ReplyTo),
    ("session", Role::Session),
    ("payload", Role::Payload),
    ("meta", Role::Meta),
];

impl Resolver<'_, '_> {
    /// All envelopes; at least one.
    pub(super) fn envelopes(&mut self, root: &Node<'_>) -> Vec<Envelope> {
        let mut envelopes = Vec::new();
        if let Some(node) = root.get("envelope") {
            envelopes.push(self.envelope("default", node, node.span));
        }
        for Entry { key, value } in root.entries("envelopes") {
            if let Some(first) = envelopes.iter().find(|envelope| envelope.name.as_str() == key.text) {
                let message = format!("the envelope under `envelope` is called `{}` too", key.text);
                self.diagnostics.push(Diagnostic::error("duplicate-name", key.span, message).label(first.span, "it is here"));
            }
            envelopes.push(self.envelope(&key.text, value, key.span));
        }
        if envelopes.is_empty() {
            let tag = slot("type", vec![Segment::Key("type".to_owned())], Some(Role::Tag), root.span);
            let name = Symbol::from("default");
            envelopes.push(Envelope {
                name,
                array: false,
                slots: vec![tag],
                roles: Vec::new(),
                has: Vec::new(),
                lacks: Vec::new(),
                answers: None,
                span: root.span,
            });
        }
        self.check_answers(root, &envelopes);
        envelopes
    }

    fn check_answers(&mut self, root: &Node<'_>, envelopes: &[Envelope]) {
        for Entry { value, .. } in root.entries("envelopes") {
            let Some(answers) = value.get("answers") else {
                continue;
            };
            let wanted = scalar_text(answers).unwrap_or_default();
            if !envelopes.iter().any(|envelope| envelope.name.as_str() == wanted) {
                let known = envelopes.iter().map(|envelope| envelope.name.as_str());
                self.diagnostics.push(unknown("unknown-envelope", "envelope", wanted, answers.span, known));
            }
        }
        for envelope in envelopes.iter().filter(|envelope| envelope.answers.is_some()) {
            if envelope.slot(Role::ReplyTo).is_none() {
                let message = format!("the envelope `{}` answers requests but has no slot that echoes their id", envelope.name);
                self.diagnostics
                    .push(Diagnostic::error("answer-without-id", envelope.span, message).help("give one slot `role: reply_to`"));
            }
        }
    }

    fn envelope(&mut self, name: &str, node: &Node<'_>, span: Span) -> Envelope {
        let array = node.text("form") == Some("array");
        let mut slots: Vec<Slot> = Vec::new();
        for (index, entry) in node.entries("slots").iter().enumerate() {
            slots.extend(self.envelope_slot(entry, array.then_some(index)));
        }
        let mut roles = Vec::new();
        for (key, role) in ROLES {
            let Some(value) = node.get(key) else {
                continue;
            };
            let path = scalar_text(value).unwrap_or_default();
            let steps = steps(path);
            if let Some(slot) = slots.iter_mut().find(|slot| slot.path == steps || slot.name.as_str() == path) {
                slot.role = Some(role);
            } else if matches!(role, Role::Tag | Role::Payload) && !array {
                let made = slot(path, steps, Some(role), value.span);
                let at = if role == Role::Tag { 0 } else { slots.len() };
                slots.insert(at, made);
            } else {
                roles.push((role, path.to_owned()));
            }
        }
        let keys = |key: &str| names(node.get(key)).into_iter().map(|(name, _)| name.to_owned()).collect();
        let envelope = Envelope {
            name: name.into(),
            array,
            slots,
            roles,
            has: keys("has"),
            lacks: keys("lacks"),
            answers: node.symbol("answers"),
            span,
        };
        self.check_envelope(&envelope);
        envelope
    }

    fn check_envelope(&mut self, envelope: &Envelope) {
        for (role, word) in [(Role::Tag, "tag"), (Role::Payload, "payload"), (Role::Id, "id"), (Role::ReplyTo, "reply_to")] {
            let mut holders = envelope.slots.iter().filter(|slot| slot.role == Some(role));
            if let (Some(first), Some(second)) = (holders.next(), holders.next()) {
                let message = format!("two slots of one envelope are its {word}");
                self.diagnostics.push(Diagnostic::error("duplicate-role", second.span, message).label(first.span, "the first"));
            }
        }
        for slot in &envelope.slots {
            if slot.ty.is_none() && !matches!(slot.role, Some(Role::Tag | Role::Payload)) {
                let message = format!("the slot `{}` has no type", slot.name);
                self.diagnostics.push(Diagnostic::error("slot-type", slot.span, message).help("give it a `type`, or a value with `is`"));
            }
        }
    }

    fn envelope_slot(&mut self, entry: &Entry<'_>, index: Option<usize>) -> Option<Slot> {
        let Entry { key, value } = entry;
        let path = match index {
            Some(index) => vec![Segment::Index(index as u64)],
            None => steps(&key.text),
        };
        let role = value.text("role").and_then(|role| ROLES.iter().find(|(word, _)| *word == role)).map(|(_, role)| *role);
        let fixed = value.get("is").and_then(Node::as_scalar).and_then(literal);
        let last = key.text.rsplit('.').next().unwrap_or_default();
        let made = slot(value.text("name").unwrap_or(last), path, role, key.span);
        let ty = match (&fixed, value.get("type").or_else(|| scalar_text(value).map(|_| value))) {
            (Some(value), _) => Some(Type::new(Kind::Literal { value: value.clone() })),
            (None, None) => None,
            (None, Some(text)) => {
                let expr = self.parse_expr(text)?;
                let place = Place { file: 0, owner: Owner::Named(made.name.as_str()), span: key.span };
                Some(self.typed(&expr, value.as_map().map(|_| value), place)?)
            }
        };
        let role = role.or(fixed.as_ref().map(|_| Role::Kind));
        Some(Slot { role, ty, fixed, optional: value.flag("optional"), rest: value.flag("rest"), doc: value.doc(), ..made })
    }
}

fn slot(name: &str, path: Vec<Segment>, role: Option<Role>, span: Span) -> Slot {
    let name = name.rsplit('.').next().unwrap_or(name).into();
    Slot { name, path, role, ty: None, fixed: None, optional: false, rest: false, doc: String::new(), span }
}

/// The path that a dotted text means: a part of digits is an index.
pub(super) fn steps(text: &str) -> Vec<Segment> {
    let step = |part: &str| match part.parse::<u64>() {
        Ok(index) => Segment::Index(index),
        Err(_) => Segment::Key(part.to_owned()),
    };
    text.split('.').map(step).collect()
}

/// An integer that fits a close code.
pub(super) fn close_code(node: &Node<'_>) -> Option<u16> {
    integer(node).and_then(|code| u16::try_from(code).ok())
}
