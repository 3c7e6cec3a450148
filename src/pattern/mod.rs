//! Regular expressions that mean the same in every engine.
//!
//! A spec's `pattern` is read once, here, into a small tree; every construct on which engines disagree is refused. From the tree come three
//! equivalent forms: sources for two widespread engines, with every shorthand spelled out, and a program for languages that have none.
//!
//! The meaning, which no engine is left to choose:
//!
//! - A text matches when the pattern matches somewhere in it; `^` and `$` are the start and the end of the whole text, never of a line.
//! - A text is a sequence of Unicode scalar values. One item of a class, and `.`, stand for one of them.
//! - `\d` is `[0-9]`, `\w` is `[0-9A-Za-z_]`, `\s` is `[\t\n\u{b}\u{c}\r ]`, and `\D \W \S` are everything else.
//! - `.` is `[^\n]`.
//!
//! Accepted: literals, `.`, classes with ranges and negation, the six shorthands, escapes of punctuation, `\t \n \v \f \r`, `\xHH`, `\uHHHH` and
//! `\u{H}`, alternation, groups (which capture nothing), the greedy repetitions with counts up to 1000, `^` and `$`.
//! Never accepted: anything that needs memory of what was matched, so that every form can be matched in linear time.

mod extent;
mod node;
mod print;
mod program;
mod read;
mod sample;
mod syntax;

pub use program::Instruction;

use print::Dialect;
use serde::Serialize;

/// The longest pattern, in bytes.
const MAX_TEXT: usize = 4096;

/// The largest program: instructions and ranges together.
const MAX_SIZE: u64 = 10_000;

/// A regular expression from a spec, and its equivalents. Two are equal when the spec wrote the same text.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Pattern {
    /// As the spec wrote it.
    pub text: String,
    /// The body of an ECMAScript regular expression with the flag `u`, good for `new RegExp(body, "u")` and between slashes. ASCII only.
    pub ecma: String,
    /// The same for Python's `re.search` on a `str`, without flags. ASCII only.
    pub re: String,
    /// The same for a virtual machine with a set of threads; it begins at instruction 0. See [`Pattern::is_match`].
    pub program: Vec<Instruction>,
    /// See [`Pattern::length_bounds`].
    #[serde(skip)]
    lengths: (u64, Option<u64>),
}

/// Why a pattern was refused, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatternError {
    /// What was found and what was expected.
    pub message: String,
    /// What to write instead, when that is likely.
    pub help: Option<String>,
    /// The first byte of the place, counted from the start of the pattern.
    pub start: usize,
    /// The byte after the place; never less than `start`.
    pub end: usize,
}

impl Pattern {
    /// Reads a pattern. Both the time and the size of the result are bounded, whatever the text.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let whole = |message: String, help: &str| PatternError { message, help: Some(help.to_owned()), start: 0, end: text.len() };
        if text.len() > MAX_TEXT {
            let message = format!("the pattern is {} bytes long; at most {MAX_TEXT} are allowed", text.len());
            return Err(whole(message, "list the possible values in an enum, or check a part of the text"));
        }
        let node = read::read(text)?;
        if node.size() > MAX_SIZE {
            let message = format!("the pattern needs more than {MAX_SIZE} steps once its repetitions are written out");
            return Err(whole(message, "lower the counts, or bound the text with `max_length` and repeat with `*` or `+`"));
        }
        Ok(Self {
            text: text.to_owned(),
            ecma: print::print(&node, Dialect::Ecma),
            re: print::print(&node, Dialect::Re),
            program: program::compile(&node),
            lengths: extent::text_lengths(&node),
        })
    }

    /// Whether the pattern matches somewhere in the text. Takes time in proportion to the text's length times the program's.
    pub fn is_match(&self, text: &str) -> bool {
        program::is_match(&self.program, text)
    }

    /// A text of so many code points that matches, with the first of `letters` wherever one of them may stand; `None` when there is none.
    /// Takes time in proportion to the length times the program's.
    pub fn sample(&self, length: u64, letters: &[char]) -> Option<String> {
        sample::sample(&self.program, usize::try_from(length).ok()?, letters)
    }

    /// Whether no text at all can match, as with `$a`.
    pub fn matches_nothing(&self) -> bool {
        !program::can_match(&self.program)
    }

    /// The fewest and the most code points a matching text can have; `None` where there is no bound, as there is none unless both ends are anchored.
    ///
    /// Every matching text lies within; the bounds need not be the tightest. They say nothing when [`Pattern::matches_nothing`].
    pub fn length_bounds(&self) -> (u64, Option<u64>) {
        self.lengths
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Pattern {}

impl std::fmt::Display for PatternError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for PatternError {}
