//! The plainest value of every type: optional members absent, lists short, numbers near zero, the first variant that ends.
//!
//! Types that hold themselves end because a value is only made of values that were made before.

use super::dispatch::{Demand, Pin, routes};
use super::text::Text;
use super::{bytes, format, list, literal, map, number, record, string, tuple, wide};
use crate::model::{Kind, Model, Shape, Symbol, Type};
use std::collections::BTreeMap;

/// The longest text of a plain value. A type that needs more has none.
const MAX_SIZE: usize = 100_000;

/// The plainest values of the named types; a type without a finite or reasonable value is missing.
#[derive(Debug, Default)]
pub(super) struct Bases {
    types: BTreeMap<Symbol, Text>,
}

impl Bases {
    pub(super) fn of(model: &Model) -> Self {
        let mut bases = Self::default();
        let mut waiting: Vec<_> = model.types.iter().collect();
        loop {
            let before = waiting.len();
            waiting.retain(|definition| match bases.of_shape(model, &definition.shape, &[]) {
                Some(text) => bases.types.insert(definition.name.clone(), text).is_some(),
                None => true,
            });
            if waiting.len() == before {
                return bases;
            }
        }
    }

    /// The plainest value of a type that meets the demands.
    pub(super) fn of_type(&self, model: &Model, ty: &Type, pins: &[Pin]) -> Option<Text> {
        if let Some(Demand::Is(text)) = pins.iter().find(|pin| pin.path.is_empty()).map(|pin| &pin.demand) {
            return Some(text.clone());
        }
        let text = match &ty.kind {
            Kind::String { min_length, max_length, pattern } => string::plain((*min_length, *max_length), pattern.as_ref()),
            Kind::Int { min, max, multiple_of } => number::plain_int((*min, *max), *multiple_of),
            Kind::Number { min, max, above, below } => number::plain_double((*min, *max), (*above, *below)),
            Kind::Int64 { min, max, number } => wide::plain((i128::from(*min), i128::from(*max)), *number),
            Kind::Uint64 { min, max, number } => wide::plain((i128::from(*min), i128::from(*max)), *number),
            Kind::Decimal { number: true } => Some(Text::canonical("1.50")),
            Kind::Decimal { number: false } => Some(Text::string("1.50")),
            Kind::Bool => Some(Text::canonical("true")),
            Kind::Uuid | Kind::Datetime | Kind::Date | Kind::Duration => format::plain(&ty.kind),
            Kind::Bytes { encoding, min_length, .. } => bytes::of_length(*encoding, min_length.unwrap_or(0)),
            Kind::Any => Some(Text::canonical("null")),
            Kind::Json { of } => self.of_type(model, of, &[]).map(|inner| super::types::in_string(&inner)),
            Kind::Literal { value } => Some(literal::text(value)),
            Kind::List { of, min_items, unique, .. } => list::plain(self, model, of, min_items.unwrap_or(0), *unique),
            Kind::Map { of, min_entries, keys, .. } => map::plain(self, model, of, min_entries.unwrap_or(0), keys.as_ref()),
            Kind::Nullable { of } => self.of_type(model, of, pins).or_else(|| Some(Text::canonical("null"))),
            Kind::Ref { name, .. } if pins.is_empty() => self.types.get(name).cloned(),
            Kind::Ref { name, .. } => self.of_shape(model, &model.type_named(name)?.shape, pins),
        };
        text.filter(|text| text.sent.len() <= MAX_SIZE)
    }

    fn of_shape(&self, model: &Model, shape: &Shape, pins: &[Pin]) -> Option<Text> {
        let text = match shape {
            Shape::Alias { of } => self.of_type(model, of, pins),
            Shape::Enum(definition) => definition.values.first().map(|value| literal::text(&value.wire)),
            Shape::Record(definition) => record::plain(self, model, definition, pins),
            Shape::Tuple(definition) => tuple::plain(self, model, definition, pins),
            Shape::Union(definition) => routes(&definition.dispatch).iter().find_map(|route| {
                let variant = definition.variants.iter().find(|variant| variant.name == *route.name)?;
                self.of_type(model, &variant.ty, &route.with(pins)?)
            }),
        };
        text.filter(|text| text.sent.len() <= MAX_SIZE)
    }

    /// So many values of a type of which no two are equal, the plainest first; `None` when too few come to mind.
    pub(super) fn distinct(&self, model: &Model, ty: &Type, count: usize) -> Option<Vec<Text>> {
        let base = self.of_type(model, ty, &[])?;
        let mut values = vec![base];
        if count > 1 {
            values.extend(self.others(model, ty, count + 1));
        }
        let mut found: Vec<Text> = Vec::new();
        for value in values {
            if found.len() < count && found.iter().all(|earlier| earlier.canonical != value.canonical) {
                found.push(value);
            }
        }
        (found.len() == count).then_some(found)
    }

    fn others(&self, model: &Model, ty: &Type, count: usize) -> Vec<Text> {
        match &ty.kind {
            Kind::String { min_length, max_length, pattern } => string::several((*min_length, *max_length), pattern.as_ref(), count),
            Kind::Int { min, max, multiple_of } => number::several((*min, *max), *multiple_of, count),
            Kind::Number { min: None, max: None, above: None, below: None } => {
                (0..count).map(|number| Text::canonical(format!("{number}.5"))).collect()
            }
            Kind::Int64 { number, .. } | Kind::Uint64 { number, .. } => wide::several(*number, count),
            Kind::Bool => ["true", "false"].map(Text::canonical).into(),
            Kind::Any => (0..count).map(|number| Text::canonical(number.to_string())).collect(),
            Kind::Uuid | Kind::Datetime | Kind::Date | Kind::Duration => format::several(&ty.kind),
            Kind::Bytes { encoding, min_length, max_length } => {
                let lengths = min_length.unwrap_or(0)..=max_length.unwrap_or(u64::MAX);
                lengths.take(count).filter_map(|length| bytes::of_length(*encoding, length)).collect()
            }
            Kind::Nullable { of } => {
                let mut values = self.others(model, of, count);
                values.push(Text::canonical("null"));
                values
            }
            Kind::Json { of } => self.others(model, of, count).iter().map(super::types::in_string).collect(),
            Kind::Map { of, min_entries: None | Some(0 | 1), keys: None, .. } => {
                let values = self.others(model, of, count);
                values.iter().map(|value| map::text(&[("k".to_owned(), value.clone())])).collect()
            }
            Kind::List { of, min_items: None | Some(0 | 1), .. } => {
                self.others(model, of, count).into_iter().map(|value| super::text::array(&[value])).collect()
            }
            Kind::Ref { name, .. } => model.type_named(name).map(|found| self.others_of(model, &found.shape, count)).unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    fn others_of(&self, model: &Model, shape: &Shape, count: usize) -> Vec<Text> {
        match shape {
            Shape::Alias { of } => self.others(model, of, count),
            Shape::Enum(definition) => definition.values.iter().map(|value| literal::text(&value.wire)).collect(),
            Shape::Union(definition) => {
                let found = routes(&definition.dispatch).into_iter().filter_map(|route| {
                    let variant = definition.variants.iter().find(|variant| variant.name == *route.name)?;
                    self.of_type(model, &variant.ty, &route.with(&[])?)
                });
                found.collect()
            }
            Shape::Record(definition) => record::several(self, model, definition, count),
            Shape::Tuple(_) => Vec::new(),
        }
    }
}
