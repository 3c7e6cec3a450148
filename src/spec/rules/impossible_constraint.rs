//! Constraints that no value meets.

use super::walk::{self, Index};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Body, Kind, Literal, Model, Shape, Type};
use crate::pattern::Pattern;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let types = Index::new(model);
    walk::types(model, |site| {
        if let Some(problem) = problem(&types, site.ty) {
            diagnostics.push(Diagnostic::error("impossible-constraint", site.span, format!("{problem}, so no value fits")));
        }
    });
    for message in &model.messages {
        if let Body::Binary(layout) = &message.body
            && let Some(payload) = &layout.payload
            && let Some(problem) = reversed("length", Some(payload.min_length), payload.max_length)
        {
            diagnostics.push(Diagnostic::error("impossible-constraint", message.span, format!("{problem}, so no frame fits")));
        }
    }
}

fn problem(types: &Index<'_>, ty: &Type) -> Option<String> {
    match &ty.kind {
        Kind::String { min_length, max_length, pattern } => {
            let own = reversed("length", *min_length, *max_length);
            own.or_else(|| against_pattern(pattern.as_ref()?, min_length.unwrap_or(0), *max_length))
        }
        Kind::Bytes { min_length, max_length, .. } => reversed("length", *min_length, *max_length),
        Kind::Int { min, max, multiple_of } => {
            let own = bounds(min, max);
            own.or_else(|| multiple_of.filter(|step| max.div_euclid(*step) * step < *min).map(|step| no_multiple(step, *min, *max)))
        }
        Kind::Int64 { min, max, .. } => bounds(min, max),
        Kind::Uint64 { min, max, .. } => bounds(min, max),
        Kind::Number { min, max, above, below } => numbers((*min, *above), (*max, *below)),
        Kind::List { of, min_items, max_items, unique } => {
            let own = reversed("items", *min_items, *max_items);
            let own = own.or_else(|| too_few(types, of, min_items.filter(|_| *unique)?));
            own.or_else(|| problem(types, of))
        }
        Kind::Map { of, min_entries, max_entries, keys } => {
            let own = reversed("entries", *min_entries, *max_entries);
            let own = own.or_else(|| keys.as_ref().filter(|keys| keys.matches_nothing()).map(|_| "no key matches `keys`".to_owned()));
            own.or_else(|| problem(types, of))
        }
        Kind::Nullable { of } | Kind::Json { of } => problem(types, of),
        _ => None,
    }
}

/// A lower bound on a number of things that is above the upper one.
fn reversed(what: &str, min: Option<u64>, max: Option<u64>) -> Option<String> {
    let (min, max) = min.zip(max).filter(|(min, max)| min > max)?;
    Some(format!("`min_{what}` {min} is above `max_{what}` {max}"))
}

fn bounds<T: PartialOrd + std::fmt::Display>(min: &T, max: &T) -> Option<String> {
    (min > max).then(|| format!("`min` {min} is above `max` {max}"))
}

fn no_multiple(step: i64, min: i64, max: i64) -> String {
    format!("no multiple of {step} lies from {min} to {max}")
}

/// Lower and upper bounds, each once including its value and once not.
fn numbers((min, above): (Option<f64>, Option<f64>), (max, below): (Option<f64>, Option<f64>)) -> Option<String> {
    let least = min.into_iter().chain(above.map(f64::next_up)).reduce(f64::max)?;
    let greatest = max.into_iter().chain(below.map(f64::next_down)).reduce(f64::min)?;
    let lower = above.filter(|above| min.is_none_or(|min| *above >= min)).map(|above| format!("`above` {above}"));
    let upper = below.filter(|below| max.is_none_or(|max| *below <= max)).map(|below| format!("`below` {below}"));
    let lower = lower.or_else(|| min.map(|min| format!("`min` {min}")))?;
    let upper = upper.or_else(|| max.map(|max| format!("`max` {max}")))?;
    (least > greatest).then(|| format!("{lower} and {upper} leave nothing between them"))
}

fn against_pattern(pattern: &Pattern, min_length: u64, max_length: Option<u64>) -> Option<String> {
    if pattern.matches_nothing() {
        return Some("the pattern matches no text".to_owned());
    }
    let (least, greatest) = pattern.length_bounds();
    if let Some(max) = max_length.filter(|max| *max < least) {
        return Some(format!("the pattern needs at least {least} code points, `max_length` allows {max}"));
    }
    let greatest = greatest.filter(|greatest| *greatest < min_length)?;
    Some(format!("the pattern allows at most {greatest} code points, `min_length` needs {min_length}"))
}

/// A list of different items that needs more of them than there are.
fn too_few(types: &Index<'_>, of: &Type, min_items: u64) -> Option<String> {
    let there_are = values(types, of, 0)?;
    (there_are < min_items).then(|| format!("`min_items` is {min_items}, but only {there_are} different items exist"))
}

/// How many values a type has, where that is easily known.
fn values(types: &Index<'_>, ty: &Type, depth: usize) -> Option<u64> {
    match &ty.kind {
        Kind::Bool => Some(2),
        Kind::Literal { .. } => Some(1),
        Kind::Int { min, max, multiple_of } => {
            let step = multiple_of.unwrap_or(1);
            let count = i128::from(max.div_euclid(step)) - i128::from((min - 1).div_euclid(step));
            u64::try_from(count).ok()
        }
        Kind::Nullable { of } => {
            let null = u64::from(!matches!(of.kind, Kind::Literal { value: Literal::Null }));
            Some(values(types, of, depth)?.saturating_add(null))
        }
        // An alias of an alias of itself has no value to count; `cyclic-alias` reports it.
        Kind::Ref { name, .. } if depth < 16 => match &types.definition(name)?.shape {
            Shape::Enum(listed) if !listed.open => Some(listed.values.len() as u64),
            Shape::Alias { of } => values(types, of, depth + 1),
            _ => None,
        },
        _ => None,
    }
}
