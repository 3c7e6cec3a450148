//! A name for a type that is only another name for itself.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Kind, Model, Shape, Symbol, Type, TypeDef};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let aliases: BTreeMap<&Symbol, &TypeDef> =
        model.types.iter().filter(|definition| target(definition).is_some()).map(|definition| (&definition.name, definition)).collect();
    let mut done = BTreeSet::new();
    for start in model.types.iter().filter_map(|definition| aliases.get(&definition.name)) {
        let mut path: Vec<&TypeDef> = Vec::new();
        let mut next = Some(*start);
        while let Some(alias) = next.filter(|alias| done.insert(&alias.name)) {
            path.push(alias);
            next = target(alias).and_then(|name| aliases.get(name)).copied();
        }
        let Some(first) = next.and_then(|alias| path.iter().position(|seen| seen.name == alias.name)) else {
            continue;
        };
        let circle = &path[first..];
        let names: Vec<_> = circle.iter().chain(circle.first()).map(|alias| format!("`{}`", alias.name)).collect();
        let message = format!("{}: nothing says what they are", names.join(" is "));
        let mut found = Diagnostic::error("cyclic-alias", circle[0].span, message);
        for other in &circle[1..] {
            found = found.label(other.span, "by way of this");
        }
        diagnostics.push(found.help("let one of the names stand for another type"));
    }
}

/// The name that a type stands for, or for which it stands unless it is null.
fn target(definition: &TypeDef) -> Option<&Symbol> {
    let Shape::Alias { of } = &definition.shape else {
        return None;
    };
    named(of)
}

fn named(ty: &Type) -> Option<&Symbol> {
    match &ty.kind {
        Kind::Ref { name, .. } => Some(name),
        Kind::Nullable { of } => named(of),
        _ => None,
    }
}
