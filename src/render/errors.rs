//! A template's error to a diagnostic at its place in the template or manifest.

use std::error::Error as _;
use std::fmt;
use std::ops::Range;

use minijinja::{Error, ErrorKind};

use super::engine::FILTERS;
use super::target::Templates;
use crate::diag::{Diagnostic, nearest};
use crate::source::{SourceId, Span};

/// A template called `fail`; its message is shown without the words of the engine.
#[derive(Debug)]
pub(super) struct Failure;

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the template gave up")
    }
}

impl std::error::Error for Failure {}

/// The error with its innermost place. What variables held at the time is never part of it: that can be the whole model.
pub(super) fn diagnostic(error: &Error, templates: &Templates) -> Diagnostic {
    let mut inner = error;
    while let Some(next) = inner.source().and_then(|source| source.downcast_ref::<Error>()) {
        inner = next;
    }
    let failed = inner.source().is_some_and(|source| source.is::<Failure>());
    let rule = match inner.kind() {
        ErrorKind::SyntaxError => "template-syntax",
        ErrorKind::TemplateNotFound => "template-missing",
        _ if failed => "template-fail",
        _ => "template-error",
    };
    let message = match (inner.kind(), inner.detail()) {
        (ErrorKind::OutOfFuel, _) => "the template takes too long; it probably never ends".to_owned(),
        (ErrorKind::InvalidOperation | ErrorKind::TemplateNotFound, Some(detail)) => detail.to_owned(),
        (kind, Some(detail)) => format!("{kind}: {detail}"),
        (kind, None) => kind.to_string(),
    };
    let diagnostic = Diagnostic::error(rule, place(error, templates), message);
    match filter(inner).and_then(|name| nearest(name, FILTERS)) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic,
    }
}

/// The name of a filter that does not exist, which the engine tells only in words.
fn filter(error: &Error) -> Option<&str> {
    let unknown = error.kind() == ErrorKind::UnknownFilter;
    error.detail().filter(|_| unknown)?.strip_prefix("filter ")?.strip_suffix(" is unknown")
}

/// The innermost place that is known: an error inside a filter has none of its own.
fn place(error: &Error, templates: &Templates) -> Option<Span> {
    let deeper = error.source().and_then(|source| source.downcast_ref::<Error>());
    if let Some(span) = deeper.and_then(|deeper| place(deeper, templates)) {
        return Some(span);
    }
    let name = error.name()?;
    if let Some(span) = templates.inline.get(name) {
        return Some(*span);
    }
    Some(span(*templates.files.get(name)?, error.range().unwrap_or(0..0)))
}

/// A range of bytes as a span.
pub(super) fn span(source: SourceId, range: Range<usize>) -> Span {
    let offset = |at| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(source, offset(range.start), offset(range.end))
}
