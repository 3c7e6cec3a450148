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
mod identifiers;
mod layout;
mod literals;
mod marks;
mod names;
mod order;
mod output;
mod ready;
mod scopes;
mod settings;
pub mod target;
mod width;

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::Serde;
use minijinja::{Environment, Value};

use crate::diag::{Diagnostic, Diagnostics};
use crate::files::Files;
use crate::model::Model;
use names::{Affixes, Naming};

pub use context::context;
pub use identifiers::Identifiers;
pub use ready::{Part, Ready};
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
    let ready = Ready::new(model, context, target, settings)?;
    let parts = (0..ready.outputs()).map(|output| ready.render(output)).collect();
    ready.finish(parts)
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
