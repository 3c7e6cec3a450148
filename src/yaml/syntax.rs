//! The parser's errors in our words: what was found, what was expected, what to do.

use granit_parser::{ErrorKind, ScanError};

use super::MAX_DEPTH;
use crate::diag::{Diagnostic, excerpt};
use crate::source::{SourceId, Span};

/// The problem that made the parser stop.
pub(super) fn diagnostic(source: SourceId, text: &str, error: &ScanError) -> Diagnostic {
    let offset = error.marker().byte_offset().unwrap_or(text.len());
    let mut start = text.floor_char_boundary(offset);
    if is_tab(error.kind()) {
        start = tab(text, start);
    }
    let width = text[start..].chars().next().map_or(0, char::len_utf8);
    let span = super::build::span(source, start..start + width);
    if *error.kind() == ErrorKind::RecursionLimitExceeded {
        return too_deep(span);
    }
    let (message, help) = explain(error.kind(), &text[..start]);
    let diagnostic = Diagnostic::error("yaml-syntax", span, message);
    if help.is_empty() { diagnostic } else { diagnostic.help(help) }
}

pub(super) fn too_deep(span: Span) -> Diagnostic {
    let message = format!("lists and mappings are nested more than {MAX_DEPTH} deep");
    Diagnostic::error("yaml-depth", span, message)
}

fn is_tab(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::TabInBlockIndentation
            | ErrorKind::TabInIndentation
            | ErrorKind::TabNotAllowed
            | ErrorKind::TabInPlainScalar
            | ErrorKind::TabAtBlockScalarStart
    )
}

/// The tab that the parser stumbled over: it names a place behind it, or the start of the value that runs into it.
fn tab(text: &str, start: usize) -> usize {
    let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let indentation = &text[line..start];
    match indentation.find('\t').filter(|_| indentation.trim().is_empty()) {
        Some(at) => line + at,
        None => text[start..].find('\t').map_or(start, |at| start + at),
    }
}

/// The message and the help of a kind of error; the parser's own words serve where people rarely get.
fn explain(kind: &ErrorKind, before: &str) -> (String, &'static str) {
    let (message, help) = match kind {
        kind if is_tab(kind) => ("found a tab in the indentation, expected spaces", "indent with spaces, two for each level"),
        ErrorKind::MappingValueNotAllowed => return colon(before),
        ErrorKind::UnexpectedCharacter { character } => {
            let found = character.to_string();
            return (format!("a value cannot start with `{}`", excerpt(&found)), "quote the value");
        }
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => {
            return (format!("this `{open}` is closed by `{close}`"), "");
        }
        ErrorKind::UnclosedFlowCollection { open } => {
            return (format!("this `{open}` is never closed"), "add the closing bracket");
        }
        kind => match layout(kind).or_else(|| quoting(kind)) {
            Some(words) => words,
            None => return (kind.to_string(), ""),
        },
    };
    (message.to_owned(), help)
}

/// A `:` that starts a mapping where there can be none.
fn colon(before: &str) -> (String, &'static str) {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let (message, help) = if line.contains(": ") {
        (
            "found a second `: ` in this line, expected one value",
            "quote the value if it contains `: `, or put the mapping on lines of its own",
        )
    } else {
        ("this line is indented more than the line before allows", "the keys of one mapping start in the same column")
    };
    (message.to_owned(), help)
}

fn layout(kind: &ErrorKind) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        ErrorKind::ExpectedBlockMappingKey | ErrorKind::ExpectedBlockSequenceEntry | ErrorKind::InvalidIndentation => (
            "the indentation of this line fits no mapping or list before it",
            "the keys of one mapping, and the items of one list, start in the same column",
        ),
        ErrorKind::SimpleKeyExpected => ("expected `:` after this key", "write `key: value`"),
        ErrorKind::ExpectedFlowMappingSeparator => {
            ("expected `,` or `}` in a mapping in braces", "separate the entries with `,` and close the mapping with `}`")
        }
        ErrorKind::ExpectedFlowSequenceSeparator => {
            ("expected `,` or `]` in a list in brackets", "separate the items with `,` and close the list with `]`")
        }
        ErrorKind::InvalidColonPlacement => {
            ("found `:` where the list in brackets goes on, expected `,` or `]`", "close the list with `]`")
        }
        ErrorKind::BlockSequenceEntryNotAllowed => {
            ("found `-` where no list can start", "put the list on lines of its own, or quote `\"-\"` if it is meant as a string")
        }
        ErrorKind::InvalidBlockScalarHeader => {
            ("expected the end of the line after `|` or `>`", "start the text on the next line, indented")
        }
        ErrorKind::CommentNotSeparated => ("expected a space before `#`", ""),
        _ => return None,
    })
}

fn quoting(kind: &ErrorKind) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        ErrorKind::UnclosedQuotedScalar => ("this quote is never closed", "add the closing quote"),
        ErrorKind::InvalidQuotedScalarIndent => {
            ("a quoted string goes on in this line, which is not indented", "close the quote in the line before, or indent this line")
        }
        ErrorKind::InvalidTrailingSingleQuotedScalar => {
            ("found text after the closing quote", "write `''` for a quote inside single quotes")
        }
        ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            ("found text after the closing quote", "write `\\\"` for a quote inside double quotes")
        }
        ErrorKind::UnknownQuotedScalarEscape => {
            ("this string has an unknown escape", "write `\\\\` for a backslash, or use single quotes, which have no escapes")
        }
        ErrorKind::InvalidLowSurrogate | ErrorKind::MissingLowSurrogate | ErrorKind::UnpairedLowSurrogate => (
            "this string has one half of a surrogate pair without the other",
            "write the character itself, or `\\U` and its eight hexadecimal digits",
        ),
        _ => return None,
    })
}
