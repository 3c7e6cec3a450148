//! Language packs against models: what is written, and what is said about a pack or a model that is wrong.
//!
//! Each folder of `cases` is a test: `case.yaml` names the model and the settings, the folders beside it are packs, and
//! `expected.snap` is all that was written or said.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "these functions serve tests only")]

mod model;
mod packs;
mod samples;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use wireproof::diag::{Diagnostic, Diagnostics};
use wireproof::render::{Rendered, Settings, check_names, render, target};
use wireproof::source::Sources;

/// Where the tests' own files are.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/render")
}

#[test]
fn cases() {
    let mut cases: Vec<PathBuf> = std::fs::read_dir(folder().join("cases")).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(cases.len() > 40, "the cases were not found");
    for case in cases {
        let outcome = run(&case);
        insta::with_settings!({
            snapshot_path => &case,
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!("expected", outcome) });
    }
}

/// Everything that a case leads to, as text.
fn run(case: &Path) -> String {
    let sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    let text = std::fs::read_to_string(case.join("case.yaml")).expect("every case has a case.yaml");
    let id = sources.add("case.yaml", text.clone());
    let tree = wireproof::yaml::parse(id, &text, &mut diagnostics).unwrap();
    let language = tree.get("language").and_then(|node| node.as_str()).unwrap_or("alpha");
    let model = samples::named(tree.get("model").and_then(|node| node.as_str()).unwrap_or("small"), &sources);
    let settings = tree.get("options").map(|node| Settings::from_node(node, &mut diagnostics)).unwrap_or_default();
    let unread = shown(&diagnostics.into_sorted(), &sources, case);
    let mut diagnostics = Diagnostics::new();
    let Some(target) = target::load(language, &[case.to_owned()], &sources, &mut diagnostics) else {
        return unread + &shown(&diagnostics.into_sorted(), &sources, case);
    };
    assert!(diagnostics.is_empty(), "a pack that loads has nothing wrong with it");
    match render(&model, &target, &settings) {
        Ok(rendered) => {
            assert_eq!(check_names(&model, &target, &settings), []);
            unread + &listed(&rendered)
        }
        Err(found) => unread + &shown(&found, &sources, case),
    }
}

/// The files and the lines of the lock.
fn listed(rendered: &Rendered) -> String {
    let mut out = String::new();
    for (path, text) in rendered.files.iter() {
        write!(out, "==> {path}\n{text}").unwrap();
    }
    for (name, wire) in &rendered.names {
        writeln!(out, "name {name} {wire:?}").unwrap();
    }
    out
}

/// Diagnostics with the text that each points at.
fn shown(diagnostics: &[Diagnostic], sources: &Sources, case: &Path) -> String {
    let mut out = String::new();
    for found in diagnostics {
        let place = |span| format!("{} `{}`", sources.shown(span), sources.text(span).lines().next().unwrap_or_default());
        writeln!(out, "{}[{}]: {}", found.severity.as_str(), found.rule, found.message).unwrap();
        if let Some(span) = found.span {
            writeln!(out, "  at {}", place(span)).unwrap();
        }
        for label in &found.labels {
            writeln!(out, "  and {}: {}", place(label.span), label.text).unwrap();
        }
        if let Some(help) = &found.help {
            writeln!(out, "  help: {help}").unwrap();
        }
    }
    out.replace(&format!("{}/", case.display()), "")
}
