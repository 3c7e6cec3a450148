//! Integers of 64 bits and decimals, in strings or in numbers that are read exactly.

use super::number::beyond;
use super::text::{Text, quote};
use super::types::{Case, wrong_kinds};
use crate::value::{Code, MAX_SAFE_INTEGER, NumberRules};

fn text(digits: &str, number: bool) -> Text {
    if number { Text::canonical(digits) } else { Text::string(digits) }
}

/// The integer nearest to zero.
pub(super) fn plain((min, max): (i128, i128), number: bool) -> Option<Text> {
    (min <= max).then(|| text(&0.clamp(min, max).to_string(), number))
}

/// Some different integers, if limits allow small ones.
pub(super) fn several(number: bool, count: usize) -> Vec<Text> {
    (1..=count).map(|integer| text(&integer.to_string(), number)).collect()
}

/// All that is worth sending where a 64-bit integer is expected.
pub(super) fn integers((min, max): (i128, i128), number: bool, rules: NumberRules) -> Vec<Case> {
    let mut found = Vec::new();
    let values = [
        ("least", min),
        ("most", max),
        ("below-least", min - 1),
        ("above-most", max + 1),
        ("zero", 0),
        ("one", 1),
        ("minus-one", -1),
        ("safe", i128::from(MAX_SAFE_INTEGER)),
        ("beyond-safe", i128::from(MAX_SAFE_INTEGER) + 2),
        ("beyond-safe-negative", -i128::from(MAX_SAFE_INTEGER) - 2),
        ("signed-most", i128::from(i64::MAX)),
        ("beyond-signed", i128::from(i64::MAX) + 1),
        ("unsigned-most", i128::from(u64::MAX)),
        ("beyond-unsigned", i128::from(u64::MAX) + 1),
        ("thirty-digits", 100_000_000_000_000_000_000_000_000_000),
    ];
    for (name, value) in values {
        let text = text(&value.to_string(), number);
        found.push(if (min..=max).contains(&value) { Case::good(name, text) } else { Case::bad(name, text.sent, Code::Range) });
    }
    found.push(Case::bad("hundred-digits", text(&"9".repeat(100), number).sent, Code::Range));
    if number {
        found.extend(in_numbers((min, max), rules));
    } else {
        for (name, digits) in [
            ("plus", "+1"),
            ("zero-in-front", "01"),
            ("minus-zero", "-0"),
            ("empty", ""),
            ("space", " 1"),
            ("line-break", "1\n"),
            ("fraction", "1.0"),
            ("exponent", "1e2"),
            ("hexadecimal", "0x10"),
            ("other-digits", "١"),
            ("minus", "-"),
            ("underscore", "1_000"),
        ] {
            found.push(Case::bad(name, quote(digits), Code::Format));
        }
        found.push(Case::bad("as-number", "1", Code::Type));
        found.extend(wrong_kinds(b'"'));
    }
    found
}

fn in_numbers((min, max): (i128, i128), rules: NumberRules) -> Vec<Case> {
    let mut found = Vec::new();
    for (name, sent, value) in
        [("fraction-of-zero", "1.0", 1), ("exponent", "1e2", 100), ("minus-zero", "-0", 0), ("minus-zero-point", "-0.0", 0)]
    {
        let text = Text::other(sent, value.to_string());
        found.push(if (min..=max).contains(&value) { Case::good(name, text) } else { Case::bad(name, sent, Code::Range) });
    }
    found.push(Case::bad("fraction", "1.5", Code::Type));
    for (name, sent) in [("beyond-safe-as-double", "9007199254740993.0"), ("huge", "1e300"), ("infinite", "1e400")] {
        found.push(beyond(name, sent, rules));
    }
    found.push(Case::bad("in-string", "\"1\"", Code::Type));
    found.extend(wrong_kinds(b'0'));
    found
}

/// Decimals that are right, as they are kept.
const DECIMALS: [(&str, &str); 9] = [
    ("zero", "0"),
    ("minus-zero", "-0"),
    ("price", "1.50"),
    ("negative", "-12.05"),
    ("fraction", "0.001"),
    ("long", "123456789012345678901234567890.123456789012345678901234567890"),
    ("many-zeros", "0.0000000000000000000000"),
    ("beyond-doubles", "9007199254740993"),
    ("tenth", "0.1"),
];

/// All that is worth sending where a decimal is expected.
pub(super) fn decimals(number: bool) -> Vec<Case> {
    let mut found: Vec<Case> = DECIMALS.into_iter().map(|(name, digits)| Case::good(name, text(digits, number))).collect();
    if number {
        for (name, sent) in [("exponent", "1e2"), ("capital", "1.50E+2"), ("infinite-as-double", "1e400"), ("tiny", "1e-400")] {
            found.push(Case::good(name, Text::canonical(sent)));
        }
        found.push(Case::bad("in-string", "\"1.50\"", Code::Type));
        found.extend(wrong_kinds(b'0'));
    } else {
        for (name, digits) in [
            ("plus", "+1"),
            ("zero-in-front", "01.5"),
            ("no-digit-before", ".5"),
            ("no-digit-behind", "1."),
            ("exponent", "1e2"),
            ("empty", ""),
            ("space", "1.5 "),
            ("comma", "1,5"),
            ("line-break", "1.5\n"),
            ("two-points", "1.2.3"),
            ("other-digits", "١"),
            ("minus", "-"),
            ("not-a-number", "NaN"),
        ] {
            found.push(Case::bad(name, quote(digits), Code::Format));
        }
        found.push(Case::bad("as-number", "1.5", Code::Type));
        found.extend(wrong_kinds(b'"'));
    }
    found
}
