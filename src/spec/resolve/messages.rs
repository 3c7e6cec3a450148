//! Messages: fields and envelope become what is on the wire, and what selects it.

use super::Resolver;
use super::envelopes::{Envelope, Slot};
use super::names::unknown;
use super::read::{self, Read, literal, scalar_text};
use super::shapes::Made;
use super::types::{Owner, Place, inline_name};
use super::unions::{doc_of, literal_name};
use crate::diag::Diagnostic;
use crate::model::{
    Body, Enum, EnumValue, Field, Kind, Life, Literal, Message, Presence, Record, Role, Segment, Selector, Sender, Shape, Symbol, Tag,
    Test, Tuple, Type, UnknownFields,
};
use crate::source::Span;
use crate::yaml::{Entry, Node};

/// A message, and the node that what comes later is read from.
pub(super) struct Draft {
    pub(super) message: Message,
}

/// A field and where in the message it goes.
type Placed = (Vec<Segment>, Field);

/// What the content of a message is made from.
struct Content<'n, 's> {
    /// The node with `fields` or `payload`.
    node: &'n Node<'s>,
    /// The payload itself, for a reply.
    payload: Option<&'n Node<'s>>,
}

impl<'s> Resolver<'s, '_> {
    /// All messages; an untagged reply follows its request.
    pub(super) fn messages(&mut self, root: &Node<'s>, envelopes: &[Envelope]) -> Vec<Draft> {
        let mut drafts = Vec::new();
        for entry in root.entries("messages") {
            let Some(request) = self.message(entry, envelopes) else {
                continue;
            };
            let reply = entry.value.get("result").and_then(|result| self.reply(&request, result, envelopes));
            drafts.push(Draft { message: request });
            drafts.extend(reply.map(|message| Draft { message }));
        }
        drafts
    }

    fn message(&mut self, entry: &Entry<'s>, envelopes: &[Envelope]) -> Option<Message> {
        let Entry { key, value } = entry;
        let life = self.life(value);
        let from = value.get("from").and_then(|from| self.sender(from));
        if !self.alive(&life) {
            return None;
        }
        let name = Symbol::from(&*key.text);
        let type_name = value.symbol("type_name").unwrap_or_else(|| name.clone());
        let span = value.get("type_name").map_or(key.span, |node| node.span);
        self.names.take(&type_name, span, self.diagnostics);
        let envelope = self.envelope_of(value, envelopes)?;
        let tags = self.tags(&name, value, key.span, envelope);
        let place = Place { file: 0, owner: Owner::Named(type_name.as_str()), span: key.span };
        let mut selectors = Vec::new();
        let body = if value.get("binary").is_some_and(|binary| scalar_text(binary) != Some("false")) {
            Body::Binary(self.binary(value.get("binary")?))
        } else {
            selectors = self.selectors(envelope, &tags, value);
            self.body(envelope, &tags, &Content { node: value, payload: value.get("payload") }, place)
        };
        let reported = from.is_some();
        let from = from.unwrap_or(Sender::Both);
        reported.then_some(Message {
            name,
            type_name: type_name.clone(),
            from,
            doc: value.doc(),
            life,
            envelope: envelope.name.clone(),
            tags,
            selectors,
            body,
            exchange: None,
            answers: None,
            raises: read::names(value.get("raises")).into_iter().map(|(name, _)| name.into()).collect(),
            inexact: false,
            examples: self.examples(value),
            counterexamples: self.counterexamples(value),
            span: key.span,
        })
    }

    /// The untagged reply to a request.
    fn reply(&mut self, request: &Message, result: &Node<'s>, envelopes: &[Envelope]) -> Option<Message> {
        let Some(envelope) = envelopes.iter().find(|envelope| envelope.answers.as_ref() == Some(&request.envelope)) else {
            let message = format!("`{}` has a result, but no envelope answers the envelope `{}`", request.name, request.envelope);
            let help = "give an envelope `answers` and a slot with `role: reply_to`, or name a message of its own with `reply`";
            self.diagnostics.push(Diagnostic::error("result-without-envelope", result.span, message).help(help));
            return None;
        };
        let name = Symbol(format!("{}Reply", request.name));
        let type_name = Symbol(inline_name(request.type_name.as_str(), "reply"));
        self.names.take(&type_name, result.span, self.diagnostics);
        let place = Place { file: 0, owner: Owner::Named(type_name.as_str()), span: result.span };
        let body = self.body(envelope, &[], &Content { node: result, payload: Some(result) }, place);
        Some(Message {
            name,
            type_name: type_name.clone(),
            from: request.from.answered_by(),
            doc: result.doc(),
            life: request.life.clone(),
            envelope: envelope.name.clone(),
            tags: Vec::new(),
            selectors: self.selectors(envelope, &[], result),
            body,
            exchange: None,
            answers: Some(request.name.clone()),
            raises: Vec::new(),
            inexact: false,
            examples: self.examples(result),
            counterexamples: self.counterexamples(result),
            span: request.span,
        })
    }

    fn envelope_of<'e>(&mut self, node: &Node<'_>, envelopes: &'e [Envelope]) -> Option<&'e Envelope> {
        let Some(named) = node.get("envelope") else {
            return envelopes.first();
        };
        let wanted = scalar_text(named)?;
        let found = envelopes.iter().find(|envelope| envelope.name.as_str() == wanted);
        if found.is_none() {
            let known = envelopes.iter().map(|envelope| envelope.name.as_str());
            self.diagnostics.push(unknown("unknown-envelope", "envelope", wanted, named.span, known));
        }
        found
    }

    /// The tags: one named after the message, or those it lists; none in an envelope without a tag.
    fn tags(&mut self, name: &Symbol, node: &Node<'_>, span: Span, envelope: &Envelope) -> Vec<Tag> {
        let stated: Vec<&Node<'_>> = ["tag", "tags", "tag_prefix", "tag_other"].iter().filter_map(|key| node.get(key)).collect();
        if let [_, second, ..] = stated.as_slice() {
            let message = format!("`{name}` says in two ways which tags select it");
            let help = "use one of `tag`, `tags`, `tag_prefix` and `tag_other`";
            self.diagnostics.push(Diagnostic::error("tag-choice", second.span, message).help(help));
        }
        let open = node.get("tag_prefix").is_some() || node.flag("tag_other");
        if envelope.slot(Role::Tag).is_none() || open || node.get("binary").is_some() {
            return Vec::new();
        }
        let mut tags = Vec::new();
        match (node.get("tags"), node.get("tag")) {
            (Some(tags_node), _) => {
                for item in tags_node.as_list().unwrap_or_default() {
                    let symbol = scalar_text(item).unwrap_or_default().into();
                    tags.extend(self.tag(symbol, item.as_scalar().and_then(literal), String::new(), item.span));
                }
                for Entry { key, value } in tags_node.as_map().unwrap_or_default() {
                    let wire = match value.get("value") {
                        Some(value) => value.as_scalar().and_then(literal),
                        None => Some(Literal::String(key.text.to_string())),
                    };
                    tags.extend(self.tag(Symbol::from(&*key.text), wire, doc_of(value), key.span));
                }
            }
            (None, Some(tag)) => tags.extend(self.tag(name.clone(), tag.as_scalar().and_then(literal), node.doc(), tag.span)),
            (None, None) => tags.push(Tag { name: name.clone(), wire: Literal::String(name.0.clone()), doc: node.doc(), span }),
        }
        tags
    }

    fn tag(&mut self, name: Symbol, wire: Option<Literal>, doc: String, span: Span) -> Option<Tag> {
        match wire {
            Some(wire @ (Literal::String(_) | Literal::Int(_))) => Some(Tag { name, wire, doc, span }),
            _ => {
                let message = format!("the tag of `{name}` is neither a string nor an integer within ±(2^53−1)");
                self.diagnostics.push(Diagnostic::error("tag-value", span, message).help("quote it to make it a string"));
                None
            }
        }
    }

    fn selectors(&mut self, envelope: &Envelope, tags: &[Tag], node: &Node<'_>) -> Vec<Selector> {
        let mut selectors = Vec::new();
        for slot in &envelope.slots {
            let test = match (&slot.fixed, slot.role) {
                (Some(value), _) => Test::Is { values: vec![value.clone()] },
                (None, Some(Role::Tag)) if !tags.is_empty() => Test::Is { values: tags.iter().map(|tag| tag.wire.clone()).collect() },
                (None, Some(Role::Tag)) => match node.text("tag_prefix") {
                    Some(prefix) => Test::StartsWith { prefix: prefix.to_owned() },
                    None => Test::Other,
                },
                _ => continue,
            };
            selectors.push(Selector { path: slot.path.clone(), test });
        }
        for Entry { key, value } in node.entries("match") {
            let values = values(value);
            selectors.push(Selector { path: super::envelopes::steps(&key.text), test: Test::Is { values } });
        }
        let presence = |keys: &[String], test: Test| -> Vec<Selector> {
            keys.iter().map(|key| Selector { path: vec![Segment::Key(key.clone())], test: test.clone() }).collect()
        };
        selectors.extend(presence(&envelope.has, Test::Present));
        selectors.extend(presence(&envelope.lacks, Test::Absent));
        selectors
    }

    fn body(&mut self, envelope: &Envelope, tags: &[Tag], content: &Content<'_, 's>, place: Place<'_>) -> Body {
        let inline = envelope.slot(Role::Payload).is_none();
        let mut placed: Vec<Placed> = Vec::new();
        let mut rest = None;
        for slot in &envelope.slots {
            if slot.rest {
                rest.clone_from(&slot.ty);
            } else if let Some(field) = self.slot_field(slot, tags, content, place) {
                placed.push((slot.path.clone(), field));
            }
        }
        for (path, field) in self.matched(content.node, place) {
            // A position of an array holds one thing: what is matched takes the place of the slot there.
            match placed.iter_mut().find(|(taken, _)| envelope.array && *taken == path) {
                Some((_, slot)) => *slot = Field { name: slot.name.clone(), doc: slot.doc.clone(), ..field },
                None => placed.push((path, field)),
            }
        }
        let mut groups = Vec::new();
        if inline {
            let own = self.fields_with_mixins(content.node, place);
            groups = self.groups(content.node, &own);
            placed.extend(own.into_iter().map(|field| (vec![Segment::Key(field.wire.clone())], with_role(field, envelope))));
        }
        if envelope.array {
            let items = placed.into_iter().enumerate().map(|(at, (_, field))| Field { wire: at.to_string(), ..field }).collect();
            let tuple = Tuple { items, rest };
            self.check_tuple(&tuple);
            return Body::Array(tuple);
        }
        if let Some(policy) = super::shapes::unknown_fields(content.node) {
            self.stated_policy.insert(place.owner.name(), policy);
        }
        let fields = self.nest(placed, place);
        Body::Object(Record { fields, unknown: UnknownFields::Ignore, groups })
    }

    fn slot_field(&mut self, slot: &Slot, tags: &[Tag], content: &Content<'_, 's>, place: Place<'_>) -> Option<Field> {
        let (ty, optional) = match slot.role {
            Some(Role::Tag) => (self.tag_type(slot, tags, place)?, false),
            Some(Role::Payload) => self.payload(slot, content, place)?,
            _ => (slot.ty.clone()?, slot.optional),
        };
        let presence = if optional { Presence::Optional } else { Presence::Required };
        let wire = match slot.path.last() {
            Some(Segment::Key(key)) => key.clone(),
            Some(Segment::Index(_)) | None => slot.name.0.clone(),
        };
        let (doc, life) = (slot.doc.clone(), Life::default());
        Some(Field { name: slot.name.clone(), wire, ty, presence, default: None, role: slot.role, doc, life, span: slot.span })
    }

    /// A single tag is a literal; several make an enum, so that the value keeps which one came.
    fn tag_type(&mut self, slot: &Slot, tags: &[Tag], place: Place<'_>) -> Option<Type> {
        match tags {
            [] => Some(Type::new(Kind::String { min_length: None, max_length: None, pattern: None })),
            [only] => Some(Type::new(Kind::Literal { value: only.wire.clone() })),
            several => {
                let value = |tag: &Tag| EnumValue {
                    name: tag.name.clone(),
                    wire: tag.wire.clone(),
                    doc: tag.doc.clone(),
                    life: Life::default(),
                    span: tag.span,
                };
                let values: Vec<EnumValue> = several.iter().map(value).collect();
                let integers = matches!(several[0].wire, Literal::Int(_));
                self.check_values(&values, integers, place.span);
                let name = Owner::Part(&place.owner, slot.name.as_str()).name();
                let made = Made::new(Shape::Enum(Enum { integers, open: false, derived: true, values }));
                Some(Type::new(self.define(name.as_str().into(), made, place.span)))
            }
        }
    }

    /// The content of the payload slot, and whether it may be absent; `None` when the message has none and the slot may be absent.
    fn payload(&mut self, slot: &Slot, content: &Content<'_, 's>, place: Place<'_>) -> Option<(Type, bool)> {
        let inner = Place { owner: Owner::Part(&place.owner, slot.name.as_str()), ..place };
        if let Some(payload) = content.payload {
            let optional = payload.flag("optional");
            let ty = match payload.as_map() {
                None => {
                    let expr = self.parse_expr(payload)?;
                    self.typed(&expr, None, inner)?
                }
                Some(_) => self.type_of_mapping(payload, inner)?,
            };
            return Some((ty, optional));
        }
        if content.node.get("fields").is_none() && content.node.get("use").is_none() {
            if let Some(ty) = &slot.ty {
                return Some((ty.clone(), slot.optional));
            }
            if slot.optional {
                return None;
            }
        }
        let record = self.record(content.node, inner);
        let kind = self.define(inner.owner.name(), Made::new(Shape::Record(record)), place.span);
        Some((Type::new(kind), false))
    }

    /// `match` values become fields of exactly that value.
    fn matched(&mut self, node: &Node<'_>, place: Place<'_>) -> Vec<Placed> {
        let mut fields = Vec::new();
        for Entry { key, value } in node.entries("match") {
            let values = values(value);
            let path = super::envelopes::steps(&key.text);
            let wire = key.text.rsplit('.').next().unwrap_or_default().to_owned();
            let ty = match values.as_slice() {
                [only] => Type::new(Kind::Literal { value: only.clone() }),
                several => {
                    let value = |wire: &Literal| EnumValue {
                        name: literal_name(wire).into(),
                        wire: wire.clone(),
                        doc: String::new(),
                        life: Life::default(),
                        span: key.span,
                    };
                    let values: Vec<EnumValue> = several.iter().map(value).collect();
                    let integers = matches!(several.first(), Some(Literal::Int(_)));
                    self.check_values(&values, integers, key.span);
                    let name = Owner::Part(&place.owner, &wire).name();
                    let made = Made::new(Shape::Enum(Enum { integers, open: false, derived: true, values }));
                    Type::new(self.define(name.as_str().into(), made, key.span))
                }
            };
            let field = super::fields::plain(&wire.clone(), wire, ty, false, key.span);
            fields.push((path, Field { role: Some(Role::Kind), ..field }));
        }
        fields
    }

    /// Fields at paths such as `header.msg_type` are gathered into records, one for each first step.
    fn nest(&mut self, placed: Vec<Placed>, place: Place<'_>) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        let mut inner: Vec<(String, Vec<Placed>)> = Vec::new();
        for (path, field) in placed {
            let [Segment::Key(first), deeper @ ..] = path.as_slice() else {
                fields.push(field);
                continue;
            };
            if deeper.is_empty() {
                fields.push(field);
            } else if let Some((_, group)) = inner.iter_mut().find(|(name, _)| name == first) {
                group.push((deeper.to_vec(), field));
            } else {
                let any = Type::new(Kind::Any);
                fields.push(Field { role: Some(Role::Meta), ..super::fields::plain(first, first.clone(), any, false, field.span) });
                inner.push((first.clone(), vec![(deeper.to_vec(), field)]));
            }
        }
        for (name, group) in inner {
            let owner = Owner::Part(&place.owner, &name);
            let optional = group.iter().all(|(_, field)| field.presence != Presence::Required);
            let nested = self.nest(group, Place { owner, ..place });
            let record = Record { fields: nested, unknown: UnknownFields::Ignore, groups: Vec::new() };
            let ty = Type::new(self.define(owner.name(), Made::new(Shape::Record(record)), place.span));
            if let Some(field) = fields.iter_mut().find(|field| field.wire == name) {
                field.ty = ty;
                field.presence = if optional { Presence::Optional } else { Presence::Required };
            }
        }
        self.check_message_fields(&fields);
        fields
    }

    fn check_message_fields(&mut self, fields: &[Field]) {
        let mut seen = std::collections::BTreeMap::new();
        for field in fields {
            if let Some(first) = seen.insert(&field.wire, field.span).filter(|first| *first != field.span) {
                let message = format!("the message has the member `{}` twice", field.wire);
                let help = "the envelope brings it already; leave it out of the message";
                self.diagnostics.push(Diagnostic::error("duplicate-field", field.span, message).label(first, "the first").help(help));
            }
        }
    }
}

/// A field that the message declares itself may be what the envelope calls its id or its session.
fn with_role(field: Field, envelope: &Envelope) -> Field {
    let role = envelope.roles.iter().find(|(_, path)| *path == field.wire).map(|(role, _)| *role);
    Field { role: field.role.or(role), ..field }
}

/// One value, or any of several.
pub(super) fn values(node: &Node<'_>) -> Vec<Literal> {
    match node.as_list() {
        Some(items) => items.iter().filter_map(|item| item.as_scalar().and_then(literal)).collect(),
        None => node.as_scalar().and_then(literal).into_iter().collect(),
    }
}
