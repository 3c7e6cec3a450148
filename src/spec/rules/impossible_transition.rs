//! A move that nothing can set off.

use super::walk::Index;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Model, Peer, State, Trigger};
use std::collections::BTreeSet;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let index = Index::new(model);
    for state in model.machines.iter().flat_map(|machine| &machine.states) {
        let mut always = BTreeSet::new();
        for transition in &state.transitions {
            let Trigger::Message { condition, by } = &transition.trigger else {
                continue;
            };
            let name = &condition.message;
            let problem = if !can_be_sent(state, name, *by) {
                let who = match by {
                    None => "neither peer may",
                    Some(Peer::Client) => "the client may not",
                    Some(Peer::Server) => "the server may not",
                };
                format!("`{name}` leads from `{}` to `{}`, but {who} send it in `{}`", state.name, transition.to, state.name)
            } else if always.contains(&(name, None)) || always.contains(&(name, *by)) {
                format!(
                    "`{name}` leads from `{}` to `{}`, but an earlier move without a condition always comes first",
                    state.name, transition.to
                )
            } else {
                if condition.when.is_empty() {
                    always.insert((name, *by));
                }
                continue;
            };
            let found = Diagnostic::error("impossible-transition", state.span, problem);
            let declared = index.message(name).map(|message| message.span);
            let found = declared.into_iter().fold(found, |found, span| found.label(span, "declared here"));
            diagnostics
                .push(found.help(format!("list `{name}` under `client` or `server` of the state, and put a move without `when` last")));
        }
    }
}

fn can_be_sent(state: &State, name: &crate::model::Symbol, by: Option<Peer>) -> bool {
    match by {
        Some(Peer::Client) => state.client.contains(name),
        Some(Peer::Server) => state.server.contains(name),
        None => state.client.contains(name) || state.server.contains(name),
    }
}
