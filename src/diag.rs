//! What is wrong with the user's input: a rule, a place, what was found and what was expected.
//!
//! Every stage pushes into one [`Diagnostics`], so that all problems are told at once. Nothing here prints.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::source::Span;

/// How bad it is. Only an error stops a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The input cannot be used.
    Error,
    /// The input can be used, and will surprise somebody.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// The word shown before a message.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A second place that explains the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What it has to do with the problem.
    pub text: String,
}

/// A change of the text that removes the problem and needs no thought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What is replaced.
    pub span: Span,
    /// What stands there afterwards.
    pub replacement: String,
}

/// One problem.
///
/// Messages are lower case without a full stop, and the user's own text stands in backticks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable name of the rule, in kebab-case.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What was found and what was expected.
    pub message: String,
    /// The place, unless the problem has none, such as a file that is missing.
    pub span: Option<Span>,
    /// Other places that matter.
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
    /// The change that does it.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// An error at a place, or at none.
    #[must_use]
    pub fn error(rule: &'static str, span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Self::new(rule, Severity::Error, span.into(), message.into())
    }

    /// A warning at a place, or at none.
    #[must_use]
    pub fn warning(rule: &'static str, span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Self::new(rule, Severity::Warning, span.into(), message.into())
    }

    /// A note at a place, or at none.
    #[must_use]
    pub fn note(rule: &'static str, span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Self::new(rule, Severity::Note, span.into(), message.into())
    }

    fn new(rule: &'static str, severity: Severity, span: Option<Span>, message: String) -> Self {
        Self { rule, severity, message, span, labels: Vec::new(), help: None, fix: None }
    }

    /// Adds a second place.
    #[must_use]
    pub fn label(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Adds the change that does it.
    #[must_use]
    pub fn fix(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.fix = Some(Fix { span, replacement: replacement.into() });
        self
    }
}

/// The most problems of one rule that are kept. Input made to flood the memory with problems fails to.
const KEPT_PER_RULE: usize = 1_000;

/// The problems found so far.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    kept: Vec<Diagnostic>,
    found_per_rule: BTreeMap<&'static str, usize>,
    has_errors: bool,
}

impl Diagnostics {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem. From the 1,001st of one rule on they are counted and not kept.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.has_errors |= diagnostic.severity == Severity::Error;
        let found = self.found_per_rule.entry(diagnostic.rule).or_default();
        *found += 1;
        if *found <= KEPT_PER_RULE {
            self.kept.push(diagnostic);
        }
    }

    /// Whether one of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.has_errors
    }

    /// How many are kept.
    #[must_use]
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The kept ones, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.kept.iter()
    }

    /// The kept ones once each, those without a place first, then by source, place and rule. A rule of which
    /// some were not kept is followed, at the end, by a note that says how many.
    #[must_use]
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut sorted = self.kept;
        sorted.sort_by(|a, b| sort_key(a).cmp(&sort_key(b)));
        sorted.dedup();
        for (rule, found) in self.found_per_rule {
            if found > KEPT_PER_RULE {
                let more = found - KEPT_PER_RULE;
                let message = format!("{more} more problems of the rule `{rule}` are not listed");
                sorted.push(Diagnostic::note(rule, None, message));
            }
        }
        sorted
    }

    /// Takes over all problems of another collection, those it only counted included.
    pub fn append(&mut self, other: Self) {
        self.extend(other.kept);
        for (rule, found) in other.found_per_rule {
            *self.found_per_rule.entry(rule).or_default() += found.saturating_sub(KEPT_PER_RULE);
        }
        self.has_errors |= other.has_errors;
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: T) {
        for diagnostic in diagnostics {
            self.push(diagnostic);
        }
    }
}

/// Equal problems have equal keys, and the message is part of the key so that they become neighbours.
fn sort_key(diagnostic: &Diagnostic) -> (Option<(Span, &'static str)>, &'static str, &str) {
    let place = diagnostic.span.map(|span| {
        let start = Span::new(span.source, span.start, span.start);
        (start, diagnostic.rule)
    });
    (place, diagnostic.rule, &diagnostic.message)
}

/// The longest name for which a neighbour is looked for; the distance costs the product of both lengths.
const LONGEST_NAME: usize = 100;

/// The candidate that was probably meant: one that differs in case alone, or else the first of those with the
/// fewest typing errors, if these are at most a third of the characters.
pub fn nearest<'a>(found: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if found.len() > LONGEST_NAME {
        return None;
    }
    let lower = found.to_lowercase();
    let limit = (found.chars().count() / 3).max(1);
    let mut best: Option<(usize, &'a str)> = None;
    for candidate in candidates.into_iter().filter(|name| name.len() <= LONGEST_NAME) {
        let distance = if candidate.to_lowercase() == lower { 0 } else { strsim::osa_distance(found, candidate).max(1) };
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The most characters of the user's text that a message repeats.
const EXCERPT: usize = 60;

/// The user's text as a message may repeat it: cut after 60 characters, control characters escaped.
#[must_use]
pub fn excerpt(text: &str) -> Cow<'_, str> {
    let end = text.char_indices().nth(EXCERPT).map_or(text.len(), |(at, _)| at);
    let shown = &text[..end];
    if end == text.len() && !shown.contains(char::is_control) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(shown.len() + 4);
    for character in shown.chars() {
        if character.is_control() {
            escaped.extend(character.escape_default());
        } else {
            escaped.push(character);
        }
    }
    if end < text.len() {
        escaped.push('…');
    }
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn sorted_by_place_then_rule_and_each_once() {
        let sources = Sources::new();
        let id = sources.add("a.yaml", "abc".into());
        let at = |start| Span::new(id, start, start + 1);
        let mut diagnostics = Diagnostics::new();
        for (rule, start) in [("b-rule", 1), ("a-rule", 1), ("c-rule", 0), ("b-rule", 1)] {
            diagnostics.push(Diagnostic::warning(rule, at(start), "found"));
        }
        assert!(!diagnostics.has_errors());
        diagnostics.push(Diagnostic::error("d-rule", None, "found"));
        assert!(diagnostics.has_errors());
        let rules: Vec<_> = diagnostics.into_sorted().iter().map(|found| found.rule).collect();
        assert_eq!(rules, ["d-rule", "c-rule", "a-rule", "b-rule"]);
    }

    #[test]
    fn a_flood_of_one_rule_is_counted_and_does_not_hide_another() {
        let mut diagnostics = Diagnostics::new();
        for number in 0..KEPT_PER_RULE + 5 {
            diagnostics.push(Diagnostic::warning("flood", None, number.to_string()));
        }
        diagnostics.push(Diagnostic::error("other", None, "found"));
        let sorted = diagnostics.into_sorted();
        assert_eq!(sorted.len(), KEPT_PER_RULE + 2);
        let last = sorted.last().map(|note| note.message.as_str());
        assert_eq!(last, Some("5 more problems of the rule `flood` are not listed"));
        assert!(sorted.iter().any(|found| found.rule == "other"));
    }

    #[test]
    fn nearest_forgives_case_first_and_then_a_third() {
        let names = ["Session", "Message", "session"];
        assert_eq!(nearest("Sesion", names), Some("Session"));
        assert_eq!(nearest("message", names), Some("Message"));
        assert_eq!(nearest("sessoin", names), Some("session"));
        assert_eq!(nearest("Frame", names), None);
        assert_eq!(nearest("x", ["y"]), Some("y"));
        assert_eq!(nearest(&"x".repeat(101), ["x"]), None);
    }

    #[test]
    fn an_excerpt_is_short_and_printable() {
        assert_eq!(excerpt("naïve"), "naïve");
        assert_eq!(excerpt("a\nb\u{1b}"), "a\\nb\\u{1b}");
        assert_eq!(excerpt(&"é".repeat(70)).chars().count(), EXCERPT + 1);
    }

    #[test]
    fn what_was_only_counted_survives_a_merge() {
        let (mut all, mut many) = (Diagnostics::new(), Diagnostics::new());
        (0..KEPT_PER_RULE + 5).for_each(|number| many.push(Diagnostic::error("rule", None, number.to_string())));
        all.append(many);
        assert_eq!(all.len(), KEPT_PER_RULE);
        let last = all.into_sorted().pop().map(|note| note.message);
        assert_eq!(last.as_deref(), Some("5 more problems of the rule `rule` are not listed"));
    }
}
