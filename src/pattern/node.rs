//! The tree of a pattern: five constructs, in which every shorthand is already spelled out.

use regex_syntax::hir::ClassUnicode;

/// A part of a pattern.
#[derive(Debug)]
pub(super) enum Node {
    /// The empty text.
    Empty,
    /// One of these code points.
    Class(ClassUnicode),
    /// The start of the text.
    Start,
    /// The end of the text.
    End,
    /// One after the other.
    Concat(Vec<Node>),
    /// Any one of them.
    Alternation(Vec<Node>),
    /// So many in a row; without a maximum, any number.
    Repeat { body: Box<Node>, min: u32, max: Option<u32> },
}

impl Node {
    /// The parts in a row.
    pub(super) fn concat(parts: Vec<Self>) -> Self {
        let mut parts: Vec<_> = parts.into_iter().filter(|part| !matches!(part, Self::Empty)).collect();
        match parts.len() {
            0 => Self::Empty,
            1 => parts.remove(0),
            _ => Self::Concat(parts),
        }
    }

    /// The body, `min` to `max` times. The empty text is never repeated, so that size zero means [`Node::Empty`].
    pub(super) fn repeat(body: Self, min: u32, max: Option<u32>) -> Self {
        match (body, max) {
            (Self::Empty, _) | (_, Some(0)) => Self::Empty,
            (body, Some(1)) if min == 1 => body,
            (body, _) => Self::Repeat { body: Box::new(body), min, max },
        }
    }

    /// How large the program for it is, in instructions and ranges; saturates, and takes no longer than to walk the tree.
    pub(super) fn size(&self) -> u64 {
        match self {
            Self::Empty => 0,
            Self::Class(class) => 1 + class.ranges().len() as u64,
            Self::Start | Self::End => 1,
            Self::Concat(parts) => parts.iter().fold(0, |sum, part| part.size().saturating_add(sum)),
            Self::Alternation(branches) => branches.iter().fold(0, |sum, branch| branch.size().saturating_add(sum).saturating_add(2)),
            Self::Repeat { body, min, max } => {
                let size = body.size();
                let optional = match max {
                    Some(max) => size.saturating_add(1).saturating_mul(u64::from(max - min)),
                    None if *min == 0 => size.saturating_add(2),
                    None => 1,
                };
                size.saturating_mul(u64::from(*min)).saturating_add(optional)
            }
        }
    }
}
