//! Short ways to read a tree that the grammar has checked. What is not there, or was refused, reads as absent: it has been reported.

use crate::model::{Literal, Symbol};
use crate::source::Span;
use crate::spec::grammar::{parse_size, parse_time};
use crate::yaml::{Entry, Node, Resolved, Scalar};

/// Reading the values of a mapping's keys.
pub(super) trait Read<'s> {
    fn text(&self, key: &str) -> Option<&str>;
    fn doc(&self) -> String;
    fn symbol(&self, key: &str) -> Option<Symbol>;
    fn flag(&self, key: &str) -> bool;
    fn count(&self, key: &str) -> Option<u64>;
    fn items(&self, key: &str) -> &[Node<'s>];
    fn entries(&self, key: &str) -> &[Entry<'s>];
}

impl<'s> Read<'s> for Node<'s> {
    fn text(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(scalar_text)
    }

    fn doc(&self) -> String {
        self.text("doc").map(tidy).unwrap_or_default()
    }

    fn symbol(&self, key: &str) -> Option<Symbol> {
        self.text(key).map(Symbol::from)
    }

    fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Node::as_scalar).is_some_and(|scalar| scalar.resolve() == Resolved::Bool(true))
    }

    fn count(&self, key: &str) -> Option<u64> {
        integer(self.get(key)?).and_then(|value| u64::try_from(value).ok())
    }

    fn items(&self, key: &str) -> &[Node<'s>] {
        self.get(key).and_then(Node::as_list).unwrap_or_default()
    }

    fn entries(&self, key: &str) -> &[Entry<'s>] {
        self.get(key).and_then(Node::as_map).unwrap_or_default()
    }
}

/// The text of a scalar as it is written, whatever it means.
pub(super) fn scalar_text<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    node.as_scalar().map(|scalar| &*scalar.text)
}

/// Documentation without the space around it that YAML's block styles leave.
pub(super) fn tidy(text: &str) -> String {
    let lines: Vec<_> = text.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}

/// An integer.
pub(super) fn integer(node: &Node<'_>) -> Option<i64> {
    match node.as_scalar()?.resolve() {
        Resolved::Int(value) => Some(value),
        Resolved::Null | Resolved::Bool(_) | Resolved::BigInt | Resolved::Float(_) | Resolved::String => None,
    }
}

/// A number.
pub(super) fn number(node: &Node<'_>) -> Option<f64> {
    let scalar = node.as_scalar()?;
    matches!(scalar.resolve(), Resolved::Int(_) | Resolved::Float(_)).then(|| scalar.text.parse().ok()).flatten()
}

/// A size in bytes.
pub(super) fn size(node: &Node<'_>) -> Option<u64> {
    scalar_text(node).and_then(parse_size)
}

/// A time in milliseconds.
pub(super) fn time(node: &Node<'_>) -> Option<u64> {
    scalar_text(node).and_then(parse_time)
}

/// A value that a type or a tag can be fixed to; `None` for a fraction or an integer beyond ±(2^53−1).
pub(super) fn literal(scalar: &Scalar<'_>) -> Option<Literal> {
    match scalar.resolve() {
        Resolved::Null => Some(Literal::Null),
        Resolved::Bool(value) => Some(Literal::Bool(value)),
        Resolved::Int(value) => (value.unsigned_abs() < 1 << 53).then_some(Literal::Int(value)),
        Resolved::String => Some(Literal::String(scalar.text.to_string())),
        Resolved::Float(_) | Resolved::BigInt => None,
    }
}

/// A name, or a list of names, each with its place.
pub(super) fn names<'n>(node: Option<&'n Node<'_>>) -> Vec<(&'n str, Span)> {
    let Some(node) = node else {
        return Vec::new();
    };
    let one = |node: &'n Node<'_>| scalar_text(node).map(|text| (text, node.span));
    match node.as_list() {
        Some(items) => items.iter().filter_map(one).collect(),
        None => one(node).into_iter().collect(),
    }
}
