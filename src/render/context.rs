//! The model to the value that templates see.
//!
//! The engine's own conversion would do, but it makes a value of its own for every mention of a type. Here what the model
//! shares is shared, and the fields of a struct are looked up by name without hashing.

use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasher as _, Hash as _, Hasher as _};
use std::sync::Arc;

use foldhash::fast::RandomState;
use minijinja::Value;
use minijinja::value::{Enumerator, Object, ValueKind};
use serde::ser::{Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer};

use crate::model::{Model, SHARED};

/// The model as templates see it. Made once, it serves any number of targets.
#[must_use]
pub fn context(model: &Model) -> Value {
    let mut shared = Shared::default();
    model
        .serialize(Converter { shared: &mut shared })
        .unwrap_or_else(|error| unreachable!("a model holds only what templates can: {error}"))
}

/// Where a struct of the context is: what is at one place is one thing, as long as a value keeps it there.
pub(super) fn identity(value: &Value) -> Option<usize> {
    Some(std::ptr::from_ref(value.downcast_object_ref::<Entries>()?).addr())
}

/// Whether a value is a field of a record or an element of a tuple.
pub(super) fn is_field(value: &Value) -> bool {
    value.downcast_object_ref::<Entries>().is_some_and(|entries| entries.is_field)
}

/// A struct or a map with names as keys, in order.
#[derive(Debug)]
struct Entries {
    parts: Vec<(Name, Value)>,
    is_field: bool,
}

/// What was converted before and may be meant again.
#[derive(Default)]
struct Shared {
    /// Types and lives, by their addresses in the model.
    by_address: HashMap<usize, Value, RandomState>,
    /// Fields, by a hash of all that is said of them.
    fields: HashMap<u64, Vec<Value>, RandomState>,
}

impl Shared {
    /// The field that has these parts, the same for all that are equal.
    fn field(&mut self, parts: Vec<(Name, Value)>) -> Value {
        let mut hasher = self.fields.hasher().build_hasher();
        for (_, value) in &parts {
            match Part::of(value) {
                Some(part) => part.hash(&mut hasher),
                None => return Value::from_object(Entries { parts, is_field: true }),
            }
        }
        let alike = self.fields.entry(hasher.finish()).or_default();
        let is_same = |known: &&Value| {
            let known = known.downcast_object_ref::<Entries>().map(|entries| &*entries.parts).unwrap_or_default();
            known.len() == parts.len() && known.iter().zip(&parts).all(|((_, one), (_, two))| Part::of(one) == Part::of(two))
        };
        if let Some(known) = alike.iter().find(is_same) {
            return known.clone();
        }
        let made = Value::from_object(Entries { parts, is_field: true });
        alike.push(made.clone());
        made
    }
}

/// A part of a field, to be compared.
#[derive(PartialEq, Eq, Hash)]
enum Part<'v> {
    Text(&'v str),
    /// A shared value, by its place.
    Place(usize),
    /// Null or a boolean.
    Word(Option<bool>),
}

impl<'v> Part<'v> {
    /// `None` for a value that is not compared.
    fn of(value: &'v Value) -> Option<Self> {
        if let Some(text) = value.as_str() {
            return Some(Self::Text(text));
        }
        if let Some(place) = identity(value) {
            return Some(Self::Place(place));
        }
        match value.kind() {
            ValueKind::None => Some(Self::Word(None)),
            ValueKind::Bool => Some(Self::Word(Some(value.is_true()))),
            _ => None,
        }
    }
}

/// A key: a field's name, or what a map happens to hold.
#[derive(Debug)]
enum Name {
    Field(&'static str),
    Key(Box<str>),
}

impl Name {
    fn as_str(&self) -> &str {
        match self {
            Self::Field(name) => name,
            Self::Key(name) => name,
        }
    }
}

impl Object for Entries {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.get_value_by_str(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        let first = key.as_bytes().first();
        let is_it = |name: &str| name.len() == key.len() && name.as_bytes().first() == first && name == key;
        self.parts.iter().find_map(|(name, value)| is_it(name.as_str()).then(|| value.clone()))
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Values(self.parts.iter().map(|(name, _)| Value::from(name.as_str())).collect())
    }

    fn enumerator_len(self: &Arc<Self>) -> Option<usize> {
        Some(self.parts.len())
    }
}

/// Why something has no value; nothing in a model is like that.
#[derive(Debug)]
struct Unsupported(String);

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unsupported {}

impl serde::ser::Error for Unsupported {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// Converts one value; `shared` holds what was converted before.
struct Converter<'c> {
    shared: &'c mut Shared,
}

/// A list or a struct whose parts are being converted.
struct Parts<'c, T> {
    shared: &'c mut Shared,
    parts: Vec<T>,
    /// The key of a map whose value comes next.
    key: Option<Box<str>>,
    is_field: bool,
}

impl<'c, T> Parts<'c, T> {
    fn new(shared: &'c mut Shared, length: Option<usize>) -> Self {
        Self { shared, parts: Vec::with_capacity(length.unwrap_or(0)), key: None, is_field: false }
    }

    fn convert<V: Serialize + ?Sized>(&mut self, value: &V) -> Result<Value, Unsupported> {
        value.serialize(Converter { shared: self.shared })
    }
}

impl Parts<'_, (Name, Value)> {
    /// The struct or map; of equal fields one for all.
    fn entries(self) -> Value {
        if self.is_field { self.shared.field(self.parts) } else { Value::from_object(Entries { parts: self.parts, is_field: false }) }
    }
}

macro_rules! scalars {
    ($($method:ident: $type:ty),* $(,)?) => {
        $(fn $method(self, value: $type) -> Result<Value, Unsupported> {
            Ok(Value::from(value))
        })*
    };
}

impl<'c> Serializer for Converter<'c> {
    type Ok = Value;
    type Error = Unsupported;
    type SerializeSeq = Parts<'c, Value>;
    type SerializeTuple = Parts<'c, Value>;
    type SerializeTupleStruct = Impossible<Value, Unsupported>;
    type SerializeTupleVariant = Impossible<Value, Unsupported>;
    type SerializeMap = Parts<'c, (Name, Value)>;
    type SerializeStruct = Parts<'c, (Name, Value)>;
    type SerializeStructVariant = Impossible<Value, Unsupported>;

    scalars! {
        serialize_bool: bool,
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_i64: i64,
        serialize_u8: u8,
        serialize_u16: u16,
        serialize_u32: u32,
        serialize_u64: u64,
        serialize_f32: f32,
        serialize_f64: f64,
        serialize_char: char,
        serialize_str: &str,
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Value, Unsupported> {
        Err(Unsupported::custom("bytes"))
    }

    fn serialize_none(self) -> Result<Value, Unsupported> {
        Ok(Value::from(()))
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Value, Unsupported> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Value, Unsupported> {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Value, Unsupported> {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<Value, Unsupported> {
        Ok(Value::from(variant))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<Value, Unsupported> {
        if name != SHARED {
            return value.serialize(self);
        }
        let address = std::ptr::from_ref(value).addr();
        if let Some(known) = self.shared.by_address.get(&address) {
            return Ok(known.clone());
        }
        let made = value.serialize(Converter { shared: self.shared })?;
        self.shared.by_address.insert(address, made.clone());
        Ok(made)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Value, Unsupported> {
        let value = value.serialize(self)?;
        Ok(Value::from_object(Entries { parts: vec![(Name::Field(variant), value)], is_field: false }))
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self::SerializeSeq, Unsupported> {
        Ok(Parts::new(self.shared, length))
    }

    fn serialize_tuple(self, length: usize) -> Result<Self::SerializeTuple, Unsupported> {
        Ok(Parts::new(self.shared, Some(length)))
    }

    fn serialize_tuple_struct(self, name: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unsupported> {
        Err(Unsupported::custom(name))
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unsupported> {
        Err(Unsupported::custom(name))
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Self::SerializeMap, Unsupported> {
        Ok(Parts::new(self.shared, length))
    }

    fn serialize_struct(self, name: &'static str, length: usize) -> Result<Self::SerializeStruct, Unsupported> {
        Ok(Parts { is_field: name == "Field", ..Parts::new(self.shared, Some(length)) })
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unsupported> {
        Err(Unsupported::custom(name))
    }
}

impl SerializeSeq for Parts<'_, Value> {
    type Ok = Value;
    type Error = Unsupported;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unsupported> {
        let value = self.convert(value)?;
        self.parts.push(value);
        Ok(())
    }

    fn end(self) -> Result<Value, Unsupported> {
        Ok(Value::from(self.parts))
    }
}

impl SerializeTuple for Parts<'_, Value> {
    type Ok = Value;
    type Error = Unsupported;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unsupported> {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<Value, Unsupported> {
        SerializeSeq::end(self)
    }
}

impl SerializeMap for Parts<'_, (Name, Value)> {
    type Ok = Value;
    type Error = Unsupported;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unsupported> {
        let key = self.convert(key)?;
        self.key = Some(key.as_str().ok_or_else(|| Unsupported::custom("a key that is no text"))?.into());
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unsupported> {
        let key = self.key.take().ok_or_else(|| Unsupported::custom("a value without a key"))?;
        let value = self.convert(value)?;
        self.parts.push((Name::Key(key), value));
        Ok(())
    }

    fn end(self) -> Result<Value, Unsupported> {
        Ok(self.entries())
    }
}

impl SerializeStruct for Parts<'_, (Name, Value)> {
    type Ok = Value;
    type Error = Unsupported;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Unsupported> {
        let value = self.convert(value)?;
        self.parts.push((Name::Field(key), value));
        Ok(())
    }

    fn end(self) -> Result<Value, Unsupported> {
        Ok(self.entries())
    }
}

#[cfg(test)]
mod tests {
    use crate::diag::Diagnostics;
    use crate::source::Sources;

    #[test]
    fn it_says_what_the_model_says() {
        let text = include_str!("../../spec/market.yaml");
        let model = crate::spec::load_text("market.yaml", text, &Sources::new(), &mut Diagnostics::new()).unwrap();
        assert!(serde_json::to_string(&super::context(&model)).unwrap() == serde_json::to_string(&model).unwrap());
    }
}
