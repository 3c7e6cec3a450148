//! The grammar of scenarios as JSON Schema (2020-12), for editors.

use super::grammar::{CONTROLS, PARTS, SCENARIO, VERBS};
use crate::spec::grammar::{Mapping, schema_of};
use serde_json::{Value, json};

/// The JSON Schema of a scenario file.
#[must_use]
pub fn schema() -> Value {
    let mappings: Vec<&Mapping> = PARTS.iter().chain(CONTROLS).chain(VERBS).copied().collect();
    let mut schema = schema_of(&SCENARIO, &mappings, "A wireproof scenario");
    let any = |mappings: &[&Mapping]| {
        let all: Vec<Value> = mappings.iter().map(|mapping| json!({ "$ref": format!("#/$defs/{}", mapping.name) })).collect();
        json!({ "anyOf": all })
    };
    let one_or_list = |one: &str| {
        let one = json!({ "$ref": format!("#/$defs/{one}") });
        json!({ "anyOf": [one, { "type": "array", "items": one }] })
    };
    let words: Vec<&str> = CONTROLS.iter().filter_map(|mapping| mapping.keys().next()).map(|key| key.name).collect();
    let client = json!({
        "type": "object",
        "description": "What a client does, or looks for.",
        "propertyNames": { "not": { "enum": words } },
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": one_or_list("Action"),
    });
    let steps = any(CONTROLS).get("anyOf").and_then(Value::as_array).cloned().unwrap_or_default();
    schema["$defs"]["Action"] = any(VERBS);
    schema["$defs"]["Step"] = json!({ "anyOf": steps.into_iter().chain([client]).collect::<Vec<_>>() });
    schema["properties"]["steps"]["items"] = json!({ "$ref": "#/$defs/Step" });
    schema["$defs"]["Parallel"]["properties"]["parallel"]["items"] = one_or_list("Step");
    schema["$defs"]["Repeat"]["properties"]["repeat"]["items"] = json!({ "$ref": "#/$defs/Step" });
    schema
}
