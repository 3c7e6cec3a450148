//! The wire format of the protocol: JSON text to typed values and back, by rules that mean the same in every language.
//!
//! [`decode`] reads bytes straight into a value; no tree is built on the way. What it refuses is refused with a [`Code`] and the
//! place as a JSON Pointer. [`encode`] writes the one canonical text of a value, or refuses a value that no decoder would accept.
//! It never panics, whatever the bytes are, and never writes what [`decode`] would not read.
//!
//! How it works: the first reading stops at the first thing that is wrong, in the order of the text. Only then the text is read
//! again, slowly: first by the rules for any text, then field by field in the declared order, so that the error is the same one
//! that every other decoder of the protocol reports.

mod bridge;
mod bytes;
mod code;
mod containers;
mod dispatch;
mod error_info;
mod format;
mod frame;
mod json;
mod macros;
mod map;
mod number;
mod pattern;
mod reader;
mod record;
mod scalars;
mod schema;
mod structure;
mod text;
mod tuple;
mod writer;

pub use bridge::{deserialize, serialize};
pub use bytes::Bytes;
pub use code::{Code, DecodeError, EncodeError};
pub use containers::JsonText;
pub use dispatch::{Dispatch, Segment};
pub use error_info::{ErrorConnection, ErrorInfo, Retry};
pub use format::{Date, Datetime, Decimal, Duration, Uuid};
pub use frame::{Cell, CellValue, Frame, Layout};
pub use json::{Json, UnknownMessage};
pub(crate) use macros::describe;
pub use map::Map;
pub use pattern::Step;
pub use reader::Reader;
pub use record::{Members, defaulted, optional, required};
pub use scalars::Constant;
pub use schema::{
    Encoding, Field, Group, GroupRule, Literal, Numbers, Presence, Record, Rule, Unknown,
};
pub(crate) use structure::structure;
pub use tuple::Elements;
pub use writer::{Fields, Writer};

/// The greatest integer that every JSON implementation holds exactly: 2^53 - 1.
pub const MAX_SAFE_INTEGER: i64 = (1 << 53) - 1;

/// The most containers inside one another.
pub const MAX_DEPTH: usize = 64;

/// A type of the protocol: how it is read and written.
pub trait Wire: Sized {
    /// Reads one value.
    fn read(reader: &mut Reader<'_>, rule: &Rule) -> Result<Self, Code>;

    /// Writes the value, or says why it can not be written.
    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code>;

    /// The value that the absence of a field stands for.
    fn from_literal(literal: &Literal, rule: &Rule) -> Result<Self, Code> {
        let text = literal.to_text();
        Self::read(&mut Reader::new(&text, Numbers::WIDE), rule)
    }
}

/// A message of the protocol.
pub trait Message {
    /// The name that the spec gives the message.
    const NAME: &'static str;
}

/// Which request with this id waits for its reply, by the name that the spec gives the request.
pub type Pending<'a> = dyn Fn(&Json) -> Option<String> + 'a;

/// Reads the bytes of one message.
pub fn decode<T: Wire>(
    bytes: &[u8],
    numbers: Numbers,
    pending: &Pending<'_>,
) -> Result<T, DecodeError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => decode_str(text, numbers, pending),
        Err(_) => decode_slowly(bytes, numbers, pending),
    }
}

/// Reads the text of one message.
pub fn decode_str<T: Wire>(
    text: &str,
    numbers: Numbers,
    pending: &Pending<'_>,
) -> Result<T, DecodeError> {
    let mut reader = Reader::new(text, numbers).waiting_for(pending);
    match reader.whole(&Rule::Plain) {
        Ok(value) => Ok(value),
        Err(_) => decode_slowly(text.as_bytes(), numbers, pending),
    }
}

/// Finds the error that counts.
#[cold]
fn decode_slowly<T: Wire>(
    bytes: &[u8],
    numbers: Numbers,
    pending: &Pending<'_>,
) -> Result<T, DecodeError> {
    let text = text::check(bytes, numbers)?;
    let mut reader = Reader::new(text, numbers)
        .waiting_for(pending)
        .in_declared_order();
    reader
        .whole(&Rule::Plain)
        .map_err(|code| reader.error(code))
}

/// Writes the canonical text of a value.
pub fn encode<T: Wire>(value: &T) -> Result<String, EncodeError> {
    let mut writer = Writer::new();
    match value.write(&mut writer, &Rule::Plain) {
        Ok(()) => Ok(writer.finish()),
        Err(code) => Err(writer.error(code)),
    }
}
