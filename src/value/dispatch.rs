//! Which message of a direction, or which variant of a union, a value is.
//!
//! Walks the decision tree that the resolver made. null is no message and no variant: `null` at the value, before the tree is looked at.

use super::{Code, Json, Refusal};
use crate::model::{Dispatch, Literal, ReplyCandidate, Segment, Symbol};

/// Where the tree led.
pub(super) enum Found<'a> {
    /// To the message or variant of that name.
    Name(&'a Symbol),
    /// To nothing the spec knows.
    Unknown {
        /// The value that no case fits, when the tree was looking at one.
        tag: Option<Json>,
        /// What it is when the direction or union is closed.
        refusal: Refusal,
    },
}

/// Follows the tree. `pending` is the request with that id that waits for its reply.
pub(super) fn find<'a>(tree: &'a Dispatch, json: &Json, pending: &dyn Fn(&Json) -> Option<Symbol>) -> Result<Found<'a>, Refusal> {
    if *json == Json::Null {
        return Err(Refusal::here(Code::Null));
    }
    let next = match tree {
        Dispatch::Take { name, .. } => return Ok(Found::Name(name)),
        Dispatch::Unknown => {
            let refusal = Refusal::here(Code::UnknownType);
            return Ok(Found::Unknown { tag: None, refusal });
        }
        Dispatch::Reply { path, pointer, candidates } => return reply(json, path, pointer, candidates, pending),
        Dispatch::Has { key, yes, no } => {
            if json.member(key).is_some() {
                yes
            } else {
                no
            }
        }
        Dispatch::Kind { .. } => by_kind(tree, json).ok_or_else(|| Refusal::here(Code::Type))?,
        Dispatch::Switch { path, pointer, absent, .. } => match (lookup(json, path), absent) {
            (Some(value), _) => match by_value(tree, value) {
                Ok(Some(next)) => next,
                Ok(None) => {
                    let tag = Some(value.clone());
                    let refusal = at(Code::UnknownType, pointer);
                    return Ok(Found::Unknown { tag, refusal });
                }
                Err(code) => return Err(at(code, pointer)),
            },
            (None, Some(next)) => next,
            (None, None) => return Err(at(Code::Missing, pointer)),
        },
    };
    find(next, json, pending)
}

/// The name that a tree leads to; `None` where it refuses the value or does not know it.
pub fn chosen<'a>(tree: &'a Dispatch, json: &Json, pending: &dyn Fn(&Json) -> Option<Symbol>) -> Option<&'a Symbol> {
    match find(tree, json, pending) {
        Ok(Found::Name(name)) => Some(name),
        Ok(Found::Unknown { .. }) | Err(_) => None,
    }
}

fn at(code: Code, pointer: &str) -> Refusal {
    Refusal { code, at: pointer.to_owned() }
}

/// The value at a path; a parent that is absent or of another kind has none.
fn lookup<'a>(json: &'a Json, path: &[Segment]) -> Option<&'a Json> {
    path.iter().try_fold(json, |value, segment| match (segment, value) {
        (Segment::Key(key), _) => value.member(key),
        (Segment::Index(index), Json::Array(items)) => items.get(usize::try_from(*index).ok()?),
        (Segment::Index(_), _) => None,
    })
}

fn by_kind<'a>(tree: &'a Dispatch, json: &Json) -> Option<&'a Dispatch> {
    let Dispatch::Kind { object, array, string, number, boolean } = tree else {
        unreachable!("called for a step by kind");
    };
    let next = match json {
        Json::Object(_) => object,
        Json::Array(_) => array,
        Json::String(_) => string,
        Json::Number(_) => number,
        Json::Bool(_) => boolean,
        Json::Null => return None,
    };
    next.as_deref()
}

/// What follows for the value at the path; `None` when no case fits.
fn by_value<'a>(tree: &'a Dispatch, value: &Json) -> Result<Option<&'a Dispatch>, Code> {
    let Dispatch::Switch { integers, cases, prefixes, other, .. } = tree else {
        unreachable!("called for a step by value");
    };
    if let Some(case) = cases.iter().find(|case| is_literal(value, &case.value)) {
        return Ok(Some(&case.then));
    }
    match value {
        Json::String(text) if !integers => {
            let prefix = prefixes.iter().find(|prefix| text.starts_with(&prefix.prefix));
            Ok(prefix.map(|prefix| &prefix.then).or(other.as_deref()))
        }
        Json::Number(number) if *integers && number.is_integral() => Ok(other.as_deref()),
        Json::Bool(_) if cases.iter().any(|case| matches!(case.value, Literal::Bool(_))) => Ok(None),
        Json::Null => Err(Code::Null),
        _ => Err(Code::Type),
    }
}

/// It is exactly this value; for integers, the number has this value however it is written.
pub(super) fn is_literal(json: &Json, literal: &Literal) -> bool {
    match (json, literal) {
        (Json::Null, Literal::Null) => true,
        (Json::Bool(found), Literal::Bool(wanted)) => found == wanted,
        (Json::Number(found), Literal::Int(wanted)) => found.safe_integer() == Ok(*wanted),
        (Json::String(found), Literal::String(wanted)) => found == wanted,
        _ => false,
    }
}

/// What every language can keep as the key of a request that waits: a string, or an integer that every JSON implementation holds exactly.
fn is_id(json: &Json) -> bool {
    match json {
        Json::String(_) => true,
        Json::Number(number) => number.safe_integer().is_ok(),
        _ => false,
    }
}

/// A reply is refused when no request waits for it, also in an open direction: its form is known.
fn reply<'a>(
    json: &Json,
    path: &[Segment],
    pointer: &str,
    candidates: &'a [ReplyCandidate],
    pending: &dyn Fn(&Json) -> Option<Symbol>,
) -> Result<Found<'a>, Refusal> {
    let id = lookup(json, path).ok_or_else(|| at(Code::Missing, pointer))?;
    let request = Some(id).filter(|id| is_id(id)).and_then(pending).ok_or_else(|| at(Code::UnknownType, pointer))?;
    let candidate = candidates.iter().find(|candidate| candidate.request == request);
    let candidate = candidate.ok_or_else(|| at(Code::UnknownType, pointer))?;
    Ok(Found::Name(&candidate.reply))
}
