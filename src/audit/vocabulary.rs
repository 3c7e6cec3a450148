//! What the specs of a project call things: every message type and error code, the fields that carry them, and what is near a name.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::nearest;
use crate::model::{Body, Literal, Model, Peer, Role, Segment, Symbol, Test};

/// What a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A message type.
    Message,
    /// An error code.
    Error,
}

impl Kind {
    /// The word for it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Message => "message type",
            Self::Error => "error code",
        }
    }
}

/// One name of one protocol.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name {
    /// The protocol, by its number.
    pub(crate) protocol: usize,
    /// What it is.
    pub(crate) kind: Kind,
    /// What constants are named by.
    pub(crate) symbol: Symbol,
    /// The value on the wire.
    pub(crate) wire: String,
    /// Who sends a message; for an error, the server.
    pub(crate) client: bool,
    pub(crate) server: bool,
}

/// One protocol's names.
#[derive(Debug)]
pub(crate) struct Protocol {
    /// The name of the protocol.
    pub(crate) name: String,
    /// The names in the order of the spec; message types first.
    pub(crate) names: Vec<Name>,
    /// The fields that hold a message type.
    pub(crate) tags: BTreeSet<String>,
    /// The fields that hold an error code.
    pub(crate) codes: BTreeSet<String>,
}

/// The names of all protocols.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    pub(crate) protocols: Vec<Protocol>,
    by_wire: BTreeMap<String, Vec<(usize, usize)>>,
}

impl Vocabulary {
    /// The names of these protocols.
    pub(crate) fn new<'m>(models: impl IntoIterator<Item = &'m Model>) -> Self {
        let protocols: Vec<Protocol> = models.into_iter().enumerate().map(|(number, model)| protocol(number, model)).collect();
        let mut by_wire: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
        for (number, protocol) in protocols.iter().enumerate() {
            for (at, name) in protocol.names.iter().enumerate() {
                by_wire.entry(name.wire.clone()).or_default().push((number, at));
            }
        }
        Self { protocols, by_wire }
    }

    /// What a value is, in all protocols.
    pub(crate) fn named(&self, wire: &str) -> impl Iterator<Item = &Name> {
        self.by_wire.get(wire).into_iter().flatten().map(|(protocol, at)| &self.protocols[*protocol].names[*at])
    }

    /// Whether any protocol has this value.
    pub(crate) fn knows(&self, wire: &str) -> bool {
        self.by_wire.contains_key(wire)
    }

    /// All values.
    pub(crate) fn wires(&self) -> impl Iterator<Item = &str> {
        self.by_wire.keys().map(String::as_str)
    }

    /// Whether a field holds names of a kind, in any protocol.
    pub(crate) fn carries(&self, field: &str, kind: Kind) -> bool {
        self.protocols.iter().any(|protocol| protocol.carries(field, kind))
    }

    /// All fields that hold names.
    pub(crate) fn fields(&self) -> BTreeSet<&str> {
        self.protocols.iter().flat_map(|protocol| protocol.tags.iter().chain(&protocol.codes)).map(String::as_str).collect()
    }

    /// The value of this kind that was probably meant.
    pub(crate) fn nearest(&self, wire: &str, kind: Kind) -> Option<&str> {
        let names = self.protocols.iter().flat_map(|protocol| &protocol.names).filter(|name| name.kind == kind);
        nearest(wire, names.map(|name| name.wire.as_str()))
    }
}

impl Protocol {
    /// Whether a field holds names of a kind.
    pub(crate) fn carries(&self, field: &str, kind: Kind) -> bool {
        match kind {
            Kind::Message => self.tags.contains(field),
            Kind::Error => self.codes.contains(field),
        }
    }
}

fn protocol(number: usize, model: &Model) -> Protocol {
    let mut names: Vec<Name> = Vec::new();
    let mut tags = BTreeSet::new();
    for message in &model.messages {
        for tag in &message.tags {
            let Literal::String(wire) = &tag.wire else { continue };
            let (client, server) = (message.from.includes(Peer::Client), message.from.includes(Peer::Server));
            match names.iter_mut().find(|known| known.wire == *wire) {
                // One tag for two shapes.
                Some(known) => (known.client, known.server) = (known.client || client, known.server || server),
                None => {
                    names.push(Name { protocol: number, kind: Kind::Message, symbol: tag.name.clone(), wire: wire.clone(), client, server })
                }
            }
        }
        tags.extend(tag_fields(message));
    }
    let mut codes = BTreeSet::new();
    if let Some(errors) = &model.errors {
        for code in &errors.codes {
            if let Literal::String(wire) = &code.wire {
                let (symbol, wire) = (code.name.clone(), wire.clone());
                names.push(Name { protocol: number, kind: Kind::Error, symbol, wire, client: false, server: true });
            }
        }
        codes.extend(errors.carriers.iter().filter_map(|carrier| last_key(&carrier.path)));
    }
    Protocol { name: model.protocol.name.to_string(), names, tags, codes }
}

/// The fields that hold the tags of a message.
fn tag_fields(message: &crate::model::Message) -> Vec<String> {
    let is_tag = |literal: &Literal| message.tags.iter().any(|tag| tag.wire == *literal);
    let selected = message.selectors.iter().filter(|selector| match &selector.test {
        Test::Is { values } => values.iter().any(is_tag),
        Test::StartsWith { .. } | Test::Other | Test::Present | Test::Absent => false,
    });
    let mut fields: Vec<String> = selected.filter_map(|selector| last_key(&selector.path)).collect();
    if let (Body::Object(record), false) = (&message.body, message.tags.is_empty()) {
        fields.extend(record.fields.iter().filter(|field| field.role == Some(Role::Tag)).map(|field| field.wire.clone()));
    }
    fields
}

fn last_key(path: &[Segment]) -> Option<String> {
    path.iter().rev().find_map(|segment| match segment {
        Segment::Key(key) => Some(key.clone()),
        Segment::Index(_) => None,
    })
}
