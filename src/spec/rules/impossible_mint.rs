//! An id that is minted in a message its minter never sends, or which has no place for it.

use super::walk::Index;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Mint, Model, Peer};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let index = Index::new(model);
    for correlation in &model.correlations {
        for message in correlation.minted_in.iter().filter_map(|name| index.message(name)) {
            let minter = match correlation.minted_by {
                Mint::Client => Some((Peer::Client, "client")),
                Mint::Server => Some((Peer::Server, "server")),
                Mint::Requester => None,
            };
            let wrong = minter.filter(|(peer, _)| !message.from.includes(*peer));
            let field = &correlation.field;
            let has = message.body.fields().iter().any(|part| part.wire == *field || part.name.as_str() == field) || field.contains('.');
            let text = match wrong {
                Some((_, peer)) => format!("the {peer} mints `{field}` in `{}`, but never sends it", message.name),
                None if !has => format!("`{field}` is minted in `{}`, which has no such field", message.name),
                None => continue,
            };
            diagnostics.push(Diagnostic::error("impossible-mint", correlation.span, text).label(message.span, "declared here"));
        }
    }
}
