//! The targets of a project: which languages, and their packs.

use std::path::PathBuf;

use walkdir::WalkDir;

use super::suggestion;
use crate::diag::Diagnostics;
use crate::generate::{Config, Error, parallel};
use crate::render::Target;
use crate::render::target;
use crate::source::Sources;

/// The languages of the configuration, sorted: those that it lists, or else all that there are packs for.
pub(in crate::generate) fn languages(config: &Config) -> Vec<String> {
    match &config.targets {
        Some(targets) => targets.keys().cloned().collect(),
        None => target::languages(&config.template_folders()),
    }
}

/// Loads the packs of all targets, or of those in `only`. What is wrong with one goes to `diagnostics`.
///
/// # Errors
/// There is no target at all, or none of a name in `only`.
pub fn load_targets(config: &Config, only: &[String], sources: &Sources, diagnostics: &mut Diagnostics) -> Result<Vec<Target>, Error> {
    let all = languages(config);
    let known: Vec<&str> = all.iter().map(String::as_str).collect();
    if let Some(unknown) = only.iter().find(|language| !known.contains(&language.as_str())) {
        return Err(Error::new(format!("there is no target `{unknown}`")).help(suggestion(unknown, &known)));
    }
    if all.is_empty() {
        let error = Error::new("there is no target to generate for");
        return Err(error.help("list one under `targets` in `wireproof.yaml`, or add the folder of a language pack to `templates/`"));
    }
    let wanted: Vec<&String> = all.iter().filter(|language| only.is_empty() || only.contains(language)).collect();
    let folders = config.template_folders();
    let loaded = parallel::map(&wanted, |language| {
        let mut found = Diagnostics::new();
        let target = target::load(language, &folders, sources, &mut found);
        (target, found)
    });
    let mut targets = Vec::with_capacity(loaded.len());
    for (language, (target, found)) in wanted.into_iter().zip(loaded) {
        let listed = config.targets.as_ref().and_then(|targets| targets.get(language)?.span);
        for mut problem in found.into_sorted() {
            // A pack that is not there can only be a mistake in the configuration.
            problem.span = problem.span.or(listed);
            diagnostics.push(problem);
        }
        targets.extend(target);
    }
    Ok(targets)
}

/// The files of packs that are in folders of the project.
pub(in crate::generate) fn inputs(config: &Config, languages: &[String]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let folders = config.template_folders();
    let packs = target::with_bases(languages, &folders);
    for folder in &folders {
        for language in &packs {
            let walk = WalkDir::new(folder.join(language)).sort_by_file_name().into_iter();
            let visible = walk.filter_entry(|entry| !entry.file_name().to_string_lossy().starts_with('.'));
            files.extend(visible.flatten().filter(|entry| entry.path().is_file()).map(walkdir::DirEntry::into_path));
        }
    }
    files
}
