//! The sections `literals` and `comments` of a manifest.

use std::collections::BTreeMap;

use super::reader::Reader;
use crate::render::comments::{CommentStyle, Forbidden};
use crate::render::layout::Lines;
use crate::render::literals::{LiteralStyle, UnicodeEscape};
use crate::source::Span;
use crate::yaml::{Node, Resolved};

const LITERAL_KEYS: [&str; 11] =
    ["quotes", "escapes", "unicode", "escape_beyond_ascii", "true", "false", "null", "fraction", "key", "list", "map"];

/// How values are written; as in JSON where the manifest says nothing.
pub(super) fn literals(reader: &mut Reader<'_>, node: Option<&Node<'_>>) -> LiteralStyle {
    let mut style = LiteralStyle::default();
    let Some(node) = node.filter(|node| reader.fields(node, "`literals`", &LITERAL_KEYS)) else {
        return style;
    };
    if let Some(quotes) = node.get("quotes") {
        let found = reader.words(quotes, "`quotes`");
        let chars: Vec<char> = found.iter().filter_map(|(text, span)| single(reader, text, *span)).collect();
        match chars.as_slice() {
            [first] => (style.quote, style.second_quote) = (*first, None),
            [first, second] => (style.quote, style.second_quote) = (*first, Some(*second)),
            _ => reader.wrong(quotes.span, "`quotes` are one or two characters"),
        }
    }
    if let Some(escapes) = node.get("escapes") {
        style.escapes = BTreeMap::new();
        for entry in reader.entries(Some(escapes), "`escapes`") {
            if let (Some(c), Some(text)) = (single(reader, &entry.key.text, entry.key.span), reader.word(&entry.value, "an escape")) {
                style.escapes.insert(c, text);
            }
        }
        if !style.escapes.contains_key(&'\\') {
            reader.wrong(escapes.span, "`escapes` lacks the backslash, which stands in front of quotes");
        }
    }
    if let Some(unicode) = node.get("unicode")
        && let Some(text) = reader.word(unicode, "`unicode`")
    {
        match UnicodeEscape::parse(&text) {
            Some(pattern) => style.unicode = pattern,
            None => reader.wrong(unicode.span, "`unicode` holds one of `{hex}`, `{hex4}` and `{hex8}` once, and other braces doubled"),
        }
    }
    style.escape_beyond_ascii = reader.flag(node.get("escape_beyond_ascii"), "`escape_beyond_ascii`").unwrap_or(false);
    style.fraction = reader.flag(node.get("fraction"), "`fraction`").unwrap_or(true);
    let mut word = |key: &str| node.get(key).and_then(|node| reader.word(node, &format!("`{key}`")));
    style.true_text = word("true").unwrap_or(style.true_text);
    style.false_text = word("false").unwrap_or(style.false_text);
    style.null_text = word("null").unwrap_or(style.null_text);
    style.key = parts(reader, node.get("key"), "`key`", "before and after the literal of a name").unwrap_or(style.key);
    style.list = parts(reader, node.get("list"), "`list`", "before, between and after items").unwrap_or(style.list);
    style.map = parts(reader, node.get("map"), "`map`", "before entries, after keys, between entries and after them").unwrap_or(style.map);
    style
}

fn single(reader: &mut Reader<'_>, text: &str, span: Span) -> Option<char> {
    let mut chars = text.chars();
    let first = chars.next().filter(|_| chars.next().is_none());
    if first.is_none() {
        reader.wrong(span, format!("`{text}` should be a single character"));
    }
    first
}

fn parts<const N: usize>(reader: &mut Reader<'_>, node: Option<&Node<'_>>, what: &str, places: &str) -> Option<[String; N]> {
    let node = node?;
    let words: Vec<String> = reader.words(node, what).into_iter().map(|(word, _)| word).collect();
    let parts = words.try_into().ok();
    if parts.is_none() {
        reader.wrong(node.span, format!("{what} is a list of {N} texts: those {places}"));
    }
    parts
}

/// The styles of comments by name.
pub(super) fn comments(reader: &mut Reader<'_>, node: Option<&Node<'_>>) -> BTreeMap<String, CommentStyle> {
    let mut styles = BTreeMap::new();
    for entry in reader.entries(node, "`comments`") {
        let what = format!("the comment style `{}`", entry.key.text);
        if reader.fields(&entry.value, &what, &["open", "close", "prefix", "one_line", "hug", "deprecated", "forbid"]) {
            let style = comment(reader, &entry.value);
            check(reader, &style, &what, entry.key.span);
            styles.insert(entry.key.text.to_string(), style);
        }
    }
    styles
}

fn comment(reader: &mut Reader<'_>, node: &Node<'_>) -> CommentStyle {
    let mut text = |key: &str| node.get(key).and_then(|node| reader.text(node, &format!("`{key}`"))).unwrap_or_default();
    let (open, close, prefix) = (text("open"), text("close"), text("prefix"));
    let one_line = node.get("one_line").and_then(|form| {
        let text = reader.text(form, "`one_line`")?;
        let parts = text.split_once("{}").map(|(before, after)| (before.to_owned(), after.to_owned()));
        if parts.is_none() {
            reader.wrong(form.span, "`one_line` holds `{}` in the place of the text");
        }
        parts
    });
    let hug = reader.flag(node.get("hug"), "`hug`").unwrap_or(false);
    let deprecated = node.get("deprecated").and_then(|node| reader.text(node, "`deprecated`"));
    let mut forbid = Vec::new();
    for entry in reader.entries(node.get("forbid"), "`forbid`") {
        if let Some(instead) = reader.text(&entry.value, "a replacement") {
            forbid.push((entry.key.text.to_string(), instead));
        }
    }
    CommentStyle { open, close, prefix, one_line, hug, deprecated, forbid: Forbidden::new(forbid) }
}

/// A style that a text could end is refused before any text does.
fn check(reader: &mut Reader<'_>, style: &CommentStyle, what: &str, span: Span) {
    let end = style.close.trim();
    let texts = [end.to_owned(), format!("a {end} b"), format!("a{end}\nb{end}{end}")];
    if texts.iter().any(|text| style.comment(text, 0).is_err()) {
        reader.wrong(span, format!("{what} does not say in `forbid` what stands for `{end}` inside it"));
    }
    if style.close.is_empty() && style.prefix.trim().is_empty() {
        reader.wrong(span, format!("{what} needs a `prefix`, or an `open` and a `close`"));
    }
}

/// How wide lines are, for groups.
pub(super) fn lines(reader: &mut Reader<'_>, node: Option<&Node<'_>>) -> Lines {
    let mut lines = Lines::default();
    let Some(node) = node.filter(|node| reader.fields(node, "`lines`", &["columns", "step", "lone"])) else {
        return lines;
    };
    for (key, place) in [("columns", &mut lines.columns), ("step", &mut lines.step), ("lone", &mut lines.lone)] {
        let Some(node) = node.get(key) else { continue };
        match node.as_scalar().map(crate::yaml::Scalar::resolve) {
            Some(Resolved::Int(number @ 0..=1_000)) => *place = usize::try_from(number).unwrap_or(*place),
            _ => reader.wrong(node.span, format!("`{key}` is a number of columns up to 1000")),
        }
    }
    lines
}
