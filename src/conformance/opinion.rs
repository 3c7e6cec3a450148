//! What an independent implementation, the `jsonschema` crate over schemas made from the Model, says of a vector before it may be sent: that
//! a valid one is valid, and that a broken one is broken, wherever a schema can say the rule.

use crate::model::{Message, Model, Symbol};
use crate::value::schema::message_schema;
use crate::value::{Code, number_rules};
use crate::vectors::{Vector, Verdict};
use serde_json::Value;
use std::collections::BTreeMap;

/// The rules of the text, of which a schema knows nothing.
const OF_TEXT: [Code; 5] = [Code::Encoding, Code::Depth, Code::Syntax, Code::DuplicateKey, Code::Surrogate];

/// The schemas of all messages of a protocol.
pub struct Opinion<'m> {
    model: &'m Model,
    schemas: BTreeMap<&'m Symbol, (&'m Message, jsonschema::Validator)>,
}

/// What a schema says of a vector.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// It can say nothing about the rule.
    Nothing,
    /// The same as the vector.
    TheSame,
    /// The opposite.
    Otherwise,
}

impl<'m> Opinion<'m> {
    /// Makes the schemas.
    #[must_use]
    pub fn of(model: &'m Model) -> Self {
        let schema = |message: &'m Message| {
            let schema = message_schema(model, message)?;
            Some((&message.name, (message, jsonschema::draft202012::new(&schema).ok()?)))
        };
        Self { model, schemas: model.messages.iter().filter_map(schema).collect() }
    }

    /// What the schema of its message says of a vector.
    #[must_use]
    pub fn says(&self, vector: &Vector) -> Says {
        let found = vector.message.as_ref().and_then(|name| self.schemas.get(name));
        let (Some((message, schema)), Ok(json)) = (found, serde_json::from_slice::<Value>(&vector.bytes)) else {
            return Says::Nothing;
        };
        match self.expected(vector, message, &json) {
            None => Says::Nothing,
            Some(expected) if schema.is_valid(&json) == expected => Says::TheSame,
            Some(_) => Says::Otherwise,
        }
    }

    /// What a schema must say of a vector, where it can say the rule that is broken.
    fn expected(&self, vector: &Vector, message: &Message, json: &Value) -> Option<bool> {
        let Verdict::Invalid { rule, path } = &vector.verdict else { return Some(true) };
        let in_string = json.pointer(path).is_some_and(Value::is_string);
        let unsaid = match rule {
            Code::Format => true,
            // Integers and bytes in strings.
            Code::Range | Code::Length if in_string => !matches!(rule, Code::Length) || is_of_bytes(vector),
            // A text rule, whose place is the message; or one that a type keeps in its place, as it is about how a number is written.
            Code::Range => path.is_empty() || number_rules(self.model, vector.direction).wide_integers,
            // Which request is pending.
            Code::UnknownType => message.answers.is_some(),
            rule => OF_TEXT.contains(rule),
        };
        (!unsaid).then_some(false)
    }
}

fn is_of_bytes(vector: &Vector) -> bool {
    vector.case.ends_with("-bytes") || vector.case.starts_with("counterexample")
}
