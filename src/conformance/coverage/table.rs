//! What was seen, as tables and as lists of what never was.

use super::{Coverage, Kind, Row};
use crate::model::Peer;
use serde_json::{Value, json as value};
use std::fmt::Write as _;

/// The parts of one kind from one peer.
pub(in super::super) struct Part<'c> {
    kind: Kind,
    from: Option<Peer>,
    pub(in super::super) rows: Vec<&'c Row>,
}

impl Part<'_> {
    pub(in super::super) fn name(&self) -> String {
        match self.from {
            Some(Peer::Client) => format!("{} of the client", self.kind.as_str()),
            Some(Peer::Server) => format!("{} of the server", self.kind.as_str()),
            None => self.kind.as_str().to_owned(),
        }
    }

    pub(in super::super) fn seen(&self) -> usize {
        self.rows.iter().filter(|row| row.valid > 0).count()
    }

    /// How many were sent broken; `None` where breaking is not what a test does.
    pub(in super::super) fn broken(&self) -> Option<usize> {
        (self.from == Some(Peer::Client) && self.kind.breaks()).then(|| self.rows.iter().filter(|row| row.broken > 0).count())
    }

    pub(in super::super) fn never(&self) -> Vec<&str> {
        self.rows.iter().filter(|row| row.valid == 0).map(|row| row.name.as_str()).collect()
    }

    pub(in super::super) fn never_broken(&self) -> Vec<&str> {
        let rows = self.rows.iter().filter(|row| self.broken().is_some() && row.broken == 0);
        rows.map(|row| row.name.as_str()).collect()
    }
}

/// The parts by kind and peer.
pub(in super::super) fn parts(coverage: &Coverage) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for kind in Kind::ALL {
        for from in [Some(Peer::Client), Some(Peer::Server), None] {
            let rows: Vec<&Row> = coverage.rows.iter().filter(|row| row.kind == kind && row.from == from).collect();
            if !rows.is_empty() {
                parts.push(Part { kind, from, rows });
            }
        }
    }
    parts
}

/// The table for people.
#[must_use]
pub fn human(coverage: &Coverage) -> String {
    let mut text = format!("{:<28}{:>12}{:>14}\n", "coverage of the spec", "seen", "sent broken");
    let parts = parts(coverage);
    for part in &parts {
        let of = |count: usize| format!("{count} of {}", part.rows.len());
        let broken = part.broken().map_or_else(String::new, of);
        let _ = writeln!(text, "{}", format!("  {:<26}{:>12}{broken:>14}", part.name(), of(part.seen())).trim_end());
    }
    for part in &parts {
        for (word, names) in [("never seen", part.never()), ("never sent broken", part.never_broken())] {
            if !names.is_empty() {
                let _ = writeln!(text, "  {word}, {}: {}", part.name(), names.join(", "));
            }
        }
    }
    text
}

/// The table in Markdown.
#[must_use]
pub fn markdown(coverage: &Coverage) -> String {
    let mut text = "\n| coverage of the spec | seen | sent broken | never seen | never sent broken |\n|---|--:|--:|---|---|\n".to_owned();
    let names = |names: Vec<&str>| {
        names.iter().map(|name| format!("`{}`", name.replace('`', "").replace('|', "\\|"))).collect::<Vec<_>>().join(", ")
    };
    for part in parts(coverage) {
        let of = |count: usize| format!("{count} of {}", part.rows.len());
        let broken = part.broken().map_or_else(String::new, of);
        let _ = writeln!(
            text,
            "| {} | {} | {broken} | {} | {} |",
            part.name(),
            of(part.seen()),
            names(part.never()),
            names(part.never_broken())
        );
    }
    text
}

/// The parts as JSON.
#[must_use]
pub fn json(coverage: &Coverage) -> Value {
    let rows = coverage.rows.iter().map(|row| {
        let from = row.from.map(|from| if from == Peer::Client { "client" } else { "server" });
        value!({"kind": row.kind.as_str(), "from": from, "name": row.name, "valid": row.valid, "broken": row.broken})
    });
    rows.collect()
}
