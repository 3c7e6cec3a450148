//! The identifiers that a language has for names, for those who need them outside of a render.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::Serde;
use minijinja::{Environment, Value};

use super::names::Naming;
use super::settings::OptionValue;
use super::{Settings, Target, prepare};
use crate::diag::Diagnostic;

/// How one language names things, with the options of a project.
#[derive(Debug)]
pub struct Identifiers {
    naming: Arc<Naming>,
    options: BTreeMap<String, OptionValue>,
}

impl Identifiers {
    /// The identifiers of a target.
    ///
    /// # Errors
    /// What is wrong with the settings.
    pub fn new(target: &Target, settings: &Settings) -> Result<Self, Vec<Diagnostic>> {
        let (naming, _) = prepare(target, settings)?;
        Ok(Self { naming, options: target.option_values(settings) })
    }

    /// A short template that sees the `ident` of a name of this kind, and the `options`; `None` for a name that has no identifier.
    #[must_use]
    pub fn write(&self, template: &str, name: &str, kind: &str) -> Option<String> {
        let ident = self.naming.ident(name, kind).ok()?;
        let context = Value::from_pairs([("ident", Value::from(ident.to_string())), ("options", Value::from(Serde(self.options.clone())))]);
        Environment::new().render_str(template, context).ok()
    }
}
