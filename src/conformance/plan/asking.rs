//! Inputs being sent and answered: what is waited for, what is taken from the answer, and what of it later inputs may mention.

use super::super::case::{Step, Wanted};
use super::super::spec::literal;
use super::script::Script;
use super::world::{is_answered, mentioned};
use crate::generate::Input;
use crate::model::Symbol;
use serde_json::Value;

impl Script<'_, '_> {
    /// Waits for the answer to what was sent last.
    pub(super) fn answer(&mut self, on: usize, input: &Input, wanted: Wanted) {
        self.answer_to(on, input, &self.world.json(input), wanted);
    }

    /// Waits for the answer to what was sent last, which was this.
    pub(super) fn answer_to(&mut self, on: usize, input: &Input, json: &Value, wanted: Wanted) {
        let name = Symbol(input.message.clone());
        if !self.world.model.message(&name).is_some_and(|message| is_answered(message, json)) {
            return;
        }
        let capture = self.world.captures(input);
        self.known.extend(capture.iter().map(|(name, _)| (on, name.clone())));
        let within_ms = self.world.answered_within(input);
        let because = Some(self.reply(&name));
        self.step(Step::Await { on, wanted, within_ms, because, capture });
    }

    /// Sends an input and waits for its answer, or for the error that it provokes.
    pub(super) fn ask(&mut self, on: usize, input: &Input) {
        self.send(on, input);
        self.come(on, input);
    }

    /// Waits for what an input brings: its answer, or the error that it provokes, or both.
    pub(super) fn come(&mut self, on: usize, input: &Input) {
        if input.provokes.is_none() {
            return self.answer(on, input, Wanted::Answer);
        }
        let code = self.world.provoked_code(input).and_then(|code| Some((code, super::exchanges::carrier(self.world, input)?)));
        match code {
            Some((code, (message, place))) if !code.ends_request => {
                self.answer(on, input, Wanted::Answer);
                let wanted = Wanted::Message { message: message.to_string(), when: vec![(place, vec![literal(&code.wire)])] };
                self.step(Step::Await { on, wanted, within_ms: self.world.setup.patience, because: None, capture: Vec::new() });
            }
            code => self.answer(on, input, Wanted::Failure { code: code.map(|(code, (_, place))| (place, literal(&code.wire))) }),
        }
    }

    /// Whether a connection has been told what the value of a field stands for.
    pub(super) fn knows(&self, on: usize, value: &Value) -> bool {
        mentioned(value).is_none_or(|name| self.known.contains(&(on, name.to_owned())))
    }

    /// An input without what the connection has not been told.
    pub(super) fn as_known(&self, on: usize, input: &Input) -> Input {
        let fields = input.fields.iter().filter(|(_, value)| self.knows(on, value));
        Input { fields: fields.map(|(name, value)| (name.clone(), value.clone())).collect(), ..input.clone() }
    }

    /// Undoes what an input and those before it did.
    pub(super) fn undo(&mut self, on: usize, input: &Input) {
        let before = input.after.iter().filter_map(|name| self.world.inputs.get(name));
        let names: Vec<&String> = before.chain([input]).flat_map(|input| &input.then).collect();
        for name in names {
            match self.world.inputs.get(name) {
                Some(input) => self.ask(on, input),
                None => self.impossible = true,
            }
        }
    }
}
