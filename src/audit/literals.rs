//! What the texts of a file are: names where a constant should stand, names that no spec knows, names put together at run time.
//!
//! A name is sure to be one when it is compared, matched, the value of a field that carries names, a member of a type, sent, or one of
//! the keys of a table of names. Anywhere else it may well be another word, and is only noted.

use std::collections::BTreeSet;

use super::syntax::{Facts, Place, Position, Text, Use};
use super::text::{parts, words};
use super::vocabulary::{Kind, Name, Vocabulary};

/// What was found out about a text.
#[derive(Debug)]
pub(crate) enum Verdict<'v> {
    /// It is one of these names, of one or several protocols; with the use that makes sure of it.
    Known { names: Vec<&'v Name>, sure: Option<Use> },
    /// It stands where a name should, and no spec has it.
    Unknown { kind: Kind, near: Option<&'v str>, sure: bool },
    /// It stands where a name should, and is not known before the program runs.
    Dynamic { kind: Kind },
}

/// What the last word of a name says that holds something else than a name of the protocol.
const OTHERS: [&str; 20] = [
    "status",
    "state",
    "level",
    "role",
    "severity",
    "mode",
    "phase",
    "step",
    "view",
    "tab",
    "color",
    "variant",
    "theme",
    "format",
    "method",
    "encoding",
    "env",
    "typeof",
    "key",
    "direction",
];

/// What the name of a function says that sends a message.
const SENDERS: [&str; 8] = ["send", "emit", "publish", "broadcast", "reply", "respond", "notify", "post"];

/// Judges all texts of a file but those in `defined`, by the offset of the text.
/// `constants` are the last parts of the constants' names in the language of the file.
pub(crate) fn judge<'v, 'f>(
    facts: &'f Facts,
    vocabulary: &'v Vocabulary,
    constants: &BTreeSet<String>,
    defined: &BTreeSet<usize>,
) -> Vec<(&'f Text, Verdict<'v>)> {
    let constants =
        facts.others.iter().filter(|(name, ..)| constants.contains(name)).map(|(name, place, position)| (name.as_str(), place, position));
    let view = View { facts, vocabulary, constants: constants.collect() };
    let known_fields = view.known_fields();
    let mut found = Vec::new();
    for text in facts.texts.iter().filter(|text| !defined.contains(&text.place.start)) {
        let verdict = match &text.value {
            Some(value) if vocabulary.knows(value) => view.known(text, value),
            Some(value) => view.unknown(text, value, known_fields),
            None if text.dynamic => view.dynamic(text),
            None => None,
        };
        found.extend(verdict.map(|verdict| (text, verdict)));
    }
    found
}

struct View<'f, 'v> {
    facts: &'f Facts,
    vocabulary: &'v Vocabulary,
    /// The uses of constants.
    constants: Vec<(&'f str, &'f Place, &'f Position)>,
}

impl<'v> View<'_, 'v> {
    fn known(&self, text: &Text, value: &str) -> Option<Verdict<'v>> {
        let names: Vec<&Name> = self.vocabulary.named(value).collect();
        for position in &text.positions {
            let sure: Vec<&Name> = names.iter().copied().filter(|name| self.is_sure(text, position, name)).collect();
            if !sure.is_empty() {
                return Some(Verdict::Known { names: sure, sure: Some(position.place) });
            }
        }
        // The name of a field is no name of a message, whatever it says.
        (!text.key).then_some(Verdict::Known { names, sure: None })
    }

    fn is_sure(&self, text: &Text, position: &Position, name: &Name) -> bool {
        if let Some(member) = &position.member {
            return self.vocabulary.protocols[name.protocol].carries(member, name.kind);
        }
        let others =
            || position.operand.as_deref().is_some_and(|operand| is_other(operand) && !is_strict(operand, self.vocabulary, name.kind));
        match position.place {
            Use::Comparison => !others() || !is_plain(&name.wire) || self.is_majority(position),
            Use::Case => !others() || self.is_majority(position),
            Use::Value => false,
            Use::Argument => self.sender(&text.place, true),
            Use::Type | Use::Table => self.is_majority(position),
        }
    }

    /// Whether at least two, and at least half, of the texts that stand together in one use are names.
    fn is_majority(&self, position: &Position) -> bool {
        let Some(group) = &position.group else { return false };
        let (known, all) = self.neighbours(group, position.place);
        known >= 2 && known * 2 >= all
    }

    /// How many texts of a group are names, and how many there are.
    fn neighbours(&self, group: &Place, place: Use) -> (usize, usize) {
        let here = self.facts.texts.iter().filter(|text| group.start <= text.place.start && text.place.end <= group.end);
        let same = here.filter(|text| text.positions.iter().any(|other| other.place == place && other.group.as_ref() == Some(group)));
        let constants = self.constants.iter().filter(|(_, _, other)| other.place == place && other.group.as_ref() == Some(group)).count();
        same.fold((constants, constants), |(known, all), text| {
            let is_known = text.value.as_deref().is_some_and(|value| self.vocabulary.knows(value));
            (known + usize::from(is_known), all + 1)
        })
    }

    /// Whether a text is an argument of a call that sends; of the innermost call alone, or of any around it.
    fn sender(&self, place: &Place, innermost: bool) -> bool {
        let around = |arguments: &&(String, Place)| arguments.1.start < place.start && place.end < arguments.1.end;
        let sends = |name: &str| parts(name).iter().any(|part| SENDERS.contains(&part.as_str()));
        let mut calls = self.facts.calls.iter().filter(around);
        if innermost {
            let call = calls.min_by_key(|(_, arguments)| arguments.len());
            return call.is_some_and(|(name, _)| sends(name));
        }
        calls.any(|(name, _)| sends(name))
    }

    /// How many names stand as values of fields that carry names, or as cases.
    fn known_fields(&self) -> usize {
        let carries = |position: &Position| match position.place {
            Use::Value => position.member.as_deref().is_some_and(|member| self.vocabulary.carries(member, Kind::Message)),
            Use::Case => position.operand.as_deref().is_some_and(|operand| is_strict(operand, self.vocabulary, Kind::Message)),
            Use::Comparison | Use::Argument | Use::Type | Use::Table => false,
        };
        let known = |text: &&Text| text.value.as_deref().is_some_and(|value| self.vocabulary.knows(value));
        let texts = self.facts.texts.iter().filter(known).filter(|text| text.positions.iter().any(carries)).count();
        texts + self.constants.iter().filter(|(_, _, position)| carries(position)).count()
    }

    fn unknown(&self, text: &Text, value: &str, known_fields: usize) -> Option<Verdict<'v>> {
        for (position, kind) in self.strict(text) {
            let near = self.vocabulary.nearest(value, kind).filter(|_| value.len() > 5 || known_fields > 0);
            let among_names = position.group.as_ref().is_some_and(|group| self.neighbours(group, position.place).0 > 0)
                || self.names_compared(position) > 0
                || (known_fields > 0 && self.sender(&text.place, false));
            if near.is_some() || among_names {
                return Some(Verdict::Unknown { kind, near, sure: true });
            }
            if known_fields > 1 && position.place == Use::Value && self.looks_like_a_name(value) {
                return Some(Verdict::Unknown { kind, near: None, sure: false });
            }
        }
        self.misspelt(text, value)
    }

    /// Whether a text is joined of words in a way in which names are.
    fn looks_like_a_name(&self, value: &str) -> bool {
        let joined = |text: &str, by: char| text.trim_matches(by).contains(by);
        ['_', '.', '-', ':', '/'].into_iter().any(|by| joined(value, by) && self.vocabulary.wires().any(|wire| joined(wire, by)))
    }

    /// What is matched or compared as names are, and is none; or a long text that is sent, or one of the keys of a table of names, and is
    /// nearly one itself.
    fn misspelt(&self, text: &Text, value: &str) -> Option<Verdict<'v>> {
        let near = self.vocabulary.nearest(value, Kind::Message).filter(|_| value.len() > 5);
        let as_names = |position: &&Position| {
            position.member.is_none()
                && !position.operand.as_deref().is_some_and(is_other)
                && match position.place {
                    Use::Case => self.is_majority(position),
                    Use::Comparison => self.names_compared(position) > 1,
                    Use::Argument | Use::Value | Use::Type | Use::Table => false,
                }
        };
        if text.positions.iter().any(|position| as_names(&position)) {
            return Some(Verdict::Unknown { kind: Kind::Message, near, sure: true });
        }
        near?;
        let among_names = |position: &Position| match position.place {
            Use::Argument => self.sender(&text.place, true),
            Use::Table | Use::Type => self.is_majority(position),
            Use::Comparison => self.names_compared(position) > 0,
            Use::Case | Use::Value => false,
        };
        let found = text.positions.iter().any(|position| position.member.is_none() && among_names(position));
        found.then_some(Verdict::Unknown { kind: Kind::Message, near, sure: true })
    }

    fn dynamic(&self, text: &Text) -> Option<Verdict<'v>> {
        self.strict(text).next().map(|(_, kind)| Verdict::Dynamic { kind })
    }

    /// The uses of a text in which nothing but a name can stand.
    fn strict<'t>(&self, text: &'t Text) -> impl Iterator<Item = (&'t Position, Kind)> {
        let kind = |position: &Position| {
            [Kind::Message, Kind::Error].into_iter().find(|kind| match (&position.member, &position.operand) {
                (Some(member), _) => self.vocabulary.carries(member, *kind),
                (None, Some(operand)) => is_strict(operand, self.vocabulary, *kind),
                (None, None) => false,
            })
        };
        text.positions.iter().filter_map(move |position| Some((position, kind(position)?)))
    }

    /// With how many names that is compared in this file which a text is compared with.
    fn names_compared(&self, position: &Position) -> usize {
        let Some(operand) = position.operand.as_deref().filter(|_| position.place == Use::Comparison) else { return 0 };
        let same = |other: &Position| other.place == Use::Comparison && other.operand.as_deref() == Some(operand);
        let compared = self.facts.texts.iter().filter(|text| text.positions.iter().any(same));
        let known = compared.filter_map(|text| text.value.as_deref()).filter(|value| self.vocabulary.knows(value));
        let constants = self.constants.iter().filter(|(_, _, other)| same(other)).map(|(name, ..)| *name);
        known.chain(constants).collect::<BTreeSet<&str>>().len()
    }
}

/// A word without anything that only names have.
fn is_plain(wire: &str) -> bool {
    wire.chars().all(|c| c.is_lowercase())
}

/// Whether an operand says by its name that it holds something else.
fn is_other(operand: &str) -> bool {
    let other = |word: &str| parts(word).last().is_some_and(|part| OTHERS.contains(&part.as_str()));
    words(operand).next_back().is_some_and(other) || operand.starts_with("typeof ")
}

/// Whether an operand is the field that carries names of a kind, or named after it.
fn is_strict(operand: &str, vocabulary: &Vocabulary, kind: Kind) -> bool {
    if operand.starts_with("typeof ") {
        return false;
    }
    // What a method makes of it, such as another case, is still it.
    let mut last = words(operand).rev().take(2);
    let named = |word: &str| vocabulary.carries(word, kind) || parts(word).last().is_some_and(|part| vocabulary.carries(part, kind));
    last.next().is_some_and(named) || (operand.ends_with(')') && last.next().is_some_and(named))
}
