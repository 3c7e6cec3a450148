//! Which message of a direction, or which variant of a union, a value is.

use super::number::{is_integral, safe_integer};
use super::{Code, Json, MAX_SAFE_INTEGER, Reader, Rule, Wire};

/// One step of a path into a value.
#[derive(Debug, Clone, Copy)]
pub enum Segment {
    /// The member of an object.
    Key(&'static str),
    /// The element of an array, counted from 0.
    Index(usize),
}

/// A decision tree.
#[derive(Debug)]
pub enum Dispatch<P: 'static> {
    /// Decide by the JSON kind of the whole value.
    Kind {
        /// For an object.
        object: &'static Dispatch<P>,
        /// For an array.
        array: &'static Dispatch<P>,
        /// For a string.
        string: &'static Dispatch<P>,
        /// For a number.
        number: &'static Dispatch<P>,
        /// For true or false.
        boolean: &'static Dispatch<P>,
    },
    /// Decide by the value at a path.
    Switch {
        /// Where to look.
        path: &'static [Segment],
        /// The cases are integers, not strings.
        integers: bool,
        /// What follows for each string, in ascending order.
        strings: &'static [(&'static str, Dispatch<P>)],
        /// What follows for each integer.
        numbers: &'static [(i64, Dispatch<P>)],
        /// What follows for each boolean.
        booleans: &'static [(bool, Dispatch<P>)],
        /// What follows for each beginning of a string, longest first.
        prefixes: &'static [(&'static str, Dispatch<P>)],
        /// What follows for any other string or integer.
        other: &'static Dispatch<P>,
        /// What follows when nothing is there.
        absent: &'static Dispatch<P>,
    },
    /// Decide by the presence of a member.
    Has {
        /// Its name.
        key: &'static str,
        /// What follows when it is there.
        yes: &'static Dispatch<P>,
        /// What follows when it is not.
        no: &'static Dispatch<P>,
    },
    /// It is this message or variant.
    Take(P),
    /// It is the reply to the request with this id.
    Reply {
        /// Where the id is.
        path: &'static [Segment],
        /// The names of the requests, and the replies to them.
        candidates: &'static [(&'static str, P)],
    },
    /// Nothing that the protocol knows.
    Unknown,
    /// There is no such step.
    Nothing,
}

impl Reader<'_> {
    /// Finds out what the next value is, and stays in front of it. What nothing fits is `other`.
    pub fn dispatch<P: Copy>(
        &mut self,
        mut tree: &'static Dispatch<P>,
        other: P,
    ) -> Result<P, Code> {
        self.tag = None;
        self.tag_path = &[];
        loop {
            if self.peek() == Some(b'n') {
                return Err(Code::Null);
            }
            tree = match tree {
                Dispatch::Take(place) => return Ok(*place),
                Dispatch::Unknown | Dispatch::Nothing => return Ok(other),
                Dispatch::Reply { path, candidates } => {
                    return self.reply(path, candidates);
                }
                Dispatch::Has { key, yes, no } => match self.find(&[Segment::Key(key)])? {
                    Some(_) => yes,
                    None => no,
                },
                Dispatch::Kind { .. } => self.by_kind(tree)?,
                Dispatch::Switch { path, absent, .. } => match (self.find(path)?, absent) {
                    (None, Dispatch::Nothing) => return Err(self.fail_at(path, Code::Missing)),
                    (None, next) => next,
                    (Some(at), _) => match self.by_value(tree, at) {
                        Ok(Some(next)) => next,
                        Ok(None) => {
                            (self.tag, self.tag_path) = (Some(at), path);
                            return Ok(other);
                        }
                        Err(code) => return Err(self.fail_at(path, code)),
                    },
                },
            };
        }
    }

    /// The error of a value that nothing fits.
    #[cold]
    pub fn unknown_type(&mut self) -> Code {
        self.fail_at(self.tag_path, Code::UnknownType)
    }

    #[cold]
    fn fail_at(&mut self, path: &[Segment], code: Code) -> Code {
        for segment in path {
            match segment {
                Segment::Key(key) => self.step_into(key),
                Segment::Index(index) => self.step_into_index(*index),
            }
        }
        code
    }

    fn by_kind<P>(&mut self, tree: &'static Dispatch<P>) -> Result<&'static Dispatch<P>, Code> {
        let Dispatch::Kind {
            object,
            array,
            string,
            number,
            boolean,
        } = tree
        else {
            return Err(Code::UnknownType);
        };
        let next = match self.peek() {
            Some(b'{') => object,
            Some(b'[') => array,
            Some(b'"') => string,
            Some(b't' | b'f') => boolean,
            Some(b'-' | b'0'..=b'9') => number,
            _ => return Err(Code::Syntax),
        };
        match next {
            Dispatch::Nothing => Err(Code::Type),
            next => Ok(next),
        }
    }

    /// Where the value at a path is. A parent that is absent or of another kind has none.
    fn find(&mut self, path: &[Segment]) -> Result<Option<usize>, Code> {
        self.peek();
        let (start, depth, names) = (self.at, self.depth, self.names.len());
        let mut found = true;
        for segment in path {
            found = match segment {
                Segment::Key(key) => self.go_to_member(key)?,
                Segment::Index(index) => self.go_to_element(*index)?,
            };
            if !found {
                break;
            }
        }
        self.peek();
        let at = self.at;
        self.names.truncate(names);
        (self.at, self.depth) = (start, depth);
        Ok(found.then_some(at))
    }

    fn go_to_member(&mut self, key: &str) -> Result<bool, Code> {
        if self.peek() != Some(b'{') {
            return Ok(false);
        }
        self.open(b'{')?;
        let mut first = true;
        while self.next_item(&mut first, b'}')? {
            if *self.name()? == *key.as_bytes() {
                return Ok(true);
            }
            self.skip()?;
        }
        Ok(false)
    }

    fn go_to_element(&mut self, index: usize) -> Result<bool, Code> {
        if self.peek() != Some(b'[') {
            return Ok(false);
        }
        self.open(b'[')?;
        let mut first = true;
        for _ in 0..index {
            if !self.next_item(&mut first, b']')? {
                return Ok(false);
            }
            self.skip()?;
        }
        self.next_item(&mut first, b']')
    }

    /// What follows for the value at the place; `None` when no case fits.
    fn by_value<P>(
        &mut self,
        tree: &'static Dispatch<P>,
        at: usize,
    ) -> Result<Option<&'static Dispatch<P>>, Code> {
        let start = std::mem::replace(&mut self.at, at);
        let next = self.by_value_here(tree);
        self.at = start;
        next
    }

    fn by_value_here<P>(
        &mut self,
        tree: &'static Dispatch<P>,
    ) -> Result<Option<&'static Dispatch<P>>, Code> {
        let Dispatch::Switch {
            integers,
            strings,
            numbers,
            booleans,
            prefixes,
            other,
            ..
        } = tree
        else {
            return Err(Code::UnknownType);
        };
        let other = Some(*other).filter(|next| !matches!(next, Dispatch::Nothing));
        match self.peek() {
            Some(b'"') => {
                let text = self.string()?;
                if let Ok(index) = strings.binary_search_by(|(value, _)| (*value).cmp(&text)) {
                    return Ok(Some(&strings[index].1));
                }
                if *integers {
                    return Err(Code::Type);
                }
                let prefix = prefixes.iter().find(|(prefix, _)| text.starts_with(prefix));
                Ok(prefix.map(|(_, next)| next).or(other))
            }
            Some(b'-' | b'0'..=b'9') => {
                let lexeme = self.lexeme()?;
                let case = numbers
                    .iter()
                    .find(|(value, _)| safe_integer(lexeme) == Ok(*value));
                match case {
                    Some((_, next)) => Ok(Some(next)),
                    None if *integers && is_integral(lexeme) => Ok(other),
                    None => Err(Code::Type),
                }
            }
            Some(b't' | b'f') if !booleans.is_empty() => {
                let found = bool::read(self, &Rule::Plain)?;
                Ok(booleans
                    .iter()
                    .find(|(value, _)| *value == found)
                    .map(|(_, next)| next))
            }
            _ => Err(self.other_kind()),
        }
    }

    fn reply<P: Copy>(&mut self, path: &[Segment], candidates: &[(&str, P)]) -> Result<P, Code> {
        let Some(at) = self.find(path)? else {
            return Err(self.fail_at(path, Code::Missing));
        };
        let start = std::mem::replace(&mut self.at, at);
        let id = Json::read(self, &Rule::Plain);
        self.at = start;
        let request = id
            .ok()
            .filter(is_id)
            .and_then(|id| self.pending(&id))
            .unwrap_or_default();
        let candidate = candidates.iter().find(|(name, _)| *name == request);
        match candidate {
            Some((_, place)) => Ok(*place),
            None => Err(self.fail_at(path, Code::UnknownType)),
        }
    }
}

/// What requests are kept under: a string, or an integer that every JSON implementation holds exactly.
fn is_id(id: &Json) -> bool {
    match id {
        Json::String(_) => true,
        Json::Number(number) => number.fract() == 0.0 && number.abs() <= MAX_SAFE_INTEGER as f64,
        _ => false,
    }
}
