//! Definitions by hand, compared with the spec and with each other: the matrix, and what is wrong.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::definitions::Repeats;
use super::syntax::Place;
use super::vocabulary::{Kind, Vocabulary};
use crate::diag::nearest;

/// The names of one kind in one protocol, a row each, and the definitions, a column each.
#[derive(Clone, Debug, Serialize)]
pub struct Matrix {
    /// The protocol.
    pub protocol: String,
    /// `message type` or `error code`.
    pub kind: &'static str,
    /// The definitions.
    pub columns: Vec<Column>,
    /// The names: those of the spec in its order, then those that it has not.
    pub rows: Vec<Row>,
}

/// A definition.
#[derive(Clone, Debug, Serialize)]
pub struct Column {
    /// The file.
    pub path: String,
    /// The line where it begins.
    pub line: u32,
    /// Its name.
    pub name: String,
}

/// A name.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// The value on the wire.
    pub name: String,
    /// Whether the spec has it.
    pub spec: bool,
    /// What each definition says.
    pub cells: Vec<Cell>,
}

/// What a definition says about a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// It has it.
    Same,
    /// It has it not, and should.
    Missing,
    /// It has another value in its place.
    Different(String),
    /// It has it, and the spec has not.
    Unknown,
    /// It is about the other peer's messages.
    Outside,
    /// Neither it nor the spec has it.
    Absent,
}

impl Matrix {
    /// Whether all definitions say what the spec says.
    #[must_use]
    pub fn agrees(&self) -> bool {
        let wrong = |cell: &Cell| matches!(cell, Cell::Missing | Cell::Different(_) | Cell::Unknown);
        !self.rows.iter().flat_map(|row| &row.cells).any(wrong)
    }
}

/// What is wrong with one definition.
#[derive(Debug)]
pub(crate) struct Mismatch {
    /// Where.
    pub(crate) place: Place,
    /// What was found and expected.
    pub(crate) message: String,
    /// What to do.
    pub(crate) help: Option<String>,
}

/// What one definition says about all names, by value: those that it should have, and those that nobody knows.
pub(crate) fn cells(repeats: &Repeats, vocabulary: &Vocabulary) -> BTreeMap<String, Cell> {
    let members = &repeats.definition.members;
    let protocol = &vocabulary.protocols[repeats.protocol];
    let values: BTreeSet<&str> = members.iter().map(|member| member.value.as_str()).collect();
    let in_protocol = |wire: &str| protocol.names.iter().any(|name| name.wire == wire && name.kind == repeats.kind);
    let mut cells = BTreeMap::new();
    for name in protocol.names.iter().filter(|name| name.kind == repeats.kind) {
        let cell = match (values.contains(name.wire.as_str()), repeats.expected.contains(&name.wire)) {
            (true, _) => Cell::Same,
            (false, true) => Cell::Missing,
            (false, false) => Cell::Outside,
        };
        cells.insert(name.wire.clone(), cell);
    }
    for member in members.iter().filter(|member| !in_protocol(&member.value)) {
        let missing: Vec<String> = cells.iter().filter(|(_, cell)| **cell == Cell::Missing).map(|(wire, _)| wire.clone()).collect();
        let meant = member.name.as_deref().and_then(|name| {
            let is_named = |wire: &&String| bare(name).ends_with(&bare(wire));
            missing.iter().filter(is_named).max_by_key(|wire| wire.len())
        });
        let meant = meant.map(String::as_str).or_else(|| nearest(&member.value, missing.iter().map(String::as_str)));
        match meant {
            Some(meant) => drop(cells.insert(meant.to_owned(), Cell::Different(member.value.clone()))),
            None => drop(cells.insert(member.value.clone(), Cell::Unknown)),
        }
    }
    cells
}

/// The letters and digits of a name.
fn bare(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What is wrong with one definition, in the order of its source.
pub(crate) fn mismatches(repeats: &Repeats, cells: &BTreeMap<String, Cell>, vocabulary: &Vocabulary) -> Vec<Mismatch> {
    let protocol = &vocabulary.protocols[repeats.protocol].name;
    let (title, kind) = (&repeats.title, repeats.kind.word());
    let place = |value: &str| {
        let member = repeats.definition.members.iter().find(|member| member.value == value);
        member.map_or(repeats.definition.place.clone(), |member| member.place.clone())
    };
    let mut found = Vec::new();
    let mut missing = Vec::new();
    for (wire, cell) in cells {
        match cell {
            Cell::Different(value) => found.push(Mismatch {
                place: place(value),
                message: format!("`{title}` has `{value}`, where the {kind} of `{protocol}` is `{wire}`"),
                help: Some(format!("write `{wire}`, or use what is generated in the place of `{title}`")),
            }),
            Cell::Unknown => found.push(Mismatch {
                place: place(wire),
                message: format!("`{title}` has `{wire}`, which is no {kind} of `{protocol}`"),
                help: Some("remove it, or add it to the spec".to_owned()),
            }),
            Cell::Missing => missing.push(format!("`{wire}`")),
            Cell::Same | Cell::Outside | Cell::Absent => {}
        }
    }
    if !missing.is_empty() {
        let first = repeats.definition.members.first().map_or(repeats.definition.place.clone(), |member| member.place.clone());
        let start = if repeats.definition.kind == "constants" || repeats.definition.kind == "models" {
            first.start
        } else {
            repeats.definition.place.start
        };
        found.push(Mismatch {
            place: start..first.end.max(start),
            message: format!(
                "`{title}` lacks the {kind}{} {} of `{protocol}`",
                if missing.len() == 1 { "" } else { "s" },
                missing.join(", ")
            ),
            help: Some(format!(
                "add {}, or use what is generated in the place of `{title}`",
                if missing.len() == 1 { "it" } else { "them" }
            )),
        });
    }
    found.sort_by_key(|mismatch| mismatch.place.start);
    found
}

/// The matrices of all definitions, by protocol and kind. Each definition comes with its column and its cells.
pub(crate) fn matrices(definitions: &[(usize, Kind, Column, BTreeMap<String, Cell>)], vocabulary: &Vocabulary) -> Vec<Matrix> {
    let mut matrices = Vec::new();
    for (number, protocol) in vocabulary.protocols.iter().enumerate() {
        for kind in [Kind::Message, Kind::Error] {
            let here: Vec<_> = definitions.iter().filter(|(owner, of, ..)| *owner == number && *of == kind).collect();
            if here.is_empty() {
                continue;
            }
            let known: Vec<&str> = protocol.names.iter().filter(|name| name.kind == kind).map(|name| name.wire.as_str()).collect();
            let unknown: BTreeSet<&str> =
                here.iter().flat_map(|(.., cells)| cells.keys()).map(String::as_str).filter(|wire| !known.contains(wire)).collect();
            let row = |wire: &str, spec: bool| Row {
                name: wire.to_owned(),
                spec,
                cells: here.iter().map(|(.., cells)| cells.get(wire).cloned().unwrap_or(Cell::Absent)).collect(),
            };
            let rows = known.iter().map(|wire| row(wire, true)).chain(unknown.iter().map(|wire| row(wire, false))).collect();
            let columns = here.iter().map(|(_, _, column, _)| column.clone()).collect();
            matrices.push(Matrix { protocol: protocol.name.clone(), kind: kind.word(), columns, rows });
        }
    }
    matrices
}
