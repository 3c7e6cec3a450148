//! Lists of values in people's source to messages and error codes that are known by name alone, and tables of errors to what is known of each.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase as _;
use serde_json::Value;

use super::comments::{Docs, What};
use super::draft::{Draft, DraftError, DraftMessage, DraftType, Enum, EnumValue, From, Shape, Type};
use super::expression::Expression;
use super::source::origin;
use super::types::json;
use crate::audit::{Definition, Parsed, parts};

/// What names of definitions say that list message types: one of these words, and one of those at the end.
const OF_MESSAGES: [&str; 7] = ["message", "messages", "msg", "event", "events", "command", "commands"];
const MESSAGES_END: [&str; 12] =
    ["message", "messages", "msg", "event", "events", "command", "commands", "type", "types", "kind", "kinds", "names"];
/// What names of definitions end with that list error codes, and what names of their constants begin with.
const OF_ERRORS: [&str; 5] = ["error", "errors", "err", "code", "codes"];
/// What names of codes say that are no errors.
const NO_ERRORS: [&str; 2] = ["close", "status"];

/// What variants of an enum hold, by where their names stand.
pub(super) type Variants = BTreeMap<usize, DraftType>;

/// Adds what a file lists.
pub(super) fn add(file: &Parsed, docs: &Docs, variants: &Variants, draft: &mut Draft) {
    for definition in &file.facts.definitions {
        add_definition(file, definition, docs, variants, draft);
    }
}

/// A definition names messages or errors when its name, or those of its values, say so. Others are enums that a field may have as its type.
fn add_definition(file: &Parsed, definition: &Definition, docs: &Docs, variants: &Variants, draft: &mut Draft) {
    if definition.kind == "models" {
        return;
    }
    let title: Vec<String> = definition.name.as_deref().map(parts).unwrap_or_default();
    let constants = definition.kind == "constants";
    let known_type = definition.name.as_ref().is_some_and(|name| draft.types.iter().any(|found| found.name == *name));
    let mut values = Vec::new();
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
        let doc = docs.about(&member.place, What::Value);
        let ends = |words: &[&str]| name.last().is_some_and(|last| words.contains(&last.as_str()));
        let of_tags = known_type && is_enum_of_tags(definition, draft);
        // A type of what was generated may have such a name; the catalogue is there as constants.
        let is_type = file.generated && ["enum", "union", "literals"].contains(&definition.kind.as_str());
        if ends(&OF_ERRORS) && !is_type && !name.iter().any(|part| NO_ERRORS.contains(&part.as_str())) {
            let called = member.name.as_deref().map(|name| without(name, &["ERR", "ERROR"]).to_snake_case());
            let name = called.filter(|name| *name != member.value.to_snake_case()).filter(|_| !constants);
            draft.add_error(DraftError { code: member.value.clone().into(), name, doc, origin, ..DraftError::default() });
        } else if ends(&MESSAGES_END) && name.iter().any(|part| OF_MESSAGES.contains(&part.as_str())) && !of_tags {
            // A comment may say of all that follow who sends them.
            let both = |text: &str| ["client", "server"].iter().all(|peer| parts(text).iter().any(|word| word == peer));
            let heading = docs.heading(&member.place, definition.place.start.saturating_sub(1), both);
            let from = sender(&title).and(heading.map_or(From::Unknown, |heading| sender(&parts(&heading))));
            let known = draft.messages.iter().any(|known| known.tags.iter().any(|(tag, _)| *tag == member.value));
            if known || !file.generated {
                let tags = vec![(member.value.clone(), doc.clone())];
                let inside = definition.place.start..definition.place.end;
                let held = variants.iter().find(|(at, held)| inside.contains(at) && Some(&held.name) == member.name.as_ref());
                let body = held.and_then(|(_, held)| if let Shape::Record(record) = &held.ty.shape { Some(record.clone()) } else { None });
                draft.add(DraftMessage { doc, from, tags, body, ..DraftMessage::named(member.value.clone(), origin) });
            }
        } else if !constants {
            values.push(EnumValue { name: None, wire: member.value.clone().into(), doc });
        }
    }
    if let (Some(name), false, false) = (&definition.name, values.is_empty(), known_type) {
        let ty = Type::new(Shape::Enum(Enum { values, open: false }));
        let doc = docs.about(&definition.place, What::Definition);
        draft.types.push(DraftType { name: name.clone(), ty, doc, origin: origin(file, &definition.place), kept: false });
    }
    if title.last().is_some_and(|last| OF_ERRORS.contains(&last.as_str())) && draft.errors_doc.is_empty() && !constants {
        draft.errors_doc = docs.about(&definition.place, What::Definition);
    }
}

/// The tags of one message, which has them as an enum of its own.
fn is_enum_of_tags(definition: &Definition, draft: &Draft) -> bool {
    let values: BTreeSet<&str> = definition.members.iter().map(|member| member.value.as_str()).collect();
    let same = |message: &DraftMessage| message.tags.len() > 1 && message.tags.iter().all(|(tag, _)| values.contains(tag.as_str()));
    draft.messages.iter().any(|message| same(message) && message.tags.len() == values.len())
}

fn without<'n>(name: &'n str, prefixes: &[&str]) -> &'n str {
    prefixes.iter().find_map(|prefix| name.strip_prefix(prefix)?.strip_prefix('_')).unwrap_or(name)
}

/// Who sends what has a name of these words: the peer that is named first, unless it is named as the one that it goes to.
pub(super) fn sender(words: &[String]) -> From {
    let peers = words.iter().enumerate().filter_map(|(at, word)| match word.as_str() {
        "client" => Some((at, From::Client, From::Server)),
        "server" => Some((at, From::Server, From::Client)),
        _ => None,
    });
    let Some((at, peer, other)) = peers.min_by_key(|(at, ..)| *at) else { return From::Unknown };
    if at > 0 && words[at - 1] == "to" { other } else { peer }
}

/// What a table says of an error, by the keys of the spec language; what it leaves open is left out.
pub(super) fn details(value: &Expression) -> Vec<(&'static str, Value)> {
    let mut found: Vec<(&'static str, Value)> = Vec::new();
    let members: Vec<(String, &Expression)> = match value {
        Expression::Object(members) => members.iter().map(|(key, value)| (key.to_snake_case(), value)).collect(),
        Expression::Call(_, arguments) => match arguments.as_slice() {
            [(None, inside)] => return details(inside),
            all => all.iter().filter_map(|(key, value)| Some((key.as_ref()?.to_snake_case(), value))).collect(),
        },
        _ => return found,
    };
    let get = |key: &str| members.iter().find(|(known, _)| known == key).map(|(_, value)| *value);
    let plain = |key: &str| get(key).and_then(json).filter(|value| !value.is_null());
    found.extend(plain("message").filter(Value::is_string).map(|text| ("message", text)));
    found.extend(plain("recoverable").filter(|value| *value == Value::Bool(true)).map(|value| ("recoverable", value)));
    found.extend(retry(get("retry"), plain("retry_after_ms"), plain("retry_limit")).map(|retry| ("retry", retry)));
    found.extend(plain("fallback").filter(Value::is_string).map(|text| ("fallback", text)));
    let code = plain("close_code").or_else(|| get("connection").and_then(json)).filter(Value::is_u64);
    let closes = plain("closes") == Some(Value::Bool(true)) || plain("connection") == Some("close".into());
    let closes = closes || matches!(get("connection"), Some(Expression::Call(name, _)) if name == "Close");
    found.extend(code.or_else(|| closes.then(|| "close".into())).map(|connection| ("connection", connection)));
    found
}

fn retry(value: Option<&Expression>, after: Option<Value>, limit: Option<Value>) -> Option<Value> {
    let given = value.and_then(json).filter(|value| !value.is_null() && *value != Value::Bool(false));
    let member = |key: &str| {
        let members = given.as_ref().and_then(Value::as_object)?;
        members.iter().find(|(known, value)| known.to_snake_case() == key && !value.is_null()).map(|(_, value)| value.clone())
    };
    let after = after.or_else(|| member("after_milliseconds")).or_else(|| member("after_ms"));
    let limit = limit.or_else(|| member("limit"));
    given.as_ref()?;
    let mut retry = serde_json::Map::new();
    if let Some(after) = after.and_then(|after| after.as_u64()) {
        let text = if after % 1000 == 0 { format!("{}s", after / 1000) } else { format!("{after}ms") };
        retry.insert("after".to_owned(), text.into());
    }
    if let Some(limit) = limit {
        retry.insert("limit".to_owned(), limit);
    }
    Some(if retry.is_empty() { Value::Bool(true) } else { Value::Object(retry) })
}
