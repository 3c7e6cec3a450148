//! What a client looks for and does, but for what it sends.

use super::super::case::{Expected, Frame, Means, PING, Rise, Sought, Step, Stream};
use super::reader::{Reader, time};
use crate::diag::{Diagnostic, excerpt, nearest};
use crate::model::Symbol;
use crate::yaml::Node;

impl Reader<'_, '_> {
    /// An action whose keys are right.
    pub(super) fn action(&mut self, on: usize, node: &Node<'_>, verb: &str) {
        let Some(value) = node.get(verb) else { return };
        if self.clients[on].over && !matches!(verb, "expect" | "await" | "unordered" | "expect_none" | "expect_close" | "state") {
            let message = format!("`{}` is closed here, so it cannot `{verb}`", self.clients[on].name);
            self.error("scenario-client", value.span, message, "a client connects once; name another for the next connection");
        }
        match verb {
            "send" => self.send(on, node, value),
            "text" => self.send_text(on, node, value),
            "binary" => self.send_binary(on, node, value),
            "frames" => self.send_frames(on, node, value),
            "expect" | "await" => {
                let any_of: Vec<Expected> = self.expected(value, node.get("capture")).into_iter().collect();
                self.look(on, node, Sought::Next { any_of, closes: None, skip: verb == "await" });
            }
            "unordered" => {
                let all = self.all(value);
                self.look(on, node, Sought::Bag { all });
            }
            "expect_any" => {
                let any_of = self.all(value);
                let closes = node.get("or_close").map(|codes| self.close_codes(codes));
                self.look(on, node, Sought::Next { any_of, closes, skip: false });
            }
            "expect_none" => self.expect_none(on, node, value),
            "expect_close" => {
                let closes = Some(self.close_codes(value));
                self.look(on, node, Sought::Next { any_of: Vec::new(), closes, skip: true });
                self.clients[on].over = true;
            }
            "expect_stream" | "await_stream" => self.stream(on, node, value, verb == "await_stream"),
            _ => self.other(on, node, verb, value),
        }
    }

    fn other(&mut self, on: usize, node: &Node<'_>, verb: &str, value: &Node<'_>) {
        match verb {
            "ping" => {
                let payload = self.text(value).into_bytes();
                let (within_ms, because) = (self.within(node.get("within")), self.because(value.span));
                if payload.len() > 125 {
                    self.error(
                        "scenario-value",
                        value.span,
                        format!("a ping of {} bytes", payload.len()),
                        "a ping carries 125 bytes at most",
                    );
                }
                let frames = vec![Frame { opcode: PING, fin: true, payload }];
                self.steps.push(Step::Probe { on, frames, means: Means::Nothing, within_ms, because });
            }
            "state" => self.state(on, value),
            "reading" => {
                let reading = self.text(value) == "resumed";
                self.clients[on].paused = !reading;
                self.steps.push(Step::Read { on, reading });
            }
            "drop" => {
                self.clients[on].over = true;
                let step = match self.text(value).as_str() {
                    "rst" => Step::Abort { on, reset: true },
                    "fin" => Step::Abort { on, reset: false },
                    _ => Step::Freeze { on },
                };
                self.steps.push(step);
            }
            _ => {
                self.clients[on].over = true;
                let code = self.close_codes(value).first().copied();
                let reason = node.get("reason").map(|reason| self.text(reason)).unwrap_or_default();
                self.steps.push(Step::Close { on, code, reason, within_ms: Some(self.within(node.get("within"))) });
            }
        }
    }

    fn look(&mut self, on: usize, node: &Node<'_>, sought: Sought) {
        let (within_ms, because) = (self.within(node.get("within")), self.because(node.span));
        self.steps.push(Step::Expect { on, sought, within_ms, because });
    }

    fn all(&mut self, node: &Node<'_>) -> Vec<Expected> {
        let found: Vec<Expected> = node.as_list().unwrap_or_default().iter().filter_map(|item| self.expected(item, None)).collect();
        if node.as_list().is_some_and(<[Node<'_>]>::is_empty) {
            self.error("scenario-form", node.span, "there is nothing in the list", "name the messages");
        }
        found
    }

    fn expect_none(&mut self, on: usize, node: &Node<'_>, value: &Node<'_>) {
        let any =
            value.as_scalar().is_some_and(|scalar| scalar.text == "any") && self.world.model.message(&Symbol("any".to_owned())).is_none();
        let none = if any { None } else { self.expected(value, None) };
        let until = node.get("until").and_then(|until| self.expected(until, None));
        match (node.get("until"), node.get("for")) {
            (Some(_), None) => self.look(on, node, Sought::None { none, until }),
            (None, Some(length)) => {
                let (within_ms, because) = (time(length).unwrap_or(0), self.because(node.span));
                self.steps.push(Step::Expect { on, sought: Sought::None { none, until: None }, within_ms, because });
            }
            (until, _) => {
                let message = if until.is_some() { "`until` and `for` together" } else { "it is not said until when nothing may come" };
                self.error("scenario-form", node.span, message, "name with `until` the message that ends the wait, or with `for` a time");
            }
        }
    }

    fn stream(&mut self, on: usize, node: &Node<'_>, value: &Node<'_>, skip: bool) {
        let Some((message, fields)) = self.message(value, Some(crate::model::Peer::Server)) else { return };
        let matcher = self.fields(message, fields);
        let until = self.fields(message, node.get("until"));
        let count = node.get("count").and_then(|count| self.count(count)).unwrap_or((1, None));
        let mut order = Vec::new();
        for entry in node.get("order").and_then(Node::as_map).unwrap_or_default() {
            let number = |key: &str| entry.value.get(key)?.as_scalar()?.text.parse::<i64>().ok();
            let (from, by) = (number("from"), number("by"));
            order.extend(self.field(message, entry).map(|(place, _)| Rise { place, from, by }));
        }
        let mut fold = Vec::new();
        for entry in node.get("fold").and_then(Node::as_map).unwrap_or_default() {
            fold.extend(self.place(&entry.value, message).map(|place| (entry.key.text.to_string(), place)));
            self.bind(&entry.key.text, entry.key.span);
        }
        let mut check = Vec::new();
        for entry in node.get("check").and_then(Node::as_map).unwrap_or_default() {
            let name = entry.key.text.to_string();
            if !fold.iter().any(|(known, _)| *known == name) {
                let diagnostic = Diagnostic::error("scenario-variable", entry.key.span, format!("`{}` is not folded here", excerpt(&name)));
                match nearest(&name, fold.iter().map(|(known, _)| known.as_str())) {
                    Some(near) => self.unknown(diagnostic, entry.key.span, Some(near)),
                    None => self.diagnostics.push(diagnostic.help("add it to `fold`")),
                }
            }
            check.push((name, self.matcher(&entry.value, None)));
        }
        let of = Expected { message: message.name.to_string(), matcher, capture: Vec::new() };
        let (first_ms, gap_ms) = (node.get("first_within").and_then(time), node.get("gap_within").and_then(time));
        self.look(on, node, Sought::Stream(Box::new(Stream { of, until, skip, first_ms, gap_ms, count, order, fold, check })));
    }

    fn state(&mut self, on: usize, node: &Node<'_>) {
        let state = self.text(node);
        let states: Vec<&str> = self.world.machine.iter().flat_map(|machine| &machine.states).map(|state| state.name.as_str()).collect();
        if !states.contains(&state.as_str()) {
            let diagnostic = Diagnostic::error("unknown-state", node.span, format!("unknown state `{}`", excerpt(&state)));
            match nearest(&state, states.iter().copied()) {
                Some(near) => self.unknown(diagnostic, node.span, Some(near)),
                None if states.is_empty() => self.diagnostics.push(diagnostic.help("the connections of this protocol have no states")),
                None => self.diagnostics.push(diagnostic.help(format!("the states are `{}`", states.join("`, `")))),
            }
        }
        let because = self.because(node.span);
        self.steps.push(Step::State { on, state, because });
    }

    /// Close codes: numbers, names of the spec, or none for `any`.
    pub(super) fn close_codes(&mut self, node: &Node<'_>) -> Vec<u16> {
        let mut found = Vec::new();
        for node in node.as_list().unwrap_or(std::slice::from_ref(node)) {
            let text = node.as_scalar().map(|scalar| scalar.text.to_string()).unwrap_or_default();
            let named = self.world.model.closes.iter().find(|close| close.name.as_str() == text).map(|close| close.first..=close.last);
            match (text.parse::<u16>(), named) {
                (_, Some(named)) => found.extend(named),
                (Ok(code), None) if (1000..=4999).contains(&code) && !matches!(code, 1004..=1006 | 1015) => found.push(code),
                (Err(_), None) if text == "any" => return Vec::new(),
                _ => {
                    let names: Vec<String> = self.world.model.closes.iter().map(|close| close.name.to_string()).collect();
                    let diagnostic = Diagnostic::error("unknown-close-code", node.span, format!("`{}` is no close code", excerpt(&text)));
                    match nearest(&text, names.iter().map(String::as_str)) {
                        Some(near) => self.unknown(diagnostic, node.span, Some(near)),
                        None => self.diagnostics.push(
                            diagnostic.help("write a code that a close frame can carry, such as 1000, or the name of one of the spec"),
                        ),
                    }
                }
            }
        }
        found
    }
}
