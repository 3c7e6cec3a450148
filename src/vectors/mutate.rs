//! A message to another that is a little different: in its bytes, its tokens or its values.
//!
//! Nothing is known here of types: whether the result is still a message is for decoders to say, all in the same words.

use super::random::Random;
use super::text::{quote, quote_in_numbers};
use super::tree::{Tree, parse};

/// The longest result, in bytes.
const LONGEST: usize = 1 << 17;

/// Changes a message in one to three places. `others` are messages that parts can be taken from.
#[must_use]
pub fn mutate(bytes: &[u8], binary: bool, others: &[&[u8]], random: &mut Random) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    for _ in 0..=random.below(3).min(random.below(3)) {
        changed = match (binary, random.below(8)) {
            (true, _) | (false, 0) => in_bytes(&changed, random),
            (false, 1 | 2) => in_tokens(&changed, random),
            (false, _) => in_values(&changed, others, random),
        };
        changed.truncate(LONGEST);
    }
    changed
}

/// Bytes that mean something to a reader of JSON or UTF-8.
const BYTES: &[u8] = b"\"\\{}[]:,0123456789-+.eEtfnu/ \t\n\r\0\x1f\x7f\x80\xbf\xc0\xc3\xe2\xed\xef\xf0\xf4\xff";

fn in_bytes(bytes: &[u8], random: &mut Random) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    let at = random.below(changed.len());
    let (from, to) = (at, (at + 1 + random.below(8)).min(changed.len()));
    match random.below(8) {
        0 if at < changed.len() => changed[at] ^= 1 << random.below(8),
        1 if at < changed.len() => changed[at] = BYTES[random.below(BYTES.len())],
        2 => changed.insert(at, BYTES[random.below(BYTES.len())]),
        3 => drop(changed.drain(from..to)),
        4 => {
            let copy = changed[from..to].to_vec();
            changed.splice(at..at, copy);
        }
        5 => changed.truncate(at),
        6 => changed.insert(at, random.number() as u8),
        _ => {
            let other = random.below(changed.len());
            if !changed.is_empty() {
                changed.swap(at, other);
            }
        }
    }
    changed
}

/// Tokens that decoders read in different ways, or should not read at all.
const TOKENS: &[&str] = &[
    "null",
    "true",
    "false",
    "NaN",
    "Infinity",
    "-Infinity",
    "undefined",
    "0",
    "-0",
    "-0.0",
    "0.0",
    "1",
    "1.0",
    "1e0",
    "10e-1",
    "1.5",
    "1e400",
    "-1e400",
    "1e-400",
    "5e-324",
    "1.7976931348623157e308",
    "1.7976931348623159e308",
    "9007199254740991",
    "9007199254740992",
    "9007199254740993",
    "-9007199254740992",
    "9007199254740993.0",
    "2147483647",
    "2147483648",
    "4294967295",
    "4294967296",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "1e21",
    "1e-7",
    "123456789012345680000",
    "01",
    "+1",
    "1.",
    ".5",
    "1e",
    "0x10",
    "\"\"",
    "\"1\"",
    "\"null\"",
    "\"\\ud800\"",
    "\"\\udc00\\ud800\"",
    "\"\\ud83d\\ude00\"",
    "\"\u{1f600}\"",
    "\"\\u0000\"",
    "\"\\u0061\"",
    "\"\\/\"",
    "\"__proto__\"",
    "\"constructor\"",
    "\"type\"",
    "\"id\"",
    "\"2024-02-29T12:30:05Z\"",
    "\"2023-02-29\"",
    "\"P1Y2D\"",
    "\"123e4567-e89b-42d3-a456-426614174000\"",
    "\"AA==\"",
    "\"AB==\"",
    "\"1.50\"",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "[]",
    "{}",
    "[[]]",
    "{\"\":0}",
    " ",
    "\t",
    "\u{a0}",
    "\u{feff}",
    "/**/",
    "'",
];

/// Where tokens begin and end: strings, runs of letters and digits, and every other byte for itself.
fn tokens(bytes: &[u8]) -> Vec<(usize, usize)> {
    let (mut found, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let start = at;
        at += 1;
        if bytes[start] == b'"' {
            while at < bytes.len() && bytes[at] != b'"' {
                at += if bytes[at] == b'\\' { 2 } else { 1 };
            }
            at = (at + 1).min(bytes.len());
        } else if is_word(bytes[start]) {
            at += bytes[at..].iter().take_while(|byte| is_word(**byte)).count();
        }
        found.push((start, at));
    }
    found
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')
}

fn in_tokens(bytes: &[u8], random: &mut Random) -> Vec<u8> {
    let all = tokens(bytes);
    let (Some(one), Some(other)) = (random.pick(&all).copied(), random.pick(&all).copied()) else {
        return TOKENS[random.below(TOKENS.len())].as_bytes().to_vec();
    };
    let token = |(from, to): (usize, usize)| &bytes[from..to];
    let put = |at: (usize, usize), what: &[u8]| [&bytes[..at.0], what, &bytes[at.1..]].concat();
    let new = TOKENS[random.below(TOKENS.len())].as_bytes();
    match random.below(6) {
        0 => put(one, b""),
        1 => put(one, &[token(one), token(one)].concat()),
        2 => put(one, token(other)),
        3 => put((one.1, one.1), new),
        4 => put((one.0, one.0), b" \n\t\r"),
        _ => put(one, new),
    }
}

fn in_values(bytes: &[u8], others: &[&[u8]], random: &mut Random) -> Vec<u8> {
    let Some(mut tree) = std::str::from_utf8(bytes).ok().and_then(parse) else {
        return in_bytes(bytes, random);
    };
    let donor = random.pick(others).and_then(|other| parse(std::str::from_utf8(other).ok()?));
    let own = tree.clone();
    let place = random.below(tree.size());
    if let Some(value) = tree.node(place) {
        change(value, &own, donor.as_ref(), random);
    }
    tree.write().into_bytes()
}

fn change(value: &mut Tree, own: &Tree, donor: Option<&Tree>, random: &mut Random) {
    match random.below(12) {
        0 => *value = Tree::Raw(TOKENS[random.below(TOKENS.len())].to_owned()),
        1 => *value = own.clone().part(random),
        2 | 3 => *value = donor.map_or(Tree::Raw("null".to_owned()), |donor| donor.clone().part(random)),
        4 => *value = Tree::Array(vec![value.clone()]),
        5 => deepen(value, random),
        _ => match value {
            Tree::Object(members) => change_members(members, donor, random),
            Tree::Array(items) => change_items(items, own, random),
            Tree::Raw(text) if text.starts_with('"') => change_string(text, random),
            Tree::Raw(text) if text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) => change_number(text, random),
            Tree::Raw(text) => *text = ["true", "false", "null", "1", "\"true\""][random.below(5)].to_owned(),
        },
    }
}

/// About as deep as a message may be, or a little deeper.
fn deepen(value: &mut Tree, random: &mut Random) {
    if random.below(8) > 0 {
        return;
    }
    let depth = 58 + random.below(9);
    let inner = Tree::Raw(format!("{}1{}", "[".repeat(depth), "]".repeat(depth)));
    match value {
        Tree::Object(members) => members.push(("\"deep\"".to_owned(), inner)),
        other => *other = inner,
    }
}

/// Names that objects have in some languages, that pointers escape, or that many messages have.
const NAMES: &[&str] =
    &["__proto__", "constructor", "toString", "", "a/b~c", "type", "id", "kind", "unexpected", "0", "10", "\u{1f600}", "hasOwnProperty"];

fn change_members(members: &mut Vec<(String, Tree)>, donor: Option<&Tree>, random: &mut Random) {
    let at = random.below(members.len());
    let other = random.below(members.len());
    let name = quote(NAMES[random.below(NAMES.len())]);
    match random.below(8) {
        0 if at < members.len() => drop(members.remove(at)),
        1 if at < members.len() => members.push(members[at].clone()),
        2 if at < members.len() => members.swap(at, other),
        3 if at < members.len() => members[at].0 = name,
        4 if at < members.len() => members[at].1 = members[other].1.clone(),
        5 if at < members.len() => change_string(&mut members[at].0, random),
        6 => {
            if let Some(Tree::Object(others)) = donor
                && let Some(member) = random.pick(others)
            {
                members.push(member.clone());
            }
        }
        _ => members.insert(at, (name, Tree::Raw(TOKENS[random.below(TOKENS.len())].to_owned()))),
    }
}

fn change_items(items: &mut Vec<Tree>, own: &Tree, random: &mut Random) {
    let at = random.below(items.len());
    match random.below(5) {
        0 if at < items.len() => drop(items.remove(at)),
        1 if at < items.len() => items.push(items[at].clone()),
        2 if !items.is_empty() => {
            let other = random.below(items.len());
            items.swap(at, other);
        }
        3 => items.push(own.clone().part(random)),
        _ => items.insert(at, Tree::Raw(TOKENS[random.below(TOKENS.len())].to_owned())),
    }
}

/// Pieces that strings are often checked for.
const PIECES: &[&str] = &[
    "\0",
    "\n",
    " ",
    "é",
    "漢",
    "\u{1f600}",
    "e\u{301}",
    "\u{2028}",
    "\u{feff}",
    "\u{7f}",
    "=",
    "-",
    "+",
    ".",
    "Z",
    "T",
    "0",
    "a",
    "A",
    "\"",
    "\\",
    "/",
    "~",
    "٣",
];

/// Changes the text of a string, which is in quotes.
fn change_string(text: &mut String, random: &mut Random) {
    let Ok(inner) = serde_json::from_str::<String>(text) else { return };
    let mut letters: Vec<char> = inner.chars().collect();
    let at = random.below(letters.len() + 1);
    let piece = PIECES[random.below(PIECES.len())];
    match random.below(9) {
        0 => drop(letters.splice(at..at, piece.chars())),
        1 if at < letters.len() => drop(letters.remove(at)),
        2 if at < letters.len() => letters[at] = piece.chars().next().unwrap_or('a'),
        3 => letters.truncate(at),
        4 => letters.extend(letters.clone()),
        5 => letters = inner.to_uppercase().chars().collect(),
        6 if at < letters.len() => letters[at] = char::from_u32(u32::from(letters[at]) ^ 1).unwrap_or('a'),
        7 => {
            *text = quote_in_numbers(&inner);
            return;
        }
        _ => {
            let more = 1 + random.below(40);
            letters.extend(std::iter::repeat_n('x', more));
        }
    }
    *text = quote(&letters.into_iter().collect::<String>());
}

/// Changes the text of a number, or only its notation.
fn change_number(text: &mut String, random: &mut Random) {
    let integer: Option<i128> = text.parse().ok();
    *text = match (random.below(9), integer) {
        (0, Some(integer)) => (integer + 1).to_string(),
        (1, Some(integer)) => (integer - 1).to_string(),
        (2, Some(integer)) => (-integer).to_string(),
        (3, Some(integer)) => format!("{integer}.0"),
        (4, _) => format!("{text}e0"),
        (5, _) => format!("{text}0"),
        (6, _) => format!("\"{text}\""),
        (7, Some(integer)) => format!("{integer}.5"),
        _ => format!("{text}E-1"),
    };
}
