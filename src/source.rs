//! The texts that were read, and places in them.
//!
//! A [`Span`] is a source and two byte offsets. Whatever it holds, asking for its text or its position never
//! panics: offsets past the end, reversed or inside a character are brought back into the text first.
//! This module reads no file: the caller brings the text.

use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// Names one source of a [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceId(u32);

/// A range of bytes in one source; sorted by source, then by place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The text it lies in.
    pub source: SourceId,
    /// Offset of its first byte.
    pub start: u32,
    /// Offset after its last byte.
    pub end: u32,
}

impl Span {
    /// The span of these bytes.
    #[must_use]
    pub fn new(source: SourceId, start: u32, end: u32) -> Self {
        Self { source, start, end }
    }

    /// The span from the start of this one to the end of `last`, which lies in the same source.
    #[must_use]
    pub fn to(self, last: Self) -> Self {
        Self { end: last.end, ..self }
    }
}

/// A place as people count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The character in the line, from 1.
    pub column: u32,
}

/// One text and the name it is shown under.
#[derive(Debug)]
pub struct Source {
    /// The path as the user wrote it.
    pub path: String,
    /// The whole text.
    pub text: String,
    /// Where each line starts; found out when the first position is asked for, which most runs never do.
    line_starts: OnceLock<Vec<usize>>,
}

impl Source {
    /// The bytes of a span, in order, within the text and on the borders of characters.
    #[must_use]
    pub fn range(&self, span: Span) -> Range<usize> {
        let start = self.text.floor_char_boundary(span.start as usize);
        let end = self.text.floor_char_boundary(span.end as usize);
        start..end.max(start)
    }

    /// The line and column of a byte offset.
    #[must_use]
    pub fn position(&self, offset: u32) -> Position {
        let offset = self.text.floor_char_boundary(offset as usize);
        let starts = self.line_starts.get_or_init(|| {
            let breaks = self.text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(breaks).collect()
        });
        let line = starts.partition_point(|start| *start <= offset);
        let line_start = starts.get(line - 1).copied().unwrap_or(0);
        let column = self.text[line_start..offset].chars().count() + 1;
        Position { line: saturated(line), column: saturated(column) }
    }
}

/// Chunk `n` holds `2^n` sources, so 32 chunks are enough for every id.
const CHUNKS: usize = 32;

type Chunk = OnceLock<Box<[OnceLock<Source>]>>;

/// All texts of a run. It only grows, and a text never moves, so that a tree may borrow from one
/// source while the sources it imports are still being added.
#[derive(Debug)]
pub struct Sources {
    chunks: [Chunk; CHUNKS],
    len: AtomicU32,
}

impl Default for Sources {
    fn default() -> Self {
        Self { chunks: [const { OnceLock::new() }; CHUNKS], len: AtomicU32::new(0) }
    }
}

impl Sources {
    /// No source yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps a text under the path it is to be shown with.
    pub fn add(&self, path: impl Into<String>, text: String) -> SourceId {
        let id = SourceId(self.len.fetch_add(1, Ordering::Relaxed));
        let (chunk, index) = slot(id);
        let slots = self.chunks[chunk].get_or_init(|| (0..1_usize << chunk).map(|_| OnceLock::new()).collect());
        slots[index].get_or_init(|| Source { path: path.into(), text, line_starts: OnceLock::new() });
        id
    }

    /// The source of an id that [`Sources::add`] of this collection returned.
    #[must_use]
    pub fn get(&self, id: SourceId) -> &Source {
        let (chunk, index) = slot(id);
        let source = self.chunks[chunk].get().and_then(|slots| slots[index].get());
        source.unwrap_or_else(|| unreachable!("source ids are made by `add` of the same collection"))
    }

    /// All sources, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        let ids = (0..self.len.load(Ordering::Relaxed)).map(SourceId);
        ids.map(|id| (id, self.get(id)))
    }

    /// Where a span starts.
    #[must_use]
    pub fn position(&self, span: Span) -> Position {
        self.get(span.source).position(span.start)
    }

    /// The text of a span.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        let source = self.get(span.source);
        &source.text[source.range(span)]
    }

    /// Where a span starts, as `path:line:column`.
    #[must_use]
    pub fn shown(&self, span: Span) -> String {
        format!("{}:{}", self.get(span.source).path, self.position(span))
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// The chunk and the index in it: ids 0, 1..=2, 3..=6 and so on.
fn slot(id: SourceId) -> (usize, usize) {
    let number = u64::from(id.0) + 1;
    let chunk = number.ilog2();
    let index = number - (1 << chunk);
    (chunk as usize, index as usize)
}

fn saturated(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_lines_and_characters_from_one() {
        let sources = Sources::new();
        let id = sources.add("a.yaml", "é: 1\r\nß: 2\n".into());
        let shown = |start| sources.shown(Span::new(id, start, start));
        assert_eq!(shown(0), "a.yaml:1:1");
        assert_eq!(shown(2), "a.yaml:1:2");
        assert_eq!(shown(7), "a.yaml:2:1");
        assert_eq!(shown(9), "a.yaml:2:2");
        assert_eq!(shown(13), "a.yaml:3:1");
    }

    #[test]
    fn no_span_panics() {
        let sources = Sources::new();
        let id = sources.add("a.yaml", "aé\nb".into());
        let empty = sources.add("empty.yaml", String::new());
        for source in [id, empty] {
            for start in (0..9).chain([u32::MAX]) {
                for end in (0..9).chain([u32::MAX]) {
                    let span = Span::new(source, start, end);
                    assert!(sources.get(source).text.contains(sources.text(span)));
                    assert!(sources.position(span).line >= 1);
                }
            }
        }
        assert_eq!(sources.text(Span::new(id, 2, 9)), "é\nb");
        assert_eq!(sources.text(Span::new(id, 4, 1)), "");
    }

    #[test]
    fn a_text_stays_where_it_is_while_others_are_added() {
        let sources = Sources::new();
        let first = sources.get(sources.add("0", "text 0".into()));
        for number in 1..100 {
            let id = sources.add(number.to_string(), format!("text {number}"));
            assert_eq!(sources.get(id).text, format!("text {number}"));
        }
        assert_eq!(first.text, "text 0");
        let paths: Vec<_> = sources.iter().map(|(_, source)| source.path.as_str()).collect();
        assert_eq!(paths[..3], ["0", "1", "2"]);
        assert_eq!(paths.len(), 100);
    }
}
