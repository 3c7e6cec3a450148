//! Known failures: the file, and what an entry makes of a result.

use super::{log, record};
use wireproof::conformance::event::Status;
use wireproof::conformance::expect::{Expect, Expectation, append, check, entry_for, read};
use wireproof::conformance::report::{FORMATS, Record, Report, Standing};
use wireproof::diag::Diagnostics;
use wireproof::source::Sources;

fn entry(case: &str, reason: &str) -> Expectation {
    Expectation {
        case: case.to_owned(),
        expect: Expect::Fail,
        reason: reason.to_owned(),
        issue: "https://example.org/1".to_owned(),
        until: None,
        place: "known.yaml:1".to_owned(),
        problem: None,
    }
}

/// What is wrong with the form of a file, a line each.
fn problems(text: &str) -> String {
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    read("known.yaml", text, &sources, &mut diagnostics);
    let line = |found: wireproof::diag::Diagnostic| {
        let place = found.span.map(|span| sources.shown(span)).unwrap_or_default();
        format!("{place}: {}{}\n", found.message, found.help.map(|help| format!(" ({help})")).unwrap_or_default())
    };
    diagnostics.into_sorted().into_iter().map(line).collect()
}

#[test]
fn what_is_wrong_with_a_file_is_told_with_its_place() {
    let text = "\
- {case: a/b, reason: x, issue: y, until: 2030-01-31}
- {case: a/c, issue: y}
- {case: a/d, reason: x}
- {case: a/e, reason: '', issue: TODO}
- {case: a/f, reason: x, issue: y, expect: sometimes, untill: 2030-01-01}
- {case: a/g, reason: x, issue: y, until: 2030-02-29}
- {case: a/h, reason: x, issue: y, until: soon}
- a/i
";
    insta::with_settings!({snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!("known-failures", problems(text));
    });
    assert_eq!(problems("case: a\n"), "known.yaml:1:1: known failures are a list, found a mapping\n");
    assert_eq!(problems("# nothing yet\n"), "");
}

#[test]
fn stars_stand_for_parts() {
    let fits = |pattern: &str, id: &str| entry(pattern, "").fits(id);
    assert!(fits("a/b/c", "a/b/c") && fits("a/*/c", "a/b/c") && fits("a/**", "a/b/c") && fits("**/c", "a/b/c") && fits("a/**/c", "a/c"));
    assert!(fits("a/b*", "a/bcd") && fits("a/*d", "a/bcd") && fits("a/b*d*f", "a/bcdef") && fits("**", "a"));
    assert!(!fits("a/*", "a/b/c") && !fits("a/b", "a/b/c") && !fits("a/b/c", "a/b") && !fits("a/b*e", "a/bcd") && !fits("*", "a/b"));
}

#[test]
fn an_entry_that_says_nothing_true_is_wrong() {
    let ids = ["a/b", "a/c", "d/e"];
    let check = |mut entries: Vec<Expectation>| {
        check(&mut entries, &ids, "2030-06-15");
        entries.into_iter().map(|entry| entry.problem.unwrap_or_default()).collect::<Vec<_>>()
    };
    assert_eq!(check(vec![entry("a/b", "x"), entry("d/*", "x")]), ["", ""]);
    assert_eq!(check(vec![entry("a/x", "x")]), ["fits no case of the plan; did you mean `a/b`?"]);
    assert_eq!(check(vec![entry("nowhere/at/all", "x")]), ["fits no case of the plan; remove it, or run the tier that has the case"]);
    let twice = check(vec![entry("a/*", "x"), entry("*/c", "x")]);
    assert_eq!(twice, ["", "fits `a/c`, which is listed at known.yaml:1 already; leave one entry for each case"]);
    let until = |day: &str| check(vec![Expectation { until: Some(day.to_owned()), ..entry("a/b", "x") }]).remove(0);
    assert_eq!(until("2030-06-15"), "");
    assert_eq!(until("2030-06-14"), "was accepted until 2030-06-14 only; mend the server, or look at it again and set another day");
    // The text of a language is a case only when the language takes part.
    assert_eq!(check(vec![entry("a/b/as-written-by-x", "x"), entry("a/b", "x")]), ["", ""]);
    assert!(!check(vec![entry("a/z/as-written-by-x", "x")])[0].is_empty());
}

/// The standing of the first failing case with these entries.
fn standing(entries: Vec<Expectation>, change: impl Fn(&mut Record)) -> (Standing, u8, String) {
    let mut record = record(&log("failed"));
    let failing = record.results.iter().position(|outcome| outcome.verdict.status == Status::Failed).unwrap();
    record.results = vec![record.results.swap_remove(failing)];
    record.header.expected = entries;
    change(&mut record);
    let report = Report::new(&record, "log", None);
    (report.judged[0].standing, report.end.code(), FORMATS[0].1(&report))
}

#[test]
fn a_listed_case_fails_for_its_reason_or_is_wrong() {
    let listed = |reason: &str| vec![entry("**", reason)];
    let kind = record(&log("failed")).results.iter().find(|outcome| outcome.verdict.status == Status::Failed).unwrap().verdict.findings[0]
        .kind
        .clone();
    let (found, code, text) = standing(listed(&kind), |_| {});
    assert_eq!((found, code), (Standing::Known, 0), "{text}");
    assert!(text.contains("1 known to fail"), "{text}");

    let (found, code, text) = standing(listed("another reason"), |_| {});
    assert_eq!((found, code), (Standing::Failed, 1));
    assert!(text.contains("at known.yaml:1 for another reason: another reason"), "{text}");

    let passes = |record: &mut Record| {
        record.results[0].verdict.status = Status::Passed;
        record.results[0].verdict.findings.clear();
    };
    let (found, code, text) = standing(listed(&kind), passes);
    assert_eq!((found, code), (Standing::Stale, 1));
    assert!(text.contains("it passes") && text.contains("remove the entry"), "{text}");

    let flaky = vec![Expectation { expect: Expect::Flaky, ..entry("**", &kind) }];
    assert_eq!(standing(flaky.clone(), passes).0, Standing::Passed);
    assert_eq!(standing(flaky, |_| {}).0, Standing::Known);

    let untestable = |record: &mut Record| record.results[0].verdict.status = Status::Untestable;
    assert_eq!(standing(listed(&kind), untestable).0, Standing::Untestable);
    let declared = vec![Expectation { expect: Expect::Untestable, ..entry("**", &kind) }];
    assert_eq!(standing(declared.clone(), untestable).0, Standing::Known);
    assert_eq!(standing(declared, |_| {}).0, Standing::Failed);

    let past = vec![Expectation { problem: Some("was accepted until yesterday".to_owned()), ..entry("**", &kind) }];
    let (found, code, text) = standing(past, |_| {});
    assert_eq!((found, code), (Standing::Failed, 1));
    assert!(text.contains("known.yaml:1: the known failure `**` was accepted until yesterday"), "{text}");
}

#[test]
fn advice_is_told_and_counts_when_asked_for() {
    let advised = |record: &mut Record| record.results[0].case.as_mut().unwrap().level = wireproof::conformance::case::Level::Should;
    let (found, code, text) = standing(Vec::new(), advised);
    assert_eq!((found, code), (Standing::Advised, 0));
    assert!(text.starts_with("ADVICE should"), "{text}");
    let asked = |record: &mut Record| {
        advised(record);
        record.header.level = wireproof::conformance::case::Level::Should;
    };
    assert_eq!(standing(Vec::new(), asked).0, Standing::Failed);
}

#[test]
fn entries_are_added_behind_what_is_there() {
    let record = record(&log("failed"));
    let failing = record.results.iter().find(|outcome| outcome.verdict.status == Status::Failed).unwrap();
    let new = entry_for(&failing.id, &failing.verdict);
    let old = "# Why this is here.\n- case: a/b # a note\n  reason: x\n  issue: y";
    let text = append(old, std::slice::from_ref(&new)).unwrap();
    assert!(text.starts_with(old) && text.ends_with(&new), "{text}");
    // Until somebody fills in the issue the file is refused; then the entry explains the failure.
    assert!(problems(&text).contains("`issue` is not filled in"), "{}", problems(&text));
    let filled = text.replace("TODO", "https://example.org/2");
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let entries = read("known.yaml", &filled, &sources, &mut diagnostics);
    assert!(!diagnostics.has_errors() && entries.len() == 2);
    assert!(entries[1].fits(&failing.id) && entries[1].explains(&failing.verdict));
    assert_eq!(entries[1].place, "known.yaml:5");
    assert!(append("", std::slice::from_ref(&new)).unwrap().starts_with("# Failures that are known."));
    assert!(append("[]\n", std::slice::from_ref(&new)).is_err());
    assert!(append("case: a\n", &[new]).is_err());
}
