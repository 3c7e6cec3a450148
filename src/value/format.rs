//! Whether a string is of a format. Own predicates, since those of libraries change between their versions.

use crate::model::Encoding;

/// RFC 3339 date-time in capitals with at most nine digits of fraction; years from 0001, no leap second, offsets up to ±23:59.
///
/// `YYYY-MM-DDTHH:MM:SS[.f{1,9}](Z|±HH:MM)`
pub fn is_datetime(text: &str) -> bool {
    let Some((date_text, time)) = text.split_once('T') else {
        return false;
    };
    let Some(zone_start) = time.find(['Z', '+', '-']) else {
        return false;
    };
    let (clock, zone) = time.split_at(zone_start);
    is_date(date_text) && is_clock(clock) && is_zone(zone)
}

/// RFC 3339 full-date: a real day of the Gregorian calendar, years from 0001.
pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else {
        return false;
    };
    let (Some(year), Some(month), Some(day)) = (digits(year, 4), digits(month, 2), digits(day, 2)) else {
        return false;
    };
    year >= 1 && (1..=days_in_month(year, month)).contains(&day)
}

fn days_in_month(year: u32, month: u32) -> u32 {
    let leap_year = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap_year => 29,
        2 => 28,
        _ => 0,
    }
}

/// `HH:MM:SS`, perhaps with a fraction.
fn is_clock(text: &str) -> bool {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let parts: Vec<&str> = whole.split(':').collect();
    let [hour, minute, second] = parts[..] else {
        return false;
    };
    let fraction_fits = fraction.is_none_or(|digits| (1..=9).contains(&digits.len()) && is_digits(digits));
    is_within(hour, 23) && is_within(minute, 59) && is_within(second, 59) && fraction_fits
}

/// `Z`, `+HH:MM` or `-HH:MM`.
fn is_zone(text: &str) -> bool {
    if text == "Z" {
        return true;
    }
    let offset = text.strip_prefix('+').or_else(|| text.strip_prefix('-'));
    let Some((hour, minute)) = offset.and_then(|offset| offset.split_once(':')) else {
        return false;
    };
    is_within(hour, 23) && is_within(minute, 59)
}

/// Two digits of a number up to `most`.
fn is_within(text: &str, most: u32) -> bool {
    digits(text, 2).is_some_and(|number| number <= most)
}

/// The number that exactly `count` digits make.
fn digits(text: &str, count: usize) -> Option<u32> {
    if text.len() == count && is_digits(text) { text.parse().ok() } else { None }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// RFC 3339 appendix A, in capitals:
///
/// ```text
/// duration = "P" (weeks / date [time] / time)       weeks = 1*DIGIT "W"
/// date     = 1*DIGIT "Y" [month] / month / day      month = 1*DIGIT "M" [day]        day    = 1*DIGIT "D"
/// time     = "T" (hour / minute / second)           hour  = 1*DIGIT "H" [minute]     minute = 1*DIGIT "M" [second]     second = 1*DIGIT "S"
/// ```
///
/// So no unit between two others is left out (`P1Y2D` is none), there is no fraction, and weeks stand alone.
pub(super) fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('P') else {
        return false;
    };
    let (date, time) = match rest.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (rest, None),
    };
    let date_fits = is_run(date, "YMD") || (time.is_none() && is_run(date, "W"));
    match time {
        None => date_fits,
        Some(time) => (date.is_empty() || date_fits) && is_run(time, "HMS"),
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

/// 8-4-4-4-12 hexadecimal digits in either case; any version and variant.
pub(super) fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// A decimal integer without leading zeros, and without a sign but a minus before a digit other than 0.
pub(super) fn is_integer(text: &str) -> bool {
    let magnitude = text.strip_prefix('-').unwrap_or(text);
    text == "0" || (is_digits(magnitude) && !magnitude.starts_with('0'))
}

/// `-?(0|[1-9][0-9]*)(\.[0-9]+)?`: zeros at the end are kept, since a price may be written `1.50`.
pub(super) fn is_decimal(text: &str) -> bool {
    let magnitude = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match magnitude.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (magnitude, None),
    };
    is_digits(whole) && (whole == "0" || !whole.starts_with('0')) && fraction.is_none_or(is_digits)
}

/// How many bytes a string stands for; `None` when it is not the one canonical text of any bytes.
pub(super) fn byte_length(text: &str, encoding: Encoding) -> Option<u64> {
    let length = match encoding {
        Encoding::Base64 => base64_length(text, [b'+', b'/'])?,
        Encoding::Base64url => base64_length(text, [b'-', b'_'])?,
        Encoding::Hex => hex_length(text)?,
    };
    Some(length as u64)
}

/// RFC 4648 section 8, in lower case.
fn hex_length(text: &str) -> Option<usize> {
    let fits = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    (fits && text.len().is_multiple_of(2)).then_some(text.len() / 2)
}

/// RFC 4648 sections 4 and 5: padded to groups of four, nothing after the padding, and the bits that stand for nothing are zero.
fn base64_length(text: &str, last_two: [u8; 2]) -> Option<usize> {
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    let unused_bits = match padding {
        0 => 0,
        1 => 2,
        2 => 4,
        _ => return None,
    };
    if !text.len().is_multiple_of(4) {
        return None;
    }
    let mut last = 0;
    for byte in digits.bytes() {
        last = base64_digit(byte, last_two)?;
    }
    (last & ((1 << unused_bits) - 1) == 0).then_some(text.len() / 4 * 3 - padding)
}

fn base64_digit(byte: u8, [digit_62, digit_63]: [u8; 2]) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        _ if byte == digit_62 => Some(62),
        _ if byte == digit_63 => Some(63),
        _ => None,
    }
}
