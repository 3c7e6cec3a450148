//! The specs and packs of this repository, generated into the build folder.

use libtest_mimic::Failed;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use wireproof::diag::{Diagnostic, Diagnostics};
use wireproof::model::Model;
use wireproof::render::target::{self, texts};
use wireproof::render::{Settings, render};
use wireproof::source::Sources;
use wireproof::spec;
use wireproof::verify::{Place, Subject};

/// Every spec of the repository, for every language.
pub(crate) struct Project {
    pub(crate) subjects: Vec<Subject>,
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

/// Every spec that is shipped, the goldens (small ones, one feature each, and some that are nothing but traps), the specs of the corpus, and what the
/// page of values has examples of.
pub(crate) fn load() -> Project {
    let mut subjects = Vec::new();
    for folder in ["spec", "tests/golden", "tests/corpus"] {
        for path in files(&root().join(folder), "yaml") {
            let model = model(&path);
            subjects.push(Subject { protocol: model.protocol.name.to_string(), model, languages: languages() });
        }
    }
    let (model, _) = crate::page::examples();
    subjects.push(Subject { protocol: model.protocol.name.to_string(), model, languages: languages() });
    assert!(subjects.len() >= 30, "only {} specs were found", subjects.len());
    Project { subjects }
}

/// The messages that once told languages apart.
pub(crate) fn corpora() -> Vec<PathBuf> {
    let found = files(&root().join("tests/corpus"), "ndjson");
    assert!(!found.is_empty(), "the corpus was not found");
    found
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter();
    let paths = entries.map(|entry| entry.expect("the repository can be read").into_path());
    paths.filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
}

pub(crate) fn model(path: &Path) -> Model {
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let loaded = spec::load(path, None, &sources, &mut diagnostics).expect("a spec can be read");
    let problems: Vec<_> = diagnostics.into_sorted().into_iter().map(|problem| format!("{}: {}", problem.rule, problem.message)).collect();
    loaded.model.unwrap_or_else(|| panic!("{} is not right:\n{}", path.display(), problems.join("\n")))
}

impl Project {
    /// Writes what one language makes of all specs; only files that changed are touched, so that tools can skip the rest.
    pub(crate) fn generate(&self, language: &str) -> Result<Place, Failed> {
        self.generate_in("languages", language)
    }

    /// The same in a folder of another name.
    pub(crate) fn generate_in(&self, folder: &str, language: &str) -> Result<Place, Failed> {
        let folders = [root().join("templates")];
        let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let target = target::load(language, &folders, &sources, &mut diagnostics);
        let target = target.ok_or_else(|| describe(&sources, diagnostics.into_sorted()))?;
        let mut files = BTreeMap::new();
        for subject in &self.subjects {
            let rendered = render(&subject.model, &target, &Settings::default()).map_err(|problems| describe(&sources, problems))?;
            files.extend(rendered.files.iter().map(|(path, text)| (format!("{}/{}", subject.protocol, path.as_str()), text.to_owned())));
        }
        let build = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
        Place::write(&build, language, target.check.clone(), &texts(language, &folders), &files).map_err(|error| error.to_string().into())
    }
}

fn describe(sources: &Sources, problems: Vec<Diagnostic>) -> Failed {
    let lines = problems.into_iter().map(|problem| {
        let place = problem.span.map(|span| sources.shown(span)).unwrap_or_default();
        format!("{place}: {}[{}]: {} {}", problem.severity.as_str(), problem.rule, problem.message, problem.help.unwrap_or_default())
    });
    lines.collect::<Vec<_>>().join("\n").into()
}
