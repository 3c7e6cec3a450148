//! The results of runs as the page shows them: what did not pass in full, sorted by what is alike, and every case in one table.

use super::super::failure::{again, duration, rows};
use super::super::human::bookkeeping;
use super::super::{Judged, Outcome, Report, Standing};
use super::diagram::{Diagram, Listed, draw};
use super::frame::Limits;
use super::link::{Place, encoded, issue, place};
use crate::conformance::case::{Level, Requirement};
use crate::conformance::expect::entry_for;
use serde::Serialize;
use std::collections::BTreeMap;

/// What did not pass and is alike.
#[derive(Debug, Serialize)]
pub(super) struct Group {
    heading: String,
    /// The target, where there are several.
    target: Option<String>,
    standing: &'static str,
    cases: Vec<Case>,
}

/// A case in full.
#[derive(Debug, Serialize)]
struct Case {
    anchor: String,
    id: String,
    standing: Verdict,
    should: bool,
    took: Option<String>,
    /// What came, on one line.
    brief: String,
    rule: Option<Demand>,
    tries: Option<Demand>,
    rows: Vec<(&'static str, String)>,
    issue: Option<Place>,
    diagram: Option<Diagram>,
    frames: Vec<Listed>,
    stderr: Vec<String>,
    again: Option<String>,
    entry: Option<String>,
}

/// A requirement, with a way to it.
#[derive(Debug, Serialize)]
struct Demand {
    text: String,
    rule: String,
    place: Option<Place>,
}

/// A verdict in the words of the page.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct Verdict {
    name: &'static str,
    word: &'static str,
    mark: &'static str,
}

/// The verdicts, what is wrong first.
pub(super) const STANDINGS: [Standing; 9] = [
    Standing::Failed,
    Standing::Crashed,
    Standing::Untestable,
    Standing::Stale,
    Standing::Advised,
    Standing::Known,
    Standing::Open,
    Standing::Skipped,
    Standing::Passed,
];

pub(super) fn verdict(standing: Standing) -> Verdict {
    let (word, mark) = match standing {
        Standing::Failed => ("failed", "✗"),
        Standing::Crashed => ("crashed", "✗"),
        Standing::Untestable => ("untestable", "?"),
        Standing::Stale => ("listed, but passes", "!"),
        Standing::Advised => ("against advice", "!"),
        Standing::Known => ("known to fail", "~"),
        Standing::Open => ("left open", "○"),
        Standing::Skipped => ("skipped", "–"),
        Standing::Passed => ("passed", "✓"),
    };
    Verdict { name: standing.as_str(), word, mark }
}

/// Whether a result has more to tell than a row of the table.
fn is_told(standing: Standing) -> bool {
    !matches!(standing, Standing::Passed | Standing::Open | Standing::Skipped)
}

/// What did not pass, run by run.
pub(super) fn groups(reports: &[Report<'_>], names: &[String]) -> Vec<Group> {
    let told = reports.iter().flat_map(|report| &report.judged).filter(|judged| is_told(judged.standing)).count();
    let limits = Limits::of(told);
    let several = reports.len() > 1;
    reports.iter().zip(names).enumerate().flat_map(|(run, (report, name))| of_run(report, run, several.then_some(name), limits)).collect()
}

fn of_run(report: &Report<'_>, run: usize, name: Option<&String>, limits: Limits) -> Vec<Group> {
    let judged: BTreeMap<&str, &Judged<'_>> = report.judged.iter().map(|judged| (judged.outcome.id.as_str(), judged)).collect();
    let mut groups: Vec<(Standing, Vec<&Judged<'_>>)> = Vec::new();
    for group in &report.groups {
        let all: Vec<&Judged<'_>> = group.iter().filter_map(|outcome| judged.get(outcome.id.as_str()).copied()).collect();
        groups.extend(all.first().map(|first| first.standing).map(|standing| (standing, all)));
    }
    for standing in [Standing::Untestable, Standing::Stale, Standing::Known] {
        let all: Vec<&Judged<'_>> = report.of(standing).collect();
        groups.extend((!all.is_empty()).then_some((standing, all)));
    }
    // The order of the verdicts; among equals the most frequent stay first.
    groups.sort_by_key(|(standing, _)| STANDINGS.iter().position(|known| known == standing));
    let made = groups.into_iter().map(|(standing, all)| Group {
        heading: heading(standing, &all),
        target: name.cloned(),
        standing: standing.as_str(),
        cases: all.into_iter().map(|judged| case(report, judged, run, limits)).collect(),
    });
    made.collect()
}

fn heading(standing: Standing, group: &[&Judged<'_>]) -> String {
    let kind = || group.first().and_then(|judged| judged.outcome.verdict.findings.first()).map(|finding| finding.kind.clone());
    match standing {
        Standing::Untestable => "No input says how to try it".to_owned(),
        Standing::Stale => "Listed as known failures, and do not fail".to_owned(),
        Standing::Known => "Known failures".to_owned(),
        Standing::Advised => format!("Against advice: {}", kind().unwrap_or_default()),
        _ => kind().unwrap_or_default(),
    }
}

fn case(report: &Report<'_>, judged: &Judged<'_>, run: usize, limits: Limits) -> Case {
    let outcome = judged.outcome;
    let finding = outcome.verdict.findings.first();
    let standing = judged.standing;
    let failed = matches!(standing, Standing::Failed | Standing::Crashed | Standing::Advised);
    let own = matches!(standing, Standing::Untestable | Standing::Stale);
    let mut told = if own { bookkeeping(report, judged) } else { rows(report, judged) };
    let stderr = told.iter().find(|(label, _)| *label == "stderr").map(|(_, text)| text.lines().map(str::to_owned).collect());
    // These have a form of their own on the page.
    told.retain(|(label, _)| !matches!(*label, "rule" | "tries" | "stderr" | "if known"));
    let tried = outcome.case.as_ref().map(|case| &case.requirement);
    let broken = finding.map(|finding| &finding.requirement);
    let (diagram, frames) = draw(outcome, limits)
        .filter(|_| standing != Standing::Stale)
        .map_or((None, Vec::new()), |(diagram, frames)| (Some(diagram), frames));
    Case {
        anchor: anchor(run, &outcome.id),
        id: outcome.id.clone(),
        standing: verdict(standing),
        should: outcome.case.as_ref().is_some_and(|case| case.level == Level::Should),
        took: outcome.case.as_ref().map(|_| duration(outcome.took)),
        brief: told.iter().find(|(label, _)| *label == "got").map_or_else(String::new, |(_, text)| text.clone()),
        rule: broken.or(tried).map(|demanded| demand(report, demanded)),
        tries: tried.filter(|tried| broken.is_some_and(|broken| broken.rule != tried.rule)).map(|tried| demand(report, tried)),
        rows: told,
        issue: judged.entry.filter(|_| standing == Standing::Known).map(|entry| issue(&entry.issue)),
        diagram,
        frames,
        stderr: stderr.unwrap_or_default(),
        again: (!own).then(|| again(report, &outcome.id)),
        entry: (failed || standing == Standing::Untestable).then(|| entry_for(&outcome.id, &outcome.verdict)),
    }
}

fn demand(report: &Report<'_>, requirement: &Requirement) -> Demand {
    Demand {
        text: requirement.text.clone(),
        rule: requirement.rule.clone(),
        place: requirement.place.as_ref().map(|text| place(&report.root, text)),
    }
}

/// The name of a case on the page, by which an address can lead to it.
fn anchor(run: usize, id: &str) -> String {
    let of = if run == 0 { "case:".to_owned() } else { format!("case{}:", run + 1) };
    id.chars().fold(of, |mut name, character| {
        name.push(if character.is_whitespace() || character.is_control() { '_' } else { character });
        name
    })
}

/// The cases of one family.
#[derive(Debug, Serialize)]
pub(super) struct Family {
    name: String,
    /// How many results there are, and how many of them passed.
    of: usize,
    passed: usize,
    rows: Vec<Row>,
}

/// A case in the table.
#[derive(Debug, Serialize)]
struct Row {
    id: String,
    /// The verdicts, for the filter.
    verdicts: String,
    place: Option<Place>,
    /// What it tries.
    text: String,
    cells: Vec<Option<Cell>>,
}

/// What came of a case at one target.
#[derive(Debug, Serialize)]
struct Cell {
    verdict: Verdict,
    took: Option<String>,
    /// The address of what is told of it.
    href: Option<String>,
}

/// Every case of every run.
pub(super) fn families(reports: &[Report<'_>]) -> Vec<Family> {
    let mut cases: BTreeMap<&str, Vec<Option<&Judged<'_>>>> = BTreeMap::new();
    for (run, report) in reports.iter().enumerate() {
        for judged in &report.judged {
            let cells = cases.entry(&judged.outcome.id).or_insert_with(|| vec![None; reports.len()]);
            cells[run] = Some(judged);
        }
    }
    let root = reports.first().map_or("", |report| report.root.as_str());
    let mut families: BTreeMap<&str, Family> = BTreeMap::new();
    for (id, cells) in cases {
        let name = id.split('/').next().unwrap_or_default();
        let family = families.entry(name).or_insert_with(|| Family { name: name.to_owned(), of: 0, passed: 0, rows: Vec::new() });
        let there = || cells.iter().flatten();
        family.of += there().count();
        family.passed += there().filter(|judged| judged.standing == Standing::Passed).count();
        let requirement = there().find_map(|judged| requirement(judged.outcome));
        family.rows.push(Row {
            id: id.to_owned(),
            verdicts: there().map(|judged| judged.standing.as_str()).collect::<Vec<_>>().join(" "),
            place: requirement.and_then(|requirement| requirement.place.as_ref()).map(|text| place(root, text)),
            text: requirement.map(|requirement| requirement.text.clone()).unwrap_or_default(),
            cells: cells.iter().enumerate().map(|(run, judged)| judged.map(|judged| cell(judged, run))).collect(),
        });
    }
    families.into_values().collect()
}

/// What a case is about; for one that could not be tried, what its finding says.
fn requirement(outcome: &Outcome) -> Option<&Requirement> {
    let tried = outcome.case.as_ref().map(|case| &case.requirement);
    tried.or_else(|| outcome.verdict.findings.first().map(|finding| &finding.requirement))
}

fn cell(judged: &Judged<'_>, run: usize) -> Cell {
    Cell {
        verdict: verdict(judged.standing),
        took: judged.outcome.case.as_ref().map(|_| duration(judged.outcome.took)),
        href: is_told(judged.standing).then(|| format!("#{}", encoded(&anchor(run, &judged.outcome.id)))),
    }
}
