//! A close with a code that only the other peer uses.

use super::walk;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Model, Peer, Reaction};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for duty in walk::duties(model) {
        let Some(by) = duty.by else {
            continue;
        };
        for reaction in &duty.then.any_of {
            let Reaction::Close { code } = reaction else {
                continue;
            };
            let listed = model.closes.iter().find(|close| (close.first..=close.last).contains(code));
            if let Some(close) = listed.filter(|close| !close.by.includes(by)) {
                let (this, other) = if by == Peer::Client { ("client", "server") } else { ("server", "client") };
                let message = format!("the {this} closes with {code} here, which is listed as a code of the {other}");
                let found = Diagnostic::error("foreign-close-code", duty.span, message).label(close.span, "listed here");
                diagnostics.push(found.help(format!("write `by: both` at the code {code}, or close with another one")));
            }
        }
    }
}
