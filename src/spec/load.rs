//! Reads a spec file and the files it imports; the only reading of files in this branch of the house.

use super::grammar::{self, Form};
use crate::diag::{Diagnostic, Diagnostics};
use crate::source::{SourceId, Sources, Span};
use crate::yaml::{self, Node};
use std::fs;
use std::path::{Component, Path, PathBuf};

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
    let mut files = Vec::new();
    let mut open = vec![normal(path)];
    read(path, &bytes, sources, &mut files, &mut open, diagnostics);
    Ok(files)
}

/// Parses spec text that is already in memory; it cannot import.
pub(crate) fn parse_text<'s>(source: SourceId, sources: &'s Sources, diagnostics: &mut Diagnostics) -> Option<File<'s>> {
    let root = yaml::parse(source, &sources.get(source).text, diagnostics)?;
    yaml::yaml11::check(&root, ALLOWED_KEYS, diagnostics);
    grammar::check(&root, &Form::Mapping(&grammar::SPEC), "the spec", diagnostics);
    check_language(&root, diagnostics);
    Some(File { path: PathBuf::new(), root, imports: Vec::new() })
}

fn read<'s>(
    path: &Path,
    bytes: &[u8],
    sources: &'s Sources,
    files: &mut Vec<File<'s>>,
    open: &mut Vec<PathBuf>,
    diagnostics: &mut Diagnostics,
) {
    let shown = path.display().to_string().replace('\\', "/");
    let text = match yaml::decode(bytes) {
        Ok(text) => text.to_owned(),
        Err(invalid) => return diagnostics.push(invalid.diagnostic(&shown)),
    };
    let source = sources.add(shown, text);
    let Some(mut file) = parse_text(source, sources, diagnostics) else {
        return;
    };
    file.path = path.to_path_buf();
    let index = files.len();
    files.push(file);
    let wanted: Vec<(String, Span, Vec<(String, Span)>)> = import_entries(&files[index].root);
    for (from, span, names) in wanted {
        if let Some(file) = import(path, &from, span, sources, files, open, diagnostics) {
            files[index].imports.push(Import { file, names });
        }
    }
}

fn import_entries(root: &Node<'_>) -> Vec<(String, Span, Vec<(String, Span)>)> {
    let entries = root.get("imports").and_then(Node::as_list).unwrap_or_default();
    let names = |entry: &Node<'_>| {
        let list = entry.get("types").and_then(Node::as_list).unwrap_or_default();
        list.iter().filter_map(|node| Some((node.as_scalar()?.text.to_string(), node.span))).collect()
    };
    entries
        .iter()
        .filter_map(|entry| Some((entry.get("from")?.as_scalar()?.text.to_string(), entry.get("from")?.span, names(entry))))
        .collect()
}

fn import<'s>(
    importer: &Path,
    from: &str,
    span: Span,
    sources: &'s Sources,
    files: &mut Vec<File<'s>>,
    open: &mut Vec<PathBuf>,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let path = importer.parent().unwrap_or(Path::new("")).join(from);
    let identity = normal(&path);
    if let Some(known) = files.iter().position(|file| normal(&file.path) == identity) {
        return Some(known);
    }
    if open.contains(&identity) {
        return None;
    }
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = format!("cannot read `{}`: {error}", path.display());
            diagnostics.push(Diagnostic::error("unreadable-import", span, message).help("the path is relative to this file"));
            return None;
        }
    };
    open.push(identity);
    let index = files.len();
    read(&path, &bytes, sources, files, open, diagnostics);
    (files.len() > index).then_some(index)
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

/// The path without `.` and `a/..`, so that two ways to write it are one.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(normal.components().next_back(), Some(Component::Normal(_))) => {
                normal.pop();
            }
            _ => normal.push(component),
        }
    }
    normal
}
