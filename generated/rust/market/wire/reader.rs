//! A cursor over JSON text, and the grammar of RFC 8259.
//!
//! It stops at the first thing that is wrong. When it reads in declared order, the text is known to be good, and the path that it keeps
//! is the place of the value it is at.

use super::code::push_step;
use super::{Code, DecodeError, Json, MAX_DEPTH, Numbers, Pending, Rule, Segment, Wire};
use std::borrow::Cow;

/// A cursor over the text of one message.
pub struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) depth: usize,
    pub(super) numbers: Numbers,
    /// Fields are read in declared order, not in the order of the text.
    pub(super) declared_order: bool,
    /// Where the reader is, kept only in declared order.
    pub(super) path: String,
    /// The unknown names of the objects that are being read, the innermost last.
    pub(super) names: Vec<Cow<'a, [u8]>>,
    /// Where the value is that told that a message is unknown.
    pub(super) tag: Option<usize>,
    /// The path to that value.
    pub(super) tag_path: &'static [Segment],
    pending: Option<&'a Pending<'a>>,
    /// Breaches of the rules beside the grammar are noted here instead of stopping the reader.
    pub(super) noted: Option<Noted>,
}

/// What a text breaks beside the grammar.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Noted {
    pub(super) duplicate_key: bool,
    pub(super) surrogate: bool,
    pub(super) range: bool,
}

impl<'a> Reader<'a> {
    /// A cursor at the start of a text.
    pub fn new(text: &'a str, numbers: Numbers) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            numbers,
            declared_order: false,
            path: String::new(),
            names: Vec::new(),
            tag: None,
            tag_path: &[],
            pending: None,
            noted: None,
        }
    }

    /// The same, knowing which requests wait for replies.
    #[must_use]
    pub fn waiting_for(mut self, pending: &'a Pending<'a>) -> Self {
        self.pending = Some(pending);
        self
    }

    /// The same for a text that keeps all text rules, to find the error that counts.
    #[must_use]
    pub fn in_declared_order(mut self) -> Self {
        self.declared_order = true;
        self
    }

    /// The error at the place where the reader stopped.
    pub fn error(&self, code: Code) -> DecodeError {
        let at = self.path.clone();
        DecodeError { code, at }
    }

    /// Reads the one value that is the whole text.
    pub fn whole<T: Wire>(&mut self, rule: &Rule) -> Result<T, Code> {
        let value = T::read(self, rule)?;
        self.end()?;
        Ok(value)
    }

    pub(super) fn end(&mut self) -> Result<(), Code> {
        self.white_space();
        if self.at == self.text.len() {
            Ok(())
        } else {
            Err(Code::Syntax)
        }
    }

    /// The name of the request with this id that waits for its reply.
    pub(super) fn pending(&self, id: &Json) -> Option<String> {
        self.pending.and_then(|pending| pending(id))
    }

    pub(super) fn step_into(&mut self, step: &str) {
        push_step(&mut self.path, step);
    }

    pub(super) fn step_into_index(&mut self, index: usize) {
        self.step_into(&index.to_string());
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn white_space(&mut self) {
        if matches!(self.byte(), Some(0..=b' ')) {
            self.skip_white_space();
        }
    }

    fn skip_white_space(&mut self) {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// The first byte of the next value or mark.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        self.white_space();
        self.byte()
    }

    /// Takes the next mark if it is this one.
    #[inline]
    pub(super) fn accept(&mut self, mark: u8) -> bool {
        let found = self.peek() == Some(mark);
        self.at += usize::from(found);
        found
    }

    /// Why the next value is not of the kind that was expected.
    #[cold]
    pub(super) fn other_kind(&mut self) -> Code {
        match self.peek() {
            Some(b'n') => Code::Null,
            Some(_) => Code::Type,
            None => Code::Syntax,
        }
    }

    /// Takes the bracket that opens a container.
    #[inline]
    pub(super) fn open(&mut self, bracket: u8) -> Result<(), Code> {
        if !self.accept(bracket) {
            return Err(self.other_kind());
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            Err(Code::Depth)
        } else {
            Ok(())
        }
    }

    /// Takes the bracket that closes the container, or whatever stands in front of its next item. Whether there is one.
    #[inline]
    pub(super) fn next_item(&mut self, first: &mut bool, bracket: u8) -> Result<bool, Code> {
        let byte = self.peek();
        if byte == Some(bracket) {
            self.at += 1;
            self.depth -= 1;
            return Ok(false);
        }
        if std::mem::replace(first, false) {
            return Ok(true);
        }
        if byte != Some(b',') {
            return Err(Code::Syntax);
        }
        self.at += 1;
        // A comma is followed by an item.
        if self.peek() == Some(bracket) {
            Err(Code::Syntax)
        } else {
            Ok(true)
        }
    }

    /// Takes a word such as `true`.
    pub(super) fn word(&mut self, word: &str) -> Result<(), Code> {
        if self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(())
        } else {
            Err(Code::Syntax)
        }
    }

    /// Takes null, if it is next.
    pub(super) fn null(&mut self) -> Result<bool, Code> {
        if self.peek() != Some(b'n') {
            return Ok(false);
        }
        self.word("null")?;
        Ok(true)
    }

    /// Goes over any value. In declared order, numbers that are not portable are refused.
    pub(super) fn skip(&mut self) -> Result<(), Code> {
        match self.peek() {
            Some(b'{') => self.skip_object(),
            Some(b'[') => self.skip_array(),
            Some(b'"') => self.quoted().map(drop),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'n') => self.word("null"),
            Some(_) => self.lexeme().map(drop),
            None => Err(Code::Syntax),
        }
    }

    fn skip_array(&mut self) -> Result<(), Code> {
        self.open(b'[')?;
        let mut first = true;
        while self.next_item(&mut first, b']')? {
            self.skip()?;
        }
        Ok(())
    }

    fn skip_object(&mut self) -> Result<(), Code> {
        self.open(b'{')?;
        let names = self.names.len();
        let mut first = true;
        while self.next_item(&mut first, b'}')? {
            let name = self.name()?;
            self.names.push(name);
            self.skip()?;
        }
        self.check_names(names)
    }

    /// Takes a member name and the colon behind it.
    #[inline]
    pub(super) fn name(&mut self) -> Result<Cow<'a, [u8]>, Code> {
        if self.peek() != Some(b'"') {
            return Err(Code::Syntax);
        }
        let name = self.quoted()?;
        if self.accept(b':') {
            Ok(name)
        } else {
            Err(Code::Syntax)
        }
    }

    /// The names from `first` on are all different; forgets them.
    pub(super) fn check_names(&mut self, first: usize) -> Result<(), Code> {
        let names = &mut self.names[first..];
        let equal = if names.len() <= 8 {
            (1..names.len()).any(|at| names[..at].contains(&names[at]))
        } else {
            names.sort_unstable();
            names.windows(2).any(|pair| pair[0] == pair[1])
        };
        self.names.truncate(first);
        if equal {
            self.breach(Code::DuplicateKey)
        } else {
            Ok(())
        }
    }

    /// Something beside the grammar is wrong.
    #[cold]
    pub(super) fn breach(&mut self, code: Code) -> Result<(), Code> {
        let Some(noted) = &mut self.noted else {
            return Err(code);
        };
        match code {
            Code::DuplicateKey => noted.duplicate_key = true,
            Code::Surrogate => noted.surrogate = true,
            _ => noted.range = true,
        }
        Ok(())
    }
}
