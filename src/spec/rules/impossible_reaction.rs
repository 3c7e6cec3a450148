//! A message as a reaction of a peer that never sends it.

use super::walk::{self, Index};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Model, Peer, Reaction};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let index = Index::new(model);
    let carriers = || model.errors.iter().flat_map(|errors| &errors.carriers).filter_map(|carrier| index.message(&carrier.message));
    for duty in walk::duties(model) {
        let Some(by) = duty.by else {
            continue;
        };
        let peer = if by == Peer::Client { "client" } else { "server" };
        for reaction in &duty.then.any_of {
            let Reaction::Reply { message, code } = reaction else {
                continue;
            };
            let sends = index.message(message).is_none_or(|message| message.from.includes(by));
            let problem = match code {
                Some(_) if sends || carriers().any(|carrier| carrier.from.includes(by)) => continue,
                Some(code) => format!("the {peer} reports `{code}` here, but sends no message that carries error codes"),
                None if sends => continue,
                None => format!("the {peer} replies with `{message}` here, but never sends it"),
            };
            let found = Diagnostic::error("impossible-reaction", duty.span, problem);
            diagnostics.push(match index.message(message) {
                Some(declared) => found.label(declared.span, "declared here"),
                None => found,
            });
        }
    }
}
