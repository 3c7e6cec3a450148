//! Which files are worth a look: those that hold a name of a spec in quotes, something near to one behind a field that carries names, or what a
//! definition is recognised by.

use std::collections::BTreeSet;

use aho_corasick::AhoCorasick;

use super::vocabulary::{Kind, Vocabulary};

/// Looks for all names of all specs at once.
#[derive(Debug)]
pub(crate) struct Search {
    words: AhoCorasick,
    /// How many of the words are names, and how many after these make any file worth a look; the others are fields.
    names: usize,
    signs: usize,
}

/// How many bytes behind a field its value begins.
const REACH: usize = 40;

/// The longest text that is compared with names.
const LONGEST: usize = 80;

const QUOTES: [u8; 3] = [b'"', b'\'', b'`'];

/// The attribute by which the values of a definition are not written out, and the comment that may excuse nothing.
const CASES: [&str; 2] = ["rename_all", "wireproof: ignore["];

impl Search {
    /// Looks for the names of a vocabulary, and for what is imported to use its constants.
    pub(crate) fn new(vocabulary: &Vocabulary, constants: &BTreeSet<String>) -> Result<Self, String> {
        let names: Vec<&str> = vocabulary.wires().collect();
        let fields = vocabulary.fields();
        let signs: Vec<&str> = CASES.into_iter().chain(constants.iter().map(String::as_str)).collect();
        let all = names.iter().chain(&signs).copied().chain(fields);
        let words = AhoCorasick::new(all).map_err(|error| error.to_string())?;
        Ok(Self { words, names: names.len(), signs: signs.len() })
    }

    /// Whether a file is worth a look.
    pub(crate) fn finds(&self, text: &[u8], vocabulary: &Vocabulary) -> bool {
        self.words.find_overlapping_iter(text).any(|found| {
            let word = found.pattern().as_usize();
            if word < self.names {
                is_quoted(text, found.start(), found.end())
            } else if word < self.names + self.signs {
                true
            } else {
                is_near(text, found.end(), vocabulary)
            }
        })
    }
}

fn is_quoted(text: &[u8], start: usize, end: usize) -> bool {
    let before = start.checked_sub(1).and_then(|at| text.get(at));
    let after = text.get(end);
    matches!((before, after), (Some(before), Some(after)) if QUOTES.contains(before) && QUOTES.contains(after))
}

/// Whether a text in quotes follows closely that is nearly a name.
fn is_near(text: &[u8], end: usize, vocabulary: &Vocabulary) -> bool {
    let behind = &text[end..text.len().min(end + REACH + LONGEST)];
    let mut rest = behind.split(|byte| *byte == b'\n').next().unwrap_or_default();
    // The first quote may close that of the field itself.
    while let Some(at) = rest.iter().take(REACH).position(|byte| QUOTES.contains(byte)) {
        let quote = rest[at];
        rest = &rest[at + 1..];
        let Some(close) = rest.iter().position(|byte| *byte == quote) else { continue };
        let near =
            |kind| std::str::from_utf8(&rest[..close]).is_ok_and(|inner| !inner.is_empty() && vocabulary.nearest(inner, kind).is_some());
        if near(Kind::Message) || near(Kind::Error) {
            return true;
        }
    }
    false
}
