//! Entries to YAML: in one line where it fits and nothing has to be said beside it, otherwise in a line each.

use serde_json::Value;

/// The longest line that holds a whole mapping.
const WIDTH: usize = 140;

/// A key with its value.
#[derive(Debug)]
pub(super) struct Entry {
    /// The key, as it is read.
    pub(super) key: String,
    /// The value.
    pub(super) value: Node,
    /// What stands behind it.
    pub(super) comment: Option<String>,
    /// What it is a part of; the lines of an entry belong to the innermost.
    pub(super) owner: Option<Owner>,
}

/// A value.
#[derive(Debug)]
pub(super) enum Node {
    /// A JSON value.
    Plain(Value),
    /// A mapping that may stand in one line.
    Flow(Vec<Entry>),
    /// A mapping with a line for each entry.
    Block(Vec<Entry>),
}

/// A part of a draft, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// A message.
    Message(usize),
    /// An example of a message.
    Example(usize, usize),
    /// A field of a message.
    MessageField(usize, usize),
    /// A named type.
    Type(usize),
    /// A field, or an element, of a named type.
    TypeField(usize, usize),
    /// How to connect.
    Connection,
}

impl Entry {
    /// A key with a JSON value.
    pub(super) fn new(key: &str, value: impl Into<Value>) -> Self {
        Self { key: key.to_owned(), value: Node::Plain(value.into()), comment: None, owner: None }
    }

    /// A key with another value.
    pub(super) fn with(key: &str, value: Node) -> Self {
        Self { key: key.to_owned(), value, comment: None, owner: None }
    }

    /// The same with a comment behind.
    pub(super) fn comment(self, comment: impl Into<Option<String>>) -> Self {
        Self { comment: comment.into(), ..self }
    }

    /// The same with its owner.
    pub(super) fn owner(self, owner: Owner) -> Self {
        Self { owner: Some(owner), ..self }
    }
}

/// Lines, each with its owner.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// The text so far.
    pub(super) text: String,
    /// The owner of each line.
    pub(super) owners: Vec<Option<Owner>>,
}

impl Page {
    /// A line of text.
    pub(super) fn line(&mut self, line: &str, owner: Option<Owner>) {
        self.text.push_str(line);
        self.text.push('\n');
        self.owners.push(owner);
    }

    /// Entries, so far to the right.
    pub(super) fn entries(&mut self, entries: &[Entry], indent: usize, owner: Option<Owner>) {
        for entry in entries {
            self.entry(entry, indent, entry.owner.or(owner));
        }
    }

    fn entry(&mut self, entry: &Entry, indent: usize, owner: Option<Owner>) {
        let space = " ".repeat(indent);
        let key = name(&entry.key);
        let comment = entry.comment.as_ref().map(|comment| format!("  # {}", comment.replace(['\n', '\r'], " "))).unwrap_or_default();
        match &entry.value {
            Node::Plain(Value::String(text)) if is_long(text, indent + key.len()) => {
                self.line(&format!("{space}{key}: |-{comment}"), owner);
                for line in text.lines() {
                    let line = if line.is_empty() { String::new() } else { format!("{space}  {line}") };
                    self.line(&line, owner);
                }
            }
            Node::Plain(Value::String(text)) if is_sentence(text) => self.line(&format!("{space}{key}: {text}{comment}"), owner),
            Node::Plain(value) => self.line(&format!("{space}{key}: {}{comment}", flow(value)), owner),
            Node::Flow(entries) | Node::Block(entries) => {
                let line = in_line(&entry.value).map(|text| format!("{space}{key}: {text}"));
                let fits = matches!(entry.value, Node::Flow(_)) || entries.is_empty();
                match line.filter(|line| fits && line.chars().count() <= WIDTH) {
                    Some(line) => self.line(&format!("{line}{comment}"), owner),
                    None => {
                        self.line(&format!("{space}{key}:{comment}"), owner);
                        self.entries(entries, indent + 2, owner);
                    }
                }
            }
        }
    }
}

/// Whether a text is better written in lines of its own.
fn is_long(text: &str, used: usize) -> bool {
    let printable = text.chars().all(|c| c == '\n' || !c.is_control());
    let shaped = !text.starts_with([' ', '\n', '\t']) && !text.ends_with('\n') && !text.is_empty();
    printable && shaped && (text.contains('\n') || text.chars().count() + used > WIDTH)
}

/// Whether a text can stand as it is where nothing but the end of the line ends it.
fn is_sentence(text: &str) -> bool {
    let plain = text.chars().all(|c| c.is_alphanumeric() || " _-.,;()'/?+=`".contains(c));
    plain && text.contains(' ') && text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.trim() == text
}

/// A value in one line; `None` when there is something to say inside it.
fn in_line(node: &Node) -> Option<String> {
    match node {
        Node::Plain(Value::String(text)) if text.contains('\n') => None,
        Node::Plain(value) => Some(flow(value)),
        Node::Flow(entries) | Node::Block(entries) => {
            let part = |entry: &Entry| match entry.comment {
                Some(_) => None,
                None => Some(format!("{}: {}", name(&entry.key), in_line(&entry.value)?)),
            };
            let parts: Option<Vec<String>> = entries.iter().map(part).collect();
            Some(format!("{{{}}}", parts?.join(", ")))
        }
    }
}

/// A JSON value in one line.
fn flow(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(text) => quoted(text),
        Value::Array(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::Object(members) => {
            format!("{{{}}}", members.iter().map(|(key, value)| format!("{}: {}", name(key), flow(value))).collect::<Vec<_>>().join(", "))
        }
    }
}

/// A name as YAML, in quotes unless it is plain and no word of any version of YAML.
pub(super) fn name(text: &str) -> String {
    let plain = text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(|c| c.is_ascii_alphanumeric() || "_-?".contains(c));
    if plain && !is_word(text.trim_end_matches('?')) { text.to_owned() } else { escaped(text) }
}

/// A text in quotes, unless nothing in it means anything to YAML.
fn quoted(text: &str) -> String {
    let words = text.split(' ').all(|word| !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || "_-<>.();'/?+=`".contains(c)));
    let plain = words && text.starts_with(|c: char| c.is_ascii_alphabetic());
    if plain && !is_word(text) { text.to_owned() } else { escaped(text) }
}

/// In double quotes. What YAML does not print is escaped.
fn escaped(text: &str) -> String {
    let json = Value::from(text).to_string();
    json.chars()
        .map(|c| if c == '\u{7f}' || ('\u{80}'..'\u{a0}').contains(&c) { format!("\\u{:04x}", c as u32) } else { c.to_string() })
        .collect()
}

/// What some version of YAML does not take for a text.
fn is_word(text: &str) -> bool {
    ["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(&text.to_lowercase().as_str())
}
