//! What was found, in the format that was asked for: for people, or for a program.

mod github;
mod human;
mod json;
mod sarif;

use serde::Serialize;

use super::Format;
use super::terminal::Terminal;
use crate::diag::{Diagnostic, Severity};
use crate::generate::{Difference, Error};
use crate::source::{Sources, Span};

/// A finding as programs read it.
#[derive(Debug, Serialize)]
struct Finding {
    rule: String,
    severity: &'static str,
    message: String,
    #[serde(flatten)]
    place: Place,
    help: Option<String>,
    labels: Vec<Label>,
    fix: Option<Fix>,
}

/// Where something was found; lines and columns count from 1, columns in characters, and the end is after the last of them.
#[derive(Debug, Default, Serialize)]
struct Place {
    path: Option<String>,
    line: Option<u32>,
    column: Option<u32>,
    end_line: Option<u32>,
    end_column: Option<u32>,
}

#[derive(Debug, Serialize)]
struct Label {
    #[serde(flatten)]
    place: Place,
    text: String,
}

#[derive(Debug, Serialize)]
struct Fix {
    #[serde(flatten)]
    place: Place,
    replacement: String,
}

/// The page about a rule, of specs or of audits.
pub(super) fn page(rule: &str) -> Option<&'static str> {
    pages().find(|(name, _)| *name == rule).map(|(_, page)| page)
}

/// All pages, those of specs first.
pub(super) fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    #[cfg(feature = "audit")]
    let more = crate::audit::pages::PAGES;
    #[cfg(not(feature = "audit"))]
    let more: &[(&str, &str)] = &[];
    crate::spec::rules::pages().chain(more.iter().copied())
}

/// Writes all that was found, with what it adds up to.
pub(super) fn report(
    terminal: &mut Terminal,
    diagnostics: &[Diagnostic],
    differences: &[Difference],
    sources: &Sources,
) -> Result<(), Error> {
    terminal.result(&text(terminal.format, diagnostics, differences, sources))?;
    let human = matches!(terminal.format, Format::Human | Format::Junit | Format::Markdown | Format::Html | Format::Badge);
    let worst = diagnostics.iter().find(|found| found.severity == Severity::Error && page(found.rule).is_some());
    if let Some(worst) = worst.filter(|_| human) {
        terminal.say(&format!("`wireproof explain {}` says more", worst.rule));
    }
    Ok(())
}

/// All that was found, in one of the formats.
#[must_use]
pub fn text(format: Format, diagnostics: &[Diagnostic], differences: &[Difference], sources: &Sources) -> String {
    match format {
        // What is wrong with specs has no form in the formats of test reports; whoever asked for one is told in words.
        Format::Human | Format::Junit | Format::Markdown | Format::Html | Format::Badge => human::report(diagnostics, sources),
        Format::Json => json::report(&findings(diagnostics, differences, sources)),
        Format::Github => github::report(&findings(diagnostics, differences, sources)),
        Format::Sarif => sarif::report(&findings(diagnostics, differences, sources)),
    }
}

fn findings(diagnostics: &[Diagnostic], differences: &[Difference], sources: &Sources) -> Vec<Finding> {
    let of_diagnostic = |found: &Diagnostic| Finding {
        rule: found.rule.to_owned(),
        severity: found.severity.as_str(),
        message: found.message.clone(),
        place: found.span.map(|span| place(span, sources)).unwrap_or_default(),
        help: found.help.clone(),
        labels: found.labels.iter().map(|label| Label { place: place(label.span, sources), text: label.text.clone() }).collect(),
        fix: found.fix.as_ref().map(|fix| Fix { place: place(fix.span, sources), replacement: fix.replacement.clone() }),
    };
    let of_difference = |found: &Difference| Finding {
        rule: format!("drift-{}", found.drift.kind.as_str()),
        severity: Severity::Error.as_str(),
        message: format!("`{}` {}", found.shown, super::drift::what_is_wrong(&found.drift.kind)),
        place: Place { path: Some(found.shown.clone()), ..Place::default() },
        help: None,
        labels: Vec::new(),
        fix: None,
    };
    diagnostics.iter().map(of_diagnostic).chain(differences.iter().map(of_difference)).collect()
}

fn place(span: Span, sources: &Sources) -> Place {
    let source = sources.get(span.source);
    let (start, end) = (source.position(span.start), source.position(span.end.max(span.start)));
    Place {
        path: Some(source.path.clone()),
        line: Some(start.line),
        column: Some(start.column),
        end_line: Some(end.line),
        end_column: Some(end.column),
    }
}

/// `2 errors, 1 warning`.
fn totals(errors: usize, warnings: usize) -> String {
    format!("{}, {}", count(errors, "error"), count(warnings, "warning"))
}

/// `1 error`, `2 errors`.
pub(super) fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}
