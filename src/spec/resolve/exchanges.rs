//! What comes back after a message.

use super::Resolver;
use super::read::Read;
use crate::model::{Condition, End, Exchange, Model, Peer, Sender, Symbol};
use crate::yaml::{Entry, Node};
use std::collections::BTreeMap;

impl Resolver<'_, '_> {
    pub(super) fn exchanges(&mut self, model: &mut Model, root: &Node<'_>) {
        let untagged: BTreeMap<Symbol, Symbol> =
            model.messages.iter().filter_map(|message| Some((message.answers.clone()?, message.name.clone()))).collect();
        for Entry { key, value } in root.entries("messages") {
            let reply = value.get("reply");
            let untagged = untagged.get(&Symbol::from(&*key.text)).cloned();
            if reply.is_none() && untagged.is_none() {
                continue;
            }
            let exchange = self.exchange(model, &key.text, reply, untagged);
            if let Some(at) = self.message_index.get(&*key.text) {
                model.messages[*at].exchange = Some(exchange);
            }
        }
    }

    fn exchange(&mut self, model: &Model, request: &str, reply: Option<&Node<'_>>, untagged: Option<Symbol>) -> Exchange {
        let long = reply.filter(|reply| reply.as_map().is_some());
        let with = long.map_or(reply, |long| long.get("with"));
        let mut replies = self.message_names(model, with);
        replies.extend(untagged);
        let failures = match long.and_then(|long| long.get("fails")) {
            Some(fails) => self.message_names(model, Some(fails)),
            None => correlated_carriers(model, request),
        };
        let when = long.and_then(|long| long.get("when"));
        let when = self.condition(model, request.into(), when).when;
        let mut ends: Vec<End> = Vec::new();
        for node in long.map(|long| long.items("ends")).unwrap_or_default() {
            ends.extend(self.end(model, node));
        }
        let plain = |message: &Symbol| End { all: vec![Condition { message: message.clone(), when: Vec::new() }] };
        let stated = !ends.is_empty();
        ends.extend(replies.iter().filter(|_| !stated).map(plain));
        ends.extend(failures.iter().map(plain));
        Exchange {
            when,
            stream: self.message_names(model, long.and_then(|long| long.get("stream"))),
            cancel: self.message_at(model, long.and_then(|long| long.get("cancel"))),
            late_ignored: long.and_then(|long| long.text("late")) == Some("ignore"),
            within: long.and_then(|long| long.get("within")).and_then(|within| self.length(model, within)),
            replies,
            ends,
            failures,
        }
    }

    fn end(&mut self, model: &Model, node: &Node<'_>) -> Option<End> {
        let nodes = node.get("all").and_then(Node::as_list).map_or_else(|| vec![node], |all| all.iter().collect());
        let mut all = Vec::new();
        for node in nodes {
            let message = self.message_at(model, Some(node.get("message").unwrap_or(node)))?;
            all.push(self.condition(model, message, node.get("when")));
        }
        Some(End { all })
    }
}

/// The messages that report an error and echo the id of a request: unless the spec says otherwise they end its exchange too.
fn correlated_carriers(model: &Model, request: &str) -> Vec<Symbol> {
    let Some(request) = model.messages.iter().find(|message| message.name.as_str() == request) else {
        return Vec::new();
    };
    let carriers = model.errors.iter().flat_map(|errors| &errors.carriers);
    let answers = |name: &Symbol| model.message(name).is_some_and(|carrier| overlap(carrier.from, request.from.answered_by()));
    carriers.filter(|carrier| carrier.correlated_by.is_some() && answers(&carrier.message)).map(|carrier| carrier.message.clone()).collect()
}

/// Whether some peer is among both.
fn overlap(one: Sender, other: Sender) -> bool {
    [Peer::Client, Peer::Server].into_iter().any(|peer| one.includes(peer) && other.includes(peer))
}
