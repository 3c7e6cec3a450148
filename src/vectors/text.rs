//! JSON text in two forms: as a peer may send it, and as everybody writes it again.

use crate::value::Json;

/// A value as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Text {
    /// As it is sent.
    pub(super) sent: String,
    /// Its canonical form.
    pub(super) canonical: String,
}

impl Text {
    /// A value that is sent in its canonical form.
    pub(super) fn canonical(text: impl Into<String>) -> Self {
        let canonical = text.into();
        Self { sent: canonical.clone(), canonical }
    }

    /// A value that is sent in another form.
    pub(super) fn other(sent: impl Into<String>, canonical: impl Into<String>) -> Self {
        Self { sent: sent.into(), canonical: canonical.into() }
    }

    /// A string.
    pub(super) fn string(text: &str) -> Self {
        Self::canonical(quote(text))
    }

    /// The JSON kind of what is sent, as its first byte with all numbers alike.
    pub(super) fn kind(&self) -> u8 {
        match self.sent.bytes().next() {
            Some(b'-' | b'0'..=b'9') => b'0',
            Some(b't' | b'f') => b't',
            first => first.unwrap_or_default(),
        }
    }
}

/// A string in quotes, with the escapes that canonical text has.
pub(super) fn quote(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for scalar in text.chars() {
        match scalar {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\u{8}' => quoted.push_str("\\b"),
            '\t' => quoted.push_str("\\t"),
            '\n' => quoted.push_str("\\n"),
            '\u{c}' => quoted.push_str("\\f"),
            '\r' => quoted.push_str("\\r"),
            scalar if scalar < ' ' => quoted.push_str(&format!("\\u{:04x}", u32::from(scalar))),
            scalar => quoted.push(scalar),
        }
    }
    quoted.push('"');
    quoted
}

/// A string in quotes, with every code point escaped by its number.
pub(super) fn quote_in_numbers(text: &str) -> String {
    let units = text.encode_utf16().map(|unit| format!("\\u{unit:04X}"));
    format!("\"{}\"", units.collect::<String>())
}

/// An array.
pub(super) fn array(items: &[Text]) -> Text {
    let join = |form: fn(&Text) -> &str| format!("[{}]", items.iter().map(form).collect::<Vec<_>>().join(","));
    Text { sent: join(|item| &item.sent), canonical: join(|item| &item.canonical) }
}

/// An object of members as they are.
pub(super) fn object<'a>(members: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let members: Vec<String> = members.map(|(name, value)| format!("{}:{value}", quote(name))).collect();
    format!("{{{}}}", members.join(","))
}

/// A JSON tree with every number as it was written.
pub(super) fn write(json: &Json) -> String {
    match json {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Number(number) => number.lexeme.clone(),
        Json::String(text) => quote(text),
        Json::Array(items) => format!("[{}]", items.iter().map(write).collect::<Vec<_>>().join(",")),
        Json::Object(members) => {
            let members: Vec<String> = members.iter().map(|(name, value)| format!("{}:{}", quote(name), write(value))).collect();
            format!("{{{}}}", members.join(","))
        }
    }
}

/// One more step in front of a JSON Pointer (RFC 6901).
pub(super) fn under(key: &str, rest: &str) -> String {
    format!("/{}{rest}", key.replace('~', "~0").replace('/', "~1"))
}
