//! State machines: which messages a state allows, and what leads where.

use super::Resolver;
use super::names::unknown;
use super::read::{Read, names, scalar_text};
use crate::diag::Diagnostic;
use crate::model::{Condition, Machine, Model, Peer, Sender, State, Symbol, Transition, Trigger, Violation};
use crate::yaml::{Entry, Node};

impl Resolver<'_, '_> {
    /// All machines: the connection's first.
    pub(super) fn machines(&mut self, model: &Model, root: &Node<'_>) -> Vec<Machine> {
        let mut machines = Vec::new();
        if let Some(states) = root.get("states") {
            let frame = Machine {
                name: "connection".into(),
                doc: String::new(),
                per: None,
                initial: "".into(),
                states: Vec::new(),
                span: states.span,
            };
            machines.extend(self.machine(model, frame, states));
        }
        for Entry { key, value } in root.entries("machines") {
            let per = value.text("per").map(str::to_owned);
            if let Some(states) = value.get("states") {
                let name = Symbol::from(&*key.text);
                let frame = Machine { name, doc: value.doc(), per, initial: "".into(), states: Vec::new(), span: key.span };
                machines.extend(self.machine(model, frame, states));
            }
        }
        machines
    }

    /// The machine with its states; `None` when it has none.
    fn machine(&mut self, model: &Model, frame: Machine, states: &Node<'_>) -> Option<Machine> {
        let entries = states.as_map().unwrap_or_default();
        let known: Vec<&str> = entries.iter().map(|entry| &*entry.key.text).collect();
        let states: Vec<State> = entries.iter().map(|entry| self.state(model, entry, &known)).collect();
        let initial = states.first()?.name.clone();
        Some(Machine { initial, states, ..frame })
    }

    fn state(&mut self, model: &Model, entry: &Entry<'_>, known: &[&str]) -> State {
        let Entry { key, value } = entry;
        let mut transitions = Vec::new();
        for on in value.entries("on") {
            transitions.extend(self.moves(model, on, known));
        }
        if let Some(to) = value.get("on_close").and_then(|to| self.state_name(to, known)) {
            transitions.push(Transition { trigger: Trigger::Close, to });
        }
        if let Some(after) = value.get("after") {
            let length = after.get("wait").and_then(|wait| self.length(model, wait));
            let to = after.get("go").and_then(|to| self.state_name(to, known));
            transitions.extend(length.zip(to).map(|(length, to)| Transition { trigger: Trigger::After { length }, to }));
        }
        let mut violations = Vec::new();
        for Entry { key, value } in value.entries("violations") {
            let message = self.message_name(model, &key.text, key.span);
            let outcome = self.consequence(model, value);
            violations.extend(message.map(|message| Violation { message: Some(message), outcome }));
        }
        if let Some(otherwise) = value.get("otherwise") {
            violations.push(Violation { message: None, outcome: self.consequence(model, otherwise) });
        }
        let (client, server) = (self.allowed(model, value, Peer::Client), self.allowed(model, value, Peer::Server));
        State {
            name: Symbol::from(&*key.text),
            doc: value.doc(),
            client: with_replies(model, client.clone(), &server, Peer::Client),
            server: with_replies(model, server, &client, Peer::Server),
            transitions,
            violations,
            terminal: value.flag("terminal"),
            span: key.span,
        }
    }

    /// What a peer may send in the state: a list, or `any`.
    fn allowed(&mut self, model: &Model, state: &Node<'_>, peer: Peer) -> Vec<Symbol> {
        let node = state.get(if peer == Peer::Client { "client" } else { "server" });
        if node.and_then(scalar_text) == Some("any") {
            let all = model.messages.iter().filter(|message| message.from.includes(peer));
            return all.map(|message| message.name.clone()).collect();
        }
        let mut allowed = Vec::new();
        for (name, span) in names(node) {
            let Some(name) = self.message_name(model, name, span) else {
                continue;
            };
            if model.message(&name).is_some_and(|message| !message.from.includes(peer)) {
                let other = if peer == Peer::Client { "server" } else { "client" };
                let message = format!("`{name}` is never sent by this peer");
                self.diagnostics.push(Diagnostic::error("state-direction", span, message).help(format!("list it under `{other}`")));
            }
            allowed.push(name);
        }
        allowed
    }

    fn moves(&mut self, model: &Model, on: &Entry<'_>, known: &[&str]) -> Vec<Transition> {
        let Some(message) = self.message_name(model, &on.key.text, on.key.span) else {
            return Vec::new();
        };
        let mut transitions = Vec::new();
        match on.value.as_list() {
            None => {
                let condition = Condition { message, when: Vec::new() };
                let to = self.state_name(&on.value, known);
                transitions.extend(to.map(|to| Transition { trigger: Trigger::Message { condition, by: None }, to }));
            }
            Some(moves) => {
                for one in moves {
                    let condition = self.condition(model, message.clone(), one.get("when"));
                    let by = match one.get("by").and_then(|by| self.sender(by)) {
                        Some(Sender::Client) => Some(Peer::Client),
                        Some(Sender::Server) => Some(Peer::Server),
                        Some(Sender::Both) | None => None,
                    };
                    let to = one.get("go").and_then(|to| self.state_name(to, known));
                    transitions.extend(to.map(|to| Transition { trigger: Trigger::Message { condition, by }, to }));
                }
            }
        }
        transitions
    }

    pub(super) fn state_name(&mut self, node: &Node<'_>, known: &[&str]) -> Option<Symbol> {
        let text = scalar_text(node)?;
        if known.contains(&text) {
            return Some(text.into());
        }
        self.diagnostics.push(unknown("unknown-state", "state", text, node.span, known.iter().copied()));
        None
    }
}

/// What a peer may send, and the untagged replies to what the other may ask: they need no listing.
fn with_replies(model: &Model, mut allowed: Vec<Symbol>, asked: &[Symbol], peer: Peer) -> Vec<Symbol> {
    for message in model.messages.iter().filter(|message| message.from.includes(peer)) {
        let answers = message.answers.as_ref().is_some_and(|request| asked.contains(request));
        if answers && !allowed.contains(&message.name) {
            allowed.push(message.name.clone());
        }
    }
    allowed
}
