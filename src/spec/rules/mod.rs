//! The semantic rules: what a resolved spec may say, and yet cannot mean.
//!
//! One rule, one file; [`RULES`] lists them. A rule looks at the whole [`Model`] and only adds diagnostics. Every rule name that the tool
//! emits, also those of the stages before and after, has a page with a bad and a good spec; `tests/rules.rs` runs them.

mod close_code_range;
mod impossible_reply;
mod pages;
mod unreachable_message;
mod unreachable_state;
mod walk;

use crate::diag::Diagnostics;
use crate::model::Model;

/// A semantic rule.
#[derive(Debug)]
pub struct Rule {
    /// The name under which it reports, the name of its page too.
    pub name: &'static str,
    /// It decodes values, which only ends when types are finite: it runs when the others found no error.
    decodes: bool,
    /// Adds what is wrong.
    check: fn(&Model, &mut Diagnostics),
}

const fn rule(name: &'static str, check: fn(&Model, &mut Diagnostics)) -> Rule {
    Rule { name, decodes: false, check }
}

/// All rules, sorted by name.
pub static RULES: &[Rule] = &[
    rule("close-code-range", close_code_range::check),
    rule("impossible-reply", impossible_reply::check),
    rule("unreachable-message", unreachable_message::check),
    rule("unreachable-state", unreachable_state::check),
];

/// Applies all rules.
pub fn apply(model: &Model, diagnostics: &mut Diagnostics) {
    for rule in RULES.iter().filter(|rule| !rule.decodes) {
        (rule.check)(model, diagnostics);
    }
    if !diagnostics.has_errors() {
        for rule in RULES.iter().filter(|rule| rule.decodes) {
            (rule.check)(model, diagnostics);
        }
    }
}

/// The page of a rule, in Markdown.
#[must_use]
pub fn page(name: &str) -> Option<&'static str> {
    let at = pages::PAGES.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    pages::PAGES.get(at).map(|(_, text)| *text)
}

/// All rules with their pages, sorted by name.
pub fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    pages::PAGES.iter().copied()
}
