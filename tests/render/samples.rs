//! The models that the cases name.

use wireproof::model::{Encoding, Kind, Literal, Model, ShapeKind, Type};
use wireproof::source::Sources;

use crate::model::{Spec, int, list, nullable, reference, string};

/// The model of that name.
pub(crate) fn named(name: &str, sources: &Sources) -> Model {
    match name {
        "small" => small(sources),
        "hostile" => hostile(sources),
        "kinds" => kinds(sources),
        "colliding" => colliding(sources),
        "unnameable" => unnameable(sources),
        other => panic!("there is no model `{other}`"),
    }
}

/// Two messages, a record, an enum.
pub(crate) fn small(sources: &Sources) -> Model {
    Spec::build(sources, |spec| {
        let say = vec![spec.field("text", string()), spec.field("mood", nullable(reference("Mood", ShapeKind::Enum)))];
        let seen = vec![spec.field("ids", list(int(0, 9))), spec.field("class", reference("Point", ShapeKind::Record))];
        let messages = vec![spec.message("Say", "chat.say", say), spec.message("MessageSeen", "chat.seen", seen)];
        let point = vec![spec.field("x", int(-5, 5)), spec.field("next", boxed("Point"))];
        let types = vec![spec.record("Point", point), spec.enumeration("Mood", &[("good", "good"), ("so so", "so-so")])];
        spec.model(messages, types)
    })
}

fn boxed(name: &str) -> Type {
    Type::new(Kind::Ref { name: name.into(), shape: ShapeKind::Record, boxed: true })
}

/// Texts that try to end a literal or a comment.
fn hostile(sources: &Sources) -> Model {
    Spec::build(sources, |spec| {
        let texts = [
            "plain",
            "",
            "it's",
            "say \"hi\"",
            "both ' and \"",
            "\"",
            "\\",
            "ends with \\",
            "*/ // # -->",
            "\"\"\" ''' ```",
            "hi\"",
            "\"hi",
            "${x} #{x} {x} {{ x }} {% x %}",
            "line\nbreak\r\nand\rmore\u{2028}and\u{2029}more\u{85}end",
            "\n\n  indented\n\n\ntwice  \n\t\n",
            "nul\0 bell\u{7} del\u{7f} c1\u{9b}",
            "bidi \u{202e}olleh\u{202c} \u{2066}x\u{2069} bom \u{feff}",
            "emoji 🎉 é 消息",
            "nonchar \u{fffe} \u{1ffff} \u{fdd0}",
            "\\u0041 \\N{BULLET} \\x41",
            "<U+202E> &amp; <b>",
        ];
        let message = |index: usize| {
            let mut message = spec.message(&format!("m{index}"), texts[index], Vec::new());
            message.doc = texts[index].to_owned();
            message
        };
        spec.model((0..texts.len()).map(message).collect(), Vec::new())
    })
}

/// A field of every kind of type.
fn kinds(sources: &Sources) -> Model {
    Spec::build(sources, |spec| {
        let kinds = [scalars(), literals(), containers()].concat();
        let field = |(index, kind): (usize, Kind)| spec.field(&format!("f{index}"), Type::new(kind));
        let fields = kinds.into_iter().enumerate().map(field).collect();
        spec.model(vec![spec.message("All", "all", fields)], vec![spec.record("Point", Vec::new()), spec.enumeration("Mood", &[])])
    })
}

fn scalars() -> Vec<Kind> {
    let bytes = |encoding| Kind::Bytes { encoding, min_length: None, max_length: None };
    vec![
        string().into_kind(),
        int(1, 2).into_kind(),
        Kind::Int64 { min: i64::MIN, max: i64::MAX, number: false },
        Kind::Int64 { min: i64::MIN, max: i64::MAX, number: true },
        Kind::Uint64 { min: 0, max: u64::MAX, number: false },
        Kind::Decimal { number: true },
        Kind::Number { min: Some(-0.5), max: Some(1e21), above: None, below: Some(3.0) },
        Kind::Bool,
        Kind::Uuid,
        Kind::Datetime,
        Kind::Date,
        Kind::Duration,
        Kind::Any,
        bytes(Encoding::Base64),
        bytes(Encoding::Base64url),
        bytes(Encoding::Hex),
    ]
}

fn literals() -> Vec<Kind> {
    let values = [Literal::Null, Literal::Bool(true), Literal::Int(-7), Literal::String("say \"hi\"".into())];
    values.into_iter().map(|value| Kind::Literal { value }).collect()
}

fn containers() -> Vec<Kind> {
    vec![
        Kind::Json { of: string() },
        list(nullable(list(int(1, 2)))).into_kind(),
        Kind::Map { of: string(), min_entries: None, max_entries: None, keys: None },
        nullable(string()).into_kind(),
        reference("Point", ShapeKind::Record).into_kind(),
        boxed("Point").into_kind(),
        reference("Mood", ShapeKind::Enum).into_kind(),
    ]
}

/// Names that meet in every kind of scope, and some that only seem to.
fn colliding(sources: &Sources) -> Model {
    Spec::build(sources, |spec| {
        let twice = |first, second| vec![spec.field(first, string()), spec.field(second, string())];
        let mut messages = vec![
            spec.message("fooBar", "a", twice("user-id", "userId")),
            spec.message("foo_bar", "b", vec![spec.field("userId", string())]),
            spec.message("ServerMessage", "c", Vec::new()),
            spec.binary("frame", "data", "Data"),
        ];
        // One tag with another shape per direction: the same constant twice is no collision.
        let mut again = spec.message("FrameAgain", "a", Vec::new());
        again.tags[0].name = "fooBar".into();
        messages.push(again);
        let types = vec![
            spec.record("foo bar", Vec::new()),
            spec.record("Plain", twice("a", "b")),
            spec.tuple("Pair", twice("x.y", "x y")),
            spec.enumeration("Level", &[("high", "h"), ("HIGH", "H"), ("low", "l")]),
            spec.union("Either", &["Plain", "plain"]),
        ];
        let mut model = spec.model(messages, types);
        model.errors = Some(spec.errors(&[("not found", Literal::Int(404)), ("NotFound", Literal::Int(405)), ("class", Literal::Int(1))]));
        model.closes = vec![spec.close("going", 4000, 4000), spec.close("Going", 4100, 4199)];
        model
    })
}

/// Names without an identifier in a strict language.
fn unnameable(sources: &Sources) -> Model {
    Spec::build(sources, |spec| {
        let fields =
            vec![spec.field("$", string()), spec.field("café", string()), spec.field("$/progress", string()), spec.field("2nd", string())];
        let messages = vec![spec.message("…", "a", fields), spec.message("self", "b", Vec::new())];
        spec.model(messages, Vec::new())
    })
}
