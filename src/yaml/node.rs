//! The tree: a value, and where it stands.

use std::borrow::Cow;

use super::scalar::{Resolved, Scalar};
use crate::source::Span;

/// A value and its place. Scalars borrow from the text they were read from wherever it holds them literally.
#[derive(Clone, Debug, PartialEq)]
pub struct Node<'s> {
    /// The value's text: with quotes for a quoted scalar, without the header for a block scalar,
    /// from the first to the last child for a block collection.
    pub span: Span,
    /// The value.
    pub value: Value<'s>,
}

/// What a node holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'s> {
    /// A text, which may mean a number, a boolean or null.
    Scalar(Scalar<'s>),
    /// A sequence.
    List(Vec<Node<'s>>),
    /// A mapping, in the order of the text; no key occurs twice.
    Map(Vec<Entry<'s>>),
}

/// One key and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<'s> {
    /// The key.
    pub key: Key<'s>,
    /// The value; null when the text has none.
    pub value: Node<'s>,
}

/// A key. It is always a name: `1: x` and `"1": x` have the same key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key<'s> {
    /// The name.
    pub text: Cow<'s, str>,
    /// Its place, with the quotes.
    pub span: Span,
    /// Whether it is written without quotes.
    pub plain: bool,
}

impl<'s> Node<'s> {
    /// The value of a key, if this is a mapping that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node<'s>> {
        let entries = self.as_map()?;
        let entry = entries.iter().find(|entry| entry.key.text == key)?;
        Some(&entry.value)
    }

    /// The entries of a mapping.
    #[must_use]
    pub fn as_map(&self) -> Option<&[Entry<'s>]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            Value::Scalar(_) | Value::List(_) => None,
        }
    }

    /// The items of a list.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Node<'s>]> {
        match &self.value {
            Value::List(items) => Some(items),
            Value::Scalar(_) | Value::Map(_) => None,
        }
    }

    /// The scalar, whatever it means.
    #[must_use]
    pub fn as_scalar(&self) -> Option<&Scalar<'s>> {
        match &self.value {
            Value::Scalar(scalar) => Some(scalar),
            Value::List(_) | Value::Map(_) => None,
        }
    }

    /// The text of a scalar that means a string: not that of `5`, `true` or an empty value.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        let scalar = self.as_scalar()?;
        (scalar.resolve() == Resolved::String).then_some(&*scalar.text)
    }

    /// Whether this is null, written or left out.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.as_scalar().is_some_and(|scalar| scalar.resolve() == Resolved::Null)
    }

    /// What it is, for messages: `a mapping`, `a list`, `a string`, `an integer`, `a number`, `a boolean`, `null`.
    #[must_use]
    pub fn kind_name(&self) -> &'static str {
        match &self.value {
            Value::Map(_) => "a mapping",
            Value::List(_) => "a list",
            Value::Scalar(scalar) => match scalar.resolve() {
                Resolved::Null => "null",
                Resolved::Bool(_) => "a boolean",
                Resolved::Int(_) | Resolved::BigInt => "an integer",
                Resolved::Float(_) => "a number",
                Resolved::String => "a string",
            },
        }
    }
}
