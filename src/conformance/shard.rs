//! A run in parts: which cases belong to which, and the logs of all parts made one again.
//!
//! The id of a case alone says where it belongs, so that cases which come or go move no other. Logs are put together only when they are all
//! parts of one run: none is missing, none is there twice, none was cut off, and all were made from the same cases in the same way.

use super::case::Case;
use super::event::{Footer, Header, Line, Status};
use super::hash;
use super::plan::{Plan, Untestable};
use crate::files::Digest;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// A part of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Shard {
    /// Which, from 1.
    pub index: u64,
    /// Of how many.
    pub of: u64,
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split_once('/').and_then(|(index, of)| Some(Self { index: index.parse().ok()?, of: of.parse().ok()? }));
        parts
            .filter(|shard| (1..=shard.of).contains(&shard.index))
            .ok_or_else(|| "write which part and of how many, such as 2/4".to_owned())
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.index, self.of)
    }
}

impl Shard {
    /// Whether a case belongs to it.
    #[must_use]
    pub fn holds(&self, id: &str) -> bool {
        hash(0, id) % self.of + 1 == self.index
    }

    /// Leaves out what belongs to other parts.
    pub fn keep(&self, plan: &mut Plan) {
        plan.cases.retain(|case: &Case| self.holds(&case.id));
        plan.untestable.retain(|untestable: &Untestable| self.holds(&untestable.id));
    }
}

/// What a plan is, in 16 hexadecimal digits: the parts of a run are made from the same cases.
#[must_use]
pub fn suite(plan: &Plan) -> String {
    let mut cases: Vec<(&str, String)> =
        plan.cases.iter().map(|case| (case.id.as_str(), serde_json::to_string(case).unwrap_or_default())).collect();
    cases.extend(plan.untestable.iter().map(|untestable| (untestable.id.as_str(), String::new())));
    cases.sort();
    let text: String = cases.into_iter().map(|(id, case)| format!("{id}\n{case}\n")).collect();
    Digest::of(text.as_bytes()).to_string().chars().take(16).collect()
}

/// A log of a part.
struct Part<'l> {
    name: &'l str,
    header: Header,
    /// The lines between the first and the last.
    lines: Vec<&'l str>,
    footer: Footer,
}

/// Puts the logs of all parts of a run together, each with its name for people.
///
/// # Errors
/// They are not those of one run, all of them: what is wrong, each in a sentence.
pub fn merge(logs: &[(String, String)]) -> Result<String, Vec<String>> {
    let mut wrong = Vec::new();
    let mut parts: Vec<(Shard, Part<'_>)> = Vec::new();
    for (name, text) in logs {
        match part(name, text) {
            Ok(part) => parts.push(part),
            Err(why) => wrong.push(why),
        }
    }
    parts.sort_by_key(|(shard, _)| *shard);
    fit(&parts, &mut wrong);
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    for (_, part) in &parts {
        let (mut ran, planned) = (0, part.header.planned);
        for (id, status) in part.lines.iter().filter_map(|line| verdict_of(line)) {
            ran += usize::from(status != Status::Untestable);
            if let Some(first) = taken.insert(id.clone(), part.name).filter(|first| *first != part.name) {
                wrong.push(format!("the case `{id}` is in `{first}` and in `{}`", part.name));
            }
        }
        if ran < planned {
            wrong.push(format!("`{}` holds {ran} of its {planned} cases; was the run stopped at its first failure?", part.name));
        }
    }
    let Some((_, first)) = parts.first().filter(|_| wrong.is_empty()) else { return Err(wrong) };
    let planned = parts.iter().map(|(_, part)| part.header.planned).sum();
    let header = Header { shard: None, planned, ..first.header.clone() };
    let mut footer = Footer { took: 0, interrupted: false, gave_up: None, decoded: BTreeMap::new() };
    let mut text = line(&Line::Run(header));
    for (_, part) in &parts {
        text.extend(part.lines.iter().map(|line| format!("{line}\n")));
        // They ran side by side.
        footer.took = footer.took.max(part.footer.took);
        for (language, count) in &part.footer.decoded {
            *footer.decoded.entry(language.clone()).or_default() += count;
        }
    }
    Ok(text + &line(&Line::End(footer)))
}

fn line(line: &Line) -> String {
    serde_json::to_string(line).unwrap_or_default() + "\n"
}

/// Reads a log, which must be whole and that of a part.
fn part<'l>(name: &'l str, text: &'l str) -> Result<(Shard, Part<'l>), String> {
    let mut lines: Vec<&str> = text.lines().collect();
    let last = lines.pop().map(serde_json::from_str);
    let Some(Ok(Line::Run(header))) = lines.first().map(|line| serde_json::from_str(line)) else {
        return Err(format!("`{name}` is no log of a test run, or holds nothing but its first line"));
    };
    let Some(Ok(Line::End(footer))) = last else {
        return Err(format!("`{name}` was cut off: its last line does not say how the run ended"));
    };
    if footer.interrupted || footer.gave_up.is_some() {
        return Err(format!("the run of `{name}` did not come to its end"));
    }
    let Some(shard) = header.shard else {
        return Err(format!("`{name}` is the log of a whole run, not of a part; it was made without `--shard`"));
    };
    lines.remove(0);
    Ok((shard, Part { name, header, lines, footer }))
}

/// Whether the parts are those of one run, all of them.
fn fit(parts: &[(Shard, Part<'_>)], wrong: &mut Vec<String>) {
    let Some((first_shard, first)) = parts.first() else { return };
    for (shard, part) in &parts[1..] {
        if let Some(what) = differs(&first.header, &part.header) {
            wrong.push(format!("`{}` and `{}` differ in {what}", first.name, part.name));
        } else if shard.of != first_shard.of {
            wrong.push(format!("`{}` is part {first_shard}, and `{}` is part {shard}", first.name, part.name));
        }
    }
    for pair in parts.windows(2) {
        if let [(one, a), (other, b)] = pair
            && one == other
        {
            wrong.push(format!("part {one} is there twice: `{}` and `{}`", a.name, b.name));
        }
    }
    for index in 1..=first_shard.of {
        let shard = Shard { index, of: first_shard.of };
        if wrong.is_empty() && !parts.iter().any(|(known, _)| *known == shard) {
            wrong.push(format!("part {shard} is missing"));
        }
    }
}

/// In what two runs differ that must be the same.
fn differs(one: &Header, other: &Header) -> Option<&'static str> {
    let same = [
        ("the protocol", one.protocol == other.protocol),
        ("what the spec means", one.model == other.model),
        ("the cases", one.suite == other.suite),
        ("the seed", one.seed == other.seed),
        ("the tier", one.tier == other.tier),
        ("the level", one.level == other.level),
        ("the version of wireproof", one.tool == other.tool),
        ("the words added to the server's command", one.arguments == other.arguments),
        ("the known failures", one.expected == other.expected),
        ("the languages that took part", one.languages == other.languages),
        ("the target", one.target == other.target),
    ];
    same.into_iter().find(|(_, same)| !same).map(|(what, _)| what)
}

/// The case whose verdict a line is, and what came of it.
fn verdict_of(text: &str) -> Option<(String, Status)> {
    match serde_json::from_str(text).ok()? {
        Line::Verdict { case, verdict, .. } => Some((case, verdict.status)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_written_as_which_of_how_many() {
        assert_eq!("2/4".parse(), Ok(Shard { index: 2, of: 4 }));
        for text in ["0/4", "5/4", "4", "/", "1/0", "a/b", "-1/2"] {
            assert!(text.parse::<Shard>().is_err(), "{text}");
        }
    }

    #[test]
    fn every_case_belongs_to_one_part_and_stays_there() {
        for number in 0..500 {
            let id = format!("field/message/{number}");
            let holding: Vec<u64> = (1..=4).filter(|index| Shard { index: *index, of: 4 }.holds(&id)).collect();
            assert_eq!(holding.len(), 1, "{id}");
        }
        // Written down once: a change of the hash would move cases between the jobs of everybody.
        let of = |id: &str| (1..=4).find(|index| Shard { index: *index, of: 4 }.holds(id));
        assert_eq!(["message/a", "message/b", "scenario/takeover"].map(of), [Some(1), Some(2), Some(2)]);
    }
}
