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

fn is_uuid(text: &str) -> bool {
    let Ok(bytes) = <&[u8; 36]>::try_from(text.as_bytes()) else {
        return false;
    };
    let word =
        |at: usize| u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    let pair = |first: usize, second: usize| u64::from(word(first)) << 32 | u64::from(word(second));
    [8, 13, 18, 23].iter().all(|at| bytes[*at] == b'-')
        && is_hexadecimal(pair(0, 4))
        && is_hexadecimal(pair(9, 14))
        && is_hexadecimal(pair(19, 24))
        && is_hexadecimal(pair(28, 32))
}

/// Whether all eight bytes are hexadecimal digits of either case.
fn is_hexadecimal(word: u64) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    // The high bit of each byte says whether the byte is at least so great, if no byte has a high bit of its own.
    let is_least = |word: u64, least: u8| word + ONES * u64::from(0x80 - least);
    if word & (ONES * 0x80) != 0 {
        return false;
    }
    let lower = word | (ONES * 0x20);
    let is_digit = is_least(word, b'0') & !is_least(word, b'9' + 1);
    let is_letter = is_least(lower, b'a') & !is_least(lower, b'f' + 1);
    (is_digit | is_letter) & (ONES * 0x80) == ONES * 0x80
}

fn is_datetime(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (Some(date), Some(b'T'), Some(clock)) = (bytes.get(..10), bytes.get(10), bytes.get(11..19))
    else {
        return false;
    };
    let mut rest = &bytes[19..];
    if let [b'.', fraction @ ..] = rest {
        let digits = fraction
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if !(1..=9).contains(&digits) {
            return false;
        }
        rest = &fraction[digits..];
    }
    is_day(date) && is_clock(clock) && is_zone(rest)
}

/// The number that two digits make, or one too great for anything.
#[inline]
fn two_digits(high: u8, low: u8) -> u32 {
    let (high, low) = (high.wrapping_sub(b'0'), low.wrapping_sub(b'0'));
    if high > 9 || low > 9 {
        return u32::MAX;
    }
    u32::from(high) * 10 + u32::from(low)
}

fn is_clock(text: &[u8]) -> bool {
    match *text {
        [h, hour, b':', m, minute, b':', s, second] => {
            two_digits(h, hour) <= 23 && two_digits(m, minute) <= 59 && two_digits(s, second) <= 59
        }
        _ => false,
    }
}

fn is_zone(text: &[u8]) -> bool {
    match *text {
        [b'Z'] => true,
        [b'+' | b'-', h, hour, b':', m, minute] => {
            two_digits(h, hour) <= 23 && two_digits(m, minute) <= 59
        }
        _ => false,
    }
}

fn is_date(text: &str) -> bool {
    is_day(text.as_bytes())
}

fn is_day(text: &[u8]) -> bool {
    let [c, century, y, year, b'-', m, month, b'-', d, day] = *text else {
        return false;
    };
    let (century, year) = (two_digits(c, century), two_digits(y, year));
    if century > 99 || year > 99 || century + year == 0 {
        return false;
    }
    let last = days_in_month(century * 100 + year, two_digits(m, month));
    (1..=last).contains(&two_digits(d, day))
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
