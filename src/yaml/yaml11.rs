//! A check for scalars that readers of YAML 1.1 take for something else than we do.
//!
//! Many readers, such as those of Python and Ruby, still follow YAML 1.1: in the same file, `on` is a string here and
//! true there. Whoever else reads the file should see what we see.

use super::scalar::resolve_plain;
use super::{Node, Resolved, Style, Value};
use crate::diag::{Diagnostic, Diagnostics, excerpt};
use crate::source::Span;

/// Warns of each plain scalar and key that YAML 1.1 reads differently, except keys that are in `allowed_keys`.
pub fn check(node: &Node<'_>, allowed_keys: &[&str], diagnostics: &mut Diagnostics) {
    match &node.value {
        Value::Scalar(scalar) => {
            if scalar.style == Style::Plain
                && let Some(other) = other_meaning(&scalar.text)
            {
                diagnostics.push(value_warning(&scalar.text, other, node.span));
            }
        }
        Value::List(items) => {
            for item in items {
                check(item, allowed_keys, diagnostics);
            }
        }
        Value::Map(entries) => {
            for entry in entries {
                let key = &entry.key;
                if key.plain
                    && let Some(other) = other_meaning(&key.text)
                    && !allowed_keys.contains(&&*key.text)
                {
                    diagnostics.push(warning(&key.text, "a key", other, key.span).fix(key.span, quoted(&key.text)));
                }
                check(&entry.value, allowed_keys, diagnostics);
            }
        }
    }
}

/// Quoting keeps the meaning of a string only; a number needs another spelling, which only its author can choose.
fn value_warning(text: &str, other: &str, span: Span) -> Diagnostic {
    match resolve_plain(text) {
        Resolved::String => warning(text, "a string", other, span).help("quote it").fix(span, quoted(text)),
        Resolved::Int(value) => warning(text, &format!("the integer {value}"), other, span)
            .help(format!("write `{value}`, or quote it if it is meant as a string")),
        _ => warning(text, "a number", other, span)
            .help("write it with a `.` and a signed exponent, as in `1.0e+3`, or quote it if it is meant as a string"),
    }
}

fn warning(text: &str, here: &str, other: &str, span: Span) -> Diagnostic {
    let text = excerpt(text);
    let message = format!("`{text}` is {here} here and {other} to readers of YAML 1.1");
    Diagnostic::warning("yaml-1-1-scalar", span, message)
}

/// None of the texts concerned has a character that needs an escape.
fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

/// What YAML 1.1 takes a plain scalar for, if that differs from the core schema of YAML 1.2.
fn other_meaning(text: &str) -> Option<&'static str> {
    let first = text.bytes().next()?;
    match first {
        b'y' | b'Y' | b'n' | b'N' | b'o' | b'O' => boolean(text),
        b'=' => (text == "=").then_some("the default value of a mapping"),
        b'<' => (text == "<<").then_some("a merge key"),
        b'0'..=b'9' | b'+' | b'-' | b'.' => number(text),
        _ => None,
    }
}

fn boolean(text: &str) -> Option<&'static str> {
    match text {
        "y" | "Y" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => Some("true"),
        "n" | "N" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => Some("false"),
        _ => None,
    }
}

fn number(text: &str) -> Option<&'static str> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if is_date(text) {
        return Some("a date");
    }
    if unsigned.contains(':') {
        return is_sexagesimal(unsigned).then_some("a number to the base 60");
    }
    if let Some(digits) = unsigned.strip_prefix("0b") {
        return all(digits, |byte| matches!(byte, b'0' | b'1' | b'_')).then_some("a binary number");
    }
    if let Some(digits) = unsigned.strip_prefix("0x") {
        let hexadecimal = all(digits, |byte| byte.is_ascii_hexdigit() || byte == b'_');
        let differs = digits.contains('_') || unsigned.len() < text.len();
        return (hexadecimal && differs).then_some("a hexadecimal number");
    }
    if let Some(digits) = unsigned.strip_prefix("0o") {
        return all(digits, |byte| matches!(byte, b'0'..=b'7')).then_some("a string");
    }
    if unsigned.len() > 1 && unsigned.starts_with('0') && all(unsigned, |byte| byte.is_ascii_digit() || byte == b'_') {
        let octal = unsigned.bytes().all(|byte| matches!(byte, b'0'..=b'7' | b'_'));
        return Some(if octal { "an octal number" } else { "a string" });
    }
    decimal(text, unsigned)
}

/// Decimal numbers: YAML 1.1 allows `_` between digits, and needs a `.` and a sign where there is an exponent.
fn decimal(text: &str, unsigned: &str) -> Option<&'static str> {
    let starts_with_digit = unsigned.bytes().next().is_some_and(|byte| byte.is_ascii_digit());
    if starts_with_digit && unsigned.contains('_') {
        let plain = unsigned.replace('_', "");
        let number = matches!(resolve_plain(&plain), Resolved::Int(_) | Resolved::BigInt | Resolved::Float(_));
        return number.then_some("a number");
    }
    let (mantissa, exponent) = unsigned.split_once(['e', 'E'])?;
    let same = mantissa.contains('.') && exponent.starts_with(['-', '+']);
    (!same && matches!(resolve_plain(text), Resolved::Float(_))).then_some("a string")
}

/// `[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?`, as in `12:30` and `1:30:00.5`.
fn is_sexagesimal(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let mut parts = whole.split(':');
    let first = parts.next().unwrap_or_default();
    let digit_or_bar = |byte: u8| byte.is_ascii_digit() || byte == b'_';
    first.starts_with(|first: char| first.is_ascii_digit())
        && first.bytes().all(digit_or_bar)
        && fraction.bytes().all(digit_or_bar)
        && parts.all(|part| match part.as_bytes() {
            [digit] => digit.is_ascii_digit(),
            [tens, digit] => matches!(tens, b'0'..=b'5') && digit.is_ascii_digit(),
            _ => false,
        })
}

/// `YYYY-MM-DD`, alone or with a time after it.
fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = |range: std::ops::Range<usize>| bytes.get(range).is_some_and(|part| part.iter().all(u8::is_ascii_digit));
    let date = digits(0..4) && bytes.get(4) == Some(&b'-') && digits(5..7) && bytes.get(7) == Some(&b'-') && digits(8..10);
    let time = match bytes.get(10) {
        None => true,
        Some(b'T' | b't' | b' ') => {
            let rest = &bytes[11..];
            digits(11..13) && rest.iter().all(|byte| b"0123456789:.+-Zz ".contains(byte))
        }
        Some(_) => false,
    };
    date && time
}

fn all(text: &str, allowed: impl Fn(u8) -> bool) -> bool {
    !text.is_empty() && text.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_yaml_1_1_reads_differently() {
        let texts = [
            "y",
            "Y",
            "yes",
            "Yes",
            "YES",
            "on",
            "On",
            "ON",
            "n",
            "N",
            "no",
            "No",
            "NO",
            "off",
            "Off",
            "OFF",
            "=",
            "<<",
            "010",
            "-010",
            "089",
            "00",
            "0o10",
            "0b11",
            "-0b1_0",
            "0x_1",
            "0xA_B",
            "-0xA",
            "1_000",
            "+1_0.5",
            "12:30",
            "1:30:00",
            "-1:59.5",
            "1e3",
            "1.0e3",
            "1E+3",
            "2024-01-01",
            "2024-01-01T10:00:00Z",
        ];
        for text in texts {
            assert!(other_meaning(text).is_some(), "{text}");
        }
    }

    #[test]
    fn what_both_read_alike() {
        let texts = [
            "",
            "yeS",
            "oN",
            "nope",
            "only",
            "true",
            "~",
            "0",
            "10",
            "-1",
            "0x1F",
            "1.5",
            "1.0e+3",
            "1.5E-3",
            ".5",
            ".inf",
            "0b",
            "0b12",
            "0o9",
            "12:61",
            "12:",
            ":30",
            "a:30",
            "1.2.3",
            "1_000x",
            "127.0.0.1",
            "2024-01",
            "2024-1-1x",
            "2024-01-01-beta",
            "2024-01-01 12:00 noon",
            "-",
            "..",
            "1-2",
            "é",
        ];
        for text in texts {
            assert_eq!(other_meaning(text), None, "{text}");
        }
    }
}
