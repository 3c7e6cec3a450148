//! Lists, maps, null, and JSON inside a string.

use super::schema::{is_within, text_of};
use super::{Code, Literal, Map, Numbers, Reader, Rule, Wire, Writer, pattern};

impl<T: Wire> Wire for Box<T> {
    fn read(reader: &mut Reader<'_>, rule: &Rule) -> Result<Self, Code> {
        T::read(reader, rule).map(Self::new)
    }

    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code> {
        (**self).write(writer, rule)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn read(reader: &mut Reader<'_>, rule: &Rule) -> Result<Self, Code> {
        if reader.null()? {
            return Ok(None);
        }
        T::read(reader, inside_null(rule)).map(Some)
    }

    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code> {
        match self {
            Some(value) => value.write(writer, inside_null(rule)),
            None => {
                writer.raw("null");
                Ok(())
            }
        }
    }

    fn from_literal(literal: &Literal, rule: &Rule) -> Result<Self, Code> {
        match literal {
            Literal::Null => Ok(None),
            _ => T::from_literal(literal, inside_null(rule)).map(Some),
        }
    }
}

fn inside_null(rule: &Rule) -> &Rule {
    match rule {
        Rule::Nullable(of) => of,
        _ => rule,
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(reader: &mut Reader<'_>, rule: &Rule) -> Result<Self, Code> {
        let (of, min, max, unique) = list_limits(rule);
        reader.begin_array(min, max)?;
        let path = reader.path.len();
        let mut items = Self::new();
        let mut first = true;
        while reader.next_item(&mut first, b']')? {
            if reader.declared_order {
                reader.step_into_index(items.len());
            }
            items.push(T::read(reader, of)?);
            reader.path.truncate(path);
        }
        if !is_within(items.len(), min, max) {
            return Err(Code::Length);
        }
        if unique && let Some(index) = first_repeated(&items, of)? {
            if reader.declared_order {
                reader.step_into_index(index);
            }
            return Err(Code::Length);
        }
        Ok(items)
    }

    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code> {
        let (of, min, max, unique) = list_limits(rule);
        if !is_within(self.len(), min, max) {
            return Err(Code::Length);
        }
        writer.open('[')?;
        for (index, item) in self.iter().enumerate() {
            if index > 0 {
                writer.raw(",");
            }
            if let Err(code) = item.write(writer, of) {
                return writer.fail_under(&index.to_string(), code);
            }
        }
        writer.close(']');
        match if unique {
            first_repeated(self, of)?
        } else {
            None
        } {
            Some(index) => writer.fail_under(&index.to_string(), Code::Length),
            None => Ok(()),
        }
    }
}

fn list_limits(rule: &Rule) -> (&Rule, u64, u64, bool) {
    match rule {
        Rule::List {
            of,
            min,
            max,
            unique,
        } => (of, *min, *max, *unique),
        _ => (&Rule::Plain, 0, u64::MAX, false),
    }
}

/// The first item that equals an earlier one, whatever the order of their members.
fn first_repeated<T: Wire>(items: &[T], of: &Rule) -> Result<Option<usize>, Code> {
    let mut seen = std::collections::BTreeSet::new();
    for (index, item) in items.iter().enumerate() {
        let text = text_of(item, of)?;
        let mut reader = Reader::new(&text, Numbers::WIDE);
        if !seen.insert(reader.sorted_text()?) {
            return Ok(Some(index));
        }
    }
    Ok(None)
}

impl Reader<'_> {
    /// The next value with the members of every object sorted.
    fn sorted_text(&mut self) -> Result<String, Code> {
        let mut first = true;
        let mut parts = Vec::new();
        match self.peek() {
            Some(b'[') => {
                self.open(b'[')?;
                while self.next_item(&mut first, b']')? {
                    parts.push(self.sorted_text()?);
                }
                Ok(format!("[{}]", parts.join(",")))
            }
            Some(b'{') => {
                self.open(b'{')?;
                while self.next_item(&mut first, b'}')? {
                    let start = self.at;
                    self.name()?;
                    let name = &self.text[start..self.at];
                    parts.push(format!("{name}{}", self.sorted_text()?));
                }
                parts.sort_unstable();
                Ok(format!("{{{}}}", parts.join(",")))
            }
            _ => {
                let start = self.at;
                self.skip()?;
                Ok(self.text[start..self.at].to_owned())
            }
        }
    }
}

impl<T: Wire> Wire for Map<T> {
    fn read(reader: &mut Reader<'_>, rule: &Rule) -> Result<Self, Code> {
        let (of, min, max, keys) = map_limits(rule);
        reader.open(b'{')?;
        if reader.declared_order {
            reader.count_entries(min, max)?;
        }
        let (path, names) = (reader.path.len(), reader.names.len());
        let mut entries = Vec::new();
        let mut first = true;
        while reader.next_item(&mut first, b'}')? {
            let name = reader.name()?;
            let key = std::str::from_utf8(&name)
                .map_err(|_| Code::Surrogate)?
                .to_owned();
            reader.names.push(name);
            if reader.declared_order {
                reader.step_into(&key);
            }
            if keys.is_some_and(|keys| !pattern::is_match(keys, &key)) {
                return Err(Code::Pattern);
            }
            entries.push((key, T::read(reader, of)?));
            reader.path.truncate(path);
        }
        reader.check_names(names)?;
        if is_within(entries.len(), min, max) {
            Ok(Self::from_distinct(entries))
        } else {
            Err(Code::Length)
        }
    }

    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code> {
        let (of, min, max, keys) = map_limits(rule);
        if !is_within(self.len(), min, max) {
            return Err(Code::Length);
        }
        writer.open('{')?;
        for (index, (key, value)) in self.iter().enumerate() {
            if keys.is_some_and(|keys| !pattern::is_match(keys, key)) {
                return writer.fail_under(key, Code::Pattern);
            }
            writer.name(key, index == 0);
            if let Err(code) = value.write(writer, of) {
                return writer.fail_under(key, code);
            }
        }
        writer.close('}');
        Ok(())
    }
}

fn map_limits(rule: &Rule) -> (&Rule, u64, u64, Option<&'static [super::Step]>) {
    match rule {
        Rule::Map { of, min, max, keys } => (of, *min, *max, *keys),
        _ => (&Rule::Plain, 0, u64::MAX, None),
    }
}

impl Reader<'_> {
    fn count_entries(&mut self, min: u64, max: u64) -> Result<(), Code> {
        let start = self.at;
        let (mut count, mut first) = (0, true);
        while self.next_item(&mut first, b'}')? {
            self.name()?;
            self.skip()?;
            count += 1;
        }
        (self.at, self.depth) = (start, self.depth + 1);
        if (min..=max).contains(&count) {
            Ok(())
        } else {
            Err(Code::Length)
        }
    }
}

/// A value that travels as JSON text inside a string.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JsonText<T>(
    /// The value.
    pub T,
);

impl<T: Wire> Wire for JsonText<T> {
    fn read(reader: &mut Reader<'_>, rule: &Rule) -> Result<Self, Code> {
        let text = reader.string()?;
        let mut inner = Reader::new(&text, reader.numbers);
        inner
            .whole(inside_string(rule))
            .map(Self)
            .map_err(|_| Code::Format)
    }

    fn write(&self, writer: &mut Writer, rule: &Rule) -> Result<(), Code> {
        let text = text_of(&self.0, inside_string(rule)).map_err(|_| Code::Format)?;
        writer.text(&text);
        Ok(())
    }
}

fn inside_string(rule: &Rule) -> &Rule {
    match rule {
        Rule::Inner(of) => of,
        _ => &Rule::Plain,
    }
}
