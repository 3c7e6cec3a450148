//! Binary frames: fields of fixed width, then a payload.

use super::record::under;
use super::{Code, DecodeError, EncodeError};

/// A message in a binary frame.
pub trait Frame: Sized {
    /// Where its fields are.
    const LAYOUT: Layout;

    /// Reads a frame that [`Layout::select`] has chosen this message for.
    fn read(frame: &[u8]) -> Result<Self, DecodeError>;

    /// Writes the frame, or says why it can not be written.
    fn write(&self) -> Result<Vec<u8>, EncodeError>;
}

/// The fields of a frame and its payload.
#[derive(Debug, Clone, Copy)]
pub struct Layout {
    /// The fields in order.
    pub fields: &'static [Cell],
    /// How many bytes they take together.
    pub header: usize,
    /// The name of the payload, and the fewest and the most bytes of it.
    pub payload: Option<(&'static str, u64, u64)>,
}

/// A field of fixed width.
#[derive(Debug, Clone, Copy)]
pub struct Cell {
    /// The name.
    pub name: &'static str,
    /// Where it begins.
    pub offset: usize,
    /// How many bytes it takes.
    pub width: usize,
    /// The least significant byte comes first.
    pub little: bool,
    /// The only value it may have.
    pub fixed: Option<i64>,
    /// The least value.
    pub min: Option<i64>,
    /// The greatest value.
    pub max: Option<i64>,
}

/// The value of a field.
pub trait CellValue: Sized {
    /// Reads the bytes of the field.
    fn read(bytes: &[u8], little: bool) -> Self;

    /// Appends the bytes of the field.
    fn write(&self, little: bool, out: &mut Vec<u8>);

    /// Whether it lies within limits, which always holds for what is not a number.
    fn is_within(&self, min: Option<i64>, max: Option<i64>) -> bool;
}

/// Implements a field's value for numbers.
macro_rules! numbers {
    ($($type:ident $within:ident)*) => {
        $(
            impl CellValue for $type {
                fn read(bytes: &[u8], little: bool) -> Self {
                    let bytes = bytes.try_into().unwrap_or_default();
                    if little { Self::from_le_bytes(bytes) } else { Self::from_be_bytes(bytes) }
                }

                fn write(&self, little: bool, out: &mut Vec<u8>) {
                    out.extend(if little { self.to_le_bytes() } else { self.to_be_bytes() });
                }

                fn is_within(&self, min: Option<i64>, max: Option<i64>) -> bool {
                    $within((*self).into(), min, max)
                }
            }
        )*
    };
}

numbers! {
    u8 integer_is_within
    u16 integer_is_within
    u32 integer_is_within
    u64 integer_is_within
    i8 integer_is_within
    i16 integer_is_within
    i32 integer_is_within
    i64 integer_is_within
    f32 double_is_within
    f64 double_is_within
}

fn integer_is_within(value: i128, min: Option<i64>, max: Option<i64>) -> bool {
    min.is_none_or(|min| value >= i128::from(min)) && max.is_none_or(|max| value <= i128::from(max))
}

fn double_is_within(value: f64, min: Option<i64>, max: Option<i64>) -> bool {
    value.is_finite()
        && min.is_none_or(|min| value >= min as f64)
        && max.is_none_or(|max| value <= max as f64)
}

impl<const N: usize> CellValue for [u8; N] {
    fn read(bytes: &[u8], _: bool) -> Self {
        bytes.try_into().unwrap_or([0; N])
    }

    fn write(&self, _: bool, out: &mut Vec<u8>) {
        out.extend(self);
    }

    fn is_within(&self, _: Option<i64>, _: Option<i64>) -> bool {
        true
    }
}

impl Layout {
    /// Which of several messages a frame is: the first one whose fixed fields have their values.
    pub fn select(layouts: &[Self], frame: &[u8]) -> Result<usize, DecodeError> {
        let mut refused = None;
        for (index, layout) in layouts.iter().enumerate() {
            let fixed = || layout.fields.iter().filter(|field| field.fixed.is_some());
            if fixed().any(|field| frame.len() < field.offset + field.width) {
                continue;
            }
            let Some(field) = fixed().find(|field| !field.is_fixed_in(frame)) else {
                return Ok(index);
            };
            refused.get_or_insert(refusal(Code::UnknownType, field.name));
        }
        Err(refused.unwrap_or(DecodeError {
            code: Code::Length,
            at: String::new(),
        }))
    }

    /// The header and the payload of a frame.
    pub fn split<'a>(&self, frame: &'a [u8]) -> Result<(&'a [u8], &'a [u8]), DecodeError> {
        match frame.split_at_checked(self.header) {
            Some((header, payload)) if self.payload.is_some() || payload.is_empty() => {
                Ok((header, payload))
            }
            _ => Err(DecodeError {
                code: Code::Length,
                at: String::new(),
            }),
        }
    }

    /// Reads a field.
    pub fn read<T: CellValue>(&self, index: usize, header: &[u8]) -> Result<T, DecodeError> {
        let field = &self.fields[index];
        let value = T::read(
            &header[field.offset..field.offset + field.width],
            field.little,
        );
        if value.is_within(field.min, field.max) {
            Ok(value)
        } else {
            Err(refusal(Code::Range, field.name))
        }
    }

    /// Checks the length of the payload.
    pub fn check_payload(&self, payload: &[u8]) -> Result<(), DecodeError> {
        match self.payload {
            Some((name, min, max)) if !(min..=max).contains(&(payload.len() as u64)) => {
                Err(refusal(Code::Length, name))
            }
            _ => Ok(()),
        }
    }

    /// Appends a field, and in front of it the fixed ones that come first.
    pub fn write<T: CellValue>(
        &self,
        index: usize,
        value: &T,
        out: &mut Vec<u8>,
    ) -> Result<(), EncodeError> {
        let field = &self.fields[index];
        self.write_fixed(field.offset, out);
        if !value.is_within(field.min, field.max) {
            let DecodeError { code, at } = refusal(Code::Range, field.name);
            return Err(EncodeError { code, at });
        }
        value.write(field.little, out);
        Ok(())
    }

    /// Appends the payload, if there is one, and in front of it the fixed fields that are left.
    pub fn finish(&self, payload: &[&[u8]], out: &mut Vec<u8>) -> Result<(), EncodeError> {
        self.write_fixed(self.header, out);
        let payload = payload.concat();
        if let Err(DecodeError { code, at }) = self.check_payload(&payload) {
            return Err(EncodeError { code, at });
        }
        out.extend(payload);
        Ok(())
    }

    /// Appends fixed fields up to an offset.
    fn write_fixed(&self, offset: usize, out: &mut Vec<u8>) {
        for field in self.fields {
            if (out.len()..offset).contains(&field.offset) {
                field.write_fixed(out);
            }
        }
    }
}

impl Cell {
    /// A field at an offset, with a width and perhaps the least significant byte first; its fixed value; its limits.
    pub const fn new(
        name: &'static str,
        (offset, width, little): (usize, usize, bool),
        fixed: Option<i64>,
        (min, max): (Option<i64>, Option<i64>),
    ) -> Self {
        Self {
            name,
            offset,
            width,
            little,
            fixed,
            min,
            max,
        }
    }

    fn is_fixed_in(&self, frame: &[u8]) -> bool {
        let mut expected = Vec::new();
        self.write_fixed(&mut expected);
        frame[self.offset..self.offset + self.width] == expected
    }

    fn write_fixed(&self, out: &mut Vec<u8>) {
        let bytes = self.fixed.unwrap_or_default().to_le_bytes();
        let bytes = bytes.iter().copied().take(self.width);
        if self.little {
            out.extend(bytes);
        } else {
            out.extend(bytes.rev());
        }
    }
}

fn refusal(code: Code, name: &str) -> DecodeError {
    let at = under(name, "");
    DecodeError { code, at }
}
