//! A source file to what it defines: records with fields, enums with values, names for types, tables. What is what, the query of the
//! language's pack says; nothing is understood yet.

use std::collections::BTreeMap;

use super::comments::Docs;
use super::pack::Importer;
use crate::audit::{Match, Place, Reader, decode};

/// What a file defines.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// The definitions in the order of the source.
    pub(super) things: Vec<Thing>,
    /// What is written about them.
    pub(super) docs: Docs,
}

/// A definition.
#[derive(Clone, Debug, Default)]
pub(super) struct Thing {
    /// `record`, `tuple`, `variant`, `enum`, `union`, `alias`, `rule`, `table` or `codes`.
    pub(super) kind: String,
    /// Its name.
    pub(super) name: String,
    /// Where the name stands.
    pub(super) place: Place,
    /// What it stands for, as the source writes it.
    pub(super) ty: Option<String>,
    /// What stands beside it and may say more.
    pub(super) flags: Vec<String>,
    /// Its fields, values or entries.
    pub(super) parts: Vec<Part>,
}

/// A field, a value or an entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Part {
    /// Its name in the source.
    pub(super) name: String,
    /// Its name on the wire, if that is said apart.
    pub(super) wire: Option<String>,
    /// Its type.
    pub(super) ty: Option<String>,
    /// What it is when nothing is there.
    pub(super) default: Option<String>,
    /// Its only value.
    pub(super) value: Option<String>,
    /// Whether it must be there, and a rule beside the type.
    pub(super) rule: Option<String>,
    /// It may be absent.
    pub(super) optional: bool,
    /// Where it stands.
    pub(super) place: Place,
}

/// Reads the definitions of a file; `None` when it takes too long.
pub(super) fn read(reader: &Reader, importer: &Importer, text: &str) -> Option<Outline> {
    let mut things: BTreeMap<usize, Thing> = BTreeMap::new();
    let mut docs = Docs::new(text, &importer.docs, &importer.tools);
    reader.visit(text, &mut |found| {
        for (name, node) in &found.captures {
            if *name == "comment" {
                docs.comment(node.byte_range());
            }
        }
        if let (Some(place), Some(source)) = (found.place("of"), found.source("doc")) {
            docs.said(place.start, source);
        }
        if let (Some(place), Some(name)) = (found.place("name"), found.source("name")) {
            let thing = things.entry(place.start).or_insert_with(|| Thing { name: name.to_owned(), place, ..Thing::default() });
            add(thing, found);
        }
    })?;
    let mut things: Vec<Thing> = things.into_values().filter(|thing| !thing.kind.is_empty()).collect();
    things.iter_mut().for_each(|thing| thing.parts.sort_by_key(|part| part.place.start));
    docs.sort();
    Some(Outline { things, docs })
}

fn add(thing: &mut Thing, found: &Match<'_>) {
    if let Some(kind) = found.kind {
        kind.clone_into(&mut thing.kind);
    }
    thing.ty = thing.ty.take().or_else(|| span(found, "type"));
    if let Some(flag) = span(found, "flag").filter(|flag| !thing.flags.contains(flag)) {
        thing.flags.push(flag);
    }
    let name = span(found, "part").map(|source| decode(&source).unwrap_or(source)).or_else(|| found.name("wire"));
    let (Some(place), Some(name)) = (found.place("part").or_else(|| found.place("wire")), name) else { return };
    let at = match thing.parts.iter().position(|part| part.place.start == place.start) {
        Some(at) => at,
        None => {
            thing.parts.push(Part { name, place, ..Part::default() });
            thing.parts.len() - 1
        }
    };
    let part = &mut thing.parts[at];
    part.wire = part.wire.take().or_else(|| found.name("wire"));
    part.ty = part.ty.take().or_else(|| span(found, "part.type"));
    part.default = part.default.take().or_else(|| span(found, "default"));
    part.value = part.value.take().or_else(|| span(found, "value"));
    if let Some(presence) = found.source("presence") {
        part.rule.get_or_insert_with(|| format!("{presence} {}", span(found, "rule").unwrap_or_default()));
    }
    part.optional |= found.place("optional").is_some();
}

/// The source from the first node of a name to the last.
fn span(found: &Match<'_>, name: &str) -> Option<String> {
    let places = || found.captures.iter().filter(|(known, _)| *known == name).map(|(_, node)| node.byte_range());
    let start = places().map(|place| place.start).min()?;
    let end = places().map(|place| place.end).max()?;
    found.text.get(start..end).map(str::to_owned)
}
