//! What reading a scenario keeps in mind: its clients, its variables, the steps so far; and how small values are read.

use super::super::case::{Opening, Requirement, Step};
use super::super::matcher::{Captured, plain};
use super::super::plan::world::World;
use crate::conformance::hash;
use crate::diag::{Diagnostic, Diagnostics, excerpt, nearest};
use crate::model::Message;
use crate::source::Span;
use crate::spec::grammar::{Form, Mapping, check, parse_size, parse_time};
use crate::yaml::{Node, Resolved, Value as Yaml};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// A client of a scenario.
#[derive(Debug)]
pub(super) struct Client {
    pub(super) name: String,
    pub(super) span: Span,
    pub(super) opening: Opening,
    /// How many ids it has used.
    pub(super) ids: usize,
    /// It was opened.
    pub(super) opened: bool,
    /// It was closed, broken off or refused, or may be.
    pub(super) over: bool,
    /// It reads nothing now.
    pub(super) paused: bool,
    /// It broke a rule that earns something.
    pub(super) violated: bool,
}

/// A scenario in the making.
pub(super) struct Reader<'r, 'm> {
    pub(super) world: &'r World<'m>,
    pub(super) diagnostics: &'r mut Diagnostics,
    /// The folder of the scenario.
    pub(super) folder: PathBuf,
    /// The id of the case.
    pub(super) id: String,
    pub(super) title: String,
    pub(super) clients: Vec<Client>,
    /// Variables that have a value now.
    pub(super) constants: Captured,
    /// Variables that are captured by a step before, with the place.
    pub(super) bound: BTreeMap<String, Span>,
    /// All of them, also those of lanes beside this one.
    pub(super) taken: BTreeMap<String, Span>,
    /// The messages that are named.
    pub(super) named: BTreeSet<String>,
    /// The barriers of the present lane.
    pub(super) barriers: Option<Vec<(String, Span)>>,
    /// The barriers of lanes that are over.
    pub(super) met: BTreeSet<String>,
    /// The files of steps that are being read.
    pub(super) including: Vec<PathBuf>,
    pub(super) steps: Vec<Step>,
}

impl<'m> Reader<'_, 'm> {
    pub(super) fn error(&mut self, rule: &'static str, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.push(Diagnostic::error(rule, span, message).help(help));
    }

    /// Something unknown, with what was probably meant.
    pub(super) fn unknown(&mut self, diagnostic: Diagnostic, span: Span, near: Option<&str>) {
        self.diagnostics.push(match near {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")).fix(span, near),
            None => diagnostic,
        });
    }

    /// Whether a mapping has the keys that the grammar lists.
    pub(super) fn checked(&mut self, node: &Node<'_>, mapping: &'static Mapping, what: &str) -> bool {
        let mut found = Diagnostics::new();
        check(node, &Form::Mapping(mapping), &what, &mut found);
        let right = !found.has_errors();
        self.diagnostics.append(found);
        right
    }

    /// The step at a place, as a requirement.
    pub(super) fn because(&self, span: Span) -> Requirement {
        self.world.spec.requirement("scenario", self.title.clone(), Some(span))
    }

    /// How long to wait where a step does not say so, in milliseconds.
    pub(super) fn within(&self, node: Option<&Node<'_>>) -> u64 {
        node.and_then(time).unwrap_or(self.world.setup.patience)
    }

    /// The client of a name.
    pub(super) fn client(&mut self, name: &str, span: Span) -> Option<usize> {
        let found = self.clients.iter().position(|client| client.name == name);
        if found.is_none() {
            let names: Vec<String> = self.clients.iter().map(|client| client.name.clone()).collect();
            let diagnostic = Diagnostic::error("scenario-client", span, format!("there is no client `{}`", excerpt(name)));
            match nearest(name, names.iter().map(String::as_str)) {
                Some(near) => self.unknown(diagnostic, span, Some(near)),
                None => self.diagnostics.push(diagnostic.help(format!("the clients are `{}`", names.join("`, `")))),
            }
        }
        found
    }

    /// The client of a name, which must be open.
    pub(super) fn open_client(&mut self, name: &str, span: Span) -> Option<usize> {
        let on = self.client(name, span)?;
        if !self.clients[on].opened {
            self.error("scenario-client", span, format!("`{name}` is not open here"), format!("open it in a step before: `open: {name}`"));
            return None;
        }
        Some(on)
    }

    /// A value with the variables that are known put in.
    pub(super) fn json(&mut self, node: &Node<'_>) -> Option<Value> {
        match &node.value {
            Yaml::Scalar(scalar) if scalar.resolve() == Resolved::String => Some(self.text_value(&scalar.text, node.span)),
            Yaml::Scalar(_) => match node.to_json() {
                Ok(value) => Some(value),
                Err(diagnostic) => {
                    self.diagnostics.push(*diagnostic);
                    None
                }
            },
            Yaml::List(items) => items.iter().map(|item| self.json(item)).collect::<Option<Vec<_>>>().map(Value::Array),
            Yaml::Map(entries) => {
                let mut members = Map::new();
                for entry in entries {
                    members.insert(entry.key.text.to_string(), self.json(&entry.value)?);
                }
                Some(Value::Object(members))
            }
        }
    }

    /// A text with the variables that are known; one that is nothing but `${name}` is the value itself.
    pub(super) fn text_value(&mut self, text: &str, span: Span) -> Value {
        self.check_mentions(text, span);
        let whole = text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')).filter(|name| !name.contains("${"));
        if let Some(value) = whole.and_then(|name| self.constants.get(name)) {
            return value.clone();
        }
        let known = self.constants.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("${{{name}}}"), &plain(value)));
        Value::String(known)
    }

    /// A text with the variables that are known.
    pub(super) fn text(&mut self, node: &Node<'_>) -> String {
        let text = node.as_scalar().map(|scalar| scalar.text.to_string()).unwrap_or_default();
        plain(&self.text_value(&text, node.span))
    }

    /// Says so where a text mentions a variable that has no value here.
    fn check_mentions(&mut self, text: &str, span: Span) {
        for part in text.split("${").skip(1) {
            let Some((name, _)) = part.split_once('}') else {
                self.error("scenario-variable", span, format!("`${{{}` has no end", excerpt(part)), "close it with `}`");
                return;
            };
            if self.constants.contains_key(name) || self.bound.contains_key(name) {
                continue;
            }
            let message = match self.taken.get(name) {
                Some(_) => format!("`{name}` is captured in another lane or in a `repeat`, and known only there"),
                None => format!("nothing before this gives `{}` a value", excerpt(name)),
            };
            let known: BTreeSet<String> = self.constants.keys().chain(self.bound.keys()).cloned().collect();
            let diagnostic = Diagnostic::error("scenario-variable", span, message);
            self.diagnostics.push(match nearest(name, known.iter().map(String::as_str)) {
                Some(near) => diagnostic.help(format!("did you mean `${{{near}}}`?")),
                None if known.is_empty() => diagnostic.help("set it in `vars`, or take it from a message with `capture`"),
                None => diagnostic.help(format!("known here: `{}`", known.into_iter().collect::<Vec<_>>().join("`, `"))),
            });
        }
    }

    /// Gives a name to what a step captures. A name that is taken is an error.
    pub(super) fn bind(&mut self, name: &str, span: Span) {
        let before = self.taken.get(name).copied();
        if before.is_some() || self.constants.contains_key(name) {
            let diagnostic = Diagnostic::error("scenario-variable", span, format!("`{}` has a value already", excerpt(name)));
            let diagnostic = before.into_iter().fold(diagnostic, |diagnostic, before| diagnostic.label(before, "it gets it here"));
            self.diagnostics.push(diagnostic.help("choose another name"));
        }
        self.bound.insert(name.to_owned(), span);
        self.taken.insert(name.to_owned(), span);
    }

    /// What a step captures from a message: names and pointers.
    pub(super) fn captures(&mut self, node: &Node<'_>, message: &'m Message) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for entry in node.as_map().unwrap_or_default() {
            let place = self.place(&entry.value, message);
            self.bind(&entry.key.text, entry.key.span);
            found.extend(place.map(|place| (entry.key.text.to_string(), place)));
        }
        found
    }

    /// A field of a message and what is in it, such as `result.items.0.name`, as a JSON Pointer.
    pub(super) fn place(&mut self, node: &Node<'_>, message: &'m Message) -> Option<String> {
        let path = node.as_scalar().map(|scalar| scalar.text.to_string()).unwrap_or_default();
        let (first, rest) = path.split_once('.').map_or((path.as_str(), None), |(first, rest)| (first, Some(rest)));
        let entry = crate::yaml::Entry {
            key: crate::yaml::Key { text: first.to_owned().into(), span: node.span, plain: true },
            value: node.clone(),
        };
        let (mut place, _) = self.field(message, &entry)?;
        for part in rest.into_iter().flat_map(|rest| rest.split('.')) {
            place.push('/');
            place.push_str(&part.replace('~', "~0").replace('/', "~1"));
        }
        Some(place)
    }

    pub(super) fn flag(&mut self, node: &Node<'_>) -> Option<bool> {
        let found = match node.as_scalar().map(|scalar| scalar.resolve()) {
            Some(Resolved::Bool(value)) => Some(value),
            _ => None,
        };
        self.needed(node, found, "`true` or `false`")
    }

    pub(super) fn number(&mut self, node: &Node<'_>) -> Option<f64> {
        let found = self.json(node).and_then(|value| value.as_f64());
        self.needed(node, found, "a number")
    }

    pub(super) fn word(&mut self, node: &Node<'_>, words: &[&str]) -> Option<String> {
        let found = node.as_scalar().map(|scalar| scalar.text.to_string()).filter(|text| words.contains(&text.as_str()));
        self.needed(node, found, &format!("one of `{}`", words.join("`, `")))
    }

    /// How many: `3`, `1..5` or `2..`.
    pub(super) fn count(&mut self, node: &Node<'_>) -> Option<(u64, Option<u64>)> {
        let text = node.as_scalar().map(|scalar| scalar.text.to_string()).unwrap_or_default();
        let found = match text.split_once("..") {
            None => text.parse().ok().map(|number| (number, Some(number))),
            Some((least, "")) => least.parse().ok().map(|least| (least, None)),
            Some((least, most)) => match (least.parse(), most.parse()) {
                (Ok(least), Ok(most)) if least <= most => Some((least, Some(most))),
                _ => None,
            },
        };
        self.needed(node, found, "a number such as `3`, or a range such as `1..5` or `2..`")
    }

    pub(super) fn needed<T>(&mut self, node: &Node<'_>, found: Option<T>, expected: &str) -> Option<T> {
        if found.is_none() {
            let shown = node.as_scalar().map_or_else(|| node.kind_name().to_owned(), |scalar| format!("`{}`", excerpt(&scalar.text)));
            self.error("scenario-form", node.span, format!("found {shown}, expected {expected}"), format!("write {expected}"));
        }
        found
    }

    /// A text that no other case has.
    pub(super) fn unique(&self, name: &str) -> (String, String) {
        let hash = hash(self.world.setup.seed, &format!("{}/{name}", self.id));
        let uuid = format!("{:08x}-{:04x}-4000-8000-{:012x}", hash >> 32, (hash >> 16) & 0xffff, hash & 0xffff_ffff_ffff);
        (format!("wp-{hash:016x}"), uuid)
    }

    /// The variables of the file.
    pub(super) fn variables(&mut self, node: &Node<'_>) {
        for entry in node.as_map().unwrap_or_default() {
            let (unique, uuid) = self.unique(&entry.key.text);
            let before = self.constants.clone();
            self.constants.extend([("unique".to_owned(), Value::from(unique)), ("uuid".to_owned(), Value::from(uuid))]);
            let value = self.json(&entry.value);
            self.constants = before;
            if ["unique", "uuid"].contains(&&*entry.key.text) {
                self.error(
                    "scenario-variable",
                    entry.key.span,
                    format!("`{}` stands for a text of its own", entry.key.text),
                    "choose another name",
                );
            }
            self.constants.insert(entry.key.text.to_string(), value.unwrap_or_default());
        }
    }

    /// The id of a message with this number, as canonical JSON text.
    pub(super) fn next_id(&mut self, on: usize, message: &'m Message) -> Option<String> {
        let number = self.clients[on].ids;
        self.clients[on].ids += 1;
        self.world.id(message, number)
    }
}

/// A time in milliseconds; the grammar has seen that it is one.
pub(super) fn time(node: &Node<'_>) -> Option<u64> {
    parse_time(&node.as_scalar()?.text)
}

/// A size in bytes; the grammar has seen that it is one.
pub(super) fn size(node: &Node<'_>) -> Option<u64> {
    parse_size(&node.as_scalar()?.text)
}

/// The texts of a name or a list of them, with their places.
pub(super) fn names(node: &Node<'_>) -> Vec<(String, Span)> {
    let nodes = node.as_list().unwrap_or(std::slice::from_ref(node));
    nodes.iter().filter_map(|node| Some((node.as_scalar()?.text.to_string(), node.span))).collect()
}
