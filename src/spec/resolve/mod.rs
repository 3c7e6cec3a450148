//! From what the YAML says to what it means: names are looked up, defaults filled in, mixins and envelopes flattened, inline types named.
//!
//! All problems are collected. On return without an error, the Model has no name that does not exist and no decision left to a template.
//! The stages follow one another: types, messages, decisions (how messages and variants are told apart), behaviour, then what can only be
//! known of the whole.

mod behaviour;
mod connections;
mod constraints;
mod cycles;
mod decide;
mod envelopes;
mod errors;
mod examples;
mod exchanges;
mod fields;
mod finish;
mod frames;
mod messages;
mod names;
mod paths;
mod read;
mod sessions;
mod shapes;
mod states;
mod timers;
mod types;
mod unions;

use super::load::File;
use crate::diag::Diagnostics;
use crate::model::{CONTEXT, Model, Protocol, Roles, Sender, Symbol, TypeDef};
use names::Names;
use read::Read;
use std::collections::BTreeMap;

/// What the stages share: the files, what is known of names, and what has been made so far.
struct Resolver<'s, 'r> {
    pub(super) files: &'r [File<'s>],
    pub(super) diagnostics: &'r mut Diagnostics,
    pub(super) names: Names<'s, 'r>,
    /// The version of the protocol to resolve; `None` for all of them together.
    pub(super) version: Option<usize>,
    pub(super) versions: Vec<String>,
    pub(super) features: Vec<Symbol>,
    pub(super) roles: Roles,
    pub(super) types: Vec<TypeDef>,
    /// Where each message stands among the messages, once there are any.
    pub(super) message_index: BTreeMap<String, usize>,
    /// Records whose policy for unknown members the spec states itself.
    pub(super) stated_policy: BTreeMap<Symbol, crate::model::UnknownFields>,
}

/// Resolves the first file; the others are there to be imported from. `version` picks one of the spec's versions.
pub(super) fn resolve(files: &[File<'_>], version: Option<&str>, diagnostics: &mut Diagnostics) -> Option<Model> {
    let root = &files.first()?.root;
    let (name, span) = (root.symbol("protocol")?, root.get("protocol")?.span);
    let mut resolver = Resolver::new(files, version, diagnostics);
    let errors = resolver.errors(root);
    resolver.declare_types(errors.as_ref());
    let envelopes = resolver.envelopes(root);
    let drafts = resolver.messages(root, &envelopes);
    resolver.define_types();
    let messages = drafts.into_iter().map(|draft| draft.message).collect();
    let doc = root.doc();
    let title = root.text("title").unwrap_or(name.as_str()).to_owned();
    let mut model = Model {
        context: CONTEXT,
        protocol: Protocol { name, title, doc, version: root.text("version").map(str::to_owned), span },
        roles: resolver.roles.clone(),
        connections: Vec::new(),
        client: finish::direction(),
        server: finish::direction(),
        messages,
        types: std::mem::take(&mut resolver.types),
        errors,
        closes: Vec::new(),
        machines: Vec::new(),
        timers: Vec::new(),
        sessions: None,
        correlations: Vec::new(),
        order: Vec::new(),
        outcomes: Vec::new(),
        versions: resolver.versions.clone(),
        features: Vec::new(),
        lookup: crate::model::Lookup::default(),
    };
    if resolver.decide(&mut model, root, &envelopes) {
        resolver.behave(&mut model, root);
    }
    resolver.finish(&mut model, root);
    Some(model)
}

impl<'s, 'r> Resolver<'s, 'r> {
    fn new(files: &'r [File<'s>], version: Option<&str>, diagnostics: &'r mut Diagnostics) -> Self {
        let root = &files[0].root;
        let versions: Vec<String> = root.items("versions").iter().filter_map(|node| read::scalar_text(node).map(str::to_owned)).collect();
        let role = |key: &str| root.get("roles").and_then(|roles| roles.symbol(key)).unwrap_or_else(|| key.into());
        Self {
            names: Names::new(files, diagnostics),
            version: version.and_then(|version| versions.iter().position(|known| known == version)),
            versions,
            features: root.entries("features").iter().map(|entry| Symbol::from(&*entry.key.text)).collect(),
            roles: Roles { client: role("client"), server: role("server") },
            types: Vec::new(),
            message_index: BTreeMap::new(),
            stated_policy: BTreeMap::new(),
            files,
            diagnostics,
        }
    }

    /// Who a `from` or `by` names.
    pub(super) fn sender(&mut self, node: &crate::yaml::Node<'_>) -> Option<Sender> {
        let text = read::scalar_text(node)?;
        match text {
            "client" => return Some(Sender::Client),
            "server" => return Some(Sender::Server),
            "both" => return Some(Sender::Both),
            _ if text == self.roles.client.as_str() => return Some(Sender::Client),
            _ if text == self.roles.server.as_str() => return Some(Sender::Server),
            _ => {}
        }
        let known = ["client", "server", "both", self.roles.client.as_str(), self.roles.server.as_str()];
        let diagnostic = names::unknown("unknown-role", "role", text, node.span, known);
        self.diagnostics.push(diagnostic);
        None
    }
}
