//! A JSON value and a type to a typed value, or to the first thing that is wrong.
//!
//! The first is found in this order, depth first:
//!
//! - null where the type does not allow it is `null`, before anything else; then another JSON kind than the type's is `type`.
//! - record: the fields in declared order, each absent (`missing` where it would be), or null, or with its own first error; then the unknown
//!   members in the order of the text; then the groups. Too few of a group: `missing` at its first field. Too many: `unknown_field` at the
//!   second one present, in the order of the group.
//! - list: too few or too many items (`length` at the list); the items in order; then, if they must differ, the first that equals an
//!   earlier one (`length` at that item). Two items are equal when their canonical texts are, but for the order of members.
//! - tuple: too few or too many elements (`length` at the array); the elements in order, then the rest.
//! - map: too few or too many entries (`length` at the map); then each entry in the order of the text, first its key (`pattern` at the
//!   entry), then its value.
//! - union: the decision tree (`dispatch`), then the variant.
//! - JSON inside a string: whatever is wrong with the inner text is `format` at the string.
//! - scalars: see `scalar`.
//! - `any`, and every member and message that is kept or ignored unread: in the order of the text, the first number that is not portable is
//!   `range` there. The text rules leave such numbers only to directions that read some of them exactly.

use super::dispatch::{Found, find};
use super::encode::encode_typed;
use super::scalar::{self, check_length};
use super::{Code, Json, NumberRules, Refusal, json};
use crate::model::{Field, GroupRule, Kind, Model, Presence, Record, Shape, Symbol, Tuple, Type, Union, UnknownFields};
use crate::pattern::Pattern;

/// A value that its type allows, with everything that its canonical text needs.
#[derive(Debug, Clone, PartialEq)]
pub enum Typed {
    /// null.
    Null,
    /// true or false.
    Bool(bool),
    /// An integer within ±(2^53−1).
    Int(i64),
    /// A JSON number that is kept as text, since a double would change it: `int64`, `uint64` and `decimal` as numbers.
    Exact(String),
    /// A finite double.
    Double(f64),
    /// A string, or anything that is a string on the wire; kept as received.
    String(String),
    /// The value of JSON text inside a string.
    Inner(Box<Typed>),
    /// Any JSON value.
    Any(Json),
    /// The items of a list or the elements of a tuple.
    List(Vec<Typed>),
    /// The entries of a map, in the order received.
    Map(Vec<(String, Typed)>),
    /// A record.
    Record {
        /// The fields that are present or have a default, by wire name in declared order.
        fields: Vec<(String, Typed)>,
        /// The unknown members of a record that keeps them, in the order received.
        kept: Vec<(String, Json)>,
    },
    /// A value of a union.
    Variant {
        /// The variant's name.
        name: Symbol,
        /// The value of the variant's type.
        value: Box<Typed>,
    },
    /// A value of an open union that is none of its variants.
    Unknown(Json),
}

/// What all of one decoding shares.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) model: &'a Model,
    pub(super) numbers: NumberRules,
}

/// Reads one value of a type outside a message, such as a default.
pub fn decode_type(model: &Model, ty: &Type, json: &Json, numbers: NumberRules) -> Result<Typed, Refusal> {
    read(Scope { model, numbers }, ty, json)
}

/// Whether a value is one of a scalar type.
pub fn is_scalar(kind: &Kind, json: &Json) -> bool {
    scalar::read(kind, json).is_ok()
}

fn read(scope: Scope<'_>, ty: &Type, json: &Json) -> Result<Typed, Refusal> {
    match &ty.kind {
        Kind::Nullable { .. } if *json == Json::Null => Ok(Typed::Null),
        Kind::Nullable { of } => read(scope, of, json),
        Kind::Any => any(json).map(Typed::Any),
        Kind::Literal { value } => scalar::literal(value, json).map_err(Refusal::here),
        Kind::Ref { name, .. } => named(scope, name, json),
        _ if *json == Json::Null => Err(Refusal::here(Code::Null)),
        Kind::Json { of } => inner(scope, of, json),
        Kind::List { of, min_items, max_items, unique } => list(scope, of, (*min_items, *max_items), *unique, json),
        Kind::Map { of, min_entries, max_entries, keys } => map(scope, of, (*min_entries, *max_entries), keys.as_ref(), json),
        scalar => scalar::read(scalar, json).map_err(Refusal::here),
    }
}

fn named(scope: Scope<'_>, name: &Symbol, json: &Json) -> Result<Typed, Refusal> {
    let Some(definition) = scope.model.type_named(name) else {
        unreachable!("`{name}` is in the model, since resolving made the reference");
    };
    match &definition.shape {
        Shape::Alias { of } => read(scope, of, json),
        _ if *json == Json::Null => Err(Refusal::here(Code::Null)),
        Shape::Record(definition) => record(scope, definition, json),
        Shape::Enum(definition) => scalar::one_of(definition, json).map_err(Refusal::here),
        Shape::Union(definition) => union(scope, definition, json),
        Shape::Tuple(definition) => tuple(scope, definition, json),
    }
}

/// Takes any value whose numbers are portable.
pub(super) fn any(json: &Json) -> Result<Json, Refusal> {
    match json {
        Json::Null | Json::Bool(_) | Json::String(_) => {}
        Json::Number(number) if !number.is_portable() => return Err(Refusal::here(Code::Range)),
        Json::Number(_) => {}
        Json::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                any(item).map_err(|refusal| refusal.under(&index.to_string()))?;
            }
        }
        Json::Object(members) => {
            for (name, value) in members {
                any(value).map_err(|refusal| refusal.under(name))?;
            }
        }
    }
    Ok(json.clone())
}

fn inner(scope: Scope<'_>, of: &Type, json: &Json) -> Result<Typed, Refusal> {
    let Json::String(text) = json else {
        return Err(Refusal::here(Code::Type));
    };
    let value = json::parse(text.as_bytes(), scope.numbers).and_then(|value| read(scope, of, &value));
    match value {
        Ok(value) => Ok(Typed::Inner(Box::new(value))),
        Err(_) => Err(Refusal::here(Code::Format)),
    }
}

type Limits = (Option<u64>, Option<u64>);

fn array(json: &Json) -> Result<&[Json], Refusal> {
    match json {
        Json::Array(items) => Ok(items),
        _ => Err(Refusal::here(Code::Type)),
    }
}

fn object(json: &Json) -> Result<&[(String, Json)], Refusal> {
    match json {
        Json::Object(members) => Ok(members),
        _ => Err(Refusal::here(Code::Type)),
    }
}

fn list(scope: Scope<'_>, of: &Type, limits: Limits, unique: bool, json: &Json) -> Result<Typed, Refusal> {
    let items = array(json)?;
    check_length(items.len() as u64, limits).map_err(Refusal::here)?;
    let mut values = Vec::new();
    for (index, item) in items.iter().enumerate() {
        values.push(read(scope, of, item).map_err(|refusal| refusal.under(&index.to_string()))?);
    }
    if unique {
        check_unique(&values)?;
    }
    Ok(Typed::List(values))
}

fn check_unique(values: &[Typed]) -> Result<(), Refusal> {
    let exact = NumberRules { wide_integers: true, wide_decimals: true };
    let mut seen = Vec::new();
    for (index, value) in values.iter().enumerate() {
        let canonical = json::parse(encode_typed(value).as_bytes(), exact)?;
        if seen.iter().any(|earlier| same(earlier, &canonical)) {
            return Err(Refusal::here(Code::Length).under(&index.to_string()));
        }
        seen.push(canonical);
    }
    Ok(())
}

/// Two values whose numbers are canonical are equal, but for the order of members.
fn same(one: &Json, other: &Json) -> bool {
    match (one, other) {
        (Json::Array(one), Json::Array(other)) => one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other)),
        (Json::Object(members), Json::Object(others)) => {
            let has = |(name, value): &(String, Json)| other.member(name).is_some_and(|other| same(value, other));
            members.len() == others.len() && members.iter().all(has)
        }
        _ => one == other,
    }
}

fn map(scope: Scope<'_>, of: &Type, limits: Limits, keys: Option<&Pattern>, json: &Json) -> Result<Typed, Refusal> {
    let members = object(json)?;
    check_length(members.len() as u64, limits).map_err(Refusal::here)?;
    let mut entries = Vec::new();
    for (key, value) in members {
        if keys.is_some_and(|keys| !keys.is_match(key)) {
            return Err(Refusal::here(Code::Pattern).under(key));
        }
        let value = read(scope, of, value).map_err(|refusal| refusal.under(key))?;
        entries.push((key.clone(), value));
    }
    Ok(Typed::Map(entries))
}

fn union(scope: Scope<'_>, definition: &Union, json: &Json) -> Result<Typed, Refusal> {
    let name = match find(&definition.dispatch, json, &|_| None)? {
        Found::Name(name) => name,
        Found::Unknown { .. } if definition.open => return any(json).map(Typed::Unknown),
        Found::Unknown { refusal, .. } => return Err(refusal),
    };
    let Some(variant) = definition.variants.iter().find(|variant| variant.name == *name) else {
        unreachable!("`{name}` is a variant, since resolving made the decision tree");
    };
    let value = Box::new(read(scope, &variant.ty, json)?);
    Ok(Typed::Variant { name: name.clone(), value })
}

pub(super) fn tuple(scope: Scope<'_>, definition: &Tuple, json: &Json) -> Result<Typed, Refusal> {
    let items = array(json)?;
    let required = definition.items.iter().filter(|item| item.presence == Presence::Required).count();
    let most = if definition.rest.is_some() { usize::MAX } else { definition.items.len() };
    if !(required..=most).contains(&items.len()) {
        return Err(Refusal::here(Code::Length));
    }
    let mut values = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let ty = definition.items.get(index).map(|element| &element.ty).or(definition.rest.as_ref());
        let Some(ty) = ty else {
            unreachable!("the array is no longer than the tuple, or the tuple has a rest");
        };
        values.push(read(scope, ty, item).map_err(|refusal| refusal.under(&index.to_string()))?);
    }
    for element in definition.items.iter().skip(items.len()) {
        // An absent element without a default leaves no place for those behind it.
        match absent(scope, element)? {
            Some(value) => values.push(value),
            None => break,
        }
    }
    Ok(Typed::List(values))
}

pub(super) fn record(scope: Scope<'_>, definition: &Record, json: &Json) -> Result<Typed, Refusal> {
    let members = object(json)?;
    let mut fields = Vec::new();
    for field in &definition.fields {
        let value = match json.member(&field.wire) {
            Some(value) => Some(read(scope, &field.ty, value).map_err(|refusal| refusal.under(&field.wire))?),
            None => absent(scope, field)?,
        };
        if let Some(value) = value {
            fields.push((field.wire.clone(), value));
        }
    }
    let kept = unknown_members(definition, members)?;
    check_groups(definition, json)?;
    Ok(Typed::Record { fields, kept })
}

/// What absence of a field means. A default that is not of the field's type is refused as if it had been sent.
fn absent(scope: Scope<'_>, field: &Field) -> Result<Option<Typed>, Refusal> {
    match (field.presence, &field.default) {
        (Presence::Required, _) => Err(Refusal::here(Code::Missing).under(&field.wire)),
        (Presence::Optional, _) => Ok(None),
        (Presence::Default, Some(default)) => {
            let value = read(scope, &field.ty, &Json::from(default)).map_err(|refusal| refusal.under(&field.wire))?;
            Ok(Some(value))
        }
        (Presence::Default, None) => unreachable!("resolving gives `{}` its default", field.name),
    }
}

fn unknown_members(definition: &Record, members: &[(String, Json)]) -> Result<Vec<(String, Json)>, Refusal> {
    let mut kept = Vec::new();
    for (name, value) in members {
        if definition.fields.iter().any(|field| field.wire == *name) {
            continue;
        }
        if definition.unknown == UnknownFields::Reject {
            return Err(Refusal::here(Code::UnknownField).under(name));
        }
        let value = any(value).map_err(|refusal| refusal.under(name))?;
        if definition.unknown == UnknownFields::Keep {
            kept.push((name.clone(), value));
        }
    }
    Ok(kept)
}

fn check_groups(definition: &Record, json: &Json) -> Result<(), Refusal> {
    for group in &definition.groups {
        let (needs_one, allows_two) = match group.rule {
            GroupRule::ExactlyOne => (true, false),
            GroupRule::AtLeastOne => (true, true),
            GroupRule::AtMostOne => (false, false),
        };
        let mut present = group.fields.iter().filter(|name| json.member(name).is_some());
        match (present.next(), present.next(), group.fields.first()) {
            (None, _, Some(first)) if needs_one => return Err(Refusal::here(Code::Missing).under(first)),
            (Some(_), Some(second), _) if !allows_two => return Err(Refusal::here(Code::UnknownField).under(second)),
            _ => {}
        }
    }
    Ok(())
}
