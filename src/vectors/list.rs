//! Lists: how many items, every kind of item, and items twice.

use super::bases::Bases;
use super::text::{Text, array};
use super::types::{Case, Scope, cases as cases_of, full as full_of, wrong_kinds};
use crate::model::{Model, Type};
use crate::value::Code;

type Limits = (Option<u64>, Option<u64>);

/// The most items that are made to reach a limit.
const MOST: u64 = 1_000;

/// The shortest list.
pub(super) fn plain(bases: &Bases, model: &Model, of: &Type, min: u64, unique: bool) -> Option<Text> {
    Some(array(&items(bases, model, of, usize::try_from(min).ok()?, unique)?))
}

/// So many items; in a list without equal ones all different.
fn items(bases: &Bases, model: &Model, of: &Type, count: usize, unique: bool) -> Option<Vec<Text>> {
    if count == 0 {
        return Some(Vec::new());
    }
    if count as u64 > MOST * 4 {
        return None;
    }
    if unique {
        return bases.distinct(model, of, count);
    }
    Some(vec![bases.of_type(model, of, &[])?; count])
}

/// A list with an item or two that have everything.
pub(super) fn full(scope: &Scope<'_>, of: &Type, (min, max): Limits, unique: bool, depth: usize) -> Option<Text> {
    let least = min.unwrap_or(0).max(1);
    if max.is_some_and(|max| max < least) {
        return None;
    }
    let mut list = items(scope.bases, scope.model, of, usize::try_from(least).ok()?, unique)?;
    let large = full_of(scope, of, depth)?;
    if !(unique && list.iter().any(|item| item.canonical == large.canonical)) {
        list.pop();
        list.push(large);
    }
    Some(array(&list))
}

/// All that is worth sending where a list is expected.
pub(super) fn cases(scope: &Scope<'_>, of: &Type, (min, max): Limits, unique: bool) -> Vec<Case> {
    let mut found = lengths(scope, of, (min, max), unique);
    let least = min.unwrap_or(0).max(1);
    if max.is_none_or(|max| max >= least)
        && let Some(all) = usize::try_from(least).ok().and_then(|least| items(scope.bases, scope.model, of, least, unique))
    {
        let before = &all[..all.len() - 1];
        for case in cases_of(scope, of) {
            if unique && before.iter().any(|item| item.canonical == case.text.canonical) {
                continue;
            }
            let text = array(&[before, std::slice::from_ref(&case.text)].concat());
            found.push(case.inside(&before.len().to_string(), text));
        }
    }
    if unique {
        found.extend(twice(scope, of, (min, max)));
    }
    found.extend(wrong_kinds(b'['));
    found
}

fn lengths(scope: &Scope<'_>, of: &Type, (min, max): Limits, unique: bool) -> Vec<Case> {
    let fits = |count: u64| count >= min.unwrap_or(0) && max.is_none_or(|max| count <= max);
    let limits = [Some(0), Some(1), Some(2), min, max, min.and_then(|min| min.checked_sub(1)), max.and_then(|max| max.checked_add(1))];
    let mut counts: Vec<u64> = limits.into_iter().flatten().filter(|count| *count <= MOST).collect();
    counts.sort_unstable();
    counts.dedup();
    let mut found = Vec::new();
    for count in counts {
        let Some(list) = items(scope.bases, scope.model, of, usize::try_from(count).unwrap_or_default(), unique) else { continue };
        let (name, text) = (format!("{count}-items"), array(&list));
        found.push(if fits(count) { Case::good(name, text) } else { Case::bad(name, text.sent, Code::Length) });
    }
    found
}

/// An item that equals an earlier one, also in another notation.
fn twice(scope: &Scope<'_>, of: &Type, (min, max): Limits) -> Vec<Case> {
    let count = min.unwrap_or(0).max(2);
    if max.is_some_and(|max| max < count) {
        return Vec::new();
    }
    let Some(all) = usize::try_from(count - 1).ok().and_then(|count| items(scope.bases, scope.model, of, count, true)) else {
        return Vec::new();
    };
    let Some(first) = all.first() else { return Vec::new() };
    let other = cases_of(scope, of)
        .into_iter()
        .find(|case| case.fault.is_none() && case.text.canonical == first.canonical && case.text.sent != first.sent);
    let copies = [Some(("twice", first.clone())), other.map(|case| ("twice-in-another-notation", case.text))];
    let make = |(name, copy): (&str, Text)| {
        let text = array(&[all.as_slice(), &[copy]].concat());
        Case::bad_at(name, text.sent, Code::Length, format!("/{}", all.len()))
    };
    copies.into_iter().flatten().map(make).collect()
}
