//! A type whose every value holds another value of it, so that none is finite.

use super::walk::mentioned;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Kind, Model, Presence, Shape, Symbol, Type, TypeDef};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let index: BTreeMap<&Symbol, usize> = model.types.iter().enumerate().map(|(at, definition)| (&definition.name, at)).collect();
    let finite = finite(&model.types, &index);
    let mut done = BTreeSet::new();
    for start in (0..model.types.len()).filter(|at| !finite[*at]) {
        let mut path: Vec<(usize, Span)> = Vec::new();
        let mut at = start;
        // Each type is left once; a walk that comes to where an earlier one was ends in a circle that is reported.
        while done.insert(at) {
            let Some((next, span)) = cause(&model.types[at], &index, &finite) else {
                break;
            };
            path.push((at, span));
            at = next;
        }
        if let Some(first) = path.iter().position(|(seen, _)| *seen == at) {
            report(&model.types, &path[first..], diagnostics);
        }
    }
}

/// Which types have a finite value. A type is looked at again when one that it mentions turns out to be finite.
fn finite(types: &[TypeDef], index: &BTreeMap<&Symbol, usize>) -> Vec<bool> {
    let mut dependants: Vec<Vec<usize>> = vec![Vec::new(); types.len()];
    for (at, definition) in types.iter().enumerate() {
        for (ty, _) in needed(definition) {
            mentioned(ty, &mut |name| index.get(name).into_iter().for_each(|of| dependants[*of].push(at)));
        }
    }
    let mut finite = vec![false; types.len()];
    let mut queue: Vec<usize> = (0..types.len()).collect();
    while let Some(at) = queue.pop() {
        if !finite[at] && is_finite(&types[at], index, &finite) {
            finite[at] = true;
            queue.extend(&dependants[at]);
        }
    }
    finite
}

/// The types of which each value needs one; for a union of which it needs any.
fn needed(definition: &TypeDef) -> Vec<(&Type, Span)> {
    let required = |fields: &'_ [crate::model::Field]| -> Vec<usize> {
        fields.iter().enumerate().filter(|(_, field)| field.presence == Presence::Required).map(|(at, _)| at).collect()
    };
    match &definition.shape {
        Shape::Record(record) => required(&record.fields).into_iter().map(|at| (&record.fields[at].ty, record.fields[at].span)).collect(),
        Shape::Tuple(tuple) => required(&tuple.items).into_iter().map(|at| (&tuple.items[at].ty, tuple.items[at].span)).collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| (&variant.ty, variant.span)).collect(),
        Shape::Alias { of } => vec![(of, definition.span)],
        Shape::Enum(_) => Vec::new(),
    }
}

fn is_finite(definition: &TypeDef, index: &BTreeMap<&Symbol, usize>, finite: &[bool]) -> bool {
    let mut parts = needed(definition).into_iter().map(|(ty, _)| obstacle(ty, index, finite).is_none());
    match &definition.shape {
        Shape::Union(union) => union.open || parts.any(|fine| fine),
        _ => parts.all(|fine| fine),
    }
}

/// The named type without a finite value that every value of `ty` holds.
fn obstacle(ty: &Type, index: &BTreeMap<&Symbol, usize>, finite: &[bool]) -> Option<usize> {
    match &ty.kind {
        Kind::Ref { name, .. } => index.get(name).copied().filter(|at| !finite[*at]),
        Kind::List { of, min_items: Some(1..), .. } | Kind::Map { of, min_entries: Some(1..), .. } | Kind::Json { of } => {
            obstacle(of, index, finite)
        }
        _ => None,
    }
}

/// The first part that keeps a type from being finite.
fn cause(definition: &TypeDef, index: &BTreeMap<&Symbol, usize>, finite: &[bool]) -> Option<(usize, Span)> {
    needed(definition).into_iter().find_map(|(ty, span)| Some((obstacle(ty, index, finite)?, span)))
}

fn report(types: &[TypeDef], circle: &[(usize, Span)], diagnostics: &mut Diagnostics) {
    let plain = |at: usize| matches!(&types[at].shape, Shape::Alias { of } if matches!(of.kind, Kind::Ref { .. }));
    let Some((at, span)) = circle.first().copied().filter(|_| !circle.iter().all(|(at, _)| plain(*at))) else {
        // An alias of itself is the matter of `cyclic-alias`.
        return;
    };
    let names: Vec<_> = circle.iter().chain(circle.first()).map(|(at, _)| format!("`{}`", types[*at].name)).collect();
    let message = format!("no value of `{}` is finite: {}", types[at].name, names.join(" holds "));
    let mut found = Diagnostic::error("infinite-type", span, message);
    for (_, other) in &circle[1..] {
        found = found.label(*other, "by way of this");
    }
    diagnostics.push(found.help("let one of these be absent (`name?`) or null, or put it into a list or a map"));
}
