//! What the reference decoder says of bytes, and where it does not say what a vector says.

use super::{Vector, Verdict};
use crate::model::{Model, Peer, Symbol};
use crate::value::binary::decode_frame;
use crate::value::{self, Decoded, Json, Refusal};
use std::collections::BTreeMap;
use std::fmt;

/// What bytes mean to a decoder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// A message, and what it is when it is encoded again. A batch has the names of its messages, with `+` between them.
    Message {
        /// The message's name.
        name: String,
        /// The canonical bytes.
        canonical: Vec<u8>,
    },
    /// A message that the spec does not know, kept.
    Unknown {
        /// The canonical bytes.
        canonical: Vec<u8>,
    },
    /// None that is accepted.
    Refused {
        /// The code of the error.
        code: String,
        /// The value at fault, as a JSON Pointer.
        at: String,
    },
}

impl Meaning {
    fn refused(refusal: Refusal) -> Self {
        Self::Refused { code: refusal.code.as_str().to_owned(), at: refusal.at }
    }

    /// What a vector says.
    #[must_use]
    pub fn of(vector: &Vector) -> Self {
        match (&vector.verdict, &vector.message) {
            (Verdict::Invalid { rule, path }, _) => Self::Refused { code: rule.as_str().to_owned(), at: path.clone() },
            (Verdict::Valid { canonical }, Some(name)) => Self::Message { name: name.to_string(), canonical: canonical.clone() },
            (Verdict::Valid { canonical }, None) => Self::Unknown { canonical: canonical.clone() },
        }
    }

    /// The canonical bytes of what is accepted.
    #[must_use]
    pub fn canonical(&self) -> Option<&[u8]> {
        match self {
            Self::Message { canonical, .. } | Self::Unknown { canonical } => Some(canonical),
            Self::Refused { .. } => None,
        }
    }
}

impl fmt::Display for Meaning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |bytes: &[u8]| match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" "),
        };
        match self {
            Self::Message { name, canonical } => write!(f, "accepts it as `{name}`, {}", shown(canonical)),
            Self::Unknown { canonical } => write!(f, "keeps it as an unknown message, {}", shown(canonical)),
            Self::Refused { code, at } => write!(f, "refuses it with `{code}` at `{at}`"),
        }
    }
}

/// What the reference decoder makes of the bytes of one message.
#[must_use]
pub fn decode(model: &Model, peer: Peer, binary: bool, bytes: &[u8], pending: &BTreeMap<String, Symbol>) -> Meaning {
    if binary {
        return match decode_frame(model, peer, bytes) {
            Ok(frame) => Meaning::Message { name: frame.name.to_string(), canonical: bytes.to_vec() },
            Err(refusal) => Meaning::refused(refusal),
        };
    }
    let lookup = |id: &Json| pending.get(&value::encode_untyped(id)).cloned();
    match value::decode_message(model, peer, bytes, &lookup) {
        Ok(decoded) => {
            let canonical = value::encode(&decoded).into_bytes();
            match name(&decoded) {
                Some(name) => Meaning::Message { name, canonical },
                None => Meaning::Unknown { canonical },
            }
        }
        Err(refusal) => Meaning::refused(refusal),
    }
}

fn name(decoded: &Decoded) -> Option<String> {
    match decoded {
        Decoded::Message { name, .. } => Some(name.to_string()),
        Decoded::Unknown { .. } => None,
        Decoded::Batch(_) => unreachable!("one message was decoded"),
    }
}

/// The vectors of which the reference decoder says something else, and what.
#[must_use]
pub fn disagreements<'v>(model: &Model, vectors: &'v [Vector]) -> Vec<(&'v Vector, Meaning)> {
    let said = vectors.iter().map(|vector| (vector, decode(model, vector.direction, vector.binary, &vector.bytes, &vector.pending)));
    said.filter(|(vector, meaning)| *meaning != Meaning::of(vector)).collect()
}
