//! Definitions and models in people's source to messages, types and error codes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::draft::{Draft, DraftField, DraftMessage, DraftType, From, Origin};
use super::types::{Notation, notation};
use crate::audit::{Definition, Pack, Parsed, Place, SourceModel, parts, read_all};
use crate::generate::Error;

/// What names of definitions say that list message types: one of these words, and one of those at the end.
const OF_MESSAGES: [&str; 7] = ["message", "messages", "msg", "event", "events", "command", "commands"];
const MESSAGES_END: [&str; 12] =
    ["message", "messages", "msg", "event", "events", "command", "commands", "type", "types", "kind", "kinds", "names"];
/// What names of definitions end with that list error codes, and what names of their constants begin with.
const OF_ERRORS: [&str; 5] = ["error", "errors", "err", "code", "codes"];

/// The fields that carry tags in most protocols.
const TAGS: [&str; 9] = ["type", "kind", "event", "op", "action", "msg_type", "message_type", "method", "cmd"];

/// Reads the sources below these paths.
pub(super) fn draft(paths: &[PathBuf], folders: &[PathBuf], tag: Option<&str>, draft: &mut Draft) -> Result<(), Error> {
    let (packs, files) = read_all(paths, folders)?;
    let models: Vec<Read<'_>> =
        files.iter().flat_map(|file| file.facts.models.iter().map(|model| read(file, model, &packs[file.pack]))).collect();
    let tag = tag.map(str::to_owned).or_else(|| usual_tag(&models)).unwrap_or_else(|| "type".to_owned());
    for model in &models {
        add_model(model, &tag, draft);
    }
    for file in &files {
        for definition in &file.facts.definitions {
            add_definition(file, definition, draft);
        }
    }
    draft.tag = (tag != "type").then_some(tag);
    Ok(())
}

/// A model with its types understood.
struct Read<'f> {
    model: &'f SourceModel,
    origin: Origin,
    fields: Vec<(Notation, DraftField)>,
}

fn origin(file: &Parsed, place: &Place) -> Origin {
    Origin { path: file.path.clone(), line: file.text[..place.start].matches('\n').count() + 1 }
}

fn read<'f>(file: &'f Parsed, model: &'f SourceModel, pack: &Pack) -> Read<'f> {
    let fields = model.fields.iter().map(|field| {
        let found = notation(&field.ty, &pack.types);
        let ty = if found.text.is_empty() { "any".to_owned() } else { found.whole() };
        let default = field.default.as_deref().and_then(json);
        let draft = DraftField {
            wire: field.wire.clone(),
            ty,
            // A default that is null says that absence and null are one.
            optional: field.optional || found.absent || field.default.is_some() && default.is_none() || default.as_deref() == Some("null"),
            default: default.filter(|value| value != "null" && !found.unknown && found.names.is_empty()),
            names: found.names.clone(),
            todo: found.unknown.then(|| format!("what is `{}` on the wire?", field.ty.trim_start_matches(':').trim().replace('\n', " "))),
            origin: origin(file, &field.place),
        };
        (found, draft)
    });
    Read { model, origin: origin(file, &model.place), fields: fields.collect() }
}

/// The JSON of a default that is a plain value.
fn json(source: &str) -> Option<String> {
    match source {
        "None" | "null" | "undefined" => return Some("null".to_owned()),
        "True" | "true" => return Some("true".to_owned()),
        "False" | "false" => return Some("false".to_owned()),
        _ => {}
    }
    let text = source.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')).filter(|inner| !inner.contains(['"', '\\', '\'']));
    let source = text.map_or_else(|| source.to_owned(), |inner| format!("\"{inner}\""));
    let value: serde_json::Value = serde_json::from_str(&source).ok()?;
    (!value.is_array() && !value.is_object()).then_some(source)
}

/// The field that has one text as its type in most models, if it is one that usually carries a tag.
fn usual_tag(models: &[Read<'_>]) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (found, field) in models.iter().flat_map(|model| &model.fields) {
        if !found.literals.is_empty() && TAGS.contains(&field.wire.as_str()) {
            *counts.entry(&field.wire).or_default() += 1;
        }
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map(|(field, _)| field.to_owned())
}

fn add_model(read: &Read<'_>, tag: &str, draft: &mut Draft) {
    let tags = read.fields.iter().find(|(found, field)| field.wire == tag && !found.literals.is_empty());
    let others: Vec<DraftField> = read.fields.iter().filter(|(_, field)| field.wire != tag).map(|(_, field)| field.clone()).collect();
    let Some((found, _)) = tags else {
        let all = read.fields.iter().map(|(_, field)| field.clone()).collect();
        draft.types.push(DraftType { name: read.model.name.clone(), shape: Ok(all), origin: read.origin.clone() });
        return;
    };
    for (number, wire) in found.literals.iter().enumerate() {
        draft.add(DraftMessage {
            tag: wire.clone(),
            type_name: Some(read.model.name.clone()).filter(|_| number == 0),
            from: From::Unknown,
            fields: Some(others.clone()),
            origin: read.origin.clone(),
        });
    }
}

/// A definition names messages or errors when its name, or those of its values, say so. Others are enums that a field may have as its type.
fn add_definition(file: &Parsed, definition: &Definition, draft: &mut Draft) {
    if definition.kind == "models" {
        return;
    }
    let title: Vec<String> = definition.name.as_deref().map(parts).unwrap_or_default();
    let constants = definition.kind == "constants";
    let mut values = BTreeSet::new();
    for member in &definition.members {
        // In a module of constants the beginning of each name tells what it is; elsewhere the name of the whole does.
        let screaming = member.name.as_deref().filter(|name| name.contains('_') && !name.contains(char::is_lowercase));
        let prefix: Vec<String> = screaming.map(parts).unwrap_or_default().into_iter().take(1).collect();
        let name = if constants && title.is_empty() { &prefix } else { &title };
        let is_name = !member.value.is_empty() && member.value.len() < 80 && !member.value.contains(char::is_whitespace);
        if !is_name || (!constants && definition.members.len() < 2) {
            continue;
        }
        let origin = origin(file, &member.place);
        let ends = |words: &[&str]| name.last().is_some_and(|last| words.contains(&last.as_str()));
        if ends(&OF_ERRORS) {
            draft.add_error(member.value.clone(), origin);
        } else if ends(&MESSAGES_END) && name.iter().any(|part| OF_MESSAGES.contains(&part.as_str())) {
            draft.add(DraftMessage { tag: member.value.clone(), type_name: None, from: From::Unknown, fields: None, origin });
        } else if !constants {
            values.insert(member.value.clone());
        }
    }
    if let (Some(name), false) = (&definition.name, values.is_empty()) {
        let shape = Err(definition.members.iter().map(|member| member.value.clone()).collect());
        draft.types.push(DraftType { name: name.clone(), shape, origin: origin(file, &definition.place) });
    }
}
