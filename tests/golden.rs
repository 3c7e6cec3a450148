//! What each language pack makes of the small specs in `tests/golden`, one feature each, as snapshots. `tests/languages` compiles and runs
//! the same output, so a snapshot never holds code that is not code.
#![expect(clippy::expect_used, clippy::panic, reason = "these functions serve tests only")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use wireproof::diag::Diagnostics;
use wireproof::model::Model;
use wireproof::render::{Settings, render, target};
use wireproof::source::Sources;
use wireproof::spec;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn models() -> Vec<Model> {
    let mut models = Vec::new();
    for entry in walkdir::WalkDir::new(root().join("tests/golden")).sort_by_file_name() {
        let path = entry.expect("the goldens can be read").into_path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let loaded = spec::load(&path, None, &sources, &mut diagnostics).expect("a golden can be read");
        let problems: Vec<_> = diagnostics.into_sorted().into_iter().map(|problem| problem.message).collect();
        models.push(loaded.model.unwrap_or_else(|| panic!("{}: {}", path.display(), problems.join("\n"))));
    }
    assert!(models.len() >= 5, "only {} goldens were found", models.len());
    models
}

#[test]
fn each_language_renders_each_golden_as_before() {
    let (models, folder) = (models(), root().join("templates"));
    for pack in target::list(std::slice::from_ref(&folder)) {
        let sources = Sources::new();
        let target =
            target::load(&pack.language, std::slice::from_ref(&folder), &sources, &mut Diagnostics::new()).expect("the pack is right");
        let rendered: Vec<_> =
            models.iter().map(|model| render(model, &target, &Settings::default()).expect("a golden renders").files).collect();
        let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for (path, text) in rendered.iter().flat_map(|files| files.iter()) {
            *counts.entry((path.as_str(), text)).or_default() += 1;
        }
        for (model, files) in models.iter().zip(&rendered) {
            let mut snapshot = String::new();
            for (path, text) in files.iter().filter(|(path, text)| counts[&(path.as_str(), *text)] < models.len()) {
                let _ = writeln!(snapshot, "=== {path}\n{text}");
            }
            let folder = Path::new("golden/snapshots").join(&pack.language);
            insta::with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(model.protocol.name.as_str(), snapshot);
            });
        }
    }
}
