//! The YAML front end against an independent reader, against mistakes and against malice.
//!
//! A case is a file: `tests/yaml/valid` is compared with `serde_yaml`, `tests/yaml/invalid` with its snapshot.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in its helpers too")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[path = "yaml/hostile.rs"]
mod hostile;

use wireproof::diag::{Diagnostic, Diagnostics};
use wireproof::source::{Source, Sources};
use wireproof::yaml::{self, Node, Resolved, Style, Value};

fn cases(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/yaml").join(folder);
    let mut paths: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    assert!(paths.len() > 10, "the cases of {folder} are gone");
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

/// Parses a text alone; the diagnostics are sorted and shown as lines.
fn parse(path: &str, text: &str, then: impl FnOnce(Option<Node<'_>>, &Source, &mut Diagnostics)) -> String {
    let sources = Sources::new();
    let id = sources.add(path, text.to_owned());
    let source = sources.get(id);
    let mut diagnostics = Diagnostics::new();
    let node = yaml::parse(id, &source.text, &mut diagnostics);
    then(node, source, &mut diagnostics);
    shown(&sources, &diagnostics.into_sorted())
}

fn shown(sources: &Sources, diagnostics: &[Diagnostic]) -> String {
    let mut lines = String::new();
    for found in diagnostics {
        let place = found.span.map_or("-".to_owned(), |span| sources.shown(span));
        writeln!(lines, "{place} {} {} {}", found.severity.as_str(), found.rule, found.message).unwrap();
        for label in &found.labels {
            writeln!(lines, "    {} {}", sources.shown(label.span), label.text).unwrap();
        }
        if let Some(help) = &found.help {
            writeln!(lines, "    help: {help}").unwrap();
        }
        if let Some(fix) = &found.fix {
            let old = sources.text(fix.span);
            writeln!(lines, "    fix: `{old}` -> `{}`", fix.replacement).unwrap();
        }
    }
    lines
}

fn to_json(path: &str, text: &str) -> serde_json::Value {
    let mut json = None;
    let problems = parse(path, text, |node, _, _| json = Some(node.map(|node| node.to_json())));
    assert_eq!(problems, "", "{path}");
    json.flatten().unwrap_or_else(|| panic!("{path}: no tree")).unwrap()
}

/// Where the oracle follows another schema: file, pointer, our value, its value, and why ours is right.
#[cfg(feature = "cli")]
const DIFFERENCES: [(&str, &str, &str, &str, &str); 6] = [
    ("aliases.yaml", "/latest", "6", "null", "an alias means the latest anchor before it (section 3.2.2.2)"),
    ("pitfalls.yaml", "/zero_led", "10", r#""010""#, "`[-+]?[0-9]+` is an integer in the core schema"),
    ("pitfalls.yaml", "/not_octal", "89", r#""089""#, "`[-+]?[0-9]+` is an integer in the core schema"),
    ("pitfalls.yaml", "/binary", r#""0b11""#, "3", "the core schema has no binary integers"),
    ("pitfalls.yaml", "/binary_signed", r#""-0b11""#, "-3", "the core schema has no binary integers"),
    ("pitfalls.yaml", "/signed_hex", r#""-0x1F""#, "-31", "hexadecimal integers have no sign in the core schema"),
];

#[cfg(feature = "cli")]
#[test]
fn valid_files_mean_what_an_independent_reader_says() {
    let mut listed = DIFFERENCES.to_vec();
    for (path, text) in cases("valid") {
        let ours = to_json(&path, &text);
        // Without a final line feed the oracle does not clip a block scalar as the specification says.
        let mut theirs: serde_json::Value =
            serde_yaml::from_str(&format!("{text}\n")).unwrap_or_else(|error| panic!("{path}: the oracle refuses it: {error}"));
        listed.retain(|(file, pointer, our_value, their_value, _)| {
            if *file != path {
                return true;
            }
            let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
            assert_eq!(ours.pointer(pointer), Some(&json(our_value)), "{path} {pointer}");
            let place = theirs.pointer_mut(pointer).unwrap();
            assert_eq!(*place, json(their_value), "{path} {pointer}");
            *place = json(our_value);
            false
        });
        assert_eq!(ours, theirs, "{path}");
    }
    assert_eq!(listed, [], "these differences are gone");
}

#[test]
fn invalid_files_are_explained() {
    for (path, text) in cases("invalid") {
        let lines = parse(&path, &text, |node, _, diagnostics| {
            if let Some(node) = node {
                yaml::yaml11::check(&node, &["on"], diagnostics);
            }
        });
        assert_ne!(lines, "", "{path} has no problem");
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("yaml/invalid");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(path, lines));
    }
}

/// Calls `see` with every scalar and key: its span, its text and its style.
fn scalars(node: &Node<'_>, see: &mut impl FnMut(wireproof::source::Span, &str, Style)) {
    match &node.value {
        Value::Scalar(scalar) => see(node.span, &scalar.text, scalar.style),
        Value::List(items) => items.iter().for_each(|item| scalars(item, see)),
        Value::Map(entries) => {
            for entry in entries {
                // A key that is not plain may be quoted or a block.
                let style = if entry.key.plain { Style::Plain } else { Style::Block };
                see(entry.key.span, &entry.key.text, style);
                scalars(&entry.value, see);
            }
        }
    }
}

/// Lines of a plain scalar are folded, so its text is compared word by word.
fn check_spans(path: &str, text: &str) -> usize {
    let mut seen = 0;
    parse(path, text, |node, source, _| {
        let Some(node) = node else { return };
        scalars(&node, &mut |span, scalar, style| {
            seen += 1;
            let written = &text[span.start as usize..span.end as usize];
            assert_eq!(written, &source.text[source.range(span)], "{path}: a span inside a character");
            let first = written.chars().next();
            // What stands for an unknown alias is null at the place of the alias.
            if first == Some('*') && scalar.is_empty() {
                return;
            }
            match style {
                Style::Plain => {
                    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
                    assert_eq!(words(written), words(scalar), "{path}");
                    assert_eq!(written.trim(), written, "{path}");
                }
                Style::Block => assert!(!written.ends_with('\n'), "{path}: {written:?}"),
                Style::Quoted if written.len() > 1 => assert!(
                    matches!(first, Some('"' | '\'')) && written.chars().last() == first || text.contains("str"),
                    "{path}: {written:?}"
                ),
                Style::Quoted => {}
            }
        });
    });
    seen
}

#[test]
fn the_span_of_a_plain_scalar_is_its_text() {
    let seen: usize = cases("valid").iter().map(|(path, text)| check_spans(path, text)).sum();
    assert!(seen > 200, "{seen} scalars");
}

#[test]
fn a_collection_spans_its_first_to_its_last_child() {
    let text = "list:\n  - a\n  - b: 1\n\n\nmap:\n  c: 2\n\nflow: [1,\n 2 ] # end\nindentless:\n- d\n";
    parse("a.yaml", text, |node, source, _| {
        let node = node.unwrap();
        let of = |key: &str| &source.text[source.range(node.get(key).unwrap().span)];
        assert_eq!(of("list"), "- a\n  - b: 1");
        assert_eq!(of("map"), "c: 2");
        assert_eq!(of("flow"), "[1,\n 2 ]");
        assert_eq!(of("indentless"), "- d");
        assert_eq!(source.range(node.span), 0..text.len() - 1);
    });
}

#[test]
fn a_missing_final_newline_changes_nothing() {
    for (path, text) in cases("valid") {
        let Some(shorter) = text.strip_suffix('\n') else {
            continue;
        };
        if shorter.ends_with('\n') {
            continue;
        }
        assert_eq!(to_json(&path, shorter), to_json(&path, &text), "{path}");
    }
}

#[test]
fn accessors_say_what_a_value_is() {
    let text = "s: text\ni: 5\nbig: 18446744073709551616\nf: 1.5\nb: true\nn:\nl: [a]\nm: {k: v}\nq: '5'\n";
    parse("a.yaml", text, |node, _, _| {
        let node = node.unwrap();
        let get = |key: &str| node.get(key).unwrap();
        let kinds: Vec<_> = node.as_map().unwrap().iter().map(|entry| entry.value.kind_name()).collect();
        let expected = ["a string", "an integer", "an integer", "a number", "a boolean", "null", "a list", "a mapping", "a string"];
        assert_eq!(kinds, expected);
        assert_eq!(get("s").as_str(), Some("text"));
        assert_eq!(get("i").as_str(), None);
        assert_eq!(get("q").as_str(), Some("5"));
        assert_eq!(get("big").as_scalar().unwrap().resolve(), Resolved::BigInt);
        assert_eq!(get("l").as_list().unwrap().len(), 1);
        assert!(get("n").is_null() && !get("s").is_null());
        assert!(node.get("absent").is_none() && get("s").get("k").is_none());
    });
}

#[test]
fn a_number_that_json_would_change_is_refused() {
    let refused = ["18446744073709551616", "-9223372036854775809", "0x1FFFFFFFFFFFFFFFF", "1e999", ".inf", ".nan"];
    for number in refused {
        let text = format!("a: {number}");
        parse("a.yaml", &text, |node, source, _| {
            let refused = node.unwrap().to_json().unwrap_err();
            assert_eq!(refused.rule, "yaml-number");
            assert_eq!(&source.text[source.range(refused.span.unwrap())], number);
        });
    }
    for number in ["18446744073709551615", "-9223372036854775808", "9007199254740993"] {
        assert_eq!(to_json("a.yaml", number).to_string(), number);
    }
    assert_eq!(to_json("a.yaml", "0xFFFFFFFFFFFFFFFF").to_string(), "18446744073709551615");
}

#[test]
fn most_scalars_are_borrowed() {
    let text = "plain: two words\n\"quoted\": \"as is\"\nsingle: 'as is'\nlist: [a, b]\n";
    parse("a.yaml", text, |node, _, _| {
        let mut borrowed = Vec::new();
        let node = node.unwrap();
        for entry in node.as_map().unwrap() {
            borrowed.push(matches!(entry.key.text, std::borrow::Cow::Borrowed(_)));
            if let Some(scalar) = entry.value.as_scalar() {
                borrowed.push(matches!(scalar.text, std::borrow::Cow::Borrowed(_)));
            }
        }
        assert_eq!(borrowed, [true; 7]);
    });
}

#[test]
fn bytes_that_are_not_utf_8_are_placed() {
    assert_eq!(yaml::decode("é".as_bytes()), Ok("é"));
    let invalid = yaml::decode(b"a: 1\nb: \xff\n").unwrap_err();
    assert_eq!((invalid.offset, invalid.line, invalid.utf16), (8, 2, false));
    let message = invalid.diagnostic("a.yaml").message;
    assert_eq!(message, "`a.yaml` is not UTF-8: invalid byte in line 2, at offset 8");
    assert!(yaml::decode(b"\xff\xfea\0").unwrap_err().utf16);
}
