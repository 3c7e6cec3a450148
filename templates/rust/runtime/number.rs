//! Numbers: what a lexeme stands for, and the text of a double.

use super::{Code, MAX_SAFE_INTEGER};

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

/// The shortest decimal that reads back as a finite double, in the notation of ECMAScript's `Number::toString`.
pub(super) fn number_text(double: f64) -> String {
    if double == 0.0 {
        return "0".to_owned();
    }
    let scientific = format!("{:e}", double.abs());
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let digits = mantissa.replace('.', "");
    let sign = if double < 0.0 { "-" } else { "" };
    let point = exponent.parse::<i32>().unwrap_or(0) + 1;
    format!("{sign}{}", place_point(&digits, point))
}

/// Writes 0.`digits` × 10^`point`.
fn place_point(digits: &str, point: i32) -> String {
    let count = digits.len() as i32;
    let zeros = |number: i32| "0".repeat(number.max(0) as usize);
    if count <= point && point <= 21 {
        format!("{digits}{}", zeros(point - count))
    } else if 0 < point && point <= 21 {
        let (whole, fraction) = digits.split_at(point as usize);
        format!("{whole}.{fraction}")
    } else if -6 < point && point <= 0 {
        format!("0.{}{digits}", zeros(-point))
    } else {
        let (first, rest) = digits.split_at(1);
        let dot = if rest.is_empty() { "" } else { "." };
        let sign = if point > 0 { '+' } else { '-' };
        format!("{first}{dot}{rest}e{sign}{}", (point - 1).abs())
    }
}
