//! Literals where tags belong to messages that are known by name alone, in a code base that defines none: values of the field that carries the
//! tag, and what that field is compared or matched with.

use std::collections::BTreeMap;

use super::draft::{Draft, DraftMessage};
use super::messages::TAGS;
use super::source::origin;
use crate::audit::{Parsed, Position, Use, words};

/// Adds the messages that these files name.
pub(super) fn add(files: &[&Parsed], tag: Option<&str>, draft: &mut Draft) {
    let mut fields: BTreeMap<&str, usize> = BTreeMap::new();
    for file in files {
        for text in &file.facts.texts {
            let Some(value) = text.value.as_deref().filter(|value| is_name(value)) else { continue };
            let Some(field) = text.positions.iter().find_map(|position| field(position, tag)) else { continue };
            // A variable may have any name; that of a member is the name on the wire.
            *fields.entry(field.0).or_default() += usize::from(field.1);
            draft.add(DraftMessage::named(value.to_owned(), origin(file, &text.place)));
        }
    }
    let most = fields.into_iter().filter(|(_, count)| *count > 0).max_by_key(|(_, count)| *count);
    let tag = tag.or(most.map(|(field, _)| field)).unwrap_or("type");
    if draft.tag.is_none() && tag != "type" {
        draft.tag = Some(tag.to_owned());
    }
}

/// The field whose value a text is, and whether that is a member of something.
fn field<'p>(position: &'p Position, tag: Option<&str>) -> Option<(&'p str, bool)> {
    let (field, is_member) = match position.place {
        Use::Value => (position.member.as_deref()?, true),
        Use::Case | Use::Comparison => {
            let operand = position.operand.as_deref()?;
            (words(operand).next_back()?, words(operand).count() > 1)
        }
        Use::Argument | Use::Type | Use::Table => return None,
    };
    tag.map_or(TAGS.contains(&field), |tag| tag == field).then_some((field, is_member))
}

/// Whether a text can be the name of a message.
fn is_name(text: &str) -> bool {
    let plain = text.chars().all(|c| c.is_alphanumeric() || "_-.:/".contains(c));
    plain && text.len() < 80 && text.starts_with(char::is_alphabetic) && !text.contains("//")
}
