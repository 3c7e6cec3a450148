//! Scenarios as they are read: those of `good` become the case in their snapshot, those of `bad` the problems in theirs.
//!
//! All are about the protocol of `spec.yaml`.
#![expect(clippy::unwrap_used, clippy::panic, reason = "these functions serve tests only")]

mod pages;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use wireproof::cli::{Format, findings_text};
use wireproof::conformance::case::Case;
use wireproof::conformance::plan::Setup;
use wireproof::conformance::scenario::{case, schema};
use wireproof::conformance::spec::Spec;
use wireproof::diag::{Diagnostic, Diagnostics};
use wireproof::model::Model;
use wireproof::source::Sources;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios")
}

fn setup() -> Setup {
    Setup { inputs: BTreeMap::new(), timers: BTreeMap::new(), lacks: Vec::new(), patience: 5_000, seed: 0, owned: false }
}

/// The protocol that they are about.
fn model(sources: &Sources) -> Model {
    let text = fs::read_to_string(folder().join("spec.yaml")).unwrap();
    let mut diagnostics = Diagnostics::new();
    let model = wireproof::spec::load_text("spec.yaml", &text, sources, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{:?}", diagnostics.into_sorted());
    model.unwrap()
}

/// What becomes of a scenario, and what is wrong with it.
fn read(name: &str, text: &str) -> (Option<Case>, Vec<Diagnostic>, Sources) {
    let sources = Sources::new();
    let model = model(&sources);
    let mut diagnostics = Diagnostics::new();
    let source = sources.add(format!("{name}.yaml"), text.to_owned());
    let spec = Spec { model: &model, sources: &sources };
    // Messages show the path of a file that is included.
    let path = Path::new("tests/scenarios").join(format!("{name}.yaml"));
    let case = case(&spec, &setup(), source, &path, &mut diagnostics);
    (case, diagnostics.into_sorted(), sources)
}

/// The files of a folder, by name.
fn files(kind: &str) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder().join(kind)).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.filter(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    let files: BTreeMap<String, String> =
        files.map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), fs::read_to_string(path).unwrap())).collect();
    assert!(!files.is_empty(), "there is no file in `{kind}`");
    files
}

/// The cases of a file with a matrix are as many as its combinations, and none has what another has.
#[test]
fn a_matrix_becomes_a_case_for_each_combination() {
    let place = tempfile::tempdir().unwrap();
    let room = place.path().join("conformance/room");
    fs::create_dir_all(&room).unwrap();
    let text = "scenario: x\nmatrix: {say: [a, b/c], n: [1, 2.5, true]}\nclients: [a]\nsteps:\n  - open: a\n  - a: {ping: '${say} ${n}'}\n";
    fs::write(room.join("all.yaml"), text).unwrap();
    let sources = Sources::new();
    let model = model(&sources);
    let mut diagnostics = Diagnostics::new();
    let spec = Spec { model: &model, sources: &sources };
    let cases = wireproof::conformance::scenario::cases(place.path(), &spec, &setup(), &mut diagnostics).unwrap();
    assert!(!diagnostics.has_errors());
    let ids: Vec<&str> = cases.iter().map(|case| case.id.as_str()).collect();
    let all = ["say=a/n=1", "say=a/n=2.5", "say=a/n=true", "say=b-c/n=1", "say=b-c/n=2.5", "say=b-c/n=true"];
    assert_eq!(ids, all.map(|id| format!("scenario/all/{id}")));
    assert_eq!(cases[4].requirement.text, "x (say: b/c, n: 2.5)");
    assert!(format!("{:?}", cases[3].steps).contains(&format!("{:?}", b"b/c 1")));
    let sessions: std::collections::BTreeSet<_> = cases.iter().map(|case| &case.connections[0].session).collect();
    assert_eq!(sessions.len(), cases.len());
}

/// What is wrong, as it is told without colours.
fn told(problems: &[Diagnostic], sources: &Sources) -> String {
    let text = findings_text(Format::Human, problems, &[], sources);
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |told, part| told + part.split_once('m').unwrap().1)
}

fn snapshot(kind: &str, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder().join(kind));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn good_scenarios_become_cases() {
    for (name, text) in files("good") {
        let (case, problems, sources) = read(&name, &text);
        assert!(problems.is_empty(), "{name}:\n{}", told(&problems, &sources));
        let case = case.expect("nothing is wrong with it");
        let lines: Vec<String> = case.steps.iter().map(|step| serde_json::to_string(step).unwrap()).collect();
        let head = serde_json::to_string_pretty(&Case { steps: Vec::new(), ..case.clone() }).unwrap();
        snapshot("good", &name, &format!("{head}\n{}", lines.join("\n")));
        // A log holds cases, and they are the same when it is read again.
        let again: Case = serde_json::from_str(&serde_json::to_string(&case).unwrap()).unwrap();
        assert_eq!(format!("{:?}", again.steps), format!("{:?}", case.steps), "{name}");
    }
}

#[test]
fn bad_scenarios_say_what_is_wrong_and_where() {
    for (name, text) in files("bad") {
        let (case, problems, sources) = read(&name, &text);
        assert!(case.is_none(), "{name} becomes a case");
        snapshot("bad", &name, &told(&problems, &sources));
    }
}

/// The schema lets everything through that is right, and stops a good deal of what is not.
#[test]
fn the_schema_agrees_as_far_as_it_can() {
    let schema = jsonschema::validator_for(&schema()).expect("it is a schema");
    let json = |text: &str| serde_yaml::from_str::<serde_json::Value>(text).ok();
    for (name, text) in files("good") {
        let json = json(&text).unwrap();
        let errors: Vec<String> = schema.iter_errors(&json).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
    }
    for name in ["words", "file", "clients"] {
        let json = json(&files("bad")[name]).unwrap();
        assert!(!schema.is_valid(&json), "{name} is valid by the schema");
    }
}
