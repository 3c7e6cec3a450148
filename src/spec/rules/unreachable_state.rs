//! A state to which nothing leads.

use super::walk::reachable;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Model;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for machine in &model.machines {
        let reached = reachable(machine);
        let initial = machine.states.iter().find(|state| state.name == machine.initial);
        for state in machine.states.iter().filter(|state| !reached.contains(&state.name)) {
            let message = format!("nothing leads from `{}` to the state `{}`", machine.initial, state.name);
            let mut found = Diagnostic::error("unreachable-state", state.span, message);
            if let Some(initial) = initial {
                found = found.label(initial.span, "the first state is where the machine begins");
            }
            diagnostics
                .push(found.help(format!("lead to `{}` with `on`, `on_close` or `after` of another state, or remove it", state.name)));
        }
    }
}
