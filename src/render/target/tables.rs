//! The section `expressions` of a manifest to tables that have an entry for every kind of type.

use std::collections::BTreeMap;

use super::compile::Compiler;
use super::reader::Reader;
use crate::render::expressions::{DEFAULT, KINDS, REFINEMENTS, Table};
use crate::yaml::{Entry, Node};

pub(super) fn read(reader: &mut Reader<'_>, node: Option<&Node<'_>>, compiler: &mut Compiler<'_>) -> BTreeMap<String, Table> {
    let entries = reader.entries(node, "`expressions`");
    entries.iter().map(|entry| (entry.key.text.to_string(), table(reader, entry, compiler))).collect()
}

fn table(reader: &mut Reader<'_>, section: &Entry<'_>, compiler: &mut Compiler<'_>) -> Table {
    let name = &section.key.text;
    let what = format!("the table `{name}`");
    let keys = keys();
    let mut table = Table::new();
    for entry in reader.entries(Some(&section.value), &what) {
        let key = &entry.key.text;
        if !keys.iter().any(|known| known == key) {
            reader.unknown(key, entry.key.span, &format!("{what} cannot have"), keys.iter().map(String::as_str));
        } else if let Some(text) = reader.word(&entry.value, &format!("`{key}`")) {
            let template = compiler.inline(&format!("expressions.{name}.{key}"), &text, entry.value.span);
            table.insert(key.to_string(), template);
        }
    }
    let missing: Vec<_> = KINDS.iter().filter(|kind| !covers(&table, kind)).map(|kind| format!("`{kind}`")).collect();
    if !missing.is_empty() && section.value.as_map().is_some() {
        reader.wrong(section.key.span, format!("{what} says nothing about {}, and has no `{DEFAULT}`", missing.join(", ")));
    }
    table
}

/// Whether the table has an entry for every type of a kind.
fn covers(table: &Table, kind: &str) -> bool {
    let has = |key: &str| table.contains_key(key);
    // `number` is not the only wire form of an integer or decimal, so that refinement never covers the kind.
    let words = refinements(kind).filter(|words| !words.contains(&"number"));
    has(DEFAULT) || has(kind) || words.is_some_and(|words| words.iter().all(|word| has(&format!("{kind}.{word}"))))
}

fn refinements(kind: &str) -> Option<&'static [&'static str]> {
    REFINEMENTS.iter().find(|(kinds, _)| kinds.split(' ').any(|word| word == kind)).map(|(_, words)| *words)
}

/// Every key that a table may have.
fn keys() -> Vec<String> {
    let mut keys: Vec<String> = KINDS.iter().map(|kind| (*kind).to_owned()).collect();
    for kind in KINDS {
        keys.extend(refinements(kind).unwrap_or_default().iter().map(|word| format!("{kind}.{word}")));
    }
    keys.push(DEFAULT.to_owned());
    keys
}
