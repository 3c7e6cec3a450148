//! What is generated holds the Model, as far as its language can say it: imported again it gives the same.
//!
//! The parts of a Model that a language holds are written out as lines, for the Model of each spec and for that of the draft which `import`
//! makes of the spec's output; both must be the same lines. Every language holds the records with the names, types, presence and
//! documentation of their fields, the enums, unions, tuples and aliases, the tags of messages with what each means, who sends what, and the error
//! codes with what is known of each. What else it holds, or lacks, a row of the table below says.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use wireproof::diag::Diagnostics;
use wireproof::import::{import, text};
use wireproof::model::{Body, EnumValue, Field, Literal, Model, Presence, Record, Shape, Tuple, Type, UnknownFields};
use wireproof::source::Sources;
use wireproof::spec;

/// What a language holds besides.
#[derive(Clone, Copy)]
struct Holds {
    /// The constraints of types.
    limits: bool,
    /// The texts of patterns, as a spec writes them.
    patterns: bool,
    /// Integers, and not only numbers.
    integers: bool,
    /// What absence stands for.
    defaults: bool,
    /// What each value of an enum means.
    values: bool,
    /// Whether unknown members are refused or skipped, and not only whether they are kept.
    unknown: bool,
}

const SCRIPT: Holds = Holds { limits: false, patterns: false, integers: false, defaults: false, values: false, unknown: false };
const LANGUAGES: [(&str, Holds); 4] = [
    ("python", Holds { limits: true, patterns: false, integers: true, defaults: true, values: true, unknown: true }),
    ("rust", Holds { limits: true, patterns: false, integers: true, defaults: true, values: true, unknown: true }),
    ("typescript", SCRIPT),
    ("javascript", SCRIPT),
];

fn specs() -> BTreeMap<String, Model> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("an entry")) {
        if entry.path().extension().is_some_and(|extension| extension == "yaml") {
            let model =
                spec::load(entry.path(), None, &Sources::new(), &mut Diagnostics::new()).expect("a spec").model.expect("it is right");
            found.insert(model.protocol.name.to_string(), model);
        }
    }
    assert!(found.len() >= 7, "all specs are there");
    found
}

/// The Model of a draft that was made of the output of a language.
fn again(language: &str, protocol: &str) -> Model {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("generated").join(language).join(protocol);
    let draft = import(&[folder], &[], None).expect("it is imported");
    let text = text(&draft, protocol);
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let model = spec::load_text("draft.yaml", &text, &sources, &mut diagnostics);
    let found: Vec<String> = diagnostics.into_sorted().into_iter().map(|found| found.message).collect();
    assert!(model.is_some(), "{language} {protocol}: {found:#?}\n{text}");
    model.expect("it is right")
}

#[test]
fn what_is_generated_is_imported_again() {
    let mut wrong = Vec::new();
    let specs = specs();
    for (language, holds) in LANGUAGES {
        for (protocol, model) in &specs {
            let (expected, found) = (lines(model, holds), lines(&again(language, protocol), holds));
            for line in expected.iter().filter(|line| !found.contains(line)) {
                wrong.push(format!("{language} {protocol}: lost: {line}"));
            }
            for line in found.iter().filter(|line| !expected.contains(line)) {
                wrong.push(format!("{language} {protocol}: gained: {line}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} lines differ:\n{}", wrong.len(), wrong.iter().take(60).cloned().collect::<Vec<_>>().join("\n"));
}

/// The parts of a Model that a language holds, sorted.
fn lines(model: &Model, holds: Holds) -> Vec<String> {
    let mut lines = Vec::new();
    for message in &model.messages {
        let name = message.type_name.to_string();
        let from = |of: &[wireproof::model::Symbol]| of.contains(&message.name);
        let senders = (from(&model.client.messages), from(&model.server.messages));
        let tagged = tag_of(&message.body).is_some();
        match &message.body {
            Body::Object(record) => lines.extend(of_record(&name, record, holds)),
            Body::Array(tuple) => lines.push(of_tuple(&name, tuple, holds)),
            Body::Binary(_) => continue,
        }
        lines.push(format!("{name}: doc {:?}", message.doc));
        if tagged {
            lines.push(format!("{name}: sent by {senders:?}"));
            for tag in &message.tags {
                let doc = if tag.doc.is_empty() || message.tags.len() == 1 { message.doc.clone() } else { tag.doc.clone() };
                lines.push(format!("{name}: tag {} {:?}", tag.wire, doc.trim()));
            }
        }
    }
    let derived = |shape: &Shape| matches!(shape, Shape::Enum(listed) if listed.derived);
    for found in model.types.iter().filter(|found| !derived(&found.shape)) {
        let name = found.name.to_string();
        lines.push(format!("{name}: doc {:?}", found.doc));
        match &found.shape {
            Shape::Record(record) => lines.extend(of_record(&name, record, holds)),
            Shape::Tuple(tuple) => lines.push(of_tuple(&name, tuple, holds)),
            Shape::Alias { of } => lines.push(format!("{name}: is {}", of_type(of, holds))),
            Shape::Enum(listed) => {
                let value =
                    |value: &EnumValue| if holds.values { format!("{} {:?}", value.wire, value.doc) } else { value.wire.to_string() };
                let values: Vec<String> = listed.values.iter().map(value).collect();
                lines.push(format!("{name}: open {} values {}", listed.open, values.join(", ")));
            }
            Shape::Union(union) => {
                let variants: Vec<String> = union.variants.iter().map(|variant| of_type(&variant.ty, holds)).collect();
                lines.push(format!("{name}: one of {}", variants.join(" | ")));
            }
        }
    }
    for error in model.errors.iter().flat_map(|errors| &errors.codes) {
        let known = (&error.message, error.recoverable, &error.retry, &error.fallback, &error.connection);
        lines.push(format!("error {}: {:?} {known:?}", error.wire, error.doc));
    }
    if let Some(errors) = &model.errors {
        lines.push(format!("errors: {} open {} {:?}", errors.type_name, errors.open, errors.doc));
    }
    // Letters and digits alone: identifiers are made of names, and lose the rest.
    let plain = |line: String| line.replace(['/', '_', '-', '.', '*'], "").to_lowercase();
    let mut lines: Vec<String> = lines.into_iter().map(plain).collect();
    lines.sort();
    lines.dedup();
    lines
}

/// The member of a message that holds a text as its tag.
fn tag_of(body: &Body) -> Option<&str> {
    let Body::Object(record) = body else { return None };
    let tag = record.fields.iter().find(|field| field.role == Some(wireproof::model::Role::Tag));
    tag.map(|field| field.wire.as_str())
}

fn of_record(name: &str, record: &Record, holds: Holds) -> Vec<String> {
    let keeps = record.unknown == UnknownFields::Keep;
    let unknown = if holds.unknown { format!("{:?}", record.unknown) } else { format!("{keeps}") };
    let mut lines = vec![format!("{name}: unknown members {unknown}")];
    lines.extend(record.fields.iter().map(|field| format!("{name}.{}", of_field(&field.wire, field, holds))));
    lines
}

fn of_tuple(name: &str, tuple: &Tuple, holds: Holds) -> String {
    let items: Vec<String> = tuple.items.iter().map(|item| of_field("", item, Holds { defaults: false, ..holds })).collect();
    format!("{name}: [{}] {:?}", items.join(", "), tuple.rest.as_ref().map(|rest| of_type(rest, holds)))
}

fn of_field(wire: &str, field: &Field, holds: Holds) -> String {
    let presence = match field.presence {
        Presence::Default if !holds.defaults => "Required".to_owned(),
        Presence::Default => format!("{:?}", field.default),
        other => format!("{other:?}"),
    };
    let doc = if wire.is_empty() { "" } else { &field.doc };
    format!("{wire} {} {presence} {doc:?}", of_type(&field.ty, holds))
}

/// A type in the notation of specs, as far as the language holds it.
fn of_type(ty: &Type, holds: Holds) -> String {
    let mut text = String::new();
    let mut rest = ty.text.as_str();
    while let Some(at) = rest.find('(') {
        let is_limits = rest[..at].ends_with(|c: char| c.is_alphanumeric() || c == ']' || c == '>');
        let end = closing(&rest[at..]) + at;
        let inside = &rest[at..=end];
        text.push_str(&rest[..at]);
        let kept = if inside.contains("pattern") && !holds.patterns { without_pattern(inside) } else { inside.to_owned() };
        if !is_limits || holds.limits {
            text.push_str(&kept);
        }
        rest = &rest[end + 1..];
    }
    text.push_str(rest);
    if holds.integers {
        text
    } else {
        text.split(' ')
            .map(|word| if word == "int" { "number" } else { word })
            .collect::<Vec<_>>()
            .join(" ")
            .replace("int[]", "number[]")
            .replace("<int>", "<number>")
    }
}

/// Where the parenthesis at the beginning is closed; those in quotes do not count.
fn closing(text: &str) -> usize {
    let (mut depth, mut quoted, mut escaped) = (0, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            }
            _ => {}
        }
    }
    text.len() - 1
}

/// Constraints without the pattern.
fn without_pattern(limits: &str) -> String {
    let at = limits.find("pattern").expect("it has one");
    let before = limits[..at].trim_end_matches([' ', ',']);
    if before == "(" { String::new() } else { format!("{before})") }
}

#[test]
fn literals_are_shown_as_a_spec_writes_them() {
    assert_eq!(Literal::String("a".to_owned()).to_string(), "\"a\"");
    assert_eq!(without_pattern("(min_length: 1, pattern: \"a\")"), "(min_length: 1)");
    assert_eq!(without_pattern("(pattern: \"a\")"), "");
    assert_eq!(closing("(pattern: \"(\\\"\") x"), 15);
}
