//! What a run came to, as a fold of its log: the same at the end of the run and from the log a year later.
//!
//! A format is one file with one function, and one line in [`FORMATS`]. A log without a last line is a run that was cut off: no format calls
//! it passed.

mod badge;
mod failure;
pub mod github;
mod html;
mod human;
mod json;
mod junit;
mod markdown;
mod record;

use super::case::Level;
use super::coverage::Coverage;
use super::event::Status;
use super::expect::{Expect, Expectation};
use std::collections::BTreeMap;

pub use html::{encoded, page};
pub use record::{Artefact, Broken, Outcome, Record};

/// One result for people, whatever it counts as.
#[must_use]
pub fn of_case(report: &Report<'_>, id: &str) -> String {
    let judged = report.judged.iter().find(|judged| judged.outcome.id == id);
    judged.map(|judged| human::block(&failure::title(judged.outcome, judged.standing), &failure::rows(report, judged))).unwrap_or_default()
}

/// Writes a report in one format.
pub type Write = fn(&Report<'_>) -> String;

/// The formats by name.
pub const FORMATS: &[(&str, Write)] = &[
    ("human", human::write),
    ("json", json::write),
    ("junit", junit::write),
    ("markdown", markdown::write),
    ("github", github::write),
    ("html", html::write),
    ("badge", badge::write),
];

/// What a result counts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// What had to come came.
    Passed,
    /// The spec leaves open what has to come.
    Open,
    /// It failed as is known.
    Known,
    /// The spec advises otherwise, and only what it demands was asked for.
    Advised,
    /// It was not run.
    Skipped,
    /// It failed.
    Failed,
    /// The server ended.
    Crashed,
    /// Nothing says how to try it.
    Untestable,
    /// It is listed as a known failure and does not fail.
    Stale,
}

impl Standing {
    /// Its name in reports for programs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Open => "open",
            Self::Known => "known",
            Self::Advised => "advised",
            Self::Skipped => "skipped",
            Self::Failed => "failed",
            Self::Crashed => "crashed",
            Self::Untestable => "untestable",
            Self::Stale => "stale",
        }
    }

    /// Whether the run is wrong because of it.
    #[must_use]
    pub fn is_wrong(self) -> bool {
        matches!(self, Self::Failed | Self::Crashed | Self::Untestable | Self::Stale)
    }
}

/// A result, and what it counts as.
#[derive(Debug)]
pub struct Judged<'r> {
    /// The result.
    pub outcome: &'r Outcome,
    /// What it counts as.
    pub standing: Standing,
    /// The entry of known failures about it, whether or not it is right.
    pub entry: Option<&'r Expectation>,
}

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// All is well, but for failures that are known.
    Well,
    /// Something is wrong.
    Wrong,
    /// It was interrupted.
    Interrupted,
    /// It could not go on.
    GaveUp(String),
    /// The log has no end.
    CutOff,
}

impl End {
    /// Its name in reports for programs.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Well => "passed",
            Self::Wrong => "failed",
            Self::Interrupted => "interrupted",
            Self::GaveUp(_) => "gave_up",
            Self::CutOff => "cut_off",
        }
    }

    /// The exit code that goes with it.
    #[must_use]
    pub fn code(&self) -> u8 {
        match self {
            Self::Well => 0,
            Self::Wrong => 1,
            Self::GaveUp(_) | Self::CutOff => 2,
            Self::Interrupted => 130,
        }
    }
}

/// A run, counted and sorted.
#[derive(Debug)]
pub struct Report<'r> {
    /// The log.
    pub record: &'r Record,
    /// The path of the log, for commands.
    pub log: &'r str,
    /// What the spec was seen to be used for, if it was asked.
    pub coverage: Option<&'r Coverage>,
    /// Why there is no coverage, where a format should have it.
    pub uncovered: Option<String>,
    /// The way from where the report stands to the folder that places in the spec are relative to, as an address; empty where that is the same.
    pub root: String,
    /// The results in the order of their ids.
    pub judged: Vec<Judged<'r>>,
    /// What is wrong and alike, the most frequent first.
    pub groups: Vec<Vec<&'r Outcome>>,
    /// How it ended.
    pub end: End,
    /// The cases by their sessions.
    sessions: BTreeMap<&'r str, &'r str>,
}

impl<'r> Report<'r> {
    /// Counts and sorts a log.
    #[must_use]
    pub fn new(record: &'r Record, log: &'r str, coverage: Option<&'r Coverage>) -> Self {
        let judged: Vec<Judged<'r>> = record.results.iter().map(|outcome| judge(record, outcome)).collect();
        let groups = groups(&judged);
        let sessions = sessions(record);
        let mut report = Self { record, log, coverage, uncovered: None, root: String::new(), judged, groups, end: End::Well, sessions };
        report.end = match &record.footer {
            None => End::CutOff,
            Some(footer) if footer.interrupted => End::Interrupted,
            Some(footer) => match &footer.gave_up {
                Some(why) => End::GaveUp(why.clone()),
                None if report.is_wrong() => End::Wrong,
                None => End::Well,
            },
        };
        report
    }

    fn is_wrong(&self) -> bool {
        let problems = self.problems().next().is_some();
        self.judged.iter().any(|judged| judged.standing.is_wrong()) || problems || !self.record.artefacts.is_empty() || self.is_empty()
    }

    /// Whether no case was run at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.record.results.iter().all(|outcome| outcome.case.is_none())
    }

    /// How many results count as this.
    #[must_use]
    pub fn count(&self, standing: Standing) -> usize {
        self.judged.iter().filter(|judged| judged.standing == standing).count()
    }

    /// How many cases were run.
    #[must_use]
    pub fn ran(&self) -> usize {
        self.record.results.iter().filter(|outcome| outcome.case.is_some()).count()
    }

    /// The entries of known failures that are wrong in themselves.
    pub fn problems(&self) -> impl Iterator<Item = (&'r Expectation, &'r str)> {
        let entries = self.record.header.expected.iter();
        entries.filter_map(|entry| entry.problem.as_deref().map(|problem| (entry, problem)))
    }

    /// The results that count as this.
    pub fn of(&self, standing: Standing) -> impl Iterator<Item = &Judged<'r>> {
        self.judged.iter().filter(move |judged| judged.standing == standing)
    }
}

fn sessions(record: &Record) -> BTreeMap<&str, &str> {
    let cases = record.results.iter().filter_map(|outcome| Some((outcome, outcome.case.as_ref()?)));
    cases
        .flat_map(|(outcome, case)| case.connections.iter().filter_map(|opening| Some((opening.session.as_deref()?, outcome.id.as_str()))))
        .collect()
}

/// What a result counts as. An entry that is wrong in itself excuses nothing.
fn judge<'r>(record: &'r Record, outcome: &'r Outcome) -> Judged<'r> {
    let entry = record.header.expected.iter().find(|entry| entry.problem.is_none() && entry.fits(&outcome.id));
    let level = outcome.case.as_ref().map_or(Level::Must, |case| case.level);
    let standing = match (outcome.verdict.status, entry) {
        (Status::Skipped, _) => Standing::Skipped,
        (Status::Failed | Status::Crashed | Status::Untestable, Some(entry)) if entry.explains(&outcome.verdict) => Standing::Known,
        (Status::Passed | Status::Undefined, Some(entry)) if entry.expect != Expect::Flaky => Standing::Stale,
        (Status::Passed, _) => Standing::Passed,
        (Status::Undefined, _) => Standing::Open,
        (Status::Failed, _) if level > record.header.level => Standing::Advised,
        (Status::Failed, _) => Standing::Failed,
        (Status::Crashed, _) => Standing::Crashed,
        (Status::Untestable, _) => Standing::Untestable,
    };
    Judged { outcome, standing, entry }
}

/// Failures are alike when the same kind of thing went wrong with the same requirement.
fn groups<'r>(judged: &[Judged<'r>]) -> Vec<Vec<&'r Outcome>> {
    let mut alike: BTreeMap<(Standing, &str, &str), Vec<&'r Outcome>> = BTreeMap::new();
    for judged in judged.iter().filter(|judged| matches!(judged.standing, Standing::Failed | Standing::Crashed | Standing::Advised)) {
        if let Some(finding) = judged.outcome.verdict.findings.first() {
            let kind = (judged.standing, finding.kind.as_str(), finding.requirement.rule.as_str());
            alike.entry(kind).or_default().push(judged.outcome);
        }
    }
    let mut groups: Vec<_> = alike.into_iter().collect();
    // What is only advised stands last.
    groups.sort_by_key(|((standing, ..), group)| (*standing == Standing::Advised, std::cmp::Reverse(group.len())));
    groups.into_iter().map(|(_, group)| group).collect()
}
