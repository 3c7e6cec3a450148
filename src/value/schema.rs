//! A message as a JSON Schema (draft 2020-12): what of the spec a schema can say.
//!
//! It cannot say, and so allows: what the text rules refuse; ranges of integers in strings; calendars and whatever else makes a string one
//! of a format; lengths of bytes; what the text in a `json<T>` holds; which request an untagged reply answers. Everything else is said, so a
//! schema accepts every valid message, and refuses what breaks another rule.

use super::MAX_SAFE_INTEGER;
use crate::model::{
    Body, Enum, Field, GroupRule, Kind, Literal, Message, Model, Presence, Record, Segment, Shape, Symbol, Test, Tuple, Type, Union,
    UnknownFields,
};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The schema of one message, with its types under `$defs`; `None` for a binary frame.
#[must_use]
pub fn message_schema(model: &Model, message: &Message) -> Option<Value> {
    let mut used = Used { model, waiting: Vec::new(), seen: BTreeSet::new() };
    let body = match &message.body {
        Body::Object(definition) => used.record(definition),
        Body::Array(definition) => used.tuple(definition),
        Body::Binary(_) => return None,
    };
    let mut all = vec![body];
    all.extend(message.selectors.iter().map(|selector| at(&selector.path, &selector.test)));
    let mut definitions = Map::new();
    while let Some(name) = used.waiting.pop() {
        if let Some(found) = model.type_named(&name) {
            let schema = used.shape(&found.shape);
            definitions.insert(name.to_string(), schema);
        }
    }
    Some(json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "allOf": all, "$defs": definitions }))
}

/// What a selector demands of a whole message.
fn at(path: &[Segment], test: &Test) -> Value {
    let Some((step, rest)) = path.split_first() else {
        return match test {
            Test::Is { values } => json!({ "enum": values }),
            Test::StartsWith { prefix } => json!({ "type": "string", "pattern": format!("^{}", escaped(prefix)) }),
            Test::Other => json!({ "type": ["string", "integer"] }),
            Test::Present | Test::Absent => json!(true),
        };
    };
    match (step, test) {
        (Segment::Key(key), Test::Absent) if rest.is_empty() => json!({ "not": { "required": [key] } }),
        (Segment::Key(key), _) => json!({ "type": "object", "required": [key], "properties": { key: at(rest, test) } }),
        (Segment::Index(index), _) => {
            let mut items = vec![json!(true); usize::try_from(*index).unwrap_or(0)];
            items.push(at(rest, test));
            json!({ "type": "array", "minItems": index + 1, "prefixItems": items })
        }
    }
}

/// A text as a regular expression that matches it alone.
fn escaped(text: &str) -> String {
    text.chars().map(|letter| if letter.is_ascii_punctuation() { format!("\\{letter}") } else { letter.to_string() }).collect()
}

/// The types that are referred to.
struct Used<'m> {
    model: &'m Model,
    waiting: Vec<Symbol>,
    seen: BTreeSet<Symbol>,
}

impl Used<'_> {
    fn shape(&mut self, shape: &Shape) -> Value {
        match shape {
            Shape::Record(definition) => self.record(definition),
            Shape::Tuple(definition) => self.tuple(definition),
            Shape::Enum(definition) => one_of(definition),
            Shape::Alias { of } => self.schema(of),
            Shape::Union(definition) => {
                let mut variants: Vec<Value> = definition.variants.iter().map(|variant| self.schema(&variant.ty)).collect();
                variants.extend(definition.open.then(|| unknown_variant(definition)));
                json!({ "anyOf": variants })
            }
        }
    }

    fn record(&mut self, definition: &Record) -> Value {
        let properties: Map<String, Value> = definition.fields.iter().map(|field| (field.wire.clone(), self.schema(&field.ty))).collect();
        let required: Vec<&String> = required(&definition.fields).map(|field| &field.wire).collect();
        let groups: Vec<Value> = definition.groups.iter().flat_map(|group| groups(group.rule, &group.fields)).collect();
        let closed = definition.unknown == UnknownFields::Reject;
        let mut schema = json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": !closed });
        if !groups.is_empty() {
            schema["allOf"] = Value::Array(groups);
        }
        schema
    }

    fn tuple(&mut self, definition: &Tuple) -> Value {
        let items: Vec<Value> = definition.items.iter().map(|item| self.schema(&item.ty)).collect();
        let rest = definition.rest.as_ref().map_or(json!(false), |rest| self.schema(rest));
        let mut schema = json!({ "type": "array", "minItems": required(&definition.items).count(), "items": rest });
        if !items.is_empty() {
            schema["prefixItems"] = Value::Array(items);
        }
        schema
    }

    fn schema(&mut self, ty: &Type) -> Value {
        match &ty.kind {
            Kind::String { min_length, max_length, pattern } => limited(
                json!({ "type": "string" }),
                &[
                    ("minLength", min_length.map(Value::from)),
                    ("maxLength", max_length.map(Value::from)),
                    ("pattern", pattern.as_ref().map(|pattern| Value::from(pattern.ecma.as_str()))),
                ],
            ),
            Kind::Int { min, max, multiple_of } => {
                let limits =
                    [("multipleOf", multiple_of.map(Value::from)), ("minimum", Some((*min).into())), ("maximum", Some((*max).into()))];
                limited(json!({ "type": "integer" }), &limits)
            }
            Kind::Int64 { min, max, number: true } => json!({ "type": "integer", "minimum": min, "maximum": max }),
            Kind::Uint64 { min, max, number: true } => json!({ "type": "integer", "minimum": min, "maximum": max }),
            Kind::Int64 { .. } | Kind::Uint64 { .. } => json!({ "type": "string", "pattern": "^(0|-?[1-9][0-9]*)$" }),
            Kind::Decimal { number: true } => json!({ "type": "number" }),
            Kind::Decimal { number: false } => json!({ "type": "string", "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }),
            Kind::Number { min, max, above, below } => limited(
                json!({ "type": "number" }),
                &[
                    ("minimum", min.map(Value::from)),
                    ("maximum", max.map(Value::from)),
                    ("exclusiveMinimum", above.map(Value::from)),
                    ("exclusiveMaximum", below.map(Value::from)),
                ],
            ),
            Kind::Bool => json!({ "type": "boolean" }),
            Kind::Uuid | Kind::Datetime | Kind::Date | Kind::Duration | Kind::Bytes { .. } | Kind::Json { .. } => {
                json!({ "type": "string" })
            }
            Kind::Any => json!(true),
            Kind::Literal { value } => json!({ "const": value }),
            Kind::List { of, min_items, max_items, unique } => limited(
                json!({ "type": "array", "items": self.schema(of), "uniqueItems": unique }),
                &[("minItems", min_items.map(Value::from)), ("maxItems", max_items.map(Value::from))],
            ),
            Kind::Map { of, min_entries, max_entries, keys } => limited(
                json!({ "type": "object", "additionalProperties": self.schema(of) }),
                &[
                    ("minProperties", min_entries.map(Value::from)),
                    ("maxProperties", max_entries.map(Value::from)),
                    ("propertyNames", keys.as_ref().map(|keys| json!({ "pattern": keys.ecma }))),
                ],
            ),
            Kind::Nullable { of } => json!({ "anyOf": [{ "type": "null" }, self.schema(of)] }),
            Kind::Ref { name, .. } => {
                if self.model.type_named(name).is_some() && self.seen.insert(name.clone()) {
                    self.waiting.push(name.clone());
                }
                json!({ "$ref": format!("#/$defs/{name}") })
            }
        }
    }
}

/// What an open union takes beside its variants: a tag of the right kind that no variant has.
fn unknown_variant(definition: &Union) -> Value {
    let Some(tag) = &definition.tag else { return json!({ "type": "object" }) };
    let known: Vec<&Literal> = definition.variants.iter().flat_map(|variant| &variant.tags).collect();
    let stranger = json!({ "type": "string", "not": { "enum": known } });
    json!({ "type": "object", "required": [tag], "properties": { tag: stranger } })
}

fn required(fields: &[Field]) -> impl Iterator<Item = &Field> {
    fields.iter().filter(|field| field.presence == Presence::Required)
}

fn limited(mut schema: Value, limits: &[(&str, Option<Value>)]) -> Value {
    for (name, limit) in limits {
        if let Some(limit) = limit {
            schema[*name] = limit.clone();
        }
    }
    schema
}

fn one_of(definition: &Enum) -> Value {
    if definition.open {
        return match definition.integers {
            true => json!({ "type": "integer", "minimum": -MAX_SAFE_INTEGER, "maximum": MAX_SAFE_INTEGER }),
            false => json!({ "type": "string" }),
        };
    }
    let values: Vec<&Literal> = definition.values.iter().map(|value| &value.wire).collect();
    json!({ "enum": values })
}

/// What a group demands, as schemas that all hold.
fn groups(rule: GroupRule, fields: &[String]) -> Vec<Value> {
    let mut found = Vec::new();
    if rule != GroupRule::AtMostOne {
        let one: Vec<Value> = fields.iter().map(|field| json!({ "required": [field] })).collect();
        found.push(json!({ "anyOf": one }));
    }
    if rule != GroupRule::AtLeastOne {
        for (at, first) in fields.iter().enumerate() {
            found.extend(fields[at + 1..].iter().map(|second| json!({ "not": { "required": [first, second] } })));
        }
    }
    found
}
