//! 390 texts on which widespread decoders were found to disagree, and our verdict on each.
//!
//! `matrix.json` has for each text its bytes in base64 and the name of the type it is meant for.

use std::fmt::Write;

use serde_json::{Value, json};
use wireproof::model::{Body, Dispatch, Encoding, Field, Kind, Literal, Model, Record, Sender, Shape, ShapeKind, UnknownFields};

use crate::build::{
    INT, STRING, closed, definition, field, key, literal, message, model, one_of, optional, record, reference, switch, take, text, ty,
    with_default,
};
use crate::shapes::{pattern, probe_of};
use crate::verdict;

#[test]
fn our_verdict_on_each_text_of_the_matrix() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("matrix.json")).unwrap();
    assert_eq!(cases.len(), 390);
    let mut verdicts = String::new();
    for case in &cases {
        let member = |name: &str| case[name].as_str().unwrap();
        let (name, found) = verdict(&shape(member("shape")), &from_base64(member("b64")));
        writeln!(verdicts, "{} {} {}: {name} {found}", case["id"], member("shape"), member("label")).unwrap();
    }
    insta::assert_snapshot!(verdicts);
}

fn from_base64(text: &str) -> Vec<u8> {
    const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let mut bits = 0_u32;
    for (index, digit) in text.trim_end_matches('=').chars().enumerate() {
        bits = (bits << 6 | u32::try_from(DIGITS.find(digit).unwrap()).unwrap()) & 0xff_ffff;
        if index % 4 > 0 {
            let unused = 6 - 2 * (index as u32 % 4);
            bytes.push((bits >> unused & 0xff) as u8);
        }
    }
    bytes
}

fn shape(name: &str) -> Model {
    let open = |field: Field| probe_of(record(vec![field], UnknownFields::Ignore));
    let string =
        |max_length: Option<u64>, source: Option<&str>| Kind::String { min_length: None, max_length, pattern: source.map(pattern) };
    match name {
        "opt" => return open(optional("o", INT)),
        "reqnull" => return open(field("n", Kind::Nullable { of: ty(STRING) })),
        "dflt" => return open(with_default("d", Kind::Bool, json!(false))),
        "closed" => return probe_of(closed(vec![field("v", INT)])),
        "union" => return union(),
        _ => {}
    }
    let kind = match name {
        "int" | "open" => INT,
        "u32" => Kind::Int { min: 0, max: 4_294_967_295, multiple_of: None },
        "float" => Kind::Number { min: None, max: None, above: None, below: None },
        "bool" => Kind::Bool,
        "str" => STRING,
        "strmax1" => string(Some(1), None),
        "strpat" => string(None, Some("^[0-9]+$")),
        "dt" => Kind::Datetime,
        "uuid" => Kind::Uuid,
        "b64" => Kind::Bytes { encoding: Encoding::Base64, min_length: None, max_length: None },
        "enum" => return with_enum(),
        "lit" => literal(text("x")),
        "arr" => Kind::List { of: ty(INT), min_items: None, max_items: None, unique: false },
        "map" => map(Kind::Any),
        "mapint" => map(INT),
        "anyv" => Kind::Any,
        _ => panic!("the matrix has no shape `{name}`"),
    };
    open(field("v", kind))
}

fn map(of: Kind) -> Kind {
    Kind::Map { of: ty(of), min_entries: None, max_entries: None, keys: None }
}

fn with_enum() -> Model {
    let mut model = probe_of(record(vec![field("v", reference("Colour", ShapeKind::Enum))], UnknownFields::Ignore));
    let colours = one_of(vec![text("RED"), text("blue")], false);
    model.types = vec![definition("Colour", Shape::Enum(colours))];
    model
}

/// Messages told apart by `type`; one of them has two tags.
fn union() -> Model {
    let tag = |value: &str| field("type", literal(Literal::String(value.to_owned())));
    let body = |name: &str, body: Record| message(name, Sender::Client, Body::Object(body));
    let messages = vec![
        body("A", closed(vec![tag("a"), field("x", INT)])),
        body("B", closed(vec![tag("b"), field("s", STRING)])),
        body("C", closed(vec![field("type", reference("CTag", ShapeKind::Enum)), optional("n", INT)])),
        body("M", closed(vec![tag("m"), field("k", map(INT))])),
    ];
    let tags = one_of(vec![text("c1"), text("c2")], false);
    let cases: Vec<(Literal, Dispatch)> =
        [("a", "A"), ("b", "B"), ("c1", "C"), ("c2", "C"), ("m", "M")].map(|(value, name)| (text(value), take(name))).into();
    let tree = switch(vec![key("type")], cases);
    model(vec![definition("CTag", Shape::Enum(tags))], messages, Some(tree), None)
}
