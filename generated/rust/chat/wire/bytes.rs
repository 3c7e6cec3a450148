//! Bytes in a string: base64, base64url and hexadecimal digits, each in its one canonical form.

use super::schema::is_within;
use super::{Code, Encoding, Reader, Rule, Wire, Writer};

/// Bytes that travel in a string.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bytes(
    /// The bytes.
    pub Vec<u8>,
);

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Wire for Bytes {
    fn read(reader: &mut Reader<'_>, rule: &Rule) -> Result<Self, Code> {
        let (encoding, min, max) = limits(rule);
        let text = reader.string()?;
        let bytes = decode(&text, encoding).ok_or(Code::Format)?;
        if is_within(bytes.len(), min, max) {
            Ok(Self(bytes))
        } else {
            Err(Code::Length)
        }
    }

    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code> {
        let (encoding, min, max) = limits(rule);
        if !is_within(self.0.len(), min, max) {
            return Err(Code::Length);
        }
        writer.text(&encode(&self.0, encoding));
        Ok(())
    }
}

fn limits(rule: &Rule) -> (Encoding, u64, u64) {
    match rule {
        Rule::Bytes { encoding, min, max } => (*encoding, *min, *max),
        _ => (Encoding::Base64, 0, u64::MAX),
    }
}

const HEX: &[u8; 16] = b"0123456789abcdef";
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BASE64URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The digits of each encoding, and how many bits one of them holds.
fn digits(encoding: Encoding) -> (&'static [u8], u32) {
    match encoding {
        Encoding::Hex => (HEX, 4),
        Encoding::Base64 => (BASE64, 6),
        Encoding::Base64url => (BASE64URL, 6),
    }
}

fn encode(bytes: &[u8], encoding: Encoding) -> String {
    let (digits, width) = digits(encoding);
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in bytes {
        bits = (bits << 8 | u32::from(*byte)) & 0xffff;
        count += 8;
        while count >= width {
            count -= width;
            text.push(char::from(
                digits[(bits >> count) as usize & (digits.len() - 1)],
            ));
        }
    }
    if count > 0 {
        text.push(char::from(
            digits[(bits << (width - count)) as usize & (digits.len() - 1)],
        ));
    }
    while width == 6 && !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

/// The bytes of a text; `None` when it is not the one canonical text of any bytes.
fn decode(text: &str, encoding: Encoding) -> Option<Vec<u8>> {
    let (digits, width) = digits(encoding);
    let mut values = [u8::MAX; 256];
    for (value, digit) in (0..).zip(digits) {
        values[usize::from(*digit)] = value;
    }
    let body = if width == 6 {
        text.trim_end_matches('=')
    } else {
        text
    };
    let mut bytes = Vec::with_capacity(body.len() * width as usize / 8);
    let (mut bits, mut count) = (0_u32, 0);
    for digit in body.bytes() {
        let value = values[usize::from(digit)];
        if value == u8::MAX {
            return None;
        }
        bits = (bits << width | u32::from(value)) & 0xffff;
        count += width;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    let unused = bits & ((1 << count) - 1);
    let group = if width == 6 { 4 } else { 2 };
    let fits = text.len().is_multiple_of(group)
        && text.len() - body.len() <= 2
        && count < width
        && unused == 0;
    fits.then_some(bytes)
}
