//! Tuples: every element with every value, too few, too many, and further elements.

use super::bases::Bases;
use super::dispatch::{Pin, below};
use super::record::default;
use super::text::{Text, array};
use super::types::{Case, Scope, cases as cases_of, full as full_of, wrong_kinds};
use crate::model::{Field, Model, Presence, Segment, Tuple};
use crate::value::Code;

fn step(at: usize) -> Segment {
    Segment::Index(at as u64)
}

/// The text of elements from the first on, with the defaults that absent ones stand for.
fn write(model: &Model, definition: &Tuple, elements: &[Text]) -> Text {
    let absent = definition.items.iter().skip(elements.len()).map_while(|item| default(model, item));
    let canonical: Vec<Text> = elements.iter().cloned().chain(absent.map(Text::canonical)).collect();
    Text { sent: array(elements).sent, canonical: array(&canonical).canonical }
}

/// The plainest values of the first elements.
fn elements(bases: &Bases, model: &Model, items: &[Field], pins: &[Pin]) -> Option<Vec<Text>> {
    items.iter().enumerate().map(|(at, item)| bases.of_type(model, &item.ty, &below(pins, &step(at)))).collect()
}

/// How many elements must be there, by their presence and by demands.
fn least(definition: &Tuple, pins: &[Pin]) -> usize {
    let required = definition.items.iter().filter(|item| item.presence == Presence::Required).count();
    let demanded = pins.iter().filter_map(|pin| match (pin.path.first(), &pin.demand) {
        (_, super::dispatch::Demand::Absent) => None,
        (Some(Segment::Index(at)), _) => usize::try_from(*at).ok().map(|at| at + 1),
        _ => None,
    });
    demanded.max().unwrap_or(0).max(required).min(definition.items.len())
}

/// The shortest tuple.
pub(super) fn plain(bases: &Bases, model: &Model, definition: &Tuple, pins: &[Pin]) -> Option<Text> {
    let items = &definition.items[..least(definition, pins)];
    Some(write(model, definition, &elements(bases, model, items, pins)?))
}

/// A tuple with all its elements, and a further one where it may have them.
pub(super) fn full(scope: &Scope<'_>, definition: &Tuple, pins: &[Pin], depth: usize) -> Option<Text> {
    let mut all = Vec::new();
    for (at, item) in definition.items.iter().enumerate() {
        let inside = below(pins, &step(at));
        let large = if inside.is_empty() { full_of(scope, &item.ty, depth) } else { scope.bases.of_type(scope.model, &item.ty, &inside) };
        all.push(large?);
    }
    all.extend(definition.rest.as_ref().and_then(|rest| full_of(scope, rest, depth)));
    Some(write(scope.model, definition, &all))
}

/// All that is worth sending where the tuple is expected.
pub(super) fn cases(scope: &Scope<'_>, definition: &Tuple, pins: &[Pin]) -> Vec<Case> {
    let (model, bases) = (scope.model, scope.bases);
    let mut found = Vec::new();
    let Some(all) = elements(bases, model, &definition.items, pins) else { return found };
    let least = least(definition, pins);
    found.push(Case::good("smallest", write(model, definition, &all[..least])));
    found.extend(full(scope, definition, pins, 0).map(|text| Case::good("largest", text)));
    for count in least..=all.len() {
        found.push(Case::good(format!("{count}-elements"), write(model, definition, &all[..count])));
    }
    for (at, item) in definition.items.iter().enumerate() {
        for case in cases_of(scope, &item.ty) {
            let text = write(
                model,
                definition,
                &[&all[..at], std::slice::from_ref(&case.text), all.get(at + 1..least).unwrap_or_default()].concat(),
            );
            found.push(case.inside(&at.to_string(), text));
        }
    }
    if let Some(fewer) = least.checked_sub(1) {
        found.push(Case::bad("one-too-few", array(&all[..fewer]).sent, Code::Length));
        found.push(Case::bad("empty", "[]", Code::Length));
    }
    match &definition.rest {
        None => found.push(Case::bad("one-too-many", array(&[all.as_slice(), &[Text::canonical("null")]].concat()).sent, Code::Length)),
        Some(rest) => {
            for case in cases_of(scope, rest) {
                let text = write(model, definition, &[all.as_slice(), std::slice::from_ref(&case.text)].concat());
                found.push(case.inside(&all.len().to_string(), text));
            }
            if let Some(item) = super::types::base(scope, rest) {
                found.push(Case::good(
                    "three-more",
                    write(model, definition, &[all.as_slice(), &[item.clone(), item.clone(), item]].concat()),
                ));
            }
        }
    }
    found.extend(wrong_kinds(b'['));
    found
}
