//! Between the types of the protocol and serde, so that they can be parts of other values.
//!
//! A value is the same JSON through serde as through [`encode`](super::encode), and what [`decode`](super::decode) refuses, serde
//! refuses too. Only formats that describe themselves, as JSON does, can be read. Reading a protocol's own messages through serde is
//! slower than [`decode`](super::decode), and the text rules are then those of the other format.

use super::number::{double, number_text};
use super::writer::write_text;
use super::{
    Bytes, Code, Date, Datetime, Decimal, Duration, Json, Numbers, Reader, UnknownMessage, Uuid,
    Wire,
};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, SerializeSeq, Serializer};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Writes a value of the protocol with serde.
pub fn serialize<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let text = super::encode(value).map_err(S::Error::custom)?;
    Text(&text).serialize(serializer)
}

/// Reads a value of the protocol with serde.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut text = String::new();
    Collect(&mut text).deserialize(deserializer)?;
    super::decode(text.as_bytes(), Numbers::WIDE, &|_| None).map_err(D::Error::custom)
}

/// The JSON text of a value.
struct Text<'a>(&'a str);

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut reader = Reader::new(self.0, Numbers::WIDE);
        let refused = |code: Code| S::Error::custom(code);
        match reader.peek() {
            Some(b'{') => {
                reader.open(b'{').map_err(refused)?;
                let mut map = serializer.serialize_map(None)?;
                let mut first = true;
                while reader.next_item(&mut first, b'}').map_err(refused)? {
                    let name = reader.name().map_err(refused)?;
                    let name = std::str::from_utf8(&name).map_err(S::Error::custom)?;
                    map.serialize_entry(name, &Text(reader.slice().map_err(refused)?))?;
                }
                map.end()
            }
            Some(b'[') => {
                reader.open(b'[').map_err(refused)?;
                let mut list = serializer.serialize_seq(None)?;
                let mut first = true;
                while reader.next_item(&mut first, b']').map_err(refused)? {
                    list.serialize_element(&Text(reader.slice().map_err(refused)?))?;
                }
                list.end()
            }
            Some(b'"') => serializer.serialize_str(&reader.string().map_err(refused)?),
            Some(b't' | b'f') => serializer.serialize_bool(self.0 == "true"),
            Some(b'n') => serializer.serialize_unit(),
            _ => number(self.0, serializer),
        }
    }
}

fn number<S: Serializer>(lexeme: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if lexeme == "-0" {
        // As an integer it would lose its sign.
        return serializer.serialize_f64(-0.0);
    }
    if let Ok(integer) = lexeme.parse() {
        return serializer.serialize_i64(integer);
    }
    if let Ok(integer) = lexeme.parse() {
        return serializer.serialize_u64(integer);
    }
    let double = double(lexeme);
    if number_text(double) == lexeme {
        serializer.serialize_f64(double)
    } else {
        Err(S::Error::custom(
            "this number has more digits than serde can carry",
        ))
    }
}

impl<'a> Reader<'a> {
    /// The text of the next value.
    fn slice(&mut self) -> Result<&'a str, Code> {
        self.peek();
        let start = self.at;
        self.skip()?;
        Ok(&self.text[start..self.at])
    }
}

/// Writes down, as JSON text, whatever it is given.
struct Collect<'a>(&'a mut String);

impl<'de> DeserializeSeed<'de> for Collect<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Collect<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.0.push_str(&value.to_string());
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.0.push_str(&value.to_string());
        Ok(())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        if !value.is_finite() {
            return Err(E::custom("JSON has no numbers that are not finite"));
        }
        // A decimal keeps the sign of zero; other types drop it when they read.
        let is_minus_zero = value == 0.0 && value.is_sign_negative();
        self.0.push_str(if is_minus_zero { "-" } else { "" });
        self.0.push_str(&number_text(value));
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        write_text(self.0, text);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.push_str("null");
        Ok(())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.push('[');
        while items.next_element_seed(Item(self.0, '['))?.is_some() {}
        self.0.push(']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        self.0.push('{');
        while entries.next_key_seed(Item(self.0, '{'))?.is_some() {
            self.0.push(':');
            entries.next_value_seed(Collect(self.0))?;
        }
        self.0.push('}');
        Ok(())
    }
}

/// Writes down an item behind the bracket or the item in front of it.
struct Item<'a>(&'a mut String, char);

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if !self.0.ends_with(self.1) {
            self.0.push(',');
        }
        Collect(self.0).deserialize(deserializer)
    }
}

/// Lets a type of the runtime be a part of values of serde.
macro_rules! bridge {
    ($($name:ident),*) => {
        $(
            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serialize(self, serializer)
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    deserialize(deserializer)
                }
            }
        )*
    };
}

bridge!(
    Bytes,
    Date,
    Datetime,
    Decimal,
    Duration,
    Json,
    UnknownMessage,
    Uuid
);
