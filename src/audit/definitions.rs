//! Definitions by hand to what of a protocol they repeat.
//!
//! A definition is compared with the set that it resembles most: all message types of a protocol, those of one peer, or its error codes.
//! What holds less than half of any set is no definition of it, only a choice of some names, which then are literals like others.

use std::collections::{BTreeMap, BTreeSet};

use super::syntax::{Definition, Facts, Member};
use super::vocabulary::{Kind, Name, Vocabulary};

/// A definition, and what it repeats.
#[derive(Clone, Debug)]
pub(crate) struct Repeats {
    /// The definition.
    pub(crate) definition: Definition,
    /// What people call it.
    pub(crate) title: String,
    /// The protocol, by its number.
    pub(crate) protocol: usize,
    /// What it lists.
    pub(crate) kind: Kind,
    /// What it should list: the values.
    pub(crate) expected: BTreeSet<String>,
}

/// The definitions of a file that repeat something.
pub(crate) fn repeating(facts: &Facts, vocabulary: &Vocabulary) -> Vec<Repeats> {
    let mut found: Vec<Repeats> = Vec::new();
    for definition in &facts.definitions {
        for part in parts(definition, vocabulary) {
            // One text is a part of one definition only; the first that is written around it counts.
            let taken =
                |member: &Member| found.iter().any(|other| other.definition.members.iter().any(|known| known.place == member.place));
            if !part.members.iter().any(taken)
                && let Some(repeats) = compare(part, vocabulary)
            {
                found.push(repeats);
            }
        }
    }
    found
}

/// A module of constants holds several definitions, told apart by how the names begin; several models are one.
fn parts(definition: &Definition, vocabulary: &Vocabulary) -> Vec<Definition> {
    let with = |members: Vec<Member>, name: Option<String>| Definition { members, name, ..definition.clone() };
    match definition.kind.as_str() {
        "constants" => {
            let mut by_prefix: BTreeMap<String, Vec<Member>> = BTreeMap::new();
            for member in &definition.members {
                let name = member.name.as_deref().unwrap_or_default();
                let prefix = name.split_once('_').map_or("", |(prefix, _)| prefix);
                by_prefix.entry(prefix.to_owned()).or_default().push(member.clone());
            }
            let titled = |(prefix, members): (String, _)| {
                with(members, Some(if prefix.is_empty() { "constants".to_owned() } else { format!("{prefix}_*") }))
            };
            let parts: Vec<Definition> = by_prefix.into_iter().map(titled).collect();
            if parts.iter().any(|part| compare(part.clone(), vocabulary).is_some()) { parts } else { vec![definition.clone()] }
        }
        "models" => {
            let fits = |member: &&Member| member.field.as_deref().is_some_and(|field| vocabulary.carries(field, Kind::Message));
            vec![with(definition.members.iter().filter(fits).cloned().collect(), Some("models".to_owned()))]
        }
        _ => vec![definition.clone()],
    }
}

fn compare(definition: Definition, vocabulary: &Vocabulary) -> Option<Repeats> {
    let values: BTreeSet<&str> = definition.members.iter().map(|member| member.value.as_str()).collect();
    let mut best: Option<(f64, usize, Kind, BTreeSet<String>)> = None;
    for (number, protocol) in vocabulary.protocols.iter().enumerate() {
        for (kind, belongs) in SETS {
            let set: BTreeSet<String> =
                protocol.names.iter().filter(|name| name.kind == *kind && belongs(name)).map(|name| name.wire.clone()).collect();
            let known = set.iter().filter(|wire| values.contains(wire.as_str())).count();
            if known < 2 || known * 2 < set.len() || known * 2 < values.len() {
                continue;
            }
            let all = set.len() + values.len() - known;
            #[expect(clippy::cast_precision_loss, reason = "a handful of names")]
            let score = known as f64 / all as f64;
            if best.as_ref().is_none_or(|(most, ..)| score > *most) {
                best = Some((score, number, *kind, set));
            }
        }
    }
    let (_, protocol, kind, expected) = best?;
    let title = definition.name.clone().unwrap_or_else(|| definition.kind.clone());
    Some(Repeats { definition, title, protocol, kind, expected })
}

type Set = (Kind, fn(&Name) -> bool);

/// What a definition can be meant to list, of one protocol.
const SETS: &[Set] =
    &[(Kind::Message, |_| true), (Kind::Message, |name| name.client), (Kind::Message, |name| name.server), (Kind::Error, |_| true)];
