//! Literals to constants in the text of one file, with the imports that these need.

use std::collections::BTreeSet;

use super::constants::{Needed, statements};
use super::pack::Pack;
use super::syntax::{Facts, Place};

/// One literal that is replaced.
#[derive(Clone, Debug)]
pub(crate) struct Edit {
    /// What is replaced.
    pub(crate) place: Place,
    /// With what.
    pub(crate) write: String,
    /// What has to be imported for it.
    pub(crate) import: Option<Needed>,
}

/// A file that was rewritten.
#[derive(Debug)]
pub struct Rewrite {
    /// The file, as a path from the working directory.
    pub path: String,
    /// Its new text.
    pub text: String,
    /// How many literals were replaced.
    pub literals: usize,
}

/// The text with all edits made, and the imports added behind its head.
pub(crate) fn rewrite(text: &str, facts: &Facts, pack: &Pack, edits: &[Edit]) -> String {
    let needed: BTreeSet<&Needed> = edits.iter().filter_map(|edit| edit.import.as_ref()).collect();
    let imports = statements(pack, needed, facts, text);
    let line = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| edit.place.start);
    edits.dedup_by_key(|edit| edit.place.start);
    let mut out = String::with_capacity(text.len() + 200);
    let head = if imports.is_empty() { 0 } else { facts.head };
    out.push_str(&text[..head]);
    if !imports.is_empty() {
        let is_last = |end: usize| end <= head && text[end..head].matches('\n').count() <= 1;
        let after_import = facts.imports.iter().any(|import| is_last(import.place.end));
        if head > 0 && !out.ends_with('\n') {
            out.push_str(line);
        }
        if head > 0 && !after_import && !out.ends_with(&format!("{line}{line}")) {
            out.push_str(line);
        }
        for import in &imports {
            out.push_str(import);
            out.push_str(line);
        }
        let rest = &text[head..];
        if !rest.is_empty() && !rest.starts_with(['\n', '\r']) && !after_import {
            out.push_str(line);
        }
    }
    let mut at = head;
    for edit in edits {
        // Nothing in a head is a literal that could be replaced.
        if edit.place.start < at {
            continue;
        }
        out.push_str(&text[at..edit.place.start]);
        out.push_str(&edit.write);
        at = edit.place.end;
    }
    out.push_str(&text[at..]);
    out
}
