//! Canonical JSON text.

use super::record::{Seen, check_groups, under};
use super::{Code, EncodeError, Field, Json, MAX_DEPTH, Map, Record, Rule, Wire};

/// Text that is being written.
#[derive(Default)]
pub struct Writer {
    out: String,
    depth: usize,
    /// The place at fault, seen from the value that is being written.
    at: String,
}

/// An object or a tuple that is being written.
pub struct Fields {
    record: &'static Record,
    seen: Seen,
    next: usize,
    first: bool,
    is_object: bool,
}

impl Writer {
    /// A writer without text.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text.
    pub(super) fn finish(self) -> String {
        self.out
    }

    pub(super) fn error(self, code: Code) -> EncodeError {
        EncodeError { code, at: self.at }
    }

    /// Writes text as it is.
    pub(super) fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    pub(super) fn integer(&mut self, integer: i64) {
        use std::fmt::Write;
        // Writing to a string can not fail.
        let _ = write!(self.out, "{integer}");
    }

    /// Writes a string.
    pub fn text(&mut self, text: &str) {
        write_text(&mut self.out, text);
    }

    pub(super) fn open(&mut self, bracket: char) -> Result<(), Code> {
        self.depth += 1;
        self.out.push(bracket);
        if self.depth > MAX_DEPTH {
            Err(Code::Depth)
        } else {
            Ok(())
        }
    }

    pub(super) fn close(&mut self, bracket: char) {
        self.depth -= 1;
        self.out.push(bracket);
    }

    /// Writes a member name and the colon behind it.
    pub(super) fn name(&mut self, name: &str, first: bool) {
        if !first {
            self.out.push(',');
        }
        self.text(name);
        self.out.push(':');
    }

    /// Notes that what is wrong is wrong under this name.
    #[cold]
    pub(super) fn fail_under(&mut self, name: &str, code: Code) -> Result<(), Code> {
        // Like a decoder's, this error has no place.
        if code != Code::Depth {
            self.at = under(name, &self.at);
        }
        Err(code)
    }

    /// Begins an object.
    pub fn object(&mut self, record: &'static Record) -> Result<Fields, Code> {
        self.begin(record, true)
    }

    /// Begins an array.
    pub fn array(&mut self, record: &'static Record) -> Result<Fields, Code> {
        self.begin(record, false)
    }

    fn begin(&mut self, record: &'static Record, is_object: bool) -> Result<Fields, Code> {
        self.open(if is_object { '{' } else { '[' })?;
        Ok(Fields {
            record,
            seen: Seen::default(),
            next: 0,
            first: true,
            is_object,
        })
    }

    /// Writes the next field, which is there, and those in front of it whose values are fixed.
    pub fn required<T: Wire>(&mut self, fields: &mut Fields, value: &T) -> Result<(), Code> {
        self.constants(fields)?;
        let field = self.begin_field(fields)?;
        value
            .write(self, &field.rule)
            .or_else(|code| self.fail_under(field.name, code))
    }

    /// Writes the next field, which may be absent.
    pub fn optional<T: Wire>(
        &mut self,
        fields: &mut Fields,
        value: &Option<T>,
    ) -> Result<(), Code> {
        if let Some(value) = value {
            return self.required(fields, value);
        }
        self.constants(fields)?;
        fields.next += 1;
        Ok(())
    }

    /// Writes the next field, whose absence would stand for a value; it is always written.
    pub fn defaulted<T: Wire>(&mut self, fields: &mut Fields, value: &T) -> Result<(), Code> {
        self.required(fields, value)
    }

    /// Writes the next fields as long as their values are fixed.
    fn constants(&mut self, fields: &mut Fields) -> Result<(), Code> {
        let record = fields.record;
        while let Some(value) = record.fields.get(fields.next).and_then(Field::fixed_value) {
            self.begin_field(fields)?;
            self.raw(&value.to_text());
        }
        Ok(())
    }

    fn begin_field(&mut self, fields: &mut Fields) -> Result<&'static Field, Code> {
        let index = fields.next;
        let field = &fields.record.fields[index];
        fields.next += 1;
        fields.seen.insert(index);
        let first = std::mem::replace(&mut fields.first, false);
        if fields.is_object {
            self.name(field.name, first);
            return Ok(field);
        }
        // An absent element leaves no place for those behind it.
        if let Some(absent) = (0..index).find(|earlier| !fields.seen.contains(*earlier)) {
            let name = fields.record.fields[absent].name;
            return self.fail_under(name, Code::Missing).map(|()| field);
        }
        if !first {
            self.out.push(',');
        }
        Ok(field)
    }

    /// Writes the elements of a tuple behind those that have a meaning of their own.
    pub fn rest<T: Wire>(
        &mut self,
        fields: &mut Fields,
        items: &[T],
        rule: &Rule,
    ) -> Result<(), Code> {
        let count = fields.record.fields.len();
        self.constants(fields)?;
        for (index, item) in items.iter().enumerate() {
            if let Some(absent) = (0..count).find(|earlier| !fields.seen.contains(*earlier)) {
                return self.fail_under(fields.record.fields[absent].name, Code::Missing);
            }
            if !std::mem::replace(&mut fields.first, false) {
                self.out.push(',');
            }
            if let Err(code) = item.write(self, rule) {
                return self.fail_under(&(count + index).to_string(), code);
            }
        }
        Ok(())
    }

    /// Writes unknown members that were kept.
    pub fn kept(&mut self, fields: &mut Fields, members: &Map<Json>) -> Result<(), Code> {
        self.constants(fields)?;
        for (name, value) in members.iter() {
            if fields.record.find(name.as_bytes()).is_some() {
                return self.fail_under(name, Code::DuplicateKey);
            }
            self.name(name, std::mem::replace(&mut fields.first, false));
            if let Err(code) = value.write(self, &Rule::Plain) {
                return self.fail_under(name, code);
            }
        }
        Ok(())
    }

    /// Ends an object or an array.
    pub fn end(&mut self, fields: &mut Fields) -> Result<(), Code> {
        self.constants(fields)?;
        if let Err((code, name)) = check_groups(fields.record, &fields.seen) {
            return self.fail_under(name, code);
        }
        self.close(if fields.is_object { '}' } else { ']' });
        Ok(())
    }
}

/// Writes a string in quotes with as few escapes as there can be.
pub(super) fn write_text(out: &mut String, text: &str) {
    out.push('"');
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        if !matches!(byte, b'"' | b'\\' | 0..=0x1f) {
            continue;
        }
        out.push_str(&text[start..at]);
        start = at + 1;
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            0x08 => out.push_str("\\b"),
            0x0c => out.push_str("\\f"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            _ => out.push_str(&format!("\\u{byte:04x}")),
        }
    }
    out.push_str(&text[start..]);
    out.push('"');
}
