//! A tree as a JSON value. A number that JSON, or a reader of its doubles, would change is refused.

use serde_json::{Map, Number, Value as Json};

use super::{Node, Resolved, Scalar, Value};
use crate::diag::{Diagnostic, excerpt};
use crate::source::Span;

impl Node<'_> {
    /// The same value as JSON; integers keep every digit up to those of a `u64`.
    ///
    /// # Errors
    ///
    /// The first number that has no JSON form: infinite, not a number, or an integer that neither
    /// `i64` nor `u64` holds (rule `yaml-number`).
    pub fn to_json(&self) -> Result<Json, Box<Diagnostic>> {
        match &self.value {
            Value::Scalar(scalar) => scalar_to_json(scalar, self.span),
            Value::List(items) => items.iter().map(Node::to_json).collect(),
            Value::Map(entries) => {
                let mut object = Map::with_capacity(entries.len());
                for entry in entries {
                    object.insert(entry.key.text.to_string(), entry.value.to_json()?);
                }
                Ok(Json::Object(object))
            }
        }
    }
}

fn scalar_to_json(scalar: &Scalar<'_>, span: Span) -> Result<Json, Box<Diagnostic>> {
    let refuse = |why: &str| {
        let message = format!("`{}` {why}", excerpt(&scalar.text));
        let refused = Diagnostic::error("yaml-number", span, message);
        Box::new(refused.help("quote it if it is meant as a string"))
    };
    Ok(match scalar.resolve() {
        Resolved::Null => Json::Null,
        Resolved::Bool(value) => Json::Bool(value),
        Resolved::Int(value) => Json::Number(value.into()),
        Resolved::BigInt => {
            let value = unsigned(&scalar.text).ok_or_else(|| refuse("is an integer of more than 64 bits"))?;
            Json::Number(value.into())
        }
        Resolved::Float(value) => {
            let number = Number::from_f64(value);
            Json::Number(number.ok_or_else(|| refuse("is not a finite number"))?)
        }
        Resolved::String => Json::String(scalar.text.to_string()),
    })
}

fn unsigned(text: &str) -> Option<u64> {
    if let Some(digits) = text.strip_prefix("0x") {
        return u64::from_str_radix(digits, 16).ok();
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return u64::from_str_radix(digits, 8).ok();
    }
    text.parse().ok()
}
