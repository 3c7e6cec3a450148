//! What has come on a connection, as the promises about order ask for it.

use super::super::spec::Spec;
use crate::model::Symbol;
use serde_json::Value;
use std::collections::BTreeSet;

/// The messages that promises name, and the values of the fields by which they are told apart.
#[derive(Debug, Default)]
pub(super) struct Earlier<'m> {
    names: BTreeSet<&'m Symbol>,
    values: BTreeSet<(&'m Symbol, &'m str, String)>,
}

impl<'m> Earlier<'m> {
    /// A message came.
    pub(super) fn add(&mut self, spec: &Spec<'m>, name: &Symbol, json: &Value) {
        for order in &spec.model.order {
            for named in [&order.before, &order.after].into_iter().filter(|named| *named == name) {
                self.names.insert(named);
                if let Some((per, value)) = order.per.as_deref().and_then(|per| Some((per, json.get(per)?))) {
                    self.values.insert((named, per, value.to_string()));
                }
            }
        }
    }

    /// Whether a message came before this one, of the same value of a field if this one has it.
    pub(super) fn has(&self, name: &Symbol, per: Option<&str>, of: &Value) -> bool {
        match per.and_then(|per| Some((per, of.get(per)?))) {
            Some((per, value)) => self.values.contains(&(name, per, value.to_string())),
            None => self.names.contains(name),
        }
    }
}
