//! Two constants of one name.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Literal, Model};
use crate::source::Span;
use std::collections::BTreeMap;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let mut report = |kind: &str, name: &str, span: Span, first: Span, help: &str| {
        let message = format!("two {kind} are called `{name}`");
        diagnostics.push(Diagnostic::error("duplicate-constant", span, message).label(first, "the first").help(help));
    };
    let mut closes = BTreeMap::new();
    for close in &model.closes {
        match closes.get(&close.name) {
            Some(first) => report("close codes", close.name.as_str(), close.span, *first, "give one of them another `name`"),
            None => {
                closes.insert(&close.name, close.span);
            }
        }
    }
    // One tag may select a message of each direction: the constant is the same.
    let mut tags: BTreeMap<_, (&Literal, Span)> = BTreeMap::new();
    for tag in model.messages.iter().flat_map(|message| &message.tags) {
        match tags.get(&tag.name) {
            Some((wire, first)) if **wire != tag.wire => {
                report(
                    "tags with different values",
                    tag.name.as_str(),
                    tag.span,
                    *first,
                    "rename one, as a key of `tags` with its `value`",
                );
            }
            Some(_) => {}
            None => {
                tags.insert(&tag.name, (&tag.wire, tag.span));
            }
        }
    }
    let mut machines = BTreeMap::new();
    for machine in &model.machines {
        match machines.get(&machine.name) {
            Some(first) => report("machines", machine.name.as_str(), machine.span, *first, "`connection` is the machine under `states`"),
            None => {
                machines.insert(&machine.name, machine.span);
            }
        }
    }
}
