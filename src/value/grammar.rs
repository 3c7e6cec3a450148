//! JSON text to a tree, by recursive descent through the grammar of RFC 8259.
//!
//! What a text breaks beside the grammar is noted, and the reading goes on, since a broken grammar further on counts more.

use super::{Json, Number, NumberRules};
use std::collections::BTreeSet;

/// The text breaks the grammar.
pub(super) struct NotJson;

/// A value, and which rules beside the grammar its text breaks.
pub(super) struct Read {
    pub(super) value: Json,
    pub(super) duplicate_key: bool,
    pub(super) surrogate: bool,
    pub(super) range: bool,
}

/// Reads a text whose containers are not too deep for recursion.
pub(super) fn read(text: &str, rules: NumberRules) -> Result<Read, NotJson> {
    let mut reader = Reader { text, at: 0, duplicate_key: false, surrogate: false, range: false, rules };
    let value = reader.element()?;
    if reader.at < text.len() {
        return Err(NotJson);
    }
    Ok(Read { value, duplicate_key: reader.duplicate_key, surrogate: reader.surrogate, range: reader.range })
}

/// Where the reading is.
struct Reader<'a> {
    text: &'a str,
    at: usize,
    duplicate_key: bool,
    surrogate: bool,
    range: bool,
    rules: NumberRules,
}

/// A string's code points. Unlike in a Rust string, surrogates can stand among them, so that two names with different ones are not equal.
type CodePoints = Vec<u32>;

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn accept(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.at += 1;
        }
        found
    }

    fn expect(&mut self, byte: u8) -> Result<(), NotJson> {
        if self.accept(byte) { Ok(()) } else { Err(NotJson) }
    }

    fn white_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// A value with white space around it.
    fn element(&mut self) -> Result<Json, NotJson> {
        self.white_space();
        let value = self.value()?;
        self.white_space();
        Ok(value)
    }

    fn value(&mut self) -> Result<Json, NotJson> {
        match self.peek() {
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'"') => Ok(Json::String(self.string()?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
            Some(b'n') => self.word("null", Json::Null),
            Some(_) | None => Err(NotJson),
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Result<Json, NotJson> {
        for byte in word.bytes() {
            self.expect(byte)?;
        }
        Ok(value)
    }

    fn array(&mut self) -> Result<Json, NotJson> {
        self.expect(b'[')?;
        self.white_space();
        let mut items = Vec::new();
        if self.accept(b']') {
            return Ok(Json::Array(items));
        }
        loop {
            items.push(self.element()?);
            if self.accept(b']') {
                return Ok(Json::Array(items));
            }
            self.expect(b',')?;
        }
    }

    fn object(&mut self) -> Result<Json, NotJson> {
        self.expect(b'{')?;
        self.white_space();
        let mut members = Vec::new();
        let mut names = BTreeSet::new();
        if self.accept(b'}') {
            return Ok(Json::Object(members));
        }
        loop {
            self.white_space();
            let name = self.code_points()?;
            self.white_space();
            self.expect(b':')?;
            let value = self.element()?;
            members.push((self.scalar_values(&name), value));
            if !names.insert(name) {
                self.duplicate_key = true;
            }
            if self.accept(b'}') {
                return Ok(Json::Object(members));
            }
            self.expect(b',')?;
        }
    }

    fn number(&mut self) -> Result<Json, NotJson> {
        let start = self.at;
        self.accept(b'-');
        if !self.accept(b'0') {
            self.digits()?;
        }
        if self.accept(b'.') {
            self.digits()?;
        }
        if self.accept(b'e') || self.accept(b'E') {
            if !self.accept(b'+') {
                self.accept(b'-');
            }
            self.digits()?;
        }
        let number = Number { lexeme: self.text[start..self.at].to_owned() };
        let allowed = if number.double().is_finite() { number.is_portable() || self.rules.wide_integers } else { self.rules.wide_decimals };
        if !allowed {
            self.range = true;
        }
        Ok(Json::Number(number))
    }

    /// One or more digits.
    fn digits(&mut self) -> Result<(), NotJson> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err(NotJson) }
    }

    fn string(&mut self) -> Result<String, NotJson> {
        let points = self.code_points()?;
        Ok(self.scalar_values(&points))
    }

    /// Notes surrogates. What stands in their place does not matter, since the text is refused.
    fn scalar_values(&mut self, points: &[u32]) -> String {
        let mut text = String::new();
        for &point in points {
            match char::from_u32(point) {
                Some(scalar) => text.push(scalar),
                None => self.surrogate = true,
            }
        }
        text
    }

    /// A string in quotes, unescaped. Escaped pairs of surrogates are joined, as no raw surrogate can stand in UTF-8.
    fn code_points(&mut self) -> Result<CodePoints, NotJson> {
        self.expect(b'"')?;
        let mut points = CodePoints::new();
        loop {
            let Some(scalar) = self.text[self.at..].chars().next() else {
                return Err(NotJson);
            };
            self.at += scalar.len_utf8();
            match scalar {
                '"' => return Ok(points),
                '\\' => {
                    let point = self.escape()?;
                    points.push(point);
                    join_pair(&mut points);
                }
                '\0'..='\u{1f}' => return Err(NotJson),
                _ => points.push(u32::from(scalar)),
            }
        }
    }

    /// What follows a backslash.
    fn escape(&mut self) -> Result<u32, NotJson> {
        let byte = self.peek().ok_or(NotJson)?;
        self.at += 1;
        let scalar = match byte {
            b'"' | b'\\' | b'/' => byte,
            b'b' => 0x08,
            b'f' => 0x0c,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => return self.four_digits(),
            _ => return Err(NotJson),
        };
        Ok(u32::from(scalar))
    }

    fn four_digits(&mut self) -> Result<u32, NotJson> {
        let mut point = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16)).ok_or(NotJson)?;
            self.at += 1;
            point = point * 16 + digit;
        }
        Ok(point)
    }
}

/// Makes one code point of a high and a low surrogate at the end.
fn join_pair(points: &mut CodePoints) {
    if let [.., high @ 0xd800..=0xdbff, low @ 0xdc00..=0xdfff] = points[..] {
        points.truncate(points.len() - 2);
        points.push(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
    }
}
