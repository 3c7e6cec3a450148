//! From a syntax error of the pattern parser to a refusal in our words.

use super::PatternError;
use regex_syntax::ast::{Error, ErrorKind};

pub(super) const FLAGS: &str = "flags inside a pattern are not known to every engine";
pub(super) const FLAGS_HELP: &str = "spell out what the flag would change: `[Aa]` for a letter in either case";
pub(super) const NAMED_GROUP: &str = "named group: engines disagree on how one is written";
pub(super) const NAMED_GROUP_HELP: &str = "drop the name; a pattern only says whether a text matches";
pub(super) const PROPERTY: &str = "Unicode property class: not every engine has them, and they change with the version of Unicode";
pub(super) const PROPERTY_HELP: &str = "list the ranges of code points";
pub(super) const POSIX_HELP: &str = "list the members: `[0-9A-Za-z]`";
pub(super) const BOUNDARY_HELP: &str = "spell it out: `(?:^|[^0-9A-Za-z_])` before a word, `(?:$|[^0-9A-Za-z_])` after it";
pub(super) const LARGE_COUNT: &str = "a count of more than 1000: engines differ on how high they can count";
pub(super) const LARGE_COUNT_HELP: &str = "bound the text with `max_length`, and repeat with `*` or `+`";

/// What to say of the error, and where.
pub(super) fn refusal(text: &str, error: &Error) -> PatternError {
    let span = error.span();
    let (start, end) = (span.start.offset, span.end.offset);
    // Some errors are between two characters; they are about the one that follows, or about the last.
    let next = |from: usize| text[from..].chars().next().map_or(from, |char| from + char.len_utf8());
    let end = if start == end { next(end) } else { end };
    let start = if start == end { text.char_indices().next_back().map_or(0, |(last, _)| last) } else { start };
    let (message, help) = describe(text, start, end, error.kind());
    PatternError { message, help: help.map(str::to_owned), start, end }
}

/// The message and the help.
fn describe(text: &str, start: usize, end: usize, kind: &ErrorKind) -> (String, Option<&'static str>) {
    let found = &text[start..end];
    let (message, help) = match kind {
        ErrorKind::UnsupportedLookAround => {
            let message = format!("look-around `{found}`: not every engine has it, and it cannot be matched in linear time");
            return (message, Some("describe what the text itself may be, as an alternation of the possible forms"));
        }
        ErrorKind::FlagUnexpectedEof | ErrorKind::FlagUnrecognized => {
            let message = format!("`(?` followed by `{found}` is not known to every engine");
            return (message, Some("a group is written `(...)` or `(?:...)`"));
        }
        ErrorKind::GroupNameDuplicate { .. }
        | ErrorKind::GroupNameEmpty
        | ErrorKind::GroupNameInvalid
        | ErrorKind::GroupNameUnexpectedEof => (NAMED_GROUP, NAMED_GROUP_HELP),
        ErrorKind::FlagDanglingNegation | ErrorKind::FlagDuplicate { .. } | ErrorKind::FlagRepeatedNegation { .. } => (FLAGS, FLAGS_HELP),
        ErrorKind::SpecialWordBoundaryUnclosed
        | ErrorKind::SpecialWordBoundaryUnrecognized
        | ErrorKind::SpecialWordOrRepetitionUnexpectedEof => ("word boundary: engines differ on what a word is", BOUNDARY_HELP),
        ErrorKind::UnicodeClassInvalid => (PROPERTY, PROPERTY_HELP),
        ErrorKind::DecimalEmpty | ErrorKind::DecimalInvalid => (LARGE_COUNT, LARGE_COUNT_HELP),
        ErrorKind::RepetitionCountDecimalEmpty | ErrorKind::RepetitionCountUnclosed => {
            ("`{` without a count", r"write `{3}`, `{3,}` or `{0,3}` for a count, and `\{` for a `{`")
        }
        ErrorKind::GroupUnclosed => ("the group is not closed", r"close it with `)`, or write `\(` for a `(`"),
        ErrorKind::GroupUnopened => ("`)` closes nothing", r"write `\)`"),
        ErrorKind::NestLimitExceeded(_) => ("the pattern is nested too deeply", "remove groups that hold a single item"),
        ErrorKind::ClassUnclosed if text[start..].starts_with("[]") || text[start..].starts_with("[^]") => {
            ("empty class: some engines read `]` as its first member", r"write `\]` for a `]`; for any code point, `[\s\S]`")
        }
        ErrorKind::ClassUnclosed => ("the class is not closed", r"close it with `]`, or write `\[` for a `[`"),
        ErrorKind::EscapeUnexpectedEof if text.ends_with('\\') => ("`\\` escapes nothing", r"write `\\` for a backslash"),
        ErrorKind::EscapeUnexpectedEof if text.rsplit('\\').next().is_some_and(|escape| escape.starts_with(['p', 'P'])) => {
            (PROPERTY, PROPERTY_HELP)
        }
        ErrorKind::EscapeUnexpectedEof | ErrorKind::EscapeHexEmpty | ErrorKind::EscapeHexInvalidDigit => {
            ("incomplete hexadecimal escape", r"write `\xHH`, `\uHHHH` or `\u{H}`, with hexadecimal digits for H")
        }
        other => return describe_found(found, other),
    };
    (message.to_owned(), Some(help))
}

/// The same for errors whose message quotes an escape, a range or a count.
fn describe_found(found: &str, kind: &ErrorKind) -> (String, Option<&'static str>) {
    match kind {
        ErrorKind::UnsupportedBackreference if found.ends_with('0') => {
            (format!("octal escape `{found}`: engines disagree on its digits"), Some(r"write `\x00`"))
        }
        ErrorKind::UnsupportedBackreference => {
            let message = format!("back-reference `{found}`: not every engine has it, and it cannot be matched in linear time");
            (message, Some("repeat the pattern of the group"))
        }
        ErrorKind::EscapeUnrecognized => (format!("escape `{found}` is not known to every engine"), escape_help(found)),
        ErrorKind::EscapeHexInvalid => describe_number(found),
        ErrorKind::EscapeUnexpectedEof => ("the escape is not finished".to_owned(), Some(r"write `\\` for a backslash")),
        ErrorKind::ClassEscapeInvalid => {
            (format!("`{found}` has no meaning in a class"), (found == r"\b").then_some(r"write `\x08` for a backspace"))
        }
        ErrorKind::ClassRangeInvalid => (format!("range `{found}` runs backwards"), None),
        ErrorKind::ClassRangeLiteral => (format!("`{found}` is no end of a range"), Some(r"write `\-` for a `-` beside a shorthand")),
        ErrorKind::RepetitionMissing => {
            (format!("`{found}` repeats nothing"), Some(r"write a backslash before a `*`, `+`, `?` or `{` that stands for itself"))
        }
        ErrorKind::RepetitionCountInvalid => (format!("in `{found}` the lower count is above the upper"), None),
        other => (other.to_string(), None),
    }
}

fn escape_help(found: &str) -> Option<&'static str> {
    match found.chars().nth(1)? {
        'Z' => Some("write `$`, which is the end of the whole text"),
        'k' => Some("repeat the pattern of the group"),
        'e' => Some(r"write `\x1b`"),
        'c' => Some(r"write the code point: `\x0a` for control-J"),
        char if char.is_ascii_alphanumeric() => None,
        _ => Some("drop the backslash"),
    }
}

/// A number in hexadecimal that is no scalar value.
fn describe_number(found: &str) -> (String, Option<&'static str>) {
    let digits: String = found.chars().filter(char::is_ascii_hexdigit).collect();
    match u32::from_str_radix(&digits, 16) {
        Ok(0xd800..=0xdfff) => (
            format!("`{found}` is a surrogate, which no text contains"),
            Some(r"write a code point above U+FFFF as one escape, such as `\u{1f600}`"),
        ),
        _ => (format!("`{found}` is no code point"), Some(r"the last one is `\u{10ffff}`")),
    }
}
