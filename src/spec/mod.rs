//! From a YAML spec to a [`Model`]: load, check against the grammar, resolve, apply the rules.
//!
//! Every problem is collected with its place; a Model is returned only when there is no error. This branch of the house knows no target
//! language and writes nothing.

mod expr;
pub mod grammar;
mod load;
mod resolve;
pub mod rules;

use crate::diag::Diagnostics;
use crate::model::Model;
use crate::source::Sources;
use std::path::{Path, PathBuf};

/// What came of loading a spec.
#[derive(Debug)]
pub struct Loaded {
    /// The protocol, if the spec has no error and is not only a file of types.
    pub model: Option<Model>,
    /// All files that were read, the spec itself first.
    pub inputs: Vec<PathBuf>,
}

/// Loads a spec file. `version` picks one of the versions that the spec lists.
///
/// # Errors
/// The file cannot be read. Everything that is wrong with what it says goes to `diagnostics`.
pub fn load(path: &Path, version: Option<&str>, sources: &Sources, diagnostics: &mut Diagnostics) -> std::io::Result<Loaded> {
    let files = load::load(path, sources, diagnostics)?;
    let inputs = files.iter().map(|file| file.path.clone()).collect();
    Ok(Loaded { model: model(&files, version, diagnostics), inputs })
}

/// Loads a spec from text that is already in memory, such as an example of the reference; it cannot import.
pub fn load_text(path: &str, text: &str, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Model> {
    let source = sources.add(path, text.to_owned());
    let file = load::parse_text(source, sources, diagnostics)?;
    model(&[file], None, diagnostics)
}

fn model(files: &[load::File<'_>], version: Option<&str>, diagnostics: &mut Diagnostics) -> Option<Model> {
    let mut found = Diagnostics::new();
    let model = resolve::resolve(files, version, &mut found);
    // A rule may rely on what resolving refuses, and a part that was refused would look missing.
    if let Some(model) = model.as_ref().filter(|_| !found.has_errors() && !diagnostics.has_errors()) {
        rules::apply(model, &mut found);
    }
    diagnostics.append(found);
    model.filter(|_| !diagnostics.has_errors())
}
