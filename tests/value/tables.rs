//! Runs `tables/*.txt`.
//!
//! A section `[shape]` names what is decoded (`shapes`, `protocols`). A line is `TEXT -> NAME CANONICAL` or `TEXT -> ! CODE POINTER`. NAME is
//! `=` where there is only one message; without CANONICAL the text is canonical. In a section of a type the text and the canonical text are
//! those of the field `v` of an object, and pointers begin with `/v`. `\x` in front of two digits is a byte; a line that begins with `# ` is
//! a comment.

use std::fmt::Write;

use walkdir::WalkDir;
use wireproof::model::Model;

use crate::protocols::protocol;
use crate::shapes::probe;
use crate::verdict;

#[test]
fn every_row_of_the_tables_holds() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/value/tables");
    let mut rows = 0;
    let mut problems = String::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            rows += run(&text, &entry.file_name().to_string_lossy(), &mut problems);
        }
    }
    assert!(problems.is_empty(), "{problems}");
    assert!(rows > 750, "only {rows} rows were found");
}

fn run(table: &str, file: &str, problems: &mut String) -> usize {
    let mut rows = 0;
    let mut section: Option<(Model, bool)> = None;
    for (index, line) in table.lines().enumerate() {
        if line.is_empty() || line.starts_with("# ") {
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).filter(|name| is_name(name)) {
            let found = protocol(name).map(|model| (model, false));
            section = Some(found.unwrap_or_else(|| (probe(name), !name.starts_with("message."))));
            continue;
        }
        rows += 1;
        let (model, wrapped) = section.as_ref().unwrap_or_else(|| panic!("{file} has a row before its first section"));
        let Some((text, expected)) = line.split_once(" -> ") else { panic!("{file}:{}: no ` -> ` in `{line}`", index + 1) };
        let (name, expected) = expected.split_once(' ').unwrap_or((expected, text));
        let name = if name == "=" { "Probe" } else { name };
        let wrap = |text: &str| if *wrapped { format!("{{\"v\":{text}}}") } else { text.to_owned() };
        let wanted = (name.to_owned(), if name == "!" { expected.to_owned() } else { wrap(expected) });
        let found = verdict(model, &unescape(&wrap(text)));
        if found != wanted {
            writeln!(problems, "{file}:{}: {text}\n  expected {wanted:?}\n  found    {found:?}", index + 1).unwrap();
        }
    }
    rows
}

fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|scalar| scalar.is_ascii_alphanumeric() || ".-".contains(scalar))
}

/// `\x` and two digits to a byte.
fn unescape(text: &str) -> Vec<u8> {
    let mut parts = text.split("\\x");
    let mut bytes: Vec<u8> = parts.next().unwrap_or_default().into();
    for part in parts {
        let (digits, rest) = part.split_at(2);
        bytes.push(u8::from_str_radix(digits, 16).unwrap());
        bytes.extend(rest.bytes());
    }
    bytes
}
