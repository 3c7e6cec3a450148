//! A spec that is not finished: messages, types and error codes, each with the place that it comes from and what is not known of it.

use serde_json::Value;

/// A file and a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The file.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
}

/// Who sends a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// Nothing says so.
    Unknown,
    /// The client.
    Client,
    /// The server.
    Server,
    /// Both do.
    Both,
}

impl From {
    /// Who sends it, by one source and another.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Unknown, known) | (known, Self::Unknown) => known,
            (one, other) if one == other => one,
            _ => Self::Both,
        }
    }
}

/// What a receiver does with a member that is no field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unknown {
    /// It skips it.
    Ignore,
    /// It refuses the message.
    Reject,
    /// It keeps it.
    Keep,
}

impl Unknown {
    /// The word of the spec language.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Ignore => "ignore",
            Self::Reject => "reject",
            Self::Keep => "keep",
        }
    }
}

/// A type: what it is, and what goes with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// What it is.
    pub shape: Shape,
    /// Null is a value too.
    pub nullable: bool,
    /// Constraints, by their keys in the spec language.
    pub limits: Vec<(&'static str, Value)>,
    /// Why it is less than the source says.
    pub todo: Option<String>,
}

/// What a type is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A type of the spec language without parts, such as `string`.
    Scalar(&'static str),
    /// A type of the draft.
    Named(String),
    /// Exactly this value.
    Literal(Value),
    /// A list.
    List(Box<Type>),
    /// An object whose keys are data.
    Map(Box<Type>),
    /// JSON inside a string.
    Json(Box<Type>),
    /// One of several types.
    Union(Vec<Type>),
    /// One of listed values.
    Enum(Enum),
    /// An object.
    Record(Record),
    /// An array with a meaning for each position, and the type of what follows.
    Tuple(Vec<Field>, Option<Box<Type>>),
}

/// Listed values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Enum {
    /// The values in order.
    pub values: Vec<EnumValue>,
    /// Others are values too.
    pub open: bool,
}

/// A listed value.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// Its name, if that is not the value.
    pub name: Option<String>,
    /// A string or an integer.
    pub wire: Value,
    /// What it means.
    pub doc: String,
}

/// An object with fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// The fields in order.
    pub fields: Vec<Field>,
    /// What becomes of other members, if the source says so.
    pub unknown: Option<Unknown>,
}

/// A field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// Its type.
    pub ty: Type,
    /// It may be absent.
    pub optional: bool,
    /// What absence stands for.
    pub default: Option<Value>,
    /// What it means.
    pub doc: String,
    /// Where it comes from.
    pub origin: Origin,
}

/// A message.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftMessage {
    /// Its name, if that is not its tag.
    pub name: Option<String>,
    /// Its tags with what each means.
    pub tags: Vec<(String, String)>,
    /// The name of its type, if the source has one.
    pub type_name: Option<String>,
    /// Who sends it.
    pub from: From,
    /// Its fields without the tag; `None` when nothing is known of them.
    pub body: Option<Record>,
    /// What it means.
    pub doc: String,
    /// The messages that answer it, by their tags.
    pub reply: Vec<String>,
    /// Whole messages.
    pub examples: Vec<Value>,
    /// What is to be decided.
    pub todo: Option<String>,
    /// Where it comes from.
    pub origin: Origin,
}

impl DraftMessage {
    /// A message of which only the tag is known.
    #[must_use]
    pub fn named(tag: String, origin: Origin) -> Self {
        Self {
            name: None,
            tags: vec![(tag, String::new())],
            type_name: None,
            from: From::Unknown,
            body: None,
            doc: String::new(),
            reply: Vec::new(),
            examples: Vec::new(),
            todo: None,
            origin,
        }
    }
}

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftType {
    /// Its name.
    pub name: String,
    /// What it is.
    pub ty: Type,
    /// What it means.
    pub doc: String,
    /// Where it comes from.
    pub origin: Origin,
    /// It stays although no field mentions it.
    pub kept: bool,
}

/// An error code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftError {
    /// The code, a string or an integer.
    pub code: Value,
    /// Its name, if that is not the code.
    pub name: Option<String>,
    /// What it means.
    pub doc: String,
    /// What else is known of it, by the keys of the spec language.
    pub details: Vec<(&'static str, Value)>,
    /// Where it comes from.
    pub origin: Origin,
}

/// A draft.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// What the whole is for.
    pub doc: String,
    /// The version of the protocol.
    pub version: Option<String>,
    /// How to connect: entries of the key `connection`.
    pub connection: Option<Value>,
    /// What nobody but a person can decide about the whole.
    pub todo: Vec<String>,
    /// The field that carries the tag, if it is not `type`.
    pub tag: Option<String>,
    /// The messages in the order in which they were found.
    pub messages: Vec<DraftMessage>,
    /// The types that fields mention.
    pub types: Vec<DraftType>,
    /// The error codes.
    pub errors: Vec<DraftError>,
    /// What the catalogue of errors is for.
    pub errors_doc: String,
    /// The type of the error codes in the source.
    pub errors_type: Option<String>,
    /// Other codes may come.
    pub errors_open: bool,
    /// What becomes of members that are no fields, where a record does not say.
    pub unknown: Option<Unknown>,
}

impl Type {
    /// A type of this shape, without anything else.
    #[must_use]
    pub fn new(shape: Shape) -> Self {
        Self { shape, nullable: false, limits: Vec::new(), todo: None }
    }

    /// A type of the spec language by its name.
    #[must_use]
    pub fn scalar(name: &'static str) -> Self {
        Self::new(Shape::Scalar(name))
    }

    /// Anything, because a person has to decide.
    #[must_use]
    pub fn undecided(todo: impl Into<String>) -> Self {
        Self { todo: Some(todo.into()), ..Self::scalar("any") }
    }

    /// One of these texts.
    #[must_use]
    pub fn texts(values: impl IntoIterator<Item = String>) -> Self {
        let mut all: Vec<EnumValue> = Vec::new();
        for value in values {
            let wire = Value::from(value);
            if !all.iter().any(|known| known.wire == wire) {
                all.push(EnumValue { name: None, wire, doc: String::new() });
            }
        }
        match all.len() {
            1 => Self::new(Shape::Literal(all.remove(0).wire)),
            _ => Self::new(Shape::Enum(Enum { values: all, open: false })),
        }
    }

    /// The only values, all texts, if there are such.
    #[must_use]
    pub fn literals(&self) -> Vec<String> {
        match &self.shape {
            Shape::Literal(Value::String(text)) => vec![text.clone()],
            Shape::Enum(all) if !all.open => {
                let texts: Option<Vec<String>> = all.values.iter().map(|value| value.wire.as_str().map(str::to_owned)).collect();
                texts.unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    /// Calls `visit` with this type and all inside it.
    pub fn each(&mut self, visit: &mut dyn FnMut(&mut Self)) {
        visit(self);
        match &mut self.shape {
            Shape::Scalar(_) | Shape::Named(_) | Shape::Literal(_) | Shape::Enum(_) => {}
            Shape::List(of) | Shape::Map(of) | Shape::Json(of) => of.each(visit),
            Shape::Union(all) => all.iter_mut().for_each(|one| one.each(visit)),
            Shape::Record(record) => record.fields.iter_mut().for_each(|field| field.ty.each(visit)),
            Shape::Tuple(items, rest) => {
                items.iter_mut().for_each(|item| item.ty.each(visit));
                rest.iter_mut().for_each(|rest| rest.each(visit));
            }
        }
    }
}

impl Draft {
    /// Adds a message; one that is known already only gains what was not known of it.
    pub(crate) fn add(&mut self, message: DraftMessage) {
        let same = |known: &&mut DraftMessage| known.tags.iter().any(|(tag, _)| message.tags.iter().any(|(other, _)| tag == other));
        let Some(known) = self.messages.iter_mut().find(same) else {
            self.messages.push(message);
            return;
        };
        known.from = known.from.and(message.from);
        for (tag, doc) in &mut known.tags {
            let other = message.tags.iter().find(|(other, _)| other == tag);
            *doc = other.map(|(_, doc)| doc.clone()).filter(|_| doc.is_empty()).unwrap_or(std::mem::take(doc));
        }
        if known.doc.is_empty() && known.tags.len() == 1 {
            known.doc = message.doc;
        }
        if known.body.is_none() && message.body.is_some() {
            let had: Vec<String> = known.tags.iter().map(|(tag, _)| tag.clone()).collect();
            known.tags.extend(message.tags.into_iter().filter(|(tag, _)| !had.contains(tag)));
            (known.body, known.type_name, known.origin) = (message.body, message.type_name, message.origin);
        }
    }

    /// Adds an error code once.
    pub(crate) fn add_error(&mut self, error: DraftError) {
        let Some(known) = self.errors.iter_mut().find(|known| known.code == error.code) else {
            self.errors.push(error);
            return;
        };
        if known.doc.is_empty() {
            known.doc = error.doc;
        }
        known
            .details
            .extend(error.details.into_iter().filter(|(key, _)| !known.details.iter().any(|(other, _)| other == key)).collect::<Vec<_>>());
    }

    /// Calls `visit` with every type, with those inside it.
    pub(crate) fn each_type(&mut self, visit: &mut dyn FnMut(&mut Type)) {
        let bodies = self.messages.iter_mut().filter_map(|message| message.body.as_mut());
        bodies.flat_map(|body| &mut body.fields).for_each(|field| field.ty.each(visit));
        self.types.iter_mut().for_each(|found| found.ty.each(visit));
    }
}
