//! In which versions a part of the protocol exists.

use crate::model::{Body, Life, Model, Shape};
use crate::source::Span;
use std::collections::BTreeMap;

/// The versions of the protocol by their place in its history.
pub(super) struct Versions<'m> {
    places: BTreeMap<&'m str, usize>,
}

impl<'m> Versions<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        Self { places: model.versions.iter().enumerate().map(|(at, version)| (version.as_str(), at)).collect() }
    }

    /// The first and the last version that has it.
    pub(super) fn span(&self, life: &Life) -> (usize, usize) {
        let place = |version: &Option<String>| version.as_ref().and_then(|version| self.places.get(version.as_str())).copied();
        (place(&life.since).unwrap_or(0), place(&life.until).unwrap_or(self.places.len().saturating_sub(1)))
    }
}

/// Calls `see` with the life of every message, type, field, enum value and error code.
pub(super) fn all(model: &Model, mut see: impl FnMut(&Life, Span)) {
    for message in &model.messages {
        see(&message.life, message.span);
        message.body.fields().iter().for_each(|field| see(&field.life, field.span));
        if let Body::Array(tuple) = &message.body {
            tuple.items.iter().for_each(|item| see(&item.life, item.span));
        }
    }
    for definition in &model.types {
        see(&definition.life, definition.span);
        match &definition.shape {
            Shape::Record(record) => record.fields.iter().for_each(|field| see(&field.life, field.span)),
            Shape::Tuple(tuple) => tuple.items.iter().for_each(|item| see(&item.life, item.span)),
            Shape::Enum(listed) => listed.values.iter().for_each(|value| see(&value.life, value.span)),
            Shape::Union(_) | Shape::Alias { .. } => {}
        }
    }
    for parameter in model.connections.iter().flat_map(|connection| &connection.parameters) {
        see(&parameter.field.life, parameter.field.span);
    }
    for code in model.errors.iter().flat_map(|errors| &errors.codes) {
        see(&code.life, code.span);
    }
}
