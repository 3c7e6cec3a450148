//! YAML text to a tree that knows the place of every key and value.
//!
//! The language read is YAML 1.2 with its core schema, less what makes a file ambiguous: several documents,
//! merge keys, tags beyond the core schema, keys that are not names. All problems are collected, save that
//! nothing can be read after a syntax error. Hostile input costs bounded time and memory: a size limit, a depth
//! limit, a limit on values and a budget for aliases. Consumers may therefore recurse over a tree.
//! This module reads no file, and knows nothing of what the tree is for.

mod aliases;
mod build;
mod json;
mod keys;
mod node;
mod scalar;
mod syntax;
mod tags;
pub mod yaml11;

use std::fmt;

use crate::diag::{Diagnostic, Diagnostics};
use crate::source::{SourceId, Span};

pub use node::{Entry, Key, Node, Value};
pub use scalar::{Resolved, Scalar, Style};

/// The longest text that is parsed, in bytes.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The deepest nesting of lists and mappings.
pub const MAX_DEPTH: usize = 128;

/// The most values (scalars, lists and mappings, and each key) in one text.
pub const MAX_VALUES: usize = 1_000_000;

/// Parses one document.
///
/// Problems go to `diagnostics`. The tree is returned if there is one to look at, even when there were errors:
/// a refused entry is left out and an unknown alias is null, so that later stages can find more.
/// It is `None` after a syntax error or when a limit was exceeded. A text without any value is null.
///
/// What an alias stands for keeps the span of its definition.
pub fn parse<'s>(source: SourceId, text: &'s str, diagnostics: &mut Diagnostics) -> Option<Node<'s>> {
    if text.len() > MAX_BYTES {
        let found = text.len();
        let message = format!("this file has {found} bytes; at most {MAX_BYTES} are read");
        diagnostics.push(Diagnostic::error("yaml-size", Span::new(source, 0, 0), message).help("split it into several files"));
        return None;
    }
    if text.starts_with('\u{feff}') {
        let mark = Span::new(source, 0, 3);
        diagnostics.push(
            Diagnostic::error("yaml-encoding", mark, "this file starts with a byte order mark")
                .help("save it as UTF-8 without a byte order mark")
                .fix(mark, ""),
        );
    }
    build::build(source, text, diagnostics)
}

/// Where bytes stop being UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidUtf8 {
    /// The offset of the first byte that is not.
    pub offset: usize,
    /// Its line, from 1.
    pub line: usize,
    /// Whether the bytes start with a mark of UTF-16.
    pub utf16: bool,
}

/// The text of a file's bytes.
///
/// # Errors
///
/// The place of the first byte that is not UTF-8.
pub fn decode(bytes: &[u8]) -> Result<&str, InvalidUtf8> {
    std::str::from_utf8(bytes).map_err(|error| {
        let offset = error.valid_up_to();
        InvalidUtf8 {
            offset,
            line: bytes[..offset].iter().filter(|byte| **byte == b'\n').count() + 1,
            utf16: bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]),
        }
    })
}

impl InvalidUtf8 {
    /// The problem as a diagnostic; it has no span, because there is no text that a span could point into.
    #[must_use]
    pub fn diagnostic(self, path: &str) -> Diagnostic {
        let help = if self.utf16 { "it looks like UTF-16; save it as UTF-8" } else { "save it as UTF-8" };
        Diagnostic::error("yaml-encoding", None, format!("`{path}` {self}")).help(help)
    }
}

impl fmt::Display for InvalidUtf8 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { offset, line, .. } = self;
        write!(f, "is not UTF-8: invalid byte in line {line}, at offset {offset}")
    }
}

impl std::error::Error for InvalidUtf8 {}
