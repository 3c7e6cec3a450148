//! Any JSON value.

use super::number::{double, is_portable, number_text};
use super::{Code, Map, Reader, Rule, Wire, Writer};

/// Any JSON value. Unlike `serde_json::Value` it keeps the order of members and reads every double exactly, whatever features a
/// dependent switches on.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// null.
    Null,
    /// true or false.
    Bool(bool),
    /// A number, which is finite.
    Number(f64),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object.
    Object(Map<Json>),
}

impl Reader<'_> {
    /// Takes any value.
    pub(super) fn any(&mut self) -> Result<Json, Code> {
        Ok(match self.peek() {
            Some(b'{') => Json::Object(Map::read(self, &Rule::Plain)?),
            Some(b'[') => Json::Array(Vec::read(self, &Rule::Plain)?),
            Some(b'"') => Json::String(self.string()?.into_owned()),
            Some(b't' | b'f') => Json::Bool(bool::read(self, &Rule::Plain)?),
            Some(b'n') => self.word("null").map(|()| Json::Null)?,
            Some(_) => {
                let lexeme = self.lexeme()?;
                if !is_portable(lexeme) {
                    return Err(Code::Range);
                }
                Json::Number(double(lexeme))
            }
            None => return Err(Code::Syntax),
        })
    }

    /// Goes over a value that nobody reads. Its numbers have to be portable all the same.
    pub(super) fn ignored(&mut self) -> Result<(), Code> {
        if self.numbers.wide_integers {
            self.any().map(drop)
        } else {
            self.skip()
        }
    }
}

impl Wire for Json {
    fn read(reader: &mut Reader<'_>, _: &Rule) -> Result<Self, Code> {
        reader.any()
    }

    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code> {
        match self {
            Self::Null => writer.raw("null"),
            Self::Bool(value) => value.write(writer, rule)?,
            Self::Number(value) => {
                if !value.is_finite() {
                    return Err(Code::Range);
                }
                writer.raw(&number_text(*value));
            }
            Self::String(text) => writer.text(text),
            Self::Array(items) => items.write(writer, &Rule::Plain)?,
            Self::Object(members) => members.write(writer, &Rule::Plain)?,
        }
        Ok(())
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(value),
            serde_json::Value::Number(number) => Self::Number(double(&number.to_string())),
            serde_json::Value::String(text) => Self::String(text),
            serde_json::Value::Array(items) => {
                Self::Array(items.into_iter().map(Self::from).collect())
            }
            serde_json::Value::Object(members) => Self::Object(
                members
                    .into_iter()
                    .map(|(key, value)| (key, Self::from(value)))
                    .collect(),
            ),
        }
    }
}

impl From<Json> for serde_json::Value {
    fn from(value: Json) -> Self {
        match value {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::Bool(value),
            Json::Number(number) => {
                let text = number_text(number);
                let integer = text.parse::<i64>().ok().map(Self::from);
                integer.unwrap_or_else(|| Self::from(number))
            }
            Json::String(text) => Self::String(text),
            Json::Array(items) => Self::Array(items.into_iter().map(Self::from).collect()),
            Json::Object(members) => Self::Object(
                members
                    .into_iter()
                    .map(|(key, value)| (key, Self::from(value)))
                    .collect(),
            ),
        }
    }
}

/// A message that the protocol does not know, in a direction where such messages may come.
#[derive(Debug, Clone, PartialEq)]
pub struct UnknownMessage {
    /// The value that would have told which message it is, if there is one.
    pub tag: Option<Json>,
    /// The whole message.
    pub raw: Json,
}

impl Wire for UnknownMessage {
    fn read(reader: &mut Reader<'_>, _: &Rule) -> Result<Self, Code> {
        let start = reader.at;
        let tag = match reader.tag.take() {
            Some(at) => {
                reader.at = at;
                let tag = Json::read(reader, &Rule::Plain)?;
                reader.at = start;
                Some(tag)
            }
            None => None,
        };
        let raw = reader.any()?;
        Ok(Self { tag, raw })
    }

    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code> {
        self.raw.write(writer, rule)
    }
}
