//! The semantic rules: what a resolved spec may say, and yet cannot mean.
//!
//! One rule, one file; [`RULES`] lists them. A rule looks at the whole [`Model`] and only adds diagnostics. Every rule name that the tool
//! emits, also those of the stages before and after, has a page with a bad and a good spec; `tests/rules.rs` runs them.

mod bad_counterexample;
mod bad_default;
mod bad_example;
mod carrier_type;
mod close_code_range;
mod close_reaction;
mod codec_without_decoder;
mod contradictory_order;
mod duplicate_constant;
mod duplicate_message;
mod duplicate_parameter;
mod endless_exchange;
mod foreign_close_code;
mod http_reaction;
mod impossible_condition;
mod impossible_constraint;
mod impossible_error;
mod impossible_group;
mod impossible_mint;
mod impossible_reaction;
mod impossible_reply;
mod impossible_transition;
mod infinite_default;
mod infinite_type;
mod layout_value;
mod length_type;
mod lives;
mod outlived_type;
mod pages;
mod terminal_state;
mod timer_without_sender;
mod undelivered_error;
mod unknown_close_code;
mod unreachable_message;
mod unreachable_state;
mod unused_type;
mod version_order;
mod walk;

use crate::diag::Diagnostics;
use crate::model::Model;

/// A semantic rule.
#[derive(Debug)]
pub struct Rule {
    /// The name under which it reports, the name of its page too.
    pub name: &'static str,
    after: After,
    check: fn(&Model, &mut Diagnostics),
}

/// What must be without error before a rule can run: decoding a value of a type that has no end would not end either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    /// Resolving.
    Resolve,
    /// The rules after resolving, so that all types are finite.
    Types,
    /// The rules after those, so that all defaults are finite too.
    Defaults,
}

const fn rule(name: &'static str, check: fn(&Model, &mut Diagnostics)) -> Rule {
    Rule { name, after: After::Resolve, check }
}

const fn rule_after(after: After, name: &'static str, check: fn(&Model, &mut Diagnostics)) -> Rule {
    Rule { name, after, check }
}

/// All rules, sorted by name.
pub static RULES: &[Rule] = &[
    rule_after(After::Defaults, "bad-counterexample", bad_counterexample::check),
    rule_after(After::Defaults, "bad-default", bad_default::check),
    rule_after(After::Defaults, "bad-example", bad_example::check),
    rule_after(After::Defaults, "carrier-type", carrier_type::check),
    rule("close-code-range", close_code_range::check),
    rule("close-reaction", close_reaction::check),
    rule("codec-without-decoder", codec_without_decoder::check),
    rule("contradictory-order", contradictory_order::check),
    rule("duplicate-constant", duplicate_constant::check),
    rule("duplicate-message", duplicate_message::check),
    rule("duplicate-parameter", duplicate_parameter::check),
    rule("endless-exchange", endless_exchange::check),
    rule("foreign-close-code", foreign_close_code::check),
    rule("http-reaction", http_reaction::check),
    rule_after(After::Defaults, "impossible-condition", impossible_condition::check),
    rule("impossible-constraint", impossible_constraint::check),
    rule("impossible-error", impossible_error::check),
    rule("impossible-group", impossible_group::check),
    rule("impossible-mint", impossible_mint::check),
    rule("impossible-reaction", impossible_reaction::check),
    rule("impossible-reply", impossible_reply::check),
    rule("impossible-transition", impossible_transition::check),
    rule_after(After::Types, "infinite-default", infinite_default::check),
    rule("infinite-type", infinite_type::check),
    rule("layout-value", layout_value::check),
    rule_after(After::Defaults, "length-type", length_type::check),
    rule("outlived-type", outlived_type::check),
    rule("terminal-state", terminal_state::check),
    rule("timer-without-sender", timer_without_sender::check),
    rule("undelivered-error", undelivered_error::check),
    rule("unknown-close-code", unknown_close_code::check),
    rule("unreachable-message", unreachable_message::check),
    rule("unreachable-state", unreachable_state::check),
    rule("unused-type", unused_type::check),
    rule("version-order", version_order::check),
];

/// Applies all rules. Those that decode values only run when the others found no error.
pub fn apply(model: &Model, diagnostics: &mut Diagnostics) {
    for after in [After::Resolve, After::Types, After::Defaults] {
        if !diagnostics.has_errors() {
            RULES.iter().filter(|rule| rule.after == after).for_each(|rule| (rule.check)(model, diagnostics));
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
