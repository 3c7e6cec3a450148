//! A spec that is not finished: messages, types and error codes, each with the place that it comes from and what is not known of it.

use std::collections::BTreeSet;

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
    /// Both were seen to.
    Both,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftField {
    /// Its name on the wire.
    pub wire: String,
    /// Its type, in the notation of specs.
    pub ty: String,
    /// It may be absent.
    pub optional: bool,
    /// What absence stands for, as JSON.
    pub default: Option<String>,
    /// The named types in it.
    pub names: BTreeSet<String>,
    /// What is to be decided.
    pub todo: Option<String>,
    /// Where it comes from.
    pub origin: Origin,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftMessage {
    /// Its tag.
    pub tag: String,
    /// The name of its type, if the source has one.
    pub type_name: Option<String>,
    /// Who sends it.
    pub from: From,
    /// Its fields without the tag; `None` when nothing is known of them.
    pub fields: Option<Vec<DraftField>>,
    /// Where it comes from.
    pub origin: Origin,
}

/// A named type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftType {
    /// Its name.
    pub name: String,
    /// The fields of a record, or the values of an enum.
    pub shape: Result<Vec<DraftField>, Vec<String>>,
    /// Where it comes from.
    pub origin: Origin,
}

/// A draft.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The field that carries the tag, if it is not `type`.
    pub tag: Option<String>,
    /// The messages in the order in which they were found.
    pub messages: Vec<DraftMessage>,
    /// The types that fields mention.
    pub types: Vec<DraftType>,
    /// The error codes.
    pub errors: Vec<(String, Origin)>,
}

impl Draft {
    /// Adds a message; one that is known already only gains what was not known of it.
    pub(crate) fn add(&mut self, message: DraftMessage) {
        let Some(known) = self.messages.iter_mut().find(|known| known.tag == message.tag) else {
            self.messages.push(message);
            return;
        };
        known.from = match (known.from, message.from) {
            (From::Unknown, other) | (other, From::Unknown) => other,
            (one, other) if one == other => one,
            _ => From::Both,
        };
        if known.fields.is_none() && message.fields.is_some() {
            (known.fields, known.type_name, known.origin) = (message.fields, message.type_name, message.origin);
        }
    }

    /// Adds an error code once.
    pub(crate) fn add_error(&mut self, code: String, origin: Origin) {
        if !self.errors.iter().any(|(known, _)| *known == code) {
            self.errors.push((code, origin));
        }
    }

    /// Brings the parts together: types that nothing has are `any`, those that nobody mentions go, names are told apart.
    pub(crate) fn settle(&mut self) {
        let mut used: BTreeSet<String> = BTreeSet::new();
        let mut open: Vec<String> = fields(&self.messages).flat_map(|field| field.names.iter().cloned()).collect();
        while let Some(name) = open.pop() {
            let Some(found) = self.types.iter().find(|found| found.name == name) else { continue };
            if used.insert(name) {
                open.extend(found.shape.iter().flatten().flat_map(|field| field.names.iter().cloned()));
            }
        }
        self.types.retain(|found| used.contains(&found.name));
        let mut seen = BTreeSet::new();
        self.types.retain(|found| seen.insert(found.name.clone()));
        let messages = self.messages.iter_mut().filter_map(|message| message.fields.as_mut());
        let types = self.types.iter_mut().filter_map(|found| found.shape.as_mut().ok());
        for field in messages.chain(types).flatten() {
            if let Some(unknown) = field.names.iter().find(|name| !used.contains(*name)) {
                field.todo = Some(format!("what is `{unknown}`?"));
                (field.ty, field.default) = ("any".to_owned(), None);
                field.names.clear();
            }
        }
        // One name is one type.
        let mut names: BTreeSet<String> = used;
        names.insert("ErrorCode".to_owned());
        for message in &mut self.messages {
            message.type_name = message.type_name.take().filter(|name| names.insert(name.clone()));
        }
    }
}

fn fields(messages: &[DraftMessage]) -> impl Iterator<Item = &DraftField> {
    messages.iter().filter_map(|message| message.fields.as_ref()).flatten()
}
