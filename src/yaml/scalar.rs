//! What a scalar means by the core schema of YAML 1.2 (section 10.3.2 of its specification).

use std::borrow::Cow;

/// A scalar as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar<'s> {
    /// Its text, with quotes, escapes and indentation removed.
    pub text: Cow<'s, str>,
    /// How it was written.
    pub style: Style,
}

/// How a scalar was written. Only a plain one can be other than a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Without quotes.
    Plain,
    /// In single or double quotes, or tagged `!!str`.
    Quoted,
    /// After `|` or `>`.
    Block,
}

/// The meaning of a scalar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Resolved {
    /// Nothing, `~` or `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer, decimal, octal as `0o17` or hexadecimal as `0x1F`.
    Int(i64),
    /// An integer that is not an `i64`; the scalar's text has its digits.
    BigInt,
    /// A decimal number, rounded to the nearest double, so an exponent too large makes it infinite.
    Float(f64),
    /// The scalar's text itself.
    String,
}

impl Scalar<'_> {
    /// What it means.
    #[must_use]
    pub fn resolve(&self) -> Resolved {
        match self.style {
            Style::Plain => resolve_plain(&self.text),
            Style::Quoted | Style::Block => Resolved::String,
        }
    }
}

/// What a scalar without quotes means.
pub(super) fn resolve_plain(text: &str) -> Resolved {
    // Most scalars are names; the first byte alone tells them from everything else.
    let Some(first) = text.bytes().next() else {
        return Resolved::Null;
    };
    match first {
        b'0'..=b'9' | b'+' | b'-' | b'.' => resolve_number(text),
        b'n' | b'N' | b't' | b'T' | b'f' | b'F' | b'~' => match text {
            "~" | "null" | "Null" | "NULL" => Resolved::Null,
            "true" | "True" | "TRUE" => Resolved::Bool(true),
            "false" | "False" | "FALSE" => Resolved::Bool(false),
            _ => Resolved::String,
        },
        _ => Resolved::String,
    }
}

fn resolve_number(text: &str) -> Resolved {
    if let Some(digits) = text.strip_prefix("0o") {
        return integer(digits, 8);
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return integer(digits, 16);
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !unsigned.is_empty() && unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().map_or(Resolved::BigInt, Resolved::Int);
    }
    match (unsigned, text) {
        (".inf" | ".Inf" | ".INF", _) if text.starts_with('-') => Resolved::Float(f64::NEG_INFINITY),
        (".inf" | ".Inf" | ".INF", _) => Resolved::Float(f64::INFINITY),
        (_, ".nan" | ".NaN" | ".NAN") => Resolved::Float(f64::NAN),
        _ if is_decimal(unsigned) => text.parse().map_or(Resolved::String, Resolved::Float),
        _ => Resolved::String,
    }
}

fn integer(digits: &str, radix: u32) -> Resolved {
    // The standard library would read a sign here, which the core schema does not have in these forms.
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return Resolved::String;
    }
    i64::from_str_radix(digits, radix).map_or(Resolved::BigInt, Resolved::Int)
}

/// `( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
fn is_decimal(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent_fits = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    digits(whole) && digits(fraction) && whole.len() + fraction.len() > 0 && exponent_fits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_core_schema() {
        for text in ["", "~", "null", "Null", "NULL"] {
            assert_eq!(resolve_plain(text), Resolved::Null, "{text}");
        }
        for (text, value) in [("true", true), ("TRUE", true), ("False", false)] {
            assert_eq!(resolve_plain(text), Resolved::Bool(value), "{text}");
        }
        let integers = [("0", 0), ("-0", 0), ("010", 10), ("+5", 5), ("0o17", 15), ("0x1F", 31)];
        for (text, value) in integers {
            assert_eq!(resolve_plain(text), Resolved::Int(value), "{text}");
        }
        assert_eq!(resolve_plain("-9223372036854775808"), Resolved::Int(i64::MIN));
        for text in ["9223372036854775808", "-9223372036854775809", "0xFFFFFFFFFFFFFFFFF"] {
            assert_eq!(resolve_plain(text), Resolved::BigInt, "{text}");
        }
        let floats = [("1.", 1.0), (".5", 0.5), ("-.5", -0.5), ("1e3", 1000.0), ("+1.5E-1", 0.15)];
        for (text, value) in floats {
            assert_eq!(resolve_plain(text), Resolved::Float(value), "{text}");
        }
        for (text, value) in [("1e999", f64::INFINITY), ("-.inf", f64::NEG_INFINITY)] {
            assert_eq!(resolve_plain(text), Resolved::Float(value), "{text}");
        }
        assert!(matches!(resolve_plain(".nan"), Resolved::Float(value) if value.is_nan()));
    }

    #[test]
    fn everything_else_is_a_string() {
        let texts = [
            "on",
            "y",
            "No",
            "nUll",
            "tRue",
            "1_000",
            "0b11",
            "12:30",
            "2024-01-01",
            "0o8",
            "0o",
            "0x",
            "-0x1",
            "+0o7",
            "0x+1",
            "+",
            "-",
            ".",
            "..",
            "-.",
            "1e",
            "e3",
            ".e3",
            "1.2.3",
            "1e3.5",
            "+.nan",
            "inf",
            "nan",
            "infinity",
            "١",
        ];
        for text in texts {
            assert_eq!(resolve_plain(text), Resolved::String, "{text}");
        }
    }
}
