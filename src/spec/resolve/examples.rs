//! Examples and counterexamples, and the layout of binary frames.

use super::Resolver;
use super::read::{self, Read, integer, scalar_text};
use crate::diag::Diagnostic;
use crate::model::{Endian, Example, Expectation, Layout, LayoutField, LayoutKind, Payload};
use crate::source::Span;
use crate::yaml::{Entry, Node};

impl Resolver<'_, '_> {
    /// Messages that must be accepted.
    pub(super) fn examples(&mut self, node: &Node<'_>) -> Vec<Example> {
        let mut examples = Vec::new();
        let listed = node.items("examples");
        for (index, item) in listed.iter().enumerate() {
            examples.push(Example { value: item.to_json().ok(), ..empty(format!("example {}", index + 1), item.span) });
        }
        for Entry { key, value } in node.entries("examples") {
            examples.push(Example { value: value.to_json().ok(), ..empty(key.text.to_string(), key.span) });
        }
        for Entry { key, value } in node.entries("raw_examples") {
            examples.extend(self.raw(&key.text, value, key.span));
        }
        examples
    }

    /// Messages that must be refused.
    pub(super) fn counterexamples(&mut self, node: &Node<'_>) -> Vec<Example> {
        let mut examples = Vec::new();
        for Entry { key, value } in node.entries("counterexamples") {
            let error = value.text("error").map(|code| Expectation { code: code.to_owned(), at: value.text("at").map(str::to_owned) });
            let made = match value.get("value") {
                Some(json) if value.get("text").is_none() && value.get("hex").is_none() => {
                    Some(Example { value: json.to_json().ok(), ..empty(key.text.to_string(), key.span) })
                }
                _ => self.raw(&key.text, value, key.span),
            };
            examples.extend(made.map(|example| Example { error, ..example }));
        }
        examples
    }

    fn raw(&mut self, name: &str, node: &Node<'_>, span: Span) -> Option<Example> {
        let forms = ["value", "text", "hex"].iter().filter(|key| node.get(key).is_some()).count();
        if forms != 1 {
            let message = format!("the example `{name}` must be written in exactly one way, as a value, as text or as hex");
            self.diagnostics.push(Diagnostic::error("example-form", span, message));
            return None;
        }
        let hex = match node.get("hex") {
            Some(hex) => Some(self.hex(hex)?),
            None => None,
        };
        Some(Example { text: node.text("text").map(str::to_owned), hex, ..empty(name.to_owned(), span) })
    }

    fn hex(&mut self, node: &Node<'_>) -> Option<String> {
        let digits: String = scalar_text(node)?.chars().filter(|c| !c.is_whitespace()).collect();
        if digits.len() % 2 == 1 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            let message = "hexadecimal bytes are pairs of digits 0-9 and a-f";
            self.diagnostics.push(Diagnostic::error("example-form", node.span, message));
            return None;
        }
        Some(digits.to_ascii_lowercase())
    }

    /// The layout of a binary frame.
    pub(super) fn binary(&mut self, node: &Node<'_>) -> Layout {
        let (mut fields, mut offset) = (Vec::new(), 0);
        for Entry { key, value } in node.entries("layout") {
            if let Some(field) = self.layout_field(&key.text, value, key.span, offset) {
                offset += field.width;
                fields.push(field);
            }
        }
        let payload = match node.get("payload") {
            None if node.as_map().is_none() => Some(payload("payload", node)),
            None => None,
            Some(named) if named.as_map().is_none() => scalar_text(named).map(|name| payload(name, named)),
            Some(long) => Some(payload(long.text("name").unwrap_or("payload"), long)),
        };
        Layout { fields, header_length: offset, payload }
    }

    fn layout_field(&mut self, name: &str, node: &Node<'_>, span: Span, offset: u64) -> Option<LayoutField> {
        let text = node.text("type").or_else(|| scalar_text(node))?;
        let Some((kind, width, endian)) = layout_type(text) else {
            let message = format!("`{text}` is no field of a binary frame");
            let help = "expected `u8`, `u16`, `u32`, `u64`, `i8` … `i64`, `f32`, `f64`, with `le` behind for little-endian, or `bytes(16)`";
            self.diagnostics.push(Diagnostic::error("layout-type", node.span, message).help(help));
            return None;
        };
        let bound = |key: &str| node.get(key).and_then(integer);
        let (fixed, min, max) = (bound("fixed"), bound("min"), bound("max"));
        Some(LayoutField { name: name.into(), kind, endian, width, offset, fixed, min, max, doc: node.doc(), span })
    }
}

fn empty(name: String, span: Span) -> Example {
    Example { name, value: None, text: None, hex: None, error: None, span }
}

fn payload(name: &str, node: &Node<'_>) -> Payload {
    Payload {
        name: name.into(),
        min_length: node.count("min_length").unwrap_or(0),
        max_length: node.get("max_length").and_then(read::size),
        doc: node.doc(),
    }
}

fn layout_type(text: &str) -> Option<(LayoutKind, u64, Endian)> {
    if let Some(count) = text.strip_prefix("bytes(").and_then(|rest| rest.strip_suffix(')')) {
        let width = count.parse().ok().filter(|width| (1..=65_536).contains(width))?;
        return Some((LayoutKind::Bytes, width, Endian::Big));
    }
    let (plain, endian) = match text.strip_suffix("le") {
        Some(plain) => (plain, Endian::Little),
        None => (text.strip_suffix("be").unwrap_or(text), Endian::Big),
    };
    let (kind, widths): (_, &[u64]) = match plain.chars().next()? {
        'u' => (LayoutKind::Unsigned, &[8, 16, 32, 64]),
        'i' => (LayoutKind::Signed, &[8, 16, 32, 64]),
        'f' => (LayoutKind::Float, &[32, 64]),
        _ => return None,
    };
    let bits: u64 = plain.get(1..)?.parse().ok()?;
    widths.contains(&bits).then_some((kind, bits / 8, endian))
}
