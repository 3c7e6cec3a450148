//! Reads a spec file and the files it imports; the only reading of files in this branch of the house.

use super::grammar::{self, Form};
use crate::diag::{Diagnostic, Diagnostics};
use crate::files::normal;
use crate::source::{SourceId, Sources, Span};
use crate::yaml::{self, Node};
use std::fs;
use std::path::{Path, PathBuf};

/// The version of the spec language that this code reads.
const LANGUAGE: &str = "1";

/// The spec's own key that YAML 1.1 readers take for a boolean; it is meant as a key.
const ALLOWED_KEYS: &[&str] = &["on"];

/// A file that was read and has the shape of a spec.
#[derive(Debug)]
pub(crate) struct File<'s> {
    pub(crate) path: PathBuf,
    pub(crate) root: Node<'s>,
    /// What it imports: the index of the file, the names taken, and the place of each.
    pub(crate) imports: Vec<Import>,
}

/// One entry of `imports`.
#[derive(Debug)]
pub(crate) struct Import {
    pub(crate) file: usize,
    pub(crate) names: Vec<(String, Span)>,
}

/// Reads `path` and, through `imports`, all it needs. The file itself comes first; on return every import names a file of the list.
///
/// # Errors
/// The file itself cannot be read. (An import that cannot be read is a diagnostic, because the mistake is in the spec.)
pub(crate) fn load<'s>(path: &Path, sources: &'s Sources, diagnostics: &mut Diagnostics) -> std::io::Result<Vec<File<'s>>> {
    let bytes = fs::read(path)?;
    let mut reading = Reading { sources, files: Vec::new(), open: vec![normal(path)], diagnostics };
    reading.read(path, &bytes);
    Ok(reading.files)
}

/// The files read so far, and those on the way, which may import one another in a circle.
struct Reading<'s, 'd> {
    sources: &'s Sources,
    files: Vec<File<'s>>,
    open: Vec<PathBuf>,
    diagnostics: &'d mut Diagnostics,
}

/// An entry of `imports` as it is written.
struct Wanted {
    from: String,
    span: Span,
    names: Vec<(String, Span)>,
}

/// Parses spec text that is already in memory; it cannot import.
pub(crate) fn parse_text<'s>(source: SourceId, sources: &'s Sources, diagnostics: &mut Diagnostics) -> Option<File<'s>> {
    let root = yaml::parse(source, &sources.get(source).text, diagnostics)?;
    yaml::yaml11::check(&root, ALLOWED_KEYS, diagnostics);
    grammar::check(&root, &Form::Mapping(&grammar::SPEC), &"the spec", diagnostics);
    check_language(&root, diagnostics);
    Some(File { path: PathBuf::new(), root, imports: Vec::new() })
}

impl Reading<'_, '_> {
    fn read(&mut self, path: &Path, bytes: &[u8]) {
        let shown = path.display().to_string().replace('\\', "/");
        let text = match yaml::decode(bytes) {
            Ok(text) => text.to_owned(),
            Err(invalid) => return self.diagnostics.push(invalid.diagnostic(&shown)),
        };
        let source = self.sources.add(shown, text);
        let Some(mut file) = parse_text(source, self.sources, self.diagnostics) else {
            return;
        };
        file.path = path.to_path_buf();
        let wanted = wanted(&file.root);
        let index = self.files.len();
        self.files.push(file);
        for Wanted { from, span, names } in wanted {
            if let Some(file) = self.import(path, &from, span) {
                self.files[index].imports.push(Import { file, names });
            }
        }
    }

    /// The index of the file that `from` names, read if it was not before.
    fn import(&mut self, importer: &Path, from: &str, span: Span) -> Option<usize> {
        let path = importer.parent().unwrap_or(Path::new("")).join(from);
        let identity = normal(&path);
        if let Some(known) = self.files.iter().position(|file| normal(&file.path) == identity) {
            return Some(known);
        }
        if self.open.contains(&identity) {
            return None;
        }
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) => {
                let message = format!("cannot read `{}`: {error}", path.display());
                self.diagnostics.push(Diagnostic::error("unreadable-import", span, message).help("the path is relative to this file"));
                return None;
            }
        };
        self.open.push(identity);
        let index = self.files.len();
        self.read(&path, &bytes);
        (self.files.len() > index).then_some(index)
    }
}

fn wanted(root: &Node<'_>) -> Vec<Wanted> {
    let entries = root.get("imports").and_then(Node::as_list).unwrap_or_default();
    let one = |entry: &Node<'_>| {
        let from = entry.get("from")?;
        let list = entry.get("types").and_then(Node::as_list).unwrap_or_default();
        let names = list.iter().filter_map(|node| Some((node.as_scalar()?.text.to_string(), node.span))).collect();
        Some(Wanted { from: from.as_scalar()?.text.to_string(), span: from.span, names })
    };
    entries.iter().filter_map(one).collect()
}

fn check_language(root: &Node<'_>, diagnostics: &mut Diagnostics) {
    let Some(version) = root.get("wireproof") else {
        return;
    };
    let text = version.as_scalar().map(|scalar| &*scalar.text);
    if text.is_some_and(|text| text != LANGUAGE) {
        let message = format!("this is version `{}` of the spec language; this tool reads version `{LANGUAGE}`", text.unwrap_or_default());
        diagnostics.push(Diagnostic::error("language-version", version.span, message));
    }
}
