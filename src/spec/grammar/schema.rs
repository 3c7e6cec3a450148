//! The grammar as JSON Schema (2020-12), for editors and other tools.
//!
//! It describes what the YAML may look like, not what the names in it mean; `wireproof check` does both.

use super::{Form, Key, MAPPINGS, Mapping, SPEC};
use serde_json::{Map, Value, json};

/// The JSON Schema of a spec file.
pub fn schema() -> Value {
    let others: Vec<&Mapping> = MAPPINGS.iter().filter(|mapping| mapping.name != SPEC.name).copied().collect();
    schema_of(&SPEC, &others, "A wireproof spec")
}

/// The JSON Schema of a file that is this mapping, which refers to others.
pub(crate) fn schema_of(root: &Mapping, others: &[&Mapping], title: &str) -> Value {
    let definitions: Map<String, Value> = others.iter().map(|mapping| (mapping.name.to_owned(), object(mapping))).collect();
    let mut schema = object(root);
    if let Some(root) = schema.as_object_mut() {
        root.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        root.insert("title".to_owned(), json!(title));
        root.insert("$defs".to_owned(), Value::Object(definitions));
    }
    schema
}

fn object(mapping: &Mapping) -> Value {
    let properties: Map<String, Value> = mapping.keys().map(|key| (key.name.to_owned(), property(key))).collect();
    let required: Vec<&str> = mapping.keys().filter(|key| key.default == "required").map(|key| key.name).collect();
    let mut object = json!({
        "type": "object",
        "description": mapping.doc,
        "properties": properties,
        "additionalProperties": false,
    });
    if let (Some(object), false) = (object.as_object_mut(), required.is_empty()) {
        object.insert("required".to_owned(), json!(required));
    }
    object
}

fn property(key: &Key) -> Value {
    let mut schema = form(&key.form);
    if let Some(schema) = schema.as_object_mut() {
        let default = match key.default {
            "" | "required" => String::new(),
            default => format!("\n\nDefault: {default}."),
        };
        schema.insert("description".to_owned(), json!(format!("{}{default}", key.doc)));
    }
    schema
}

/// The schema of a value. YAML readers make numbers and booleans of some texts, so a text may be any scalar.
fn form(described: &Form) -> Value {
    match described {
        Form::Text => json!({ "type": ["string", "number", "boolean"] }),
        Form::Name => json!({ "type": ["string", "number", "boolean"], "pattern": "^\\S+$" }),
        Form::Type => json!({ "type": ["string", "number", "boolean", "null"] }),
        Form::Word(words) => {
            // The word `null` without quotes is the value null to every YAML reader.
            let null = words.contains(&"null").then_some(Value::Null);
            let words: Vec<Value> = words.iter().map(|word| json!(word)).chain(null).collect();
            json!({ "enum": words })
        }
        Form::Bool => json!({ "type": "boolean" }),
        Form::Int => json!({ "type": "integer" }),
        Form::Number => json!({ "type": "number" }),
        Form::Scalar => json!({ "type": ["string", "number", "boolean", "null"] }),
        Form::Json => json!({}),
        Form::Time => json!({ "type": "string", "pattern": "^[0-9]+(ms|s|m|h)$" }),
        Form::Size => json!({ "type": ["string", "integer"], "pattern": "^[0-9]+(B|kB|MB|GB|KiB|MiB|GiB)?$" }),
        Form::List(item) => json!({ "type": "array", "items": form(item) }),
        Form::Map(value) => json!({ "type": "object", "additionalProperties": form(value), "propertyNames": { "minLength": 1 } }),
        Form::Mapping(mapping) => json!({ "$ref": format!("#/$defs/{}", mapping.name) }),
        Form::Any(forms) => json!({ "anyOf": forms.iter().map(form).collect::<Vec<_>>() }),
    }
}
