//! Objects with named fields.

use super::code::push_step;
use super::{
    Code, Field, Group, GroupRule, Json, Literal, Presence, Reader, Record, Unknown, Wire,
};
use std::borrow::Cow;

/// An object that is being read.
pub struct Members<'a> {
    record: &'static Record,
    seen: Seen,
    /// The field that most likely comes next; in declared order, the one that does.
    next: usize,
    first: bool,
    /// Where the unknown names of this object begin among those of the reader.
    names: usize,
    /// The length of the path to this object.
    path: usize,
    /// In declared order: each member's name and where its value is.
    found: Vec<(Cow<'a, [u8]>, usize)>,
    /// In declared order: where the object ends.
    end: usize,
    /// The unknown members, if they are kept.
    pub kept: Vec<(String, Json)>,
}

/// Which fields are there.
#[derive(Default)]
pub(super) struct Seen {
    low: u64,
    high: Vec<usize>,
}

impl Seen {
    /// Whether it was not there before.
    pub(super) fn insert(&mut self, index: usize) -> bool {
        let is_new = !self.contains(index);
        if index < 64 {
            self.low |= 1 << index;
        } else if is_new {
            self.high.push(index);
        }
        is_new
    }

    pub(super) fn contains(&self, index: usize) -> bool {
        if index < 64 {
            self.low & (1 << index) != 0
        } else {
            self.high.contains(&index)
        }
    }
}

impl<'a> Reader<'a> {
    /// Begins an object.
    pub fn object(&mut self, record: &'static Record) -> Result<Members<'a>, Code> {
        self.open(b'{')?;
        let mut members = Members {
            record,
            seen: Seen::default(),
            next: 0,
            first: true,
            names: self.names.len(),
            path: self.path.len(),
            found: Vec::new(),
            end: 0,
            kept: Vec::new(),
        };
        if self.declared_order {
            self.find_members(&mut members)?;
        }
        Ok(members)
    }

    /// Goes to the value of the next field, and says which it is; `None` at the end of the object.
    pub fn member(&mut self, members: &mut Members<'a>) -> Result<Option<usize>, Code> {
        if self.declared_order {
            return self.declared_member(members);
        }
        while self.next_item(&mut members.first, b'}')? {
            let name = self.name()?;
            if let Some(index) = members.record.find(&name, members.next) {
                members.next = index + 1;
                return if members.seen.insert(index) {
                    Ok(Some(index))
                } else {
                    Err(Code::DuplicateKey)
                };
            }
            self.unknown_member(members, &name)?;
            self.names.push(name);
        }
        self.check_names(members.names)?;
        let mut fields = members.record.fields.iter().enumerate();
        let is_absent = |index| !members.seen.contains(index);
        if fields.any(|(index, field)| field.presence == Presence::Required && is_absent(index)) {
            return Err(Code::Missing);
        }
        check_groups(members.record, &members.seen).map_err(|(code, _)| code)?;
        Ok(None)
    }

    fn unknown_member(&mut self, members: &mut Members<'a>, name: &[u8]) -> Result<(), Code> {
        match members.record.unknown {
            Unknown::Ignore => self.ignored(),
            Unknown::Reject => Err(Code::UnknownField),
            Unknown::Keep => {
                let value = self.any()?;
                members
                    .kept
                    .push((String::from_utf8_lossy(name).into_owned(), value));
                Ok(())
            }
        }
    }

    fn find_members(&mut self, members: &mut Members<'a>) -> Result<(), Code> {
        while self.next_item(&mut members.first, b'}')? {
            let name = self.name()?;
            self.peek();
            members.found.push((name, self.at));
            self.skip()?;
        }
        members.end = self.at;
        // The values are inside, and the object ends later.
        self.depth += 1;
        Ok(())
    }

    fn declared_member(&mut self, members: &mut Members<'a>) -> Result<Option<usize>, Code> {
        self.path.truncate(members.path);
        while let Some(field) = members.record.fields.get(members.next) {
            let index = members.next;
            members.next += 1;
            let mut found = members.found.iter();
            if let Some((_, at)) = found.find(|(name, _)| **name == *field.name.as_bytes()) {
                self.at = *at;
                self.step_into(field.name);
                members.seen.insert(index);
                return Ok(Some(index));
            }
            if field.presence == Presence::Required {
                self.step_into(field.name);
                return Err(Code::Missing);
            }
        }
        for (name, at) in std::mem::take(&mut members.found) {
            if members.record.find(&name, 0).is_none() {
                self.at = at;
                self.step_into(&String::from_utf8_lossy(&name));
                self.unknown_member(members, &name)?;
                self.path.truncate(members.path);
            }
        }
        if let Err((code, name)) = check_groups(members.record, &members.seen) {
            self.step_into(name);
            return Err(code);
        }
        self.at = members.end;
        self.depth -= 1;
        Ok(None)
    }
}

/// Checks how many fields of each group are there; an error comes with the name of the field at fault.
pub(super) fn check_groups(record: &Record, seen: &Seen) -> Result<(), (Code, &'static str)> {
    for Group { rule, fields } in record.groups {
        let (needs_one, allows_two) = match rule {
            GroupRule::ExactlyOne => (true, false),
            GroupRule::AtLeastOne => (true, true),
            GroupRule::AtMostOne => (false, false),
        };
        let is_there = |name: &&&str| {
            record
                .find(name.as_bytes(), 0)
                .is_some_and(|index| seen.contains(index))
        };
        let mut present = fields.iter().filter(is_there);
        match (present.next(), present.next(), fields.first()) {
            (None, _, Some(first)) if needs_one => return Err((Code::Missing, first)),
            (Some(_), Some(second), _) if !allows_two => return Err((Code::UnknownField, second)),
            _ => {}
        }
    }
    Ok(())
}

/// The value of a field that must be there.
pub fn required<T>(slot: Option<T>, _: &Field) -> Result<T, Code> {
    slot.ok_or(Code::Missing)
}

/// The value of a field that may be absent.
pub fn optional<T>(slot: Option<T>, _: &Field) -> Result<Option<T>, Code> {
    Ok(slot)
}

/// The value of a field, or the one that its absence stands for.
pub fn defaulted<T: Wire>(slot: Option<T>, field: &Field) -> Result<T, Code> {
    slot.map_or_else(|| T::from_literal(&field.default, &field.rule), Ok)
}

/// The pointer to a member of a value.
pub(super) fn under(name: &str, rest: &str) -> String {
    let mut pointer = String::new();
    push_step(&mut pointer, name);
    pointer + rest
}

/// The fixed value of a field whose rule says so.
pub(super) fn constant_of(field: &Field) -> Literal {
    match field.rule {
        super::Rule::Is(literal) => literal,
        _ => Literal::Null,
    }
}
