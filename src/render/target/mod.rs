//! A language pack, read and checked: one folder with a manifest `target.yaml`, templates and files to copy.
//!
//! A [`Target`] that loaded has only templates that compile, that something uses, and that are there; what can still go
//! wrong is what a template does with a particular model. Packs are found by looking: shipped ones in a table made by the
//! build script, a project's own in its folders, which add languages or replace single files of a shipped pack.

mod compile;
mod folders;
mod manifest;
mod outputs;
mod reader;
mod references;
mod styles;
mod tables;
mod walk;

use std::collections::BTreeMap;
use std::path::PathBuf;

use minijinja::Environment;

use super::comments::CommentStyle;
use super::expressions::Table;
use super::layout::Lines;
use super::literals::LiteralStyle;
use super::names::NameKind;
use super::scopes::Scope;
use super::settings::OptionSpec;
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::files::{RelPath, Text};
use crate::source::{SourceId, Sources, Span};
use crate::yaml::Node;

pub use folders::{Origin, PackInfo, builtin_files, languages, list, texts, with_bases};

/// The file that makes a folder a language pack.
pub const MANIFEST: &str = "target.yaml";

/// A language to generate for.
#[derive(Debug)]
pub struct Target {
    /// The name of the pack and of its folder.
    pub language: String,
    /// The language as people write it.
    pub title: String,
    /// Where the manifest says so.
    pub span: Span,
    /// The options and their defaults.
    pub options: BTreeMap<String, OptionSpec>,
    /// The commands that prove the generated code.
    pub check: Option<Check>,
    pub(super) outputs: Vec<Output>,
    pub(super) names: BTreeMap<String, NameKind>,
    pub(super) scopes: Vec<Scope>,
    pub(super) tables: BTreeMap<String, Table>,
    pub(super) literals: LiteralStyle,
    pub(super) comments: BTreeMap<String, CommentStyle>,
    pub(super) lines: Lines,
    pub(super) templates: Templates,
}

/// The commands that prove generated code, as words: a program and its arguments, run in the pack's folder.
#[derive(Clone, Debug)]
pub struct Check {
    /// Installs what the others need into the build folder.
    pub setup: Vec<String>,
    /// Compiles, type-checks and lints every generated folder.
    pub lint: Vec<String>,
    /// Decodes and encodes messages with the generated code, a line each.
    pub peer: Vec<String>,
}

/// What a pack writes.
#[derive(Debug)]
pub(super) enum Output {
    /// A template.
    Template {
        /// The template's name.
        template: String,
        /// The name of the template of its path.
        path: String,
        /// Once, or once for each of these.
        each: Option<Each>,
        /// Where the manifest says so.
        span: Span,
    },
    /// A file that is copied.
    Static {
        /// The text.
        text: Text,
        /// The path it is written to.
        path: RelPath,
        /// Where the manifest says so.
        span: Span,
    },
}

/// What an output is written once for each of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Each {
    /// Every message.
    Messages,
    /// Every named type.
    Types,
}

/// The compiled templates of a pack, and where their texts are.
pub(super) struct Templates {
    /// The templates; it has no filters of ours yet, because those depend on the settings.
    pub(super) environment: Environment<'static>,
    /// The places of templates that are files.
    pub(super) files: BTreeMap<String, SourceId>,
    /// The places of templates that are values of the manifest.
    pub(super) inline: BTreeMap<String, Span>,
}

impl std::fmt::Debug for Templates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Templates").field("files", &self.files).field("inline", &self.inline).finish_non_exhaustive()
    }
}

/// Reads the pack of a language: its shipped files, each replaced by the first folder that has one of the same path.
///
/// All problems go to `diagnostics`; with an error among them there is no target.
pub fn load(language: &str, folders: &[PathBuf], sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Target> {
    let mut files = folders::read(language, folders, diagnostics)?;
    if files.is_empty() {
        diagnostics.push(unknown(language, folders));
        return None;
    }
    let Some(text) = files.get(MANIFEST) else {
        let message = format!("the language pack `{language}` has no `{MANIFEST}`");
        let place = folders::shown_folder(language, folders);
        diagnostics.push(Diagnostic::error("pack-manifest", None, message).help(format!("add `{place}/{MANIFEST}`")));
        return None;
    };
    let source = sources.add(files.shown(MANIFEST), text.to_owned());
    let mut problems = Diagnostics::new();
    let tree = crate::yaml::parse(source, &sources.get(source).text, &mut problems);
    let tree = tree.filter(|_| !problems.has_errors());
    if let Some(base) = tree.as_ref().and_then(|tree| base(tree, language, folders, &mut problems)) {
        files.build_on(folders::read(&base, folders, &mut problems)?);
    }
    let target = tree.and_then(|tree| manifest::read(language, &tree, &files, sources, &mut problems));
    let failed = problems.has_errors();
    diagnostics.append(problems);
    target.filter(|_| !failed)
}

/// The pack that this one builds on.
fn base(tree: &Node<'_>, language: &str, folders: &[PathBuf], problems: &mut Diagnostics) -> Option<String> {
    let node = tree.get("base")?;
    let name = node.as_str().unwrap_or_default();
    if name != language && languages(folders).iter().any(|known| known == name) {
        return Some(name.to_owned());
    }
    let message = format!("`base` is another language pack, found `{}`", crate::diag::excerpt(name));
    problems.push(Diagnostic::error("target-value", node.span, message));
    None
}

fn unknown(language: &str, folders: &[PathBuf]) -> Diagnostic {
    let packs = list(folders);
    let known = || packs.iter().map(|pack| pack.language.as_str());
    let message = format!("there is no language pack `{}`", crate::diag::excerpt(language));
    let diagnostic = Diagnostic::error("pack-unknown", None, message);
    match nearest(language, known()) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic.help(format!("the packs are: {}", known().collect::<Vec<_>>().join(", "))),
    }
}
