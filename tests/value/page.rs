//! The examples of `docs/values.md`: one spec with a message for each block, and every row as a frame with its verdict.
//!
//! The fence of a block is marked `values`. Its head, up to the first empty line, says what `v` is, or with `message` all fields, or with `frame`
//! the layout of a binary frame, whose rows are hexadecimal; and it may `name` the message. A row is a text and `✓` (accepted, and written again just so), `→` and what is written, or `✗` and the error: the code and the
//! pointer below `v`, or `of the text`. `\x` and two digits stand for a byte.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use wireproof::diag::Diagnostics;
use wireproof::model::{Model, Peer};
use wireproof::source::Sources;
use wireproof::spec::load_text;
use wireproof::vectors::Meaning;

/// A row.
pub(crate) struct Example {
    /// Where it stands.
    pub(crate) place: String,
    pub(crate) direction: Peer,
    pub(crate) binary: bool,
    pub(crate) bytes: Vec<u8>,
    /// What the page says.
    pub(crate) says: Meaning,
}

/// The page's spec and rows.
pub(crate) fn examples() -> (Model, Vec<Example>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/values.md");
    let page = fs::read_to_string(path).expect("the page is there");
    let mut spec = "wireproof: 1\nprotocol: values\nmessages:\n".to_owned();
    let mut examples = Vec::new();
    for (number, (line, block)) in blocks(&page).into_iter().enumerate() {
        let (head, rows) = block.split_once("\n\n").unwrap_or_else(|| panic!("the block at line {line} has no head"));
        let lines: Vec<&str> = head.lines().collect();
        let find = |key: &str| lines.iter().find_map(|line| line.strip_prefix(key));
        let name = find("name: ").map_or_else(|| format!("example_{number}"), str::to_owned);
        let (whole, layout) = (find("message: "), find("frame: "));
        let content = match (whole, layout) {
            (Some(fields), _) => format!("fields: {fields}"),
            (_, Some(layout)) => format!("binary: {layout}"),
            (None, None) => format!("fields:\n      {head}"),
        };
        let (from, direction) = if head.contains("wire: number") { ("server", Peer::Server) } else { ("client", Peer::Client) };
        writeln!(spec, "  {name}:\n    from: {from}\n    {content}").expect("a string can be written to");
        let form = match (whole, layout) {
            (None, None) => Form::Value,
            (_, None) => Form::Message,
            (_, Some(_)) => Form::Frame,
        };
        let first = line + head.lines().count() + 1;
        for (index, row) in rows.lines().enumerate() {
            examples.push(example(format!("docs/values.md:{}", first + index), row, &name, form, direction));
        }
    }
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let model = load_text("docs/values.md", &spec, &sources, &mut diagnostics);
    (model.unwrap_or_else(|| panic!("{:#?}\n{spec}", diagnostics.into_sorted())), examples)
}

/// The blocks and the numbers of their first lines.
fn blocks(page: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (at, fence) in page.match_indices("\n```values\n") {
        let start = at + fence.len();
        let end = page[start..].find("\n```").unwrap_or_else(|| panic!("a block has no end"));
        found.push((page[..start].lines().count() + 1, &page[start..start + end]));
    }
    found
}

/// What the texts of a block are.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Value,
    Message,
    Frame,
}

fn example(place: String, row: &str, name: &str, form: Form, direction: Peer) -> Example {
    let whole = |text: &str| match form {
        Form::Value => unescape(&format!("{{\"type\":\"{name}\",\"v\":{text}}}")),
        Form::Message => unescape(text),
        Form::Frame => unescape(&pairs(text)),
    };
    let (text, mark, rest) = ["✓", "→", "✗"]
        .iter()
        .find_map(|mark| {
            let (text, rest) = row.rsplit_once(&format!(" {mark}"))?;
            Some((text.trim_end_matches(' '), *mark, rest.trim()))
        })
        .unwrap_or_else(|| panic!("{place}: `{row}` has no verdict"));
    let accepted = |text: &str| Meaning::Message { name: name.to_owned(), canonical: whole(text) };
    let says = match (mark, rest.split_once(' ').unwrap_or((rest, ""))) {
        ("✓", _) => accepted(text),
        ("→", _) => accepted(rest),
        (_, (code, "of the text")) => refused(code, ""),
        (_, (code, pointer)) if form == Form::Value => refused(code, &format!("/v{pointer}")),
        (_, (code, pointer)) => refused(code, pointer),
    };
    Example { place, direction, binary: form == Form::Frame, bytes: whole(text), says }
}

/// Pairs of digits as bytes are written in rows.
fn pairs(text: &str) -> String {
    let digits: Vec<char> = text.chars().filter(|digit| *digit != ' ').collect();
    digits.chunks(2).map(|pair| format!("\\x{}", pair.iter().collect::<String>())).collect()
}

fn refused(code: &str, at: &str) -> Meaning {
    Meaning::Refused { code: code.to_owned(), at: at.to_owned() }
}

/// `\x` and two digits to a byte.
fn unescape(text: &str) -> Vec<u8> {
    let mut parts = text.split("\\x");
    let mut bytes: Vec<u8> = parts.next().unwrap_or_default().into();
    for part in parts {
        let byte = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or_else(|| panic!("`\\x{part}` is no byte")));
        bytes.extend(part[2..].bytes());
    }
    bytes
}
