//! Every rule name that the tool emits has a page; every bad spec of a page breaks its rule and no other, every good one breaks none.
//!
//! A page's problems are kept in `tests/rules/<name>.snap`. A block marked `norun` shows what a spec in memory cannot: each is listed below
//! with the reason. What one example of a page does not show of a rule is in `tests/rules/cases`, each a spec and its problems.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in its helpers too")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use wireproof::diag::{Diagnostic, Diagnostics};
use wireproof::source::Sources;
use wireproof::spec::rules::{self, RULES};

/// Rules of which the bad spec is not run here, and why.
const NOT_RUN: &[(&str, &str)] = &[
    ("config-key", "is about wireproof.yaml; tests/cli"),
    ("config-specs", "is about wireproof.yaml; no test yet"),
    ("config-unknown", "is about wireproof.yaml; tests/cli"),
    ("config-value", "is about wireproof.yaml; tests/cli"),
    ("name-ascii", "needs a language pack; tests/render"),
    ("name-collision", "needs a language pack; tests/render"),
    ("name-empty", "needs a language pack; tests/render"),
    ("option-type", "is about wireproof.yaml; tests/render"),
    ("option-unknown", "is about wireproof.yaml; tests/render"),
    ("output-clash", "is about a language pack; tests/render"),
    ("output-form", "is about a language pack; tests/render"),
    ("output-path", "is about a language pack; tests/render"),
    ("pack-manifest", "is about a language pack; tests/render"),
    ("pack-unknown", "is about wireproof.yaml; tests/render"),
    ("pack-unreadable", "needs a file that cannot be read; no test yet"),
    ("protocol-twice", "needs two files; tests/cli"),
    ("reserved-clash", "needs a language pack; tests/render"),
    ("scenario-barrier", "is about a scenario; tests/scenarios"),
    ("scenario-client", "is about a scenario; tests/scenarios"),
    ("scenario-direction", "is about a scenario; tests/scenarios"),
    ("scenario-form", "is about a scenario; tests/scenarios"),
    ("scenario-step", "is about a scenario; tests/scenarios"),
    ("scenario-value", "is about a scenario; tests/scenarios"),
    ("scenario-variable", "is about a scenario; tests/scenarios"),
    ("target-context", "is about a language pack; tests/render"),
    ("target-key", "is about a language pack; tests/render"),
    ("target-value", "is about a language pack; tests/render"),
    ("template-dynamic", "is about a language pack; tests/render"),
    ("template-error", "is about a language pack; tests/render"),
    ("template-fail", "is about a language pack; tests/render"),
    ("template-missing", "is about a language pack; tests/render"),
    ("template-syntax", "is about a language pack; tests/render"),
    ("template-unreachable", "is about a language pack; tests/render"),
    ("template-variable", "is about a language pack; tests/render"),
    ("unreadable-import", "reads a file; below"),
    ("version-incomplete", "needs wireproof.yaml; no test yet"),
    ("yaml-anchor-budget", "stands for a million values; tests/yaml"),
    ("yaml-depth", "needs 129 brackets; tests/yaml"),
    ("yaml-encoding", "is about bytes; tests/yaml"),
    ("yaml-size", "needs 16 MiB; tests/yaml"),
];

fn is_run(name: &str) -> bool {
    !NOT_RUN.iter().any(|(listed, _)| *listed == name)
}

/// The text and the mark of the block below a heading.
fn block<'p>(name: &str, page: &'p str, heading: &str) -> (&'p str, &'p str) {
    let (_, below) = page.split_once(&format!("\n## {heading}\n\n```yaml")).unwrap_or_else(|| panic!("{name} has no `## {heading}`"));
    let (mark, rest) = below.split_once('\n').unwrap();
    (rest.split_once("```").unwrap().0, mark)
}

fn problems(text: &str) -> (Sources, Vec<Diagnostic>) {
    let sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    wireproof::spec::load_text("spec.yaml", text, &sources, &mut diagnostics);
    (sources, diagnostics.into_sorted())
}

fn shown(sources: &Sources, problems: &[Diagnostic]) -> String {
    let mut lines = String::new();
    for found in problems {
        let place = found.span.map_or("-".to_owned(), |span| sources.position(span).to_string());
        write!(lines, "{place} {}[{}] {}", found.severity.as_str(), found.rule, found.message).unwrap();
        for label in &found.labels {
            write!(lines, " / {} {}", sources.position(label.span), label.text).unwrap();
        }
        if let Some(help) = &found.help {
            write!(lines, " / {help}").unwrap();
        }
        lines.push('\n');
    }
    lines
}

fn settings(folder: &str) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

#[test]
fn every_bad_spec_breaks_its_rule_and_no_other() {
    for (name, page) in rules::pages().filter(|(name, _)| is_run(name)) {
        let (text, mark) = block(name, page, "Bad");
        assert_eq!(mark, "", "{name}");
        let (sources, found) = problems(text);
        let lines = shown(&sources, &found);
        let broken: BTreeSet<&str> = found.iter().map(|problem| problem.rule).collect();
        assert_eq!(broken, BTreeSet::from([name]), "{name}:\n{lines}");
        settings("rules").bind(|| insta::assert_snapshot!(name, lines));
    }
}

#[test]
fn every_branch_of_a_rule() {
    for path in files("tests/rules/cases", "yaml") {
        let (sources, found) = problems(&fs::read_to_string(&path).unwrap());
        assert_ne!(found.len(), 0, "{} breaks no rule", path.display());
        settings("rules/cases").bind(|| insta::assert_snapshot!(stem(&path), shown(&sources, &found)));
    }
}

#[test]
fn every_good_spec_breaks_no_rule() {
    for (name, page) in rules::pages() {
        let (text, mark) = block(name, page, "Good");
        if mark.is_empty() {
            let (sources, found) = problems(text);
            assert_eq!(shown(&sources, &found), "", "{name}");
        } else {
            assert!(!is_run(name), "the good spec of {name} is not run");
        }
    }
}

#[test]
fn an_import_that_cannot_be_read() {
    let (text, _) = block("unreadable-import", rules::page("unreadable-import").unwrap(), "Bad");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rules");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("spec.yaml"), text).unwrap();
    let sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    wireproof::spec::load(&folder.join("spec.yaml"), None, &sources, &mut diagnostics).unwrap();
    let broken: Vec<_> = diagnostics.iter().map(|problem| problem.rule).collect();
    // The type that it does not bring is not reported again.
    assert_eq!(broken, ["unreadable-import"]);
}

#[test]
fn pages_have_one_form() {
    for (name, page) in rules::pages() {
        assert!(page.starts_with(&format!("# {name}\n\n")), "{name} begins with another title");
        let headings: Vec<_> = page.lines().filter(|line| line.starts_with("## ")).collect();
        assert_eq!(headings, ["## Bad", "## Good", "## Fix"], "{name}");
        assert!(page.ends_with(".\n") && !page.ends_with("\n\n"), "{name} ends in another way");
        let long = page.lines().find(|line| line.chars().count() > 160);
        assert_eq!(long, None, "{name} has a long line");
        assert_eq!(
            block(name, page, "Bad").1.is_empty(),
            is_run(name),
            "{name} is marked as run and listed as not, or the other way round"
        );
    }
    for (name, _) in NOT_RUN {
        assert!(rules::page(name).is_some(), "{name} is listed as not run, but has no page");
    }
}

#[test]
fn names_are_kebab_case_and_sorted() {
    let kebab = |name: &str| {
        name.contains('-')
            && name.split('-').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
    };
    let pages: Vec<_> = rules::pages().map(|(name, _)| name).collect();
    let names: Vec<_> = RULES.iter().map(|rule| rule.name).collect();
    for list in [&pages, &names] {
        assert!(list.is_sorted(), "sort {list:?}");
        assert_eq!(list.iter().find(|name| !kebab(name)), None);
    }
}

#[test]
fn a_rule_is_a_file_and_a_line() {
    let listed: BTreeSet<String> = RULES.iter().map(|rule| rule.name.replace('-', "_")).collect();
    let written: BTreeSet<String> = files("src/spec/rules", "rs").iter().map(|path| stem(path)).collect();
    let others = ["lives", "mod", "pages", "walk"].map(str::to_owned);
    assert_eq!(written, listed.into_iter().chain(others).collect());
    let pages: BTreeSet<String> = rules::pages().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(files("src/spec/rules", "md").iter().map(|path| stem(path)).collect::<BTreeSet<_>>(), pages);
}

#[test]
fn every_emitted_rule_has_a_page_and_every_page_an_emitter() {
    let mut emitted: BTreeMap<String, PathBuf> = BTreeMap::new();
    for folder in ["src/yaml", "src/spec", "src/render", "src/generate", "src/conformance/scenario", "src/cli"] {
        for path in files(folder, "rs") {
            for name in emitted_names(&fs::read_to_string(&path).unwrap()) {
                emitted.insert(name, path.clone());
            }
        }
    }
    let pages: BTreeSet<&str> = rules::pages().map(|(name, _)| name).collect();
    let without_page: Vec<_> = emitted.iter().filter(|(name, _)| !pages.contains(name.as_str())).collect();
    assert!(without_page.is_empty(), "rules without a page: {without_page:#?}");
    let without_emitter: Vec<_> = pages.iter().filter(|name| !emitted.contains_key(**name)).collect();
    assert!(without_emitter.is_empty(), "pages of rules that nothing emits: {without_emitter:?}");
}

/// What a rule name stands behind in the sources: a constructor of diagnostics, a function that makes one, or a match that picks the name.
const EMITTERS: [&str; 5] = ["error(", "warning(", "note(", "unknown(", "=>"];

fn emitted_names(source: &str) -> BTreeSet<String> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut names = BTreeSet::new();
    for emitter in EMITTERS {
        for (at, _) in code.match_indices(emitter) {
            let Some(rest) = code[at + emitter.len()..].trim_start().strip_prefix('"') else {
                continue;
            };
            let name = rest.split('"').next().unwrap_or_default();
            if name.contains('-') && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
                names.insert(name.to_owned());
            }
        }
    }
    names
}

/// All files below a folder of the repository with this extension.
fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "no such files");
    found
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}
