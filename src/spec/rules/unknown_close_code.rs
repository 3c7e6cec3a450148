//! A close with a code that `closes` does not list.

use super::close_reaction::closing;
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::model::Model;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    if model.closes.is_empty() {
        return;
    }
    let single: Vec<String> = model.closes.iter().filter(|close| close.first == close.last).map(|close| close.first.to_string()).collect();
    for (code, span) in closing(model) {
        // RFC 6455 gives the codes below 1016 their meaning; there are none above 4999, which `close-reaction` reports.
        let known = code <= 1015 || code > 4999 || model.closes.iter().any(|close| (close.first..=close.last).contains(&code));
        if known {
            continue;
        }
        let found = Diagnostic::error("unknown-close-code", span, format!("the close code {code} is not listed under `closes`"));
        diagnostics.push(match nearest(&code.to_string(), single.iter().map(String::as_str)) {
            Some(near) => found.help(format!("did you mean {near}? otherwise list {code} under `closes`")),
            None => found.help(format!("list {code} under `closes`")),
        });
    }
}
