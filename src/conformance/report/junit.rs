//! A run in the XML of JUnit, as CI services read it: a suite for each family, and a case that fails for whatever else is wrong.

use super::failure::{again, one_line, rows, title};
use super::human::{block, summary};
use super::{End, Judged, Report, Standing};
use quick_junit::{NonSuccessKind, Property, Report as Document, TestCase, TestCaseStatus, TestSuite};
use std::collections::BTreeMap;
use std::time::Duration;

pub(super) fn write(report: &Report<'_>) -> String {
    let header = &report.record.header;
    let mut document = Document::new(format!("wireproof {} {}", header.protocol, header.target));
    if let Some(footer) = &report.record.footer {
        document.set_time(Duration::from_micros(footer.took));
    }
    let mut suites: BTreeMap<&str, TestSuite> = BTreeMap::new();
    for judged in &report.judged {
        let family = judged.outcome.id.split('/').next().unwrap_or_default();
        let suite = suites.entry(family).or_insert_with(|| TestSuite::new(format!("{}.{family}", header.protocol)));
        suite.add_test_case(case(report, judged));
    }
    document.add_test_suites(suites.into_values());
    let mut run = TestSuite::new(format!("{}.run", header.protocol));
    run.add_property(Property::new("seed", header.seed.to_string()));
    run.add_property(Property::new("target", header.target.clone()));
    run.add_property(Property::new("model", header.model.clone()));
    run.add_test_cases(around(report));
    document.add_test_suite(run);
    match document.to_string() {
        Ok(text) => text,
        Err(_) => unreachable!("a report of texts and numbers can be written"),
    }
}

fn case(report: &Report<'_>, judged: &Judged<'_>) -> TestCase {
    let outcome = judged.outcome;
    let finding = outcome.verdict.findings.first();
    let kind = finding.map_or_else(|| judged.standing.as_str().to_owned(), |finding| finding.kind.clone());
    let message = finding.map_or_else(String::new, |finding| one_line(&format!("expected {}; got {}", finding.expected, finding.found)));
    let mut told = rows(report, judged);
    told.push(("again", again(report, &outcome.id)));
    let body = block(&title(outcome, judged.standing), &told);
    let failed = |status: NonSuccessKind| {
        let mut failed = TestCaseStatus::non_success(status);
        failed.set_type(kind.clone()).set_message(message.clone()).set_description(body.clone());
        failed
    };
    let skipped = |why: String| {
        let mut skipped = TestCaseStatus::skipped();
        skipped.set_message(why);
        skipped
    };
    let status = match judged.standing {
        Standing::Passed => TestCaseStatus::success(),
        Standing::Open => skipped(format!(
            "the spec leaves open what must come; came: {}",
            finding.map_or_else(String::new, |finding| one_line(&finding.found))
        )),
        Standing::Advised => skipped(format!("against advice: {message}")),
        Standing::Known => skipped(format!("known: {}", judged.entry.map_or("", |entry| entry.issue.as_str()))),
        Standing::Skipped => skipped("was not run".to_owned()),
        Standing::Failed => failed(NonSuccessKind::Failure),
        Standing::Crashed => failed(NonSuccessKind::Error),
        Standing::Untestable => failed(NonSuccessKind::Failure),
        Standing::Stale => stale(judged),
    };
    let mut case = TestCase::new(outcome.id.clone(), status);
    case.set_classname(format!("{}.{}", report.record.header.protocol, outcome.id.split('/').next().unwrap_or_default()));
    case.set_time(Duration::from_micros(outcome.took));
    if !outcome.stderr.is_empty() {
        case.set_system_err(outcome.stderr.iter().map(|line| one_line(line)).collect::<Vec<_>>().join("\n"));
    }
    case
}

fn stale(judged: &Judged<'_>) -> TestCaseStatus {
    let place = judged.entry.map_or("", |entry| entry.place.as_str());
    wrong("stale", format!("it passes, and is listed at {place} as a known failure; remove the entry"), NonSuccessKind::Failure)
}

fn wrong(kind: &str, message: String, status: NonSuccessKind) -> TestCaseStatus {
    let mut failed = TestCaseStatus::non_success(status);
    failed.set_type(kind).set_message(message);
    failed
}

/// What is about no case: how the run ended, the entries of known failures, the code of languages.
fn around(report: &Report<'_>) -> Vec<TestCase> {
    let ended = match &report.end {
        End::Well | End::Wrong if report.is_empty() => wrong("empty", "no case was run".to_owned(), NonSuccessKind::Error),
        End::Well | End::Wrong => TestCaseStatus::success(),
        other => wrong(other.as_str(), summary(report), NonSuccessKind::Error),
    };
    let mut cases = vec![TestCase::new("the run ends", ended)];
    for (entry, problem) in report.problems() {
        let status = wrong("known failure", format!("{}: {problem}", entry.place), NonSuccessKind::Failure);
        cases.push(TestCase::new(format!("the known failure {}", entry.case), status));
    }
    for artefact in &report.record.artefacts {
        let message = format!("the spec says {}, the code says {}", artefact.expected, artefact.said);
        let name = format!("{} decodes {} of {}", artefact.language, artefact.message.as_deref().unwrap_or("a frame"), artefact.case);
        cases.push(TestCase::new(name, wrong("artefact", message, NonSuccessKind::Failure)));
    }
    cases
}
