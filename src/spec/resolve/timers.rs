//! Deadlines, heartbeats and idle limits.

use super::Resolver;
use super::read::{self, Read};
use crate::diag::Diagnostic;
use crate::model::{Deadline, Length, Model, Peer, Sender, Symbol, Timer, TimerKind};
use crate::yaml::{Entry, Node};

impl Resolver<'_, '_> {
    /// One timer.
    pub(super) fn timer(&mut self, model: &Model, entry: &Entry<'_>) -> Option<Timer> {
        let Entry { key, value } = entry;
        let chosen: Vec<&str> = ["expect", "send", "idle"].into_iter().filter(|key| value.get(key).is_some()).collect();
        let by = value.get("by").and_then(|by| self.sender(by));
        let length = |resolver: &mut Self, key: &str| value.get(key).and_then(|node| resolver.length(model, node));
        let kind = match chosen.as_slice() {
            ["expect"] => {
                let Some(within) = length(self, "within") else {
                    return self.incomplete_timer(value, "within");
                };
                TimerKind::Deadline(Deadline {
                    message: self.message_at(model, value.get("expect"))?,
                    after: self.message_at(model, value.get("after")),
                    within,
                })
            }
            ["send"] => {
                let send = self.message_at(model, value.get("send"))?;
                let sender = model.message(&send).map(|message| message.from);
                let by = match by.or(sender) {
                    Some(Sender::Client) => Peer::Client,
                    _ => Peer::Server,
                };
                let Some(every) = length(self, "every") else {
                    return self.incomplete_timer(value, "every");
                };
                let (answer, within) = (self.message_at(model, value.get("answer")), length(self, "within"));
                TimerKind::Heartbeat { by, send, every, answer, within, when_idle: value.flag("when_idle") }
            }
            ["idle"] => {
                let by = match by {
                    Some(Sender::Client) => Some(Peer::Client),
                    Some(Sender::Server) => Some(Peer::Server),
                    Some(Sender::Both) | None => None,
                };
                TimerKind::Idle { by, limit: length(self, "idle")? }
            }
            _ => {
                let message = format!("the timer `{}` needs exactly one of `expect`, `send` and `idle`", key.text);
                self.diagnostics.push(Diagnostic::error("timer-kind", key.span, message));
                return None;
            }
        };
        let machine = model.machines.iter().find(|machine| machine.per.is_none());
        let known: Vec<&str> = machine.iter().flat_map(|machine| &machine.states).map(|state| state.name.as_str()).collect();
        let states = value.items("while").iter().filter_map(|node| self.state_name(node, &known)).collect();
        let on_miss = value.get("on_miss").map(|then| self.consequence(model, then));
        Some(Timer { name: Symbol::from(&*key.text), doc: value.doc(), kind, states, on_miss, span: key.span })
    }

    fn incomplete_timer(&mut self, node: &Node<'_>, key: &str) -> Option<Timer> {
        if node.get(key).is_none() {
            self.diagnostics.push(Diagnostic::error("timer-kind", node.span, format!("this timer has no `{key}`")));
        }
        None
    }

    /// A span of time.
    pub(super) fn length(&mut self, model: &Model, node: &Node<'_>) -> Option<Length> {
        if node.as_map().is_none() {
            return read::time(node).map(|milliseconds| Length::Fixed { milliseconds });
        }
        if let Some(name) = node.text("configured") {
            let default_milliseconds = node.get("default").and_then(read::time);
            return Some(Length::Configured { name: name.to_owned(), default_milliseconds });
        }
        let Some(from) = node.get("from") else {
            let message = "a span of time needs `from` or `configured`";
            self.diagnostics.push(Diagnostic::error("length-form", node.span, message).help("or write it out, such as `3s`"));
            return None;
        };
        let (message, path) = self.message_path(model, from)?;
        let unit_milliseconds = match node.text("unit") {
            Some("s") => 1_000,
            Some("m") => 60_000,
            Some("h") => 3_600_000,
            _ => 1,
        };
        Some(Length::Taken { message, path, unit_milliseconds })
    }
}
