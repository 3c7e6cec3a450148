//! Every format of every log, and what was seen of the spec.

use super::{echo, log, record};
use wireproof::conformance::coverage::{cover, human, json};
use wireproof::conformance::replay::{again, same};
use wireproof::conformance::report::{FORMATS, Report};
use wireproof::conformance::spec::Spec;

const LOGS: &[&str] = &["passed", "failed", "breaks"];

#[test]
fn every_format_of_every_log() {
    let (model, sources) = echo();
    for name in LOGS {
        let text = log(name);
        let record = record(&text);
        let coverage = cover(&Spec { model: &model, sources: &sources }, &record);
        // A page is mostly its own style and script: `page.rs` keeps what it says of a log.
        for (format, write) in FORMATS.iter().filter(|(format, _)| *format != "html") {
            let path = format!("{name}.ndjson");
            let made = write(&Report::new(&record, &path, Some(&coverage)));
            insta::with_settings!({snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
                insta::assert_snapshot!(format!("{name}-{format}"), made);
            });
        }
    }
}

#[test]
fn junit_can_be_read_and_has_every_case() {
    for name in LOGS {
        let text = log(name);
        let record = record(&text);
        let report = Report::new(&record, "log", None);
        let write = FORMATS.iter().find(|(format, _)| *format == "junit").unwrap().1;
        let document = quick_junit::Report::deserialize_from_str(&write(&report)).unwrap();
        // One case more says that the run came to its end.
        assert_eq!(document.tests, record.results.len() + 1);
        assert_eq!(document.failures, report.judged.iter().filter(|judged| judged.standing.is_wrong()).count());
        let ids: Vec<String> = document.test_suites.iter().flat_map(|suite| &suite.test_cases).map(|case| case.name.to_string()).collect();
        assert!(record.results.iter().all(|outcome| ids.contains(&outcome.id)));
    }
}

#[test]
fn control_characters_and_markup_of_a_server_change_no_report() {
    let hostile = "]]>&<b>\u{1b}[31m\u{202e}\n::error::x%0A```";
    let mut record = record(&log("failed"));
    for outcome in &mut record.results {
        outcome.stderr = vec![hostile.to_owned()];
        for finding in &mut outcome.verdict.findings {
            finding.found = hostile.to_owned();
        }
    }
    let report = Report::new(&record, "log", None);
    for (format, write) in FORMATS {
        let made = write(&report);
        assert!(!made.contains('\u{1b}') && !made.contains('\u{202e}') || *format == "json", "{format} hands control characters on");
        match *format {
            "github" => assert!(made.lines().all(|line| !line.starts_with("::error::"))),
            "markdown" => assert!(!made.contains("<b>") || made.contains("````")),
            "junit" => drop(quick_junit::Report::deserialize_from_str(&made).unwrap()),
            "json" => drop(serde_json::from_str::<serde_json::Value>(&made).unwrap()),
            _ => {}
        }
    }
}

#[test]
fn a_log_judged_again_gives_its_verdicts() {
    let (model, sources) = echo();
    let spec = Spec { model: &model, sources: &sources };
    let mut judged = 0;
    for name in LOGS {
        for outcome in record(&log(name)).results {
            let Some(case) = &outcome.case else { continue };
            let verdict = again(&spec, case, &outcome.events);
            assert!(same(&verdict, &outcome.verdict), "{name}: {}: {verdict:?}", outcome.id);
            // Another story is another verdict.
            let without: Vec<_> = outcome
                .events
                .iter()
                .filter(|event| !matches!(event.what, wireproof::conformance::event::What::Received { .. }))
                .cloned()
                .collect();
            let received = without.len() < outcome.events.len();
            assert!(
                !received || !same(&again(&spec, case, &without), &outcome.verdict) || outcome.verdict.findings.is_empty(),
                "{name}: {}",
                outcome.id
            );
            judged += 1;
        }
    }
    assert!(judged > 10, "only {judged} cases were judged again");
}

#[test]
fn coverage_counts_what_was_seen() {
    let (model, sources) = echo();
    let spec = Spec { model: &model, sources: &sources };
    let coverage = cover(&spec, &record(&log("passed")));
    let row = |name: &str| coverage.rows.iter().find(|row| row.name == name).unwrap();
    assert!(row("say").valid > 0 && row("say").broken > 0);
    assert!(row("say.text").broken > 0);
    assert!(row("Mood.calm").valid > 0);
    assert_eq!(row("Mood.sad").valid, 0);
    assert_eq!(row("BUSY").valid, 0);
    assert!(human(&coverage).contains("never seen, enum values of the server: Mood.sad"), "{}", human(&coverage));
    assert_eq!(json(&coverage).as_array().unwrap().len(), coverage.rows.len());
    // A run in which nothing came has seen nothing.
    let mut silent = record(&log("passed"));
    silent.results.iter_mut().for_each(|outcome| outcome.events.clear());
    assert!(cover(&spec, &silent).rows.iter().all(|row| row.valid + row.broken == 0));
}
