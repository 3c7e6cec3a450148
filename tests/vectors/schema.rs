//! Vectors against another implementation of much of the same: the `jsonschema` crate, over schemas made from the specs.

use std::collections::BTreeMap;

use serde_json::Value;
use wireproof::model::{Message, Model, Symbol};
use wireproof::value::schema::message_schema;
use wireproof::value::{Code, number_rules};
use wireproof::vectors::{Vector, Verdict};

use super::planned;

/// The rules of the text, of which a schema knows nothing.
const OF_TEXT: [Code; 5] = [Code::Encoding, Code::Depth, Code::Syntax, Code::DuplicateKey, Code::Surrogate];

/// What a schema says of a vector, where it can say the rule that is broken.
fn expected(model: &Model, vector: &Vector, message: &Message, json: &Value) -> Option<bool> {
    let Verdict::Invalid { rule, path } = &vector.verdict else { return Some(true) };
    let in_string = json.pointer(path).is_some_and(Value::is_string);
    let unsaid = match rule {
        Code::Format => true,
        // Integers and bytes in strings.
        Code::Range | Code::Length if in_string => !matches!(rule, Code::Length) || is_of_bytes(vector),
        // A text rule, whose place is the message; or one that a type keeps in its place, as it is about how a number is written.
        Code::Range => path.is_empty() || number_rules(model, vector.direction).wide_integers,
        // Which request is pending.
        Code::UnknownType => message.answers.is_some(),
        rule => OF_TEXT.contains(rule),
    };
    (!unsaid).then_some(false)
}

fn is_of_bytes(vector: &Vector) -> bool {
    vector.case.ends_with("-bytes") || vector.case.starts_with("counterexample")
}

fn schemas(model: &Model) -> BTreeMap<&Symbol, (&Message, jsonschema::Validator)> {
    let all = model.messages.iter().filter_map(|message| Some((message, message_schema(model, message)?)));
    all.map(|(message, schema)| (&message.name, (message, jsonschema::draft202012::new(&schema).unwrap()))).collect()
}

#[test]
fn json_schema_agrees_wherever_it_can_say_the_rule() {
    let (mut wrong, mut asked) = (Vec::new(), 0);
    for (path, model, plan) in planned() {
        let schemas = schemas(model);
        let texts = plan.vectors.iter().filter(|vector| !vector.binary);
        for vector in texts {
            let Some((message, schema)) = vector.message.as_ref().and_then(|name| schemas.get(name)) else { continue };
            let Ok(json) = serde_json::from_slice::<Value>(&vector.bytes) else { continue };
            let Some(expected) = expected(model, vector, message, &json) else { continue };
            asked += 1;
            if schema.is_valid(&json) != expected {
                wrong.push(format!("{}: {}: {json}: JSON Schema says {}", path.display(), vector.id, !expected));
            }
        }
    }
    assert!(asked > 30_000, "only {asked} vectors were compared");
    assert!(wrong.is_empty(), "{} of {asked} differ:\n{}", wrong.len(), wrong[..wrong.len().min(60)].join("\n"));
}
