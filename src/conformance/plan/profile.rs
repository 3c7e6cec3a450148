//! Which texts the standards allow and the rules of values do not, or leave to whoever reads them. A protocol that is written down elsewhere has
//! not agreed to those rules, so its spec can say that they are not its own.

use crate::value::{Code, is_datetime};
use crate::vectors::{Vector, Verdict};
use serde::de::IgnoredAny;
use serde_json::Value;

/// The greatest integer that all readers of JSON agree on (RFC 7493, section 2.2).
const MOST: f64 = 9_007_199_254_740_991.0;

/// Whether a vector is about the rules of values alone; `rule` is what refuses it, if anything does.
pub(super) fn is_beyond(vector: &Vector, rule: Option<Code>) -> bool {
    let at = || serde_json::from_slice::<Value>(&vector.bytes).ok()?.pointer(&vector.place).cloned();
    match rule {
        None => has_odd_integer(&vector.bytes),
        Some(Code::Syntax | Code::Encoding | Code::Depth | Code::Surrogate | Code::DuplicateKey) => is_json(&vector.bytes),
        Some(Code::Range) if matches!(&vector.verdict, Verdict::Invalid { path, .. } if path.is_empty()) => is_json(&vector.bytes),
        Some(Code::Range) => at().is_some_and(|found| found.as_f64().is_some_and(|number| number.abs() > MOST)),
        Some(Code::Format) => at().is_some_and(|found| found.as_str().is_some_and(is_loose_time)),
        Some(_) => false,
    }
}

/// Whether a text is JSON by its grammar, of any depth and with numbers of any size. A reader may pass over a byte order mark (RFC 8259, section
/// 8.1).
fn is_json(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(text).is_ok() && serde_json::from_slice::<IgnoredAny>(text).is_ok()
}

/// Whether a text is a date with a time as RFC 3339 and ISO 8601 also write it: in small letters, with a space, without an offset.
fn is_loose_time(text: &str) -> bool {
    let usual = text.to_ascii_uppercase().replacen(' ', "T", 1);
    is_datetime(&usual) || is_datetime(&format!("{usual}Z"))
}

/// Whether an integer is written with a fraction or an exponent, which not every reader of JSON takes for an integer.
fn has_odd_integer(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    // Every other piece between quotation marks is a string, once those are gone that are escaped.
    let plain = text.replace("\\\\", "").replace("\\\"", "");
    let outside = plain.split('"').step_by(2);
    let numbers = outside.flat_map(|piece| piece.split(|sign: char| !sign.is_ascii_alphanumeric() && !"+-.".contains(sign)));
    let mut odd = numbers.filter(|word| word.contains(['.', 'e', 'E']));
    odd.any(|word| word.parse::<f64>().is_ok_and(|number| number.is_finite() && number.fract() == 0.0))
}

#[cfg(test)]
mod tests {
    use super::{has_odd_integer, is_json, is_loose_time};

    #[test]
    fn json_of_any_depth_and_size_is_json() {
        let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
        for text in [deep.as_str(), r#"{"a":1,"a":2}"#, r#""\ud83d""#, "1e400", "\u{feff}{}"] {
            assert!(is_json(text.as_bytes()), "{text}");
        }
        for text in ["", "\u{feff}", "[", "NaN", "1.", "{}{}", "{'a':1}", "[[["] {
            assert!(!is_json(text.as_bytes()), "{text}");
        }
        assert!(!is_json(b"\"\xff\""));
    }

    #[test]
    fn times_of_the_standards_are_loose_times() {
        for text in ["2024-02-29t12:30:05z", "2024-02-29 12:30:05Z", "2024-02-29T12:30:05"] {
            assert!(is_loose_time(text), "{text}");
        }
        for text in ["", "2024-02-29", "2023-02-29T12:30:05Z", "12:30:05Z", "1709209805"] {
            assert!(!is_loose_time(text), "{text}");
        }
    }

    #[test]
    fn integers_in_other_spellings_are_odd() {
        for text in ["1.0", r#"{"a":[1e2]}"#, "-0.0", r#"{"a":"b","c":0e0}"#] {
            assert!(has_odd_integer(text.as_bytes()), "{text}");
        }
        for text in ["1", "1.5", r#"{"a":"1.0"}"#, r#"{"a":"\"1.0"}"#, r#"{"e":true}"#, "1e-1"] {
            assert!(!has_odd_integer(text.as_bytes()), "{text}");
        }
    }
}
