//! Documentation of the spec to comments of a language.
//!
//! A comment ends where it should, whatever the documentation says: the manifest's replacements are applied, and what
//! would still end it early is refused. Invisible characters are written as their numbers; nothing is wrapped.

use std::borrow::Cow;

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
    /// The first line of a text of several lines stands directly behind `open`, unless all others are indented or the text ends with
    /// `close`: tools take away what all lines but the first are indented by.
    pub hug: bool,
    /// What stands in front of the reason not to use a thing any more, if that is a paragraph of its own kind, which comes last.
    pub deprecated: Option<String>,
    /// What is replaced in the text.
    pub forbid: Forbidden,
}

/// Texts that a comment may not hold, and what stands for each.
#[derive(Clone, Debug, Default)]
pub(super) struct Forbidden {
    /// Longest first.
    pairs: Vec<(String, String)>,
    /// Whether any of them begins with a byte.
    starts: Vec<bool>,
}

impl Forbidden {
    pub(super) fn new(mut pairs: Vec<(String, String)>) -> Self {
        pairs.retain(|(found, _)| !found.is_empty());
        pairs.sort_by_key(|(found, _)| std::cmp::Reverse(found.len()));
        let mut starts = vec![false; 256];
        for (found, _) in &pairs {
            starts[usize::from(found.as_bytes()[0])] = true;
        }
        Self { pairs, starts }
    }

    /// The one that a text begins with.
    fn at_start(&self, text: &str) -> Option<&(String, String)> {
        self.pairs.iter().find(|(found, _)| text.starts_with(found.as_str()))
    }

    fn is_in(&self, line: &str) -> bool {
        if self.pairs.is_empty() {
            return false;
        }
        let mut places = line.bytes().enumerate().filter(|(_, byte)| self.starts[usize::from(*byte)]);
        places.any(|(at, _)| line.get(at..).is_some_and(|rest| self.at_start(rest).is_some()))
    }
}

impl CommentStyle {
    /// The comment, each line behind so many spaces, without a final line break. An empty text has no comment.
    ///
    /// # Errors
    /// When the text would end the comment early, which `forbid` should have kept it from; or the indentation is too great.
    pub(super) fn comment(&self, text: &str, indent: usize) -> Result<String, Error> {
        let lines = match self.as_it_is(text) {
            Some(line) => vec![Cow::Borrowed(line)],
            None => self.safe_lines(text),
        };
        self.of_lines(&lines, text, indent)
    }

    /// The same with a last paragraph that says why not to use a thing any more.
    ///
    /// # Errors
    /// As [`Self::comment`].
    pub(super) fn deprecated(&self, text: &str, reason: &str, indent: usize) -> Result<String, Error> {
        let mut lines = self.safe_lines(text);
        if !lines.is_empty() {
            lines.push(Cow::Borrowed(""));
        }
        let mark = self.deprecated.as_deref().unwrap_or_default();
        let reason = self.safe_lines(reason);
        let first = reason.first().map_or_else(|| mark.trim_end().to_owned(), |first| [mark, first].concat());
        lines.push(first.into());
        lines.extend(reason.into_iter().skip(1));
        self.of_lines(&lines, text, indent)
    }

    /// The only line of a text that nothing has to be done to, as of nearly all.
    fn as_it_is<'t>(&self, text: &'t str) -> Option<&'t str> {
        let line = text.trim_end_matches(' ');
        let plain = !line.is_empty() && line.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        (plain && !self.forbid.is_in(line)).then_some(line)
    }

    fn of_lines(&self, lines: &[Cow<'_, str>], text: &str, indent: usize) -> Result<String, Error> {
        let margin = margin(indent)?;
        let [first, rest @ ..] = lines else {
            return Ok(String::new());
        };
        let hug = self.hug && self.may_hug(rest, text);
        if let ([], Some((before, after))) = (rest, self.one_line.as_ref().filter(|_| hug || !self.hug)) {
            let comment = [&*margin, before, &*apart(before, first, after), after].concat();
            self.check(&comment[indent..], before, after, text)?;
            return Ok(comment);
        }
        if let (false, [], true, true) = (hug, rest, self.open.is_empty(), self.close.is_empty()) {
            return Ok([&*margin, &*self.prefix, first].concat().trim_end().to_owned());
        }
        let mut out: Vec<String> = Vec::with_capacity(lines.len() + 2);
        let mut body = lines;
        if hug {
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

    /// Whether the first line may stand on the line of `open`.
    fn may_hug(&self, rest: &[Cow<'_, str>], text: &str) -> bool {
        let flush = rest.iter().any(|line| !line.is_empty() && !line.starts_with(' '));
        (rest.is_empty() || flush) && !text.trim_end().ends_with(&self.close)
    }

    /// The lines of the text without blank ones at its ends, with nothing in them that is invisible or forbidden.
    fn safe_lines(&self, text: &str) -> Vec<Cow<'static, str>> {
        let text = text.replace("\r\n", "\n");
        let breaks = |c: char| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
        let mut lines: Vec<Cow<'static, str>> = text.split(breaks).map(|line| self.safe_line(line).into()).collect();
        while lines.last().is_some_and(|line| line.is_empty()) {
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
fn apart<'t>(before: &str, text: &'t str, after: &str) -> Cow<'t, str> {
    let space = |touch: bool| if touch { " " } else { "" };
    let front = before.chars().next_back().is_some_and(|c| text.starts_with(c));
    let back = after.chars().next().is_some_and(|c| text.ends_with(c));
    if front || back { format!("{}{text}{}", space(front), space(back)).into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted() -> CommentStyle {
        let mark = "\"\"\"".to_owned();
        let one_line = Some((mark.clone(), mark.clone()));
        CommentStyle {
            open: mark.clone(),
            close: mark.clone(),
            one_line,
            hug: true,
            forbid: Forbidden::new(vec![(mark, "'''".into())]),
            ..CommentStyle::default()
        }
    }

    #[test]
    fn the_first_line_hugs_unless_tools_would_tear_it_from_the_others() {
        let comment = |text: &str| quoted().comment(text, 0).unwrap();
        assert_eq!(comment("a"), "\"\"\"a\"\"\"");
        assert_eq!(comment("a\nb"), "\"\"\"a\nb\n\"\"\"");
        assert_eq!(comment("a\n  b\nc"), "\"\"\"a\n  b\nc\n\"\"\"");
        assert_eq!(comment("a\n  b\n\n  c"), "\"\"\"\na\n  b\n\n  c\n\"\"\"");
        assert_eq!(comment("a\"\"\""), "\"\"\"\na'''\n\"\"\"");
    }

    #[test]
    fn a_reason_not_to_use_a_thing_is_the_last_paragraph() {
        let forbid = Forbidden::new(vec![("*/".into(), "*\\/".into()), ("@".into(), "\\@".into())]);
        let style = CommentStyle { open: "/**".into(), close: " */".into(), prefix: " * ".into(), forbid, ..CommentStyle::default() };
        let style = CommentStyle { deprecated: Some("@deprecated ".into()), one_line: Some(("/** ".into(), " */".into())), ..style };
        assert_eq!(style.deprecated("", "use @b", 2).unwrap(), "  /** @deprecated use \\@b */");
        assert_eq!(style.deprecated("A.", "x\ny*/", 0).unwrap(), "/**\n * A.\n *\n * @deprecated x\n * y*\\/\n */");
        assert_eq!(style.deprecated("A.", "", 0).unwrap(), "/**\n * A.\n *\n * @deprecated\n */");
    }
}
