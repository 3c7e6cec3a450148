//! The section `outputs` of a manifest, checked against the files of the pack both ways: what is listed is there, and every
//! template that is there is used.

use super::MANIFEST;
use super::compile::Compiler;
use super::folders::PackFiles;
use super::reader::Reader;
use super::{Each, Output};
use crate::diag::{Diagnostic, nearest};
use crate::files::RelPath;
use crate::render::output;
use crate::source::Span;
use crate::yaml::Node;

/// The end of the names of templates; other files of a pack are copied or belong to its peer.
const TEMPLATE: &str = ".j2";

const EACH: [(&str, Each); 2] = [("messages", Each::Messages), ("types", Each::Types)];

pub(super) fn read(reader: &mut Reader<'_>, tree: &Node<'_>, files: &PackFiles, compiler: &mut Compiler<'_>) -> Vec<Output> {
    let Some(node) = reader.required(tree, "outputs", "a language pack") else {
        return Vec::new();
    };
    let Some(items) = node.as_list().filter(|items| !items.is_empty()) else {
        reader.wrong(node.span, "`outputs` is a list of at least one file to write");
        return Vec::new();
    };
    let mut outputs = Vec::new();
    for (index, item) in items.iter().enumerate() {
        outputs.extend(read_one(reader, item, index, files, compiler));
    }
    compiler.load_references(reader.diagnostics);
    // A project with a manifest of its own need not use every template that is shipped.
    let needed = |path: &&str| path.ends_with(TEMPLATE) && (files.is_own(path) || !files.is_own(MANIFEST));
    for path in files.paths().filter(needed).filter(|path| !compiler.has(path)) {
        let message = format!("no output uses the template `{}`", files.shown(path));
        let help = "list it under `outputs`, include or import it somewhere, or delete it";
        reader.diagnostics.push(Diagnostic::error("template-unreachable", node.span, message).help(help));
    }
    outputs
}

fn read_one(reader: &mut Reader<'_>, node: &Node<'_>, index: usize, files: &PackFiles, compiler: &mut Compiler<'_>) -> Option<Output> {
    if !reader.fields(node, "an output", &["template", "static", "path", "each"]) {
        return None;
    }
    let path_node = reader.required(node, "path", "an output")?;
    let path = reader.text(path_node, "`path`")?;
    match (node.get("template"), node.get("static")) {
        (Some(template), None) => {
            let name = reader.text(template, "`template`")?;
            if !exists(reader, files, &name, template.span) {
                return None;
            }
            compiler.want(&name);
            let path = compiler.inline(&format!("outputs.{index}.path"), &path, path_node.span);
            let each = node.get("each").map(|each| reader.choice(each, "`each`", &EACH));
            if each == Some(None) {
                return None;
            }
            Some(Output::Template { template: name, path, each: each.flatten(), span: path_node.span })
        }
        (None, Some(file)) => copied(reader, file, files, (&path, path_node.span)),
        _ => {
            reader.wrong(node.span, "an output has either a `template` or a `static` file");
            None
        }
    }
}

fn copied(reader: &mut Reader<'_>, node: &Node<'_>, files: &PackFiles, (path, path_span): (&str, Span)) -> Option<Output> {
    let name = reader.text(node, "`static`")?;
    if !exists(reader, files, &name, node.span) {
        return None;
    }
    let text = files.get(&name)?.to_owned();
    if let Some(problem) = output::problem(&text) {
        reader.diagnostics.push(Diagnostic::error("output-form", node.span, format!("`{}` {problem}", files.shown(&name))));
    }
    match RelPath::new(path) {
        Ok(path) => Some(Output::Static { text: text.into(), path, span: path_span }),
        Err(error) => {
            reader.diagnostics.push(Diagnostic::error("output-path", path_span, error.to_string()));
            None
        }
    }
}

fn exists(reader: &mut Reader<'_>, files: &PackFiles, name: &str, span: Span) -> bool {
    let found = files.get(name).is_some();
    if !found {
        let diagnostic = Diagnostic::error("template-missing", span, format!("the pack has no file `{name}`"));
        reader.diagnostics.push(match nearest(name, files.paths()) {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None => diagnostic,
        });
    }
    found
}
