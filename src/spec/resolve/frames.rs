//! Whether two binary frames can be told apart.

use crate::model::{Endian, Layout, LayoutField};
use std::collections::BTreeMap;

/// Whether no frame fits both layouts.
pub(super) fn disjoint(one: &Layout, other: &Layout) -> bool {
    let (bytes, others) = (fixed_bytes(one), fixed_bytes(other));
    let differ = bytes.iter().any(|(offset, byte)| others.get(offset).is_some_and(|other| other != byte));
    let ((least, most), (other_least, other_most)) = (lengths(one), lengths(other));
    differ || most.is_some_and(|most| most < other_least) || other_most.is_some_and(|most| most < least)
}

/// The bytes that are the same in every frame, by offset.
fn fixed_bytes(layout: &Layout) -> BTreeMap<u64, u8> {
    layout.fields.iter().flat_map(bytes_of).collect()
}

fn bytes_of(field: &LayoutField) -> Vec<(u64, u8)> {
    let Some(value) = field.fixed else {
        return Vec::new();
    };
    let width = usize::try_from(field.width).unwrap_or(8).min(8);
    let big = value.to_be_bytes();
    let mut bytes = big[8 - width..].to_vec();
    if field.endian == Endian::Little {
        bytes.reverse();
    }
    bytes.into_iter().enumerate().map(|(at, byte)| (field.offset + at as u64, byte)).collect()
}

/// The fewest and the most bytes of a frame.
fn lengths(layout: &Layout) -> (u64, Option<u64>) {
    let header = layout.header_length;
    match &layout.payload {
        None => (header, Some(header)),
        Some(payload) => (header + payload.min_length, payload.max_length.map(|most| header + most)),
    }
}
