//! What an audit knows of a source file, whatever its language: texts and their uses, definitions, imports, names.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Bytes of a file.
pub(crate) type Place = Range<usize>;

/// What a text is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Use {
    /// One side of a comparison.
    Comparison,
    /// What a value is matched with.
    Case,
    /// The value of a field.
    Value,
    /// An argument of a call.
    Argument,
    /// A type that has one value.
    Type,
    /// The key of a table.
    Table,
}

const USES: [(&str, Use); 6] = [
    ("comparison", Use::Comparison),
    ("case", Use::Case),
    ("value", Use::Value),
    ("argument", Use::Argument),
    ("type", Use::Type),
    ("table", Use::Table),
];

impl Use {
    /// The use of a word.
    pub(crate) fn named(word: &str) -> Option<Self> {
        USES.iter().find(|(name, _)| *name == word).map(|(_, place)| *place)
    }
}

/// One use of a text.
#[derive(Clone, Debug)]
pub(crate) struct Position {
    /// What it is used for.
    pub(crate) place: Use,
    /// The field whose value it is.
    pub(crate) member: Option<String>,
    /// What it is compared with, as the source writes it.
    pub(crate) operand: Option<String>,
    /// What holds it and its neighbours: the table, the list, the union, the whole of a switch.
    pub(crate) group: Option<Place>,
}

/// A text in quotes.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    /// Where it stands, quotes included.
    pub(crate) place: Place,
    /// What is replaced with it.
    pub(crate) replace: Place,
    /// What it says; `None` when that is not known before the program runs, or when it is no text.
    pub(crate) value: Option<String>,
    /// Other values are put into it.
    pub(crate) dynamic: bool,
    /// The name of a field.
    pub(crate) key: bool,
    /// What it is used for.
    pub(crate) positions: Vec<Position>,
    /// An import at the top of the file does not reach it.
    pub(crate) nested: bool,
}

/// One value of a definition.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    /// The name that it has there, if it has one.
    pub(crate) name: Option<String>,
    /// The value.
    pub(crate) value: String,
    /// Where the value stands, or the name that it is made of.
    pub(crate) place: Place,
    /// The field whose type it is, in a definition by several models.
    pub(crate) field: Option<String>,
    /// The value follows from the name, by a rule for all names.
    pub(crate) by_rule: bool,
}

/// Something that lists values.
#[derive(Clone, Debug)]
pub(crate) struct Definition {
    /// `enum`, `object`, `constants`, `list`, `literals`, `union` or `models`.
    pub(crate) kind: String,
    /// Its name, if it has one.
    pub(crate) name: Option<String>,
    /// Where it begins.
    pub(crate) place: Place,
    /// The values in the order of the source.
    pub(crate) members: Vec<Member>,
}

/// An import.
#[derive(Clone, Debug)]
pub(crate) struct Import {
    /// The whole statement.
    pub(crate) place: Place,
    /// The module as the source names it, without quotes.
    pub(crate) module: String,
    /// The names that are taken from it, each with the name it has here.
    pub(crate) names: BTreeMap<String, String>,
}

/// What is known of a file.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    /// The texts, in order.
    pub(crate) texts: Vec<Text>,
    /// What is used as texts are and is none, which may be a constant: its last name, and the use.
    pub(crate) others: Vec<(String, Place, Position)>,
    /// The comments, in order.
    pub(crate) comments: Vec<Place>,
    /// All names that are used.
    pub(crate) names: BTreeSet<String>,
    /// The definitions, in order.
    pub(crate) definitions: Vec<Definition>,
    /// The imports, in order.
    pub(crate) imports: Vec<Import>,
    /// The calls: the name of what is called, and its arguments.
    pub(crate) calls: Vec<(String, Place)>,
    /// Where imports can be added: behind this byte.
    pub(crate) head: usize,
    /// It is no module, so that it cannot import one.
    pub(crate) script: bool,
    /// The first place that the grammar could not read.
    pub(crate) broken: Option<Place>,
}
