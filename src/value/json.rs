//! Bytes to a JSON tree, by the text rules of every wireproof protocol.
//!
//! The tree keeps what typed decoding needs: the lexeme of every number and the order of members. The rules are those of I-JSON (RFC 7493)
//! with a limit on depth. A text that breaks several rules has the error that comes first in this list, wherever in the text it stands:
//!
//! 1. `encoding`: the bytes are not UTF-8, or begin with a byte order mark.
//! 2. `depth`: going through the text and leaving out its strings (from a `"` to the next `"` that no `\` escapes, or to the end), the
//!    brackets `{` and `[` so far exceed the brackets `}` and `]` by more than 64. This takes no grammar to find out.
//! 3. `syntax`: the text is not one JSON value (RFC 8259) with nothing but white space around it.
//! 4. `duplicate_key`: an object has two members whose names are equal after unescaping, half surrogates included.
//! 5. `surrogate`: a string or a member name has an escaped surrogate that is not half of a pair.
//! 6. `range`: a number is not finite as a double, or an integer lexeme (no `.`, `e`, `E`) is beyond ±(2^53−1). See [`NumberRules`].
//!
//! Ranks and not places, because that is what every language can do without a parser of its own: a scan for brackets, the native parser, a
//! comparison of the number of members, a look at the strings, a look at the numbers. The pointer of all six is empty, since a native
//! parser does not know where it is. Depth stands before syntax so that no parser ever sees a deep text.

use super::grammar::read;
use super::{Code, MAX_SAFE_INTEGER, Refusal};

/// The most containers inside one another.
pub const MAX_DEPTH: i64 = 64;

/// A JSON value as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// null.
    Null,
    /// true or false.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string, unescaped.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// The members of an object, in the order of the text; no two with one name.
    Object(Vec<(String, Json)>),
}

/// A JSON number as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// Its text, by the grammar of RFC 8259.
    pub lexeme: String,
}

/// Which numbers the text rules let through, because a type of the direction reads them exactly. The types refuse them everywhere else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NumberRules {
    /// Integer lexemes beyond ±(2^53−1): the direction has an `int64`, `uint64` or `decimal` that is a JSON number.
    pub wide_integers: bool,
    /// Numbers that are not finite as doubles: the direction has a `decimal` that is a JSON number.
    pub wide_decimals: bool,
}

impl Number {
    /// The double nearest to the number; infinite when there is none.
    #[must_use]
    pub fn double(&self) -> f64 {
        self.lexeme.parse().unwrap_or_else(|_| unreachable!("`{}` is a JSON number, which every float parser reads", self.lexeme))
    }

    /// It is written without fraction and exponent.
    #[must_use]
    pub fn is_integer_lexeme(&self) -> bool {
        !self.lexeme.contains(['.', 'e', 'E'])
    }

    /// Its double has no fraction. What a double cannot tell from an integer is one, in every language.
    #[must_use]
    pub fn is_integral(&self) -> bool {
        let double = self.double();
        double.is_infinite() || double.fract() == 0.0
    }

    /// Its value as an integer within ±(2^53−1), however it is written: `type` for a fraction, `range` beyond.
    pub fn safe_integer(&self) -> Result<i64, Code> {
        if !self.is_integral() {
            return Err(Code::Type);
        }
        let double = self.double();
        if double.abs() > MAX_SAFE_INTEGER as f64 {
            return Err(Code::Range);
        }
        Ok(double as i64)
    }

    /// It keeps the text rule for numbers where nothing reads it exactly.
    #[must_use]
    pub fn is_portable(&self) -> bool {
        let double = self.double();
        double.is_finite() && !(self.is_integer_lexeme() && double.abs() > MAX_SAFE_INTEGER as f64)
    }
}

impl Json {
    /// The member of that name, when this is an object that has it.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(key, _)| key == name).map(|(_, value)| value),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::String(_) | Self::Array(_) => None,
        }
    }
}

impl From<&serde_json::Value> for Json {
    fn from(value: &serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(*value),
            serde_json::Value::Number(number) => Self::Number(Number { lexeme: number.to_string() }),
            serde_json::Value::String(text) => Self::String(text.clone()),
            serde_json::Value::Array(items) => Self::Array(items.iter().map(Self::from).collect()),
            serde_json::Value::Object(members) => {
                let members = members.iter().map(|(name, value)| (name.clone(), Self::from(value)));
                Self::Object(members.collect())
            }
        }
    }
}

/// Reads one JSON text.
pub fn parse(bytes: &[u8], rules: NumberRules) -> Result<Json, Refusal> {
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::here(Code::Encoding))?;
    if text.starts_with('\u{feff}') {
        return Err(Refusal::here(Code::Encoding));
    }
    if is_too_deep(text) {
        return Err(Refusal::here(Code::Depth));
    }
    let read = read(text, rules).map_err(|_| Refusal::here(Code::Syntax))?;
    if read.duplicate_key {
        return Err(Refusal::here(Code::DuplicateKey));
    }
    if read.surrogate {
        return Err(Refusal::here(Code::Surrogate));
    }
    if read.range {
        return Err(Refusal::here(Code::Range));
    }
    Ok(read.value)
}

fn is_too_deep(text: &str) -> bool {
    let mut depth = 0;
    let mut in_string = false;
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => in_string = !in_string,
            b'\\' if in_string => {
                bytes.next();
            }
            b'{' | b'[' if !in_string => depth += 1,
            b'}' | b']' if !in_string => depth -= 1,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return true;
        }
    }
    false
}
