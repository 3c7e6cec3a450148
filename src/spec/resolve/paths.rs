//! Names of messages and paths into them, as behaviour refers to them.

use super::Resolver;
use super::messages::values;
use super::names::unknown;
use super::read::{self, scalar_text};
use crate::diag::Diagnostic;
use crate::model::{Body, Condition, Field, Kind, Model, Segment, Selector, Shape, Symbol, Test, Type};
use crate::source::Span;
use crate::yaml::{Entry, Node};

impl Resolver<'_, '_> {
    /// The message of that name.
    pub(super) fn message_name(&mut self, model: &Model, name: &str, span: Span) -> Option<Symbol> {
        if let Some(at) = self.message_index.get(name) {
            return Some(model.messages[*at].name.clone());
        }
        let elsewhere = self.files[0].root.get("messages").is_some_and(|messages| messages.get(name).is_some());
        if !elsewhere {
            let known = model.messages.iter().map(|message| message.name.as_str());
            self.diagnostics.push(unknown("unknown-message", "message", name, span, known));
        }
        None
    }

    pub(super) fn message_at(&mut self, model: &Model, node: Option<&Node<'_>>) -> Option<Symbol> {
        let node = node?;
        self.message_name(model, scalar_text(node)?, node.span)
    }

    pub(super) fn message_names(&mut self, model: &Model, node: Option<&Node<'_>>) -> Vec<Symbol> {
        read::names(node).into_iter().filter_map(|(name, span)| self.message_name(model, name, span)).collect()
    }

    /// `message.path.to.field`: the message has the longest name that fits, because names may hold dots.
    pub(super) fn message_path(&mut self, model: &Model, node: &Node<'_>) -> Option<(Symbol, Vec<Segment>)> {
        let text = scalar_text(node)?;
        let fits = |name: &str| text.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
        let message = model.messages.iter().filter(|message| fits(message.name.as_str())).max_by_key(|message| message.name.as_str().len());
        let Some(message) = message else {
            let name = text.split('.').next().unwrap_or(text);
            let diagnostic = match model.messages.iter().any(|message| message.name.as_str() == text) {
                true => Diagnostic::error(
                    "field-path",
                    node.span,
                    format!("`{text}` names a message; expected a path into it, such as `{text}.code`"),
                ),
                false => unknown("unknown-message", "message", name, node.span, model.messages.iter().map(|message| message.name.as_str())),
            };
            self.diagnostics.push(diagnostic);
            return None;
        };
        let path = self.path_in(model, &message.body, &text[message.name.as_str().len() + 1..], node.span)?;
        Some((message.name.clone(), path))
    }

    /// A dotted path into a message, element names of an array included.
    pub(super) fn path_in(&mut self, model: &Model, body: &Body, text: &str, span: Span) -> Option<Vec<Segment>> {
        let mut path = Vec::new();
        let mut parts = text.split('.');
        let first = parts.next().unwrap_or_default();
        let mut ty = match body {
            Body::Object(record) => self.step(&record.fields, first, false, span, &mut path)?,
            Body::Array(tuple) => self.step(&tuple.items, first, true, span, &mut path)?,
            Body::Binary(_) => {
                self.diagnostics.push(Diagnostic::error("field-path", span, "a binary frame has no members to look into"));
                return None;
            }
        };
        for part in parts {
            ty = self.inner(model, &ty, part, span, &mut path)?;
        }
        Some(path)
    }

    fn inner(&mut self, model: &Model, ty: &Type, part: &str, span: Span, path: &mut Vec<Segment>) -> Option<Type> {
        match &ty.kind {
            Kind::Nullable { of } => self.inner(model, of, part, span, path),
            Kind::Any | Kind::Map { .. } => {
                path.push(Segment::Key(part.to_owned()));
                Some(match &ty.kind {
                    Kind::Map { of, .. } => of.clone(),
                    _ => ty.clone(),
                })
            }
            Kind::Ref { name, .. } => match &model.type_named(name)?.shape {
                Shape::Record(record) => self.step(&record.fields, part, false, span, path),
                Shape::Tuple(tuple) => self.step(&tuple.items, part, true, span, path),
                Shape::Alias { of } => self.inner(model, &of.clone(), part, span, path),
                Shape::Enum(_) | Shape::Union(_) => self.no_member(ty, part, span),
            },
            _ => self.no_member(ty, part, span),
        }
    }

    fn no_member(&mut self, ty: &Type, part: &str, span: Span) -> Option<Type> {
        self.diagnostics.push(Diagnostic::error("field-path", span, format!("a value of `{ty}` has no member `{part}`")));
        None
    }

    fn step(&mut self, fields: &[Field], part: &str, array: bool, span: Span, path: &mut Vec<Segment>) -> Option<Type> {
        let named = |field: &&Field| field.wire == part || (array && field.name.as_str() == part);
        let Some((index, field)) = fields.iter().enumerate().find(|(_, field)| named(field)) else {
            let known = fields.iter().map(|field| if array { field.name.as_str() } else { field.wire.as_str() });
            self.diagnostics.push(unknown("unknown-field-name", "field", part, span, known));
            return None;
        };
        path.push(if array { Segment::Index(index as u64) } else { Segment::Key(field.wire.clone()) });
        Some(field.ty.clone())
    }

    /// `when:` of a message: what must hold inside it.
    pub(super) fn condition(&mut self, model: &Model, message: Symbol, when: Option<&Node<'_>>) -> Condition {
        let body = model.message(&message).map(|message| &message.body);
        let mut selectors = Vec::new();
        for Entry { key, value } in when.and_then(Node::as_map).unwrap_or_default() {
            let path = body.and_then(|body| self.path_in(model, body, &key.text, key.span));
            selectors.extend(path.map(|path| Selector { path, test: Test::Is { values: values(value) } }));
        }
        Condition { message, when: selectors }
    }
}
