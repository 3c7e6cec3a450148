//! Finding things in a Model by name, and facts that follow from all of it. Worked out once, when first asked for.

use super::{Body, Field, Kind, Model, Peer, Shape, Symbol, Type};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// What has been worked out; nothing of it is serialised.
#[derive(Debug, Clone, Default)]
pub struct Lookup {
    types: OnceLock<BTreeMap<Symbol, usize>>,
    messages: OnceLock<BTreeMap<Symbol, usize>>,
    exact: [OnceLock<ExactNumbers>; 2],
}

/// Which JSON numbers a direction needs that not every JSON reader holds exactly.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct ExactNumbers {
    /// Integers beyond ±(2^53−1): an `int64` or `uint64` as a number.
    pub integers: bool,
    /// Numbers of any size and precision: a `decimal` as a number.
    pub decimals: bool,
}

impl Lookup {
    pub(super) fn type_at(&self, model: &Model, name: &Symbol) -> Option<usize> {
        let types = || model.types.iter().enumerate().map(|(at, definition)| (definition.name.clone(), at)).collect();
        self.types.get_or_init(types).get(name).copied()
    }

    pub(super) fn message_at(&self, model: &Model, name: &Symbol) -> Option<usize> {
        let messages = || model.messages.iter().enumerate().map(|(at, message)| (message.name.clone(), at)).collect();
        self.messages.get_or_init(messages).get(name).copied()
    }

    pub(super) fn exact_numbers(&self, model: &Model, peer: Peer) -> ExactNumbers {
        let at = usize::from(peer == Peer::Server);
        *self.exact[at].get_or_init(|| search(model, peer))
    }
}

fn search(model: &Model, peer: Peer) -> ExactNumbers {
    let mut found = ExactNumbers::default();
    let (mut queue, mut seen): (Vec<&Type>, BTreeSet<&Symbol>) = (Vec::new(), BTreeSet::new());
    for name in &model.direction(peer).messages {
        queue.extend(model.message(name).into_iter().flat_map(|message| message.body.types()));
    }
    while let Some(ty) = queue.pop() {
        match &ty.kind {
            Kind::Int64 { number: true, .. } | Kind::Uint64 { number: true, .. } => found.integers = true,
            Kind::Decimal { number: true } => found = ExactNumbers { integers: true, decimals: true },
            Kind::Json { of } | Kind::List { of, .. } | Kind::Map { of, .. } | Kind::Nullable { of } => queue.push(of),
            Kind::Ref { name, .. } if seen.insert(name) => {
                queue.extend(model.type_named(name).into_iter().flat_map(|found| found.shape.types()))
            }
            _ => {}
        }
    }
    found
}

impl Shape {
    /// The types that it mentions itself.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Self::Record(record) => record.fields.iter().map(|field| &field.ty).collect(),
            Self::Tuple(tuple) => tuple.items.iter().map(|item| &item.ty).chain(&tuple.rest).collect(),
            Self::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            Self::Alias { of } => vec![of],
            Self::Enum(_) => Vec::new(),
        }
    }
}

impl Body {
    /// The fields of an object or the items of an array; none of a binary frame.
    pub fn fields(&self) -> &[Field] {
        match self {
            Self::Object(record) => &record.fields,
            Self::Array(tuple) => &tuple.items,
            Self::Binary(_) => &[],
        }
    }

    /// The types that it mentions itself, that of further elements included.
    pub fn types(&self) -> Vec<&Type> {
        let rest = match self {
            Self::Array(tuple) => tuple.rest.as_ref(),
            Self::Object(_) | Self::Binary(_) => None,
        };
        self.fields().iter().map(|field| &field.ty).chain(rest).collect()
    }
}
