//! The servers of a project: how each is started and reached, and what makes it do what the spec says it can.

use std::collections::BTreeMap;

use serde_json::Value;

use super::read::Reader;
use crate::diag::{Diagnostic, excerpt};
use crate::source::Span;
use crate::spec::grammar::parse_time;
use crate::yaml::{Entry, Node};

/// A server that can be tested.
#[derive(Clone, Debug)]
pub struct ServerConfig {
    /// Where its name stands in the configuration.
    pub span: Span,
    /// The protocol that it speaks, and where the configuration says so.
    pub protocol: (String, Span),
    /// A command that makes it ready to start; none when empty.
    pub setup: Vec<String>,
    /// The command that starts it; empty when it runs elsewhere.
    pub command: Vec<String>,
    /// The address, where `{port}` stands for the port; without it a started server prints its own.
    pub url: Option<String>,
    /// Further variables of its environment.
    pub environment: BTreeMap<String, String>,
    /// Further headers of every upgrade.
    pub headers: BTreeMap<String, String>,
    /// The file of the certificates that are trusted instead of the system's, relative to the project.
    pub ca: Option<String>,
    /// How long it may take until it serves, in milliseconds.
    pub ready_within: u64,
    /// How long to wait for anything at most, in milliseconds, whatever the spec allows.
    pub patience: u64,
    /// The pace of timers, in milliseconds, where this server runs them at another than the spec says.
    pub timers: BTreeMap<String, u64>,
    /// The features of the spec that it does not have.
    pub lacks: Vec<String>,
    /// What can be sent to it, by name. One that has the name of a message is what is usually sent as that message.
    pub inputs: BTreeMap<String, Input>,
    /// The file of known failures, relative to the project.
    pub expect: Option<String>,
}

impl ServerConfig {
    /// A server of which nothing is known but the protocol that it speaks.
    #[must_use]
    pub fn at(protocol: &str, span: Span) -> Self {
        Self {
            span,
            protocol: (protocol.to_owned(), span),
            setup: Vec::new(),
            command: Vec::new(),
            url: None,
            environment: BTreeMap::new(),
            headers: BTreeMap::new(),
            ca: None,
            ready_within: READY_WITHIN,
            patience: PATIENCE,
            timers: BTreeMap::new(),
            lacks: Vec::new(),
            inputs: BTreeMap::new(),
            expect: None,
        }
    }
}

/// A message that makes the server do something.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// Where its name stands in the configuration.
    pub span: Span,
    /// The message; empty for a connection, which needs none.
    pub message: String,
    /// What it does, for people.
    pub doc: String,
    /// Values of members; `${INPUT.member}` stands for a member of the answer to another input.
    pub fields: BTreeMap<String, Value>,
    /// The inputs that must be answered before.
    pub after: Vec<String>,
    /// The error code that answers it.
    pub provokes: Option<String>,
    /// The class of violation that it is.
    pub violates: Option<String>,
    /// Values of parameters of the connection, where the input is the connection itself.
    pub parameters: BTreeMap<String, String>,
    /// The message that answers it, where it is another than the first of those that may.
    pub answer: Option<String>,
    /// How often it must be sent for that.
    pub repeat: u64,
    /// How long the answer takes at least, in milliseconds.
    pub lasts: u64,
    /// Messages that come before the end.
    pub gives: Vec<String>,
    /// The inputs that undo what it did.
    pub then: Vec<String>,
    /// The state that it leads to, where that depends on the answer.
    pub leads_to: Option<String>,
    /// The members of which the server knows no other value than the one given: paths with full stops.
    pub only: Vec<String>,
}

impl Input {
    /// Whether it is right and answered as usual.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        self.provokes.is_none() && self.violates.is_none()
    }
}

/// How long a server may take until it serves unless it says otherwise.
pub const READY_WITHIN: u64 = 30_000;

/// How long anything is waited for unless the server says otherwise.
pub const PATIENCE: u64 = 5_000;

const KEYS: &[&str] = &[
    "protocol",
    "setup",
    "command",
    "url",
    "environment",
    "headers",
    "ca",
    "ready_within",
    "patience",
    "timers",
    "lacks",
    "inputs",
    "expect",
];
const INPUT_KEYS: &[&str] = &[
    "message",
    "doc",
    "fields",
    "after",
    "provokes",
    "violates",
    "parameters",
    "answer",
    "repeat",
    "lasts",
    "gives",
    "then",
    "leads_to",
    "only",
];

/// Reads the servers.
pub(super) fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> BTreeMap<String, ServerConfig> {
    let mut servers = BTreeMap::new();
    for entry in reader.entries(node, "`servers`") {
        if let Some(server) = server(reader, entry) {
            servers.insert(entry.key.text.to_string(), server);
        }
    }
    servers
}

fn server(reader: &mut Reader<'_>, entry: &Entry<'_>) -> Option<ServerConfig> {
    let (node, name) = (&entry.value, excerpt(&entry.key.text));
    let what = format!("the server `{name}`");
    reader.known_keys(node, &what, KEYS);
    let words = |reader: &mut Reader<'_>, key: &str| {
        let found = node.get(key).map(|node| reader.texts(node, &format!("`{key}`"))).unwrap_or_default();
        found.into_iter().map(|(word, _)| word).collect::<Vec<_>>()
    };
    let (setup, command, lacks) = (words(reader, "setup"), words(reader, "command"), words(reader, "lacks"));
    let text = |reader: &mut Reader<'_>, key: &str| node.get(key).and_then(|node| reader.text(node, &format!("`{key}`")));
    let (url, expect, ca) = (text(reader, "url"), text(reader, "expect"), text(reader, "ca"));
    let (ready_within, patience) = (time(reader, node, "ready_within"), time(reader, node, "patience"));
    let inputs = node.get("inputs").map(|node| inputs(reader, node)).unwrap_or_default();
    let server = ServerConfig {
        span: entry.key.span,
        protocol: text(reader, "protocol").unwrap_or_else(|| (entry.key.text.to_string(), entry.key.span)),
        setup,
        command,
        url: url.map(|(url, _)| url),
        environment: texts(reader, node, "environment"),
        headers: texts(reader, node, "headers"),
        ca: ca.map(|(ca, _)| ca),
        ready_within: ready_within.unwrap_or(READY_WITHIN),
        patience: patience.unwrap_or(PATIENCE),
        timers: times(reader, node),
        lacks,
        inputs,
        expect: expect.map(|(expect, _)| expect),
    };
    if server.command.is_empty() && server.url.is_none() {
        let diagnostic = Diagnostic::error("config-value", entry.key.span, format!("{what} has neither a `command` nor a `url`"));
        reader.diagnostics.push(diagnostic.help("say how it is started, or where it runs"));
        return None;
    }
    Some(server)
}

/// A mapping from names to texts.
fn texts(reader: &mut Reader<'_>, node: &Node<'_>, key: &str) -> BTreeMap<String, String> {
    let Some(node) = node.get(key) else { return BTreeMap::new() };
    let mut found = BTreeMap::new();
    for entry in reader.entries(node, &format!("`{key}`")) {
        if let Some((text, _)) = reader.text(&entry.value, &format!("`{}`", excerpt(&entry.key.text))) {
            found.insert(entry.key.text.to_string(), text);
        }
    }
    found
}

fn times(reader: &mut Reader<'_>, node: &Node<'_>) -> BTreeMap<String, u64> {
    let Some(timers) = node.get("timers") else { return BTreeMap::new() };
    let mut found = BTreeMap::new();
    for entry in reader.entries(timers, "`timers`") {
        if let Some(ms) = time_of(reader, &entry.value, &entry.key.text) {
            found.insert(entry.key.text.to_string(), ms);
        }
    }
    found
}

/// A span of time in milliseconds.
fn time(reader: &mut Reader<'_>, node: &Node<'_>, key: &str) -> Option<u64> {
    time_of(reader, node.get(key)?, key)
}

fn time_of(reader: &mut Reader<'_>, node: &Node<'_>, key: &str) -> Option<u64> {
    let found = node.as_scalar().and_then(|scalar| parse_time(&scalar.text));
    if found.is_none() {
        let message = format!("`{}` is a span of time, found {}", excerpt(key), shown(node));
        let diagnostic = Diagnostic::error("config-value", node.span, message);
        reader.diagnostics.push(diagnostic.help("write a number with its unit, such as `500ms` or `5s`"));
    }
    found
}

/// A value for people: what it says, or what it is.
fn shown(node: &Node<'_>) -> String {
    node.as_scalar().map_or_else(|| node.kind_name().to_owned(), |scalar| format!("`{}`", excerpt(&scalar.text)))
}

fn number(reader: &mut Reader<'_>, node: &Node<'_>, key: &str) -> Option<u64> {
    let node = node.get(key)?;
    let found = node.as_scalar().and_then(|scalar| scalar.text.parse().ok()).filter(|number| *number > 0);
    if found.is_none() {
        reader.wrong(node.span, format!("`{key}` is an integer above 0, found {}", shown(node)));
    }
    found
}

fn inputs(reader: &mut Reader<'_>, node: &Node<'_>) -> BTreeMap<String, Input> {
    let mut found = BTreeMap::new();
    for entry in reader.entries(node, "`inputs`") {
        let (node, name) = (&entry.value, entry.key.text.to_string());
        reader.known_keys(node, &format!("the input `{}`", excerpt(&name)), INPUT_KEYS);
        let text = |reader: &mut Reader<'_>, key: &str| {
            node.get(key).and_then(|node| reader.text(node, &format!("`{key}`"))).map(|(text, _)| text)
        };
        let list = |reader: &mut Reader<'_>, key: &str| {
            let texts = node.get(key).map(|node| reader.texts(node, &format!("`{key}`"))).unwrap_or_default();
            texts.into_iter().map(|(text, _)| text).collect::<Vec<_>>()
        };
        let mut fields = BTreeMap::new();
        for field in node.get("fields").map(|node| reader.entries(node, "`fields`")).unwrap_or_default() {
            match field.value.to_json() {
                Ok(value) => drop(fields.insert(field.key.text.to_string(), value)),
                Err(diagnostic) => reader.diagnostics.push(*diagnostic),
            }
        }
        let parameters = texts(reader, node, "parameters");
        let of_message = || if parameters.is_empty() { name.clone() } else { String::new() };
        let input = Input {
            span: entry.key.span,
            message: text(reader, "message").unwrap_or_else(of_message),
            doc: text(reader, "doc").unwrap_or_default(),
            fields,
            after: list(reader, "after"),
            provokes: text(reader, "provokes"),
            violates: text(reader, "violates"),
            answer: text(reader, "answer"),
            parameters,
            repeat: number(reader, node, "repeat").unwrap_or(1),
            lasts: time(reader, node, "lasts").unwrap_or(0),
            gives: list(reader, "gives"),
            then: list(reader, "then"),
            leads_to: text(reader, "leads_to"),
            only: list(reader, "only"),
        };
        found.insert(name, input);
    }
    found
}
