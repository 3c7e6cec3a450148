//! The model and a language pack to the files of a language.
//!
//! A language is a folder: a manifest `target.yaml` that says what is written, how names, types, values and comments look,
//! and the templates. Nothing here knows a language. The result depends on the model, the pack and the settings alone, and
//! is returned as a value: this module writes no file and runs no program. It needs the features `multi_template` and
//! `fuel` of minijinja.
//!
//! # What a template sees
//!
//! The keys of the serialised [`Model`]; `options`; `target.language` and `target.title`; in an output with `each`, the
//! present message or type as `item`. All but `item` are seen inside imported macros, too. Anything undefined is an error,
//! and only texts and integers can be printed.
//!
//! | filter or function | result |
//! |---|---|
//! | `name \| ident(kind)` | the identifier of a name, by a kind under `names` |
//! | `type \| expr(table, x=..)` | the expression of a type, by a table under `expressions`; its templates see `t`, `of` and `x` |
//! | `name \| key` | the name of a member: as it is if it is plain, else its literal by `key` under `literals` |
//! | `value \| json` | the JSON text of a value |
//! | `value \| lit` | the literal of any JSON value; texts in quotes |
//! | `text \| comment(style, indent)` | whole lines by a style under `comments`, each behind `indent` spaces, no final line break; empty for an empty text |
//! | `thing \| docs(style, indent, otherwise)` | what is said about a thing, its `doc` and then its `life`, as whole lines of a comment, each with its line break; when nothing is said, `otherwise`, or nothing |
//! | `lists \| flat(attribute)` | the items of the lists that the attribute of each item holds |
//! | `names \| in_import_order(folded)` | constants, types, then others, each by letters (of any case if `folded`) and numbers by value |
//! | `text \| indent_by(n)` | `n` spaces in front of every line but the first and empty ones |
//! | `group(head, items, tail)` | the same by what stands around it once the text is finished; `hug(..)` lets a last item of several lines begin on the line of the others |
//! | `assign(target, value)` | the value behind what it is assigned to, on the next line where its beginning does not fit |
//! | `text \| width`, `fits(text, n)` | columns in a monospaced font; whether no line is wider than `n` |
//! | `fail(message)` | stops with a diagnostic at this place |

mod comments;
mod context;
mod docs;
mod engine;
mod errors;
mod expressions;
mod layout;
mod literals;
mod marks;
mod names;
mod order;
mod output;
mod scopes;
mod settings;
pub mod target;
mod width;

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::Serde;
use minijinja::{Environment, Value};

use crate::diag::{Diagnostic, Diagnostics};
use crate::files::{DuplicatePath, Files, RelPath};
use crate::model::Model;
use crate::source::Span;
use engine::Tools;
use names::{Affixes, Naming};

pub use context::context;
pub use settings::{OptionSpec, OptionValue, Setting, Settings};
pub use target::Target;

/// The files of one target.
#[derive(Clone, Debug, Default)]
pub struct Rendered {
    /// The files, with paths below the target's output folder.
    pub files: Files,
    /// The wire value of every constant, by `scope/identifier` or `scope/owner/identifier`.
    pub names: BTreeMap<String, String>,
}

/// Renders one target.
///
/// # Errors
/// Everything that is wrong with the settings, with the names in this language, or with what the templates do.
pub fn render(model: &Model, target: &Target, settings: &Settings) -> Result<Rendered, Vec<Diagnostic>> {
    render_context(model, &context(model), target, settings)
}

/// Renders one target of a model whose [`context`] was made before.
///
/// # Errors
/// As [`render`].
pub fn render_context(model: &Model, context: &Value, target: &Target, settings: &Settings) -> Result<Rendered, Vec<Diagnostic>> {
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
    let files = write_outputs(target, &environment, context, &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(diagnostics.into_sorted());
    }
    Ok(Rendered { files, names: checked.names })
}

/// What is wrong with the names of a model in one language: equal identifiers in one scope (rule `name-collision`), words
/// that the language or the generated code needs (`reserved-clash`), names that have no identifier (`name-empty`,
/// `name-ascii`). With settings that do not fit the target, what is wrong with these.
#[must_use]
pub fn check_names(model: &Model, target: &Target, settings: &Settings) -> Vec<Diagnostic> {
    let mut diagnostics = Diagnostics::new();
    match prepare(target, settings) {
        Ok((naming, _)) => diagnostics.extend(scopes::check(model, target, &naming).diagnostics),
        Err(found) => diagnostics.extend(found),
    }
    diagnostics.into_sorted()
}

/// The parts of a render that depend on the settings and not on the model.
fn prepare(target: &Target, settings: &Settings) -> Result<(Arc<Naming>, Environment<'static>), Vec<Diagnostic>> {
    let wrong = target.check_options(settings);
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut environment = target.templates.environment.clone();
    environment.add_global("options", Value::from(Serde(target.option_values(settings))));
    environment.add_global("target", Value::from_pairs([("language", target.language.clone()), ("title", target.title.clone())]));
    let mut kinds = Vec::with_capacity(target.names.len());
    for (name, kind) in &target.names {
        let affix =
            |template: &Option<String>| template.as_ref().map_or(Ok(String::new()), |template| once(&environment, template, target));
        let affixes = Affixes { before: affix(&kind.prefix)?, after: affix(&kind.suffix)? };
        kinds.push((name.clone(), kind.clone(), affixes));
    }
    Ok((Arc::new(Naming::new(kinds)), environment))
}

fn once(environment: &Environment<'_>, template: &str, target: &Target) -> Result<String, Vec<Diagnostic>> {
    let rendered = environment.get_template(template).and_then(|template| template.render(Value::from(())));
    rendered.map_err(|error| vec![errors::diagnostic(&error, &target.templates)])
}

fn write_outputs(target: &Target, environment: &Environment<'_>, context: &Value, diagnostics: &mut Diagnostics) -> Files {
    let mut files = Files::new();
    let mut writers = BTreeMap::new();
    for output in &target.outputs {
        let (template, path, each, span) = match output {
            target::Output::Static { text, path, span } => {
                insert(&mut files, &mut writers, (path.clone(), text.clone()), *span, diagnostics);
                continue;
            }
            target::Output::Template { template, path, each, span } => (template, path, each, *span),
        };
        let list = match each {
            None => None,
            Some(target::Each::Messages) => Some("messages"),
            Some(target::Each::Types) => Some("types"),
        };
        let items: Vec<Option<Value>> = match list {
            None => vec![None],
            Some(list) => context.get_attr(list).and_then(|list| list.try_iter()).into_iter().flatten().map(Some).collect(),
        };
        for item in items {
            match write_one(target, environment, (template, path), item, span) {
                Ok(file) => insert(&mut files, &mut writers, file, span, diagnostics),
                Err(problem) => diagnostics.push(*problem),
            }
        }
    }
    files
}

fn write_one(
    target: &Target,
    environment: &Environment<'_>,
    (template, path): (&str, &str),
    item: Option<Value>,
    span: Span,
) -> Result<(RelPath, String), Box<Diagnostic>> {
    let context = item.map_or_else(|| Value::from(()), |item| Value::from_pairs([("item", item)]));
    let run = |name: &str| {
        let mut text = output::Growing::default();
        let rendered =
            environment.get_template(name).and_then(|template| template.render_captured_to(context.clone(), &mut text).map(drop));
        match rendered {
            Ok(()) => Ok(text.into_text()),
            Err(_) if text.is_too_long => {
                Err(Box::new(Diagnostic::error("output-form", span, format!("the output of `{name}` is longer than 64 MiB"))))
            }
            Err(error) => Err(Box::new(errors::diagnostic(&error, &target.templates))),
        }
    };
    let path = RelPath::new(&run(path)?).map_err(|error| Box::new(Diagnostic::error("output-path", span, error.to_string())))?;
    let Ok(text) = marks::lay_out(run(template)?, target.lines) else {
        let message = format!("`{path}`, the output of `{template}`, holds a part of a `group` or of an `assign`; they are printed whole");
        return Err(Box::new(Diagnostic::error("output-form", span, message)));
    };
    match output::problem(&text) {
        None => Ok((path, text)),
        Some(problem) => Err(Box::new(Diagnostic::error("output-form", span, format!("`{path}`, the output of `{template}`, {problem}")))),
    }
}

/// Adds a file, and reports one whose path is taken.
fn insert(
    files: &mut Files,
    writers: &mut BTreeMap<RelPath, Span>,
    (path, text): (RelPath, String),
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
