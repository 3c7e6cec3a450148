//! Records: every field with every value, there and not there, unknown members, and fields that must or must not stand together.

use super::bases::Bases;
use super::dispatch::{Demand, Pin, below};
use super::text::{Text, object};
use super::types::{Case, Scope, cases as cases_of, full as full_of, wrong_kinds};
use crate::model::{Field, GroupRule, Model, Presence, Record, Segment, UnknownFields};
use crate::value::{Code, Json, NumberRules, decode_type, encode_typed};

/// A value for each field, in declared order; `None` where it is absent.
type Values = Vec<Option<Text>>;

/// The text of a record, and other members behind its own.
fn write(model: &Model, definition: &Record, values: &Values, others: &[(&str, &str)]) -> Text {
    let present =
        definition.fields.iter().zip(values).filter_map(|(field, value)| Some((field.wire.as_str(), value.as_ref()?.sent.as_str())));
    let sent = object(present.chain(others.iter().copied()));
    let canonical: Vec<(&str, String)> = definition
        .fields
        .iter()
        .zip(values)
        .filter_map(|(field, value)| {
            Some((field.wire.as_str(), value.as_ref().map(|value| value.canonical.clone()).or_else(|| default(model, field))?))
        })
        .collect();
    let kept = others.iter().copied().filter(|_| definition.unknown == UnknownFields::Keep);
    Text { sent, canonical: object(canonical.iter().map(|(name, value)| (*name, value.as_str())).chain(kept)) }
}

/// What absence of a field stands for.
pub(super) fn default(model: &Model, field: &Field) -> Option<String> {
    let exact = NumberRules { wide_integers: true, wide_decimals: true };
    let value = field.default.as_ref().filter(|_| field.presence == Presence::Default)?;
    decode_type(model, &field.ty, &Json::from(value), exact).ok().map(|value| encode_typed(&value))
}

/// The optional fields to be present, by their wire names: those in `wanted`, those that groups need, and no other; `None` when groups or
/// demands forbid it.
fn present<'m>(definition: &'m Record, wanted: &[&'m str], pins: &[Pin]) -> Option<Vec<&'m str>> {
    let demanded = |field: &&Field, absent: bool| {
        let key = Segment::Key(field.wire.clone());
        pins.iter().any(|pin| pin.path.first() == Some(&key) && (pin.demand == Demand::Absent && pin.path.len() == 1) == absent)
    };
    let banned: Vec<&str> = definition.fields.iter().filter(|field| demanded(field, true)).map(|field| field.wire.as_str()).collect();
    let mut chosen: Vec<&str> = definition.fields.iter().filter(|field| demanded(field, false)).map(|field| field.wire.as_str()).collect();
    chosen.extend(wanted.iter().copied().filter(|name| !chosen.contains(name)).collect::<Vec<_>>());
    if chosen.iter().any(|name| banned.contains(name)) {
        return None;
    }
    satisfy(definition, chosen, &banned)
}

/// Adds fields until every group has enough.
fn satisfy<'m>(definition: &'m Record, chosen: Vec<&'m str>, banned: &[&str]) -> Option<Vec<&'m str>> {
    let count = |fields: &[String]| fields.iter().filter(|name| chosen.contains(&name.as_str())).count();
    if definition.groups.iter().any(|group| group.rule != GroupRule::AtLeastOne && count(&group.fields) > 1) {
        return None;
    }
    let Some(lacking) = definition.groups.iter().find(|group| group.rule != GroupRule::AtMostOne && count(&group.fields) == 0) else {
        return Some(chosen);
    };
    let candidates = lacking.fields.iter().filter(|name| !banned.contains(&name.as_str()));
    candidates.into_iter().find_map(|name| satisfy(definition, [chosen.as_slice(), &[name]].concat(), banned))
}

/// The plainest values of the fields that are there.
fn values(bases: &Bases, model: &Model, definition: &Record, there: &[&str], pins: &[Pin]) -> Option<Values> {
    let one = |field: &Field| {
        let inside = below(pins, &Segment::Key(field.wire.clone()));
        let inside: Vec<Pin> = inside.into_iter().filter(|pin| !pin.path.is_empty() || matches!(pin.demand, Demand::Is(_))).collect();
        match field.presence == Presence::Required || there.contains(&field.wire.as_str()) {
            true => bases.of_type(model, &field.ty, &inside).map(Some),
            false => Some(None),
        }
    };
    definition.fields.iter().map(one).collect()
}

/// The plainest record: only what must be there.
pub(super) fn plain(bases: &Bases, model: &Model, definition: &Record, pins: &[Pin]) -> Option<Text> {
    let there = present(definition, &[], pins)?;
    Some(write(model, definition, &values(bases, model, definition, &there, pins)?, &extra(definition, pins)))
}

/// Members that are demanded and are no fields: a tree may look for a key that the record does not know.
fn extra<'a>(definition: &Record, pins: &'a [Pin]) -> Vec<(&'a str, &'a str)> {
    let unknown = pins.iter().filter_map(|pin| match (pin.path.as_slice(), &pin.demand) {
        ([Segment::Key(key)], Demand::Present) if definition.fields.iter().all(|field| field.wire != *key) => Some((key.as_str(), "1")),
        _ => None,
    });
    unknown.filter(|_| definition.unknown != UnknownFields::Reject).collect()
}

/// Some different records.
pub(super) fn several(bases: &Bases, model: &Model, definition: &Record, count: usize) -> Vec<Text> {
    let Some(there) = present(definition, &[], &[]) else { return Vec::new() };
    let Some(plain) = values(bases, model, definition, &there, &[]) else { return Vec::new() };
    let mut found = Vec::new();
    for (at, field) in definition.fields.iter().enumerate() {
        if plain[at].is_none() || field.role.is_some() {
            continue;
        }
        for value in bases.distinct(model, &field.ty, count).unwrap_or_default() {
            let mut values = plain.clone();
            values[at] = Some(value);
            found.push(write(model, definition, &values, &[]));
        }
        if found.len() >= count {
            break;
        }
    }
    found
}

/// A record with everything that may stand together.
pub(super) fn full(scope: &Scope<'_>, definition: &Record, pins: &[Pin], depth: usize) -> Option<Text> {
    let mut there = present(definition, &[], pins)?;
    for field in definition.fields.iter().filter(|field| field.presence != Presence::Required) {
        if let Some(more) = present(definition, &[there.as_slice(), &[&field.wire]].concat(), pins) {
            there = more;
        }
    }
    let mut all = values(scope.bases, scope.model, definition, &there, pins)?;
    for (field, value) in definition.fields.iter().zip(&mut all) {
        let pinned = pins.iter().any(|pin| pin.path.first() == Some(&Segment::Key(field.wire.clone())));
        if value.is_some()
            && !pinned
            && field.role.is_none_or(|role| role == crate::model::Role::Payload || role == crate::model::Role::Meta)
        {
            *value = full_of(scope, &field.ty, depth).or_else(|| value.take());
        }
    }
    Some(write(scope.model, definition, &all, &extra(definition, pins)))
}

/// What shows that the record stands here.
pub(super) fn few(scope: &Scope<'_>, definition: &Record) -> Vec<Case> {
    let mut found = absences(scope, definition, &[]);
    found.truncate(2);
    found.extend(wrong_kinds(b'{'));
    found
}

/// All that is worth sending where the record is expected.
pub(super) fn cases(scope: &Scope<'_>, definition: &Record, pins: &[Pin]) -> Vec<Case> {
    let mut found = Vec::new();
    let (model, bases) = (scope.model, scope.bases);
    let Some(there) = present(definition, &[], pins) else { return found };
    let Some(plain) = values(bases, model, definition, &there, pins) else { return found };
    let more = extra(definition, pins);
    found.push(Case::good("smallest", write(model, definition, &plain, &more)));
    if let Some(full) = full(scope, definition, pins, 0) {
        found.push(Case::good("largest", full));
    }
    for (at, field) in definition.fields.iter().enumerate() {
        let with =
            present(definition, &[there.as_slice(), &[&field.wire]].concat(), pins).or_else(|| present(definition, &[&field.wire], pins));
        let Some(values) = with.and_then(|with| values(bases, model, definition, &with, pins)) else { continue };
        for case in cases_of(scope, &field.ty) {
            let mut values = values.clone();
            values[at] = Some(case.text.clone());
            let text = write(model, definition, &values, &more);
            found.push(case.inside(&field.wire, text));
        }
        if field.presence != Presence::Required {
            found.push(Case {
                place: super::text::under(&field.wire, ""),
                ..Case::good("present", write(model, definition, &values, &more))
            });
        }
    }
    found.extend(absences(scope, definition, pins));
    found.extend(strangers(scope, definition, &plain, &more));
    found.extend(groups(scope, definition, &plain));
    found.extend(wrong_kinds(b'{'));
    let listed: Vec<&str> = plain.iter().flatten().map(|value| value.sent.as_str()).collect();
    found.push(Case::bad("fields-in-array", format!("[{}]", listed.join(",")), Code::Type));
    found
}

/// Each field left out that may not be.
fn absences(scope: &Scope<'_>, definition: &Record, pins: &[Pin]) -> Vec<Case> {
    let plain = present(definition, &[], pins).and_then(|there| values(scope.bases, scope.model, definition, &there, pins));
    let Some(plain) = plain else { return Vec::new() };
    let mut found = Vec::new();
    for (at, field) in definition.fields.iter().enumerate().filter(|(_, field)| field.presence == Presence::Required) {
        let mut values = plain.clone();
        values[at] = None;
        let text = write(scope.model, definition, &values, &extra(definition, pins));
        let absent = Case::bad("absent", "", Code::Missing);
        found.push(absent.inside(&field.wire, Text::other(text.sent, "")));
    }
    found
}

/// Members that the record does not know.
fn strangers(scope: &Scope<'_>, definition: &Record, plain: &Values, more: &[(&str, &str)]) -> Vec<Case> {
    let mut names: Vec<String> = ["unexpected", "", "__proto__", "constructor", "a/b~c"].map(str::to_owned).into();
    if let Some(field) = definition.fields.first() {
        names.push(field.wire.to_uppercase());
        names.push(format!("{} ", field.wire));
    }
    let mut found = Vec::new();
    for name in names.iter().filter(|name| definition.fields.iter().all(|field| field.wire != **name)) {
        let text = write(scope.model, definition, plain, &[more, &[(name, "[null]")]].concat());
        let case = match definition.unknown {
            UnknownFields::Reject => Case::bad("unknown-member", "", Code::UnknownField),
            UnknownFields::Ignore => Case::good("ignored-member", Text::canonical("")),
            UnknownFields::Keep => Case::good("kept-member", Text::canonical("")),
        };
        found.push(case.inside(name, text));
    }
    found
}

/// Groups with too few or too many fields.
fn groups(scope: &Scope<'_>, definition: &Record, plain: &Values) -> Vec<Case> {
    let mut found = Vec::new();
    for group in &definition.groups {
        let is_in = |field: &Field| group.fields.contains(&field.wire);
        // A field that is in another group too would break that one as well.
        let alone = |name: &String| definition.groups.iter().filter(|other| other.fields.contains(name)).count() == 1;
        if !group.fields.iter().all(alone) {
            continue;
        }
        let put = |there: &[&String]| {
            let value = |(field, value): (&Field, &Option<Text>)| match (is_in(field), there.contains(&&field.wire)) {
                (false, _) => value.clone(),
                (true, true) => scope.bases.of_type(scope.model, &field.ty, &[]),
                (true, false) => None,
            };
            let values: Values = definition.fields.iter().zip(plain).map(value).collect();
            write(scope.model, definition, &values, &[])
        };
        if let (Some(first), true) = (group.fields.first(), group.rule != GroupRule::AtMostOne) {
            found.push(Case::bad("none-of-group", "", Code::Missing).inside(first, Text::other(put(&[]).sent, "")));
        }
        if let ([first, second, ..], true) = (group.fields.as_slice(), group.rule != GroupRule::AtLeastOne) {
            found.push(Case::bad("two-of-group", "", Code::UnknownField).inside(second, Text::other(put(&[first, second]).sent, "")));
        }
        if let ([first, second, ..], GroupRule::AtLeastOne) = (group.fields.as_slice(), group.rule) {
            found.push(Case::good("two-of-group", put(&[first, second])));
        }
        if group.rule == GroupRule::AtMostOne {
            found.push(Case::good("none-of-group", put(&[])));
        }
    }
    found
}
