//! A type, a default or a constraint, as people's source writes it, to an expression.
//!
//! `list[str] | None`, `ReadonlyArray<string> | null`, `Option<Vec<String>>` and `Annotated[int, Field(ge=0)]` have one grammar: names with
//! arguments in brackets, calls, texts, numbers, objects and lists, empty brackets behind, bars between. What a name means, the pack says.

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expression {
    /// A name with what stands in brackets behind it. Of a path the last part counts.
    Name(String, Vec<Expression>),
    /// A text in quotes.
    Text(String),
    /// A number.
    Number(serde_json::Number),
    /// A list of what stands in front.
    List(Box<Expression>),
    /// Several with bars between.
    Union(Vec<Expression>),
    /// What is true of all.
    All(Vec<Expression>),
    /// A call, or a value with named parts: each argument with its name.
    Call(String, Vec<(Option<String>, Expression)>),
    /// Members with their values.
    Object(Vec<(String, Expression)>),
    /// An object whose keys are data, and the type of the values.
    Index(Box<Expression>),
    /// Several in brackets or in parentheses: each with its name, if it has one, and whether it may be absent.
    Items(Vec<Item>),
    /// The type of what is left.
    Rest(Box<Expression>),
    /// Something that has no counterpart.
    Other,
}

/// One of several in brackets.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Item {
    /// Its name.
    pub(super) name: Option<String>,
    /// It may be absent.
    pub(super) optional: bool,
    /// What it is.
    pub(super) of: Expression,
}

/// Reads an expression.
pub(super) fn read(source: &str) -> Expression {
    let mut reader = Reader { rest: source.trim().trim_start_matches(':').trim(), depth: 0 };
    let expression = reader.union();
    reader.skip();
    if reader.rest.is_empty() { expression } else { Expression::Other }
}

struct Reader<'s> {
    rest: &'s str,
    depth: usize,
}

/// The deepest nesting; nobody writes more.
const DEEPEST: usize = 64;

impl<'s> Reader<'s> {
    fn skip(&mut self) {
        loop {
            self.rest = self.rest.trim_start();
            let end = match self.rest.get(..2) {
                Some("//") => self.rest.find('\n').unwrap_or(self.rest.len()),
                Some("/*") => self.rest.find("*/").map_or(self.rest.len(), |at| at + 2),
                _ if self.rest.starts_with("# ") => self.rest.find('\n').unwrap_or(self.rest.len()),
                _ => return,
            };
            self.rest = &self.rest[end..];
        }
    }

    fn take(&mut self, mark: &str) -> bool {
        self.skip();
        match self.rest.strip_prefix(mark) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn union(&mut self) -> Expression {
        self.depth += 1;
        if self.depth > DEEPEST {
            self.rest = "";
            return Expression::Other;
        }
        self.take("|");
        let mut all = vec![self.all()];
        while self.take("|") {
            all.push(self.all());
        }
        self.depth -= 1;
        if all.len() == 1 { all.remove(0) } else { Expression::Union(all) }
    }

    fn all(&mut self) -> Expression {
        let mut all = vec![self.one()];
        while !self.rest.trim_start().starts_with("&&") && self.take("&") {
            all.push(self.one());
        }
        if all.len() == 1 { all.remove(0) } else { Expression::All(all) }
    }

    fn one(&mut self) -> Expression {
        self.skip();
        let mut found = match self.rest.chars().next() {
            Some(quote @ ('"' | '\'' | '`')) => self.text(quote),
            Some('(') => self.items('(', ')'),
            Some('[') => self.items('[', ']'),
            Some('{') => self.object(),
            Some('&') => self.reference(),
            Some('.') if self.take("...") => Expression::Rest(Box::new(self.one())),
            Some(first) if first.is_ascii_digit() || "-+".contains(first) => self.number(),
            Some(first) if first.is_alphabetic() || "_$*".contains(first) => self.name(),
            _ => Expression::Other,
        };
        while self.rest.starts_with("[]") {
            self.rest = &self.rest[2..];
            found = Expression::List(Box::new(found));
        }
        found
    }

    /// A reference, with or without a lifetime.
    fn reference(&mut self) -> Expression {
        self.rest = &self.rest[1..];
        if let Some(rest) = self.rest.strip_prefix('\'') {
            self.rest = rest.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_');
        }
        self.one()
    }

    fn text(&mut self, quote: char) -> Expression {
        let fence = quote.to_string();
        let triple = fence.repeat(3);
        let marks = if self.rest.starts_with(&triple) { triple } else { fence };
        let inner = &self.rest[marks.len()..];
        let mut at = 0;
        while let Some(left) = inner.get(at..).filter(|left| !left.is_empty() && !left.starts_with(&marks)) {
            let step = if left.starts_with('\\') { 2 } else { 1 };
            at += left.chars().take(step).map(char::len_utf8).sum::<usize>();
        }
        let whole = self.rest.get(..marks.len() * 2 + at);
        let decoded = whole.and_then(crate::audit::decode);
        self.rest = self.rest.get(marks.len() * 2 + at..).unwrap_or_default();
        // What is not decoded is shown as it is written.
        Expression::Text(decoded.unwrap_or_else(|| inner.get(..at).unwrap_or_default().to_owned()))
    }

    fn number(&mut self) -> Expression {
        let end = self.rest.find(|c: char| !c.is_ascii_alphanumeric() && !"._+-".contains(c)).unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest;
        let plain: String = text.trim_start_matches('+').chars().filter(|c| *c != '_').collect();
        let number = plain.parse::<i64>().ok().map(serde_json::Number::from);
        let number = number.or_else(|| plain.parse::<u64>().ok().map(serde_json::Number::from));
        number.or_else(|| serde_json::Number::from_f64(plain.parse().ok()?)).map_or(Expression::Other, Expression::Number)
    }

    fn name(&mut self) -> Expression {
        self.rest = self.rest.trim_start_matches('*');
        let end = self.rest.find(|c: char| !c.is_alphanumeric() && !"_.:$".contains(c)).unwrap_or(self.rest.len());
        // A colon behind a name belongs to what follows, unless there are two.
        let end = self.rest[..end].match_indices(':').find(|(at, _)| !is_path(self.rest, *at)).map_or(end, |(at, _)| at);
        let (path, rest) = self.rest.split_at(end);
        let path = path.trim_end_matches("::");
        let name = path.rsplit(['.', ':']).next().unwrap_or(path).to_owned();
        self.rest = rest;
        // The word in front of another type.
        if ["readonly", "dyn", "mut", "keyof", "unique"].contains(&name.as_str()) && self.rest.starts_with(' ') {
            return self.one();
        }
        if self.rest.starts_with("[]") {
            return Expression::Name(name, Vec::new());
        }
        let behind = self.rest.trim_start();
        match self.rest.chars().next() {
            Some('[') => self.arguments(name, "[", "]"),
            Some('<') => self.arguments(name, "<", ">"),
            Some('(') => self.call(name, "(", ")"),
            _ if behind.starts_with('{') && name.starts_with(char::is_uppercase) => self.call(name, "{", "}"),
            _ => Expression::Name(name, Vec::new()),
        }
    }

    fn arguments(&mut self, name: String, open: &str, close: &str) -> Expression {
        self.take(open);
        let mut arguments = Vec::new();
        while !self.take(close) {
            arguments.push(self.union());
            if !self.take(",") && !self.rest.trim_start().starts_with(close) {
                self.rest = "?";
                return Expression::Other;
            }
        }
        Expression::Name(name, arguments)
    }

    fn call(&mut self, name: String, open: &str, close: &str) -> Expression {
        self.take(open);
        let mut arguments = Vec::new();
        while !self.take(close) {
            let keyword = self.keyword();
            arguments.push((keyword, self.union()));
            if !self.take(",") && !self.rest.trim_start().starts_with(close) {
                self.rest = "?";
                return Expression::Other;
            }
        }
        Expression::Call(name, arguments)
    }

    /// The name of an argument or of a member, with `=` or `:` behind.
    fn keyword(&mut self) -> Option<String> {
        self.skip();
        let end = self.rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$')?;
        let behind = self.rest[end..].trim_start();
        let value = behind.strip_prefix('=').filter(|rest| !rest.starts_with('='));
        let value = value.or_else(|| behind.strip_prefix(':').filter(|rest| !rest.starts_with(':')))?;
        let name = (end > 0).then(|| self.rest[..end].to_owned())?;
        self.rest = value;
        Some(name)
    }

    fn items(&mut self, open: char, close: char) -> Expression {
        self.take(&open.to_string());
        let close = close.to_string();
        let mut items = Vec::new();
        let mut commas = 0;
        while !self.take(&close) {
            let name = self.label();
            let of = self.union();
            let optional = name.as_ref().is_some_and(|(_, optional)| *optional) || self.take("?");
            items.push(Item { name: name.map(|(name, _)| name), optional, of });
            commas += usize::from(self.take(","));
            if commas < items.len() && !self.rest.trim_start().starts_with(&close) {
                self.rest = "?";
                return Expression::Other;
            }
        }
        // Parentheses around one are no more than that.
        if open == '(' && items.len() == 1 && commas == 0 {
            return items.remove(0).of;
        }
        Expression::Items(items)
    }

    /// The name of an element: `name:`, `name?:` or `...name:`.
    fn label(&mut self) -> Option<(String, bool)> {
        self.skip();
        let rest = self.rest.strip_prefix("...").unwrap_or(self.rest);
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$')?;
        let optional = rest[end..].starts_with('?');
        let behind = rest[end..].trim_start_matches('?').trim_start();
        let value = behind.strip_prefix(':').filter(|value| !value.starts_with(':') && end > 0)?;
        let name = rest[..end].to_owned();
        let is_rest = rest.len() != self.rest.len();
        let start = self.rest.len() - value.len();
        self.rest = &self.rest[start..];
        // What is left keeps its mark, in front of the type.
        Some((if is_rest { format!("...{name}") } else { name }, optional))
    }

    fn object(&mut self) -> Expression {
        self.take("{");
        let mut members = Vec::new();
        while !self.take("}") {
            self.take("readonly ");
            let key = match self.rest.trim_start().chars().next() {
                Some('[') => match self.key_in_brackets() {
                    Some(key) => key,
                    None => {
                        // `[key: string]: T` has keys that are data.
                        let end = self.rest.find(']').map_or(self.rest.len(), |at| at + 1);
                        self.rest = &self.rest[end..];
                        self.take(":");
                        let of = self.union();
                        self.take(";");
                        self.take(",");
                        let whole = members.is_empty() && self.take("}");
                        return if whole { Expression::Index(Box::new(of)) } else { self.give_up() };
                    }
                },
                Some(quote @ ('"' | '\'')) => {
                    self.skip();
                    match self.text(quote) {
                        Expression::Text(text) => text,
                        _ => return self.give_up(),
                    }
                }
                _ => {
                    self.skip();
                    let end = self.rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').unwrap_or(0);
                    let (key, rest) = self.rest.split_at(end);
                    self.rest = rest;
                    key.to_owned()
                }
            };
            let optional = self.take("?");
            if key.is_empty() || !self.take(":") {
                return self.give_up();
            }
            let value = self.union();
            members.push((if optional { format!("{key}?") } else { key }, value));
            if !self.take(",") && !self.take(";") && !self.rest.trim_start().starts_with('}') {
                return self.give_up();
            }
        }
        Expression::Object(members)
    }

    /// `["a key"]`.
    fn key_in_brackets(&mut self) -> Option<String> {
        self.skip();
        let inner = self.rest.strip_prefix('[')?;
        let quote = inner.chars().next().filter(|c| "\"'".contains(*c))?;
        let end = inner[1..].find(quote)? + 1;
        let key = inner[1..end].to_owned();
        self.rest = inner[end + 1..].strip_prefix(']')?;
        Some(key)
    }

    fn give_up(&mut self) -> Expression {
        self.rest = "?";
        Expression::Other
    }
}

/// Whether a colon is a part of a path.
fn is_path(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    bytes.get(at + 1) == Some(&b':') || (at > 0 && bytes.get(at - 1) == Some(&b':'))
}
