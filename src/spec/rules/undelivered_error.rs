//! Error codes that no message carries.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Model;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let Some(errors) = model.errors.as_ref().filter(|errors| errors.carriers.is_empty() && !errors.codes.is_empty()) else {
        return;
    };
    let used = model.type_named(&errors.type_name).is_some_and(|definition| definition.from_client || definition.from_server);
    if let Some(first) = errors.codes.first().filter(|_| !used && !model.messages.is_empty()) {
        let message = "no message carries these error codes, so no peer ever learns of one";
        let help = "say in which messages they travel, such as `carriers: [error.code]`";
        diagnostics.push(Diagnostic::warning("undelivered-error", first.span, message).help(help));
    }
}
