//! Runs as one page for a browser: it needs nothing from elsewhere, works from a file, and without its script as well.
//!
//! What is on the page is worked out here as data; the templates beside this file write it. They escape all that is put into them, and no
//! style or script but the page's own is let in, because what a server sent may be meant to break the page.

mod cases;
mod diagram;
mod engine;
mod frame;
mod link;

use super::human::{most, summary};
use super::{Report, Standing};
use crate::conformance::coverage::{Coverage, parts};
use cases::{Family, Group, STANDINGS, Verdict, families, groups, verdict};
use link::{Place, place};
use serde::Serialize;
use std::collections::BTreeMap;

pub(super) use engine::render;
pub use link::encoded;

/// The page of one run.
pub(super) fn write(report: &Report<'_>) -> String {
    page(std::slice::from_ref(report))
}

/// The page of several runs of one protocol, side by side.
#[must_use]
pub fn page(reports: &[Report<'_>]) -> String {
    let protocol = reports.first().map_or_else(String::new, |report| report.record.header.protocol.clone());
    let counts: Vec<Count> = STANDINGS.into_iter().filter_map(|standing| count(reports, standing)).collect();
    let page = Page {
        protocol,
        wrong: reports.iter().any(|report| report.end.code() != 0),
        runs: reports.iter().zip(names(reports)).map(|(report, name)| run(report, name)).collect(),
        counts,
        groups: groups(reports, &names(reports)),
        families: families(reports),
        style: include_str!("style.css"),
        script: include_str!("script.js"),
    };
    render("page.j2", page)
}

#[derive(Debug, Serialize)]
struct Page {
    protocol: String,
    wrong: bool,
    runs: Vec<Run>,
    /// How many results there are of each verdict that there is.
    counts: Vec<Count>,
    groups: Vec<Group>,
    families: Vec<Family>,
    style: &'static str,
    script: &'static str,
}

#[derive(Debug, Serialize)]
struct Count {
    verdict: Verdict,
    count: usize,
}

fn count(reports: &[Report<'_>], standing: Standing) -> Option<Count> {
    let count = reports.iter().map(|report| report.count(standing)).sum();
    (count > 0).then(|| Count { verdict: verdict(standing), count })
}

/// What is said of a run as a whole.
#[derive(Debug, Serialize)]
struct Run {
    name: String,
    outcome: String,
    well: bool,
    summary: String,
    most: Option<String>,
    spec: Place,
    /// The verdicts in parts of a thousand, for a bar.
    bar: Vec<Segment>,
    facts: Vec<(&'static str, String)>,
    artefacts: Vec<Differing>,
    /// The entries of known failures that are wrong in themselves.
    problems: Vec<Problem>,
    coverage: Vec<Covered>,
    /// Why there is no coverage.
    uncovered: Option<String>,
}

#[derive(Debug, Serialize)]
struct Segment {
    name: &'static str,
    from: f64,
    width: f64,
}

/// A frame on which a language's code differs.
#[derive(Debug, Serialize)]
struct Differing {
    language: String,
    message: String,
    frame: String,
    expected: String,
    said: String,
    case: String,
    alike: usize,
}

#[derive(Debug, Serialize)]
struct Problem {
    place: Place,
    case: String,
    text: String,
}

/// The coverage of one kind of part.
#[derive(Debug, Serialize)]
struct Covered {
    name: String,
    of: usize,
    seen: usize,
    share: f64,
    broken: Option<usize>,
    never: Vec<String>,
    never_broken: Vec<String>,
    items: Vec<(String, u64, Option<u64>)>,
}

/// What the runs are called: by the server and the words that were added to its command, and by their logs where these are the same.
fn names(reports: &[Report<'_>]) -> Vec<String> {
    let called =
        |report: &Report<'_>| [vec![report.record.header.target.clone()], report.record.header.arguments.clone()].concat().join(" ");
    let several = |name: &str| reports.iter().filter(|other| called(other) == name).count() > 1;
    let name =
        |report| Some(called(report)).filter(|name| !several(name)).unwrap_or_else(|| format!("{} ({})", called(report), report.log));
    reports.iter().map(name).collect()
}

fn run(report: &Report<'_>, name: String) -> Run {
    let header = &report.record.header;
    Run {
        name,
        outcome: if report.is_empty() { "nothing was run".to_owned() } else { report.end.as_str().replace('_', " ") },
        well: report.end.code() == 0,
        summary: summary(report),
        most: most(report),
        spec: Place { text: header.spec.clone(), ..place(&report.root, &format!("{}:1", header.spec)) },
        bar: bar(report),
        facts: facts(report),
        artefacts: artefacts(report),
        problems: report
            .problems()
            .map(|(entry, problem)| Problem {
                place: place(&report.root, &entry.place),
                case: entry.case.clone(),
                text: problem.to_owned(),
            })
            .collect(),
        coverage: report.coverage.map(covered).unwrap_or_default(),
        uncovered: report.uncovered.clone().filter(|_| report.coverage.is_none()),
    }
}

fn bar(report: &Report<'_>) -> Vec<Segment> {
    let all = report.judged.len().max(1);
    #[expect(clippy::cast_precision_loss, reason = "counts of cases are small")]
    let share = |count: usize| (count as f64 * 1000.0 / all as f64).round() / 10.0;
    let mut before = 0;
    let mut segments = Vec::new();
    for standing in STANDINGS.into_iter().rev() {
        let count = report.count(standing);
        if count > 0 {
            // Even one failure among a thousand is seen.
            segments.push(Segment { name: standing.as_str(), from: share(before), width: share(count).max(0.4) });
            before += count;
        }
    }
    segments
}

fn facts(report: &Report<'_>) -> Vec<(&'static str, String)> {
    let header = &report.record.header;
    let word = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let mut facts = Vec::new();
    if !header.date.is_empty() {
        facts.push(("day", header.date.clone()));
    }
    facts.push(("tier", word(serde_json::json!(header.tier))));
    facts.push(("level", word(serde_json::json!(header.level))));
    facts.push(("seed", header.seed.to_string()));
    if let Some(shard) = header.shard {
        facts.push(("part", shard.to_string()));
    }
    if header.time_scale != 1.0 {
        facts.push(("time scale", header.time_scale.to_string()));
    }
    let decoded = report.record.footer.iter().flat_map(|footer| &footer.decoded);
    let decoded: Vec<String> = decoded.map(|(language, count)| format!("{language} {count}")).collect();
    if !decoded.is_empty() {
        facts.push(("frames also decoded", decoded.join(", ")));
    }
    facts.push(("wireproof", header.tool.clone()));
    facts
}

/// Each difference once.
fn artefacts(report: &Report<'_>) -> Vec<Differing> {
    let mut alike: BTreeMap<(&str, Option<&str>, &str, &str), Differing> = BTreeMap::new();
    for artefact in &report.record.artefacts {
        let key = (artefact.language.as_str(), artefact.message.as_deref(), artefact.expected.as_str(), artefact.said.as_str());
        let found = alike.entry(key).or_insert_with(|| Differing {
            language: artefact.language.clone(),
            message: artefact.message.clone().unwrap_or_else(|| "no message".to_owned()),
            frame: frame::label(&artefact.frame),
            expected: artefact.expected.clone(),
            said: artefact.said.clone(),
            case: artefact.case.clone(),
            alike: 0,
        });
        found.alike += 1;
    }
    alike.into_values().collect()
}

fn covered(coverage: &Coverage) -> Vec<Covered> {
    let owned = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
    let parts = parts(coverage);
    let made = parts.iter().map(|part| {
        let (of, seen, broken) = (part.rows.len(), part.seen(), part.broken());
        #[expect(clippy::cast_precision_loss, reason = "counts of parts are small")]
        let share = (seen as f64 * 1000.0 / of.max(1) as f64).round() / 10.0;
        Covered {
            name: part.name(),
            of,
            seen,
            share,
            broken,
            never: owned(part.never()),
            never_broken: owned(part.never_broken()),
            items: part.rows.iter().map(|row| (row.name.clone(), row.valid, broken.map(|_| row.broken))).collect(),
        }
    });
    made.collect()
}
