//! An error that a message provokes in a peer that has no message to report it with.

use super::walk::Index;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Model, Peer, Sender};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let Some(errors) = model.errors.as_ref().filter(|errors| !errors.carriers.is_empty()) else {
        return;
    };
    let index = Index::new(model);
    let carriers: Vec<Sender> =
        errors.carriers.iter().filter_map(|carrier| index.message(&carrier.message)).map(|message| message.from).collect();
    let carried_by = |peer: Peer| carriers.iter().any(|from| from.includes(peer));
    for code in &errors.codes {
        for message in code.raised_by.iter().filter_map(|name| index.message(name)) {
            let reported = [Peer::Client, Peer::Server].into_iter().any(|peer| message.from.includes(peer) && carried_by(peer.other()));
            if !reported {
                let receiver = if message.from == Sender::Client { "server" } else { "client" };
                let text =
                    format!("`{}` provokes `{}`, but the {receiver} sends no message that carries error codes", message.name, code.name);
                diagnostics.push(Diagnostic::error("impossible-error", code.span, text).label(message.span, "declared here"));
            }
        }
    }
}
