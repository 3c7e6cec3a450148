//! From the tree of a pattern to how long a matching text can be.

use super::node::Node;

/// What is true of everything that a node matches.
struct Extent {
    /// The fewest code points.
    min: u64,
    /// The most code points; none when there is no bound.
    max: Option<u64>,
    /// It requires that nothing precedes it in the text.
    at_start: bool,
    /// It requires that nothing follows it in the text.
    at_end: bool,
}

/// The fewest and the most code points of a text in which the node matches somewhere.
pub(super) fn text_lengths(node: &Node) -> (u64, Option<u64>) {
    match extent(node) {
        Some(Extent { min, max, at_start: true, at_end: true }) => (min, max),
        Some(Extent { min, .. }) => (min, None),
        None => (0, None),
    }
}

/// None when the node matches nothing.
fn extent(node: &Node) -> Option<Extent> {
    let zero = Extent { min: 0, max: Some(0), at_start: false, at_end: false };
    match node {
        Node::Empty => Some(zero),
        Node::Class(class) if class.ranges().is_empty() => None,
        Node::Class(_) => Some(Extent { min: 1, max: Some(1), ..zero }),
        Node::Start => Some(Extent { at_start: true, ..zero }),
        Node::End => Some(Extent { at_end: true, ..zero }),
        Node::Concat(parts) => parts.iter().try_fold(zero, |left, part| {
            let right = extent(part)?;
            Some(Extent {
                min: left.min + right.min,
                max: left.max.zip(right.max).map(|(left, right)| left + right),
                at_start: left.at_start || right.at_start,
                at_end: left.at_end || right.at_end,
            })
        }),
        Node::Alternation(branches) => branches.iter().filter_map(extent).reduce(|left, right| Extent {
            min: left.min.min(right.min),
            max: left.max.zip(right.max).map(|(left, right)| left.max(right)),
            at_start: left.at_start && right.at_start,
            at_end: left.at_end && right.at_end,
        }),
        Node::Repeat { body, min, max } => match extent(body) {
            Some(body) => Some(Extent {
                min: body.min * u64::from(*min),
                max: match (body.max, max) {
                    (Some(0), _) => Some(0),
                    (most, times) => most.zip(*times).map(|(most, times)| most * u64::from(times)),
                },
                at_start: body.at_start && *min > 0,
                at_end: body.at_end && *min > 0,
            }),
            None => (*min == 0).then_some(zero),
        },
    }
}
