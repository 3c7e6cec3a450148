//! One target that is ready to be rendered, output by output.
//!
//! Outputs do not depend on one another, so they may be rendered in any order and on any thread; the files are the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::{Environment, Value};

use super::engine::{self, Tools};
use super::target::{Each, Output};
use super::{Rendered, Settings, Target, errors, marks, output, prepare, scopes};
use crate::diag::{Diagnostic, Diagnostics};
use crate::files::{DuplicatePath, Files, RelPath, Text};
use crate::model::Model;
use crate::source::Span;

/// A target with the model, the settings and the identifiers that it is rendered for.
#[derive(Debug)]
pub struct Ready<'t> {
    target: &'t Target,
    context: Value,
    environment: Environment<'static>,
    names: BTreeMap<String, String>,
}

/// What came of one output of a target: its files, and what is wrong with it.
#[derive(Debug)]
pub struct Part(Vec<Result<(RelPath, Text), Box<Diagnostic>>>);

impl<'t> Ready<'t> {
    /// Makes everything that the outputs of a target have in common.
    ///
    /// # Errors
    /// Everything that is wrong with the settings, and with the names in this language.
    pub fn new(model: &Model, context: &Value, target: &'t Target, settings: &Settings) -> Result<Self, Vec<Diagnostic>> {
        let (naming, mut environment) = prepare(target, settings)?;
        let checked = scopes::check(model, target, &naming);
        let mut diagnostics = Diagnostics::new();
        diagnostics.extend(checked.diagnostics);
        if diagnostics.has_errors() {
            return Err(diagnostics.into_sorted());
        }
        let tools = Tools { naming, tables: target.tables.clone(), literals: target.literals.clone(), comments: target.comments.clone() };
        engine::add_tools(&mut environment, &Arc::new(tools));
        engine::add_fuel(&mut environment, model.messages.len() + model.types.len());
        for key in context.try_iter().into_iter().flatten() {
            if let (Some(name), Ok(value)) = (key.to_str(), context.get_item(&key)) {
                environment.add_global(name.to_string(), value);
            }
        }
        Ok(Self { target, context: context.clone(), environment, names: checked.names })
    }

    /// How many outputs there are. One may be several files.
    #[must_use]
    pub fn outputs(&self) -> usize {
        self.target.outputs.len()
    }

    /// Renders one output, by its place in the manifest.
    #[must_use]
    pub fn render(&self, output: usize) -> Part {
        let (template, path, each, span) = match &self.target.outputs[output] {
            Output::Static { text, path, .. } => return Part(vec![Ok((path.clone(), text.clone()))]),
            Output::Template { template, path, each, span } => (template, path, each, *span),
        };
        let list = match each {
            None => return Part(vec![self.write(template, path, None, span)]),
            Some(Each::Messages) => "messages",
            Some(Each::Types) => "types",
        };
        let items = self.context.get_attr(list).and_then(|list| list.try_iter()).into_iter().flatten();
        Part(items.map(|item| self.write(template, path, Some(item), span)).collect())
    }

    /// Puts the outputs together, which come in the order of the manifest.
    ///
    /// # Errors
    /// Everything that is wrong with what the templates do.
    pub fn finish(self, parts: Vec<Part>) -> Result<Rendered, Vec<Diagnostic>> {
        let (mut files, mut writers, mut diagnostics) = (Files::new(), BTreeMap::new(), Diagnostics::new());
        for (output, part) in self.target.outputs.iter().zip(parts) {
            let (Output::Static { span, .. } | Output::Template { span, .. }) = output;
            for file in part.0 {
                match file {
                    Ok(file) => insert(&mut files, &mut writers, file, *span, &mut diagnostics),
                    Err(problem) => diagnostics.push(*problem),
                }
            }
        }
        if diagnostics.has_errors() {
            return Err(diagnostics.into_sorted());
        }
        Ok(Rendered { files, names: self.names })
    }

    fn write(&self, template: &str, path: &str, item: Option<Value>, span: Span) -> Result<(RelPath, Text), Box<Diagnostic>> {
        let context = item.map_or_else(|| Value::from(()), |item| Value::from_pairs([("item", item)]));
        let run = |name: &str| {
            let mut text = output::Growing::default();
            let template = self.environment.get_template(name);
            match template.and_then(|template| template.render_captured_to(context.clone(), &mut text).map(drop)) {
                Ok(()) => Ok(text.into_text()),
                Err(_) if text.is_too_long => {
                    Err(Box::new(Diagnostic::error("output-form", span, format!("the output of `{name}` is longer than 64 MiB"))))
                }
                Err(error) => Err(Box::new(errors::diagnostic(&error, &self.target.templates))),
            }
        };
        let path = RelPath::new(&run(path)?).map_err(|error| Box::new(Diagnostic::error("output-path", span, error.to_string())))?;
        let Ok(text) = marks::lay_out(run(template)?, self.target.lines) else {
            let message =
                format!("`{path}`, the output of `{template}`, holds a part of a `group` or of an `assign`; they are printed whole");
            return Err(Box::new(Diagnostic::error("output-form", span, message)));
        };
        if let Some(problem) = output::problem(&text) {
            let message = format!("`{path}`, the output of `{template}`, {problem}");
            return Err(Box::new(Diagnostic::error("output-form", span, message)));
        }
        let text = Text::from(text);
        // Whatever becomes of the file, its hash is wanted, and here other threads are at work as well.
        text.digest();
        Ok((path, text))
    }
}

/// Adds a file, and reports one whose path is taken.
fn insert(
    files: &mut Files,
    writers: &mut BTreeMap<RelPath, Span>,
    (path, text): (RelPath, Text),
    span: Span,
    diagnostics: &mut Diagnostics,
) {
    let Err(error) = files.insert(path.clone(), text) else {
        writers.insert(path, span);
        return;
    };
    let diagnostic = Diagnostic::error("output-clash", span, error.to_string());
    let other = match &error {
        DuplicatePath::Same(path) | DuplicatePath::CaseClash { existing: path, .. } => writers.get(path),
        DuplicatePath::FileAndFolder { file, below } => writers.get(file).or_else(|| writers.get(below)),
        DuplicatePath::Manifest(_) => None,
    };
    diagnostics.push(match other.filter(|other| **other != span) {
        Some(other) => diagnostic.label(*other, "the other output"),
        None => diagnostic,
    });
}
