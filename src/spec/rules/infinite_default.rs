//! A default that, to be complete, needs itself: a decoder that fills it in would never end.

use super::walk::Index;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Field, Kind, Model, Shape, Symbol, Type, TypeDef};
use crate::source::Span;
use serde_json::Value;
use std::collections::BTreeSet;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let mut search = Search { types: Index::new(model), done: BTreeSet::new(), open: BTreeSet::new(), found: Vec::new() };
    for definition in &model.types {
        search.type_of_default(definition);
    }
    for (span, wire) in search.found {
        let message = format!("the default of `{wire}` leaves out `{wire}` itself, which stands for the default again");
        diagnostics.push(Diagnostic::error("infinite-default", span, message).help(format!("write `{wire}?` without a default")));
    }
}

struct Search<'m> {
    types: Index<'m>,
    /// Fields whose default was followed to its end.
    done: BTreeSet<(&'m Symbol, &'m str)>,
    /// Fields whose default is being followed.
    open: BTreeSet<(&'m Symbol, &'m str)>,
    found: Vec<(Span, &'m str)>,
}

impl<'m> Search<'m> {
    fn type_of_default(&mut self, definition: &'m TypeDef) {
        for field in fields(definition) {
            self.default(definition, field);
        }
    }

    fn default(&mut self, owner: &'m TypeDef, field: &'m Field) {
        let Some(default) = &field.default else {
            return;
        };
        let key = (&owner.name, field.wire.as_str());
        if self.open.contains(&key) {
            self.found.push((field.span, &field.wire));
        } else if self.done.insert(key) {
            self.open.insert(key);
            self.value(&field.ty, default);
            self.open.remove(&key);
        }
    }

    /// Follows the defaults that a value leaves to be filled in.
    fn value(&mut self, ty: &'m Type, value: &'m Value) {
        match (&ty.kind, value) {
            (Kind::Nullable { of }, _) if !value.is_null() => self.value(of, value),
            (Kind::List { of, .. }, Value::Array(items)) => items.iter().for_each(|item| self.value(of, item)),
            (Kind::Map { of, .. }, Value::Object(members)) => members.values().for_each(|item| self.value(of, item)),
            (Kind::Ref { name, .. }, _) => {
                if let Some(definition) = self.types.definition(name) {
                    self.named(definition, value);
                }
            }
            _ => {}
        }
    }

    fn named(&mut self, definition: &'m TypeDef, value: &'m Value) {
        match (&definition.shape, value) {
            (Shape::Record(record), Value::Object(members)) => {
                for field in &record.fields {
                    match members.get(&field.wire) {
                        Some(value) => self.value(&field.ty, value),
                        None => self.default(definition, field),
                    }
                }
            }
            (Shape::Tuple(tuple), Value::Array(items)) => {
                for (at, field) in tuple.items.iter().enumerate() {
                    match items.get(at) {
                        Some(value) => self.value(&field.ty, value),
                        None => self.default(definition, field),
                    }
                }
            }
            (Shape::Alias { of }, _) => self.value(of, value),
            (Shape::Union(union), _) => {
                for variant in &union.variants {
                    if self.could_be(&variant.ty, value) {
                        self.value(&variant.ty, value);
                    }
                }
            }
            _ => {}
        }
    }

    /// A variant whose literal members are not those of the value is not what the value is.
    fn could_be(&self, ty: &Type, value: &Value) -> bool {
        let Kind::Ref { name, .. } = &ty.kind else {
            return true;
        };
        let Some(Shape::Record(record)) = self.types.definition(name).map(|definition| &definition.shape) else {
            return true;
        };
        record.fields.iter().all(|field| match (&field.ty.kind, value.get(&field.wire)) {
            (Kind::Literal { value: wanted }, Some(found)) => serde_json::to_value(wanted).is_ok_and(|wanted| wanted == *found),
            (Kind::Literal { .. }, None) => false,
            _ => true,
        })
    }
}

fn fields(definition: &TypeDef) -> &[Field] {
    match &definition.shape {
        Shape::Record(record) => &record.fields,
        Shape::Tuple(tuple) => &tuple.items,
        Shape::Enum(_) | Shape::Union(_) | Shape::Alias { .. } => &[],
    }
}
