//! What was captured, put into what is sent later.

use super::super::case::{CONTINUATION, Frame, Means, TEXT};
use super::super::hash;
use super::super::matcher::{filled, plain};
use super::Judge;
use serde_json::Value;

impl Judge<'_, '_> {
    /// Texts with what was captured in the place of `${name}`: on the same connection, or else on another.
    #[must_use]
    pub fn filled(&self, on: usize, frames: &[Frame]) -> Vec<Frame> {
        let mut filled = frames.to_vec();
        // A name may be cut in two by the frames of its message, so that these are filled together.
        let pieces: Vec<usize> = (0..frames.len()).filter(|at| matches!(frames[*at].opcode, TEXT | CONTINUATION)).collect();
        for message in pieces.chunk_by(|before, _| !frames[*before].fin) {
            let whole: Vec<u8> = message.iter().map(|at| frames[*at].payload.as_slice()).collect::<Vec<_>>().concat();
            let Some(text) = std::str::from_utf8(&whole).ok().filter(|text| text.contains("${")) else { continue };
            let mut rest = self.fill(on, text).into_bytes();
            // White space at the end makes up for the size, which is what some texts are about.
            if text.ends_with(' ') {
                let end = rest.trim_ascii_end().len();
                rest.resize(end.max(text.len()), b' ');
            }
            for at in message {
                let size = if frames[*at].fin { rest.len() } else { frames[*at].payload.len().min(rest.len()) };
                filled[*at].payload = rest.drain(..size).collect();
            }
        }
        filled
    }

    /// A JSON text with what was captured: a string that is nothing but `${name}` becomes the value, of whatever kind it is.
    fn fill(&self, on: usize, text: &str) -> String {
        let text = text.replace("${connection}", &format!("{:016x}-{on}", hash(0, &self.case.id)));
        self.own[on].iter().chain(&self.captured).fold(text, |text, (name, value)| {
            let quoted = Value::String(plain(value)).to_string();
            let within = quoted.get(1..quoted.len() - 1).unwrap_or_default();
            text.replace(&format!("\"${{{name}}}\""), &value.to_string()).replace(&format!("${{{name}}}"), within)
        })
    }

    pub(super) fn filled_means(&self, on: usize, means: &Means) -> Means {
        match means {
            Means::Message { message, id: Some(id) } => Means::Message { message: message.clone(), id: Some(self.fill(on, id)) },
            other => other.clone(),
        }
    }

    /// What a program of the case reads.
    #[must_use]
    pub fn input(&self, input: &Value) -> Value {
        filled(input, &self.captured).unwrap_or_default()
    }
}
