//! The specs of a project: which files, and what each says.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::suggestion;
use crate::diag::{Diagnostic, Diagnostics};
use crate::generate::{Config, Error, parallel};
use crate::model::Model;
use crate::source::Sources;
use crate::spec;

/// One protocol and the file that it stands in.
#[derive(Debug)]
pub struct Spec {
    /// The file, as a path from the working directory.
    pub path: PathBuf,
    /// The protocol, all versions together.
    pub model: Model,
}

/// The spec files that the configuration names, sorted.
///
/// # Errors
/// A folder cannot be read, or nothing is found at all.
pub(in crate::generate) fn find(config: &Config, diagnostics: &mut Diagnostics) -> Result<Vec<PathBuf>, Error> {
    let mut found = BTreeSet::new();
    for pattern in &config.specs {
        let files = pattern.glob.files(&config.root);
        let files = files.map_err(|error| Error::new(format!("cannot look for specs by `{}`: {error}", pattern.glob)))?;
        if let (true, Some(span)) = (files.is_empty(), pattern.span) {
            let message = format!("no file matches `{}`", pattern.glob);
            diagnostics.push(Diagnostic::error("config-specs", span, message).help("the path is relative to the folder of this file"));
        }
        found.extend(files);
    }
    if found.is_empty() && !diagnostics.has_errors() {
        let places: Vec<String> = config.specs.iter().map(|pattern| format!("`{}`", pattern.glob)).collect();
        let error = Error::new(format!("there is no spec: nothing matches {}", places.join(" or ")));
        return Err(error.help("`wireproof init` writes one to start from"));
    }
    Ok(found.into_iter().collect())
}

/// Loads specs, and says which files were read. Files that only hold types for others to import are left out, and so are
/// specs with errors, which go to `diagnostics`.
///
/// # Errors
/// A file cannot be read, or there are only files of types.
pub fn load_specs(paths: &[PathBuf], sources: &Sources, diagnostics: &mut Diagnostics) -> Result<(Vec<Spec>, Vec<PathBuf>), Error> {
    let loaded = parallel::map(paths, |path| {
        let mut found = Diagnostics::new();
        let loaded = spec::load(path, None, sources, &mut found);
        (loaded, found)
    });
    let (mut specs, mut inputs) = (Vec::new(), Vec::new());
    for (path, (result, found)) in paths.iter().zip(loaded) {
        let loaded = result.map_err(|error| Error::unreadable(path, &error))?;
        diagnostics.append(found);
        inputs.extend(loaded.inputs);
        specs.extend(loaded.model.map(|model| Spec { path: path.clone(), model }));
    }
    same_names(&specs, diagnostics);
    Ok((specs, inputs))
}

/// Loads a spec again, for one of its versions.
pub(super) fn load_version(spec: &Spec, version: Option<&str>, sources: &Sources) -> Option<Model> {
    // The warnings are those that the spec as a whole had.
    spec::load(&spec.path, version, sources, &mut Diagnostics::new()).ok()?.model
}

/// Reports protocols that bear the name of another.
fn same_names(specs: &[Spec], diagnostics: &mut Diagnostics) {
    for (index, spec) in specs.iter().enumerate() {
        let protocol = &spec.model.protocol;
        if let Some(first) = specs[..index].iter().find(|other| other.model.protocol.name == protocol.name) {
            let message = format!("two specs describe a protocol `{}`", protocol.name);
            diagnostics.push(
                Diagnostic::error("protocol-twice", protocol.span, message)
                    .label(first.model.protocol.span, "the other one")
                    .help("give one of them another name"),
            );
        }
    }
}

/// What to do about a protocol that does not exist.
pub(super) fn unknown(found: &str, specs: &[Spec]) -> String {
    let known: Vec<&str> = specs.iter().map(|spec| spec.model.protocol.name.as_str()).collect();
    suggestion(found, &known)
}
