//! What a conformance run tells: reports from logs, known failures, coverage, and the same from a live server.
//!
//! The logs in `logs` were written by `wireproof test` against the server in `server.rs`; `UPDATE_LOGS=1 cargo test --test conformance`
//! writes them again.
#![expect(clippy::unwrap_used, clippy::panic, reason = "these functions serve tests only")]

mod expect;
mod live;
mod logs;
mod page;
mod quiz;
mod reports;
mod scenarios;
mod server;
mod stories;
mod targets;

use std::path::{Path, PathBuf};
use wireproof::conformance::report::Record;
use wireproof::diag::Diagnostics;
use wireproof::model::Model;
use wireproof::source::Sources;

/// Where the tests' own files are.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance")
}

/// The spec of the protocol `echo`.
fn echo() -> (Model, Sources) {
    let sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    let loaded = wireproof::spec::load(&folder().join("echo/spec/echo.yaml"), None, &sources, &mut diagnostics).unwrap();
    let problems: Vec<String> = diagnostics.into_sorted().into_iter().map(|found| found.message).collect();
    assert!(problems.is_empty(), "{problems:?}");
    (loaded.model.unwrap(), sources)
}

fn log(name: &str) -> String {
    std::fs::read_to_string(folder().join("logs").join(format!("{name}.ndjson"))).unwrap()
}

fn record(text: &str) -> Record {
    Record::read(text.as_bytes()).unwrap()
}
