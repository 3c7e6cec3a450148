//! From the tree of a pattern to an equivalent source for an engine.
//!
//! Only constructs that every engine has are written, and only ASCII: a shorthand, a flag or a capturing group is never used.

use super::node::Node;
use regex_syntax::hir::ClassUnicode;
use std::fmt::Write;

/// Where the two engines' notations differ: the end of the text, escapes of code points, and what may be escaped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// ECMAScript with the flag `u`.
    Ecma,
    /// Python's `re`.
    Re,
}

/// How tightly the place where a node is written binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// The whole pattern, a group or a branch.
    Alone,
    /// Beside other parts.
    Part,
    /// Before a count.
    Repeated,
}

/// The source; never empty, so that it can stand between slashes.
pub(super) fn print(node: &Node, dialect: Dialect) -> String {
    let mut out = String::new();
    write_node(&mut out, node, dialect, Place::Alone);
    if out.is_empty() {
        out.push_str("(?:)");
    }
    out
}

fn write_node(out: &mut String, node: &Node, dialect: Dialect, place: Place) {
    let bare = match node {
        Node::Empty | Node::Class(_) => true,
        Node::Start | Node::End => place < Place::Repeated,
        Node::Concat(_) | Node::Repeat { .. } => place < Place::Repeated,
        Node::Alternation(_) => place == Place::Alone,
    };
    if !bare {
        out.push_str("(?:");
    }
    match node {
        Node::Empty => {}
        Node::Class(class) => write_class(out, class, dialect),
        Node::Start => out.push('^'),
        Node::End => out.push_str(match dialect {
            Dialect::Ecma => "$",
            Dialect::Re => r"\Z",
        }),
        Node::Concat(parts) => parts.iter().for_each(|part| write_node(out, part, dialect, Place::Part)),
        Node::Alternation(branches) => {
            for (index, branch) in branches.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "|" });
                write_node(out, branch, dialect, Place::Alone);
            }
        }
        Node::Repeat { body, min, max } => {
            write_node(out, body, dialect, Place::Repeated);
            out.push_str(&count(*min, *max));
        }
    }
    if !bare {
        out.push(')');
    }
}

fn count(min: u32, max: Option<u32>) -> String {
    match (min, max) {
        (0, None) => "*".to_owned(),
        (1, None) => "+".to_owned(),
        (0, Some(1)) => "?".to_owned(),
        (min, None) => format!("{{{min},}}"),
        (min, Some(max)) if min == max => format!("{{{min}}}"),
        (min, Some(max)) => format!("{{{min},{max}}}"),
    }
}

/// A class is written as a literal, as a list, or as the negation of a list, whichever is the natural way to say it.
fn write_class(out: &mut String, class: &ClassUnicode, dialect: Dialect) {
    if let [range] = class.ranges()
        && range.start() == range.end()
    {
        return write_char(out, range.start(), r"\^$.*+?()[]{}|", dialect);
    }
    let mut others = class.clone();
    others.negate();
    // An empty list is not written, because not every engine can read one: what matches nothing is the negation of everything.
    let reaches_last = class.ranges().last().is_none_or(|range| range.end() == char::MAX);
    let (open, listed) = if reaches_last && !others.ranges().is_empty() { ("[^", &others) } else { ("[", class) };
    out.push_str(open);
    for range in listed.iter() {
        write_char(out, range.start(), r"\^[]-", dialect);
        match u32::from(range.end()) - u32::from(range.start()) {
            0 => continue,
            1 => {}
            _ => out.push('-'),
        }
        write_char(out, range.end(), r"\^[]-", dialect);
    }
    out.push(']');
}

fn write_char(out: &mut String, char: char, escaped: &str, dialect: Dialect) {
    let number = u32::from(char);
    // Writing to a string cannot fail.
    let _ = match (char, dialect) {
        ('\n', _) => write!(out, r"\n"),
        ('\r', _) => write!(out, r"\r"),
        ('\t', _) => write!(out, r"\t"),
        ('/', Dialect::Ecma) => write!(out, r"\/"),
        (' '..='~', _) if escaped.contains(char) => write!(out, r"\{char}"),
        (' '..='~', _) => write!(out, "{char}"),
        (_, Dialect::Ecma) => write!(out, r"\u{{{number:x}}}"),
        (_, Dialect::Re) if number <= 0xffff => write!(out, r"\u{number:04x}"),
        (_, Dialect::Re) => write!(out, r"\U{number:08x}"),
    };
}
