//! What may be a key, and that no key occurs twice.

use super::{Entry, Key, Node, Resolved, Scalar, Style, Value};
use crate::diag::{Diagnostic, Diagnostics, excerpt};

/// Makes a key of the node that stands where a key is expected. A refused key takes its value with it.
pub(super) fn key<'s>(node: Node<'s>, diagnostics: &mut Diagnostics) -> Option<Key<'s>> {
    let kind = node.kind_name();
    let span = node.span;
    let Value::Scalar(scalar) = node.value else {
        let message = format!("a key is a name, found {kind}");
        diagnostics.push(Diagnostic::error("yaml-key", span, message));
        return None;
    };
    let plain = scalar.style == Style::Plain;
    if scalar.resolve() == Resolved::Null {
        diagnostics.push(null_key(&scalar, span));
        return None;
    }
    if plain && scalar.text == "<<" {
        diagnostics.push(
            Diagnostic::error("yaml-merge-key", span, "merge keys (`<<`) are not supported")
                .help("write the keys out, or quote `\"<<\"` if it is meant as a name"),
        );
        return None;
    }
    Some(Key { text: scalar.text, span, plain })
}

fn null_key(scalar: &Scalar<'_>, span: crate::source::Span) -> Diagnostic {
    if scalar.text.is_empty() {
        return Diagnostic::error("yaml-key", span, "a key is a name, found nothing before `:`");
    }
    let message = format!("a key is a name, found null (`{}`)", scalar.text);
    Diagnostic::error("yaml-key", span, message).help("quote it if it is meant as a name").fix(span, format!("\"{}\"", scalar.text))
}

/// Mappings with at most this many entries are compared pair by pair, which is faster than sorting them.
const FEW: usize = 8;

/// Reports each key that was defined before, and removes it.
pub(super) fn remove_duplicates(entries: &mut Vec<Entry<'_>>, diagnostics: &mut Diagnostics) {
    let firsts = if entries.len() <= FEW { firsts_by_pairs(entries) } else { firsts_by_sorting(entries) };
    if firsts.is_empty() {
        return;
    }
    for &(duplicate, first) in &firsts {
        let Key { text, span, .. } = &entries[duplicate].key;
        let message = format!("the key `{}` is already defined in this mapping", excerpt(text));
        diagnostics.push(Diagnostic::error("yaml-duplicate-key", *span, message).label(entries[first].key.span, "first defined here"));
    }
    let mut duplicates = firsts.iter().map(|(duplicate, _)| *duplicate).peekable();
    let mut index = 0;
    entries.retain(|_| {
        let refused = duplicates.next_if_eq(&index).is_some();
        index += 1;
        !refused
    });
}

/// Each duplicate with the first of its kind, by ascending index.
fn firsts_by_pairs(entries: &[Entry<'_>]) -> Vec<(usize, usize)> {
    let mut firsts = Vec::new();
    for (index, entry) in entries.iter().enumerate().skip(1) {
        let mut before = entries[..index].iter();
        if let Some(first) = before.position(|other| other.key.text == entry.key.text) {
            firsts.push((index, first));
        }
    }
    firsts
}

fn firsts_by_sorting(entries: &[Entry<'_>]) -> Vec<(usize, usize)> {
    let mut sorted: Vec<(&str, usize)> = Vec::with_capacity(entries.len());
    sorted.extend(entries.iter().enumerate().map(|(index, entry)| (&*entry.key.text, index)));
    sorted.sort_unstable();
    let mut firsts = Vec::new();
    for same in sorted.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
        firsts.extend(same[1..].iter().map(|(_, index)| (*index, same[0].1)));
    }
    firsts.sort_unstable();
    firsts
}
