//! The binary messages of a direction as vectors: limits of every field, lengths, and frames that fit no layout.

use super::random::Random;
use super::{Plan, Vector, Verdict};
use crate::model::{Body, Endian, Layout, LayoutField, LayoutKind, Model, Peer, Symbol};
use crate::value::Code;
use std::collections::BTreeMap;

/// The longest payload that is made to reach a limit.
const LONGEST: u64 = 20_000;

/// Adds the vectors of the direction.
pub(super) fn direction(model: &Model, peer: Peer, seed: u64, plan: &mut Plan) {
    let names = &model.direction(peer).binary;
    let layouts: Vec<(&Symbol, &Layout)> = names.iter().filter_map(|name| Some((name, layout(model, name)?))).collect();
    let mut random = Random::new(seed);
    for (name, layout) in &layouts {
        let made = of_layout(layout, &mut random).into_iter();
        plan.vectors.extend(made.map(|(place, case, bytes, error)| vector(peer, Some(name), place, case, bytes, error)));
    }
    let strangers = strangers(&layouts).into_iter();
    plan.vectors.extend(strangers.map(|(place, case, bytes, error)| vector(peer, None, place, case, bytes, error)));
}

/// The place, the case, the bytes, and the error if there is one.
type Frame = (String, String, Vec<u8>, Option<(Code, String)>);

fn vector(peer: Peer, message: Option<&&Symbol>, place: String, case: String, bytes: Vec<u8>, error: Option<(Code, String)>) -> Vector {
    let verdict = match error {
        None => Verdict::Valid { canonical: bytes.clone() },
        Some((rule, path)) => Verdict::Invalid { rule, path },
    };
    let message = message.map(|name| (*name).clone());
    Vector { id: String::new(), direction: peer, binary: true, message, place, case, bytes, pending: BTreeMap::new(), verdict }
}

fn layout<'m>(model: &'m Model, name: &Symbol) -> Option<&'m Layout> {
    match &model.message(name)?.body {
        Body::Binary(layout) => Some(layout),
        Body::Object(_) | Body::Array(_) => None,
    }
}

fn pointer(name: &Symbol) -> String {
    super::text::under(name.as_str(), "")
}

fn width(field: &LayoutField) -> usize {
    usize::try_from(field.width).unwrap_or(8)
}

/// The bytes of a pattern of bits, in the order of the field.
fn bytes(field: &LayoutField, bits: u64) -> Vec<u8> {
    let all = bits.to_be_bytes();
    let width = width(field).min(8);
    let mut bytes = all[8 - width..].to_vec();
    if field.endian == Endian::Little {
        bytes.reverse();
    }
    bytes
}

fn float_bits(field: &LayoutField, value: f64) -> u64 {
    if field.width == 4 { u64::from((value as f32).to_bits()) } else { value.to_bits() }
}

fn value(field: &LayoutField, number: i128) -> Vec<u8> {
    match field.kind {
        LayoutKind::Unsigned | LayoutKind::Signed => bytes(field, number as u64),
        LayoutKind::Float => bytes(field, float_bits(field, number as f64)),
        LayoutKind::Bytes => vec![number as u8; width(field)],
    }
}

/// A value that the field may have.
fn plain(field: &LayoutField) -> Vec<u8> {
    let number = field.fixed.unwrap_or_else(|| 0.max(field.min.unwrap_or(0)).min(field.max.unwrap_or(i64::MAX)));
    value(field, i128::from(number))
}

/// A frame of which one field is other than plain.
fn frame(layout: &Layout, other: Option<(&LayoutField, &[u8])>, payload: usize) -> Vec<u8> {
    let mut all = Vec::new();
    for field in &layout.fields {
        match other {
            Some((changed, bytes)) if changed.name == field.name => all.extend(bytes),
            _ => all.extend(plain(field)),
        }
    }
    all.extend((0..payload).map(|at| (at % 251) as u8));
    all
}

fn of_layout(layout: &Layout, random: &mut Random) -> Vec<Frame> {
    let least = layout.payload.as_ref().map_or(0, |payload| usize::try_from(payload.min_length).unwrap_or(0));
    let mut found = vec![(String::new(), "smallest".to_owned(), frame(layout, None, least), None)];
    for field in layout.fields.iter().filter(|field| field.fixed.is_none()) {
        let error = || Some((Code::Range, pointer(&field.name)));
        for (case, bytes, fits) in values(field, random) {
            found.push((pointer(&field.name), case, frame(layout, Some((field, &bytes)), least), if fits { None } else { error() }));
        }
    }
    match &layout.payload {
        None => found.push((String::new(), "byte-behind".to_owned(), frame(layout, None, 1), Some((Code::Length, String::new())))),
        Some(payload) => {
            let at = pointer(&payload.name);
            let max = payload.max_length;
            let lengths = [
                Some(0),
                Some(1),
                Some(2),
                Some(1_000),
                Some(payload.min_length),
                payload.min_length.checked_sub(1),
                max,
                max.map(|max| max + 1),
            ];
            let mut lengths: Vec<u64> = lengths.into_iter().flatten().filter(|length| *length <= LONGEST).collect();
            lengths.sort_unstable();
            lengths.dedup();
            for length in lengths {
                let fits = length >= payload.min_length && max.is_none_or(|max| length <= max);
                let error = (!fits).then(|| (Code::Length, at.clone()));
                found.push((at.clone(), format!("{length}-bytes"), frame(layout, None, usize::try_from(length).unwrap_or(0)), error));
            }
        }
    }
    // A frame that is cut behind all fields that tell what it is.
    let known = layout.fields.iter().filter(|field| field.fixed.is_some()).map(|field| field.offset + field.width).max().unwrap_or(0);
    if let Some(cut) = layout.header_length.checked_sub(1).filter(|cut| *cut >= known && known > 0) {
        let whole = frame(layout, None, 0);
        found.push((
            String::new(),
            "cut".to_owned(),
            whole[..usize::try_from(cut).unwrap_or(0)].to_vec(),
            Some((Code::Length, String::new())),
        ));
    }
    found
}

/// Values of a field, and whether it may have them.
fn values(field: &LayoutField, random: &mut Random) -> Vec<(String, Vec<u8>, bool)> {
    let fits =
        |number: i128| field.min.is_none_or(|min| number >= i128::from(min)) && field.max.is_none_or(|max| number <= i128::from(max));
    let bits = 8 * field.width.min(8) as u32;
    match field.kind {
        LayoutKind::Bytes => [0x00, 0x7f, 0x80, 0xff].map(|byte| (format!("all-{byte:02x}"), vec![byte; width(field)], true)).into(),
        LayoutKind::Float => {
            let named = [
                ("zero", 0.0),
                ("minus-zero", -0.0),
                ("half", 0.5),
                ("negative", -1.5),
                ("not-a-number", f64::NAN),
                ("infinite", f64::INFINITY),
                ("minus-infinite", f64::NEG_INFINITY),
            ];
            let limits = [("least", field.min), ("most", field.max)].into_iter().filter_map(|(name, limit)| Some((name, limit? as f64)));
            let numbers = named.into_iter().chain(limits).chain([
                ("above-most", field.max.map_or(1.0, |max| max as f64 + 1.0)),
                ("below-least", field.min.map_or(1.0, |min| min as f64 - 1.0)),
            ]);
            let numbers = numbers.map(|(name, number)| {
                let narrow = if field.width == 4 { f64::from(number as f32) } else { number };
                let fits = narrow.is_finite()
                    && field.min.is_none_or(|min| narrow >= min as f64)
                    && field.max.is_none_or(|max| narrow <= max as f64);
                (name.to_owned(), bytes(field, float_bits(field, number)), fits)
            });
            numbers.collect()
        }
        LayoutKind::Unsigned | LayoutKind::Signed => {
            let (least, most) = if field.kind == LayoutKind::Signed {
                (-(1_i128 << (bits - 1)), (1_i128 << (bits - 1)) - 1)
            } else {
                (0, (1_i128 << bits) - 1)
            };
            let limits = [field.min.map(i128::from), field.max.map(i128::from)].into_iter().flatten();
            let mut numbers: Vec<i128> = [least, most, 0, 1, -1, 0x0102, 0x8000_0000, (1 << 53) + 1].into();
            numbers.extend(limits.flat_map(|limit| [limit - 1, limit, limit + 1]));
            numbers.push(i128::from(random.number()) % (most + 1));
            numbers.retain(|number| (least..=most).contains(number));
            numbers.sort_unstable();
            numbers.dedup();
            numbers.into_iter().map(|number| (format!("value-{number}"), value(field, number), fits(number))).collect()
        }
    }
}

/// Frames that fit no layout.
fn strangers(layouts: &[(&Symbol, &Layout)]) -> Vec<Frame> {
    let Some((_, first)) = layouts.first() else {
        let error = Some((Code::UnknownType, String::new()));
        return vec![(String::new(), "no-binary-message".to_owned(), vec![0, 1, 2], error)];
    };
    let mut found = Vec::new();
    let fixed = |layout: &Layout| layout.fields.iter().find(|field| field.fixed.is_some()).cloned();
    let all: Option<Vec<LayoutField>> = layouts.iter().map(|(_, layout)| fixed(layout)).collect();
    let Some(all) = all else { return found };
    found.push((String::new(), "empty".to_owned(), Vec::new(), Some((Code::Length, String::new()))));
    let same_place = all.iter().all(|field| (field.offset, field.width, field.kind) == (all[0].offset, all[0].width, all[0].kind));
    let unused = (0..128).rev().find(|number| all.iter().all(|field| field.fixed != Some(*number)));
    if let (true, Some(unused)) = (same_place, unused) {
        let at = pointer(&all[0].name);
        let bytes = frame(first, Some((&all[0], &value(&all[0], i128::from(unused)))), 2);
        found.push((at.clone(), "unlisted".to_owned(), bytes, Some((Code::UnknownType, at))));
    }
    found
}
