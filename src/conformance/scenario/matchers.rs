//! Messages and matchers as a scenario writes them, checked against the fields and types of the protocol.

use super::super::case::Expected;
use super::super::matcher::{FORMATS, KINDS, Matcher};
use super::super::spec::{member, members};
use super::reader::Reader;
use crate::diag::{Diagnostic, excerpt, nearest};
use crate::model::{Body, Kind, Message, Peer, Record, Shape, Symbol, Type};
use crate::pattern::Pattern;
use crate::source::Span;
use crate::value::{Json, decode_type, json, number_rules};
use crate::yaml::{Entry, Node, Value as Yaml};
use serde_json::Value;

/// The words of matchers: a mapping of nothing else is a matcher.
pub(super) const WORDS: &[&str] = &[
    "present",
    "equals",
    "object",
    "exact",
    "each",
    "bag",
    "contains",
    "kind",
    "pattern",
    "format",
    "gt",
    "ge",
    "lt",
    "le",
    "length",
    "approx",
    "tolerance",
    "one_of",
    "not",
];

impl<'m> Reader<'_, 'm> {
    /// A message that a peer sends, and the mapping of its fields, if there is one.
    pub(super) fn message<'n, 's>(&mut self, node: &'n Node<'s>, from: Option<Peer>) -> Option<(&'m Message, Option<&'n Node<'s>>)> {
        let (name, span, fields) = match (&node.value, node.as_map()) {
            (Yaml::Scalar(scalar), _) => (scalar.text.to_string(), node.span, None),
            (_, Some([entry])) => (entry.key.text.to_string(), entry.key.span, Some(&entry.value)),
            _ => {
                let message = "a message is written as its name, or as its name with its fields";
                self.error("scenario-form", node.span, message, "write it as `name` or `name: {field: value}`");
                return None;
            }
        };
        let Some(message) = self.world.model.message(&Symbol(name.clone())) else {
            self.unknown_message(&name, span, from);
            return None;
        };
        if let Some(from) = from.filter(|from| !message.from.includes(*from)) {
            let (who, other) = match from {
                Peer::Client => ("client", "server"),
                Peer::Server => ("server", "client"),
            };
            let help = match from {
                Peer::Client => "if that is what is tried, add `as: wrong_direction`",
                Peer::Server => "a scenario waits for what the server sends",
            };
            self.error("scenario-direction", span, format!("`{name}` comes from the {other}, never from the {who}"), help);
            return None;
        }
        self.named.insert(message.name.to_string());
        let fields = fields.filter(|fields| !fields.is_null());
        if let Some(fields) = fields.filter(|fields| fields.as_map().is_none()) {
            self.error(
                "scenario-form",
                fields.span,
                format!("the fields of `{name}` are {}", fields.kind_name()),
                "write a mapping from fields to values",
            );
            return None;
        }
        Some((message, fields))
    }

    /// Nothing has this name.
    pub(super) fn unknown_message(&mut self, name: &str, span: Span, from: Option<Peer>) {
        let model = self.world.model;
        let known = || {
            model.messages.iter().filter(|message| from.is_none_or(|from| message.from.includes(from))).map(|message| message.name.as_str())
        };
        let diagnostic = Diagnostic::error("unknown-message", span, format!("unknown message `{}`", excerpt(name)));
        match nearest(name, known()) {
            Some(near) => self.unknown(diagnostic, span, Some(near)),
            None => self.diagnostics.push(diagnostic.help(format!("the messages are `{}`", known().collect::<Vec<_>>().join("`, `")))),
        }
    }

    /// A message of the server that is looked for.
    pub(super) fn expected(&mut self, node: &Node<'_>, capture: Option<&Node<'_>>) -> Option<Expected> {
        let (message, fields) = self.message(node, Some(Peer::Server))?;
        let matcher = self.fields(message, fields);
        let capture = capture.map(|capture| self.captures(capture, message)).unwrap_or_default();
        Some(Expected { message: message.name.to_string(), matcher, capture })
    }

    /// What the fields of a message must be.
    pub(super) fn fields(&mut self, message: &'m Message, fields: Option<&Node<'_>>) -> Matcher {
        let mut all = Vec::new();
        for entry in fields.and_then(Node::as_map).unwrap_or_default() {
            if let Body::Binary(_) = message.body {
                all.extend(self.binary_field(message, entry));
            } else if let Some((place, ty)) = self.field(message, entry) {
                all.push((place, self.matcher(&entry.value, Some(&ty))));
            }
        }
        match message.body {
            Body::Array(_) => Matcher::All { all: all.into_iter().map(|(place, of)| Matcher::At { place, of: Box::new(of) }).collect() },
            _ => {
                let name = |place: String| place.trim_start_matches('/').replace("~1", "/").replace("~0", "~");
                Matcher::Object { members: all.into_iter().map(|(place, of)| (name(place), of)).collect(), exact: false }
            }
        }
    }

    /// Where a field of a message is, and its type.
    pub(super) fn field(&mut self, message: &'m Message, entry: &Entry<'_>) -> Option<(String, Type)> {
        let name = &*entry.key.text;
        if let Some((place, field)) = member(message, name) {
            return Some((place, field.ty.clone()));
        }
        let names: Vec<String> = members(message).into_iter().map(|(_, field)| field.wire.clone()).collect();
        self.unknown_field(message.name.as_str(), name, entry.key.span, &names);
        None
    }

    fn unknown_field(&mut self, of: &str, name: &str, span: Span, names: &[String]) {
        let near = nearest(name, names.iter().map(String::as_str));
        let diagnostic = Diagnostic::error("unknown-field-name", span, format!("`{of}` has no field `{}`", excerpt(name)));
        match near {
            Some(_) => self.unknown(diagnostic, span, near),
            None => {
                let known = if names.is_empty() { "it has none".to_owned() } else { format!("it has `{}`", names.join("`, `")) };
                self.diagnostics.push(diagnostic.help(known));
            }
        }
    }

    /// A field of a binary frame: bytes are compared in hexadecimal.
    fn binary_field(&mut self, message: &Message, entry: &Entry<'_>) -> Option<(String, Matcher)> {
        let Body::Binary(layout) = &message.body else { return None };
        let payload = layout.payload.as_ref().map(|payload| payload.name.to_string());
        let names: Vec<String> = layout.fields.iter().map(|field| field.name.to_string()).chain(payload.clone()).collect();
        let name = entry.key.text.to_string();
        if !names.contains(&name) {
            self.unknown_field(message.name.as_str(), &name, entry.key.span, &names);
            return None;
        }
        let matcher = match self.matcher(&entry.value, None) {
            // Each byte has two digits.
            Matcher::Length { min, max } if payload == Some(name.clone()) => Matcher::Length { min: min * 2, max: max.map(|max| max * 2) },
            other => other,
        };
        Some((name, matcher))
    }

    /// What a value must be; a type is known of it unless it may be anything.
    pub(super) fn matcher(&mut self, node: &Node<'_>, ty: Option<&Type>) -> Matcher {
        let ty = ty.map(|ty| self.base(ty));
        match &node.value {
            Yaml::Map(entries) => {
                let record = ty.as_ref().and_then(|ty| self.record(ty));
                let is_field =
                    |entry: &Entry<'_>| record.is_some_and(|record| record.fields.iter().any(|field| field.wire == entry.key.text));
                if !entries.is_empty() && entries.iter().all(|entry| WORDS.contains(&&*entry.key.text) && !is_field(entry)) {
                    return self.words(entries, ty.as_ref());
                }
                Matcher::Object { members: self.members(node, ty.as_ref()), exact: false }
            }
            Yaml::List(items) => {
                self.needs(node, ty.as_ref(), "array", "a list");
                let of = ty.as_ref().and_then(item_type);
                Matcher::List { items: items.iter().map(|item| self.matcher(item, of.as_ref())).collect() }
            }
            Yaml::Scalar(_) => Matcher::Equals { value: self.literal(node, ty.as_ref()) },
        }
    }

    fn members(&mut self, node: &Node<'_>, ty: Option<&Type>) -> Vec<(String, Matcher)> {
        self.needs(node, ty, "object", "a mapping");
        let record = ty.and_then(|ty| self.record(ty));
        let of_map = ty.and_then(|ty| match &ty.kind {
            Kind::Map { of, .. } => Some(of.clone()),
            _ => None,
        });
        let mut found = Vec::new();
        for entry in node.as_map().unwrap_or_default() {
            let name = entry.key.text.to_string();
            let field = record.and_then(|record| record.fields.iter().find(|field| field.wire == name || field.name.as_str() == name));
            if let (Some(record), None, Some(ty)) = (record, field, ty) {
                let names: Vec<String> = record.fields.iter().map(|field| field.wire.clone()).collect();
                self.unknown_field(&ty.text, &name, entry.key.span, &names);
                continue;
            }
            let (name, ty) = field.map_or((name, of_map.clone()), |field| (field.wire.clone(), Some(field.ty.clone())));
            found.push((name, self.matcher(&entry.value, ty.as_ref())));
        }
        found
    }

    /// A literal value; it must be one of the type, as far as it is known before anything was captured.
    pub(super) fn literal(&mut self, node: &Node<'_>, ty: Option<&Type>) -> Value {
        let Some(value) = self.json(node) else { return Value::Null };
        if let Some(ty) = ty.filter(|_| !mentions(&value)) {
            let model = self.world.model;
            let rules = number_rules(model, Peer::Server);
            let parsed: Option<Json> = json::parse(value.to_string().as_bytes(), rules).ok();
            if let Some(Err(refusal)) = parsed.map(|parsed| decode_type(model, ty, &parsed, rules)) {
                let place = if refusal.at.is_empty() { String::new() } else { format!(" at `{}`", refusal.at) };
                let message = format!("{} is no `{}`: `{}`{place}", excerpt(&value.to_string()), ty.text, refusal.code.as_str());
                self.error(
                    "scenario-value",
                    node.span,
                    message,
                    "no message that the spec allows has this value; `wireproof model` shows the types",
                );
            }
        }
        value
    }

    /// A matcher of words.
    fn words(&mut self, entries: &[Entry<'_>], ty: Option<&Type>) -> Matcher {
        let mut all = Vec::new();
        let mut limits = [None; 4];
        let (mut near, mut tolerance) = (None, 0.0);
        for entry in entries {
            let node = &entry.value;
            match &*entry.key.text {
                "present" => all.extend(self.flag(node).map(|there| Matcher::Present { there })),
                "equals" => all.push(Matcher::Equals { value: self.literal(node, ty) }),
                "object" => all.push(Matcher::Object { members: self.members(node, ty), exact: false }),
                "exact" => all.push(Matcher::Object { members: self.members(node, ty), exact: true }),
                "each" => all.push(Matcher::Each { of: Box::new(self.matcher(node, ty.and_then(item_type).as_ref())) }),
                "bag" => all.push(Matcher::Bag { items: self.each(node, ty.and_then(item_type).as_ref()) }),
                "contains" => {
                    let item = self.matcher(node, ty.and_then(item_type).as_ref());
                    all.push(Matcher::Contains { item: Box::new(item) });
                }
                "kind" => all.extend(self.word(node, KINDS).map(|kind| Matcher::Kind { kind })),
                "format" => {
                    self.needs(node, ty, "string", "the format of a string");
                    all.extend(self.word(node, FORMATS).map(|format| Matcher::Format { format }));
                }
                "pattern" => {
                    self.needs(node, ty, "string", "a pattern");
                    all.extend(self.pattern(node));
                }
                word @ ("gt" | "ge" | "lt" | "le") => {
                    self.needs(node, ty, "number", "a limit of a number");
                    let at = ["gt", "ge", "lt", "le"].iter().position(|known| *known == word).unwrap_or(0);
                    limits[at] = self.number(node);
                }
                "length" => all.extend(self.count(node).map(|(min, max)| Matcher::Length { min, max })),
                "approx" => near = self.number(node),
                "tolerance" => tolerance = self.number(node).unwrap_or(0.0),
                "one_of" => all.push(Matcher::OneOf { any: self.each(node, ty) }),
                _ => all.push(Matcher::Not { of: Box::new(self.matcher(node, ty)) }),
            }
        }
        let [gt, ge, lt, le] = limits;
        if limits.iter().any(Option::is_some) {
            all.push(Matcher::Range { gt, ge, lt, le });
        }
        all.extend(near.map(|value| Matcher::Approx { value, tolerance }));
        match all.pop() {
            Some(only) if all.is_empty() => only,
            Some(last) => Matcher::All { all: all.into_iter().chain([last]).collect() },
            None => Matcher::Present { there: true },
        }
    }

    fn each(&mut self, node: &Node<'_>, ty: Option<&Type>) -> Vec<Matcher> {
        let Some(items) = node.as_list() else {
            self.error("scenario-form", node.span, format!("found {}, expected a list", node.kind_name()), "write a list of matchers");
            return Vec::new();
        };
        items.iter().map(|item| self.matcher(item, ty)).collect()
    }

    fn pattern(&mut self, node: &Node<'_>) -> Option<Matcher> {
        let text = node.as_scalar().map(|scalar| scalar.text.to_string()).unwrap_or_default();
        match Pattern::parse(&text) {
            Ok(_) => Some(Matcher::Pattern { text }),
            Err(error) => {
                let help = error.help.unwrap_or_else(|| "write a regular expression of the spec language".to_owned());
                self.error("scenario-value", node.span, error.message, help);
                None
            }
        }
    }

    /// Says so where a matcher is for another JSON kind than the values of a type.
    fn needs(&mut self, node: &Node<'_>, ty: Option<&Type>, kind: &str, what: &str) {
        let found = ty.and_then(|ty| self.kind(ty));
        if let (Some(found), Some(ty)) = (found.filter(|found| *found != kind), ty) {
            let message = format!("{what} where the values are of the type `{}`, which is {}", ty.text, with_article(found));
            self.error("scenario-value", node.span, message, "look for something that such a value can be");
        }
    }

    /// The JSON kind of a type, if all its values have one.
    fn kind(&self, ty: &Type) -> Option<&'static str> {
        match &ty.kind {
            Kind::Int { .. } | Kind::Number { .. } => Some("number"),
            Kind::Int64 { .. } | Kind::Uint64 { .. } | Kind::Decimal { .. } | Kind::Any | Kind::Nullable { .. } | Kind::Literal { .. } => {
                None
            }
            Kind::String { .. } | Kind::Uuid | Kind::Datetime | Kind::Date | Kind::Duration | Kind::Bytes { .. } | Kind::Json { .. } => {
                Some("string")
            }
            Kind::Bool => Some("boolean"),
            Kind::List { .. } => Some("array"),
            Kind::Map { .. } => Some("object"),
            Kind::Ref { name, .. } => match &self.world.model.type_named(name)?.shape {
                Shape::Record(_) => Some("object"),
                Shape::Tuple(_) => Some("array"),
                Shape::Enum(_) | Shape::Union(_) | Shape::Alias { .. } => None,
            },
        }
    }

    /// A type without names for it and without null.
    fn base(&self, ty: &Type) -> Type {
        match &ty.kind {
            Kind::Ref { name, .. } => match self.world.model.type_named(name).map(|found| &found.shape) {
                Some(Shape::Alias { of }) => self.base(of),
                _ => ty.clone(),
            },
            _ => ty.clone(),
        }
    }

    fn record(&self, ty: &Type) -> Option<&'m Record> {
        let model = self.world.model;
        let inner = match &ty.kind {
            Kind::Nullable { of } => self.base(of),
            _ => ty.clone(),
        };
        match &inner.kind {
            Kind::Ref { name, .. } => match &model.type_named(name)?.shape {
                Shape::Record(record) => Some(record),
                _ => None,
            },
            _ => None,
        }
    }
}

/// The type of the items of a list.
fn item_type(ty: &Type) -> Option<Type> {
    match &ty.kind {
        Kind::List { of, .. } => Some(of.clone()),
        _ => None,
    }
}

/// Whether a value mentions what will be captured.
pub(super) fn mentions(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains("${"),
        Value::Array(items) => items.iter().any(mentions),
        Value::Object(members) => members.values().any(mentions),
        _ => false,
    }
}

fn with_article(kind: &str) -> String {
    let article = if kind.starts_with(['a', 'o']) { "an" } else { "a" };
    format!("{article} {kind}")
}
