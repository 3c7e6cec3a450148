//! Comments and docstrings to documentation: what stands in front of a definition, behind it on its line, or inside it.

use std::collections::BTreeMap;

use crate::audit::{Place, decode};

/// What is written about the lines of a file.
#[derive(Debug, Default)]
pub(super) struct Docs {
    /// Where each line begins.
    starts: Vec<usize>,
    /// The lines.
    lines: Vec<String>,
    /// How comments begin that document.
    marks: Vec<String>,
    /// How comments begin that are for tools.
    tools: Vec<String>,
    /// The comments.
    comments: Vec<Place>,
    /// Documentation that the language itself has, by the line of what it is about.
    said: BTreeMap<usize, String>,
}

/// What a comment may be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A definition. A comment in front may be about the whole part of the file, so that it counts only when it is marked as documentation.
    Definition,
    /// A value. The same; and a comment behind it.
    Value,
    /// A field. Any comment in front or behind.
    Field,
}

impl Docs {
    /// Nothing is known yet.
    pub(super) fn new(text: &str, marks: &[String], tools: &[String]) -> Self {
        let mut at = 0;
        let mut starts = Vec::new();
        for line in text.split_inclusive('\n') {
            starts.push(at);
            at += line.len();
        }
        let lines = text.lines().map(str::to_owned).collect();
        Self { starts, lines, marks: marks.to_vec(), tools: tools.to_vec(), comments: Vec::new(), said: BTreeMap::new() }
    }

    /// There is a comment.
    pub(super) fn comment(&mut self, place: Place) {
        self.comments.push(place);
    }

    /// A text documents what begins here.
    pub(super) fn said(&mut self, at: usize, source: &str) {
        let line = self.line(at);
        if let Some(text) = decode(source) {
            self.said.insert(line, tidy(&text));
        }
    }

    /// Puts the comments in order.
    pub(super) fn sort(&mut self) {
        self.comments.sort_by_key(|place| place.start);
        self.comments.dedup();
    }

    fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at).saturating_sub(1)
    }

    /// What is written about the thing that begins here.
    pub(super) fn about(&self, place: &Place, what: What) -> String {
        let line = self.line(place.start);
        let found = self.said.get(&line).cloned();
        let found = found.or_else(|| self.in_front(line, what == What::Field));
        let found = found.or_else(|| if what == What::Definition { None } else { self.behind(line) });
        found.filter(|text| !says_nothing(text)).unwrap_or_default()
    }

    /// The last comment on lines of its own in front of a place and behind another that is as it should be: what a part of a list is headed by.
    pub(super) fn heading(&self, place: &Place, after: usize, fits: impl Fn(&str) -> bool) -> Option<String> {
        let before =
            self.comments.iter().rev().filter(|comment| after < comment.start && comment.end <= place.start && self.is_alone(comment));
        before.map(|comment| self.text(comment)).find(|text| fits(text))
    }

    /// The comments on the lines before, with nothing but attributes between.
    fn in_front(&self, line: usize, any: bool) -> Option<String> {
        let mut above = line;
        while above > 0 && ["#[", "@"].iter().any(|mark| self.lines.get(above - 1).is_some_and(|line| line.trim_start().starts_with(mark)))
        {
            above -= 1;
        }
        let mut texts: Vec<&Place> = Vec::new();
        let mut marked = true;
        while above > 0 {
            let ends_here = |place: &&Place| self.line(place.end.saturating_sub(1)) == above - 1 && self.is_alone(place);
            let Some(comment) = self.comments.iter().rev().find(ends_here) else { break };
            marked &= self.is_marked(comment);
            texts.insert(0, comment);
            above = self.line(comment.start);
            // A block is whole; another one in front is about something else.
            if self.source(comment).starts_with("/*") {
                break;
            }
        }
        if texts.is_empty() || !(marked || any) {
            return None;
        }
        let text = texts.iter().map(|place| self.text(place)).collect::<Vec<_>>().join("\n");
        (marked || !self.is_for_tools(&text)).then(|| tidy(&text))
    }

    fn behind(&self, line: usize) -> Option<String> {
        let comment = self.comments.iter().find(|place| self.line(place.start) == line && !self.is_alone(place))?;
        let text = self.text(comment);
        (!self.is_for_tools(&text)).then(|| tidy(&text))
    }

    /// Whether nothing stands in front of a comment.
    fn is_alone(&self, place: &Place) -> bool {
        let line = self.line(place.start);
        let start = self.starts.get(line).copied().unwrap_or_default();
        let before = self.lines.get(line).and_then(|text| text.get(..place.start - start));
        before.is_some_and(|before| before.trim().is_empty())
    }

    fn source(&self, place: &Place) -> String {
        let (first, last) = (self.line(place.start), self.line(place.end.saturating_sub(1)));
        let mut lines: Vec<&str> = self.lines.get(first..=last).unwrap_or_default().iter().map(String::as_str).collect();
        let start = self.starts.get(first).copied().unwrap_or_default();
        if let Some(line) = lines.first_mut() {
            *line = line.get(place.start - start..).unwrap_or_default();
        }
        lines.join("\n")
    }

    fn is_for_tools(&self, text: &str) -> bool {
        let first = text.trim_start();
        let word = first.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next().unwrap_or_default();
        let directive = word.starts_with(|c: char| c.is_ascii_lowercase()) && first[word.len()..].starts_with([':', '[', '(']);
        let reminder = word == "TODO" || word == "FIXME";
        directive || reminder || self.tools.iter().any(|tool| first.starts_with(tool.as_str()))
    }

    fn is_marked(&self, place: &Place) -> bool {
        let source = self.source(place);
        self.marks.iter().any(|mark| source.starts_with(mark.as_str()))
    }

    /// What a comment says, without its marks.
    fn text(&self, place: &Place) -> String {
        let source = self.source(place);
        let source = source.trim_end();
        if let Some(block) = source.strip_prefix("/*") {
            let block = block.trim_start_matches(['*', '!']).trim_end_matches('/').trim_end_matches('*');
            let bare = |line: &str| {
                line.trim_start().strip_prefix('*').map_or(line.trim(), |rest| rest.strip_prefix(' ').unwrap_or(rest)).to_owned()
            };
            return block.lines().map(bare).collect::<Vec<_>>().join("\n").trim().to_owned();
        }
        let marks = ["///", "//!", "//", "#:", "#!", "#"];
        let bare = |line: &str| {
            let line = line.trim();
            let rest = marks.iter().find_map(|mark| line.strip_prefix(mark)).unwrap_or(line);
            unmarked(rest.strip_prefix(' ').unwrap_or(rest).trim_end())
        };
        source.lines().map(bare).collect::<Vec<_>>().join("\n")
    }
}

/// A line without what keeps it from being taken for the item of a list, or for a link.
fn unmarked(line: &str) -> String {
    ["-", "+", ".", ")", "[", "]"].iter().fold(line.to_owned(), |line, mark| line.replace(&format!("\\{mark}"), mark))
}

/// Lines without what all but the first are indented by, and without what keeps a comment from ending.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().collect();
    let indent = lines.iter().skip(1).filter(|line| !line.trim().is_empty()).map(|line| line.len() - line.trim_start().len()).min();
    let bare = |(number, line): (usize, &&str)| {
        let line = if number == 0 { line } else { line.get(indent.unwrap_or(0).min(line.len())..).unwrap_or(line.trim_start()) };
        line.trim_end().replace("*\\/", "*/")
    };
    lines.iter().enumerate().map(bare).collect::<Vec<_>>().join("\n")
}

/// Whether a text says no more than what its thing is called.
fn says_nothing(text: &str) -> bool {
    let bare: String = text.split('`').enumerate().filter(|(number, _)| number % 2 == 0).map(|(_, part)| part).collect();
    let mut words = bare.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    text.trim().is_empty() || (text.contains('`') && words.all(|word| ["The", "type", "message", "values", "of", "enum"].contains(&word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_to_texts() {
        let source = "/**\n * One.\n *\n * Two *\\/.\n */\na\n// plain\nb\n/// Marked `\\[x]`.\n#[attribute]\nc\nd // behind\ne // eslint-disable\n/// The type `f`.\nf\n";
        let mut docs = Docs::new(source, &["/**".to_owned(), "///".to_owned()], &["eslint".to_owned()]);
        for mark in [
            "/**\n * One.\n *\n * Two *\\/.\n */",
            "// plain",
            "/// Marked `\\[x]`.",
            "// behind",
            "// eslint-disable",
            "/// The type `f`.",
        ] {
            let at = source.find(mark).expect("it is there");
            docs.comment(at..at + mark.len());
        }
        docs.sort();
        let about = |name: &str, what| {
            let at = source.find(&format!("\n{name}")).expect("it is there") + 1;
            docs.about(&(at..at + 1), what)
        };
        assert_eq!(about("a\n", What::Definition), "One.\n\nTwo */.");
        assert_eq!((about("b\n", What::Value), about("b\n", What::Field)), (String::new(), "plain".to_owned()));
        assert_eq!(about("c\n", What::Definition), "Marked `[x]`.");
        assert_eq!(
            (about("d ", What::Value), about("e ", What::Field), about("f\n", What::Definition)),
            ("behind".to_owned(), String::new(), String::new())
        );
    }
}
