//! JSON text as a tree in which every scalar and every name is as it was written, even where no decoder would accept it.

use super::random::Random;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Tree {
    /// A scalar, or whatever was put in the place of a value.
    Raw(String),
    /// An array.
    Array(Vec<Tree>),
    /// The members of an object, with their names in quotes.
    Object(Vec<(String, Tree)>),
}

/// Reads a text; `None` when it has no such form. Numbers and words are not looked into.
pub(super) fn parse(text: &str) -> Option<Tree> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let tree = reader.value()?;
    reader.space();
    (reader.at == text.len()).then_some(tree)
}

/// The most containers inside one another that are read.
const DEEPEST: usize = 200;

struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn space(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    }

    fn peek(&mut self) -> Option<u8> {
        self.space();
        self.text.as_bytes().get(self.at).copied()
    }

    fn accept(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn value(&mut self) -> Option<Tree> {
        self.depth += 1;
        let tree = match self.peek()? {
            _ if self.depth > DEEPEST => None,
            b'{' => self.object(),
            b'[' => self.array(),
            b'"' => self.string().map(Tree::Raw),
            _ => self.word(),
        };
        self.depth -= 1;
        tree
    }

    fn word(&mut self) -> Option<Tree> {
        let rest = &self.text[self.at..];
        let length = rest.find([',', ']', '}', ':', '{', '[', '"', ' ', '\t', '\n', '\r']).unwrap_or(rest.len());
        self.at += length;
        (length > 0).then(|| Tree::Raw(rest[..length].to_owned()))
    }

    fn string(&mut self) -> Option<String> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        self.at += 1;
        while *bytes.get(self.at)? != b'"' {
            self.at += if bytes[self.at] == b'\\' { 2 } else { 1 };
        }
        self.at += 1;
        self.text.get(start..self.at).map(str::to_owned)
    }

    fn array(&mut self) -> Option<Tree> {
        self.accept(b'[');
        let mut items = Vec::new();
        if self.accept(b']') {
            return Some(Tree::Array(items));
        }
        loop {
            items.push(self.value()?);
            if self.accept(b']') {
                return Some(Tree::Array(items));
            }
            self.accept(b',').then_some(())?;
        }
    }

    fn object(&mut self) -> Option<Tree> {
        self.accept(b'{');
        let mut members = Vec::new();
        if self.accept(b'}') {
            return Some(Tree::Object(members));
        }
        loop {
            (self.peek()? == b'"').then_some(())?;
            let name = self.string()?;
            self.accept(b':').then_some(())?;
            members.push((name, self.value()?));
            if self.accept(b'}') {
                return Some(Tree::Object(members));
            }
            self.accept(b',').then_some(())?;
        }
    }
}

impl Tree {
    /// How many values it has, itself included.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::Raw(_) => 1,
            Self::Array(items) => 1 + items.iter().map(Self::size).sum::<usize>(),
            Self::Object(members) => 1 + members.iter().map(|(_, value)| value.size()).sum::<usize>(),
        }
    }

    /// The value of a number, counted from itself.
    pub(super) fn node(&mut self, mut number: usize) -> Option<&mut Self> {
        if number == 0 {
            return Some(self);
        }
        number -= 1;
        let inner: Vec<&mut Self> = match self {
            Self::Raw(_) => Vec::new(),
            Self::Array(items) => items.iter_mut().collect(),
            Self::Object(members) => members.iter_mut().map(|(_, value)| value).collect(),
        };
        for value in inner {
            let size = value.size();
            if number < size {
                return value.node(number);
            }
            number -= size;
        }
        None
    }

    /// Any value in it, or itself.
    pub(super) fn part(mut self, random: &mut Random) -> Self {
        let number = random.below(self.size());
        self.node(number).cloned().unwrap_or(Self::Raw("null".to_owned()))
    }

    /// Its text, without white space.
    pub(super) fn write(&self) -> String {
        match self {
            Self::Raw(text) => text.clone(),
            Self::Array(items) => format!("[{}]", items.iter().map(Self::write).collect::<Vec<_>>().join(",")),
            Self::Object(members) => {
                let members: Vec<String> = members.iter().map(|(name, value)| format!("{name}:{}", value.write())).collect();
                format!("{{{}}}", members.join(","))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn what_is_written_is_what_was_read() {
        let texts = ["{\"a\":[1.0,-0,\"\\ud800\",{}],\"a\":nul,\"\\u0061\":[]}", "1e400", "\"a\\\"\""];
        for text in texts {
            let mut tree = parse(text).unwrap();
            assert_eq!(tree.write(), text);
            assert!((0..tree.size()).all(|number| tree.node(number).is_some()));
            let size = tree.size();
            assert!(tree.node(size).is_none());
        }
        for text in ["", "{", "[1,]", "{\"a\"}", "{a:1}", "1 2", "\"\\", "[\"a]"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
