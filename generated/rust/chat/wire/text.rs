//! Strings and numbers as the text has them, and the rules that hold for any text whatever its types.

use super::number::{double, is_portable};
use super::reader::{Noted, Reader};
use super::{Code, DecodeError, MAX_DEPTH, Numbers};
use std::borrow::Cow;

/// Checks a text by the rules that know no types. Of several breaches the first of this list counts: `encoding`, `depth`, `syntax`,
/// `duplicate_key`, `surrogate`, `range`.
pub(super) fn check(bytes: &[u8], numbers: Numbers) -> Result<&str, DecodeError> {
    let refused = |code| DecodeError {
        code,
        at: String::new(),
    };
    let text = std::str::from_utf8(bytes).map_err(|_| refused(Code::Encoding))?;
    if text.starts_with('\u{feff}') {
        return Err(refused(Code::Encoding));
    }
    if is_too_deep(text) {
        return Err(refused(Code::Depth));
    }
    let mut reader = Reader::new(text, numbers);
    reader.noted = Some(Noted::default());
    if reader.skip().and_then(|()| reader.end()).is_err() {
        return Err(refused(Code::Syntax));
    }
    let noted = reader.noted.unwrap_or_default();
    if noted.duplicate_key {
        Err(refused(Code::DuplicateKey))
    } else if noted.surrogate {
        Err(refused(Code::Surrogate))
    } else if noted.range {
        Err(refused(Code::Range))
    } else {
        Ok(text)
    }
}

/// Outside of strings, more brackets have opened than have closed, by more than is allowed.
fn is_too_deep(text: &str) -> bool {
    let mut depth = 0_i64;
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
        if depth > MAX_DEPTH as i64 {
            return true;
        }
    }
    false
}

/// The low bit of every byte of a word.
const ONES: u64 = 0x0101_0101_0101_0101;

/// How many bytes at the start are neither a quote, a backslash nor a control character; eight at a time.
#[inline]
fn plain_length(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(chunk) = bytes[at..].first_chunk() {
        let word = u64::from_le_bytes(*chunk);
        let is_zero = |word: u64| word.wrapping_sub(ONES) & !word;
        let is_control = word.wrapping_sub(ONES * 0x20) & !word;
        let special = is_zero(word ^ (ONES * 0x22)) | is_zero(word ^ (ONES * 0x5c)) | is_control;
        let found = special & (ONES << 7);
        if found != 0 {
            // The lowest bit that is set is never wrong; bits above it may be.
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let is_special = |byte: &u8| matches!(*byte, b'"' | b'\\' | 0..=0x1f);
    let rest = &bytes[at..];
    at + rest.iter().position(is_special).unwrap_or(rest.len())
}

impl<'a> Reader<'a> {
    /// Takes a string.
    #[inline]
    pub fn string(&mut self) -> Result<Cow<'a, str>, Code> {
        if self.peek() != Some(b'"') {
            return Err(self.other_kind());
        }
        let start = self.at + 1;
        match self.quoted()? {
            Cow::Borrowed(bytes) => Ok(Cow::Borrowed(&self.text[start..start + bytes.len()])),
            Cow::Owned(bytes) => String::from_utf8(bytes)
                .map(Cow::Owned)
                .map_err(|_| Code::Surrogate),
        }
    }

    /// Takes a string whose opening quote is next. Half surrogates, once noted, are three bytes each, so that different ones differ.
    #[inline]
    pub(super) fn quoted(&mut self) -> Result<Cow<'a, [u8]>, Code> {
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let end = start + plain_length(&bytes[start..]);
        if bytes.get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Cow::Borrowed(&bytes[start..end]));
        }
        self.escaped(start, end).map(Cow::Owned)
    }

    fn escaped(&mut self, mut start: usize, mut end: usize) -> Result<Vec<u8>, Code> {
        let bytes = self.text.as_bytes();
        let mut out = Vec::with_capacity(end - start + 32);
        loop {
            out.extend_from_slice(&bytes[start..end]);
            match bytes.get(end) {
                Some(b'"') => {
                    self.at = end + 1;
                    return Ok(out);
                }
                Some(b'\\') => start = self.escape(end + 1, &mut out)?,
                _ => return Err(Code::Syntax),
            }
            end = start + plain_length(&bytes[start..]);
        }
    }

    /// Takes what follows a backslash; says where it ends.
    fn escape(&mut self, at: usize, out: &mut Vec<u8>) -> Result<usize, Code> {
        let byte = match self.text.as_bytes().get(at) {
            Some(&byte @ (b'"' | b'\\' | b'/')) => byte,
            Some(b'b') => 0x08,
            Some(b'f') => 0x0c,
            Some(b'n') => b'\n',
            Some(b'r') => b'\r',
            Some(b't') => b'\t',
            Some(b'u') => return self.escaped_unit(at + 1, out),
            _ => return Err(Code::Syntax),
        };
        out.push(byte);
        Ok(at + 1)
    }

    fn escaped_unit(&mut self, at: usize, out: &mut Vec<u8>) -> Result<usize, Code> {
        let unit = self.four_digits(at)?;
        if matches!(unit, 0xd800..=0xdbff) && self.text.as_bytes()[at + 4..].starts_with(b"\\u") {
            let low = self.four_digits(at + 6)?;
            if matches!(low, 0xdc00..=0xdfff) {
                push_scalar(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00), out);
                return Ok(at + 10);
            }
        }
        if !push_scalar(unit, out) {
            self.breach(Code::Surrogate)?;
            let continued = |bits: u32| 0x80 | (bits & 0x3f) as u8;
            out.extend([0xed, continued(unit >> 6), continued(unit)]);
        }
        Ok(at + 4)
    }

    fn four_digits(&self, at: usize) -> Result<u32, Code> {
        let digits = self.text.as_bytes().get(at..at + 4).ok_or(Code::Syntax)?;
        digits.iter().try_fold(0, |number, digit| {
            let digit = char::from(*digit).to_digit(16).ok_or(Code::Syntax)?;
            Ok(number * 16 + digit)
        })
    }

    /// Takes a number as it is written.
    pub(super) fn lexeme(&mut self) -> Result<&'a str, Code> {
        let bytes = self.text.as_bytes();
        let digits = |from: usize| {
            bytes[from..]
                .iter()
                .take_while(|byte| byte.is_ascii_digit())
                .count()
        };
        let start = self.at;
        let mut at = start + usize::from(bytes.get(start) == Some(&b'-'));
        let whole = digits(at);
        if whole == 0 || (whole > 1 && bytes[at] == b'0') {
            return Err(Code::Syntax);
        }
        at += whole;
        let mut is_integer = true;
        if bytes.get(at) == Some(&b'.') {
            let fraction = digits(at + 1);
            if fraction == 0 {
                return Err(Code::Syntax);
            }
            at += 1 + fraction;
            is_integer = false;
        }
        if matches!(bytes.get(at), Some(b'e' | b'E')) {
            at += 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
            let exponent = digits(at);
            if exponent == 0 {
                return Err(Code::Syntax);
            }
            at += exponent;
            is_integer = false;
        }
        self.at = at;
        let lexeme = &self.text[start..at];
        // Fifteen digits are always portable.
        if !(is_integer && whole <= 15) {
            self.check_number(lexeme)?;
        }
        Ok(lexeme)
    }

    fn check_number(&mut self, lexeme: &str) -> Result<(), Code> {
        let allowed = if double(lexeme).is_finite() {
            self.numbers.wide_integers || is_portable(lexeme)
        } else {
            self.numbers.wide_decimals
        };
        if allowed {
            Ok(())
        } else {
            self.breach(Code::Range)
        }
    }
}

/// Adds a code point in UTF-8, unless it is a surrogate.
fn push_scalar(point: u32, out: &mut Vec<u8>) -> bool {
    let Some(scalar) = char::from_u32(point) else {
        return false;
    };
    out.extend_from_slice(scalar.encode_utf8(&mut [0; 4]).as_bytes());
    true
}
