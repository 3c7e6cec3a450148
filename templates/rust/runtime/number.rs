//! Numbers: what a lexeme stands for, and the text of a double.

use super::{Code, MAX_SAFE_INTEGER, Reader};

/// The powers of ten that take part in exact divisions.
const POWERS: [f64; 16] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

/// The digits at the start of some bytes as a number, and how many they are: none, if they are more than `most` or begin with a
/// zero that stands for nothing.
#[inline]
fn digits(bytes: &[u8], most: usize) -> (u64, usize) {
    let (mut number, mut count) = (0, 0);
    while let Some(digit @ b'0'..=b'9') = bytes.get(count) {
        if count == most {
            return (0, 0);
        }
        number = number * 10 + u64::from(digit - b'0');
        count += 1;
    }
    (number, count)
}

impl Reader<'_> {
    /// Takes an integer of at most 15 digits; `None`, and nothing is taken, if anything else is next.
    #[inline]
    pub(super) fn short_integer(&mut self) -> Option<i64> {
        self.peek();
        let bytes = self.text.as_bytes().get(self.at..)?;
        let is_negative = bytes.first() == Some(&b'-');
        let unsigned = &bytes[usize::from(is_negative)..];
        let (number, count) = digits(unsigned, 15);
        let is_canonical = count == 1 || (count > 1 && unsigned[0] != b'0');
        if !is_canonical || matches!(unsigned.get(count), Some(b'.' | b'e' | b'E')) {
            return None;
        }
        self.at += count + usize::from(is_negative);
        let number = number as i64;
        Some(if is_negative { -number } else { number })
    }

    /// Takes a number of at most 15 digits without an exponent; `None`, and nothing is taken, if anything else is next. Its digits
    /// and the power of ten below them are exact as doubles, so that their quotient is the double nearest to the number.
    #[inline]
    pub(super) fn short_decimal(&mut self) -> Option<f64> {
        self.peek();
        let bytes = self.text.as_bytes().get(self.at..)?;
        let is_negative = bytes.first() == Some(&b'-');
        let unsigned = &bytes[usize::from(is_negative)..];
        let (mut number, mut count) = digits(unsigned, 15);
        if count == 0 || (count > 1 && unsigned[0] == b'0') {
            return None;
        }
        let mut places = 0;
        if unsigned.get(count) == Some(&b'.') {
            let fraction;
            (fraction, places) = digits(&unsigned[count + 1..], 15 - count);
            if places == 0 {
                return None;
            }
            number = number * POWERS_OF_TEN[places] + fraction;
            count += 1 + places;
        }
        if matches!(unsigned.get(count), Some(b'e' | b'E')) {
            return None;
        }
        self.at += count + usize::from(is_negative);
        let double = number as f64 / POWERS[places];
        Some(if is_negative { -double } else { double })
    }
}

/// The same as integers.
const POWERS_OF_TEN: [u64; 16] = {
    let mut powers = [1; 16];
    let mut index = 1;
    while index < 16 {
        powers[index] = powers[index - 1] * 10;
        index += 1;
    }
    powers
};

/// The double nearest to a JSON number; infinite when there is none.
pub(super) fn double(lexeme: &str) -> f64 {
    // Every JSON number is one in the notation of Rust too.
    lexeme.parse().unwrap_or(f64::INFINITY)
}

/// It is written without fraction and exponent.
pub(super) fn is_integer_lexeme(lexeme: &str) -> bool {
    !lexeme
        .bytes()
        .any(|byte| matches!(byte, b'.' | b'e' | b'E'))
}

/// Every JSON implementation reads it alike.
pub(super) fn is_portable(lexeme: &str) -> bool {
    let double = double(lexeme);
    double.is_finite() && !(is_integer_lexeme(lexeme) && double.abs() > MAX_SAFE_INTEGER as f64)
}

/// Its double has no fraction.
pub(super) fn is_integral(lexeme: &str) -> bool {
    let double = double(lexeme);
    double.is_infinite() || double.fract() == 0.0
}

/// The integer that a number is, however it is written: `type` for a fraction, `range` beyond ±(2^53 - 1).
pub(super) fn safe_integer(lexeme: &str) -> Result<i64, Code> {
    if lexeme.len() <= 15 && is_integer_lexeme(lexeme) {
        return lexeme.parse().map_err(|_| Code::Type);
    }
    if !is_integral(lexeme) {
        return Err(Code::Type);
    }
    let double = double(lexeme);
    if double.abs() > MAX_SAFE_INTEGER as f64 {
        return Err(Code::Range);
    }
    Ok(double as i64)
}

/// The shortest decimal that reads back as a finite double. Up to ±(2^53 - 1) it is what ECMAScript writes: an exponent only below
/// 1e-6, no fraction for integers, `0` for minus zero. Beyond, it always has an exponent, since the text rules refuse longer integers.
pub(super) fn number_text(double: f64) -> String {
    let is_safe = double.abs() <= MAX_SAFE_INTEGER as f64;
    if is_safe && double.fract() == 0.0 {
        return (double as i64).to_string();
    }
    let (digits, exponent) = shortest_digits(double.abs());
    let sign = if double < 0.0 { "-" } else { "" };
    let magnitude = if is_safe && exponent >= -6 {
        with_fraction(&digits, exponent)
    } else {
        with_exponent(&digits, exponent)
    };
    format!("{sign}{magnitude}")
}

/// The digits of the shortest decimal *d*.*igits* × 10^*exponent* that reads back as a positive double. Unlike the standard library,
/// serde_json takes the even one of two that are equally near.
fn shortest_digits(double: f64) -> (String, i32) {
    let text = serde_json::Value::from(double).to_string();
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0');
    let leading_zeros = (digits.len() - significant.len()) as i32;
    let exponent = exponent.parse::<i32>().unwrap_or(0) + whole.len() as i32 - 1 - leading_zeros;
    (significant.trim_end_matches('0').to_owned(), exponent)
}

/// Writes *d*.*igits* × 10^`exponent`, which has a fraction.
fn with_fraction(digits: &str, exponent: i32) -> String {
    if exponent < 0 {
        return format!("0.{}{digits}", "0".repeat((-1 - exponent) as usize));
    }
    let (whole, fraction) = digits.split_at(exponent as usize + 1);
    format!("{whole}.{fraction}")
}

fn with_exponent(digits: &str, exponent: i32) -> String {
    let (first, rest) = digits.split_at(1);
    let dot = if rest.is_empty() { "" } else { "." };
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{first}{dot}{rest}e{sign}{}", exponent.abs())
}
