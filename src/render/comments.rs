//! Documentation of the spec to comments of a language.
//!
//! A comment ends where it should, whatever the documentation says: the manifest's replacements are applied, and what
//! would still end it early is refused. Invisible characters are written as their numbers; nothing is wrapped.

use minijinja::{Error, ErrorKind};

use super::literals::is_treacherous;
use super::width::margin;

/// How a language writes one kind of comment.
#[derive(Clone, Debug, Default)]
pub(super) struct CommentStyle {
    /// What begins a block; empty for a comment that is marked on each line.
    pub open: String,
    /// What ends a block; empty for a comment that is marked on each line.
    pub close: String,
    /// What stands in front of each line.
    pub prefix: String,
    /// The whole form of a text of one line, around the text; `None` when it is like that of several lines.
    pub one_line: Option<(String, String)>,
    /// The first line of a text of several lines stands directly behind `open`.
    pub hug: bool,
    /// What is replaced in the text.
    pub forbid: Forbidden,
}

/// Texts that a comment may not hold, and what stands for each.
#[derive(Clone, Debug, Default)]
pub(super) struct Forbidden {
    /// Longest first.
    pairs: Vec<(String, String)>,
    /// The bytes that they begin with.
    starts: Vec<u8>,
}

impl Forbidden {
    pub(super) fn new(mut pairs: Vec<(String, String)>) -> Self {
        pairs.retain(|(found, _)| !found.is_empty());
        pairs.sort_by_key(|(found, _)| std::cmp::Reverse(found.len()));
        let mut starts: Vec<u8> = pairs.iter().map(|(found, _)| found.as_bytes()[0]).collect();
        starts.sort_unstable();
        starts.dedup();
        Self { pairs, starts }
    }

    /// The one that a text begins with.
    fn at_start(&self, text: &str) -> Option<&(String, String)> {
        self.pairs.iter().find(|(found, _)| text.starts_with(found.as_str()))
    }

    fn is_in(&self, line: &str) -> bool {
        let mut places = line.bytes().enumerate().filter(|(_, byte)| self.starts.contains(byte));
        places.any(|(at, _)| line.get(at..).is_some_and(|rest| self.at_start(rest).is_some()))
    }
}

impl CommentStyle {
    /// The comment, each line behind so many spaces, without a final line break. An empty text has no comment.
    ///
    /// # Errors
    /// When the text would end the comment early, which `forbid` should have kept it from; or the indentation is too great.
    pub(super) fn comment(&self, text: &str, indent: usize) -> Result<String, Error> {
        let lines = self.safe_lines(text);
        let margin = margin(indent)?;
        let [first, rest @ ..] = lines.as_slice() else {
            return Ok(String::new());
        };
        if let ([], Some((before, after))) = (rest, &self.one_line) {
            let comment = [before, &*apart(before, first, after), after].concat();
            self.check(&comment, before, after, text)?;
            return Ok(margin + &comment);
        }
        let mut out: Vec<String> = Vec::with_capacity(lines.len() + 2);
        let mut body = lines.as_slice();
        if self.hug {
            out.push(format!("{margin}{}{}", self.open, apart(&self.open, first, "")));
            body = rest;
        } else if !self.open.is_empty() {
            out.push(format!("{margin}{}", self.open));
        }
        out.extend(body.iter().map(|line| format!("{margin}{}{line}", self.prefix).trim_end().to_owned()));
        if !self.close.is_empty() {
            out.push(format!("{margin}{}", self.close));
        }
        let comment = out.join("\n");
        self.check(comment.trim_start(), &self.open, &self.close, text)?;
        Ok(comment)
    }

    /// The lines of the text without blank ones at its ends, with nothing in them that is invisible or forbidden.
    fn safe_lines(&self, text: &str) -> Vec<String> {
        let text = text.replace("\r\n", "\n");
        let breaks = |c: char| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
        let mut lines: Vec<String> = text.split(breaks).map(|line| self.safe_line(line)).collect();
        while lines.last().is_some_and(String::is_empty) {
            lines.pop();
        }
        let blank = lines.iter().take_while(|line| line.is_empty()).count();
        lines.split_off(blank)
    }

    fn safe_line(&self, line: &str) -> String {
        let mut rest = line.trim_end();
        // Nearly every line is copied as it is.
        if !rest.contains(is_treacherous) && !self.forbid.is_in(rest) {
            return rest.to_owned();
        }
        let mut out = String::with_capacity(line.len());
        while let Some(c) = rest.chars().next() {
            if let Some((found, instead)) = self.forbid.at_start(rest) {
                out.push_str(instead);
                rest = &rest[found.len()..];
                continue;
            }
            match c {
                '\t' => out.push_str("    "),
                c if is_treacherous(c) => out.push_str(&format!("(U+{:04X})", c as u32)),
                c => out.push(c),
            }
            rest = &rest[c.len_utf8()..];
        }
        out
    }

    /// What ends a block must occur once, at the end.
    fn check(&self, comment: &str, open: &str, close: &str, text: &str) -> Result<(), Error> {
        let end = close.trim();
        if end.is_empty() {
            return Ok(());
        }
        let inside = comment.get(open.trim_end().len()..).unwrap_or_default();
        if inside.find(end).is_some_and(|at| at + end.len() == inside.len()) {
            return Ok(());
        }
        let message = format!("the text `{}` would end the comment early; `forbid` has to replace `{end}`", crate::diag::excerpt(text));
        Err(Error::new(ErrorKind::InvalidOperation, message))
    }
}

/// The text with a space where it would otherwise run into the quote in front of it or behind it.
fn apart(before: &str, text: &str, after: &str) -> String {
    let space = |touch: bool| if touch { " " } else { "" };
    let front = before.chars().next_back().is_some_and(|c| text.starts_with(c));
    let back = after.chars().next().is_some_and(|c| text.ends_with(c));
    format!("{}{text}{}", space(front), space(back))
}
