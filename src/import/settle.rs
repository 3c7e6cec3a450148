//! The parts of a draft to a whole: names that mean something, types that can be written, nothing that nobody mentions.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;

use super::draft::{Draft, DraftType, Field, Shape, Type, Unknown};
use super::write::notation;

/// Brings the parts of a draft together.
pub(super) fn settle(draft: &mut Draft) {
    errors_are_a_type(draft);
    let known: BTreeSet<String> = draft.types.iter().map(|found| found.name.clone()).collect();
    name_parts(draft, known);
    constrain_where_declared(draft);
    drop_unused(draft);
    unknown_is_any(draft);
    one_name_is_one_type(draft);
    usual_unknown(draft);
}

/// The enum that a source has for its error codes is the one of the catalogue.
fn errors_are_a_type(draft: &mut Draft) {
    if draft.errors.is_empty() {
        return;
    }
    let same = |found: &DraftType| {
        let Shape::Enum(all) = &found.ty.shape else { return false };
        all.values.len() == draft.errors.len() && all.values.iter().all(|value| draft.errors.iter().any(|error| error.code == value.wire))
    };
    if let Some(found) = draft.types.iter().find(|found| same(found)) {
        draft.errors_type = Some(found.name.clone());
        if let Shape::Enum(all) = &found.ty.shape {
            draft.errors_open = all.open;
            for error in &mut draft.errors {
                let Some(value) = all.values.iter().find(|value| value.wire == error.code) else { continue };
                error.name = error.name.take().or_else(|| value.name.clone());
                if error.doc.is_empty() {
                    error.doc.clone_from(&value.doc);
                }
            }
        }
        if draft.errors_doc.is_empty() {
            draft.errors_doc.clone_from(&found.doc);
        }
    }
    let errors_type = draft.errors_type.clone();
    draft.types.retain(|found| Some(&found.name) != errors_type.as_ref());
}

/// Gives every type a name that cannot be written where it stands.
fn name_parts(draft: &mut Draft, mut taken: BTreeSet<String>) {
    taken.extend(draft.messages.iter().filter_map(|message| message.type_name.clone()));
    let mut parts = Parts { taken, made: Vec::new() };
    for message in &mut draft.messages {
        let owner =
            message.type_name.clone().or_else(|| message.tags.first().map(|(tag, _)| tag.to_upper_camel_case())).unwrap_or_default();
        message.body.iter_mut().flat_map(|body| &mut body.fields).for_each(|field| parts.field(field, &owner));
    }
    for found in &mut draft.types {
        let name = found.name.clone();
        parts.inside(&mut found.ty, &name, found.origin.clone());
    }
    let mut at = 0;
    while at < parts.made.len() {
        let mut found = parts.made[at].clone();
        parts.inside(&mut found.ty, &found.name, found.origin.clone());
        parts.made[at] = found;
        at += 1;
    }
    draft.types.append(&mut parts.made);
}

struct Parts {
    taken: BTreeSet<String>,
    made: Vec<DraftType>,
}

impl Parts {
    fn field(&mut self, field: &mut Field, owner: &str) {
        let name = format!("{owner}{}", field.wire.to_upper_camel_case());
        let inline = !matches!(field.ty.shape, Shape::Record(_)) && !field.ty.nullable;
        if inline || notation(&field.ty).is_some() || is_constrained(&field.ty) {
            self.inside(&mut field.ty, &name, field.origin.clone());
        } else {
            self.name(&mut field.ty, &name, field.origin.clone());
        }
    }

    /// Names the parts of a type that stands where all can be written.
    fn inside(&mut self, ty: &mut Type, name: &str, origin: super::Origin) {
        match &mut ty.shape {
            Shape::Scalar(_) | Shape::Named(_) | Shape::Literal(_) | Shape::Enum(_) => {}
            Shape::List(of) | Shape::Map(of) | Shape::Json(of) => self.part(of, &format!("{name}Item"), origin),
            Shape::Union(all) => {
                for (number, one) in all.iter_mut().enumerate() {
                    self.part(one, &format!("{name}{}", number + 1), origin.clone());
                }
            }
            Shape::Record(record) => record.fields.iter_mut().for_each(|field| self.field(field, name)),
            Shape::Tuple(items, rest) => {
                items.iter_mut().for_each(|item| self.field(item, name));
                rest.iter_mut().for_each(|rest| self.part(rest, &format!("{name}Item"), origin.clone()));
            }
        }
    }

    fn part(&mut self, ty: &mut Type, name: &str, origin: super::Origin) {
        if notation(ty).is_none() {
            self.name(ty, name, origin);
        }
    }

    fn name(&mut self, ty: &mut Type, name: &str, origin: super::Origin) {
        let mut free = name.to_owned();
        let mut number = 1;
        while !self.taken.insert(free.clone()) {
            number += 1;
            free = format!("{name}{number}");
        }
        let own = Type { nullable: false, ..ty.clone() };
        *ty = Type { nullable: ty.nullable, ..Type::new(Shape::Named(free.clone())) };
        self.made.push(DraftType { name: free, ty: own, doc: String::new(), origin, kept: false });
    }
}

/// A notation with constraints beside it.
fn is_constrained(ty: &Type) -> bool {
    notation(&Type { limits: Vec::new(), ..ty.clone() }).is_some()
}

/// A named type is constrained where it is declared, and nowhere else.
fn constrain_where_declared(draft: &mut Draft) {
    draft.each_type(&mut |ty| {
        if matches!(ty.shape, Shape::Named(_)) && !ty.limits.is_empty() {
            let limits: Vec<String> = ty.limits.drain(..).map(|(key, value)| format!("{key}: {value}")).collect();
            ty.todo = Some(format!("here alone it has {}", limits.join(", ")));
        }
    });
}

fn mentioned(ty: &mut Type) -> Vec<String> {
    let mut names = Vec::new();
    ty.each(&mut |one| {
        if let Shape::Named(name) = &one.shape {
            names.push(name.clone());
        }
    });
    names
}

/// Types that nobody mentions go, and the second of a name.
fn drop_unused(draft: &mut Draft) {
    let mut open: Vec<String> = draft.types.iter().filter(|found| found.kept).map(|found| found.name.clone()).collect();
    for field in draft.messages.iter_mut().filter_map(|message| message.body.as_mut()).flat_map(|body| &mut body.fields) {
        open.extend(mentioned(&mut field.ty));
    }
    let mut used: BTreeSet<String> = BTreeSet::new();
    while let Some(name) = open.pop() {
        let Some(found) = draft.types.iter_mut().find(|found| found.name == name) else { continue };
        if used.insert(name) {
            open.extend(mentioned(&mut found.ty));
        }
    }
    let mut seen = BTreeSet::new();
    draft.types.retain(|found| used.contains(&found.name) && seen.insert(found.name.clone()));
}

/// A name that nothing has is anything.
fn unknown_is_any(draft: &mut Draft) {
    let mut known: BTreeSet<String> = draft.types.iter().map(|found| found.name.clone()).collect();
    known.extend(draft.errors_type.clone());
    draft.each_type(&mut |ty| {
        if let Shape::Named(name) = &ty.shape
            && !known.contains(name)
        {
            *ty = Type { nullable: ty.nullable, ..Type::undecided(format!("what is `{name}`?")) };
        }
    });
    // What is undecided has no default that could be checked.
    let fields = draft.messages.iter_mut().filter_map(|message| message.body.as_mut()).flat_map(|body| &mut body.fields);
    for field in fields.filter(|field| field.ty.todo.is_some() && field.default.is_some()) {
        field.optional = true;
        field.default = None;
    }
}

fn one_name_is_one_type(draft: &mut Draft) {
    // A type that is the record of a message as well goes by another name, as identifiers are made of both.
    let messages: BTreeSet<String> = draft
        .messages
        .iter()
        .flat_map(|message| {
            [
                message.type_name.clone().unwrap_or_default(),
                message.tags.first().map(|(tag, _)| tag.to_upper_camel_case()).unwrap_or_default(),
            ]
        })
        .map(|name| name.to_upper_camel_case())
        .collect();
    let same: Vec<String> =
        draft.types.iter().map(|found| found.name.clone()).filter(|name| messages.contains(&name.to_upper_camel_case())).collect();
    for name in same {
        let mut free = format!("{name}Value");
        while draft.types.iter().any(|found| found.name == free) {
            free.push('s');
        }
        draft.types.iter_mut().filter(|found| found.name == name).for_each(|found| found.name.clone_from(&free));
        draft.each_type(&mut |ty| {
            if let Shape::Named(own) = &mut ty.shape
                && *own == name
            {
                own.clone_from(&free);
            }
        });
    }
    let mut names: BTreeSet<String> = draft.types.iter().map(|found| found.name.clone()).collect();
    names.insert(draft.errors_type.clone().unwrap_or_else(|| "ErrorCode".to_owned()));
    for message in &mut draft.messages {
        message.type_name = message.type_name.take().filter(|name| names.insert(name.clone()));
    }
}

/// What most records do with members that are no fields is said once.
fn usual_unknown(draft: &mut Draft) {
    let mut counts: std::collections::BTreeMap<Unknown, usize> = std::collections::BTreeMap::new();
    let bodies = draft.messages.iter().filter_map(|message| message.body.as_ref());
    let records = draft.types.iter().filter_map(|found| if let Shape::Record(record) = &found.ty.shape { Some(record) } else { None });
    let all: Vec<Option<Unknown>> = bodies.chain(records).map(|record| record.unknown).collect();
    for unknown in all.iter().flatten() {
        *counts.entry(*unknown).or_default() += 1;
    }
    // Where one source says nothing, the default of the language is meant, which a word for all would change.
    draft.unknown =
        counts.into_iter().max_by_key(|(_, count)| *count).map(|(unknown, _)| unknown).filter(|_| all.iter().all(Option::is_some));
    let usual = draft.unknown;
    let each = |unknown: &mut Option<Unknown>| *unknown = unknown.filter(|own| Some(*own) != usual);
    draft.messages.iter_mut().filter_map(|message| message.body.as_mut()).for_each(|body| each(&mut body.unknown));
    draft.each_type(&mut |ty| {
        if let Shape::Record(record) = &mut ty.shape {
            each(&mut record.unknown);
        }
    });
}
