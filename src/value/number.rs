//! Doubles as text: the way ECMAScript writes them, but for integers that the text rules refuse without an exponent.

use super::MAX_SAFE_INTEGER;

/// The shortest decimal that reads back as `double`, which is finite.
///
/// Up to ±(2^53−1) it is what `Number::toString` of ECMA-262 writes: an exponent only below 1e-6, no fraction for integers, `0` for negative
/// zero. Beyond, where every double is an integer, it always has an exponent, as `Number.prototype.toExponential` writes it (`1e+20`):
/// ECMAScript itself would write so only from 1e21 on, and the text rules refuse a longer integer without exponent.
#[must_use]
pub fn number_text(double: f64) -> String {
    if double == 0.0 {
        return "0".to_owned();
    }
    let (digits, exponent) = shortest_digits(double.abs());
    let sign = if double < 0.0 { "-" } else { "" };
    let magnitude =
        if double.abs() > MAX_SAFE_INTEGER as f64 { with_exponent(&digits, exponent) } else { without_long_zeros(&digits, exponent) };
    format!("{sign}{magnitude}")
}

/// The digits of the shortest decimal *d*.*igits* × 10^*exponent* that reads back as `double`, which is positive. Of two that are equally
/// near to it the one whose last digit is even, as ECMA-262 advises and engines do; the formatting of the standard library takes the greater.
fn shortest_digits(double: f64) -> (String, i32) {
    let text = serde_json::Value::from(double).to_string();
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0');
    let leading_zeros = digits.len() - significant.len();
    let (Ok(exponent), Ok(before_point), Ok(leading_zeros)) =
        (exponent.parse::<i32>(), i32::try_from(whole.len()), i32::try_from(leading_zeros))
    else {
        unreachable!("`{text}` is the short text of a double");
    };
    (significant.trim_end_matches('0').to_owned(), exponent + before_point - 1 - leading_zeros)
}

/// Writes *d*.*igits* × 10^`exponent`, which is less than 2^53, with an exponent only when it would begin with seven zeros.
fn without_long_zeros(digits: &str, exponent: i32) -> String {
    let zeros = |number: i32| "0".repeat(usize::try_from(number).unwrap_or_default());
    let fraction_digits = i32::try_from(digits.len()).unwrap_or_default() - 1 - exponent;
    if exponent < -6 {
        with_exponent(digits, exponent)
    } else if exponent < 0 {
        format!("0.{}{digits}", zeros(-1 - exponent))
    } else if fraction_digits <= 0 {
        format!("{digits}{}", zeros(-fraction_digits))
    } else {
        let (whole, fraction) = digits.split_at(usize::try_from(exponent + 1).unwrap_or_default());
        format!("{whole}.{fraction}")
    }
}

fn with_exponent(digits: &str, exponent: i32) -> String {
    let (first, rest) = digits.split_at(1);
    let dot = if rest.is_empty() { "" } else { "." };
    let sign = if exponent < 0 { "-" } else { "+" };
    format!("{first}{dot}{rest}e{sign}{}", exponent.abs())
}
