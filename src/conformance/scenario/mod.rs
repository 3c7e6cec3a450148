//! Scenarios: what only people know, as YAML files in `conformance/<protocol>/`, turned into cases.
//!
//! A file is read with a place on every key and value and checked against the protocol before anything is sent. It becomes a case like those
//! that are derived from the spec, as data, and is judged by the same judge: whatever comes is held against the spec, whether a step looks at
//! it or not.

mod actions;
mod control;
mod grammar;
mod matchers;
mod reader;
mod schema;
mod send;
mod steps;

use super::case::{Case, Family, Frame, Level, Means, Opening, PING, Requirement, Step, Tier};
use super::matcher::{Captured, plain};
use super::plan::Setup;
use super::plan::world::World;
use super::spec::Spec;
use crate::diag::{Diagnostic, Diagnostics, excerpt, nearest};
use crate::generate::{Error, Glob};
use crate::model::{Model, Symbol, TimerKind};
use crate::source::{SourceId, Span};
use crate::spec::grammar::{Form, check};
use crate::yaml::{self, Node};
use control::{Variant, variants};
use grammar::{CLIENT, CONTROLS, SCENARIO};
use reader::{Client, Reader, names, size};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

pub use schema::schema;

/// Where scenarios of a protocol are, below the project's folder.
pub const FOLDER: &str = "conformance";

/// The scenario files of a protocol, sorted.
///
/// # Errors
/// The folder cannot be read.
pub fn find(root: &Path, protocol: &str) -> Result<Vec<PathBuf>, Error> {
    let pattern = format!("{FOLDER}/{protocol}/*.yaml");
    let Ok(glob) = Glob::new(&pattern) else { return Ok(Vec::new()) };
    glob.files(root).map_err(|error| Error::new(format!("cannot look for scenarios by `{pattern}`: {error}")))
}

/// Reads the scenarios of a protocol. What is wrong with them goes to `diagnostics`; those that are right become cases.
///
/// # Errors
/// A file cannot be read.
pub fn cases(root: &Path, spec: &Spec<'_>, setup: &Setup, diagnostics: &mut Diagnostics) -> Result<Vec<Case>, Error> {
    let files = find(root, spec.model.protocol.name.as_str())?;
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let world = World::new(Spec { model: spec.model, sources: spec.sources }, setup.clone());
    let mut found = Vec::new();
    for file in files {
        let bytes = std::fs::read(&file).map_err(|error| Error::unreadable(&file, &error))?;
        let shown = file.display().to_string().replace('\\', "/");
        match yaml::decode(&bytes) {
            Err(invalid) => diagnostics.push(invalid.diagnostic(&shown)),
            Ok(text) => {
                let source = spec.sources.add(shown, text.to_owned());
                found.extend(read(&world, source, &file, diagnostics));
            }
        }
    }
    Ok(found)
}

/// Reads one scenario, for the tests of what is wrong with one.
pub fn case(spec: &Spec<'_>, setup: &Setup, source: SourceId, path: &Path, diagnostics: &mut Diagnostics) -> Option<Case> {
    let world = World::new(Spec { model: spec.model, sources: spec.sources }, setup.clone());
    read(&world, source, path, diagnostics).into_iter().next()
}

/// The cases of one file, several where it has a matrix; none when something is wrong with it.
fn read(world: &World<'_>, source: SourceId, path: &Path, diagnostics: &mut Diagnostics) -> Vec<Case> {
    let text = world.spec.sources.get(source);
    let mut found = Diagnostics::new();
    let mut cases = Vec::new();
    if let Some(tree) = yaml::parse(source, &text.text, &mut found) {
        check(&tree, &Form::Mapping(&SCENARIO), &"a scenario", &mut found);
        for variant in variants(&tree, &mut found) {
            // What is wrong in one would be told again in each.
            if !found.has_errors() {
                cases.push(scenario(world, &tree, path, &variant, &mut found));
            }
        }
    }
    if found.has_errors() {
        cases.clear();
    }
    diagnostics.append(found);
    cases
}

fn scenario(world: &World<'_>, tree: &Node<'_>, path: &Path, variant: &Variant, diagnostics: &mut Diagnostics) -> Case {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let text = |key: &str| tree.get(key).and_then(Node::as_scalar).map(|scalar| scalar.text.to_string());
    let is = |key: &str, word: &str| text(key).as_deref() == Some(word);
    let title = text("scenario").unwrap_or_default() + &variant.in_words();
    let mut reader = Reader {
        world,
        diagnostics,
        folder: path.parent().map(Path::to_owned).unwrap_or_default(),
        id: format!("{}/{stem}{}", Family::Scenario.as_str(), variant.suffix()),
        title,
        clients: Vec::new(),
        constants: variant.0.iter().cloned().collect::<Captured>(),
        bound: BTreeMap::new(),
        taken: BTreeMap::new(),
        named: BTreeSet::new(),
        barriers: None,
        met: BTreeSet::new(),
        including: Vec::new(),
        steps: Vec::new(),
    };
    if let Some(vars) = tree.get("vars") {
        reader.variables(vars);
    }
    reader.clients(tree.get("clients"));
    if let Some(steps) = tree.get("steps") {
        reader.steps(steps);
        if reader.steps.is_empty() && !reader.diagnostics.has_errors() {
            reader.error("scenario-form", steps.span, "a scenario without steps shows nothing", "open a client, and say what must come");
        }
    }
    reader.unused();
    let ignore = reader.ignored(tree.get("ignore"));
    let span = tree.get("scenario").map_or(tree.span, |title| title.span);
    let refs: Vec<String> = tree.get("refs").map(|refs| names(refs).into_iter().map(|(text, _)| text).collect()).unwrap_or_default();
    let mut requirement = reader.because(span);
    if !refs.is_empty() {
        requirement.text = format!("{} ({})", requirement.text, refs.join(", "));
    }
    reader.end(!is("leftover", "allow"), span);
    Case {
        id: reader.id,
        family: Family::Scenario,
        tier: Tier::Standard,
        level: if is("level", "should") { Level::Should } else { Level::Must },
        requirement,
        undefined: false,
        slow: false,
        alone: is("alone", "true"),
        ignore,
        connections: reader.clients.into_iter().map(|client| client.opening).collect(),
        steps: reader.steps,
    }
}

impl Reader<'_, '_> {
    /// The clients, each with a session of its own unless it is said.
    fn clients(&mut self, node: Option<&Node<'_>>) {
        let Some(node) = node else { return };
        let nobody = Node { span: node.span, value: yaml::Value::Map(Vec::new()) };
        match node.as_map() {
            Some(entries) => entries.iter().for_each(|entry| self.add(&entry.key.text, entry.key.span, &entry.value)),
            None => names(node).into_iter().for_each(|(name, span)| self.add(&name, span, &nobody)),
        }
        if self.clients.is_empty() {
            self.error("scenario-client", node.span, "a scenario has at least one client", "name one: `clients: [a]`");
        }
    }

    fn add(&mut self, name: &str, span: Span, node: &Node<'_>) {
        if CONTROLS.iter().any(|control| steps::word(control) == name) {
            self.error("scenario-client", span, format!("`{name}` is the name of a step"), "give the client another name");
        }
        if self.clients.iter().any(|client| client.name == name) {
            self.error("scenario-client", span, format!("there are two clients `{name}`"), "give each a name of its own");
        }
        if !node.is_null() && node.as_map().is_some_and(|entries| !entries.is_empty()) {
            self.checked(node, &CLIENT, &format!("the client `{name}`"));
        }
        let index = self.clients.len();
        let opening = self.opening(name, index, node);
        self.clients.push(Client {
            name: name.to_owned(),
            span,
            opening,
            ids: 1 + 1_000 * index,
            opened: false,
            over: false,
            paused: false,
            violated: false,
        });
    }

    fn opening(&mut self, name: &str, index: usize, node: &Node<'_>) -> Opening {
        let model = self.world.model;
        let parameters = model.connections.first().map(|connection| connection.parameters.as_slice()).unwrap_or_default();
        let mut given: Vec<(&str, Option<String>)> = Vec::new();
        let own = self.world.session_parameter().map(|parameter| parameter.field.wire.as_str());
        given.extend(own.map(|own| (own, self.world.session(&self.id, index))));
        for entry in node.get("parameters").and_then(Node::as_map).unwrap_or_default() {
            let found = parameters
                .iter()
                .find(|parameter| parameter.field.wire == entry.key.text || parameter.field.name.as_str() == entry.key.text);
            let Some(parameter) = found else {
                let diagnostic =
                    Diagnostic::error("unknown-parameter", entry.key.span, format!("unknown parameter `{}`", excerpt(&entry.key.text)));
                match nearest(&entry.key.text, parameters.iter().map(|parameter| parameter.field.wire.as_str())) {
                    Some(near) => self.unknown(diagnostic, entry.key.span, Some(near)),
                    None => self.diagnostics.push(diagnostic.help("the connection of the protocol lists its parameters")),
                }
                continue;
            };
            let wire = parameter.field.wire.as_str();
            let value = self.json(&entry.value).filter(|value| !value.is_null());
            given.retain(|(known, _)| *known != wire);
            given.push((wire, value.as_ref().map(plain)));
        }
        let (path, headers) = self.world.address(&given);
        let session = own.and_then(|own| given.iter().find(|(known, _)| *known == own)).and_then(|(_, value)| value.clone());
        let absent = || self.world.session_parameter().and_then(|parameter| parameter.field.default.as_ref()?.as_str().map(str::to_owned));
        let session = session.or_else(absent);
        let more: Vec<(String, String)> = node
            .get("headers")
            .and_then(Node::as_map)
            .unwrap_or_default()
            .iter()
            .map(|entry| (entry.key.text.to_string(), self.text(&entry.value)))
            .collect();
        let offered = model.connections.first().map(|connection| &connection.subprotocols);
        let usual = || offered.into_iter().flatten().take(1).map(|subprotocol| subprotocol.token.clone()).collect();
        let subprotocols = node.get("subprotocols").map(|node| names(node).into_iter().map(|(name, _)| name).collect());
        let silent = node.get("answers").and_then(|answers| self.flag(answers)) == Some(false);
        let answers = if silent { Vec::new() } else { self.world.heartbeats(session.as_deref()) };
        Opening {
            name: name.to_owned(),
            path,
            headers: [headers, more].concat(),
            subprotocols: subprotocols.unwrap_or_else(usual),
            session,
            answers,
            receive_buffer: node.get("receive_buffer").and_then(size).and_then(|size| u32::try_from(size).ok()),
        }
    }

    /// A client that no step opens is probably a misspelt one.
    fn unused(&mut self) {
        if self.diagnostics.has_errors() {
            return;
        }
        let unused: Vec<(String, Span)> =
            self.clients.iter().filter(|client| !client.opened).map(|client| (client.name.clone(), client.span)).collect();
        for (name, span) in unused {
            self.error("scenario-client", span, format!("no step opens `{name}`"), format!("open it with `open: {name}`, or remove it"));
        }
    }

    /// The messages that steps pass over: those that are said, or the heartbeats that no step names.
    fn ignored(&mut self, node: Option<&Node<'_>>) -> Vec<String> {
        let Some(node) = node else {
            let beats = heartbeats(self.world.model);
            return beats.into_iter().filter(|beat| !self.named.contains(beat)).collect();
        };
        let mut found = Vec::new();
        for (name, span) in names(node) {
            if self.world.model.message(&Symbol(name.clone())).is_none() {
                self.unknown_message(&name, span, None);
            }
            found.push(name);
        }
        found
    }

    /// What follows the last step: reactions that nobody waited for, whether anything is left, and the closing of what is open.
    fn end(&mut self, leftover: bool, span: Span) {
        let websocket = !self.world.spec.is_stream();
        let within_ms = self.world.setup.patience;
        for on in 0..self.clients.len() {
            let client = &self.clients[on];
            if !client.opened || client.over || client.paused {
                continue;
            }
            if client.violated {
                self.steps.push(Step::React { on, within_ms });
            }
            if websocket {
                let frames = vec![Frame { opcode: PING, fin: true, payload: format!("wireproof {}", self.steps.len()).into_bytes() }];
                let because = Requirement { text: "the connection is served at the end".to_owned(), ..self.because(span) };
                self.steps.push(Step::Probe { on, frames, means: Means::Nothing, within_ms, because });
            }
            if leftover {
                let because = Requirement { text: "nothing is left over at the end".to_owned(), ..self.because(span) };
                self.steps.push(Step::Leftover { on, because });
            }
        }
        for on in 0..self.clients.len() {
            if self.clients[on].opened && !self.clients[on].over {
                self.steps.push(Step::Close { on, code: Some(1000), reason: String::new(), within_ms: None });
            }
        }
    }
}

/// The messages with which a server shows that it is alive.
fn heartbeats(model: &Model) -> Vec<String> {
    let beats = model.timers.iter().filter_map(|timer| match &timer.kind {
        TimerKind::Heartbeat { send, .. } => Some(send.to_string()),
        _ => None,
    });
    beats.collect()
}
