//! Strings of a format, kept as they were received.

use super::{Code, DecodeError, Reader, Rule, Wire, Writer};
use std::fmt;
use std::str::FromStr;

/// Makes a type that holds texts of one format.
macro_rules! format {
    ($(#[$doc:meta])* $name:ident $is_valid:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes a text of the format.
            pub fn new(text: impl Into<String>) -> Result<Self, DecodeError> {
                let text = text.into();
                if $is_valid(&text) {
                    return Ok(Self(text));
                }
                let (code, at) = (Code::Format, String::new());
                Err(DecodeError { code, at })
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = DecodeError;

            fn from_str(text: &str) -> Result<Self, DecodeError> {
                Self::new(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }
    };
    ($(#[$doc:meta])* $name:ident $is_valid:ident string) => {
        format! { $(#[$doc])* $name $is_valid }

        impl Wire for $name {
            fn read(reader: &mut Reader<'_>, _: &Rule) -> Result<Self, Code> {
                let text = reader.string()?;
                if $is_valid(&text) { Ok(Self(text.into_owned())) } else { Err(Code::Format) }
            }

            fn write(&self, writer: &mut Writer, _: &Rule) -> Result<(), Code> {
                writer.text(&self.0);
                Ok(())
            }
        }
    };
}

format! {
    /// 8-4-4-4-12 hexadecimal digits in either case; any version and variant.
    Uuid is_uuid string
}

format! {
    /// `YYYY-MM-DDTHH:MM:SS[.f{1,9}](Z|±HH:MM)`: a real date from the year 1 on, no leap second.
    Datetime is_datetime string
}

format! {
    /// `YYYY-MM-DD`: a real day from the year 1 on.
    Date is_date string
}

format! {
    /// RFC 3339 appendix A, such as `P1DT12H`: units are neighbours, without fractions, and weeks stand alone.
    Duration is_duration string
}

format! {
    /// A decimal of any size, kept with all its digits.
    Decimal is_decimal
}

impl Wire for Decimal {
    fn read(reader: &mut Reader<'_>, rule: &Rule) -> Result<Self, Code> {
        if matches!(rule, Rule::DecimalNumber) {
            return reader.number().map(|lexeme| Self(lexeme.to_owned()));
        }
        let text = reader.string()?;
        if is_decimal(&text) {
            Ok(Self(text.into_owned()))
        } else {
            Err(Code::Format)
        }
    }

    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code> {
        if matches!(rule, Rule::DecimalNumber) {
            writer.raw(&self.0);
        } else if is_decimal(&self.0) {
            writer.text(&self.0);
        } else {
            // It was a number with an exponent, which a string may not have.
            return Err(Code::Format);
        }
        Ok(())
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The number that exactly `count` digits make.
fn number(text: &str, count: usize) -> Option<u32> {
    if text.len() == count && is_digits(text) {
        text.parse().ok()
    } else {
        None
    }
}

fn is_at_most(text: Option<&str>, most: u32) -> bool {
    text.and_then(|text| number(text, 2))
        .is_some_and(|number| number <= most)
}

fn is_uuid(text: &str) -> bool {
    let is_right = |(index, byte): (usize, u8)| match index {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    };
    text.len() == 36 && text.bytes().enumerate().all(is_right)
}

fn is_datetime(text: &str) -> bool {
    let (Some(date), Some("T"), Some(clock)) = (text.get(..10), text.get(10..11), text.get(11..19))
    else {
        return false;
    };
    let mut rest = &text[19..];
    if let Some(fraction) = rest.strip_prefix('.') {
        let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=9).contains(&digits) {
            return false;
        }
        rest = &fraction[digits..];
    }
    is_date(date) && is_clock(clock) && is_zone(rest)
}

fn is_clock(text: &str) -> bool {
    let mut parts = text.split(':');
    is_at_most(parts.next(), 23)
        && is_at_most(parts.next(), 59)
        && is_at_most(parts.next(), 59)
        && parts.next().is_none()
}

fn is_zone(text: &str) -> bool {
    if text == "Z" {
        return true;
    }
    let Some(offset) = text.strip_prefix(['+', '-']) else {
        return false;
    };
    let mut parts = offset.split(':');
    is_at_most(parts.next(), 23) && is_at_most(parts.next(), 59) && parts.next().is_none()
}

fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut next = |count| parts.next().and_then(|part| number(part, count));
    let (Some(year), Some(month), Some(day)) = (next(4), next(2), next(2)) else {
        return false;
    };
    parts.next().is_none() && year >= 1 && (1..=days_in_month(year, month)).contains(&day)
}

fn days_in_month(year: u32, month: u32) -> u32 {
    let is_leap_year =
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(is_leap_year),
        _ => 0,
    }
}

fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('P') else {
        return false;
    };
    match rest.split_once('T') {
        None => is_run(rest, "YMD") || is_run(rest, "W"),
        Some((date, time)) => (date.is_empty() || is_run(date, "YMD")) && is_run(time, "HMS"),
    }
}

/// Numbers with units, where the units are neighbours in `units`.
fn is_run(text: &str, units: &str) -> bool {
    let mut found = String::new();
    for part in text.split_inclusive(|letter: char| !letter.is_ascii_digit()) {
        let unit = part.trim_start_matches(|letter: char| letter.is_ascii_digit());
        if unit.is_empty() || unit.len() == part.len() {
            return false;
        }
        found.push_str(unit);
    }
    !found.is_empty() && units.contains(&found)
}

/// A decimal integer without leading zeros, and without a sign but a minus before a digit other than 0.
pub(super) fn is_integer(text: &str) -> bool {
    let magnitude = text.strip_prefix('-').unwrap_or(text);
    text == "0" || (is_digits(magnitude) && !magnitude.starts_with('0'))
}

fn is_decimal(text: &str) -> bool {
    let magnitude = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match magnitude.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (magnitude, None),
    };
    is_digits(whole) && (whole == "0" || !whole.starts_with('0')) && fraction.is_none_or(is_digits)
}
