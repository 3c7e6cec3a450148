//! What the peers must do: closes, carriers of errors, order, outcomes, features.

use super::Resolver;
use super::envelopes::close_code;
use super::names::unknown;
use super::read::{self, Read, scalar_text};
use super::unions::doc_of;
use crate::diag::Diagnostic;
use crate::model::{Close, Consequence, ErrorCarrier, Feature, Model, Order, Outcome, Peer, Reaction, Reconnect, Sender, Symbol};
use crate::yaml::{Entry, Node};
use std::collections::{BTreeMap, BTreeSet};

impl Resolver<'_, '_> {
    /// Everything that refers to messages.
    pub(super) fn behave(&mut self, model: &mut Model, root: &Node<'_>) {
        self.message_index = model.messages.iter().enumerate().map(|(at, message)| (message.name.0.clone(), at)).collect();
        model.closes = root.entries("closes").iter().filter_map(|entry| self.close(entry)).collect();
        self.carriers(model, root);
        self.raisers(model, root);
        self.connections(model, root);
        self.exchanges(model, root);
        model.machines = self.machines(model, root);
        model.timers = root.entries("timers").iter().filter_map(|entry| self.timer(model, entry)).collect();
        model.sessions = root.get("sessions").map(|node| self.sessions(model, node));
        model.correlations = root.entries("correlation").iter().filter_map(|entry| self.correlation(model, entry)).collect();
        model.order = root.items("order").iter().filter_map(|node| self.order(model, node)).collect();
        for (key, by) in [("server", Peer::Server), ("client", Peer::Client)] {
            for Entry { key, value } in root.get("outcomes").map(|node| node.entries(key)).unwrap_or_default() {
                let then = self.consequence(model, value);
                model.outcomes.push(Outcome { violation: key.text.to_string(), by, then, doc: String::new(), span: key.span });
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
            carriers.push(ErrorCarrier { message, path, correlated_by });
        }
        if let Some(errors) = &mut model.errors {
            errors.carriers = carriers;
        }
    }

    /// `raises` and `raised_by` say the same from two sides; each side learns of the other.
    fn raisers(&mut self, model: &mut Model, root: &Node<'_>) {
        let mut pairs: BTreeSet<(Symbol, Symbol)> = BTreeSet::new();
        for Entry { key, value } in root.get("errors").map(|errors| errors.entries("codes")).unwrap_or_default() {
            for message in self.message_names(model, value.get("raised_by")) {
                pairs.insert((message, Symbol::from(&*key.text)));
            }
        }
        let known: Vec<Symbol> = model.errors.iter().flat_map(|errors| &errors.codes).map(|code| code.name.clone()).collect();
        for Entry { key, value } in root.entries("messages") {
            for (name, span) in read::names(value.get("raises")) {
                if known.iter().any(|code| code.as_str() == name) {
                    pairs.insert((Symbol::from(&*key.text), name.into()));
                } else {
                    self.diagnostics.push(unknown("unknown-error", "error code", name, span, known.iter().map(Symbol::as_str)));
                }
            }
        }
        let mut raised: BTreeMap<Symbol, Vec<Symbol>> = BTreeMap::new();
        for message in &mut model.messages {
            let first = (message.name.clone(), Symbol(String::new()));
            let of: BTreeSet<&Symbol> = pairs.range(first..).take_while(|(name, _)| *name == message.name).map(|(_, code)| code).collect();
            message.raises = if of.is_empty() { Vec::new() } else { known.iter().filter(|code| of.contains(code)).cloned().collect() };
            for code in &message.raises {
                raised.entry(code.clone()).or_default().push(message.name.clone());
            }
        }
        for code in model.errors.iter_mut().flat_map(|errors| &mut errors.codes) {
            code.raised_by = raised.remove(&code.name).unwrap_or_default();
        }
    }

    fn order(&mut self, model: &Model, node: &Node<'_>) -> Option<Order> {
        let before = self.message_at(model, node.get("before"))?;
        let after = self.message_at(model, node.get("after"))?;
        if let Some((name, span)) = node.get("per").and_then(|per| Some((scalar_text(per)?, per.span))) {
            self.check_field_somewhere(model, name, span);
        }
        Some(Order { before, after, per: node.text("per").map(str::to_owned), doc: node.doc(), span: node.span })
    }

    fn feature(&mut self, model: &Model, entry: &Entry<'_>) -> Feature {
        let Entry { key, value } = entry;
        let enabled_by = value.get("enabled_by").and_then(|node| {
            self.message_path(model, node)?;
            scalar_text(node).map(str::to_owned)
        });
        Feature { name: Symbol::from(&*key.text), doc: doc_of(value), enabled_by, span: key.span }
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
        let stated = ["close", "reply", "error", "http"].iter().filter(|key| node.get(key).is_some()).count();
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
            return self.message_at(model, Some(message)).map(|message| Reaction::Reply { message, code: None });
        }
        self.error_reaction(model, node.get("error")?)
    }

    fn error_reaction(&mut self, model: &Model, node: &Node<'_>) -> Option<Reaction> {
        let name = scalar_text(node)?;
        let codes = model.errors.iter().flat_map(|errors| &errors.codes).map(|code| &code.name);
        let Some(code) = codes.clone().find(|code| code.as_str() == name) else {
            self.diagnostics.push(unknown("unknown-error", "error code", name, node.span, codes.map(Symbol::as_str)));
            return None;
        };
        let carrier = model.errors.as_ref().and_then(|errors| errors.carriers.first());
        let Some(carrier) = carrier else {
            let message = format!("no message carries the error code `{name}`");
            let help = "say under `errors` in which message codes travel, such as `carriers: [error.code]`";
            self.diagnostics.push(Diagnostic::error("error-without-carrier", node.span, message).help(help));
            return None;
        };
        Some(Reaction::Reply { message: carrier.message.clone(), code: Some(code.clone()) })
    }
}
