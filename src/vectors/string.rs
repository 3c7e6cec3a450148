//! Strings: lengths in code points, patterns, and the corners of Unicode.

use super::random::Random;
use super::text::{Text, quote, quote_in_numbers};
use super::types::{Case, wrong_kinds};
use crate::pattern::Pattern;
use crate::value::Code;

type Limits = (Option<u64>, Option<u64>);

/// The longest string that is made to reach a limit.
const LONGEST: u64 = 20_000;

/// The most work for one string that matches a pattern: its length times the pattern's program.
const WORK: u64 = 200_000;

/// Characters of one, two, three and four bytes, the last also of two UTF-16 units.
const LETTERS: [char; 4] = ['a', 'é', '漢', '😀'];

/// Texts that some language, encoder or database mistakes for something else.
const CORNERS: [(&str, &str); 17] = [
    ("empty", ""),
    ("zero", "\0"),
    ("controls", "\u{1}\u{8}\t\n\u{b}\u{c}\r\u{1f}"),
    ("quotes", "\"\\/'`"),
    ("delete", "\u{7f}\u{80}\u{9f}"),
    ("line-separators", "\u{2028}\u{2029}"),
    ("byte-order-mark", "\u{feff}"),
    ("no-characters", "\u{fffe}\u{ffff}\u{1ffff}"),
    ("last", "\u{d7ff}\u{e000}\u{10ffff}"),
    ("astral", "😀𝒳"),
    ("combined", "e\u{301}👩\u{200d}👩\u{200d}👧"),
    ("right-to-left", "\u{202e}שלום"),
    ("case-folding", "ßİıſK"),
    ("looks-like-number", "1e5"),
    ("leading-zeros", "007"),
    ("looks-like-null", "null"),
    ("looks-like-json", "{\"a\":1}"),
];

/// A string within limits, in which every character is the first of `letters` that may stand there; `None` when none comes to mind.
fn of_length(length: u64, pattern: Option<&Pattern>, letters: &[char]) -> Option<String> {
    match pattern {
        None => Some(letters.iter().cycle().take(usize::try_from(length).ok()?).collect()),
        Some(pattern) if length.saturating_mul(pattern.program.len() as u64) <= WORK => pattern.sample(length, letters),
        Some(_) => None,
    }
}

/// The shortest string; a pattern may ask for a longer one than its own bounds say.
fn shortest((min, max): Limits, pattern: Option<&Pattern>) -> Option<String> {
    let least = min.unwrap_or(0).max(pattern.map_or(0, |pattern| pattern.length_bounds().0));
    let most = max.unwrap_or(u64::MAX).min(least.saturating_add(64));
    (least..=most).find_map(|length| of_length(length, pattern, &['a', '1', 'A']))
}

/// A short string that is not empty where that is possible.
pub(super) fn plain((min, max): Limits, pattern: Option<&Pattern>) -> Option<Text> {
    if min.unwrap_or(0) > LONGEST * 4 {
        return None;
    }
    let wanted = max.unwrap_or(3).min(3).max(min.unwrap_or(0));
    let text = of_length(wanted, pattern, &['a', '1', 'A']).or_else(|| shortest((min, max), pattern))?;
    Some(Text::string(&text))
}

/// Some different strings.
pub(super) fn several(limits: Limits, pattern: Option<&Pattern>, count: usize) -> Vec<Text> {
    let letters: Vec<char> = ('a'..='z').chain('0'..='9').chain('A'..='Z').collect();
    let Some(least) = shortest(limits, pattern).map(|text| text.chars().count() as u64) else { return Vec::new() };
    let most = limits.1.unwrap_or(u64::MAX).min(least + 1 + (count / letters.len()) as u64);
    let mut found = Vec::new();
    for length in least..=most {
        for first in &letters {
            found.extend(of_length(length, pattern, &[&[*first], letters.as_slice()].concat()).map(|text| Text::string(&text)));
            found.dedup();
            if found.len() >= count {
                return found;
            }
        }
    }
    found
}

/// All that is worth sending where a string is expected.
pub(super) fn cases(limits: Limits, pattern: Option<&Pattern>, random: &mut Random) -> Vec<Case> {
    let (min, max) = limits;
    let mut found = Vec::new();
    let fits = |text: &str| {
        let length = text.chars().count() as u64;
        length >= min.unwrap_or(0) && max.is_none_or(|max| length <= max)
    };
    let matches = |text: &str| pattern.is_none_or(|pattern| pattern.is_match(text));
    for (name, text) in CORNERS {
        match (fits(text), matches(text)) {
            (true, true) => found.push(Case::good(name, Text::string(text))),
            (true, false) => found.push(Case::bad(name, quote(text), Code::Pattern)),
            (false, true) => found.push(Case::bad(name, quote(text), Code::Length)),
            (false, false) => {}
        }
    }
    let least = min.unwrap_or(0).max(pattern.map_or(0, |pattern| pattern.length_bounds().0));
    let most = [max, pattern.and_then(|pattern| pattern.length_bounds().1)].into_iter().flatten().min();
    let lengths = [("shortest", Some(least)), ("longest", most.filter(|most| *most <= LONGEST))];
    for (name, length) in lengths.into_iter().filter_map(|(name, length)| Some((name, length?))) {
        for letter in LETTERS {
            let text = of_length(length, pattern, &[letter, 'a', '1', 'A']).filter(|text| fits(text));
            found.extend(text.map(|text| Case::good(format!("{name}-of-{letter}"), Text::string(&text))));
        }
    }
    if let Some(base) = shortest(limits, pattern) {
        found.push(Case::good("escaped", Text::other(quote_in_numbers(&base), quote(&base))));
        found.extend(broken_limits(limits, pattern));
        found.extend(
            near_misses(&base, pattern)
                .into_iter()
                .filter(|(_, text)| fits(text))
                .map(|(name, text)| Case::bad(name, quote(&text), Code::Pattern)),
        );
    }
    if pattern.is_none() && fits("12345678") {
        let letter = |random: &mut Random| char::from_u32(random.number() as u32 % 0x11_0000).unwrap_or('\u{fffd}');
        let text: String = (0..8).map(|_| letter(random)).collect();
        found.push(Case::good("random", Text::string(&text)));
        found.push(Case::good("random-escaped", Text::other(quote_in_numbers(&text), quote(&text))));
    }
    // The text rules find half of a pair, also where a reader in a hurry looks no further than the field.
    for (name, sent) in [("high-half", "\"\\ud83d\""), ("low-half", "\"a\\uDE00\"")] {
        let mut half = Case::bad(name, sent, Code::Surrogate);
        half.fault.iter_mut().for_each(|fault| fault.of_text = true);
        found.push(half);
    }
    found.extend(wrong_kinds(b'"'));
    found
}

/// Strings that are one code point too long or too short, and match.
fn broken_limits((min, max): Limits, pattern: Option<&Pattern>) -> Vec<Case> {
    let beyond =
        [("one-too-short", min.and_then(|min| min.checked_sub(1))), ("one-too-long", max.filter(|max| *max < LONGEST).map(|max| max + 1))];
    let mut found = Vec::new();
    for (name, length) in beyond.into_iter().filter_map(|(name, length)| Some((name, length?))) {
        for letter in ['a', '😀'] {
            let text = of_length(length, pattern, &[letter, 'a', '1', 'A']);
            found.extend(text.map(|text| Case::bad(format!("{name}-of-{letter}"), quote(&text), Code::Length)));
        }
    }
    found
}

/// Strings that almost match: with something before, behind or instead.
fn near_misses(base: &str, pattern: Option<&Pattern>) -> Vec<(&'static str, String)> {
    let Some(pattern) = pattern else { return Vec::new() };
    let without_last: String = base.chars().take(base.chars().count().saturating_sub(1)).collect();
    let without_first: String = base.chars().skip(1).collect();
    let mut found = vec![
        ("with-line-break", format!("{base}\n")),
        ("with-space-before", format!(" {base}")),
        ("line-before", format!("x\n{base}")),
        ("twice", format!("{base}{base}")),
        ("last-missing", without_last.clone()),
        ("first-missing", without_first.clone()),
        ("last-other", format!("{without_last}\u{663}")),
        ("first-other", format!("é{without_first}")),
        ("in-capitals", base.to_uppercase()),
        ("first-zero", format!("\0{without_first}")),
    ];
    found.retain(|(_, text)| !pattern.is_match(text));
    found
}
