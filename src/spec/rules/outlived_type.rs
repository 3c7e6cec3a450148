//! Something that still uses a type when that no longer exists, or before it does.

use super::lives::Versions;
use super::walk::{self, mentioned};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Model, Symbol, TypeDef};
use std::collections::BTreeMap;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    // Without versions everything lives for ever.
    if model.versions.is_empty() {
        return;
    }
    let types: BTreeMap<&Symbol, &TypeDef> = model.types.iter().map(|definition| (&definition.name, definition)).collect();
    let versions = Versions::new(model);
    walk::types(model, |site| {
        let mut user = versions.span(site.life);
        if let Some(field) = site.field {
            let own = versions.span(&field.life);
            user = (user.0.max(own.0), user.1.min(own.1));
        }
        mentioned(site.ty, &mut |name| {
            let Some(definition) = types.get(name) else {
                let message = format!("the type `{name}` does not exist in this version, but this uses it");
                diagnostics.push(Diagnostic::error("outlived-type", site.span, message).help("give both the same `since` and `until`"));
                return;
            };
            let used = versions.span(&definition.life);
            if user.0 < used.0 || user.1 > used.1 {
                let message = format!("the type `{name}` does not exist in all versions in which this uses it");
                let found = Diagnostic::error("outlived-type", site.span, message).label(definition.span, "the type is declared here");
                diagnostics.push(found.help("give both the same `since` and `until`"));
            }
        });
    });
}
