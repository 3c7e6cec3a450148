//! Bytes in JSON: as text where they are UTF-8, otherwise in base64.

use crate::vectors::base64;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written<'b> {
    Text(Cow<'b, str>),
    Base64 { base64: String },
}

pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Written::Text(Cow::Borrowed(text)).serialize(serializer),
        Err(_) => Written::Base64 { base64: base64::encode(bytes) }.serialize(serializer),
    }
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    match Written::deserialize(deserializer)? {
        Written::Text(text) => Ok(text.into_owned().into_bytes()),
        Written::Base64 { base64: text } => base64::decode(&text).ok_or_else(|| serde::de::Error::custom("this is no base64")),
    }
}
