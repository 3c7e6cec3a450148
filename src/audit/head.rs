//! Where in a file an import can be added.

use std::collections::BTreeSet;

use tree_sitter::Node;

/// The byte behind the last line of the beginning of a file: what the pack calls its head, and comments that belong to the file and to
/// nothing that follows.
pub(super) fn end(root: Node<'_>, text: &str, heads: &BTreeSet<(usize, usize)>) -> usize {
    let mut cursor = root.walk();
    let children: Vec<Node<'_>> = root.children(&mut cursor).collect();
    let mut end = 0;
    for (index, node) in children.iter().enumerate() {
        if heads.contains(&(node.start_byte(), node.end_byte())) {
            end = node.end_byte();
        } else if node.is_extra() {
            let next = children.get(index + 1).map_or(text.len(), Node::start_byte);
            if end == 0 && of_file(text, node.start_byte(), node.end_byte(), next) {
                end = node.end_byte();
            }
        } else if !text[node.byte_range()].trim_matches(';').is_empty() {
            break;
        }
    }
    // The rest of the line, for a comment behind an import.
    if end == 0 || text[..end].ends_with('\n') { end } else { text[end..].find('\n').map_or(text.len(), |at| end + at + 1) }
}

/// Whether a comment is about the file: it says so, or nothing follows it closely.
fn of_file(text: &str, start: usize, end: usize, next: usize) -> bool {
    let comment = &text[start..end];
    let gap = text[end..next].matches('\n').count() + usize::from(comment.ends_with('\n'));
    comment.starts_with("#!") || comment.starts_with("//!") || comment.starts_with("/*!") || gap >= 2
}
