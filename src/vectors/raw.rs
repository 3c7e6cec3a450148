//! Texts that are refused before any type is looked at: no UTF-8, no JSON, too deep, a name twice, half a surrogate pair, numbers out of range.

use super::text::{Text, quote_in_numbers};
use super::tree::{Tree, parse};
use super::types::Case;
use crate::value::{Code, NumberRules};

/// A text that the text rules refuse.
pub(super) struct Broken {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    pub(super) code: Code,
}

impl Broken {
    fn new(name: &str, bytes: impl Into<Vec<u8>>, code: Code) -> Self {
        Self { name: name.to_owned(), bytes: bytes.into(), code }
    }
}

/// Breaks a message, which is an object or an array, in every way or in a few.
pub(super) fn broken(whole: &str, every: bool, rules: NumberRules) -> Vec<Broken> {
    let mut found = vec![
        Broken::new("byte-order-mark", format!("\u{feff}{whole}"), Code::Encoding),
        Broken::new("byte-behind", [whole.as_bytes(), b"\xff"].concat(), Code::Encoding),
        Broken::new("twice", format!("{whole}{whole}"), Code::Syntax),
        Broken::new("cut", &whole[..whole.len() - 1], Code::Syntax),
    ];
    if let Some(name) = first_name(whole) {
        found.push(Broken::new("first-name-twice", with_member(whole, &name), Code::DuplicateKey));
    }
    if !every {
        return found;
    }
    let inside = |code: Code| move |(name, value): &(&str, &str)| Broken::new(name, with(whole, value.as_bytes()), code);
    found.extend(whole_texts(whole));
    found.extend(NOT_UTF8.iter().map(|(name, bytes)| Broken::new(name, with(whole, &[b"\"", *bytes, b"\""].concat()), Code::Encoding)));
    found.extend(NOT_JSON.iter().map(inside(Code::Syntax)));
    found.extend(TWICE.iter().map(inside(Code::DuplicateKey)));
    found.extend(HALVES.iter().map(inside(Code::Surrogate)));
    if !rules.wide_integers {
        found.extend(LONG.iter().map(inside(Code::Range)));
    }
    if !rules.wide_decimals {
        found.extend(INFINITE.iter().map(inside(Code::Range)));
        found.push(Broken::new("digits-without-end", with(whole, "9".repeat(5_000).as_bytes()), Code::Range));
    }
    let deep = format!("{}{}", "[".repeat(64), "]".repeat(64));
    found.push(Broken::new("deep", with(whole, deep.as_bytes()), Code::Depth));
    found.push(Broken::new("deep-objects", with(whole, format!("{}1{}", "{\"a\":".repeat(64), "}".repeat(64)).as_bytes()), Code::Depth));
    found.push(Broken::new("deep-and-open", "[".repeat(100_000), Code::Depth));
    found
}

/// Members as deep as may be, and brackets that are none, for a record that takes unknown members.
pub(super) fn deep(whole: &Text, keeps: bool) -> Vec<Case> {
    let brackets = format!("\"{}\\\"{}\"", "[".repeat(70), "{".repeat(70));
    let containers = format!("{}{}", "[".repeat(63), "]".repeat(63));
    let make = |(name, value): (&str, String)| {
        let member = format!("\"\u{1f40b}\":{value}");
        let add = |text: &str| {
            let comma = if text == "{}" { "" } else { "," };
            format!("{}{comma}{member}}}", &text[..text.len() - 1])
        };
        let canonical = if keeps { add(&whole.canonical) } else { whole.canonical.clone() };
        Case::good(name, Text::other(add(&whole.sent), canonical))
    };
    [("deepest", containers), ("brackets-in-string", brackets)].map(make).into()
}

/// The message with a further member or element in front, whatever it is.
fn with(whole: &str, value: &[u8]) -> Vec<u8> {
    let name: &[u8] = if whole.starts_with('{') { b"\"x\\u0020x\":" } else { b"" };
    let comma: &[u8] = if whole.len() > 2 { b"," } else { b"" };
    [&whole.as_bytes()[..1], name, value, comma, &whole.as_bytes()[1..]].concat()
}

/// The object with a further member in front.
fn with_member(whole: &str, name: &str) -> String {
    format!("{{{}:null,{}", quote_in_numbers(name), &whole[1..])
}

/// The name of the first member of an object.
fn first_name(whole: &str) -> Option<String> {
    match parse(whole)? {
        Tree::Object(members) => serde_json::from_str(&members.first()?.0).ok(),
        _ => None,
    }
}

fn whole_texts(whole: &str) -> Vec<Broken> {
    let utf16: Vec<u8> = whole.encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        Broken::new("empty", "", Code::Syntax),
        Broken::new("only-space", " \n", Code::Syntax),
        Broken::new("only-mark", "\u{feff}", Code::Encoding),
        Broken::new("utf-16", [&[0xff, 0xfe], utf16.as_slice()].concat(), Code::Encoding),
        Broken::new("utf-16-without-mark", utf16, Code::Syntax),
        Broken::new("zero-behind", format!("{whole}\0"), Code::Syntax),
        Broken::new("bracket-behind", format!("{whole}]"), Code::Syntax),
        Broken::new("comma-behind", format!("{whole},"), Code::Syntax),
        Broken::new("comment-behind", format!("{whole} // end"), Code::Syntax),
        Broken::new("form-feed-before", format!("\u{c}{whole}"), Code::Syntax),
        Broken::new("no-break-space-before", format!("\u{a0}{whole}"), Code::Syntax),
        Broken::new("mark-behind", format!("{whole}\u{feff}"), Code::Syntax),
        Broken::new("word", "nul", Code::Syntax),
        Broken::new("word-in-capitals", "True", Code::Syntax),
        Broken::new("name-twice-and-open", "{\"a\":1,\"a\":2", Code::Syntax),
        Broken::new("half-pair-and-open", "[\"\\ud800\"", Code::Syntax),
        Broken::new("deep-and-no-utf-8", ["[".repeat(70).as_bytes(), b"\xff"].concat(), Code::Encoding),
    ]
}

const NOT_UTF8: [(&str, &[u8]); 9] = [
    ("lone-continuation", b"\x80"),
    ("overlong-zero", b"\xc0\x80"),
    ("overlong-slash", b"\xe0\x80\xaf"),
    ("surrogate-bytes", b"\xed\xa0\x80"),
    ("pair-bytes", b"\xed\xa0\xbd\xed\xb8\x80"),
    ("cut-character", b"\xe2\x82"),
    ("beyond-unicode", b"\xf4\x90\x80\x80"),
    ("five-bytes", b"\xf8\x88\x80\x80\x80"),
    ("latin-1", b"caf\xe9"),
];

const NOT_JSON: [(&str, &str); 40] = [
    ("nan", "NaN"),
    ("infinity", "Infinity"),
    ("minus-infinity", "-Infinity"),
    ("undefined", "undefined"),
    ("none", "None"),
    ("zero-in-front", "01"),
    ("minus-zero-in-front", "-01"),
    ("plus", "+1"),
    ("minus", "-"),
    ("no-digit-behind-point", "1."),
    ("no-digit-before-point", ".5"),
    ("no-exponent", "1e"),
    ("no-exponent-behind-sign", "1e+"),
    ("hexadecimal", "0x10"),
    ("underscore", "1_000"),
    ("big-integer", "1n"),
    ("other-digits", "١"),
    ("single-quotes", "'a'"),
    ("no-quotes", "a"),
    ("open-string", "\"a"),
    ("line-break-in-string", "\"a\nb\""),
    ("tab-in-string", "\"a\tb\""),
    ("zero-in-string", "\"a\0b\""),
    ("unit-separator-in-string", "\"\u{1f}\""),
    ("escaped-x", "\"\\x41\""),
    ("escaped-quote", "\"\\'\""),
    ("escaped-zero", "\"\\0\""),
    ("escaped-capital", "\"\\U0041\""),
    ("short-escape", "\"\\u12\""),
    ("escape-in-braces", "\"\\u{41}\""),
    ("escape-with-sign", "\"\\u+041\""),
    ("escape-with-space", "\"\\u 041\""),
    ("comma-in-array", "[1,]"),
    ("comma-first", "[,1]"),
    ("two-commas", "[1,,2]"),
    ("comma-in-object", "{\"a\":1,}"),
    ("no-name", "{1:2}"),
    ("name-without-quotes", "{a:1}"),
    ("comment", "/* */1"),
    ("wrong-bracket", "[1}"),
];

const TWICE: [(&str, &str); 7] = [
    ("name-twice", "{\"a\":1,\"a\":2}"),
    ("name-twice-equal", "{\"a\":1,\"b\":2,\"a\":1}"),
    ("name-twice-escaped", "{\"a\":1,\"\\u0061\":2}"),
    ("empty-name-twice", "{\"\":1,\"\":2}"),
    ("prototype-twice", "{\"__proto__\":1,\"__proto__\":2}"),
    ("name-twice-deep", "[[{\"b\":{\"a\":[],\"a\":{}}}]]"),
    ("half-pair-twice", "{\"\\ud800\":1,\"\\ud800\":2}"),
];

const HALVES: [(&str, &str); 8] = [
    ("high-half", "\"\\ud800\""),
    ("low-half", "\"\\udc00\""),
    ("halves-reversed", "\"\\udc00\\ud800\""),
    ("half-and-letter", "\"\\uD83Dx\""),
    ("two-high-halves", "\"\\ud83d\\ud83d\\ude00\""),
    ("half-in-name", "{\"\\udfff\":1}"),
    ("different-halves-as-names", "{\"\\ud800\":1,\"\\ud801\":2}"),
    ("half-and-long-number", "[\"\\udbff\",1e400]"),
];

const LONG: [(&str, &str); 4] = [
    ("long-integer", "9007199254740992"),
    ("long-negative-integer", "-9007199254740992"),
    ("long-integer-deep", "{\"a\":[18446744073709551616]}"),
    ("twenty-digits", "10000000000000000000"),
];

const INFINITE: [(&str, &str); 3] = [("infinite", "1e400"), ("minus-infinite", "-1e400"), ("hardly-infinite", "1.7976931348623159e308")];
