//! The tree of a `wireproof.yaml` to a [`Config`].

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::{Config, ProtocolConfig, SpecPattern, TargetConfig, servers};
use crate::diag::{Diagnostic, Diagnostics, excerpt, nearest};
use crate::files::RelPath;
use crate::generate::{Glob, Layout};
use crate::render::Settings;
use crate::source::Span;
use crate::yaml::{Entry, Node};

const KEYS: &[&str] = &["specs", "templates", "output", "targets", "protocols", "servers"];
const TARGET_KEYS: &[&str] = &["output", "options", "specs", "version"];
const PROTOCOL_KEYS: &[&str] = &["version", "options"];

/// Puts what the file says in the place of the defaults.
pub(super) fn read(tree: &Node<'_>, config: &mut Config, diagnostics: &mut Diagnostics) {
    let mut reader = Reader { diagnostics };
    if tree.is_null() {
        return;
    }
    reader.known_keys(tree, "`wireproof.yaml`", KEYS);
    if let Some(node) = tree.get("specs") {
        config.specs = reader.texts(node, "`specs`").into_iter().filter_map(|(text, span)| reader.spec(&text, span)).collect();
    }
    if let Some(node) = tree.get("templates") {
        let folders = reader.texts(node, "`templates`");
        config.templates = folders.into_iter().filter_map(|(text, span)| reader.folder(&text, span)).collect();
    }
    if let Some(output) = tree.get("output").and_then(|node| reader.layout(node)) {
        config.output = output;
    }
    if let Some(node) = tree.get("targets") {
        let targets = reader.entries(node, "`targets`").iter();
        let targets: BTreeMap<_, _> = targets.map(|entry| (entry.key.text.to_string(), reader.target(entry))).collect();
        config.targets = Some(targets);
    }
    if let Some(node) = tree.get("protocols") {
        let protocols = reader.entries(node, "`protocols`").iter();
        config.protocols = protocols.map(|entry| (entry.key.text.to_string(), reader.protocol(entry))).collect();
    }
    if let Some(node) = tree.get("servers") {
        config.servers = servers::read(&mut reader, node);
    }
}

pub(super) struct Reader<'d> {
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl Reader<'_> {
    pub(super) fn wrong(&mut self, span: Span, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::error("config-value", span, message));
    }

    /// Reports every key that is not known (rule `config-key`).
    pub(super) fn known_keys(&mut self, node: &Node<'_>, what: &str, known: &[&str]) {
        for entry in self.entries(node, what) {
            if known.contains(&&*entry.key.text) {
                continue;
            }
            let (found, span) = (&*entry.key.text, entry.key.span);
            let diagnostic = Diagnostic::error("config-key", span, format!("{what} has no key `{}`", excerpt(found)));
            self.diagnostics.push(match nearest(found, known.iter().copied()) {
                Some(near) => diagnostic.help(format!("did you mean `{near}`?")).fix(span, near),
                None => diagnostic.help(format!("its keys are `{}`", known.join("`, `"))),
            });
        }
    }

    pub(super) fn entries<'n, 's>(&mut self, node: &'n Node<'s>, what: &str) -> &'n [Entry<'s>] {
        if let Some(entries) = node.as_map() {
            return entries;
        }
        if !node.is_null() {
            self.wrong(node.span, format!("{what} is a mapping, found {}", node.kind_name()));
        }
        &[]
    }

    /// One text, or a list of texts.
    pub(super) fn texts(&mut self, node: &Node<'_>, what: &str) -> Vec<(String, Span)> {
        match node.as_list() {
            Some(items) => items.iter().filter_map(|item| self.text(item, &format!("an item of {what}"))).collect(),
            None => self.text(node, what).into_iter().collect(),
        }
    }

    pub(super) fn text(&mut self, node: &Node<'_>, what: &str) -> Option<(String, Span)> {
        let text = node.as_str().map(|text| (text.to_owned(), node.span));
        if text.is_none() {
            self.wrong(node.span, format!("{what} is a string, found {}", node.kind_name()));
        }
        text
    }

    fn spec(&mut self, text: &str, span: Span) -> Option<SpecPattern> {
        match Glob::new(text) {
            Ok(glob) => Some(SpecPattern { glob, span: Some(span) }),
            Err(error) => {
                self.wrong(span, format!("the pattern `{}` {error}", excerpt(text)));
                None
            }
        }
    }

    fn folder(&mut self, text: &str, span: Span) -> Option<PathBuf> {
        // The project's own folder is a good place for packs; `RelPath` knows it by no name.
        let relative = text.trim_end_matches('/').trim_start_matches("./");
        let folder = RelPath::new(relative);
        match folder {
            _ if relative == "." => Some(PathBuf::new()),
            Ok(folder) => Some(PathBuf::from(folder.as_str())),
            Err(error) => {
                self.wrong(span, error.to_string());
                None
            }
        }
    }

    fn layout(&mut self, node: &Node<'_>) -> Option<Layout> {
        let (text, span) = self.text(node, "`output`")?;
        match Layout::new(&text) {
            Ok(layout) => Some(layout),
            Err(error) => {
                self.diagnostics.push(Diagnostic::error("output-path", span, error.to_string()));
                None
            }
        }
    }

    fn target(&mut self, entry: &Entry<'_>) -> TargetConfig {
        let node = &entry.value;
        let mut target = TargetConfig { span: Some(entry.key.span), ..TargetConfig::default() };
        self.known_keys(node, &format!("the target `{}`", excerpt(&entry.key.text)), TARGET_KEYS);
        target.output = node.get("output").and_then(|node| self.layout(node));
        if let Some(options) = node.get("options") {
            target.options = Settings::from_node(options, self.diagnostics);
        }
        target.specs = node.get("specs").map(|node| self.texts(node, "`specs`"));
        target.version = node.get("version").and_then(|node| self.version(node));
        target
    }

    fn protocol(&mut self, entry: &Entry<'_>) -> ProtocolConfig {
        let node = &entry.value;
        let mut protocol = ProtocolConfig { span: Some(entry.key.span), ..ProtocolConfig::default() };
        self.known_keys(node, &format!("the protocol `{}`", excerpt(&entry.key.text)), PROTOCOL_KEYS);
        protocol.version = node.get("version").and_then(|node| self.version(node));
        for options in node.get("options").map(|node| self.entries(node, "`options`")).unwrap_or_default() {
            let settings = Settings::from_node(&options.value, self.diagnostics);
            protocol.options.insert(options.key.text.to_string(), (settings, options.key.span));
        }
        protocol
    }

    /// A version is a text, because the number `1.10` would be `1.1`.
    fn version(&mut self, node: &Node<'_>) -> Option<(String, Span)> {
        if node.as_str().is_none()
            && let Some(scalar) = node.as_scalar().filter(|scalar| !scalar.text.is_empty())
        {
            let message = format!("`version` is a string, found {}", node.kind_name());
            let quoted = format!("\"{}\"", scalar.text);
            let diagnostic = Diagnostic::error("config-value", node.span, message).help("quote it").fix(node.span, quoted);
            self.diagnostics.push(diagnostic);
            return None;
        }
        self.text(node, "`version`")
    }
}
