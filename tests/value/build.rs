//! Small models by hand, so that these tests need no spec language.

use wireproof::model::{
    Body, Case, Codec, Connection, Direction, Dispatch, Enum, EnumValue, Field, Framing, Group, GroupRule, Kind, Life, Literal, Message,
    Model, Peer, Presence, Protocol, Record, ReplyCandidate, Roles, Segment, Sender, Shape, ShapeKind, Symbol, Transport, Tuple, Type,
    TypeDef, Union, UnknownFields, Variant, pointer,
};
use wireproof::source::{Sources, Span};

pub(crate) fn span() -> Span {
    Span::new(Sources::new().add("test.yaml", String::new()), 0, 0)
}

pub(crate) fn symbol(name: &str) -> Symbol {
    Symbol::from(name)
}

pub(crate) fn ty(kind: Kind) -> Type {
    Type::new(kind)
}

pub(crate) const STRING: Kind = Kind::String { min_length: None, max_length: None, pattern: None };

pub(crate) const INT: Kind = Kind::Int { min: -9_007_199_254_740_991, max: 9_007_199_254_740_991, multiple_of: None };

pub(crate) fn text(value: &str) -> Literal {
    Literal::String(value.to_owned())
}

pub(crate) fn literal(value: Literal) -> Kind {
    Kind::Literal { value }
}

pub(crate) fn reference(name: &str, shape: ShapeKind) -> Kind {
    Kind::Ref { name: symbol(name), shape, boxed: false }
}

pub(crate) fn field(wire: &str, kind: Kind) -> Field {
    Field {
        name: symbol(wire),
        wire: wire.to_owned(),
        ty: ty(kind),
        presence: Presence::Required,
        default: None,
        role: None,
        doc: String::new(),
        life: Life::default(),
        span: span(),
    }
}

pub(crate) fn optional(wire: &str, kind: Kind) -> Field {
    Field { presence: Presence::Optional, ..field(wire, kind) }
}

pub(crate) fn with_default(wire: &str, kind: Kind, default: serde_json::Value) -> Field {
    Field { presence: Presence::Default, default: Some(default), ..field(wire, kind) }
}

pub(crate) fn record(fields: Vec<Field>, unknown: UnknownFields) -> Record {
    Record { fields, unknown, groups: Vec::new() }
}

pub(crate) fn closed(fields: Vec<Field>) -> Record {
    record(fields, UnknownFields::Reject)
}

pub(crate) fn group(rule: GroupRule, fields: &[&str]) -> Group {
    Group { rule, fields: fields.iter().map(|&field| field.to_owned()).collect() }
}

pub(crate) fn tuple(items: Vec<Field>, rest: Option<Kind>) -> Tuple {
    Tuple { items, rest: rest.map(ty) }
}

pub(crate) fn one_of(values: Vec<Literal>, open: bool) -> Enum {
    let value = |wire: Literal| EnumValue { name: symbol("value"), wire, doc: String::new(), life: Life::default(), span: span() };
    Enum {
        integers: values.iter().all(|value| matches!(value, Literal::Int(_))),
        open,
        derived: false,
        values: values.into_iter().map(value).collect(),
    }
}

pub(crate) fn variant(name: &str, kind: Kind) -> Variant {
    Variant { name: symbol(name), tags: Vec::new(), ty: ty(kind), doc: String::new(), span: span() }
}

pub(crate) fn union(variants: Vec<Variant>, open: bool, dispatch: Dispatch) -> Union {
    Union { tag: None, open, variants, dispatch }
}

pub(crate) fn take(name: &str) -> Dispatch {
    Dispatch::Take { name: symbol(name), type_name: symbol(name) }
}

pub(crate) fn key(name: &str) -> Segment {
    Segment::Key(name.to_owned())
}

/// A switch without prefixes, `other` and `absent`.
pub(crate) fn switch(path: Vec<Segment>, cases: Vec<(Literal, Dispatch)>) -> Dispatch {
    Dispatch::Switch {
        pointer: pointer(&path),
        path,
        integers: cases.iter().all(|(value, _)| matches!(value, Literal::Int(_))),
        cases: cases.into_iter().map(|(value, then)| Case { value, then }).collect(),
        prefixes: Vec::new(),
        other: None,
        absent: None,
    }
}

pub(crate) fn reply(path: Vec<Segment>, candidates: &[(&str, &str)]) -> Dispatch {
    let candidate =
        |(request, reply): &(&str, &str)| ReplyCandidate { request: symbol(request), reply: symbol(reply), type_name: symbol(reply) };
    Dispatch::Reply { pointer: pointer(&path), path, candidates: candidates.iter().map(candidate).collect() }
}

pub(crate) fn definition(name: &str, shape: Shape) -> TypeDef {
    TypeDef {
        name: symbol(name),
        doc: String::new(),
        life: Life::default(),
        shape,
        from_client: true,
        from_server: true,
        inexact: false,
        span: span(),
    }
}

pub(crate) fn message(name: &str, from: Sender, body: Body) -> Message {
    Message {
        name: symbol(name),
        type_name: symbol(name),
        from,
        doc: String::new(),
        life: Life::default(),
        envelope: symbol("default"),
        tags: Vec::new(),
        selectors: Vec::new(),
        body,
        exchange: None,
        answers: None,
        raises: Vec::new(),
        inexact: false,
        examples: Vec::new(),
        counterexamples: Vec::new(),
        span: span(),
    }
}

fn direction(messages: &[Message], peer: Peer, dispatch: Option<Dispatch>) -> Direction {
    let (binary, text): (Vec<&Message>, Vec<&Message>) =
        messages.iter().filter(|message| message.from.includes(peer)).partition(|message| matches!(message.body, Body::Binary(_)));
    let names = |messages: Vec<&Message>| messages.iter().map(|message| message.name.clone()).collect();
    Direction {
        messages: names(text),
        binary: names(binary),
        open: false,
        dispatch,
        tag: None,
        untagged_replies: false,
        batch: false,
        exact: Default::default(),
    }
}

/// A protocol of these messages and types, and nothing else.
pub(crate) fn model(types: Vec<TypeDef>, messages: Vec<Message>, client: Option<Dispatch>, server: Option<Dispatch>) -> Model {
    let connection = Connection {
        name: symbol("default"),
        doc: String::new(),
        transport: Transport::Websocket,
        path: None,
        parameters: Vec::new(),
        subprotocols: Vec::new(),
        client_framing: Framing::Message,
        server_framing: Framing::Message,
        codec: Codec::Json,
        max_message_size: None,
        span: span(),
    };
    let protocol = Protocol { name: symbol("test"), title: "test".to_owned(), doc: String::new(), version: None, span: span() };
    let roles = Roles { client: symbol("client"), server: symbol("server") };
    Model {
        context: wireproof::model::CONTEXT,
        protocol,
        roles,
        connections: vec![connection],
        client: direction(&messages, Peer::Client, client),
        server: direction(&messages, Peer::Server, server),
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
