//! Objects with named fields.

use super::code::push_step;
use super::{
    Code, Constant, Field, Group, GroupRule, Json, Literal, Presence, Reader, Record, Rule,
    Unknown, Wire,
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
    /// What is only needed now and then.
    rest: Option<Box<Rest<'a>>>,
}

/// What few objects need.
#[derive(Default)]
struct Rest<'a> {
    /// The unknown members, if they are kept.
    kept: Vec<(String, Json)>,
    /// In declared order: each member's name and where its value is.
    found: Vec<(Cow<'a, [u8]>, usize)>,
    /// In declared order: where the object ends.
    end: usize,
    /// In declared order: the length of the path to this object.
    path: usize,
}

impl<'a> Members<'a> {
    #[cold]
    fn rest(&mut self) -> &mut Rest<'a> {
        self.rest.get_or_insert_default()
    }

    /// The unknown members, if they are kept.
    pub fn kept(self) -> Vec<(String, Json)> {
        self.rest.map(|rest| rest.kept).unwrap_or_default()
    }
}

/// Which fields are there.
#[derive(Default)]
pub(super) struct Seen {
    low: u64,
    high: Vec<usize>,
}

impl Seen {
    /// Whether it was not there before.
    #[inline]
    pub(super) fn insert(&mut self, index: usize) -> bool {
        if index >= 64 {
            return self.insert_high(index);
        }
        let is_new = self.low & (1 << index) == 0;
        self.low |= 1 << index;
        is_new
    }

    #[cold]
    fn insert_high(&mut self, index: usize) -> bool {
        let is_new = !self.high.contains(&index);
        self.high.push(index);
        is_new
    }

    pub(super) fn contains(&self, index: usize) -> bool {
        if index < 64 {
            self.low & (1 << index) != 0
        } else {
            self.high.contains(&index)
        }
    }

    /// Whether every field that must be there is.
    #[inline]
    fn is_complete(&self, record: &Record) -> bool {
        self.low & record.required == record.required
            && (record.fields.len() <= 64 || self.has_high(record))
    }

    #[cold]
    fn has_high(&self, record: &Record) -> bool {
        let mut high = record.fields.iter().enumerate().skip(64);
        high.all(|(index, field)| field.presence != Presence::Required || self.contains(index))
    }
}

impl<'a> Reader<'a> {
    /// Begins an object.
    #[inline]
    pub fn object(&mut self, record: &'static Record) -> Result<Members<'a>, Code> {
        self.open(b'{')?;
        let mut members = Members {
            record,
            seen: Seen::default(),
            next: 0,
            first: true,
            names: self.names.len(),
            rest: None,
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
            let index = match self.known_name(members) {
                Some(index) => index,
                None => match self.any_name(members)? {
                    Some(index) => index,
                    None => continue,
                },
            };
            members.next = index + 1;
            return if members.seen.insert(index) {
                Ok(Some(index))
            } else {
                Err(Code::DuplicateKey)
            };
        }
        if self.names.len() > members.names {
            self.check_names(members.names)?;
        }
        if !members.seen.is_complete(members.record) {
            return Err(Code::Missing);
        }
        if !members.record.groups.is_empty() {
            check_groups(members.record, &members.seen).map_err(|(code, _)| code)?;
        }
        Ok(None)
    }

    /// Takes the name of a field and the colon behind it, if it is written as usual.
    #[inline]
    fn known_name(&mut self, members: &Members<'a>) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let word = u128::from_le_bytes(*bytes.get(self.at..)?.first_chunk()?);
        let index = members.record.find_quoted(word, members.next)?;
        let end = self.at + members.record.fields[index].name.len() + 2;
        if bytes.get(end) == Some(&b':') {
            self.at = end + 1;
            return Some(index);
        }
        None
    }

    /// Takes any name and the colon behind it; for one that the record does not know, the value as well.
    fn any_name(&mut self, members: &mut Members<'a>) -> Result<Option<usize>, Code> {
        let name = self.name()?;
        if let Some(index) = members.record.find(&name) {
            return Ok(Some(index));
        }
        self.unknown_member(members, &name)?;
        self.names.push(name);
        Ok(None)
    }

    /// Takes a value that is fixed.
    pub fn fixed(&mut self, field: &Field) -> Result<(), Code> {
        Constant::read(self, &field.rule).map(drop)
    }

    fn unknown_member(&mut self, members: &mut Members<'a>, name: &[u8]) -> Result<(), Code> {
        match members.record.unknown {
            Unknown::Ignore => self.ignored(),
            Unknown::Reject => Err(Code::UnknownField),
            Unknown::Keep => {
                let value = self.any()?;
                let name = String::from_utf8_lossy(name).into_owned();
                members.rest().kept.push((name, value));
                Ok(())
            }
        }
    }

    #[cold]
    fn find_members(&mut self, members: &mut Members<'a>) -> Result<(), Code> {
        let mut rest = Rest {
            path: self.path.len(),
            ..Rest::default()
        };
        while self.next_item(&mut members.first, b'}')? {
            let name = self.name()?;
            self.peek();
            rest.found.push((name, self.at));
            self.skip()?;
        }
        rest.end = self.at;
        members.rest = Some(Box::new(rest));
        // The values are inside, and the object ends later.
        self.depth += 1;
        Ok(())
    }

    #[cold]
    fn declared_member(&mut self, members: &mut Members<'a>) -> Result<Option<usize>, Code> {
        let path = members.rest().path;
        self.path.truncate(path);
        while let Some(field) = members.record.fields.get(members.next) {
            let index = members.next;
            members.next += 1;
            let mut found = members.rest().found.iter();
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
        for (name, at) in std::mem::take(&mut members.rest().found) {
            if members.record.find(&name).is_none() {
                self.at = at;
                self.step_into(&String::from_utf8_lossy(&name));
                self.unknown_member(members, &name)?;
                self.path.truncate(path);
            }
        }
        if let Err((code, name)) = check_groups(members.record, &members.seen) {
            self.step_into(name);
            return Err(code);
        }
        self.at = members.rest().end;
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
                .find(name.as_bytes())
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
pub fn required<T>(slot: Option<T>, _: &Rule) -> Result<T, Code> {
    slot.ok_or(Code::Missing)
}

/// The value of a field that may be absent.
pub fn optional<T>(slot: Option<T>, _: &Rule) -> Result<Option<T>, Code> {
    Ok(slot)
}

/// The value of a field, or the one that its absence stands for.
pub fn defaulted<T: Wire>(slot: Option<T>, rule: &Rule, default: &Literal) -> Result<T, Code> {
    slot.map_or_else(|| T::from_literal(default, rule), Ok)
}

/// The pointer to a member of a value.
pub(super) fn under(name: &str, rest: &str) -> String {
    let mut pointer = String::new();
    push_step(&mut pointer, name);
    pointer + rest
}
