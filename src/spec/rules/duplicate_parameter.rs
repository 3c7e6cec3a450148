//! Two parameters of a connection with one name.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Model, ParameterPlace};
use std::collections::BTreeMap;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for connection in &model.connections {
        let mut seen = BTreeMap::new();
        for parameter in &connection.parameters {
            let (place, name) = match parameter.place {
                ParameterPlace::Path => ("path", parameter.field.wire.clone()),
                ParameterPlace::Query => ("query", parameter.field.wire.clone()),
                // RFC 9110, section 5.1: the names of header fields do not depend on case.
                ParameterPlace::Header => ("header", parameter.field.wire.to_ascii_lowercase()),
            };
            if let Some(first) = seen.insert((place, name), parameter.field.span) {
                let message = format!("two {place} parameters are called `{}`", parameter.field.wire);
                let found = Diagnostic::error("duplicate-parameter", parameter.field.span, message).label(first, "the first");
                diagnostics.push(found.help("write it once, with `?` if it may be absent"));
            }
        }
    }
}
