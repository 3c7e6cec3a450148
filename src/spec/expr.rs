//! Reads a type in the notation of the language: `string[] | null`, `map<int>`, `"a" | "b"`, `[int, string?, ...any[]]`.
//!
//! ```text
//! type    = item { "|" item }
//! item    = primary { "[]" }
//! primary = name [ "<" type ">" ] | string | integer | "true" | "false" | "null" | tuple | "(" type ")"
//! tuple   = "[" [ element { "," element } ] "]"      element = type [ "?" ] | "..." type "[]"
//! ```
//!
//! Every part knows its place. What the names mean is found out by `resolve`.

use crate::diag::Diagnostic;
use crate::model::Literal;
use crate::source::Span;
use crate::yaml::{Node, Style};

/// A type as it is written.
#[derive(Debug, Clone)]
pub(crate) struct Expr {
    pub(crate) kind: ExprKind,
    pub(crate) span: Span,
}

/// What is written.
#[derive(Debug, Clone)]
pub(crate) enum ExprKind {
    /// A name with its arguments, such as `map<int>`.
    Name(String, Vec<Expr>),
    /// A string, an integer or a boolean that stands for itself, or null.
    Literal(Literal),
    /// `T[]`.
    List(Box<Expr>),
    /// `A | B`.
    Union(Vec<Expr>),
    /// `[A, B?, ...C[]]`.
    Tuple(Vec<(Expr, bool)>, Option<Box<Expr>>),
}

/// What reading gives; a diagnostic is large, and rare.
type Parsed<T> = Result<T, Box<Diagnostic>>;

/// How deep a type may be nested; a deeper one is a mistake.
const MAX_DEPTH: usize = 32;

/// Reads the type in a scalar.
pub(crate) fn parse(node: &Node<'_>) -> Parsed<Expr> {
    let Some(scalar) = node.as_scalar() else {
        return Err(Box::new(Diagnostic::error("wrong-kind", node.span, format!("found {}; expected a type", node.kind_name()))));
    };
    // In a quoted or block scalar offsets in the text are not offsets in the file, so its parts share the place of the whole.
    let base = (scalar.style == Style::Plain && scalar.text.len() == (node.span.end - node.span.start) as usize).then_some(node.span.start);
    let mut parser = Parser { text: &scalar.text, at: 0, base, whole: node.span, depth: 0 };
    let expr = parser.union()?;
    match parser.rest().chars().next() {
        None => Ok(expr),
        Some(found) => Err(parser.unexpected(found, "the end of the type")),
    }
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    base: Option<u32>,
    whole: Span,
    depth: usize,
}

impl Parser<'_> {
    fn union(&mut self) -> Parsed<Expr> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Box::new(
                Diagnostic::error("type-syntax", self.whole, format!("a type nested deeper than {MAX_DEPTH}"))
                    .help("name its parts under `types`"),
            ));
        }
        self.eat('|');
        let start = self.at;
        let mut items = vec![self.item()?];
        while self.eat('|') {
            items.push(self.item()?);
        }
        self.depth -= 1;
        match (items.pop(), items.is_empty()) {
            (Some(only), true) => Ok(only),
            (last, _) => {
                items.extend(last);
                Ok(Expr { kind: ExprKind::Union(items), span: self.span(start) })
            }
        }
    }

    fn item(&mut self) -> Parsed<Expr> {
        self.space();
        let start = self.at;
        let mut expr = self.primary()?;
        while self.rest().starts_with("[]") {
            self.at += 2;
            expr = Expr { kind: ExprKind::List(Box::new(expr)), span: self.span(start) };
            self.space();
        }
        Ok(expr)
    }

    fn primary(&mut self) -> Parsed<Expr> {
        let start = self.at;
        let kind = match self.rest().chars().next() {
            None => return Err(self.error("the type ends here", "a type is missing")),
            Some('(') => {
                self.at += 1;
                let inner = self.union()?;
                self.expect(')')?;
                return Ok(inner);
            }
            Some('[') => self.tuple()?,
            Some(quote @ ('"' | '\'')) => ExprKind::Literal(Literal::String(self.string(quote)?)),
            Some(c) if c == '-' || c.is_ascii_digit() => ExprKind::Literal(Literal::Int(self.integer()?)),
            Some(c) if c.is_alphabetic() || c == '_' => self.name()?,
            Some(found) => return Err(self.unexpected(found, "a type")),
        };
        let span = self.span(start);
        self.space();
        Ok(Expr { kind, span })
    }

    fn name(&mut self) -> Parsed<ExprKind> {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        let name = rest[..end].to_owned();
        self.at += end;
        Ok(match name.as_str() {
            "null" => ExprKind::Literal(Literal::Null),
            "true" => ExprKind::Literal(Literal::Bool(true)),
            "false" => ExprKind::Literal(Literal::Bool(false)),
            _ if self.rest().starts_with('<') => {
                self.at += 1;
                let argument = self.union()?;
                self.expect('>')?;
                ExprKind::Name(name, vec![argument])
            }
            _ => ExprKind::Name(name, Vec::new()),
        })
    }

    fn tuple(&mut self) -> Parsed<ExprKind> {
        self.at += 1;
        let (mut items, mut rest) = (Vec::new(), None);
        loop {
            self.space();
            if self.eat(']') {
                return Ok(ExprKind::Tuple(items, rest));
            }
            if let Some(last) = &rest {
                let last: &Expr = last;
                return Err(Box::new(Diagnostic::error("type-syntax", last.span, "further elements (`...T[]`) must come last")));
            }
            if self.rest().starts_with("...") {
                self.at += 3;
                let list = self.union()?;
                let ExprKind::List(of) = list.kind else {
                    return Err(Box::new(Diagnostic::error(
                        "type-syntax",
                        list.span,
                        "further elements are written as a list, such as `...int[]`",
                    )));
                };
                rest = Some(of);
            } else {
                let item = self.union()?;
                let optional = self.eat('?');
                items.push((item, optional));
            }
            if !self.eat(',') {
                self.expect(']')?;
                return Ok(ExprKind::Tuple(items, rest));
            }
        }
    }

    fn string(&mut self, quote: char) -> Parsed<String> {
        let body = &self.rest()[1..];
        let Some(end) = body.find(quote) else {
            return Err(self.error("a string without its closing quote", "close the string"));
        };
        let text = body[..end].to_owned();
        if text.contains('\\') {
            return Err(self.error("a backslash in a string of a type", "write the value as an `enum` with an explicit `value`"));
        }
        self.at += end + 2;
        Ok(text)
    }

    fn integer(&mut self) -> Parsed<i64> {
        let rest = self.rest();
        let end = rest[1..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |end| end + 1);
        match rest[..end].parse::<i64>() {
            Ok(value) if value.unsigned_abs() < 1 << 53 => {
                self.at += end;
                Ok(value)
            }
            _ => Err(self.error(&format!("`{}` is no integer within ±(2^53−1)", &rest[..end]), "use a string")),
        }
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn space(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    fn eat(&mut self, wanted: char) -> bool {
        self.space();
        let found = self.rest().starts_with(wanted);
        if found {
            self.at += wanted.len_utf8();
            self.space();
        }
        found
    }

    fn expect(&mut self, wanted: char) -> Parsed<()> {
        if self.eat(wanted) {
            return Ok(());
        }
        Err(match self.rest().chars().next() {
            Some(found) => self.unexpected(found, &format!("`{wanted}`")),
            None => self.error("the type ends too early", &format!("`{wanted}` is missing")),
        })
    }

    fn span(&self, start: usize) -> Span {
        match self.base {
            Some(base) => Span { start: base + offset(start), end: base + offset(self.text[..self.at].trim_end().len()), ..self.whole },
            None => self.whole,
        }
    }

    fn here(&self) -> Span {
        let end = self.at + self.rest().chars().next().map_or(0, char::len_utf8);
        match self.base {
            Some(base) => Span { start: base + offset(self.at), end: base + offset(end), ..self.whole },
            None => self.whole,
        }
    }

    fn unexpected(&self, found: char, expected: &str) -> Box<Diagnostic> {
        let diagnostic = Diagnostic::error("type-syntax", self.here(), format!("found `{found}` in a type; expected {expected}"));
        Box::new(match found {
            '{' => diagnostic.help("write an inline record in the long form, with the key `fields`"),
            '?' => diagnostic.help("write `name?` in front of the colon for a field that may be absent"),
            _ => diagnostic,
        })
    }

    fn error(&self, found: &str, help: &str) -> Box<Diagnostic> {
        Box::new(Diagnostic::error("type-syntax", self.here(), found).help(help))
    }
}

fn offset(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
