//! The specs and packs of this repository, generated into the build folder.

use libtest_mimic::Failed;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use wireproof::diag::Diagnostics;
use wireproof::model::Model;
use wireproof::render::target::{self, Check};
use wireproof::render::{Settings, render};
use wireproof::source::Sources;
use wireproof::spec;

/// A spec of the repository, resolved.
#[derive(Clone)]
pub(crate) struct Spec {
    pub(crate) path: PathBuf,
    pub(crate) model: Arc<Model>,
}

/// Where the code of one language is generated and proved.
pub(crate) struct Place {
    pub(crate) pack: PathBuf,
    pub(crate) build: PathBuf,
    pub(crate) generated: PathBuf,
    pub(crate) check: Option<Check>,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every language pack of the repository.
pub(crate) fn languages() -> Vec<String> {
    let packs = target::list(&[root().join("templates")]);
    assert!(!packs.is_empty(), "no language pack was found");
    packs.into_iter().map(|pack| pack.language).collect()
}

/// Every spec that is shipped, and the goldens: small ones, one feature each, and one that is nothing but traps.
pub(crate) fn specs() -> Vec<Spec> {
    let mut specs = Vec::new();
    for folder in ["spec", "tests/golden"] {
        for entry in walkdir::WalkDir::new(root().join(folder)).sort_by_file_name() {
            let path = entry.expect("the specs can be read").into_path();
            if path.extension().is_some_and(|extension| extension == "yaml") {
                specs.push(load(path));
            }
        }
    }
    assert!(specs.len() >= 8, "only {} specs were found", specs.len());
    specs
}

fn load(path: PathBuf) -> Spec {
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let loaded = spec::load(&path, None, &sources, &mut diagnostics).expect("a spec can be read");
    let problems: Vec<_> = diagnostics.into_sorted().into_iter().map(|problem| format!("{}: {}", problem.rule, problem.message)).collect();
    let model = loaded.model.unwrap_or_else(|| panic!("{} is not right:\n{}", path.display(), problems.join("\n")));
    Spec { path, model: Arc::new(model) }
}

/// Writes what one language makes of all specs; only files that changed are touched, so that tools can skip the rest.
pub(crate) fn generate(language: &str, specs: &[Spec]) -> Result<Place, Failed> {
    let build = Path::new(env!("CARGO_TARGET_TMPDIR")).join("languages").join(language);
    let generated = build.join("generated");
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let target = target::load(language, &[root().join("templates")], &sources, &mut diagnostics);
    let target = target.ok_or_else(|| describe(&sources, diagnostics.into_sorted()))?;
    let mut expected = BTreeMap::new();
    for spec in specs {
        let rendered = render(&spec.model, &target, &Settings::default()).map_err(|problems| describe(&sources, problems))?;
        for (path, text) in rendered.files.iter() {
            let full = generated.join(spec.model.protocol.name.as_str()).join(path.as_str());
            expected.insert(full, text.to_owned());
        }
    }
    write(&generated, &expected)?;
    Ok(Place { pack: root().join("templates").join(language), build, generated, check: target.check.clone() })
}

fn write(folder: &Path, expected: &BTreeMap<PathBuf, String>) -> Result<(), Failed> {
    for entry in walkdir::WalkDir::new(folder).into_iter().flatten() {
        if entry.file_type().is_file() && !expected.contains_key(entry.path()) {
            fs::remove_file(entry.path())?;
        }
    }
    for (path, text) in expected {
        if fs::read_to_string(path).is_ok_and(|found| found == *text) {
            continue;
        }
        fs::create_dir_all(path.parent().ok_or("a file has a folder")?)?;
        fs::write(path, text)?;
    }
    Ok(())
}

fn describe(sources: &Sources, problems: Vec<wireproof::diag::Diagnostic>) -> Failed {
    let lines = problems.into_iter().map(|problem| {
        let place = problem.span.map(|span| sources.shown(span)).unwrap_or_default();
        format!("{place}: {}[{}]: {} {}", problem.severity.as_str(), problem.rule, problem.message, problem.help.unwrap_or_default())
    });
    lines.collect::<Vec<_>>().join("\n").into()
}
