//! What the wire allows of each type, as data that the generated code consists of.

use super::pattern::Step;
use super::writer::{Writer, write_text};
use super::{Wire, number::number_text};

/// What the wire allows of a value, beside what its Rust type says.
#[derive(Debug, Clone, Copy)]
pub enum Rule {
    /// Nothing more.
    Plain,
    /// Exactly this value.
    Is(Literal),
    /// A string.
    Text {
        /// The fewest code points.
        min: u64,
        /// The most code points.
        max: u64,
        /// What it must match.
        pattern: Option<&'static [Step]>,
    },
    /// An integer.
    Int {
        /// The least value.
        min: i64,
        /// The greatest value.
        max: i64,
        /// It is a multiple of this.
        step: i64,
    },
    /// A signed 64-bit integer.
    Int64 {
        /// The least value.
        min: i64,
        /// The greatest value.
        max: i64,
        /// It is a JSON number, not a string.
        number: bool,
    },
    /// An unsigned 64-bit integer.
    Uint64 {
        /// The least value.
        min: u64,
        /// The greatest value.
        max: u64,
        /// It is a JSON number, not a string.
        number: bool,
    },
    /// A decimal that is a JSON number, not a string.
    DecimalNumber,
    /// A double; infinities stand for limits that do not exist.
    Number {
        /// The least value.
        min: f64,
        /// The greatest value.
        max: f64,
        /// Every value is greater than this.
        above: f64,
        /// Every value is less than this.
        below: f64,
    },
    /// Bytes in a string.
    Bytes {
        /// How they are written.
        encoding: Encoding,
        /// The fewest bytes.
        min: u64,
        /// The most bytes.
        max: u64,
    },
    /// JSON text inside a string.
    Inner(&'static Rule),
    /// A list.
    List {
        /// What is allowed of the items.
        of: &'static Rule,
        /// The fewest items.
        min: u64,
        /// The most items.
        max: u64,
        /// No two items are equal.
        unique: bool,
    },
    /// An object whose keys are data.
    Map {
        /// What is allowed of the values.
        of: &'static Rule,
        /// The fewest entries.
        min: u64,
        /// The most entries.
        max: u64,
        /// What every key must match.
        keys: Option<&'static [Step]>,
    },
    /// null, or what this says.
    Nullable(&'static Rule),
}

/// How bytes are written in a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// RFC 4648 section 4, padded.
    Base64,
    /// RFC 4648 section 5, padded.
    Base64url,
    /// RFC 4648 section 8 in lower case.
    Hex,
}

/// A fixed value.
#[derive(Debug, Clone, Copy)]
pub enum Literal {
    /// null.
    Null,
    /// true or false.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A double.
    Double(f64),
    /// A string.
    Text(&'static str),
    /// An array.
    List(&'static [Literal]),
    /// An object.
    Map(&'static [(&'static str, Literal)]),
}

impl Literal {
    /// The canonical text of the value.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        self.append(&mut out);
        out
    }

    fn append(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Int(value) => out.push_str(&value.to_string()),
            Self::Double(value) => out.push_str(&number_text(*value)),
            Self::Text(text) => write_text(out, text),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    item.append(out);
                }
                out.push(']');
            }
            Self::Map(entries) => {
                out.push('{');
                for (index, (key, value)) in entries.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    write_text(out, key);
                    out.push(':');
                    value.append(out);
                }
                out.push('}');
            }
        }
    }
}

/// Which numbers the text rules let through, because a type of the direction reads them exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbers {
    /// Integers beyond ±(2^53 - 1).
    pub wide_integers: bool,
    /// Numbers that are not finite as doubles.
    pub wide_decimals: bool,
}

impl Numbers {
    /// Only numbers that every JSON implementation reads alike.
    pub const PORTABLE: Self = Self {
        wide_integers: false,
        wide_decimals: false,
    };
    /// Integers of any size as well.
    pub const WIDE_INTEGERS: Self = Self {
        wide_integers: true,
        wide_decimals: false,
    };
    /// All numbers.
    pub const WIDE: Self = Self {
        wide_integers: true,
        wide_decimals: true,
    };
}

/// An object or an array with fixed places.
#[derive(Debug)]
pub struct Record {
    /// The fields in the order in which they are written.
    pub fields: &'static [Field],
    /// What happens to a member that is not a field.
    pub unknown: Unknown,
    /// Fields of which some must or must not stand together.
    pub groups: &'static [Group],
    /// Which of the first 64 fields must be there, a bit for each.
    pub(super) required: u64,
}

impl Record {
    /// A record with these fields.
    pub const fn new(fields: &'static [Field], unknown: Unknown, groups: &'static [Group]) -> Self {
        let mut required = 0;
        let mut index = 0;
        while index < fields.len() && index < 64 {
            if matches!(fields[index].presence, Presence::Required) {
                required |= 1 << index;
            }
            index += 1;
        }
        Self {
            fields,
            unknown,
            groups,
            required,
        }
    }

    /// The field of that name.
    pub(super) fn find(&self, name: &[u8]) -> Option<usize> {
        let mut fields = self.fields.iter();
        fields.position(|field| field.name.as_bytes() == name)
    }

    /// The field whose name, in quotes, these bytes begin with; it is most likely the one at `likely`.
    #[inline]
    pub(super) fn find_quoted(&self, bytes: u128, likely: usize) -> Option<usize> {
        match self.fields.get(likely) {
            Some(field) if field.quoted.begins(bytes) => Some(likely),
            _ => self
                .fields
                .iter()
                .position(|field| field.quoted.begins(bytes)),
        }
    }
}

/// A name in quotes as it usually stands in a text, if that takes no more than 16 bytes: the bytes, the first in the lowest
/// place, and which bits they take.
#[derive(Debug, Clone, Copy)]
pub(super) struct Quoted {
    bytes: u128,
    mask: u128,
}

impl Quoted {
    /// What no text begins with.
    const LONG: Self = Self { bytes: 1, mask: 0 };

    const fn new(name: &str) -> Self {
        let name = name.as_bytes();
        if name.len() > 14 {
            return Self::LONG;
        }
        let mut bytes = b'"' as u128;
        let mut index = 0;
        while index < name.len() {
            // Such a byte is written in another way.
            if matches!(name[index], 0..=0x1f | b'"' | b'\\') {
                return Self::LONG;
            }
            index += 1;
            bytes |= (name[index - 1] as u128) << (8 * index);
        }
        bytes |= (b'"' as u128) << (8 * (index + 1));
        let mask = u128::MAX >> (8 * (14 - index));
        Self { bytes, mask }
    }

    #[inline]
    fn begins(self, bytes: u128) -> bool {
        bytes & self.mask == self.bytes
    }
}

/// A field of a record, or an element of a tuple.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// What is allowed of the value.
    pub rule: Rule,
    /// Whether it must be there.
    pub presence: Presence,
    is_fixed: bool,
    pub(super) quoted: Quoted,
}

impl Field {
    const fn new(name: &'static str, rule: Rule, presence: Presence) -> Self {
        Self {
            name,
            rule,
            presence,
            is_fixed: false,
            quoted: Quoted::new(name),
        }
    }

    /// A field whose value is fixed, so that structs do not hold it.
    pub const fn fixed(name: &'static str, value: Literal) -> Self {
        let field = Self::new(name, Rule::Is(value), Presence::Required);
        Self {
            is_fixed: true,
            ..field
        }
    }

    /// A field that must be there.
    pub const fn required(name: &'static str, rule: Rule) -> Self {
        Self::new(name, rule, Presence::Required)
    }

    /// A field that may be absent.
    pub const fn optional(name: &'static str, rule: Rule) -> Self {
        Self::new(name, rule, Presence::Optional)
    }

    /// A field whose absence stands for a value.
    pub const fn defaulted(name: &'static str, rule: Rule) -> Self {
        Self::new(name, rule, Presence::Default)
    }

    /// Its value, if structs do not hold it.
    pub(super) fn fixed_value(&self) -> Option<Literal> {
        match self.rule {
            Rule::Is(value) if self.is_fixed => Some(value),
            _ => None,
        }
    }
}

/// Whether a field must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It must.
    Required,
    /// It may be absent.
    Optional,
    /// It may be absent, which stands for a value.
    Default,
}

/// What a receiver does with a member that the record does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// Skip it.
    Ignore,
    /// Refuse the message.
    Reject,
    /// Keep it and write it again.
    Keep,
}

/// A rule over several fields of one record.
#[derive(Debug)]
pub struct Group {
    /// How many of the fields must be there.
    pub rule: GroupRule,
    /// The names of the fields.
    pub fields: &'static [&'static str],
}

/// How many fields of a group must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupRule {
    /// Exactly one.
    ExactlyOne,
    /// One or more.
    AtLeastOne,
    /// None or one.
    AtMostOne,
}

/// Whether a number lies within limits.
pub(super) fn is_within(number: usize, min: u64, max: u64) -> bool {
    (min..=max).contains(&(number as u64))
}

/// Writes a value under a rule of its own into a text of its own.
pub(super) fn text_of<T: Wire>(value: &T, rule: &Rule) -> Result<String, super::Code> {
    let mut writer = Writer::new();
    value.write(&mut writer, rule)?;
    Ok(writer.finish())
}
