//! Pages in headless Chromium. The page of `examples/browser-chat` against a chat server: its types narrow, it shows what comes, and a message
//! that it does not know does not break it. And the pages that reports are: everybody can read and use them, and nothing in a log breaks them.
//!
//! The browser is that of the example, whose scripts install what they need below `target/tmp/`.
#![expect(clippy::unwrap_used, reason = "these functions serve tests only")]

#[path = "../conformance/stories.rs"]
mod stories;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use wireproof::conformance::coverage::cover;
use wireproof::conformance::report::{FORMATS, Record, Report, page};
use wireproof::conformance::spec::Spec;
use wireproof::diag::Diagnostics;
use wireproof::source::Sources;

/// Both tests set up the same browser.
static BROWSER: Mutex<()> = Mutex::new(());

fn build() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser-chat")
}

/// Runs a script that must succeed and say that so many tests passed.
fn check(script: &str, arguments: &[&Path], passed: usize) {
    let _alone = BROWSER.lock().unwrap_or_else(PoisonError::into_inner);
    let output = Command::new("bash").arg(script).args(arguments).output().unwrap();
    let said = format!("{}\n{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{script} failed:\n{said}");
    // A check that ran no test has shown nothing.
    assert!(said.contains(&format!("# pass {passed}\n")) && said.contains("# fail 0"), "not every test of {script} ran:\n{said}");
}

#[test]
fn the_page_talks_to_the_chat_server() {
    // Not the folder of the servers' own tests, which may be setting it up at the same time.
    check("examples/browser-chat/check.sh", &[&build(), &build().join("chat-server")], 4);
}

#[test]
fn everybody_can_read_and_use_the_page_of_a_run() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("report-pages");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("out")).unwrap();
    fs::create_dir_all(folder.join("spec")).unwrap();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance");
    let spec = own.join("echo/spec/echo.yaml");
    fs::copy(&spec, folder.join("spec/echo.yaml")).unwrap();
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let model = wireproof::spec::load(&spec, None, &sources, &mut diagnostics).unwrap().model.unwrap();
    let log = |name: &str| Record::read(fs::read(own.join("logs").join(name)).unwrap().as_slice()).unwrap();
    let write = |name: &str, records: &[Record]| {
        let coverage: Vec<_> = records.iter().map(|record| cover(&Spec { model: &model, sources: &sources }, record)).collect();
        let reports = records.iter().zip(&coverage).zip(["a.ndjson", "b.ndjson", "c.ndjson"]).map(|((record, coverage), log)| {
            let mut report = Report::new(record, log, Some(coverage));
            report.root = "../".to_owned();
            report
        });
        fs::write(folder.join("out").join(name), page(&reports.collect::<Vec<_>>())).unwrap();
    };
    let (passed, failed, breaks) = (log("passed.ndjson"), log("failed.ndjson"), log("breaks.ndjson"));
    write("passed.html", std::slice::from_ref(&passed));
    write("failed.html", std::slice::from_ref(&failed));
    write("everything.html", &[stories::everything(failed.clone())]);
    write("hostile.html", &[stories::hostile(failed.clone())]);
    let badge = FORMATS.iter().find(|(format, _)| *format == "badge").map_or_else(|| panic!("there are badges"), |(_, write)| write);
    fs::write(folder.join("out/badge.svg"), badge(&Report::new(&failed, "log", None))).unwrap();
    write("several.html", &[passed, failed, breaks]);
    check("tests/browser/report.sh", &[&build(), &folder], 8);
}
