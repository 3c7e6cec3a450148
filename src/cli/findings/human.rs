//! Diagnostics with the lines that they are about, as rustc shows them.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Patch, Renderer, Snippet, Title, normalize_untrusted_str};

use super::totals;
use crate::diag::{Diagnostic, Fix, Severity};
use crate::source::{Source, Sources, Span};

/// The whole report; nothing when nothing was found.
pub(super) fn report(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let renderer = Renderer::styled();
    let mut text = String::new();
    for found in diagnostics {
        let mut groups = vec![problem(found, sources)];
        groups.extend(found.fix.as_ref().map(|fix| suggestion(found, fix, sources)));
        text.push_str(&renderer.render(&groups));
        // Below an excerpt the help is a part of it; without one it stands on a line of its own.
        if let (None, Some(help)) = (found.span, &found.help) {
            text.push('\n');
            text.push_str(&renderer.render(&[Group::with_title(Level::HELP.secondary_title(clean(help)))]));
        }
        text.push_str("\n\n");
    }
    let number = |severity| diagnostics.iter().filter(|found| found.severity == severity).count();
    text.push_str(&totals(number(Severity::Error), number(Severity::Warning)));
    text.push('\n');
    text
}

fn problem<'d>(found: &'d Diagnostic, sources: &'d Sources) -> Group<'d> {
    let title = title(found);
    let Some(span) = found.span else {
        return Group::with_title(title);
    };
    let here = sources.get(span.source);
    let (near, far): (Vec<_>, Vec<_>) = found.labels.iter().partition(|label| label.span.source == span.source);
    let excerpt = Excerpt::new(here, near.iter().map(|label| label.span).chain([span]));
    let context = near.iter().map(|label| AnnotationKind::Context.span(excerpt.range(label.span)).label(clean(&label.text)));
    let primary = AnnotationKind::Primary.span(excerpt.range(span));
    let mut group = title.element(excerpt.snippet().annotation(primary).annotations(context));
    for label in far {
        let excerpt = Excerpt::new(sources.get(label.span.source), [label.span]);
        let context = AnnotationKind::Context.span(excerpt.range(label.span)).label(clean(&label.text));
        group = group.element(excerpt.snippet().annotation(context));
    }
    with_help(group, found)
}

fn title(found: &Diagnostic) -> Title<'_> {
    let level = match found.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    level.primary_title(found.message.as_str()).id(found.rule)
}

/// Advice that comes with a change is the title of the change instead.
fn with_help<'d>(group: Group<'d>, found: &'d Diagnostic) -> Group<'d> {
    match found.help.as_ref().filter(|_| found.fix.is_none()) {
        Some(help) => group.element(Level::HELP.message(clean(help))),
        None => group,
    }
}

fn suggestion<'d>(found: &'d Diagnostic, fix: &'d Fix, sources: &'d Sources) -> Group<'d> {
    let excerpt = Excerpt::new(sources.get(fix.span.source), [fix.span]);
    let title = clean(found.help.as_deref().unwrap_or("this change fixes it"));
    let patch = Patch::new(excerpt.range(fix.span), fix.replacement.as_str());
    Level::HELP.secondary_title(title).element(excerpt.patched(patch))
}

/// Help and labels repeat the user's text, which may hold anything.
fn clean(text: &str) -> String {
    normalize_untrusted_str(text)
}

/// The lines of a source from the first to the last span, so that the cost of a diagnostic does not depend on the file.
struct Excerpt<'s> {
    source: &'s Source,
    lines: Range<usize>,
    first_line: usize,
}

impl<'s> Excerpt<'s> {
    fn new(source: &'s Source, spans: impl IntoIterator<Item = Span>) -> Self {
        let ranges: Vec<Range<usize>> = spans.into_iter().map(|span| source.range(span)).collect();
        let start = ranges.iter().map(|range| range.start).min().unwrap_or(0);
        let end = ranges.iter().map(|range| range.end).max().unwrap_or(start);
        let text = &source.text;
        let lines = text[..start].rfind('\n').map_or(0, |at| at + 1)..text[end..].find('\n').map_or(text.len(), |at| end + at);
        let offset = u32::try_from(lines.start).unwrap_or(u32::MAX);
        Self { source, lines, first_line: source.position(offset).line as usize }
    }

    fn range(&self, span: Span) -> Range<usize> {
        let range = self.source.range(span);
        range.start - self.lines.start..range.end - self.lines.start
    }

    fn snippet<T: Clone>(&self) -> Snippet<'s, T> {
        let text = &self.source.text[self.lines.clone()];
        Snippet::source(text).line_start(self.first_line).path(self.source.path.as_str())
    }

    fn patched(&self, patch: Patch<'s>) -> Snippet<'s, Patch<'s>> {
        self.snippet().patch(patch)
    }
}
