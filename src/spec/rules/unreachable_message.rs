//! A message that no state of the connection allows.

use super::walk::Allowed;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Model, Peer};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let Some(allowed) = Allowed::new(model) else {
        return;
    };
    for message in &model.messages {
        let senders = [Peer::Client, Peer::Server].into_iter().filter(|peer| message.from.includes(*peer));
        if !senders.into_iter().any(|peer| allowed.by(peer, &message.name)) {
            let text = format!("no state allows `{}`", message.name);
            let help = "list it in the states in which it may be sent, under `client` or `server`";
            diagnostics.push(Diagnostic::warning("unreachable-message", message.span, text).help(help));
        }
    }
}
