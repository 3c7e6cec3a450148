//! Anchors and what their aliases stand for.
//!
//! An alias is replaced by a copy, so a short text could stand for a tree of any size or depth. Every copy, the one
//! kept at the anchor too, is paid from one budget, and its height counts for the depth limit.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::{MAX_DEPTH, Node, Value, syntax};
use crate::diag::{Diagnostic, excerpt, nearest};
use crate::source::Span;

/// The most values that are copied in one text. Long scalars count as several.
const BUDGET: usize = 250_000;

/// The length of text that costs as much to copy as one more value.
const BYTES_PER_VALUE: usize = 64;

/// The anchors of a text so far.
pub(super) struct Anchors<'s> {
    complete: BTreeMap<usize, Anchored<'s>>,
    names: BTreeSet<Cow<'s, str>>,
    left: usize,
}

struct Anchored<'s> {
    node: Node<'s>,
    cost: usize,
    /// How many levels of collections it has.
    height: usize,
}

impl<'s> Anchors<'s> {
    pub(super) fn new() -> Self {
        Self { complete: BTreeMap::new(), names: BTreeSet::new(), left: BUDGET }
    }

    /// Learns a name, for suggestions.
    pub(super) fn name(&mut self, name: Cow<'s, str>) {
        self.names.insert(name);
    }

    /// Keeps the finished value of an anchor.
    pub(super) fn define(&mut self, id: usize, node: &Node<'s>) -> Result<(), Box<Diagnostic>> {
        let before = self.left;
        let height = pay(node, &mut self.left).ok_or_else(|| over_budget(node.span))?;
        let anchored = Anchored { node: node.clone(), cost: before - self.left, height };
        self.complete.insert(id, anchored);
        Ok(())
    }

    /// A copy of an anchor's value, to stand at a depth; `None` while the value is still being read.
    pub(super) fn expand(&mut self, id: usize, place: Span, depth: usize) -> Result<Option<Node<'s>>, Box<Diagnostic>> {
        let Some(anchored) = self.complete.get(&id) else {
            return Ok(None);
        };
        if depth + anchored.height > MAX_DEPTH {
            return Err(Box::new(syntax::too_deep(place)));
        }
        self.left = self.left.checked_sub(anchored.cost).ok_or_else(|| over_budget(place))?;
        Ok(Some(anchored.node.clone()))
    }

    /// The problem of an alias without an anchor before it.
    pub(super) fn unknown(&self, name: &str, place: Span) -> Diagnostic {
        let message = format!("no anchor `&{}` stands before this alias", excerpt(name));
        let unknown = Diagnostic::error("yaml-alias", place, message);
        match nearest(name, self.names.iter().map(|known| &**known)) {
            Some(meant) => unknown.help(format!("did you mean `*{meant}`?")).fix(place, format!("*{meant}")),
            None => unknown.help("define the anchor first, or quote the value if it is a string"),
        }
    }
}

/// Takes the cost of a copy of this node from the budget and returns its height, or `None` if the budget is too small.
fn pay(node: &Node<'_>, left: &mut usize) -> Option<usize> {
    let mut afford = |bytes: usize| {
        *left = left.checked_sub(1 + bytes / BYTES_PER_VALUE)?;
        Some(())
    };
    match &node.value {
        Value::Scalar(scalar) => {
            afford(scalar.text.len())?;
            Some(0)
        }
        Value::List(items) => {
            afford(0)?;
            let mut height = 0;
            for item in items {
                height = height.max(pay(item, left)?);
            }
            Some(height + 1)
        }
        Value::Map(entries) => {
            afford(0)?;
            let mut height = 0;
            for entry in entries {
                *left = left.checked_sub(1 + entry.key.text.len() / BYTES_PER_VALUE)?;
                height = height.max(pay(&entry.value, left)?);
            }
            Some(height + 1)
        }
    }
}

fn over_budget(place: Span) -> Box<Diagnostic> {
    let message = format!("the anchors and aliases of this file stand for more than {BUDGET} values");
    let refused = Diagnostic::error("yaml-anchor-budget", place, message);
    Box::new(refused.help("define a type once and refer to it by its name"))
}
