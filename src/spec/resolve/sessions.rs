//! What names a session, and which ids there are.

use super::Resolver;
use super::names::unknown;
use super::read::{Read, scalar_text};
use crate::model::{Correlation, Mint, Model, Scope, SecondConnection, Sessions, Symbol};
use crate::source::Span;
use crate::yaml::{Entry, Node};

impl Resolver<'_, '_> {
    /// How sessions are named and kept apart.
    pub(super) fn sessions(&mut self, model: &Model, node: &Node<'_>) -> Sessions {
        let mut parameters =
            model.connections.iter().flat_map(|connection| &connection.parameters).map(|parameter| parameter.field.wire.as_str());
        if let Some(parameter) = node.get("parameter")
            && let Some(name) = scalar_text(parameter)
            && !parameters.clone().any(|known| known == name)
        {
            self.diagnostics.push(unknown("unknown-parameter", "connection parameter", name, parameter.span, parameters.by_ref()));
        }
        let field = node.get("field");
        if let Some((name, span)) = field.and_then(|node| Some((scalar_text(node)?, node.span))) {
            self.check_field_somewhere(model, name, span);
        }
        let second = node.get("second_connection");
        let outcome =
            |resolver: &mut Self, key: &str| second.and_then(|second| second.get(key)).map(|then| resolver.consequence(model, then));
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
            on_excess: node.get("on_excess").map(|then| self.consequence(model, then)),
            doc: node.doc(),
            span: node.span,
        }
    }

    /// A field that at least one message must have.
    pub(super) fn check_field_somewhere(&mut self, model: &Model, name: &str, span: Span) {
        let fields = || model.messages.iter().flat_map(|message| message.body.fields());
        if !fields().any(|field| field.wire == name || field.name.as_str() == name) && !name.contains('.') {
            let known: std::collections::BTreeSet<&str> = fields().map(|field| field.wire.as_str()).collect();
            self.diagnostics.push(unknown("unknown-field-name", "field", name, span, known));
        }
    }

    /// One kind of id.
    pub(super) fn correlation(&mut self, model: &Model, entry: &Entry<'_>) -> Option<Correlation> {
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
}
