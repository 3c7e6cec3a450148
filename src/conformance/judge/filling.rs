//! What was captured, put into what is sent later.

use super::super::case::{Frame, Means};
use super::super::matcher::{filled, plain};
use super::Judge;
use serde_json::Value;

impl Judge<'_, '_> {
    /// Texts with what was captured in the place of `${name}`.
    #[must_use]
    pub fn filled(&self, frames: &[Frame]) -> Vec<Frame> {
        let fill = |frame: &Frame| match std::str::from_utf8(&frame.payload) {
            Ok(text) if text.contains("${") => Frame { payload: self.fill(text).into_bytes(), ..frame.clone() },
            _ => frame.clone(),
        };
        frames.iter().map(fill).collect()
    }

    /// A JSON text with what was captured: a string that is nothing but `${name}` becomes the value, of whatever kind it is.
    fn fill(&self, text: &str) -> String {
        self.captured.iter().fold(text.to_owned(), |text, (name, value)| {
            let quoted = Value::String(plain(value)).to_string();
            let within = quoted.get(1..quoted.len() - 1).unwrap_or_default();
            text.replace(&format!("\"${{{name}}}\""), &value.to_string()).replace(&format!("${{{name}}}"), within)
        })
    }

    pub(super) fn filled_means(&self, means: &Means) -> Means {
        match means {
            Means::Message { message, id: Some(id) } => Means::Message { message: message.clone(), id: Some(self.fill(id)) },
            other => other.clone(),
        }
    }

    /// What a program of the case reads.
    #[must_use]
    pub fn input(&self, input: &Value) -> Value {
        filled(input, &self.captured).unwrap_or_default()
    }
}
