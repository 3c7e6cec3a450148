//! What a project sets for a target: values for the options that its manifest declares.

use std::collections::BTreeMap;

use serde::Serialize;

use super::target::Target;
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::source::Span;
use crate::yaml::{Node, Resolved};

/// The options that a project sets for one target.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The settings by option.
    pub options: BTreeMap<String, Setting>,
}

/// One option as a project sets it.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The value.
    pub value: OptionValue,
    /// Where the option's name stands, for a setting that was read from a file.
    pub key_span: Option<Span>,
    /// Where the value stands.
    pub value_span: Option<Span>,
}

/// The value of an option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum OptionValue {
    /// True or false.
    Flag(bool),
    /// An integer.
    Integer(i64),
    /// A text.
    Text(String),
}

/// An option as a manifest declares it.
#[derive(Clone, Debug)]
pub struct OptionSpec {
    /// The value it has unless a project sets another, which has to be of the same type.
    pub default: OptionValue,
    /// What it does.
    pub doc: String,
}

impl OptionValue {
    /// The value of a scalar; `None` for anything else.
    pub fn from_node(node: &Node<'_>) -> Option<Self> {
        let scalar = node.as_scalar()?;
        match scalar.resolve() {
            Resolved::Bool(value) => Some(Self::Flag(value)),
            Resolved::Int(value) => Some(Self::Integer(value)),
            Resolved::String => Some(Self::Text(scalar.text.to_string())),
            Resolved::Null | Resolved::BigInt | Resolved::Float(_) => None,
        }
    }

    fn kind_name(&self) -> &'static str {
        match self {
            Self::Flag(_) => "a boolean",
            Self::Integer(_) => "an integer",
            Self::Text(_) => "a string",
        }
    }
}

impl Settings {
    /// Reads a mapping of options to values. What is not one is reported (rule `option-type`) and left out.
    pub fn from_node(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Self {
        let mut settings = Self::default();
        let Some(entries) = node.as_map() else {
            if !node.is_null() {
                let message = format!("options are a mapping of names to values, found {}", node.kind_name());
                diagnostics.push(Diagnostic::error("option-type", node.span, message));
            }
            return settings;
        };
        for entry in entries {
            let Some(value) = OptionValue::from_node(&entry.value) else {
                let message =
                    format!("the option `{}` is a string, an integer or a boolean, found {}", entry.key.text, entry.value.kind_name());
                diagnostics.push(Diagnostic::error("option-type", entry.value.span, message));
                continue;
            };
            let setting = Setting { value, key_span: Some(entry.key.span), value_span: Some(entry.value.span) };
            settings.options.insert(entry.key.text.to_string(), setting);
        }
        settings
    }

    /// Sets one option to a value that stands in no file.
    pub fn set(&mut self, option: &str, value: OptionValue) {
        self.options.insert(option.to_owned(), Setting { value, key_span: None, value_span: None });
    }
}

impl Target {
    /// What is wrong with the settings: options that the manifest does not declare, values of another type than the default.
    #[must_use]
    pub fn check_options(&self, settings: &Settings) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for (name, setting) in &settings.options {
            let Some(spec) = self.options.get(name) else {
                found.push(self.unknown_option(name, setting));
                continue;
            };
            let (expected, actual) = (spec.default.kind_name(), setting.value.kind_name());
            if expected != actual {
                let message = format!("the option `{name}` of `{}` is {expected}, found {actual}", self.language);
                found.push(Diagnostic::error("option-type", setting.value_span, message).help(spec.doc.clone()));
            }
        }
        found
    }

    fn unknown_option(&self, name: &str, setting: &Setting) -> Diagnostic {
        let message = format!("`{}` has no option `{name}`", self.language);
        let diagnostic = Diagnostic::error("option-unknown", setting.key_span, message);
        let Some(near) = nearest(name, self.options.keys().map(String::as_str)) else {
            let known: Vec<_> = self.options.keys().map(|option| format!("`{option}`")).collect();
            return match known.as_slice() {
                [] => diagnostic.help("it has no options at all"),
                _ => diagnostic.help(format!("its options are {}", known.join(", "))),
            };
        };
        let helped = diagnostic.help(format!("did you mean `{near}`?"));
        match setting.key_span {
            Some(span) => helped.fix(span, near),
            None => helped,
        }
    }

    /// The value of every option.
    pub(super) fn option_values(&self, settings: &Settings) -> BTreeMap<String, OptionValue> {
        let value = |(name, spec): (&String, &OptionSpec)| {
            let set = settings.options.get(name).map(|setting| setting.value.clone());
            (name.clone(), set.unwrap_or_else(|| spec.default.clone()))
        };
        self.options.iter().map(value).collect()
    }
}
