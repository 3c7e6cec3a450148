//! Binary frames to fields and payload by the [`Layout`], and back.
//!
//! The message is the first one, in the order of the direction, whose fixed fields all lie within the frame and have their values. When there
//! is none: `unknown_type` at the first fixed field that differs, of the first message whose fixed fields lie within the frame; if the frame
//! is too short for those of every message, `length`; and if the direction has no binary message, `unknown_type`.
//! Binary frames are refused in an open direction too, since nothing in them says what they are.
//!
//! The errors of the message: a frame shorter than its fields, or longer without a payload, is `length` at the frame; then the fields in
//! order, `range` at `/field` for a value outside its limits or a float that is not finite; then `length` at `/payload`, under its name.

use super::{Code, Refusal};
use crate::model::{Body, Endian, Layout, LayoutField, LayoutKind, Model, Peer, Symbol};

/// What a binary frame holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// The message's name.
    pub name: Symbol,
    /// The fields by name, in the order of the layout.
    pub fields: Vec<(Symbol, FrameValue)>,
    /// The bytes after the fields, when the layout has a payload.
    pub payload: Option<Vec<u8>>,
}

/// The value of a field of a binary frame.
#[derive(Debug, Clone, PartialEq)]
pub enum FrameValue {
    /// An integer, signed or not.
    Integer(i128),
    /// A finite IEEE 754 number of 4 or 8 bytes.
    Float(f64),
    /// Bytes as they are.
    Bytes(Vec<u8>),
}

/// Decodes the frame that `peer` sent.
pub fn decode_frame(model: &Model, peer: Peer, frame: &[u8]) -> Result<Frame, Refusal> {
    let (name, layout) = select(model, peer, frame)?;
    if (frame.len() as u64) < layout.header_length {
        return Err(Refusal::here(Code::Length));
    }
    let (header, rest) = frame.split_at(offset(layout.header_length));
    if layout.payload.is_none() && !rest.is_empty() {
        return Err(Refusal::here(Code::Length));
    }
    let mut fields = Vec::new();
    for field in &layout.fields {
        let Some(value) = read_field(field, header) else {
            unreachable!("`{}` lies within the header", field.name);
        };
        check_field(field, &value)?;
        fields.push((field.name.clone(), value));
    }
    check_payload(layout, Some(rest))?;
    Ok(Frame { name: name.clone(), fields, payload: layout.payload.is_some().then(|| rest.to_vec()) })
}

/// Encodes a frame. What does not fit the layout is refused as decoding would refuse it; a field that is not there is `missing`, one of
/// another kind `type`.
pub fn encode_frame(model: &Model, frame: &Frame) -> Result<Vec<u8>, Refusal> {
    let layout = layout_of(model, &frame.name).ok_or_else(|| Refusal::here(Code::UnknownType))?;
    let mut bytes = Vec::new();
    for field in &layout.fields {
        let value = frame.fields.iter().find(|(name, _)| *name == field.name).map(|(_, value)| value);
        let value = value.ok_or_else(|| Refusal::here(Code::Missing).under(field.name.as_str()))?;
        check_field(field, value)?;
        let mut written = write_field(field, value).map_err(|code| Refusal::here(code).under(field.name.as_str()))?;
        bytes.append(&mut written);
    }
    check_payload(layout, frame.payload.as_deref())?;
    bytes.extend(frame.payload.iter().flatten());
    Ok(bytes)
}

fn layout_of<'a>(model: &'a Model, name: &Symbol) -> Option<&'a Layout> {
    match &model.message(name)?.body {
        Body::Binary(layout) => Some(layout),
        Body::Object(_) | Body::Array(_) => None,
    }
}

fn offset(bytes: u64) -> usize {
    usize::try_from(bytes).unwrap_or(usize::MAX)
}

fn select<'a>(model: &'a Model, peer: Peer, frame: &[u8]) -> Result<(&'a Symbol, &'a Layout), Refusal> {
    let messages = &model.direction(peer).binary;
    let code = if messages.is_empty() { Code::UnknownType } else { Code::Length };
    let mut refusal = None;
    for name in messages {
        let Some(layout) = layout_of(model, name) else {
            unreachable!("`{name}` is binary, since resolving listed it so");
        };
        match first_difference(layout, frame) {
            Ok(None) => return Ok((name, layout)),
            Ok(Some(field)) => {
                refusal.get_or_insert_with(|| Refusal::here(Code::UnknownType).under(field.as_str()));
            }
            Err(TooShort) => {}
        }
    }
    Err(refusal.unwrap_or(Refusal::here(code)))
}

/// A fixed field does not lie within the frame.
struct TooShort;

/// The first fixed field with another value.
fn first_difference<'a>(layout: &'a Layout, frame: &[u8]) -> Result<Option<&'a Symbol>, TooShort> {
    let mut different = None;
    for field in &layout.fields {
        let Some(fixed) = field.fixed else { continue };
        let value = read_field(field, frame).ok_or(TooShort)?;
        if value != FrameValue::Integer(i128::from(fixed)) && different.is_none() {
            different = Some(&field.name);
        }
    }
    Ok(different)
}

/// The value of a field; `None` when it does not lie within the frame.
fn read_field(field: &LayoutField, frame: &[u8]) -> Option<FrameValue> {
    let start = offset(field.offset);
    let mut bytes = frame.get(start..start.checked_add(offset(field.width))?)?.to_vec();
    if field.kind == LayoutKind::Bytes {
        return Some(FrameValue::Bytes(bytes));
    }
    if field.endian == Endian::Little {
        bytes.reverse();
    }
    let unsigned = bytes.iter().fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
    let unused_bits = 64 - 8 * bytes.len();
    Some(match field.kind {
        LayoutKind::Unsigned => FrameValue::Integer(i128::from(unsigned)),
        // Shifting up and down again repeats the sign bit.
        LayoutKind::Signed => FrameValue::Integer(i128::from((unsigned << unused_bits).cast_signed() >> unused_bits)),
        LayoutKind::Float if bytes.len() == 4 => FrameValue::Float(f64::from(f32::from_bits(unsigned as u32))),
        LayoutKind::Float => FrameValue::Float(f64::from_bits(unsigned)),
        LayoutKind::Bytes => unreachable!("returned above"),
    })
}

fn check_field(field: &LayoutField, value: &FrameValue) -> Result<(), Refusal> {
    let fits = match value {
        FrameValue::Integer(value) => {
            field.min.is_none_or(|min| *value >= i128::from(min))
                && field.max.is_none_or(|max| *value <= i128::from(max))
                && field.fixed.is_none_or(|fixed| *value == i128::from(fixed))
        }
        FrameValue::Float(value) => {
            value.is_finite() && field.min.is_none_or(|min| *value >= min as f64) && field.max.is_none_or(|max| *value <= max as f64)
        }
        FrameValue::Bytes(_) => true,
    };
    if fits { Ok(()) } else { Err(Refusal::here(Code::Range).under(field.name.as_str())) }
}

fn check_payload(layout: &Layout, payload: Option<&[u8]>) -> Result<(), Refusal> {
    let length = payload.map_or(0, |bytes| bytes.len() as u64);
    let Some(limits) = &layout.payload else {
        return if length == 0 { Ok(()) } else { Err(Refusal::here(Code::Length)) };
    };
    let fits = length >= limits.min_length && limits.max_length.is_none_or(|max| length <= max);
    if fits { Ok(()) } else { Err(Refusal::here(Code::Length).under(limits.name.as_str())) }
}

fn write_field(field: &LayoutField, value: &FrameValue) -> Result<Vec<u8>, Code> {
    let width = offset(field.width);
    let mut bytes = match (field.kind, value) {
        (LayoutKind::Bytes, FrameValue::Bytes(bytes)) if bytes.len() == width => return Ok(bytes.clone()),
        (LayoutKind::Bytes, FrameValue::Bytes(_)) => return Err(Code::Length),
        (LayoutKind::Unsigned, FrameValue::Integer(value)) => low_bytes(*value, width, 0..=(1_i128 << (8 * width)) - 1)?,
        (LayoutKind::Signed, FrameValue::Integer(value)) => {
            let half = 1_i128 << (8 * width - 1);
            low_bytes(*value, width, -half..=half - 1)?
        }
        (LayoutKind::Float, FrameValue::Float(value)) if width == 4 => {
            let narrow = *value as f32;
            if !narrow.is_finite() {
                return Err(Code::Range);
            }
            narrow.to_be_bytes().to_vec()
        }
        (LayoutKind::Float, FrameValue::Float(value)) => value.to_be_bytes().to_vec(),
        _ => return Err(Code::Type),
    };
    if field.endian == Endian::Little {
        bytes.reverse();
    }
    Ok(bytes)
}

/// The last `width` bytes of a number within a range, most significant first.
fn low_bytes(value: i128, width: usize, range: std::ops::RangeInclusive<i128>) -> Result<Vec<u8>, Code> {
    if !range.contains(&value) {
        return Err(Code::Range);
    }
    let bytes = value.to_be_bytes();
    Ok(bytes[bytes.len() - width..].to_vec())
}
