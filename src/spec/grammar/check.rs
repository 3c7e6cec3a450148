//! Whether a YAML tree has the shape the grammar describes: unknown keys, missing keys, values of the wrong kind.
//!
//! All problems are collected. What passes can be read by `resolve` without looking twice; names and types are still only texts.

use super::{Form, Mapping};
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::yaml::{Entry, Node, Resolved, Style, Value};
use std::fmt::Display;

/// Checks a tree against a form. `what` names the place for messages, such as ``the key `from` ``.
pub(crate) fn check(node: &Node<'_>, form: &Form, what: &dyn Display, diagnostics: &mut Diagnostics) {
    match form {
        Form::Any(forms) => match forms.iter().find(|form| same_kind(node, form)) {
            Some(first) => {
                let chosen = forms.iter().filter(|form| same_kind(node, form)).find(|form| accepts_scalar(node, form));
                check(node, chosen.unwrap_or(first), what, diagnostics);
            }
            None => wrong_kind(node, &expected(form), what, diagnostics),
        },
        Form::List(item) => match &node.value {
            Value::List(items) => items.iter().for_each(|node| check(node, item, what, diagnostics)),
            Value::Scalar(_) | Value::Map(_) => wrong_kind(node, "a list", what, diagnostics),
        },
        Form::Map(value) => match node.as_map() {
            Some(entries) => entries.iter().for_each(|entry| check_entry(entry, value, diagnostics)),
            None => wrong_kind(node, "a mapping", what, diagnostics),
        },
        Form::Mapping(mapping) => check_mapping(node, mapping, what, diagnostics),
        Form::Json => {
            if let Err(diagnostic) = node.to_json() {
                diagnostics.push(*diagnostic);
            }
        }
        Form::Word(words) => check_word(node, words, what, diagnostics),
        Form::Text | Form::Name | Form::Type | Form::Bool | Form::Int | Form::Number | Form::Scalar | Form::Time | Form::Size => {
            if !accepts_scalar(node, form) {
                wrong_kind(node, &expected(form), what, diagnostics);
            }
        }
    }
}

fn check_entry(entry: &Entry<'_>, value: &Form, diagnostics: &mut Diagnostics) {
    if entry.key.text.is_empty() {
        diagnostics.push(Diagnostic::error("empty-name", entry.key.span, "found an empty name").help("give it a name"));
    }
    check(&entry.value, value, &format_args!("`{}`", entry.key.text), diagnostics);
}

fn check_mapping(node: &Node<'_>, mapping: &'static Mapping, what: &dyn Display, diagnostics: &mut Diagnostics) {
    let Some(entries) = node.as_map() else {
        return wrong_kind(node, "a mapping", what, diagnostics);
    };
    for entry in entries {
        match mapping.key(&entry.key.text) {
            Some(key) => check(&entry.value, &key.form, &format_args!("the key `{}`", key.name), diagnostics),
            None => diagnostics.push(unknown_key(entry, mapping, what)),
        }
    }
    for key in mapping.keys().filter(|key| key.default == "required") {
        if node.get(key.name).is_none() {
            let message = format!("{what} has no key `{}`", key.name);
            diagnostics.push(
                Diagnostic::error("missing-key", node.span, message).help(format!("for example `{}`", key.example.replace('\n', "; "))),
            );
        }
    }
}

fn unknown_key(entry: &Entry<'_>, mapping: &'static Mapping, what: &dyn Display) -> Diagnostic {
    let diagnostic = Diagnostic::error("unknown-key", entry.key.span, format!("unknown key `{}` in {what}", entry.key.text));
    match nearest(&entry.key.text, mapping.keys().map(|key| key.name)) {
        Some(name) => diagnostic.help(format!("did you mean `{name}`?")).fix(entry.key.span, name),
        None => {
            let known: Vec<_> = mapping.keys().map(|key| format!("`{}`", key.name)).collect();
            diagnostic.help(format!("known keys: {}", known.join(", ")))
        }
    }
}

fn check_word(node: &Node<'_>, words: &'static [&'static str], what: &dyn Display, diagnostics: &mut Diagnostics) {
    let Some(scalar) = node.as_scalar() else {
        return wrong_kind(node, &one_of(words), what, diagnostics);
    };
    if words.contains(&&*scalar.text) {
        return;
    }
    let message = format!("{what} is `{}`; expected {}", scalar.text, one_of(words));
    let diagnostic = Diagnostic::error("unknown-word", node.span, message);
    diagnostics.push(match nearest(&scalar.text, words.iter().copied()) {
        Some(word) => diagnostic.help(format!("did you mean `{word}`?")).fix(node.span, word),
        None => diagnostic,
    });
}

fn wrong_kind(node: &Node<'_>, expected: &str, what: &dyn Display, diagnostics: &mut Diagnostics) {
    let found = match node.as_scalar() {
        Some(scalar) if !scalar.text.is_empty() && scalar.text.len() <= 40 => format!("{} `{}`", node.kind_name(), scalar.text),
        Some(scalar) if scalar.text.is_empty() && scalar.style == Style::Plain => "nothing".to_owned(),
        _ => node.kind_name().to_owned(),
    };
    diagnostics.push(Diagnostic::error("wrong-kind", node.span, format!("{what} is {found}; expected {expected}")));
}

/// Whether the form could describe a value of this YAML kind.
fn same_kind(node: &Node<'_>, form: &Form) -> bool {
    match (&node.value, form) {
        (_, Form::Json) | (Value::List(_), Form::List(_)) | (Value::Map(_), Form::Map(_) | Form::Mapping(_)) => true,
        (_, Form::Any(forms)) => forms.iter().any(|form| same_kind(node, form)),
        (Value::Scalar(_), form) => !matches!(form, Form::List(_) | Form::Map(_) | Form::Mapping(_)),
        (Value::List(_) | Value::Map(_), _) => false,
    }
}

/// Whether a scalar is one the form describes; for lists and mappings the kind is enough.
fn accepts_scalar(node: &Node<'_>, form: &Form) -> bool {
    let Some(scalar) = node.as_scalar() else {
        return same_kind(node, form);
    };
    let resolved = scalar.resolve();
    match form {
        Form::Text | Form::Type => resolved != Resolved::Null || !scalar.text.is_empty(),
        Form::Name => is_name(&scalar.text),
        Form::Word(words) => words.contains(&&*scalar.text),
        Form::Bool => matches!(resolved, Resolved::Bool(_)),
        Form::Int => matches!(resolved, Resolved::Int(_)),
        Form::Number => matches!(resolved, Resolved::Int(_) | Resolved::Float(_)),
        Form::Scalar => scalar.style != Style::Plain || !scalar.text.is_empty(),
        Form::Json => true,
        Form::Time => parse_time(&scalar.text).is_some(),
        Form::Size => parse_size(&scalar.text).is_some(),
        Form::Any(forms) => forms.iter().any(|form| accepts_scalar(node, form)),
        Form::List(_) | Form::Map(_) | Form::Mapping(_) => false,
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// A time in milliseconds: a whole number and `ms`, `s`, `m` or `h`.
pub(crate) fn parse_time(text: &str) -> Option<u64> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let unit = match &text[digits.len()..] {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        _ => return None,
    };
    digits.parse::<u64>().ok()?.checked_mul(unit)
}

/// A size in bytes: a whole number, alone or with `kB`, `MB`, `GB` (thousands) or `KiB`, `MiB`, `GiB` (1024).
pub(crate) fn parse_size(text: &str) -> Option<u64> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match &text[digits.len()..] {
        "" | "B" => 1,
        "kB" => 1_000,
        "MB" => 1_000_000,
        "GB" => 1_000_000_000,
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        "GiB" => 1 << 30,
        _ => return None,
    };
    digits.parse::<u64>().ok()?.checked_mul(unit)
}

fn expected(form: &Form) -> String {
    match form {
        Form::Text => "a text".to_owned(),
        Form::Name => "a name".to_owned(),
        Form::Type => "a type".to_owned(),
        Form::Word(words) => one_of(words),
        Form::Bool => "`true` or `false`".to_owned(),
        Form::Int => "an integer".to_owned(),
        Form::Number => "a number".to_owned(),
        Form::Scalar => "a string, a number or a boolean".to_owned(),
        Form::Json => "a JSON value".to_owned(),
        Form::Time => "a time such as `500ms`, `3s` or `5m`".to_owned(),
        Form::Size => "a size in bytes such as `4096`, `64KiB` or `15MB`".to_owned(),
        Form::List(_) => "a list".to_owned(),
        Form::Map(_) | Form::Mapping(_) => "a mapping".to_owned(),
        Form::Any(forms) => {
            let mut all: Vec<_> = forms.iter().map(expected).collect();
            all.dedup();
            all.join(" or ")
        }
    }
}

fn one_of(words: &[&str]) -> String {
    let quoted: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}
