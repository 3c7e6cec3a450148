//! A carrier whose field cannot hold the error codes.

use super::walk::Index;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Model;
use crate::model::pointer;
use crate::value::{Json, NumberRules, decode_type};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let index = Index::new(model);
    for carrier in model.errors.iter().flat_map(|errors| &errors.carriers) {
        let Some(ty) = index.type_at(&carrier.message, &carrier.path) else {
            continue;
        };
        for code in model.errors.iter().flat_map(|errors| &errors.codes) {
            let fits = serde_json::to_value(&code.wire)
                .is_ok_and(|wire| decode_type(model, ty, &Json::from(&wire), NumberRules::default()).is_ok());
            if fits {
                continue;
            }
            let message =
                format!("the code {} is no `{ty}`, but `{}` carries codes at `{}`", code.wire, carrier.message, pointer(&carrier.path));
            let found = Diagnostic::error("carrier-type", code.span, message);
            let declared = index.message(&carrier.message).map(|message| message.span);
            diagnostics.push(declared.into_iter().fold(found, |found, span| found.label(span, "the carrier")));
        }
    }
}
