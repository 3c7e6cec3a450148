//! Connections: transport, parameters, subprotocols, framing.

use super::Resolver;
use super::envelopes::steps;
use super::names::unknown;
use super::read::{self, Read, scalar_text};
use super::types::{Owner, Place};
use crate::diag::Diagnostic;
use crate::model::{
    Codec, Connection, Consequence, Endian, Field, Frame, Framing, Model, Outcome, Parameter, ParameterPlace, Peer, Subprotocol, Transport,
    WireLength,
};
use crate::yaml::{Entry, Node};

impl Resolver<'_, '_> {
    /// All connections; at least one.
    pub(super) fn connections(&mut self, model: &mut Model, root: &Node<'_>) {
        let node = root.get("connection");
        let nodes: Vec<&Node<'_>> = match node {
            None => Vec::new(),
            Some(node) => node.as_list().map_or_else(|| vec![node], |items| items.iter().collect()),
        };
        for node in nodes {
            let connection = self.connection(model, node);
            if let Some(first) = model.connections.iter().find(|other| other.name == connection.name) {
                let message = format!("two connections are called `{}`", connection.name);
                self.diagnostics.push(
                    Diagnostic::error("duplicate-name", connection.span, message).label(first.span, "the first").help("give each a `name`"),
                );
            }
            let batch = node.text("batch");
            model.client.batch |= matches!(batch, Some("client" | "both"));
            model.server.batch |= matches!(batch, Some("server" | "both"));
            if let Some(then) = node.get("on_wrong_subprotocol") {
                let then = self.consequence(model, then);
                model.outcomes.push(Outcome {
                    violation: "wrong_subprotocol".to_owned(),
                    by: Peer::Server,
                    then,
                    doc: String::new(),
                    span: node.span,
                });
            }
            model.connections.push(connection);
        }
        if model.connections.is_empty() {
            model.connections.push(default_connection(root));
        }
    }

    fn connection(&mut self, model: &Model, node: &Node<'_>) -> Connection {
        let transport = match node.text("transport") {
            Some("stdio") => Transport::Stdio,
            Some("tcp") => Transport::Tcp,
            Some("unix") => Transport::Unix,
            _ => Transport::Websocket,
        };
        let mut parameters = Vec::new();
        for (key, place) in
            [("path_parameters", ParameterPlace::Path), ("query", ParameterPlace::Query), ("headers", ParameterPlace::Header)]
        {
            for entry in node.entries(key) {
                parameters.extend(self.parameter(model, entry, place));
            }
        }
        let path = (transport == Transport::Websocket).then(|| node.text("path").unwrap_or("/").to_owned());
        self.check_path(node, path.as_deref(), &parameters);
        let (client_framing, server_framing) = self.framings(node, transport);
        Connection {
            name: node.symbol("name").unwrap_or_else(|| "default".into()),
            doc: node.doc(),
            transport,
            path,
            parameters,
            subprotocols: self.subprotocols(node),
            client_framing,
            server_framing,
            codec: codec(node),
            max_message_size: node.get("max_message_size").and_then(read::size),
            span: node.get("name").map_or(node.span, |name| name.span),
        }
    }

    fn parameter(&mut self, model: &Model, entry: &Entry<'_>, place: ParameterPlace) -> Option<Parameter> {
        let connection = Owner::Named("Connection");
        let owner = Owner::Part(&connection, entry.key.text.trim_end_matches('?'));
        let field: Field = self.field(entry, Place { file: 0, owner, span: entry.key.span })?;
        let on_invalid: Option<Consequence> = entry.value.get("on_invalid").map(|then| self.consequence(model, then));
        Some(Parameter { place, field, on_invalid })
    }

    /// Every `{name}` of the path is a path parameter, and the other way round.
    fn check_path(&mut self, node: &Node<'_>, path: Option<&str>, parameters: &[Parameter]) {
        let in_path: Vec<&str> = path.unwrap_or_default().split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0)).collect();
        let declared: Vec<_> =
            parameters.iter().filter(|parameter| parameter.place == ParameterPlace::Path).map(|parameter| &parameter.field).collect();
        let span = node.get("path").map_or(node.span, |path| path.span);
        for name in &in_path {
            if !declared.iter().any(|field| field.wire == *name) {
                let message = format!("the path has a parameter `{{{name}}}` that is not declared");
                let help = format!("add `path_parameters: {{{name}: string}}`");
                self.diagnostics.push(Diagnostic::error("path-parameter", span, message).help(help));
            }
        }
        for field in declared {
            if !in_path.contains(&field.wire.as_str()) {
                let message = format!("the path has no `{{{}}}` for this parameter", field.wire);
                self.diagnostics.push(Diagnostic::error("path-parameter", field.span, message).label(span, "the path"));
            }
        }
    }

    fn subprotocols(&mut self, node: &Node<'_>) -> Vec<Subprotocol> {
        let plain = |token: &str| Subprotocol { token: token.to_owned(), codec: Codec::Json, frame: Frame::Text, version: None };
        let mut found: Vec<Subprotocol> = node.items("subprotocols").iter().filter_map(|item| scalar_text(item).map(plain)).collect();
        for Entry { key, value } in node.entries("subprotocols") {
            let version = value.get("version").and_then(|version| {
                let text = scalar_text(version)?;
                if !self.versions.iter().any(|known| known == text) {
                    let known = self.versions.iter().map(String::as_str);
                    self.diagnostics.push(unknown("unknown-version", "version", text, version.span, known));
                }
                Some(text.to_owned())
            });
            let frame = if value.text("frame") == Some("binary") { Frame::Binary } else { Frame::Text };
            found.push(Subprotocol { token: key.text.to_string(), codec: codec(value), frame, version });
        }
        found
    }

    fn framings(&mut self, node: &Node<'_>, transport: Transport) -> (Framing, Framing) {
        let default = if transport == Transport::Websocket { Framing::Message } else { Framing::Lines };
        let Some(framing) = node.get("framing") else {
            return (default.clone(), default);
        };
        let both = self.framing(framing).unwrap_or(default);
        let mut one = |key: &str| framing.get(key).and_then(|node| self.framing(node)).unwrap_or_else(|| both.clone());
        let (client, server) = (one("client"), one("server"));
        let message = [&client, &server].into_iter().any(|framing| *framing == Framing::Message);
        if message != (transport == Transport::Websocket) {
            let help = "WebSocket frames messages itself (`message`); a byte stream needs `lines`, `content_length`, `length_prefix` or a separator";
            self.diagnostics
                .push(Diagnostic::error("framing-transport", framing.span, "this framing does not go with the transport").help(help));
        }
        (client, server)
    }

    fn framing(&mut self, node: &Node<'_>) -> Option<Framing> {
        let prefix = |width, endian| Framing::LengthPrefix { length: WireLength { width, endian } };
        match scalar_text(node) {
            Some("message") => return Some(Framing::Message),
            Some("lines") => return Some(Framing::Lines),
            Some("content_length") => return Some(Framing::ContentLength),
            Some("length_prefix") => return Some(prefix(4, Endian::Big)),
            Some(_) => return None,
            None => {}
        }
        if let Some(text) = node.text("separator") {
            return Some(Framing::Separator { text: text.to_owned() });
        }
        if let Some(path) = node.text("header_payload") {
            return Some(Framing::HeaderPayload { length: steps(path) });
        }
        let text = node.text("length_prefix")?;
        let endian = if text.ends_with("le") { Endian::Little } else { Endian::Big };
        let bits: u64 = text.trim_start_matches('u').trim_end_matches("le").parse().ok()?;
        Some(prefix(bits / 8, endian))
    }
}

fn codec(node: &Node<'_>) -> Codec {
    match node.text("codec") {
        Some("msgpack") => Codec::Msgpack,
        Some("cbor") => Codec::Cbor,
        _ => Codec::Json,
    }
}

fn default_connection(root: &Node<'_>) -> Connection {
    Connection {
        name: "default".into(),
        doc: String::new(),
        transport: Transport::Websocket,
        path: Some("/".to_owned()),
        parameters: Vec::new(),
        subprotocols: Vec::new(),
        client_framing: Framing::Message,
        server_framing: Framing::Message,
        codec: Codec::Json,
        max_message_size: None,
        span: root.span,
    }
}
