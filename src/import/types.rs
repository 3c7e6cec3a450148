//! The type of a field, as people's source writes it, to the notation of specs.
//!
//! `list[str] | None`, `ReadonlyArray<string> | null` and `Option<Vec<String>>` have one grammar: names with arguments in brackets, texts,
//! empty brackets behind, bars between. What a name means, the pack of the language says.

use std::collections::{BTreeMap, BTreeSet};

/// A type as the source writes it.
#[derive(Debug, PartialEq)]
enum Expression {
    Name(String, Vec<Expression>),
    Text(String),
    List(Box<Expression>),
    Union(Vec<Expression>),
    /// Something that has no counterpart.
    Other,
}

/// A type of a spec.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Notation {
    /// Without null.
    pub(crate) text: String,
    /// Null is a value too.
    pub(crate) nullable: bool,
    /// What is absent is taken for null.
    pub(crate) absent: bool,
    /// The named types in it.
    pub(crate) names: BTreeSet<String>,
    /// The only values, all texts.
    pub(crate) literals: Vec<String>,
    /// A part of it could not be understood.
    pub(crate) unknown: bool,
}

impl Notation {
    /// The whole, with null.
    pub(crate) fn whole(&self) -> String {
        if self.nullable { format!("{} | null", self.text) } else { self.text.clone() }
    }
}

/// What names mean in a language: by the word of the pack, the names.
pub(crate) type Meanings = BTreeMap<String, Vec<String>>;

/// The notation of a type.
pub(crate) fn notation(source: &str, meanings: &Meanings) -> Notation {
    let mut reader = Reader { rest: source.trim().trim_start_matches(':').trim(), depth: 0 };
    let expression = reader.union();
    let expression = if reader.rest.is_empty() { expression } else { Expression::Other };
    meaning(&expression, meanings)
}

struct Reader<'s> {
    rest: &'s str,
    depth: usize,
}

/// The most types inside one another; nobody writes more.
const DEEPEST: usize = 64;

impl Reader<'_> {
    fn skip(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn take(&mut self, mark: char) -> bool {
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
        self.take('|');
        let mut all = vec![self.one()];
        while self.take('|') {
            all.push(self.one());
        }
        self.depth -= 1;
        if all.len() == 1 { all.remove(0) } else { Expression::Union(all) }
    }

    fn one(&mut self) -> Expression {
        self.skip();
        let mut found = match self.rest.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let inner = &self.rest[1..];
                let end = inner.find(quote).unwrap_or(inner.len());
                self.rest = inner.get(end + 1..).unwrap_or_default();
                Expression::Text(inner[..end].to_owned())
            }
            Some('(') => {
                self.take('(');
                let inner = self.union();
                if self.take(')') { inner } else { Expression::Other }
            }
            Some('&') => {
                // A reference, with or without a lifetime.
                self.rest = self.rest[1..].trim_start_matches('\'').trim_start_matches("static ").trim_start_matches("a ");
                self.one()
            }
            Some(first) if first.is_alphabetic() || first == '_' => self.name(),
            _ => Expression::Other,
        };
        while self.rest.starts_with("[]") {
            self.rest = &self.rest[2..];
            found = Expression::List(Box::new(found));
        }
        found
    }

    fn name(&mut self) -> Expression {
        let end = self.rest.find(|c: char| !c.is_alphanumeric() && !"_.:$".contains(c)).unwrap_or(self.rest.len());
        let (path, rest) = self.rest.split_at(end);
        let name = path.rsplit(['.', ':']).next().unwrap_or(path).to_owned();
        self.rest = rest;
        if self.rest.starts_with("[]") {
            return Expression::Name(name, Vec::new());
        }
        let close = match self.rest.chars().next() {
            Some('[') => ']',
            Some('<') => '>',
            _ => return Expression::Name(name, Vec::new()),
        };
        self.rest = &self.rest[1..];
        let mut arguments = vec![self.union()];
        while self.take(',') {
            arguments.push(self.union());
        }
        if self.take(close) { Expression::Name(name, arguments) } else { Expression::Other }
    }
}

fn meaning(expression: &Expression, meanings: &Meanings) -> Notation {
    match expression {
        Expression::Other => Notation { text: "any".to_owned(), unknown: true, ..Notation::default() },
        Expression::Text(text) => literals(vec![text.clone()]),
        Expression::List(of) => list(&meaning(of, meanings)),
        Expression::Union(all) => union(all.iter().map(|one| meaning(one, meanings)).collect()),
        Expression::Name(name, arguments) => named(name, arguments, meanings),
    }
}

fn named(name: &str, arguments: &[Expression], meanings: &Meanings) -> Notation {
    let is = |word: &str| meanings.get(word).is_some_and(|names| names.iter().any(|known| known == name));
    let argument = |at: Option<&Expression>| at.map_or_else(any, |one| meaning(one, meanings));
    for word in ["string", "int", "number", "bool", "any", "uuid", "datetime", "date", "int64"] {
        if is(word) {
            return Notation { text: word.to_owned(), ..Notation::default() };
        }
    }
    if is("null") {
        return Notation { nullable: true, ..Notation::default() };
    }
    if is("list") {
        return list(&argument(arguments.first()));
    }
    if is("map") {
        let of = argument(arguments.get(1).or(arguments.first().filter(|_| arguments.len() == 1)));
        return Notation { text: format!("map<{}>", of.whole()), nullable: false, absent: false, literals: Vec::new(), ..of };
    }
    if is("nullable") {
        return Notation { nullable: true, absent: is("absent"), ..argument(arguments.first()) };
    }
    if is("optional") {
        return Notation { absent: true, ..argument(arguments.first()) };
    }
    if is("through") {
        return argument(arguments.first());
    }
    if is("union") || is("literal") {
        return union(arguments.iter().map(|one| meaning(one, meanings)).collect());
    }
    Notation { text: name.to_owned(), names: BTreeSet::from([name.to_owned()]), unknown: !arguments.is_empty(), ..Notation::default() }
}

fn any() -> Notation {
    Notation { text: "any".to_owned(), ..Notation::default() }
}

fn literals(values: Vec<String>) -> Notation {
    let text = values.iter().map(|value| serde_json::Value::from(value.as_str()).to_string()).collect::<Vec<_>>().join(" | ");
    Notation { text, literals: values, ..Notation::default() }
}

fn list(of: &Notation) -> Notation {
    let text = if of.nullable || of.text.contains(" | ") { format!("({})[]", of.whole()) } else { format!("{}[]", of.text) };
    Notation { text, nullable: false, absent: false, literals: Vec::new(), ..of.clone() }
}

fn union(all: Vec<Notation>) -> Notation {
    let nullable = all.iter().any(|one| one.nullable);
    let some: Vec<Notation> = all.into_iter().filter(|one| !one.text.is_empty()).collect();
    let texts: BTreeSet<&str> = some.iter().map(|one| one.text.as_str()).collect();
    if texts.len() == 1
        && let Some(only) = some.first()
    {
        return Notation { nullable, ..only.clone() };
    }
    if !some.is_empty() && some.iter().all(|one| !one.literals.is_empty()) {
        let mut values: Vec<String> = Vec::new();
        for value in some.into_iter().flat_map(|one| one.literals) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        return Notation { nullable, ..literals(values) };
    }
    // Whether several types can be told apart, only a person can say.
    Notation { nullable, unknown: true, ..any() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meanings(rows: &[(&str, &[&str])]) -> Meanings {
        rows.iter().map(|(word, names)| ((*word).to_owned(), names.iter().map(|name| (*name).to_owned()).collect())).collect()
    }

    #[test]
    fn one_grammar_for_all() {
        let meanings = meanings(&[
            ("string", &["str", "String"]),
            ("list", &["list", "Vec"]),
            ("map", &["dict", "HashMap"]),
            ("null", &["None", "null"]),
            ("nullable", &["Optional", "Option"]),
            ("absent", &["Option"]),
            ("literal", &["Literal"]),
            ("any", &["Any"]),
        ]);
        for (source, expected) in [
            ("str", "string"),
            ("list[str] | None", "string[] | null"),
            ("Optional[dict[str, Any]]", "map<any> | null"),
            ("typing.Literal[\"a\", 'b']", "\"a\" | \"b\""),
            ("'a' | 'b' | null", "\"a\" | \"b\" | null"),
            ("String[]", "string[]"),
            ("Vec<Option<String>>", "(string | null)[]"),
            ("std::collections::HashMap<String, Vec<Turn>>", "map<Turn[]>"),
            ("Turn", "Turn"),
            ("str | Turn", "any"),
            ("(a: string) => void", "any"),
            ("", "any"),
        ] {
            assert_eq!(notation(source, &meanings).whole(), expected, "{source}");
        }
        assert!(notation("Option<String>", &meanings).absent);
        assert!(notation(&"list[".repeat(1_000), &meanings).unknown);
    }
}
