//! JSON values to literals of a language.
//!
//! A string literal can be read back to exactly the same text and cannot end early: the quote in use, and whatever the
//! manifest lists, is escaped. Characters that a reader or an editor cannot be trusted with (controls, line separators,
//! bidirectional controls, noncharacters) are always escaped, so that generated code looks like what it means.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use minijinja::value::ValueKind;
use minijinja::{Error, ErrorKind, Value};

/// How a language writes values.
#[derive(Clone, Debug)]
pub(super) struct LiteralStyle {
    /// The quote that is preferred.
    pub quote: char,
    /// The quote that is taken when it needs fewer escapes.
    pub second_quote: Option<char>,
    /// What stands for a character inside a string.
    pub escapes: BTreeMap<char, String>,
    /// What stands for a character that has no entry in `escapes` and has to be escaped.
    pub unicode: UnicodeEscape,
    /// Whether every character beyond ASCII is escaped.
    pub escape_beyond_ascii: bool,
    /// What stands for true.
    pub true_text: String,
    /// What stands for false.
    pub false_text: String,
    /// What stands for null.
    pub null_text: String,
    /// Whether a floating-point number without a fraction is written with `.0`.
    pub fraction: bool,
    /// What stands before, between and after the items of a list.
    pub list: [String; 3],
    /// What stands around the literal of a member's name that is not plain.
    pub key: [String; 2],
    /// What stands before the entries of a map, between key and value, between entries and after them.
    pub map: [String; 4],
}

impl Default for LiteralStyle {
    fn default() -> Self {
        let escapes = [('\\', "\\\\"), ('\n', "\\n"), ('\r', "\\r"), ('\t', "\\t")];
        Self {
            quote: '"',
            second_quote: None,
            escapes: escapes.map(|(c, text)| (c, text.to_owned())).into(),
            unicode: UnicodeEscape(vec![Part::Text("\\u".into()), Part::Hex4]),
            escape_beyond_ascii: false,
            true_text: "true".into(),
            false_text: "false".into(),
            null_text: "null".into(),
            fraction: true,
            key: ["", ""].map(str::to_owned),
            list: ["[", ", ", "]"].map(str::to_owned),
            map: ["{", ": ", ", ", "}"].map(str::to_owned),
        }
    }
}

/// How a character is written by its number.
#[derive(Clone, Debug)]
pub(super) struct UnicodeEscape(Vec<Part>);

#[derive(Clone, Debug)]
enum Part {
    Text(String),
    Hex,
    Hex4,
    Hex8,
}

impl UnicodeEscape {
    /// Reads a pattern in which `{hex}` stands for the code point in lower case hexadecimal, `{hex8}` for the same with
    /// eight digits, `{hex4}` for one UTF-16 unit with four, and `{{` and `}}` for braces. With `{hex4}` the whole
    /// pattern is repeated for the second half of a surrogate pair. `None` unless exactly one number is in it.
    pub(super) fn parse(pattern: &str) -> Option<Self> {
        let mut parts = Vec::new();
        let mut rest = pattern;
        while let Some(first) = rest.chars().next() {
            let numbers = [("{hex}", Part::Hex), ("{hex4}", Part::Hex4), ("{hex8}", Part::Hex8)];
            let number = numbers.into_iter().find_map(|(word, part)| Some((part, rest.strip_prefix(word)?)));
            (rest, parts) = if let Some((part, after)) = number {
                (after, [parts, vec![part]].concat())
            } else {
                let brace = ["{{", "}}"].iter().find_map(|brace| rest.strip_prefix(brace));
                let after = brace.unwrap_or(&rest[first.len_utf8()..]);
                if brace.is_none() && matches!(first, '{' | '}') {
                    return None;
                }
                (after, [parts, vec![Part::Text(first.into())]].concat())
            };
        }
        let numbers = parts.iter().filter(|part| !matches!(part, Part::Text(_))).count();
        (numbers == 1).then_some(Self(parts))
    }

    fn write(&self, c: char, out: &mut String) {
        let by_unit = self.0.iter().any(|part| matches!(part, Part::Hex4));
        let mut units = [0; 2];
        let numbers: Vec<u32> =
            if by_unit { c.encode_utf16(&mut units).iter().map(|unit| u32::from(*unit)).collect() } else { vec![c as u32] };
        for number in numbers {
            for part in &self.0 {
                match part {
                    Part::Text(text) => out.push_str(text),
                    Part::Hex => push(out, format_args!("{number:x}")),
                    Part::Hex4 => push(out, format_args!("{number:04x}")),
                    Part::Hex8 => push(out, format_args!("{number:08x}")),
                }
            }
        }
    }
}

/// How many lists and maps may stand inside one another, which is more than a spec holds and less than a stack does.
const DEEPEST: usize = 200;

/// The room inside a container.
fn deeper(room: usize) -> Result<usize, Error> {
    let message = || format!("`lit` writes at most {DEEPEST} lists and maps inside one another");
    room.checked_sub(1).ok_or_else(|| Error::new(ErrorKind::InvalidOperation, message()))
}

impl LiteralStyle {
    /// The literal of a JSON value.
    ///
    /// # Errors
    /// When the value, or one inside it, is not a JSON value: undefined, bytes, a function.
    pub(super) fn literal(&self, value: &Value) -> Result<String, Error> {
        let mut out = String::new();
        self.write(value, DEEPEST, &mut out)?;
        Ok(out)
    }

    /// The name of a member: as it is if it is plain, else its literal. Plain are ASCII letters, digits and `_`, no digit at
    /// the start and no `__`, with which names begin that languages have a meaning for.
    pub(super) fn key(&self, name: &str) -> String {
        let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if plain && !name.is_empty() && !name.starts_with(|c: char| c.is_ascii_digit()) && !name.starts_with("__") {
            return name.to_owned();
        }
        let [open, close] = &self.key;
        let mut out = open.clone();
        self.write_string(name, &mut out);
        out.push_str(close);
        out
    }

    fn write(&self, value: &Value, room: usize, out: &mut String) -> Result<(), Error> {
        match value.kind() {
            ValueKind::None => out.push_str(&self.null_text),
            ValueKind::Bool => out.push_str(if value.is_true() { &self.true_text } else { &self.false_text }),
            ValueKind::Number => self.write_number(value, out)?,
            ValueKind::String => self.write_string(value.as_str().unwrap_or_default(), out),
            ValueKind::Seq | ValueKind::Iterable => self.write_list(value, deeper(room)?, out)?,
            ValueKind::Map => self.write_map(value, deeper(room)?, out)?,
            other => {
                let message = format!("`lit` writes null, booleans, numbers, strings, lists and maps, found {other}");
                return Err(Error::new(ErrorKind::InvalidOperation, message));
            }
        }
        Ok(())
    }

    fn write_number(&self, value: &Value, out: &mut String) -> Result<(), Error> {
        if value.is_integer() {
            push(out, format_args!("{value}"));
            return Ok(());
        }
        let number = f64::try_from(value.clone())?;
        // serde_json writes the shortest text that reads back as the same double, and refuses what JSON cannot hold. A
        // sign in front of an exponent says nothing, and formatters drop it.
        let Some(number) = serde_json::Number::from_f64(number) else {
            return Err(Error::new(ErrorKind::InvalidOperation, format!("`lit` writes finite numbers, found {number}")));
        };
        let text = number.to_string().replace('+', "");
        let whole = if self.fraction { None } else { text.strip_suffix(".0") };
        out.push_str(whole.unwrap_or(&text));
        Ok(())
    }

    fn write_list(&self, value: &Value, room: usize, out: &mut String) -> Result<(), Error> {
        let [open, between, close] = &self.list;
        let mut items = value.try_iter()?.peekable();
        if items.peek().is_none() {
            push(out, format_args!("{}{}", open.trim_end(), close.trim_start()));
            return Ok(());
        }
        for (index, item) in items.enumerate() {
            out.push_str(if index == 0 { open } else { between });
            self.write(&item, room, out)?;
        }
        out.push_str(close);
        Ok(())
    }

    fn write_map(&self, value: &Value, room: usize, out: &mut String) -> Result<(), Error> {
        let [open, colon, between, close] = &self.map;
        let mut keys = value.try_iter()?.peekable();
        if keys.peek().is_none() {
            push(out, format_args!("{}{}", open.trim_end(), close.trim_start()));
            return Ok(());
        }
        for (index, key) in keys.enumerate() {
            out.push_str(if index == 0 { open } else { between });
            self.write(&key, room, out)?;
            out.push_str(colon);
            self.write(&value.get_item(&key)?, room, out)?;
        }
        out.push_str(close);
        Ok(())
    }

    fn write_string(&self, text: &str, out: &mut String) {
        let quote = self.quote_for(text);
        out.push(quote);
        // Nearly every string is a name.
        if text.bytes().all(is_of_name) && !self.escapes.keys().any(|c| u8::try_from(*c).is_ok_and(is_of_name)) {
            out.push_str(text);
            out.push(quote);
            return;
        }
        for c in text.chars() {
            if c == quote {
                out.push('\\');
                out.push(c);
            } else if let Some(escape) = self.escapes.get(&c) {
                out.push_str(escape);
            } else if is_treacherous(c) || (self.escape_beyond_ascii && !c.is_ascii()) {
                self.unicode.write(c, out);
            } else {
                out.push(c);
            }
        }
        out.push(quote);
    }

    fn quote_for(&self, text: &str) -> char {
        let count = |quote| text.chars().filter(|c| *c == quote).count();
        match self.second_quote {
            Some(second) if count(second) < count(self.quote) => second,
            _ => self.quote,
        }
    }
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

/// Whether a character is never written as itself: a control, a line or paragraph separator, a byte order mark, one that
/// changes the direction of text, or a noncharacter.
pub(super) fn is_treacherous(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(c, '\u{fdd0}'..='\u{fdef}')
        || (c as u32) & 0xfffe == 0xfffe
}

fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    out.write_fmt(text).unwrap_or_else(|_| unreachable!("a string takes whatever is written to it"));
}
