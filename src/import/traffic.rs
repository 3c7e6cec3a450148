//! Recorded messages to their shapes: lines of JSON, and the WebSocket messages of a HAR file that a browser saved.
//!
//! A field that some messages of a tag lack may be absent; one that was null once may be null; a text that has few values that come again and
//! again is guessed to be an enum, and said to be a guess.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::draft::{Draft, DraftMessage, Field, From, Origin, Record as Body, Shape as What, Type};
use super::shown;
use crate::generate::Error;

/// Whether a path is that of recorded traffic.
pub(super) fn is_traffic(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    ["ndjson", "jsonl", "har"].contains(&extension)
}

/// The messages that were read.
#[derive(Debug, Default)]
pub(super) struct Recorded {
    messages: Vec<(From, Value, Origin)>,
}

impl Recorded {
    /// Reads one file.
    pub(super) fn read(&mut self, path: &Path, text: &str) -> Result<(), Error> {
        if path.extension().is_some_and(|extension| extension == "har") {
            return self.read_har(path, text);
        }
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let value: Value = serde_json::from_str(line)
                .map_err(|error| Error::new(format!("line {} of `{}` is no JSON: {error}", number + 1, path.display())))?;
            self.messages.push((From::Unknown, value, Origin { path: shown(path), line: number + 1 }));
        }
        Ok(())
    }

    fn read_har(&mut self, path: &Path, text: &str) -> Result<(), Error> {
        let har: Value = serde_json::from_str(text).map_err(|error| Error::new(format!("`{}` is no HAR file: {error}", path.display())))?;
        let entries = har["log"]["entries"].as_array().map(Vec::as_slice).unwrap_or_default();
        for message in entries.iter().filter_map(|entry| entry["_webSocketMessages"].as_array()).flatten() {
            let from = match message["type"].as_str() {
                Some("send") => From::Client,
                Some("receive") => From::Server,
                _ => From::Unknown,
            };
            // Binary messages have another opcode, and are no JSON.
            let value = message["data"].as_str().and_then(|data| serde_json::from_str(data).ok());
            self.messages.extend(value.map(|value| (from, value, Origin { path: shown(path), line: 1 })));
        }
        Ok(())
    }

    /// Adds what was recorded to a draft.
    pub(super) fn draft(self, tag: Option<&str>, draft: &mut Draft) {
        let tag = tag.or(draft.tag.as_deref()).unwrap_or("type").to_owned();
        let mut shapes: BTreeMap<String, (Vec<From>, Record, Origin)> = BTreeMap::new();
        let mut order = Vec::new();
        for (from, value, origin) in &self.messages {
            let (Some(object), Some(name)) = (value.as_object(), value[&tag].as_str()) else { continue };
            let (senders, record, _) = shapes.entry(name.to_owned()).or_insert_with(|| {
                order.push(name.to_owned());
                (Vec::new(), Record::default(), origin.clone())
            });
            senders.push(*from);
            record.add(object.iter().filter(|(key, _)| **key != tag));
        }
        for name in order {
            let Some((senders, record, origin)) = shapes.remove(&name) else { continue };
            let from = senders.iter().copied().reduce(|one, other| if one == other { one } else { From::Both });
            let body = Some(Body { fields: record.fields(&origin), unknown: None });
            draft.add(DraftMessage { from: from.unwrap_or(From::Unknown), body, ..DraftMessage::named(name, origin) });
        }
        if tag != "type" {
            draft.tag = Some(tag);
        }
    }
}

/// What is known of an object from its values.
#[derive(Debug, Default)]
struct Record {
    seen: usize,
    names: Vec<String>,
    members: BTreeMap<String, Shape>,
}

/// What is known of a value from its values.
#[derive(Debug, Default)]
struct Shape {
    seen: usize,
    null: bool,
    kinds: BTreeSet<&'static str>,
    texts: BTreeMap<String, usize>,
    items: Option<Box<Shape>>,
}

/// The most values of a text that are remembered: an enum has fewer.
const MOST: usize = 6;

impl Record {
    fn add<'v>(&mut self, members: impl Iterator<Item = (&'v String, &'v Value)>) {
        self.seen += 1;
        for (name, value) in members {
            if !self.members.contains_key(name) {
                self.names.push(name.clone());
            }
            self.members.entry(name.clone()).or_default().add(value);
        }
    }

    fn fields(&self, origin: &Origin) -> Vec<Field> {
        let field = |name: &String| {
            let shape = &self.members[name];
            Field {
                wire: name.clone(),
                ty: shape.ty(),
                optional: shape.seen < self.seen,
                default: None,
                doc: String::new(),
                origin: origin.clone(),
            }
        };
        self.names.iter().map(field).collect()
    }
}

impl Shape {
    fn add(&mut self, value: &Value) {
        self.seen += 1;
        match value {
            Value::Null => self.null = true,
            Value::Bool(_) => drop(self.kinds.insert("bool")),
            Value::Number(number) => drop(self.kinds.insert(if number.is_f64() { "number" } else { "int" })),
            Value::String(text) => {
                self.kinds.insert(format_of(text));
                if self.texts.len() <= MOST {
                    *self.texts.entry(text.clone()).or_default() += 1;
                }
            }
            Value::Array(items) => {
                self.kinds.insert("list");
                let shape = self.items.get_or_insert_default();
                items.iter().for_each(|item| shape.add(item));
            }
            Value::Object(_) => drop(self.kinds.insert("map")),
        }
    }

    /// The type, with null if that was seen.
    fn ty(&self) -> Type {
        Type { nullable: self.null, ..self.not_null() }
    }

    fn not_null(&self) -> Type {
        let kinds: Vec<&'static str> = self.kinds.iter().copied().collect();
        match kinds.as_slice() {
            [] => Type::undecided("it was never anything but null"),
            ["int", "number"] => Type::scalar("number"),
            ["list"] => {
                let items = self.items.as_deref().filter(|items| items.seen > 0);
                let of = items.map_or_else(|| Type::undecided("the list was always empty"), Self::ty);
                Type::new(What::List(Box::new(of)))
            }
            ["string"] if self.is_enum() => Type {
                todo: Some("is this an enum? these are the values that were seen".to_owned()),
                ..Type::texts(self.texts.keys().cloned())
            },
            ["map"] => {
                let any = Type { todo: Some("give the object its fields".to_owned()), ..Type::scalar("any") };
                Type::new(What::Map(Box::new(any)))
            }
            [one] => Type::scalar(one),
            _ if kinds.iter().all(|kind| ["string", "uuid", "datetime", "date"].contains(kind)) => Type::scalar("string"),
            _ => Type::undecided(format!("it was {}", kinds.join(" and "))),
        }
    }

    /// Few values, each of which came again.
    fn is_enum(&self) -> bool {
        self.texts.len() > 1 && self.texts.len() < MOST && self.seen >= 8 && self.texts.values().all(|count| *count > 1)
    }
}

/// The format of a text, by its form alone.
fn format_of(text: &str) -> &'static str {
    let form: String = text
        .chars()
        .map(|c| {
            if c.is_ascii_digit() {
                '0'
            } else if c.is_ascii_hexdigit() {
                'f'
            } else {
                c
            }
        })
        .collect();
    let is_hex = |part: &str, length| part.len() == length && part.chars().all(|c| c == '0' || c == 'f');
    let groups: Vec<&str> = form.split('-').collect();
    if let [a, b, c, d, e] = groups.as_slice()
        && is_hex(a, 8)
        && [b, c, d].iter().all(|group| is_hex(group, 4))
        && is_hex(e, 12)
    {
        return "uuid";
    }
    if form == "0000-00-00" {
        return "date";
    }
    let zoned = form.ends_with('Z') || form.get(form.len().saturating_sub(6)..).is_some_and(|end| end == "+00:00" || end == "-00:00");
    if form.starts_with("0000-00-00T00:00:00") && zoned { "datetime" } else { "string" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_by_their_form() {
        assert_eq!(format_of("2025-11-20T10:00:00.5Z"), "datetime");
        assert_eq!(format_of("2025-11-20T10:00:00"), "string");
        assert_eq!(format_of("2025-11-20"), "date");
        assert_eq!(format_of("6f1b2a3c-0000-4000-8000-abcdefabcdef"), "uuid");
        assert_eq!(format_of(""), "string");
    }
}
