//! Strings, numbers, booleans and fixed values.

use super::number::{double, is_integer_lexeme, number_text, safe_integer};
use super::schema::is_within;
use super::{Code, Literal, MAX_SAFE_INTEGER, Reader, Rule, Wire, Writer, format, pattern};

impl Wire for String {
    #[inline]
    fn read(reader: &mut Reader<'_>, rule: &Rule) -> Result<Self, Code> {
        let text = reader.string()?;
        check_text(&text, rule)?;
        Ok(text.into_owned())
    }

    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code> {
        check_text(self, rule)?;
        writer.text(self);
        Ok(())
    }

    fn from_literal(literal: &Literal, _: &Rule) -> Result<Self, Code> {
        match literal {
            Literal::Text(text) => Ok((*text).to_owned()),
            _ => Err(Code::Type),
        }
    }
}

#[inline]
fn check_text(text: &str, rule: &Rule) -> Result<(), Code> {
    let Rule::Text { min, max, pattern } = rule else {
        return Ok(());
    };
    // A code point takes one to four bytes, so that few texts have to be counted.
    let bytes = text.len() as u64;
    let is_clear = *min <= bytes.div_ceil(4) && bytes <= *max;
    if !is_clear && !is_within(text.chars().count(), *min, *max) {
        return Err(Code::Length);
    }
    if pattern.is_some_and(|program| !pattern::is_match(program, text)) {
        return Err(Code::Pattern);
    }
    Ok(())
}

impl Reader<'_> {
    /// Takes a number.
    pub(super) fn number(&mut self) -> Result<&str, Code> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => self.lexeme(),
            _ => Err(self.other_kind()),
        }
    }

    /// Takes an integer within ±(2^53 - 1).
    #[inline]
    pub fn integer(&mut self) -> Result<i64, Code> {
        match self.short_integer() {
            Some(integer) => Ok(integer),
            None => self.number().and_then(safe_integer),
        }
    }

    /// Takes a double.
    #[inline]
    pub(super) fn double(&mut self) -> Result<f64, Code> {
        match self.short_decimal() {
            Some(double) => Ok(double),
            None => self.number().map(double),
        }
    }

    /// Takes the digits of a 64-bit integer. Written as a number with a fraction or an exponent, it is what its double says.
    fn wide_digits(&mut self, number: bool) -> Result<String, Code> {
        if number {
            let lexeme = self.number()?;
            return if is_integer_lexeme(lexeme) {
                Ok(lexeme.to_owned())
            } else {
                safe_integer(lexeme).map(|integer| integer.to_string())
            };
        }
        let text = self.string()?;
        if format::is_integer(&text) {
            Ok(text.into_owned())
        } else {
            Err(Code::Format)
        }
    }
}

impl Writer {
    fn wide_integer(&mut self, text: &str, number: bool) {
        if number {
            self.raw(text);
        } else {
            self.text(text);
        }
    }
}

impl Wire for i64 {
    #[inline]
    fn read(reader: &mut Reader<'_>, rule: &Rule) -> Result<Self, Code> {
        let integer = match rule {
            Rule::Int64 { number, .. } => reader
                .wide_digits(*number)?
                .parse()
                .map_err(|_| Code::Range)?,
            _ => reader.integer()?,
        };
        check_integer(integer, rule)?;
        Ok(integer)
    }

    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code> {
        check_integer(*self, rule)?;
        match rule {
            Rule::Int64 { number, .. } => writer.wide_integer(&self.to_string(), *number),
            _ => writer.integer(*self),
        }
        Ok(())
    }
}

fn check_integer(integer: i64, rule: &Rule) -> Result<(), Code> {
    let fits = match rule {
        Rule::Int { min, max, step } => (*min..=*max).contains(&integer) && integer % step == 0,
        Rule::Int64 { min, max, .. } => (*min..=*max).contains(&integer),
        _ => integer.unsigned_abs() <= MAX_SAFE_INTEGER.unsigned_abs(),
    };
    if fits { Ok(()) } else { Err(Code::Range) }
}

impl Wire for u64 {
    fn read(reader: &mut Reader<'_>, rule: &Rule) -> Result<Self, Code> {
        let (min, max, number) = unsigned_limits(rule);
        // A negative number is out of range, but for minus zero.
        let integer: i128 = reader
            .wide_digits(number)?
            .parse()
            .map_err(|_| Code::Range)?;
        let integer = Self::try_from(integer).map_err(|_| Code::Range)?;
        if (min..=max).contains(&integer) {
            Ok(integer)
        } else {
            Err(Code::Range)
        }
    }

    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code> {
        let (min, max, number) = unsigned_limits(rule);
        if !(min..=max).contains(self) {
            return Err(Code::Range);
        }
        writer.wide_integer(&self.to_string(), number);
        Ok(())
    }
}

fn unsigned_limits(rule: &Rule) -> (u64, u64, bool) {
    match rule {
        Rule::Uint64 { min, max, number } => (*min, *max, *number),
        _ => (0, u64::MAX, false),
    }
}

impl Wire for f64 {
    #[inline]
    fn read(reader: &mut Reader<'_>, rule: &Rule) -> Result<Self, Code> {
        let number = reader.double()?;
        check_double(number, rule)?;
        Ok(number)
    }

    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code> {
        check_double(*self, rule)?;
        writer.raw(&number_text(*self));
        Ok(())
    }
}

fn check_double(double: f64, rule: &Rule) -> Result<(), Code> {
    let fits = match rule {
        Rule::Number {
            min,
            max,
            above,
            below,
        } => (*min..=*max).contains(&double) && double > *above && double < *below,
        _ => true,
    };
    if fits && double.is_finite() {
        Ok(())
    } else {
        Err(Code::Range)
    }
}

impl Wire for bool {
    fn read(reader: &mut Reader<'_>, _: &Rule) -> Result<Self, Code> {
        match reader.peek() {
            Some(b't') => reader.word("true").map(|()| true),
            Some(b'f') => reader.word("false").map(|()| false),
            _ => Err(reader.other_kind()),
        }
    }

    fn write(&self, writer: &mut Writer, _: &Rule) -> Result<(), Code> {
        writer.raw(if *self { "true" } else { "false" });
        Ok(())
    }

    fn from_literal(literal: &Literal, _: &Rule) -> Result<Self, Code> {
        match literal {
            Literal::Bool(value) => Ok(*value),
            _ => Err(Code::Type),
        }
    }
}

/// The one value of a type that has no other; the type's rule says which.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Constant;

impl Wire for Constant {
    fn read(reader: &mut Reader<'_>, rule: &Rule) -> Result<Self, Code> {
        let is_this = match rule {
            Rule::Is(Literal::Text(wanted)) => reader.string()? == *wanted,
            Rule::Is(Literal::Int(wanted)) => reader.integer()? == *wanted,
            Rule::Is(Literal::Bool(wanted)) => bool::read(reader, rule)? == *wanted,
            _ if reader.null()? => true,
            _ => return Err(Code::Type),
        };
        if is_this { Ok(Self) } else { Err(Code::Enum) }
    }

    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code> {
        match rule {
            Rule::Is(literal) => writer.raw(&literal.to_text()),
            _ => writer.raw("null"),
        }
        Ok(())
    }
}
