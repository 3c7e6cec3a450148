//! Comments of the form `wireproof: ignore[rule] reason`, which excuse what is found on their line, or on the next when they have one of their own.

use std::collections::BTreeSet;

use super::syntax::{Facts, Place};

/// A comment that excuses something.
#[derive(Debug)]
pub(crate) struct Remark {
    /// Where it stands.
    pub(crate) place: Place,
    /// The rules that it names.
    pub(crate) rules: BTreeSet<String>,
    /// Whether it says why.
    pub(crate) reasoned: bool,
    /// The bytes of the line that it is about.
    pub(crate) line: Place,
}

const MARK: &str = "wireproof: ignore[";

/// The remarks of a file.
pub(crate) fn remarks(facts: &Facts, text: &str) -> Vec<Remark> {
    facts.comments.iter().filter_map(|place| remark(place, text)).collect()
}

fn remark(place: &Place, text: &str) -> Option<Remark> {
    let comment = &text[place.clone()];
    let (_, rest) = comment.split_once(MARK)?;
    let (rules, reason) = rest.split_once(']')?;
    let reason = reason.lines().next().unwrap_or_default().trim_end_matches("*/").trim_end_matches("*/}").trim();
    let start = text[..place.start].rfind('\n').map_or(0, |at| at + 1);
    let alone = text[start..place.start].trim().trim_start_matches('{').is_empty();
    let end = |from: usize| text[from..].find('\n').map_or(text.len(), |at| from + at);
    let line = if alone {
        let next = (end(place.end.saturating_sub(1).max(place.start)) + 1).min(text.len());
        next..end(next)
    } else {
        start..end(place.start)
    };
    Some(Remark {
        place: place.clone(),
        rules: rules.split(',').map(|rule| rule.trim().to_owned()).collect(),
        reasoned: reason.chars().any(char::is_alphabetic),
        line,
    })
}
