//! Steps that stand for others: repeated ones, and those of another file; and scenarios that stand for several. All is written out before
//! anything is sent, so what is run and what a log holds are plain steps.

use super::super::matcher::plain;
use super::reader::Reader;
use crate::diag::{Diagnostic, Diagnostics, excerpt};
use crate::yaml::{self, Node};
use serde_json::Value;

/// The most times that steps are repeated.
const TIMES: u64 = 1_000;
/// The most steps of a scenario in which steps are repeated.
const STEPS: usize = 20_000;
/// The most cases that one file becomes.
const CASES: usize = 100;

impl Reader<'_, '_> {
    /// Steps that are done several times. What they capture is known until the end of each time.
    pub(super) fn repeat(&mut self, node: &Node<'_>, steps: &Node<'_>) {
        let Some(values) = self.rounds(node) else { return };
        let name = node.get("as").and_then(|name| Some((name.as_scalar()?.text.to_string(), name.span)));
        if let Some((name, span)) = &name
            && (self.constants.contains_key(name) || self.taken.contains_key(name))
        {
            let message = format!("`{}` has a value already", excerpt(name));
            return self.error("scenario-variable", *span, message, "choose another name");
        }
        let (constants, bound, taken) = (self.constants.clone(), self.bound.clone(), self.taken.clone());
        for value in values {
            // What was sent is a constant to the texts behind it, so these are forgotten as well.
            (self.constants, self.bound, self.taken) = (constants.clone(), bound.clone(), taken.clone());
            if let Some((name, _)) = &name {
                self.constants.insert(name.clone(), value);
            }
            self.steps(steps);
            // What is wrong once would be told each time.
            if self.diagnostics.has_errors() {
                break;
            }
            if self.steps.len() > STEPS {
                let help = "repeat them less often; a load test sends the same many times";
                self.error("scenario-form", node.span, format!("with what is repeated there are more than {STEPS} steps"), help);
                break;
            }
        }
        (self.constants, self.bound) = (constants, bound);
    }

    /// The value that each time has.
    fn rounds(&mut self, node: &Node<'_>) -> Option<Vec<Value>> {
        match (node.get("times"), node.get("for_each")) {
            (Some(times), None) => {
                let number = times.as_scalar().and_then(|scalar| scalar.text.parse().ok()).filter(|times| (1..=TIMES).contains(times));
                self.needed(times, number, &format!("a number from 1 to {TIMES}")).map(|times| (0..times).map(Value::from).collect())
            }
            (None, Some(list)) => {
                let values = list.as_list().unwrap_or_default().iter().map(|item| self.json(item)).collect::<Option<Vec<_>>>()?;
                self.needed(list, Some(values).filter(|values| !values.is_empty()), "at least one value")
            }
            _ => {
                let help = "write `times: 3`, or `for_each: [a, b]`";
                self.error("scenario-form", node.span, "it is not said how often, or in two ways", help);
                None
            }
        }
    }

    /// The steps of another file, as if they stood here.
    pub(super) fn include(&mut self, node: &Node<'_>) {
        let name = node.as_scalar().map(|scalar| scalar.text.to_string()).unwrap_or_default();
        let path = self.folder.join(&name);
        if self.including.contains(&path) {
            let message = format!("`{}` includes itself", excerpt(&name));
            return self.error("scenario-form", node.span, message, "take the step out of the file, or out of those that it includes");
        }
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) => {
                let message = format!("cannot read `{}`: {error}", path.display());
                return self.error("scenario-form", node.span, message, "name a file of steps by its way from the folder of the scenario");
            }
        };
        let shown = path.display().to_string().replace('\\', "/");
        let sources = self.world.spec.sources;
        let source = match yaml::decode(&bytes) {
            Ok(text) => sources.add(shown, text.to_owned()),
            Err(invalid) => return self.diagnostics.push(invalid.diagnostic(&shown)),
        };
        let text = sources.get(source);
        let Some(steps) = yaml::parse(source, &text.text, self.diagnostics) else { return };
        if steps.as_list().is_none_or(<[_]>::is_empty) {
            let message = format!("a file of steps is {}, expected a list", steps.kind_name());
            return self.error("scenario-form", steps.span, message, "write the steps as in `steps` of a scenario, each behind a `-`");
        }
        self.including.push(path);
        self.steps(&steps);
        self.including.pop();
    }
}

/// One of the cases that a scenario becomes: the values of its matrix, by name.
#[derive(Debug, Clone, Default)]
pub(super) struct Variant(pub(super) Vec<(String, Value)>);

impl Variant {
    /// What its id ends with.
    pub(super) fn suffix(&self) -> String {
        self.0.iter().map(|(name, value)| format!("/{name}={}", part(value))).collect()
    }

    /// It in the title of the case.
    pub(super) fn in_words(&self) -> String {
        let all: Vec<String> = self.0.iter().map(|(name, value)| format!("{name}: {}", plain(value))).collect();
        if all.is_empty() { String::new() } else { format!(" ({})", all.join(", ")) }
    }
}

/// A value in an id.
fn part(value: &Value) -> String {
    let text = plain(value);
    let part: String = text.chars().map(|c| if c.is_alphanumeric() || "-_.".contains(c) { c } else { '-' }).collect();
    if part.is_empty() { "-".to_owned() } else { part }
}

/// Every combination of the values of a matrix; without one, one variant without values.
pub(super) fn variants(tree: &Node<'_>, diagnostics: &mut Diagnostics) -> Vec<Variant> {
    let mut all = vec![Variant::default()];
    let mut wrong = |span, message: String, help: &str| diagnostics.push(Diagnostic::error("scenario-form", span, message).help(help));
    for entry in tree.get("matrix").and_then(Node::as_map).unwrap_or_default() {
        let name = &*entry.key.text;
        if ["unique", "uuid"].contains(&name) || tree.get("vars").is_some_and(|vars| vars.get(name).is_some()) {
            wrong(entry.key.span, format!("`{}` has a value already", excerpt(name)), "choose another name");
        }
        let mut values: Vec<Value> = Vec::new();
        for item in entry.value.as_list().unwrap_or_default() {
            let value = item.as_scalar().and_then(|_| item.to_json().ok()).filter(|value| !value.is_null());
            match value {
                None => wrong(
                    item.span,
                    format!("found {}, expected a text, a number or a boolean", item.kind_name()),
                    "the id of the case holds it",
                ),
                Some(value) if values.iter().any(|known| part(known) == part(&value)) => {
                    wrong(item.span, format!("a second case `{name}={}`", part(&value)), "ids differ in letters, digits, `-`, `_` or `.`");
                }
                Some(value) => values.push(value),
            }
        }
        if values.is_empty() {
            wrong(entry.value.span, format!("`{}` has no values", excerpt(name)), "write a list of them");
        }
        if all.len().saturating_mul(values.len()) > CASES {
            wrong(entry.key.span, format!("the matrix makes more than {CASES} cases"), "leave values out");
            break;
        }
        let with = |variant: &Variant, value: &Value| Variant([variant.0.clone(), vec![(name.to_owned(), value.clone())]].concat());
        all = all.iter().flat_map(|variant| values.iter().map(move |value| with(variant, value))).collect();
    }
    all
}
