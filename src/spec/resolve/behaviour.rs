//! What the peers must do: exchanges, time, sessions, ids, order, outcomes.

use super::Resolver;
use super::envelopes::close_code;
use super::finish::fields_of_body;
use super::names::unknown;
use super::read::{self, Read, scalar_text};
use super::unions::doc_of;
use crate::diag::Diagnostic;
use crate::model::{
    Close, Condition, Consequence, Correlation, Deadline, End, ErrorCarrier, Exchange, Feature, Length, Mint, Model, Order, Outcome, Peer,
    Reaction, Reconnect, Scope, SecondConnection, Sender, Sessions, Symbol, Timer, TimerKind,
};
use crate::source::Span;
use crate::yaml::{Entry, Node};

impl Resolver<'_, '_> {
    /// Everything that refers to messages.
    pub(super) fn behave(&mut self, model: &mut Model, root: &Node<'_>) {
        model.closes = root.entries("closes").iter().filter_map(|entry| self.close(entry)).collect();
        self.carriers(model, root);
        self.raisers(model, root);
        self.connections(model, root);
        self.exchanges(model, root);
        model.machines = self.machines(model, root);
        model.timers = root.entries("timers").iter().filter_map(|entry| self.timer(model, entry)).collect();
        model.sessions = root.get("sessions").map(|node| self.sessions(model, node));
        model.correlations = root
            .entries("correlation")
            .iter()
            .filter_map(|entry| self.correlation(model, entry))
            .collect();
        model.order = root.items("order").iter().filter_map(|node| self.order(model, node)).collect();
        for (key, by) in [("server", Peer::Server), ("client", Peer::Client)] {
            for Entry { key, value } in root.get("outcomes").map(|node| node.entries(key)).unwrap_or_default() {
                let then = self.consequence(model, value);
                model.outcomes.push(Outcome {
                    violation: key.text.to_string(),
                    by,
                    then,
                    doc: String::new(),
                    span: key.span,
                });
            }
        }
        model.features = root.entries("features").iter().map(|entry| self.feature(model, entry)).collect();
    }

    fn close(&mut self, entry: &Entry<'_>) -> Option<Close> {
        let Entry { key, value } = entry;
        let (first, last) = key.text.split_once('-').unwrap_or((&key.text, &key.text));
        let codes = (first.trim().parse::<u16>(), last.trim().parse::<u16>());
        let (Ok(first), Ok(last)) = codes else {
            let message = format!("`{}` is no close code", key.text);
            self.diagnostics.push(
                Diagnostic::error("close-code", key.span, message).help("write a number such as `4400`, or a range such as `4000-4099`"),
            );
            return None;
        };
        Some(Close {
            name: value.symbol("name").unwrap_or_else(|| Symbol(format!("close_{first}"))),
            first,
            last,
            by: value.get("by").and_then(|by| self.sender(by)).unwrap_or(Sender::Server),
            doc: doc_of(value),
            reason: value.text("reason").map(str::to_owned),
            reconnect: match value.text("reconnect") {
                Some("never") => Reconnect::Never,
                Some("now") => Reconnect::Now,
                Some("backoff") => Reconnect::Backoff,
                Some("resume") => Reconnect::Resume,
                _ => Reconnect::Unspecified,
            },
            span: key.span,
        })
    }

    fn carriers(&mut self, model: &mut Model, root: &Node<'_>) {
        let mut carriers = Vec::new();
        for node in root.get("errors").map(|errors| errors.items("carriers")).unwrap_or_default() {
            let Some((message, path)) = self.message_path(model, node.get("code").unwrap_or(node)) else {
                continue;
            };
            let correlated_by = node.get("correlated_by").and_then(|by| {
                let body = &model.message(&message)?.body;
                self.path_in(model, body, scalar_text(by)?, by.span)
            });
            carriers.push(ErrorCarrier {
                message,
                path,
                correlated_by,
            });
        }
        if let Some(errors) = &mut model.errors {
            errors.carriers = carriers;
        }
    }

    /// `raises` and `raised_by` say the same from two sides; each side learns of the other.
    fn raisers(&mut self, model: &mut Model, root: &Node<'_>) {
        let mut pairs: Vec<(Symbol, Symbol)> = Vec::new();
        for Entry { key, value } in root.get("errors").map(|errors| errors.entries("codes")).unwrap_or_default() {
            for message in self.message_names(model, value.get("raised_by")) {
                pairs.push((message, Symbol::from(&*key.text)));
            }
        }
        let known: Vec<Symbol> = model
            .errors
            .iter()
            .flat_map(|errors| &errors.codes)
            .map(|code| code.name.clone())
            .collect();
        for Entry { key, value } in root.entries("messages") {
            for (name, span) in read::names(value.get("raises")) {
                if known.iter().any(|code| code.as_str() == name) {
                    pairs.push((Symbol::from(&*key.text), name.into()));
                } else {
                    self.diagnostics
                        .push(unknown("unknown-error", "error code", name, span, known.iter().map(Symbol::as_str)));
                }
            }
        }
        for message in &mut model.messages {
            let of = pairs.iter().filter(|(name, _)| *name == message.name).map(|(_, code)| code);
            message.raises = known
                .iter()
                .filter(|code| of.clone().any(|other| other == *code))
                .cloned()
                .collect();
        }
        let order: Vec<Symbol> = model.messages.iter().map(|message| message.name.clone()).collect();
        for code in model.errors.iter_mut().flat_map(|errors| &mut errors.codes) {
            let of = pairs.iter().filter(|(_, name)| *name == code.name).map(|(message, _)| message);
            code.raised_by = order
                .iter()
                .filter(|message| of.clone().any(|other| other == *message))
                .cloned()
                .collect();
        }
    }

    fn exchanges(&mut self, model: &mut Model, root: &Node<'_>) {
        for Entry { key, value } in root.entries("messages") {
            let reply = value.get("reply");
            let untagged = model
                .messages
                .iter()
                .find(|message| message.answers.as_ref().is_some_and(|request| request.as_str() == key.text));
            let untagged = untagged.map(|message| message.name.clone());
            if reply.is_none() && untagged.is_none() {
                continue;
            }
            let exchange = self.exchange(model, reply, untagged);
            if let Some(message) = model.messages.iter_mut().find(|message| message.name.as_str() == key.text) {
                message.exchange = Some(exchange);
            }
        }
    }

    fn exchange(&mut self, model: &Model, reply: Option<&Node<'_>>, untagged: Option<Symbol>) -> Exchange {
        let long = reply.filter(|reply| reply.as_map().is_some());
        let with = long.map_or(reply, |long| long.get("with"));
        let mut replies = self.message_names(model, with);
        replies.extend(untagged);
        let failures = self.message_names(model, long.and_then(|long| long.get("fails")));
        let mut ends: Vec<End> = Vec::new();
        for node in long.map(|long| long.items("ends")).unwrap_or_default() {
            ends.extend(self.end(model, node));
        }
        let plain = |message: &Symbol| End {
            all: vec![Condition {
                message: message.clone(),
                when: Vec::new(),
            }],
        };
        let stated = !ends.is_empty();
        ends.extend(replies.iter().filter(|_| !stated).map(plain));
        ends.extend(failures.iter().map(plain));
        Exchange {
            stream: self.message_names(model, long.and_then(|long| long.get("stream"))),
            cancel: self.message_at(model, long.and_then(|long| long.get("cancel"))),
            late_ignored: long.and_then(|long| long.text("late")) == Some("ignore"),
            within: long
                .and_then(|long| long.get("within"))
                .and_then(|within| self.length(model, within)),
            replies,
            ends,
            failures,
        }
    }

    fn end(&mut self, model: &Model, node: &Node<'_>) -> Option<End> {
        let nodes = node
            .get("all")
            .and_then(Node::as_list)
            .map_or_else(|| vec![node], |all| all.iter().collect());
        let mut all = Vec::new();
        for node in nodes {
            let message = self.message_at(model, Some(node.get("message").unwrap_or(node)))?;
            all.push(self.condition(model, message, node.get("when")));
        }
        Some(End { all })
    }

    fn timer(&mut self, model: &Model, entry: &Entry<'_>) -> Option<Timer> {
        let Entry { key, value } = entry;
        let chosen: Vec<&str> = ["expect", "send", "idle"]
            .into_iter()
            .filter(|key| value.get(key).is_some())
            .collect();
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
                TimerKind::Heartbeat {
                    by,
                    send,
                    every,
                    answer,
                    within,
                    when_idle: value.flag("when_idle"),
                }
            }
            ["idle"] => {
                let by = match by {
                    Some(Sender::Client) => Some(Peer::Client),
                    Some(Sender::Server) => Some(Peer::Server),
                    Some(Sender::Both) | None => None,
                };
                TimerKind::Idle {
                    by,
                    limit: length(self, "idle")?,
                }
            }
            _ => {
                let message = format!("the timer `{}` needs exactly one of `expect`, `send` and `idle`", key.text);
                self.diagnostics.push(Diagnostic::error("timer-kind", key.span, message));
                return None;
            }
        };
        let on_miss = value.get("on_miss").map(|then| self.consequence(model, then));
        Some(Timer {
            name: Symbol::from(&*key.text),
            doc: value.doc(),
            kind,
            on_miss,
            span: key.span,
        })
    }

    fn incomplete_timer(&mut self, node: &Node<'_>, key: &str) -> Option<Timer> {
        if node.get(key).is_none() {
            self.diagnostics
                .push(Diagnostic::error("timer-kind", node.span, format!("this timer has no `{key}`")));
        }
        None
    }

    /// A span of time.
    pub(super) fn length(&mut self, model: &Model, node: &Node<'_>) -> Option<Length> {
        if node.as_map().is_none() {
            return read::time(node).map(|milliseconds| Length::Fixed { milliseconds });
        }
        if let Some(name) = node.text("configured") {
            return Some(Length::Configured { name: name.to_owned() });
        }
        let Some(from) = node.get("from") else {
            let message = "a span of time needs `from` or `configured`";
            self.diagnostics
                .push(Diagnostic::error("length-form", node.span, message).help("or write it out, such as `3s`"));
            return None;
        };
        let (message, path) = self.message_path(model, from)?;
        let unit_milliseconds = match node.text("unit") {
            Some("s") => 1_000,
            Some("m") => 60_000,
            Some("h") => 3_600_000,
            _ => 1,
        };
        Some(Length::Taken {
            message,
            path,
            unit_milliseconds,
        })
    }

    fn sessions(&mut self, model: &Model, node: &Node<'_>) -> Sessions {
        let mut parameters = model
            .connections
            .iter()
            .flat_map(|connection| &connection.parameters)
            .map(|parameter| parameter.field.wire.as_str());
        if let Some(parameter) = node.get("parameter")
            && let Some(name) = scalar_text(parameter)
            && !parameters.clone().any(|known| known == name)
        {
            self.diagnostics.push(unknown(
                "unknown-parameter",
                "connection parameter",
                name,
                parameter.span,
                parameters.by_ref(),
            ));
        }
        let field = node.get("field");
        if let Some((name, span)) = field.and_then(|node| Some((scalar_text(node)?, node.span))) {
            self.check_field_somewhere(model, name, span);
        }
        let second = node.get("second_connection");
        let outcome = |resolver: &mut Self, key: &str| {
            second
                .and_then(|second| second.get(key))
                .map(|then| resolver.consequence(model, then))
        };
        let (refuse, replace) = (outcome(self, "refuse"), outcome(self, "replace"));
        let second = match second.and_then(scalar_text) {
            Some("share") => SecondConnection::Share,
            Some("refuse") => SecondConnection::Refuse { outcome: None },
            Some("replace") => SecondConnection::Replace { outcome: None },
            _ if refuse.is_some() => SecondConnection::Refuse { outcome: refuse },
            _ if replace.is_some() => SecondConnection::Replace { outcome: replace },
            _ => SecondConnection::Undefined,
        };
        Sessions {
            parameter: node.text("parameter").map(str::to_owned),
            field: node.text("field").map(str::to_owned),
            isolated: node.text("isolated") != Some("false"),
            second,
            fan_out: node.flag("fan_out"),
            limit: node.count("limit"),
            doc: node.doc(),
        }
    }

    /// A field that at least one message must have.
    fn check_field_somewhere(&mut self, model: &Model, name: &str, span: Span) {
        let fields = || model.messages.iter().flat_map(|message| fields_of_body(&message.body));
        if !fields().any(|field| field.wire == name || field.name.as_str() == name) && !name.contains('.') {
            let known: std::collections::BTreeSet<&str> = fields().map(|field| field.wire.as_str()).collect();
            self.diagnostics.push(unknown("unknown-field-name", "field", name, span, known));
        }
    }

    fn correlation(&mut self, model: &Model, entry: &Entry<'_>) -> Option<Correlation> {
        let Entry { key, value } = entry;
        let field = value.get("field")?;
        let name = scalar_text(field)?;
        self.check_field_somewhere(model, name, field.span);
        let echoed = value.get("echoed_in").and_then(|node| Some((scalar_text(node)?, node.span)));
        if let Some((echoed, span)) = echoed {
            self.check_field_somewhere(model, echoed, span);
        }
        Some(Correlation {
            name: Symbol::from(&*key.text),
            doc: value.doc(),
            field: name.to_owned(),
            minted_by: match value.text("minted_by") {
                Some("client") => Mint::Client,
                Some("server") => Mint::Server,
                _ => Mint::Requester,
            },
            minted_in: self.message_names(model, value.get("minted_in")),
            echoed_in: echoed.map_or(name, |(echoed, _)| echoed).to_owned(),
            unique: match value.text("unique") {
                Some("connection") => Scope::Connection,
                Some("forever") => Scope::Forever,
                Some("increasing") => Scope::Increasing,
                _ => Scope::Active,
            },
            outstanding: value.count("outstanding"),
            on_reuse: value.get("on_reuse").map(|then| self.consequence(model, then)),
            span: key.span,
        })
    }

    fn order(&mut self, model: &Model, node: &Node<'_>) -> Option<Order> {
        let before = self.message_at(model, node.get("before"))?;
        let after = self.message_at(model, node.get("after"))?;
        if let Some((name, span)) = node.get("per").and_then(|per| Some((scalar_text(per)?, per.span))) {
            self.check_field_somewhere(model, name, span);
        }
        Some(Order {
            before,
            after,
            per: node.text("per").map(str::to_owned),
            doc: node.doc(),
        })
    }

    fn feature(&mut self, model: &Model, entry: &Entry<'_>) -> Feature {
        let Entry { key, value } = entry;
        let enabled_by = value.get("enabled_by").and_then(|node| {
            self.message_path(model, node)?;
            scalar_text(node).map(str::to_owned)
        });
        Feature {
            name: Symbol::from(&*key.text),
            doc: doc_of(value),
            enabled_by,
            span: key.span,
        }
    }

    /// What a peer must do.
    pub(super) fn consequence(&mut self, model: &Model, node: &Node<'_>) -> Consequence {
        let must = node.text("level") != Some("should");
        let nodes: Vec<&Node<'_>> = match node.as_list().or_else(|| node.get("any_of").and_then(Node::as_list)) {
            Some(items) => items.iter().collect(),
            None => vec![node],
        };
        let mut any_of = Vec::new();
        for node in nodes {
            any_of.extend(self.reaction(model, node));
        }
        Consequence { any_of, must }
    }

    fn reaction(&mut self, model: &Model, node: &Node<'_>) -> Option<Reaction> {
        match scalar_text(node) {
            Some("ignore") => return Some(Reaction::Ignore),
            Some("keep") => return Some(Reaction::Keep),
            Some("drop") => return Some(Reaction::Drop),
            Some(_) => return None,
            None => {}
        }
        let stated = ["close", "reply", "error", "http"]
            .iter()
            .filter(|key| node.get(key).is_some())
            .count();
        if stated != 1 {
            let message = "a reaction is exactly one of `close`, `reply`, `error` and `http`";
            self.diagnostics.push(Diagnostic::error("reaction-form", node.span, message));
            return None;
        }
        if let Some(code) = node.get("close") {
            return close_code(code).map(|code| Reaction::Close { code });
        }
        if let Some(status) = node.get("http") {
            return close_code(status).map(|status| Reaction::Http { status });
        }
        if let Some(message) = node.get("reply") {
            return self
                .message_at(model, Some(message))
                .map(|message| Reaction::Reply { message, code: None });
        }
        self.error_reaction(model, node.get("error")?)
    }

    fn error_reaction(&mut self, model: &Model, node: &Node<'_>) -> Option<Reaction> {
        let name = scalar_text(node)?;
        let codes = model.errors.iter().flat_map(|errors| &errors.codes).map(|code| &code.name);
        let Some(code) = codes.clone().find(|code| code.as_str() == name) else {
            self.diagnostics
                .push(unknown("unknown-error", "error code", name, node.span, codes.map(Symbol::as_str)));
            return None;
        };
        let carrier = model.errors.as_ref().and_then(|errors| errors.carriers.first());
        let Some(carrier) = carrier else {
            let message = format!("no message carries the error code `{name}`");
            let help = "say under `errors` in which message codes travel, such as `carriers: [error.code]`";
            self.diagnostics
                .push(Diagnostic::error("error-without-carrier", node.span, message).help(help));
            return None;
        };
        Some(Reaction::Reply {
            message: carrier.message.clone(),
            code: Some(code.clone()),
        })
    }
}
