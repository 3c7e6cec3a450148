//! A state after which nothing follows, and which says otherwise; or one that says nothing and is not called terminal.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Model;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for state in model.machines.iter().flat_map(|machine| &machine.states) {
        if state.terminal && !state.transitions.is_empty() {
            let message = format!("`{}` is terminal, but leads to `{}`", state.name, state.transitions[0].to);
            diagnostics.push(Diagnostic::error("terminal-state", state.span, message).help("remove `terminal`, or what leads on"));
        }
        let silent = state.client.is_empty() && state.server.is_empty() && state.transitions.is_empty();
        if silent && !state.terminal {
            let message = format!("nothing may be said in `{}` and nothing leads out of it", state.name);
            diagnostics.push(Diagnostic::warning("terminal-state", state.span, message).help("write `terminal: true` if it is the end"));
        }
    }
}
