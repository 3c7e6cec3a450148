//! A declared type that nothing uses.

use super::walk::mentioned;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Model, Shape, Symbol, Type, TypeDef};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    // A spec without messages is one that others import types from, or one that has just been begun.
    if model.messages.is_empty() {
        return;
    }
    let types: BTreeMap<&Symbol, &TypeDef> = model.types.iter().map(|definition| (&definition.name, definition)).collect();
    let mut used = Used { types: &types, seen: BTreeSet::new() };
    for definition in model.types.iter().filter(|definition| definition.from_client || definition.from_server) {
        used.seen.insert(&definition.name);
    }
    model.connections.iter().flat_map(|connection| &connection.parameters).for_each(|parameter| used.mark(&parameter.field.ty));
    let derived = |definition: &TypeDef| matches!(&definition.shape, Shape::Enum(listed) if listed.derived);
    let unused: Vec<&TypeDef> = model.types.iter().filter(|found| !used.seen.contains(&found.name) && !derived(found)).collect();
    // What only an unused type uses is named after that one is gone; inline types are of that kind. In a circle the first is named.
    let mut inner = BTreeSet::new();
    for definition in &unused {
        for ty in definition.shape.types() {
            mentioned(ty, &mut |name| {
                if *name != definition.name {
                    inner.insert(name);
                }
            });
        }
    }
    let (outer, circles): (Vec<&TypeDef>, Vec<&TypeDef>) = unused.into_iter().partition(|definition| !inner.contains(&definition.name));
    for definition in outer.into_iter().chain(circles) {
        if used.seen.insert(&definition.name) {
            definition.shape.types().into_iter().for_each(|ty| used.mark(ty));
            let message = format!("nothing uses the type `{}`", definition.name);
            diagnostics.push(Diagnostic::warning("unused-type", definition.span, message).help("use it in a message, or remove it"));
        }
    }
}

struct Used<'m, 't> {
    types: &'t BTreeMap<&'m Symbol, &'m TypeDef>,
    seen: BTreeSet<&'m Symbol>,
}

impl<'m> Used<'m, '_> {
    /// Marks all that a type mentions, and what that mentions.
    fn mark(&mut self, ty: &'m Type) {
        let mut queue = vec![ty];
        while let Some(ty) = queue.pop() {
            let mut found = Vec::new();
            mentioned(ty, &mut |name| found.push(name));
            for name in found {
                if self.seen.insert(name) {
                    queue.extend(self.types.get(name).into_iter().flat_map(|definition| definition.shape.types()));
                }
            }
        }
    }
}
