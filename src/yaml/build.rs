//! The parser's events to the tree.
//!
//! Open collections are frames on a stack of our own, and finished children lie on two shared stacks until their
//! collection closes, so that each collection is allocated once, in its final size.

use std::borrow::Cow;
use std::mem;
use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle, ScanError, StructureStyle, Tag};

use super::aliases::Anchors;
use super::{Entry, Key, MAX_DEPTH, MAX_VALUES, Node, Scalar, Style, Value, keys, syntax, tags};
use crate::diag::{Diagnostic, Diagnostics};
use crate::source::{SourceId, Span};

/// Reads the events of the first document.
pub(super) fn build<'s>(source: SourceId, text: &'s str, diagnostics: &mut Diagnostics) -> Option<Node<'s>> {
    let options = granit_parser::options! {
        emit_unresolved_aliases: true,
        emit_anchor_events: true,
        emit_comments: false,
        // One more than ours, so that it is the builder that sees the first collection too deep.
        flow_nesting_limit: MAX_DEPTH + 1,
        block_nesting_limit: MAX_DEPTH + 1,
    };
    let mut builder = Builder {
        source,
        text,
        diagnostics,
        frames: Vec::new(),
        items: Vec::new(),
        entries: Vec::new(),
        root: None,
        values: 0,
        anchors: Anchors::new(),
    };
    let mut parser = Parser::new_from_str_with_options(text, options);
    while let Some(next) = parser.next_event() {
        let step = match next {
            Ok((event, place)) => builder.event(event, place),
            Err(error) => Err(Stop::Refused(Box::new(builder.syntax(&error)))),
        };
        match step {
            Ok(()) => {}
            Err(Stop::AfterFirstDocument) => break,
            Err(Stop::Refused(diagnostic)) => {
                builder.diagnostics.push(*diagnostic);
                return None;
            }
        }
    }
    Some(builder.root.unwrap_or_else(|| null(Span::new(source, 0, 0))))
}

/// A span of ours; the size limit keeps every offset within 32 bits.
pub(super) fn span(source: SourceId, bytes: Range<usize>) -> Span {
    let offset = |at| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(source, offset(bytes.start), offset(bytes.end))
}

struct Builder<'s, 'd> {
    source: SourceId,
    text: &'s str,
    diagnostics: &'d mut Diagnostics,
    frames: Vec<Frame<'s>>,
    /// The finished items of all open lists.
    items: Vec<Node<'s>>,
    /// The finished entries of all open mappings.
    entries: Vec<Entry<'s>>,
    root: Option<Node<'s>>,
    values: usize,
    anchors: Anchors<'s>,
}

/// A collection that is still open.
struct Frame<'s> {
    open: Open<'s>,
    flow: bool,
    place: Span,
    /// Where its children start on their stack.
    first: usize,
    /// The parser's number for its anchor, or 0.
    anchor: usize,
}

enum Open<'s> {
    List,
    Map(Expected<'s>),
}

/// What an open mapping waits for.
enum Expected<'s> {
    Key,
    ValueOf(Key<'s>),
    /// The value of a key that was refused; it is read and dropped.
    RefusedValue,
}

/// Why no more events are read.
enum Stop {
    AfterFirstDocument,
    Refused(Box<Diagnostic>),
}

impl From<Box<Diagnostic>> for Stop {
    fn from(diagnostic: Box<Diagnostic>) -> Self {
        Self::Refused(diagnostic)
    }
}

impl<'s> Builder<'s, '_> {
    fn event(&mut self, event: Event<'s>, place: granit_parser::Span) -> Result<(), Stop> {
        let span = self.span(&place);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let node = self.scalar(text, style, span, tag.as_deref(), &place);
                self.finish(node, anchor)
            }
            Event::MappingStart(style, anchor, tag) => {
                self.check_tag(tag.as_deref(), &place, "map");
                self.open(Open::Map(Expected::Key), style, span, anchor)
            }
            Event::SequenceStart(style, anchor, tag) => {
                self.check_tag(tag.as_deref(), &place, "seq");
                self.open(Open::List, style, span, anchor)
            }
            Event::MappingEnd | Event::SequenceEnd => self.close(span.end),
            Event::Alias(id) => self.alias(id, span),
            Event::UnresolvedAlias(name) => {
                self.diagnostics.push(self.anchors.unknown(&name, span));
                self.finish(null(span), 0)
            }
            Event::Anchor(_, name) => {
                self.anchors.name(name);
                Ok(())
            }
            Event::DocumentStart(_, version) => self.document(span, version.map(|version| (version.major, version.minor))),
            _ => Ok(()),
        }
    }

    /// A syntax error inside brackets is often about a bracket forgotten long before.
    fn syntax(&self, error: &ScanError) -> Diagnostic {
        let diagnostic = syntax::diagnostic(self.source, self.text, error);
        match self.frames.last().filter(|frame| frame.flow) {
            Some(frame) if diagnostic.span != Some(frame.place) => diagnostic.label(frame.place, "this bracket is still open"),
            _ => diagnostic,
        }
    }

    fn span(&self, place: &granit_parser::Span) -> Span {
        span(self.source, place.byte_range().unwrap_or_default())
    }

    fn document(&mut self, place: Span, version: Option<(u32, u32)>) -> Result<(), Stop> {
        if self.root.is_some() {
            self.diagnostics.push(
                Diagnostic::error("yaml-multiple-documents", place, "a second document starts here").help("put it into a file of its own"),
            );
            return Err(Stop::AfterFirstDocument);
        }
        if let Some((major, minor)) = version.filter(|version| *version != (1, 2)) {
            let message = format!("this file says it is YAML {major}.{minor}, expected YAML 1.2");
            self.diagnostics.push(Diagnostic::error("yaml-syntax", place, message));
        }
        Ok(())
    }

    fn scalar(
        &mut self,
        text: Cow<'s, str>,
        style: ScalarStyle,
        mut span: Span,
        tag: Option<&Tag>,
        place: &granit_parser::Span,
    ) -> Node<'s> {
        let mut scalar = match style {
            // The parser writes a value that is left out as `~`.
            ScalarStyle::Plain if span.start == span.end => null_scalar(),
            ScalarStyle::Plain => Scalar { text, style: Style::Plain },
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Scalar { text, style: Style::Quoted },
            ScalarStyle::Literal | ScalarStyle::Folded => {
                span.end = self.without_trailing_breaks(span);
                Scalar { text, style: Style::Block }
            }
        };
        if let Some(tag) = tag
            && let Err(refused) = tags::apply(tag, self.tag_span(place), &mut scalar)
        {
            self.diagnostics.push(*refused);
        }
        Node { span, value: Value::Scalar(scalar) }
    }

    fn without_trailing_breaks(&self, span: Span) -> u32 {
        let bytes = self.text.as_bytes();
        let mut end = span.end;
        while end > span.start && bytes.get(end as usize - 1).is_some_and(u8::is_ascii_whitespace) {
            end -= 1;
        }
        end
    }

    fn check_tag(&mut self, tag: Option<&Tag>, place: &granit_parser::Span, usual: &str) {
        if let Some(tag) = tag
            && let Err(refused) = tags::check(tag, self.tag_span(place), usual)
        {
            self.diagnostics.push(*refused);
        }
    }

    fn tag_span(&self, place: &granit_parser::Span) -> Span {
        self.span(&place.tag_span().unwrap_or(*place))
    }

    fn alias(&mut self, id: usize, place: Span) -> Result<(), Stop> {
        if let Some(node) = self.anchors.expand(id, place, self.frames.len())? {
            return self.finish(node, 0);
        }
        let message = "this alias stands inside the value that it stands for";
        self.diagnostics.push(Diagnostic::error("yaml-alias", place, message));
        self.finish(null(place), 0)
    }

    fn open(&mut self, open: Open<'s>, style: StructureStyle, mut place: Span, anchor: usize) -> Result<(), Stop> {
        if self.frames.len() == MAX_DEPTH {
            return Err(Stop::Refused(Box::new(syntax::too_deep(place))));
        }
        let first = match open {
            Open::List => self.items.len(),
            Open::Map(_) => self.entries.len(),
        };
        let flow = style == StructureStyle::Flow;
        if matches!(open, Open::List) && !flow {
            place.start = self.dash(place.start);
        }
        self.frames.push(Frame { open, flow, place, first, anchor });
        Ok(())
    }

    /// Where a block list starts: the parser places one that is not indented behind its first `-`.
    fn dash(&self, start: u32) -> u32 {
        let (before, list) = self.text.split_at(start as usize);
        let after_dash = list.strip_prefix('-').map(|rest| rest.chars().next());
        if after_dash.is_some_and(|next| next.is_none_or(char::is_whitespace)) {
            return start;
        }
        let before = before.trim_end_matches(' ').strip_suffix('-');
        before.and_then(|before| u32::try_from(before.len()).ok()).unwrap_or(start)
    }

    fn close(&mut self, end: u32) -> Result<(), Stop> {
        let Some(frame) = self.frames.pop() else {
            unreachable!("the parser ends only what it started");
        };
        let mut span = frame.place;
        let (value, last) = match frame.open {
            Open::List => {
                let items: Vec<_> = self.items.drain(frame.first..).collect();
                let last = items.last().map(|item| item.span.end);
                (Value::List(items), last)
            }
            Open::Map(_) => {
                let mut entries: Vec<_> = self.entries.drain(frame.first..).collect();
                let last = entries.last().map(|entry| entry.value.span.end);
                keys::remove_duplicates(&mut entries, self.diagnostics);
                (Value::Map(entries), last)
            }
        };
        // The parser ends a block collection where the next thing starts.
        span.end = if frame.flow { end } else { last.unwrap_or(end) };
        self.finish(Node { span, value }, frame.anchor)
    }

    /// Puts a finished node where it belongs.
    fn finish(&mut self, node: Node<'s>, anchor: usize) -> Result<(), Stop> {
        self.values += 1;
        if self.values > MAX_VALUES {
            return Err(Stop::Refused(Box::new(too_many(node.span))));
        }
        if anchor != 0 {
            self.anchors.define(anchor, &node)?;
        }
        let Some(frame) = self.frames.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match &mut frame.open {
            Open::List => self.items.push(node),
            Open::Map(expected) => match mem::replace(expected, Expected::Key) {
                Expected::Key => {
                    let key = keys::key(node, self.diagnostics);
                    *expected = key.map_or(Expected::RefusedValue, Expected::ValueOf);
                }
                Expected::ValueOf(key) => self.entries.push(Entry { key, value: node }),
                Expected::RefusedValue => {}
            },
        }
        Ok(())
    }
}

fn too_many(place: Span) -> Diagnostic {
    let message = format!("this file has more than {MAX_VALUES} values");
    Diagnostic::error("yaml-size", place, message).help("split it into several files")
}

fn null_scalar<'s>() -> Scalar<'s> {
    Scalar { text: Cow::Borrowed(""), style: Style::Plain }
}

fn null<'s>(span: Span) -> Node<'s> {
    Node { span, value: Value::Scalar(null_scalar()) }
}
