//! Promises about order that no sequence of messages keeps.

use super::walk::Index;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Model, Symbol};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let mut later: BTreeMap<&Symbol, BTreeSet<&Symbol>> = BTreeMap::new();
    for order in &model.order {
        later.entry(&order.before).or_default().insert(&order.after);
    }
    let index = Index::new(model);
    let mut done = BTreeSet::new();
    for start in model.order.iter().map(|order| &order.before) {
        let mut path = Vec::new();
        if let Some(circle) = follow(start, &later, &mut path, &mut done) {
            let names: Vec<_> = circle.iter().map(|name| format!("`{name}`")).collect();
            let message = format!("the promised order is a circle: {}", names.join(" comes before "));
            let span = circle.first().and_then(|name| index.message(name)).map(|message| message.span);
            diagnostics.push(Diagnostic::error("contradictory-order", span, message).help("remove one entry of `order`, or give it `per`"));
        }
    }
}

/// The first circle that is met on the way from `name`, with its start at both ends. Every message is left once.
fn follow<'m>(
    name: &'m Symbol,
    later: &BTreeMap<&'m Symbol, BTreeSet<&'m Symbol>>,
    path: &mut Vec<&'m Symbol>,
    done: &mut BTreeSet<&'m Symbol>,
) -> Option<Vec<&'m Symbol>> {
    if let Some(at) = path.iter().position(|seen| *seen == name) {
        return Some(path[at..].iter().copied().chain([name]).collect());
    }
    if !done.insert(name) {
        return None;
    }
    path.push(name);
    let found = later.get(name).into_iter().flatten().find_map(|next| follow(next, later, path, done));
    path.pop();
    found
}
