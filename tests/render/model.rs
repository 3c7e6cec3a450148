//! Models made by hand. Each name gets a place in a text that lists the names, so that diagnostics can point at them.

use std::cell::RefCell;

use wireproof::model::{
    Body, Case, Close, Direction, Dispatch, Endian, Enum, EnumValue, ErrorCode, ErrorConnection, Errors, Field, Kind, Layout, LayoutField,
    LayoutKind, Life, Literal, Message, Model, Payload, Presence, Protocol, Reconnect, Record, Roles, Segment, Sender, Shape, ShapeKind,
    Symbol, Tag, Tuple, Type, TypeDef, Union, UnknownFields, Variant,
};
use wireproof::source::{SourceId, Sources, Span};

/// A text under construction in which every name has a line of its own.
pub(crate) struct Spec {
    text: RefCell<String>,
    source: SourceId,
}

impl Spec {
    /// Builds a model and adds its text to the sources.
    pub(crate) fn build(sources: &Sources, build: impl Fn(&Self) -> Model) -> Model {
        // The text is not known before the model is, and the model needs the id of the text; so it is built twice.
        let draft = Self { text: RefCell::default(), source: Sources::new().add("draft", String::new()) };
        build(&draft);
        let source = sources.add("spec.yaml", draft.text.into_inner());
        build(&Self { text: RefCell::default(), source })
    }

    fn span(&self, name: &str) -> Span {
        let mut text = self.text.borrow_mut();
        let start = u32::try_from(text.len()).unwrap();
        text.push_str(name);
        let end = u32::try_from(text.len()).unwrap();
        text.push('\n');
        Span::new(self.source, start, end)
    }

    pub(crate) fn model(&self, messages: Vec<Message>, types: Vec<TypeDef>) -> Model {
        let direction = Direction {
            messages: messages.iter().map(|message| message.name.clone()).collect(),
            binary: Vec::new(),
            open: false,
            dispatch: Some(self.dispatch(&messages)),
            tag: Some("type".into()),
            untagged_replies: false,
            batch: false,
            exact: Default::default(),
        };
        Model {
            context: wireproof::model::CONTEXT,
            protocol: Protocol {
                name: "chat".into(),
                title: "Chat".into(),
                doc: "A small protocol.".into(),
                version: None,
                span: self.span("chat"),
            },
            roles: Roles { client: "client".into(), server: "server".into() },
            connections: Vec::new(),
            client: direction.clone(),
            server: direction,
            messages,
            types,
            errors: None,
            closes: Vec::new(),
            machines: Vec::new(),
            timers: Vec::new(),
            sessions: None,
            correlations: Vec::new(),
            order: Vec::new(),
            outcomes: Vec::new(),
            versions: Vec::new(),
            features: Vec::new(),
            lookup: Default::default(),
        }
    }

    fn dispatch(&self, messages: &[Message]) -> Dispatch {
        let case = |message: &Message| {
            let value = message.tags.first()?.wire.clone();
            Some(Case { value, then: Dispatch::Take { name: message.name.clone(), type_name: message.type_name.clone() } })
        };
        Dispatch::Switch {
            path: vec![Segment::Key("type".into())],
            pointer: "/type".into(),
            integers: false,
            cases: messages.iter().filter_map(case).collect(),
            prefixes: Vec::new(),
            other: None,
            absent: None,
        }
    }

    /// A message with the tag `wire`, whose type is named after the message.
    pub(crate) fn message(&self, name: &str, wire: &str, fields: Vec<Field>) -> Message {
        let span = self.span(name);
        Message {
            name: name.into(),
            type_name: name.into(),
            from: Sender::Client,
            doc: format!("The message {name}."),
            life: Life::default(),
            envelope: "default".into(),
            tags: vec![Tag { name: name.into(), wire: Literal::String(wire.into()), doc: String::new(), span }],
            selectors: Vec::new(),
            body: Body::Object(Record { fields, unknown: UnknownFields::Ignore, groups: Vec::new() }),
            exchange: None,
            answers: None,
            raises: Vec::new(),
            inexact: false,
            examples: Vec::new(),
            counterexamples: Vec::new(),
            span,
        }
    }

    /// A message that is a binary frame of one field and the rest.
    pub(crate) fn binary(&self, name: &str, field: &str, payload: &str) -> Message {
        let mut message = self.message(name, name, Vec::new());
        message.tags.clear();
        let field = LayoutField {
            name: field.into(),
            kind: LayoutKind::Unsigned,
            endian: Endian::Big,
            width: 1,
            offset: 0,
            fixed: None,
            min: None,
            max: None,
            doc: String::new(),
            span: self.span(field),
        };
        let payload = Payload { name: payload.into(), min_length: 0, max_length: None, doc: String::new() };
        message.body = Body::Binary(Layout { fields: vec![field], header_length: 1, payload: Some(payload) });
        message
    }

    pub(crate) fn field(&self, name: &str, ty: Type) -> Field {
        Field {
            name: name.into(),
            wire: name.into(),
            ty,
            presence: Presence::Required,
            default: None,
            role: None,
            doc: String::new(),
            life: Life::default(),
            span: self.span(name),
        }
    }

    fn definition(&self, name: &str, shape: Shape) -> TypeDef {
        let span = self.span(name);
        TypeDef {
            name: name.into(),
            doc: format!("The type {name}."),
            life: Life::default(),
            shape,
            from_client: true,
            from_server: false,
            inexact: false,
            span,
        }
    }

    pub(crate) fn record(&self, name: &str, fields: Vec<Field>) -> TypeDef {
        self.definition(name, Shape::Record(Record { fields, unknown: UnknownFields::Ignore, groups: Vec::new() }))
    }

    pub(crate) fn tuple(&self, name: &str, items: Vec<Field>) -> TypeDef {
        self.definition(name, Shape::Tuple(Tuple { items, rest: None }))
    }

    /// An enum of names that stand for the given strings.
    pub(crate) fn enumeration(&self, name: &str, values: &[(&str, &str)]) -> TypeDef {
        let value = |(name, wire): &(&str, &str)| EnumValue {
            name: (*name).into(),
            wire: Literal::String((*wire).into()),
            doc: String::new(),
            life: Life::default(),
            span: self.span(name),
        };
        let values = values.iter().map(value).collect();
        self.definition(name, Shape::Enum(Enum { integers: false, open: false, derived: false, values }))
    }

    pub(crate) fn union(&self, name: &str, variants: &[&str]) -> TypeDef {
        let variant = |name: &&str| Variant {
            name: (*name).into(),
            tags: Vec::new(),
            ty: reference(name, ShapeKind::Record),
            doc: String::new(),
            span: self.span(name),
        };
        let variants = variants.iter().map(variant).collect();
        self.definition(name, Shape::Union(Union { tag: None, open: false, variants, dispatch: Dispatch::Unknown }))
    }

    pub(crate) fn close(&self, name: &str, first: u16, last: u16) -> Close {
        let reconnect = Reconnect::Unspecified;
        Close { name: name.into(), first, last, by: Sender::Server, doc: String::new(), reason: None, reconnect, span: self.span(name) }
    }

    pub(crate) fn errors(&self, codes: &[(&str, Literal)]) -> Errors {
        let code = |(name, wire): &(&str, Literal)| ErrorCode {
            name: (*name).into(),
            wire: wire.clone(),
            doc: String::new(),
            message: None,
            recoverable: true,
            retry: None,
            fallback: None,
            raised_by: Vec::new(),
            ends_request: true,
            connection: ErrorConnection::Keep,
            life: Life::default(),
            span: self.span(name),
        };
        let codes = codes.iter().map(code).collect();
        Errors { type_name: "ErrorCode".into(), doc: String::new(), integers: false, open: false, carriers: Vec::new(), codes }
    }
}

/// A reference to a type.
pub(crate) fn reference(name: &str, shape: ShapeKind) -> Type {
    Type::new(Kind::Ref { name: Symbol::from(name), shape, boxed: false })
}

pub(crate) fn string() -> Type {
    Type::new(Kind::String { min_length: None, max_length: None, pattern: None })
}

pub(crate) fn int(min: i64, max: i64) -> Type {
    Type::new(Kind::Int { min, max, multiple_of: None })
}

pub(crate) fn list(of: Type) -> Type {
    Type::new(Kind::List { of, min_items: None, max_items: None, unique: false })
}

pub(crate) fn nullable(of: Type) -> Type {
    Type::new(Kind::Nullable { of })
}
