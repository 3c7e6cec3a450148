//! Records, enums and unions of a source to messages and types: a record with a tag is a message, unless it is a part of others.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase as _;

use super::draft::{Draft, DraftMessage, DraftType, From, Record, Shape, Type};
use super::lists::sender;
use crate::audit::parts;

/// The fields that carry tags in most protocols.
pub(super) const TAGS: [&str; 9] = ["type", "kind", "event", "op", "action", "msg_type", "message_type", "method", "cmd"];

/// The most tags that one message has of its own accord.
const FEW: usize = 4;

/// Adds what a source defines to a draft.
pub(super) fn add(types: Vec<DraftType>, tag: Option<&str>, draft: &mut Draft) {
    let senders = senders(&types);
    let enums: BTreeMap<String, Type> =
        types.iter().filter(|found| matches!(found.ty.shape, Shape::Enum(_))).map(|found| (found.name.clone(), found.ty.clone())).collect();
    let tag =
        tag.map(str::to_owned).or_else(|| usual_tag(&types, &senders)).or_else(|| draft.tag.clone()).unwrap_or_else(|| "type".to_owned());
    let (alone, in_union) = mentioned(&types, &senders);
    let mut found: Vec<(DraftType, Vec<(String, String)>)> = Vec::new();
    for one in types.into_iter().filter(|one| !senders.unions.contains(&one.name)) {
        let sent = senders.of.contains_key(&one.name);
        let is_part = !sent && in_union.contains(&one.name);
        let tags = if is_part { Vec::new() } else { tags(&one, &tag, &enums) };
        if tags.is_empty() || alone.contains(&one.name) {
            draft.types.push(DraftType { kept: sent, ..one.clone() });
        }
        found.push((one, tags));
    }
    // What is described alone is not described again by what is there for many.
    let own: BTreeSet<String> = found.iter().filter(|(_, tags)| tags.len() == 1).map(|(_, tags)| tags[0].0.clone()).collect();
    for (one, mut tags) in found.into_iter().filter(|(_, tags)| !tags.is_empty()) {
        let from = senders.of.get(&one.name).copied().unwrap_or(From::Unknown);
        if tags.len() > 1 {
            tags.retain(|(tag, _)| !own.contains(tag));
        }
        // One record for many messages says little of each.
        let several: Vec<Vec<(String, String)>> =
            if tags.len() > FEW { tags.into_iter().map(|tag| vec![tag]).collect() } else { vec![tags] };
        for tags in several.into_iter().filter(|tags| !tags.is_empty()) {
            draft.add(DraftMessage { from, ..message(one.clone(), tags, &tag) });
        }
    }
    draft.tag = (tag != "type").then_some(tag);
}

/// What each peer sends, as far as unions say so by their names.
#[derive(Default)]
struct Senders {
    /// Who sends a type.
    of: BTreeMap<String, From>,
    /// The unions that say so.
    unions: BTreeSet<String>,
}

fn senders(types: &[DraftType]) -> Senders {
    let mut senders = Senders::default();
    let is_record =
        |name: &String| types.iter().any(|found| found.name == *name && matches!(found.ty.shape, Shape::Record(_) | Shape::Tuple(..)));
    for found in types {
        let words = parts(&found.name);
        let from = sender(&words);
        let of_messages = words
            .last()
            .is_some_and(|last| ["message", "messages", "msg", "event", "events", "command", "commands"].contains(&last.as_str()));
        let mut names = members(&found.ty, types);
        // A table of messages by their names is a union with names.
        if let Shape::Record(record) = &found.ty.shape {
            names = record.fields.iter().flat_map(|field| members(&field.ty, types)).collect();
            names.truncate(if names.len() == record.fields.len() { names.len() } else { 0 });
        }
        if from == From::Unknown || !of_messages || names.is_empty() || !names.iter().all(is_record) {
            continue;
        }
        senders.unions.insert(found.name.clone());
        for name in names {
            let known = senders.of.entry(name).or_insert(From::Unknown);
            *known = known.and(from);
        }
    }
    senders
}

/// The named types that a union stands for, through other names.
fn members(ty: &Type, types: &[DraftType]) -> Vec<String> {
    let one = |one: &Type| if let Shape::Named(name) = &one.shape { Some(name.clone()) } else { None };
    let names: Option<Vec<String>> = match &ty.shape {
        Shape::Union(all) => all.iter().map(one).collect(),
        _ => one(ty).map(|name| vec![name]),
    };
    let through = |name: String| {
        let found = types.iter().find(|found| found.name == name);
        match found.map(|found| &found.ty.shape) {
            Some(Shape::Union(all)) => all.iter().filter_map(one).collect(),
            _ => vec![name],
        }
    };
    names.unwrap_or_default().into_iter().flat_map(through).collect()
}

/// The types that fields and other types mention: alone, and as one of several.
fn mentioned(types: &[DraftType], senders: &Senders) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut alone, mut in_union) = (BTreeSet::new(), BTreeSet::new());
    let unions: BTreeMap<&String, &Type> =
        types.iter().filter(|found| matches!(found.ty.shape, Shape::Union(_))).map(|found| (&found.name, &found.ty)).collect();
    let mut fields: Vec<Type> = Vec::new();
    for found in types.iter().filter(|found| !senders.unions.contains(&found.name)) {
        match &found.ty.shape {
            Shape::Record(record) => fields.extend(record.fields.iter().map(|field| field.ty.clone())),
            Shape::Tuple(items, rest) => {
                fields.extend(items.iter().map(|item| item.ty.clone()));
                fields.extend(rest.as_deref().cloned());
            }
            _ => {}
        }
    }
    for mut field in fields {
        field.each(&mut |ty| match &ty.shape {
            Shape::Union(all) => in_union.extend(all.iter().flat_map(|one| members(one, types))),
            Shape::Named(name) if unions.contains_key(name) => in_union.extend(members(unions[name], types)),
            Shape::Named(name) => drop(alone.insert(name.clone())),
            _ => {}
        });
    }
    (alone, in_union)
}

/// The tag of most messages. Where a source says what is sent, only that counts.
fn usual_tag(types: &[DraftType], senders: &Senders) -> Option<String> {
    tag_of(types.iter().filter(|found| senders.of.is_empty() || senders.of.contains_key(&found.name)))
}

/// The field that has one text as its type in most of these records, if it is one that usually carries a tag.
pub(super) fn tag_of<'t>(types: impl Iterator<Item = &'t DraftType>) -> Option<String> {
    let mut counts: BTreeMap<&'t str, usize> = BTreeMap::new();
    for found in types {
        let Shape::Record(record) = &found.ty.shape else { continue };
        for field in record.fields.iter().filter(|field| !field.ty.literals().is_empty() && TAGS.contains(&field.wire.as_str())) {
            *counts.entry(&field.wire).or_default() += 1;
        }
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map(|(field, _)| field.to_owned())
}

/// The tags of a record, each with what it means; none when it has no tag.
pub(super) fn tags(found: &DraftType, tag: &str, enums: &BTreeMap<String, Type>) -> Vec<(String, String)> {
    let Shape::Record(body) = &found.ty.shape else { return Vec::new() };
    let Some(field) = body.fields.iter().find(|field| field.wire == tag && !field.ty.nullable) else { return Vec::new() };
    // A tag with several values may be an enum of its own.
    let ty = match &field.ty.shape {
        Shape::Named(name) if name.starts_with(found.name.as_str()) => enums.get(name).unwrap_or(&field.ty),
        _ => &field.ty,
    };
    match &ty.shape {
        Shape::Enum(all) if !all.open => {
            let named: Option<Vec<(String, String)>> =
                all.values.iter().map(|value| Some((value.wire.as_str()?.to_owned(), value.doc.clone()))).collect();
            let of_own = enums.values().find(|other| other.literals() == ty.literals());
            let described = of_own.and_then(|other| if let Shape::Enum(all) = &other.shape { Some(&all.values) } else { None });
            let doc = |tag: &String, doc: String| {
                let known = described.and_then(|all| all.iter().find(|value| value.wire == *tag)).map(|value| value.doc.clone());
                if doc.is_empty() { known.unwrap_or_default() } else { doc }
            };
            named.unwrap_or_default().into_iter().map(|(tag, said)| (tag.clone(), doc(&tag, said))).collect()
        }
        _ => ty.literals().into_iter().map(|text| (text, String::new())).collect(),
    }
}

/// The message that a record with these tags is.
pub(super) fn message(found: DraftType, tags: Vec<(String, String)>, tag: &str) -> DraftMessage {
    let first = tags.first().map(|(tag, _)| tag.clone()).unwrap_or_default();
    let several = tags.len() > 1;
    let body = match found.ty.shape {
        Shape::Record(body) => {
            Some(Record { fields: body.fields.into_iter().filter(|field| field.wire != tag).collect(), unknown: body.unknown })
        }
        _ => None,
    };
    DraftMessage {
        name: several.then(|| found.name.to_snake_case()),
        tags,
        type_name: Some(found.name),
        body,
        doc: found.doc,
        todo: found.ty.todo,
        ..DraftMessage::named(first, found.origin)
    }
}
