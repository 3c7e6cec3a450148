//! An HTTP status where it can refuse nothing.

use super::walk;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Model, Peer, Reaction};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for duty in walk::duties(model) {
        for reaction in &duty.then.any_of {
            let Reaction::Http { status } = reaction else {
                continue;
            };
            let problem = if !duty.opening {
                "the connection is open by then, and HTTP is over".to_owned()
            } else if duty.by == Some(Peer::Client) {
                "the client does not answer the request to connect".to_owned()
            } else if !(300..600).contains(status) {
                format!("the status {status} refuses nothing; expected one from 300 to 599")
            } else {
                continue;
            };
            let found = Diagnostic::error("http-reaction", duty.span, format!("no `http: {status}` is possible here: {problem}"));
            diagnostics.push(if duty.opening { found } else { found.help("write `close` with a close code") });
        }
    }
}
