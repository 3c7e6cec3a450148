//! A default that is not a value of its field's type.

use super::walk;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Model;
use crate::value::{Json, NumberRules, decode_type};

/// The types themselves refuse what they do not read exactly.
const NUMBERS: NumberRules = NumberRules { wide_integers: true, wide_decimals: true };

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    walk::types(model, |site| {
        let Some((field, default)) = site.field.and_then(|field| Some((field, field.default.as_ref()?))) else {
            return;
        };
        if let Err(refusal) = decode_type(model, &field.ty, &Json::from(default), NUMBERS) {
            let place = if refusal.at.is_empty() { String::new() } else { format!(" at `{}`", refusal.at) };
            let message = format!("the default {default} is no `{}`: it is refused with `{}`{place}", field.ty, refusal.code.as_str());
            diagnostics.push(Diagnostic::error("bad-default", field.span, message));
        }
    });
}
