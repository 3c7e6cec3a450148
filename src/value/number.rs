//! Doubles as text, the way ECMAScript's `Number::toString` writes them.

/// The shortest decimal that reads back as `double`, which is finite, in the notation of ECMAScript (ECMA-262, `Number::toString` with
/// radix 10): no exponent from 1e-6 up to 1e21, no fraction for integers, and negative zero is `0`.
#[must_use]
pub fn number_text(double: f64) -> String {
    if double == 0.0 {
        return "0".to_owned();
    }
    let scientific = format!("{:e}", double.abs());
    let Some((mantissa, exponent)) = scientific.split_once('e') else {
        unreachable!("`{{:e}}` writes an exponent for every finite double, not `{scientific}`");
    };
    let digits = mantissa.replace('.', "");
    let Ok(exponent) = exponent.parse::<i32>() else {
        unreachable!("`{{:e}}` writes a small decimal exponent, not `{exponent}`");
    };
    let sign = if double < 0.0 { "-" } else { "" };
    format!("{sign}{}", layout(&digits, exponent + 1))
}

/// Writes 0.`digits` × 10^`point`, which ECMA-262 calls *s* and *n*.
fn layout(digits: &str, point: i32) -> String {
    let count = i32::try_from(digits.len()).unwrap_or_else(|_| unreachable!("a double has at most 17 digits"));
    let zeros = |number: i32| "0".repeat(usize::try_from(number).unwrap_or_default());
    if count <= point && point <= 21 {
        format!("{digits}{}", zeros(point - count))
    } else if 0 < point && point <= 21 {
        let (whole, fraction) = digits.split_at(usize::try_from(point).unwrap_or_default());
        format!("{whole}.{fraction}")
    } else if -6 < point && point <= 0 {
        format!("0.{}{digits}", zeros(-point))
    } else {
        let (first, rest) = digits.split_at(1);
        let dot = if rest.is_empty() { "" } else { "." };
        let sign = if point > 0 { "+" } else { "-" };
        format!("{first}{dot}{rest}e{sign}{}", (point - 1).abs())
    }
}
