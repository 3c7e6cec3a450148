//! Groups of fields that contradict each other, so that a field can never be there or no record exists at all.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Body, Group, GroupRule, Model, Record, Shape};
use crate::source::Span;
use std::collections::BTreeSet;

/// The most fields whose combinations are all tried.
const MOST_FIELDS: usize = 12;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for message in &model.messages {
        if let Body::Object(record) = &message.body {
            check_record(record, message.span, diagnostics);
        }
    }
    for definition in &model.types {
        if let Shape::Record(record) = &definition.shape {
            check_record(record, definition.span, diagnostics);
        }
    }
}

fn check_record(record: &Record, span: Span, diagnostics: &mut Diagnostics) {
    let names: BTreeSet<&str> = record.groups.iter().flat_map(|group| &group.fields).map(String::as_str).collect();
    let names: Vec<&str> = names.into_iter().collect();
    if names.is_empty() || names.len() > MOST_FIELDS {
        return;
    }
    let met: Vec<u32> =
        (0..1_u32 << names.len()).filter(|present| record.groups.iter().all(|group| meets(group, &names, *present))).collect();
    if met.is_empty() {
        let message = "the groups of this record contradict each other, so no value fits";
        diagnostics.push(Diagnostic::error("impossible-group", span, message).help(shown(&record.groups)));
        return;
    }
    for (at, name) in names.iter().enumerate() {
        if !met.iter().any(|present| present & (1 << at) != 0) {
            let place = record.fields.iter().find(|field| field.wire == *name).map_or(span, |field| field.span);
            let message = format!("the groups of the record never let `{name}` be there");
            diagnostics.push(Diagnostic::error("impossible-group", place, message).help(shown(&record.groups)));
        }
    }
}

fn meets(group: &Group, names: &[&str], present: u32) -> bool {
    let is_there = |field: &&String| names.iter().position(|name| name == field).is_some_and(|at| present & (1 << at) != 0);
    let count = group.fields.iter().filter(is_there).count();
    match group.rule {
        GroupRule::ExactlyOne => count == 1,
        GroupRule::AtLeastOne => count >= 1,
        GroupRule::AtMostOne => count <= 1,
    }
}

fn shown(groups: &[Group]) -> String {
    let one = |group: &Group| {
        let rule = match group.rule {
            GroupRule::ExactlyOne => "exactly one",
            GroupRule::AtLeastOne => "at least one",
            GroupRule::AtMostOne => "at most one",
        };
        format!("{rule} of `{}`", group.fields.join("`, `"))
    };
    groups.iter().map(one).collect::<Vec<_>>().join("; ")
}
