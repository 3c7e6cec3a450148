//! The types that the tables name. Each stands in the one field `v` of the only message, or is that message.

use serde_json::json;
use wireproof::model::{
    Body, Dispatch, Encoding, GroupRule, Kind, Literal, Model, Record, Sender, Shape, ShapeKind, TypeDef, UnknownFields,
};
use wireproof::pattern::Pattern;

use crate::build::{
    INT, STRING, closed, definition, field, group, key, literal, message, model, one_of, optional, record, reference, switch, take, text,
    tuple, ty, union, variant, with_default,
};

pub(crate) fn pattern(source: &str) -> Pattern {
    Pattern::parse(source).unwrap()
}

fn string(min_length: Option<u64>, max_length: Option<u64>, source: Option<&str>) -> Kind {
    Kind::String { min_length, max_length, pattern: source.map(pattern) }
}

fn int(min: i64, max: i64, multiple_of: Option<i64>) -> Kind {
    Kind::Int { min, max, multiple_of }
}

fn number(min: Option<f64>, max: Option<f64>, above: Option<f64>, below: Option<f64>) -> Kind {
    Kind::Number { min, max, above, below }
}

fn bytes(encoding: Encoding, min_length: Option<u64>, max_length: Option<u64>) -> Kind {
    Kind::Bytes { encoding, min_length, max_length }
}

fn list(of: Kind, min_items: Option<u64>, max_items: Option<u64>, unique: bool) -> Kind {
    Kind::List { of: ty(of), min_items, max_items, unique }
}

fn map(of: Kind, min_entries: Option<u64>, max_entries: Option<u64>, keys: Option<&str>) -> Kind {
    Kind::Map { of: ty(of), min_entries, max_entries, keys: keys.map(pattern) }
}

fn nullable(of: Kind) -> Kind {
    Kind::Nullable { of: ty(of) }
}

/// The type of `v`.
fn kind(name: &str) -> Option<Kind> {
    Some(match name {
        "string" => STRING,
        "string.limited" => string(Some(2), Some(3), Some("^[a-z]+$")),
        "int" => INT,
        "int.limited" => int(-10, 4_294_967_295, Some(5)),
        "int64" => int64(false),
        "int64.limited" => Kind::Int64 { min: 0, max: 9_007_199_254_740_993, number: false },
        "uint64" => uint64(false),
        "decimal" => Kind::Decimal { number: false },
        "int64.number" => int64(true),
        "uint64.number" => uint64(true),
        "decimal.number" => Kind::Decimal { number: true },
        "number" => number(None, None, None, None),
        "number.limited" => number(Some(-1.5), Some(2.0), None, None),
        "number.between" => number(None, None, Some(0.0), Some(1.0)),
        "bool" => Kind::Bool,
        "uuid" => Kind::Uuid,
        "datetime" => Kind::Datetime,
        "date" => Kind::Date,
        "duration" => Kind::Duration,
        "base64" => bytes(Encoding::Base64, None, None),
        "base64url" => bytes(Encoding::Base64url, None, None),
        "hex" => bytes(Encoding::Hex, None, None),
        "base64.limited" => bytes(Encoding::Base64, Some(2), Some(3)),
        "any" => Kind::Any,
        "json" => Kind::Json { of: ty(nullable(reference("Point", ShapeKind::Record))) },
        "literal.string" => literal(text("x")),
        "literal.int" => literal(Literal::Int(7)),
        "literal.bool" => literal(Literal::Bool(true)),
        "literal.null" => literal(Literal::Null),
        "list" => list(INT, None, None, false),
        "list.limited" => list(INT, Some(1), Some(3), true),
        "list.unique" => list(Kind::Any, None, None, true),
        "map" => map(INT, None, None, None),
        "map.limited" => map(INT, Some(1), Some(2), Some("^[a-z]+$")),
        "nullable" => nullable(STRING),
        "alias" => reference("Name", ShapeKind::Alias),
        "alias.nullable" => reference("MaybeName", ShapeKind::Alias),
        "enum" => reference("Colour", ShapeKind::Enum),
        "enum.open" => reference("OpenColour", ShapeKind::Enum),
        "enum.int" => reference("Level", ShapeKind::Enum),
        "record" => reference("Point", ShapeKind::Record),
        "recursive" => reference("Tree", ShapeKind::Record),
        "tuple" => reference("Pair", ShapeKind::Tuple),
        "tuple.rest" => reference("Call", ShapeKind::Tuple),
        "tuple.gap" => reference("Gap", ShapeKind::Tuple),
        "tuple.default" => reference("Padded", ShapeKind::Tuple),
        "union" => reference("Figure", ShapeKind::Union),
        "union.open" => reference("OpenFigure", ShapeKind::Union),
        "union.kind" => reference("Mixed", ShapeKind::Union),
        "union.member" => reference("Result", ShapeKind::Union),
        _ => return None,
    })
}

fn int64(number: bool) -> Kind {
    Kind::Int64 { min: i64::MIN, max: i64::MAX, number }
}

fn uint64(number: bool) -> Kind {
    Kind::Uint64 { min: u64::MIN, max: u64::MAX, number }
}

/// The whole message.
fn body(name: &str) -> Option<Record> {
    let fields = || vec![field("v", INT)];
    Some(match name {
        "message.ignore" => record(fields(), UnknownFields::Ignore),
        "message.reject" => closed(fields()),
        "message.keep" => record(fields(), UnknownFields::Keep),
        "message.presence" => closed(vec![
            field("r", STRING),
            field("n", nullable(STRING)),
            optional("o", INT),
            optional("on", nullable(INT)),
            with_default("d", Kind::Bool, json!(false)),
            with_default("dn", nullable(INT), json!(null)),
        ]),
        "message.bad-default" => closed(vec![with_default("d", Kind::Bool, json!(1))]),
        "message.escape" => closed(vec![field("a/b~c", INT), field("", INT)]),
        "message.exact" => record(vec![field("v", int64(true)), optional("w", INT), optional("a", Kind::Any)], UnknownFields::Ignore),
        "message.exact-keep" => record(vec![field("v", Kind::Decimal { number: true })], UnknownFields::Keep),
        "message.groups" => Record {
            fields: ["a", "b", "c", "d", "e", "f"].map(|name| optional(name, nullable(INT))).into(),
            unknown: UnknownFields::Reject,
            groups: vec![
                group(GroupRule::ExactlyOne, &["b", "a"]),
                group(GroupRule::AtLeastOne, &["c", "d"]),
                group(GroupRule::AtMostOne, &["e", "f"]),
            ],
        },
        _ => return None,
    })
}

/// A model whose client sends one message of that shape.
pub(crate) fn probe(name: &str) -> Model {
    let body = kind(name).map(|kind| closed(vec![field("v", kind)])).or_else(|| body(name));
    let body = body.unwrap_or_else(|| panic!("no shape is called `{name}`"));
    probe_of(body)
}

pub(crate) fn probe_of(body: Record) -> Model {
    let probe = message("Probe", Sender::Client, Body::Object(body));
    model(types(), vec![probe], Some(take("Probe")), None)
}

fn types() -> Vec<TypeDef> {
    let tagged = |open| {
        let figures = [("circle", "Circle"), ("Polygon", "Polygon")];
        let variants = figures.map(|(name, of)| variant(name, reference(of, ShapeKind::Record)));
        let cases = vec![(text("circle"), take("circle")), (text("triangle"), take("Polygon")), (text("square"), take("Polygon"))];
        union(variants.into(), open, switch(vec![key("kind")], cases))
    };
    let polygon_kinds = one_of(vec![text("triangle"), text("square")], false);
    let colours = || vec![text("RED"), text("blue")];
    vec![
        definition("Point", Shape::Record(closed(vec![field("x", INT), optional("y", INT)]))),
        definition("Tree", Shape::Record(closed(vec![optional("next", reference("Tree", ShapeKind::Record))]))),
        definition("Name", Shape::Alias { of: ty(string(Some(1), None, None)) }),
        definition("MaybeName", Shape::Alias { of: ty(nullable(reference("Name", ShapeKind::Alias))) }),
        definition("Colour", Shape::Enum(one_of(colours(), false))),
        definition("OpenColour", Shape::Enum(one_of(colours(), true))),
        definition("Level", Shape::Enum(one_of(vec![Literal::Int(1), Literal::Int(-2)], false))),
        definition("Pair", Shape::Tuple(tuple(vec![field("0", INT), optional("1", STRING)], None))),
        definition("Call", Shape::Tuple(tuple(vec![field("0", STRING)], Some(INT)))),
        definition("Padded", Shape::Tuple(tuple(vec![field("0", INT), with_default("1", INT, json!(5)), optional("2", INT)], None))),
        definition("Gap", Shape::Tuple(tuple(vec![field("0", INT), optional("1", INT), with_default("2", INT, json!(5))], None))),
        definition("PolygonKind", Shape::Enum(polygon_kinds)),
        definition("Circle", Shape::Record(closed(vec![field("kind", literal(text("circle"))), field("r", INT)]))),
        definition("Polygon", Shape::Record(closed(vec![field("kind", reference("PolygonKind", ShapeKind::Enum))]))),
        definition("Figure", Shape::Union(tagged(false))),
        definition("OpenFigure", Shape::Union(tagged(true))),
        definition("Mixed", Shape::Union(mixed())),
        definition("Success", Shape::Record(closed(vec![field("result", Kind::Any)]))),
        definition("Failure", Shape::Record(closed(vec![field("error", STRING)]))),
        definition("Result", Shape::Union(by_member())),
    ]
}

/// Told apart by JSON kind.
fn mixed() -> wireproof::model::Union {
    let variants =
        vec![variant("text", string(None, Some(3), None)), variant("count", INT), variant("point", reference("Point", ShapeKind::Record))];
    let dispatch = Dispatch::Kind {
        object: Some(Box::new(take("point"))),
        array: None,
        string: Some(Box::new(take("text"))),
        number: Some(Box::new(take("count"))),
        boolean: None,
    };
    union(variants, false, dispatch)
}

/// Told apart by a member.
fn by_member() -> wireproof::model::Union {
    let variants =
        vec![variant("success", reference("Success", ShapeKind::Record)), variant("failure", reference("Failure", ShapeKind::Record))];
    let no = Dispatch::Has { key: "error".to_owned(), yes: Box::new(take("failure")), no: Box::new(Dispatch::Unknown) };
    let dispatch = Dispatch::Has { key: "result".to_owned(), yes: Box::new(take("success")), no: Box::new(no) };
    union(variants, false, dispatch)
}
