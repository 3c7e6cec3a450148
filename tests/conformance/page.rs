//! The page of a run, as text; `tests/browser` looks at it in a browser.

use super::stories::{HOSTILE, SCHEME, everything, hostile};
use super::{echo, log, record};
use wireproof::conformance::case::{Frame, TEXT};
use wireproof::conformance::coverage::cover;
use wireproof::conformance::event::{Event, What};
use wireproof::conformance::report::{Record, Report, Standing, page};
use wireproof::conformance::spec::Spec;

fn made(record: &Record) -> String {
    page(&[Report::new(record, "run.ndjson", None)])
}

/// What is between two texts of a page.
fn part<'p>(page: &'p str, from: &str, to: &str) -> &'p str {
    let start = page.find(from).unwrap_or_else(|| panic!("the page has no {from}"));
    let end = page[start..].find(to).unwrap_or_else(|| panic!("the page has no {to}"));
    &page[start..start + end]
}

#[test]
fn a_run_a_case_and_the_coverage() {
    let (model, sources) = echo();
    let record = record(&log("breaks"));
    let coverage = cover(&Spec { model: &model, sources: &sources }, &record);
    let mut report = Report::new(&record, "run.ndjson", Some(&coverage));
    report.root = "../".to_owned();
    let page = page(&[report]);
    let shown = [
        part(&page, "<header>", "<details class=\"case\""),
        part(&page, "<details class=\"case\"", "<details class=\"case\" id=\"case:field&#x2f;say&#x2f;text&#x2f;length&#x2f;controls"),
        part(&page, "<section aria-labelledby=\"table\"", "length&#x2f;controls"),
        part(&page, "<section class=\"coverage\"", "<footer>"),
    ];
    insta::with_settings!({snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!("page", shown.join("\n[…]\n").replace("&#x2f;", "/"));
    });
}

#[test]
fn nothing_of_a_server_or_a_log_is_markup() {
    let page = made(&hostile(record(&log("failed"))));
    assert!(page.contains("&lt;script&gt;window.ran = 1"));
    assert_eq!(page.matches("<script").count(), 1);
    assert_eq!(page.matches("</style").count(), 1);
    for wrong in ["<img", "onerror=\"", &format!("href=\"{SCHEME}"), "href='", "\u{202e}", "\u{1b}"] {
        assert!(!page.contains(wrong), "{} is on the page", wrong.escape_debug());
    }
    // It is shown as what it is, and no template of its own.
    assert!(HOSTILE.contains('\u{1b}') && page.contains("\\u{202e}\\u{1b}[31m{{ 7*7 }}"));
}

#[test]
fn every_verdict_has_its_place() {
    let record = everything(record(&log("failed")));
    let report = Report::new(&record, "run.ndjson", None);
    let page = made(&record);
    let all = [
        Standing::Failed,
        Standing::Crashed,
        Standing::Untestable,
        Standing::Stale,
        Standing::Known,
        Standing::Advised,
        Standing::Open,
        Standing::Skipped,
        Standing::Passed,
    ];
    for standing in all {
        let (name, count) = (standing.as_str(), report.count(standing));
        assert!(count > 0, "no case counts as {name}");
        assert_eq!(page.matches(&format!("data-verdict=\"{name}\"><th")).count(), count, "{name}");
        let told = !matches!(standing, Standing::Passed | Standing::Open | Standing::Skipped);
        let details = page.matches(&format!("\" data-verdict=\"{name}\">\n<summary")).count()
            + page.matches(&format!("\" data-verdict=\"{name}\" open>\n<summary")).count();
        assert_eq!(details, if told { count } else { 0 }, "{name}");
    }
    for text in
        ["known.yaml:1", "fits no case", "ZeroDivisionError", "the server ended: exit status: 1", "reset", "close 1001", "going away"]
    {
        assert!(page.contains(&text.replace('/', "&#x2f;")), "the page does not say: {text}");
    }
    assert!(page.contains("and 1 more frames alike"), "differences are not counted");
}

#[test]
fn a_page_stays_small() {
    let mut record = record(&log("breaks"));
    let outcome = record.results.iter_mut().find(|outcome| !outcome.verdict.findings.is_empty()).unwrap();
    let frame = Frame { opcode: TEXT, fin: true, payload: vec![b'a'; 20_000] };
    let many = (0..2_000).map(|at| Event { at, what: What::Received { on: 0, frame: frame.clone(), fault: None } });
    outcome.events = many.collect();
    let page = made(&record);
    assert!(page.len() < 500_000, "the page has {} bytes", page.len());
    assert!(page.contains("bytes left out") && page.contains("more, which are in the log"));
}

#[test]
fn several_runs_stand_side_by_side() {
    let records: Vec<Record> = ["passed", "failed"].iter().map(|name| record(&log(name))).collect();
    let reports = [Report::new(&records[0], "a.ndjson", None), Report::new(&records[1], "b.ndjson", None)];
    let page = page(&reports);
    for name in ["a.ndjson", "b.ndjson"] {
        assert!(page.contains(&format!("<th scope=\"col\">echo ({name})</th>")), "no column for {name}");
    }
    assert!(page.contains("data-verdict=\"passed failed\""));
    // What is told of a case of the second run has an address of its own.
    assert!(page.contains("href=\"#case2%3Afield&#x2f;say") && page.contains("id=\"case2:field&#x2f;say"));
}
