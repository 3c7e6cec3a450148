//! Fields: names, presence, defaults, mixins, life.

use super::Resolver;
use super::names::unknown;
use super::read::{self, Read};
use super::types::{Owner, Place};
use crate::diag::Diagnostic;
use crate::model::{Field, Life, LifeParts, Presence, Symbol, Type};
use crate::source::Span;
use crate::yaml::{Entry, Node};
use std::collections::BTreeMap;

/// A field without anything special.
pub(super) fn plain(name: &str, wire: String, ty: Type, optional: bool, span: Span) -> Field {
    let presence = if optional { Presence::Optional } else { Presence::Required };
    Field { name: name.into(), wire, ty, presence, default: None, role: None, doc: String::new(), life: Life::default(), span }
}

/// The mixins of one record.
#[derive(Default)]
struct Mixing {
    /// Those that are being looked into.
    open: Vec<String>,
    /// Those that have been, and the first field that each brought. A second time only that one is brought, which is error enough: mixins
    /// that use one another twice would have fields without number.
    done: BTreeMap<String, Option<Field>>,
}

impl Resolver<'_, '_> {
    /// The fields of a record: those of its mixins first.
    pub(super) fn fields_with_mixins(&mut self, node: &Node<'_>, place: Place<'_>) -> Vec<Field> {
        let mut fields = Vec::new();
        self.mix_in(node, place, &mut Mixing::default(), &mut fields);
        if let Some(own) = node.get("fields") {
            fields.extend(self.fields(own, place));
        }
        self.check_distinct(&fields);
        fields
    }

    fn mix_in(&mut self, node: &Node<'_>, place: Place<'_>, mixing: &mut Mixing, fields: &mut Vec<Field>) {
        for (name, span) in read::names(node.get("use")) {
            let files = self.files;
            let mixins = files[place.file].root.entries("mixins");
            let Some(mixin) = mixins.iter().find(|entry| entry.key.text == name) else {
                let known = mixins.iter().map(|entry| &*entry.key.text);
                self.diagnostics.push(unknown("unknown-mixin", "mixin", name, span, known));
                continue;
            };
            if mixing.open.iter().any(|other| other == name) {
                self.diagnostics.push(Diagnostic::error("cyclic-mixin", span, format!("the mixin `{name}` uses itself")));
                continue;
            }
            if let Some(brought) = mixing.done.get(name) {
                fields.extend(brought.clone());
                continue;
            }
            let before = fields.len();
            mixing.open.push(name.to_owned());
            self.mix_in(&mixin.value, place, mixing, fields);
            mixing.open.pop();
            if let Some(own) = mixin.value.get("fields") {
                fields.extend(self.fields(own, place));
            }
            mixing.done.insert(name.to_owned(), fields.get(before).cloned());
        }
    }

    /// The fields of a mapping from names to types.
    pub(super) fn fields(&mut self, node: &Node<'_>, place: Place<'_>) -> Vec<Field> {
        let entries = node.as_map().unwrap_or_default();
        entries.iter().filter_map(|entry| self.field(entry, place)).collect()
    }

    /// One field; `None` when it is refused or not part of the chosen version.
    pub(super) fn field(&mut self, entry: &Entry<'_>, place: Place<'_>) -> Option<Field> {
        let Entry { key, value } = entry;
        let (wire, marked) = match key.text.strip_suffix('?') {
            Some(wire) => (wire, true),
            None => (&*key.text, false),
        };
        let life = self.life(value);
        if !self.alive(&life) {
            return None;
        }
        let name = value.symbol("name").unwrap_or_else(|| wire.into());
        let inner = Place { owner: Owner::Part(&place.owner, name.as_str()), span: key.span, ..place };
        let ty = match value.as_map() {
            None => {
                let expr = self.parse_expr(value)?;
                self.typed(&expr, None, inner)?
            }
            Some(_) => self.type_of_mapping(value, inner)?,
        };
        let default = value.get("default").and_then(|default| default.to_json().ok());
        let presence = match &default {
            Some(_) => Presence::Default,
            None if marked || value.flag("optional") => Presence::Optional,
            None => Presence::Required,
        };
        let doc = if value.as_map().is_some() { value.doc() } else { String::new() };
        Some(Field { name, wire: wire.to_owned(), ty, presence, default, role: None, doc, life, span: key.span })
    }

    fn check_distinct(&mut self, fields: &[Field]) {
        let mut seen = BTreeMap::new();
        for field in fields {
            if let Some(first) = seen.insert(&field.wire, field.span) {
                let message = format!("the field `{}` stands twice in one record", field.wire);
                let help = "a mixin brings it too, or it is written with and without `?`";
                self.diagnostics.push(Diagnostic::error("duplicate-field", field.span, message).label(first, "first here").help(help));
            }
        }
    }

    /// Since when and until when.
    pub(super) fn life(&mut self, node: &Node<'_>) -> Life {
        if node.as_map().is_none() {
            return Life::default();
        }
        Life::new(LifeParts {
            since: self.known_version(node, "since"),
            until: self.known_version(node, "until"),
            deprecated: node.text("deprecated").map(read::tidy),
            experimental: node.flag("experimental"),
            feature: self.known_feature(node),
        })
    }

    fn known_version(&mut self, node: &Node<'_>, key: &str) -> Option<String> {
        let value = node.get(key)?;
        let text = read::scalar_text(value)?;
        if !self.versions.iter().any(|version| version == text) {
            let known = self.versions.iter().map(String::as_str);
            let diagnostic = unknown("unknown-version", "version", text, value.span, known);
            self.diagnostics.push(if self.versions.is_empty() {
                diagnostic.help("list all versions under `versions`, oldest first")
            } else {
                diagnostic
            });
        }
        Some(text.to_owned())
    }

    fn known_feature(&mut self, node: &Node<'_>) -> Option<Symbol> {
        let value = node.get("feature")?;
        let text = read::scalar_text(value)?;
        if !self.features.iter().any(|feature| feature.as_str() == text) {
            let known = self.features.iter().map(Symbol::as_str);
            self.diagnostics.push(unknown("unknown-feature", "feature", text, value.span, known));
        }
        Some(text.into())
    }

    /// Whether something is part of the chosen version.
    pub(super) fn alive(&self, life: &Life) -> bool {
        let Some(version) = self.version else {
            return true;
        };
        let index = |text: &Option<String>| text.as_ref().and_then(|text| self.versions.iter().position(|known| known == text));
        index(&life.since).is_none_or(|since| since <= version) && index(&life.until).is_none_or(|until| version <= until)
    }
}
