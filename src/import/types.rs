//! The type of a field, as people's source writes it, to a type of the draft. What names mean in a language, its pack says.

use std::collections::BTreeMap;

use serde_json::Value;

use super::draft::{Enum, EnumValue, Field, Origin, Record, Shape, Type};
use super::expression::{Expression, Item, read};
use super::limits::limit;

/// What names mean in a language.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    /// Types: by the word of the draft, the names.
    pub(super) types: BTreeMap<String, Vec<String>>,
    /// Named arguments of what constrains or describes: by the name, the key.
    pub(super) keywords: BTreeMap<String, String>,
    /// Calls whose first argument says something: by the name, the key.
    pub(super) calls: BTreeMap<String, String>,
    /// Names that say something on their own, or by standing among the arguments.
    pub(super) marks: BTreeMap<String, String>,
    /// Calls that constrain the parts of what they stand beside, by their first argument or one of this name.
    pub(super) parts: Vec<String>,
}

/// A type with what is said of the field that has it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Read {
    /// The type.
    pub(super) ty: Type,
    /// The field may be absent; `None` when nothing is said.
    pub(super) absent: Option<bool>,
    /// Other things, by their keys: `doc`, `wire`, `default`.
    pub(super) said: BTreeMap<String, Value>,
}

impl Read {
    fn plain(ty: Type) -> Self {
        Self { ty, absent: None, said: BTreeMap::new() }
    }
}

/// The types that are named by the same words here and there.
const SCALARS: [&str; 13] =
    ["string", "int", "number", "bool", "any", "uuid", "datetime", "date", "duration", "int64", "uint64", "decimal", "bytes"];

/// Reads a type.
pub(super) fn notation(source: &str, words: &Words) -> Read {
    let mut found = meaning(&read(source), words);
    if found.ty.todo.as_deref() == Some("") {
        let source = source.trim().trim_start_matches(':').split_whitespace().collect::<Vec<_>>().join(" ");
        found.ty.todo = Some(format!("what is `{source}` on the wire?"));
    }
    found
}

/// What a call or a name among the marks of a field says of it.
pub(super) fn mark(expression: &Expression, words: &Words, found: &mut Read) {
    match expression {
        Expression::Name(name, _) => {
            if let Some(word) = words.marks.get(name) {
                marked(word, found);
            }
        }
        Expression::Call(name, arguments) => {
            if let Some(word) = words.marks.get(name) {
                marked(word, found);
            }
            for (at, (keyword, value)) in arguments.iter().enumerate() {
                let key = match keyword {
                    Some(keyword) => words.keywords.get(keyword),
                    None if at == 0 => words.calls.get(name),
                    None => None,
                };
                let of_parts = words.parts.contains(name) && (at == 0 || keyword.as_deref() == Some("of"));
                match key {
                    Some(key) => said(key, value, found),
                    None if of_parts => parts(value, words, found),
                    None => {}
                }
            }
        }
        _ => {}
    }
}

fn marked(word: &str, found: &mut Read) {
    match word {
        "absent" => found.absent = Some(true),
        "default" => found.absent = Some(false),
        other => {
            if let Some((key, value)) = other.split_once(' ') {
                limit(&mut found.ty, key, &Value::from(value));
            }
        }
    }
}

/// What is said of the parts of a list or a map.
fn parts(expression: &Expression, words: &Words, found: &mut Read) {
    if let Shape::List(of) | Shape::Map(of) = &mut found.ty.shape {
        let mut part = Read::plain((**of).clone());
        mark(expression, words, &mut part);
        **of = part.ty;
    } else if matches!(expression, Expression::Call(..)) {
        // What wraps a constraint is one with the type inside.
        mark(expression, words, found);
    }
}

fn said(key: &str, value: &Expression, found: &mut Read) {
    let Some(value) = json(value) else { return };
    match key {
        "doc" | "wire" | "default" | "title" => {
            found.said.insert(key.to_owned(), value);
        }
        "open" => found.ty.limits.push(("open", value)),
        _ => limit(&mut found.ty, key, &value),
    }
}

/// The JSON of an expression that is a plain value.
pub(super) fn json(expression: &Expression) -> Option<Value> {
    Some(match expression {
        Expression::Text(text) => Value::from(text.as_str()),
        Expression::Number(number) => Value::Number(number.clone()),
        Expression::Name(name, arguments) if arguments.is_empty() => match name.as_str() {
            "None" | "null" | "undefined" => Value::Null,
            "True" | "true" => Value::Bool(true),
            "False" | "false" => Value::Bool(false),
            _ => return None,
        },
        // `Some(1)` is 1.
        Expression::Call(_, arguments) if arguments.len() == 1 && arguments[0].0.is_none() => json(&arguments[0].1)?,
        Expression::Call(_, arguments) if !arguments.is_empty() => {
            let members = arguments.iter().map(|(key, value)| Some((key.clone()?, json(value)?)));
            Value::Object(members.collect::<Option<_>>()?)
        }
        Expression::Items(items) => Value::Array(items.iter().map(|item| json(&item.of)).collect::<Option<_>>()?),
        Expression::Object(members) => {
            Value::Object(members.iter().map(|(key, value)| Some((key.clone(), json(value)?))).collect::<Option<_>>()?)
        }
        _ => return None,
    })
}

fn meaning(expression: &Expression, words: &Words) -> Read {
    Read::plain(match expression {
        Expression::Text(text) if words.types.contains_key("literal") => return meaning(&read(text), words),
        Expression::Text(text) => Type::texts([text.clone()]),
        Expression::Number(number) if number.is_i64() => Type::new(Shape::Literal(Value::Number(number.clone()))),
        Expression::List(of) => Type::new(Shape::List(Box::new(meaning(of, words).ty))),
        Expression::Index(of) => Type::new(Shape::Map(Box::new(meaning(of, words).ty))),
        Expression::Union(all) => return union(all.iter().map(|one| (one, meaning(one, words))).collect()),
        Expression::Name(name, arguments) => return named(name, arguments, words),
        Expression::Items(items) => tuple(items, words),
        Expression::Object(members) => record(members, words),
        Expression::Call(name, arguments) => return called(name, arguments, words),
        Expression::All(all) => return all_of(all, words),
        Expression::Number(_) | Expression::Rest(_) | Expression::Other => Type::undecided(""),
    })
}

fn named(name: &str, arguments: &[Expression], words: &Words) -> Read {
    let is = |word: &str| words.types.get(word).is_some_and(|names| names.iter().any(|known| known == name));
    let argument = |at: usize| arguments.get(at).map_or_else(|| Read::plain(Type::scalar("any")), |one| meaning(one, words));
    if let Some(word) = SCALARS.into_iter().find(|word| is(word)) {
        return Read::plain(Type::scalar(word));
    }
    if is("null") {
        return Read::plain(Type { nullable: true, ..Type::new(Shape::Union(Vec::new())) });
    }
    if is("tuple") && !matches!(arguments, [_, Expression::Rest(_)] | [] | [_]) {
        let items: Vec<Item> = arguments.iter().map(|of| Item { name: None, optional: false, of: of.clone() }).collect();
        return Read::plain(tuple(&items, words));
    }
    if is("list") || is("tuple") {
        return Read::plain(Type::new(Shape::List(Box::new(argument(0).ty))));
    }
    if is("set") {
        let list = Type::new(Shape::List(Box::new(argument(0).ty)));
        return Read::plain(Type { limits: vec![("unique_items", true.into())], ..list });
    }
    if is("map") {
        let of = argument(usize::from(arguments.len() > 1)).ty;
        return Read::plain(Type::new(Shape::Map(Box::new(of))));
    }
    if is("json") {
        return Read::plain(Type::new(Shape::Json(Box::new(argument(0).ty))));
    }
    if is("nullable") {
        let of = argument(0);
        let absent = is("absent").then_some(true).or(of.absent);
        return Read { ty: Type { nullable: true, ..of.ty }, absent, said: of.said };
    }
    if is("optional") {
        return Read { absent: Some(true), ..argument(0) };
    }
    if is("through") {
        let mut found = argument(0);
        arguments.iter().skip(1).for_each(|one| mark(one, words, &mut found));
        return found;
    }
    if is("union") || is("literal") {
        let values = |one: &Expression| match one {
            Expression::Text(text) if is("literal") => Read::plain(Type::texts([text.clone()])),
            _ => meaning(one, words),
        };
        return union(arguments.iter().map(|one| (one, values(one))).collect());
    }
    if ["true", "True", "false", "False"].contains(&name) {
        return Read::plain(Type::new(Shape::Literal(name.eq_ignore_ascii_case("true").into())));
    }
    let generic = !arguments.is_empty();
    Read::plain(if generic { Type::undecided("") } else { Type::new(Shape::Named(name.to_owned())) })
}

/// A call in the place of a type: a type with constraints, or the name of a type with the type.
fn called(name: &str, arguments: &[(Option<String>, Expression)], words: &Words) -> Read {
    let is = |word: &str| words.types.get(word).is_some_and(|names| names.iter().any(|known| known == name));
    if is("alias") {
        return arguments.get(1).map_or_else(|| Read::plain(Type::undecided("")), |(_, of)| meaning(of, words));
    }
    if SCALARS.into_iter().any(is) {
        let mut found = named(name, &[], words);
        mark(&Expression::Call(String::new(), arguments.to_vec()), words, &mut found);
        return found;
    }
    Read::plain(Type::undecided(""))
}

/// Several at once: what comes after the first adds nothing, or nobody knows what.
fn all_of(all: &[Expression], words: &Words) -> Read {
    match all {
        [first, Expression::Object(members)] if members.is_empty() => meaning(first, words),
        _ => Read::plain(Type::undecided("")),
    }
}

fn tuple(items: &[Item], words: &Words) -> Type {
    let mut fields = Vec::new();
    let mut rest = None;
    for (number, item) in items.iter().enumerate() {
        let ty = meaning(&item.of, words).ty;
        let name = item.name.clone().unwrap_or_else(|| format!("item{}", number + 1));
        if name.starts_with("...") || matches!(item.of, Expression::Rest(_)) {
            rest = match ty.shape {
                Shape::List(of) => Some(of),
                _ => return Type::undecided(""),
            };
        } else {
            fields.push(Field { wire: name, ty, optional: item.optional, default: None, doc: String::new(), origin: Origin::default() });
        }
    }
    Type::new(Shape::Tuple(fields, rest))
}

fn record(members: &[(String, Expression)], words: &Words) -> Type {
    let field = |(key, value): &(String, Expression)| {
        let found = meaning(value, words);
        let wire = key.trim_end_matches('?').to_owned();
        let optional = key.ends_with('?') || found.absent == Some(true);
        Field { wire, ty: found.ty, optional, default: None, doc: String::new(), origin: Origin::default() }
    };
    Type::new(Shape::Record(Record { fields: members.iter().map(field).collect(), unknown: None }))
}

fn union(all: Vec<(&Expression, Read)>) -> Read {
    let nullable = all.iter().any(|(_, one)| one.ty.nullable);
    let absent = all.iter().find_map(|(_, one)| one.absent);
    // A text, or any other text: the values are those that are known.
    let open = all.iter().any(|(one, _)| matches!(one, Expression::All(_)));
    let some: Vec<Type> = all
        .into_iter()
        .filter(|(one, _)| !(open && matches!(one, Expression::All(_))))
        .map(|(_, one)| Type { nullable: false, ..one.ty })
        .filter(|one| !matches!(&one.shape, Shape::Union(none) if none.is_empty()))
        .collect();
    let mut one = one_of(some, open);
    one.nullable = nullable;
    Read { absent, ..Read::plain(one) }
}

/// One of several types that are not null.
pub(super) fn one_of(all: Vec<Type>, open: bool) -> Type {
    let mut some: Vec<Type> = Vec::new();
    for one in all {
        if !some.contains(&one) {
            some.push(one);
        }
    }
    if some.len() == 1 && !open {
        return some.remove(0);
    }
    let values = |one: &Type| match &one.shape {
        Shape::Literal(value) => Some(vec![EnumValue { name: None, wire: value.clone(), doc: String::new() }]),
        Shape::Enum(all) if !all.open => Some(all.values.clone()),
        _ => None,
    };
    let listed: Option<Vec<Vec<EnumValue>>> = some.iter().map(values).collect();
    match listed.map(|all| all.into_iter().flatten().collect::<Vec<_>>()) {
        Some(all) if is_one_kind(&all) => Type::new(Shape::Enum(Enum { values: all, open })),
        _ if some.is_empty() => Type::undecided("it is never anything but null"),
        _ => Type::new(Shape::Union(some)),
    }
}

/// Whether all values are texts, or all are integers.
pub(super) fn is_one_kind(values: &[EnumValue]) -> bool {
    !values.is_empty() && (values.iter().all(|value| value.wire.is_string()) || values.iter().all(|value| value.wire.is_i64()))
}

#[cfg(test)]
mod tests {
    use super::super::write::notation as written;
    use super::*;

    fn table(rows: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
        rows.iter().map(|(word, names)| ((*word).to_owned(), names.iter().map(|name| (*name).to_owned()).collect())).collect()
    }

    fn words() -> Words {
        let types = table(&[
            ("string", &["str", "String", "string"]),
            ("int", &["int"]),
            ("list", &["list", "Vec"]),
            ("tuple", &["tuple"]),
            ("map", &["dict", "HashMap"]),
            ("null", &["None", "null"]),
            ("nullable", &["Optional", "Option"]),
            ("absent", &["Option"]),
            ("through", &["Annotated", "Brand"]),
            ("any", &["Any"]),
        ]);
        let pairs = |all: &[(&str, &str)]| all.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect();
        Words {
            types,
            keywords: pairs(&[("ge", "min"), ("gt", "above"), ("max_length", "max_length"), ("description", "doc")]),
            calls: pairs(&[("name", "wire")]),
            marks: pairs(&[("DEFAULT", "default")]),
            parts: vec!["Of".to_owned()],
        }
    }

    #[test]
    fn one_grammar_for_all() {
        let (plain, mut quoting) = (words(), words());
        quoting.types.insert("literal".to_owned(), vec!["Literal".to_owned()]);
        for (source, words, expected) in [
            ("str", &plain, "string"),
            ("list[str] | None", &plain, "string[] | null"),
            ("Optional[dict[str, Any]]", &plain, "map<any> | null"),
            ("typing.Literal[\"a\", 'b']", &quoting, "\"a\" | \"b\""),
            ("Optional[\"Turn\"]", &quoting, "Turn | null"),
            ("'a' | 'b' | null", &plain, "\"a\" | \"b\" | null"),
            ("String[]", &plain, "string[]"),
            ("Vec<Option<String>>", &plain, "(string | null)[]"),
            ("std::collections::HashMap<String, Vec<Turn>>", &plain, "map<Turn[]>"),
            ("{ readonly [key: string]: Turn }", &plain, "map<Turn>"),
            ("wire.Brand<string, \"Id\">", &plain, "string"),
            ("tuple[str, ...]", &plain, "string[]"),
            ("-1 | 2", &plain, "-1 | 2"),
            ("Turn", &plain, "Turn"),
            ("str | Turn", &plain, "string | Turn"),
            ("(a: string) => void", &plain, "any"),
            ("Foo<Bar>", &plain, "any"),
            ("", &plain, "any"),
        ] {
            assert_eq!(written(&notation(source, words).ty).as_deref(), Some(expected), "{source}");
        }
        assert_eq!(notation("Option<String>", &plain).absent, Some(true));
        assert!(notation(&"list[".repeat(1_000), &plain).ty.todo.is_some());
    }

    #[test]
    fn what_is_said_beside_a_type() {
        let found = notation("Annotated[int, Field(gt=0, description='How many.'), name(\"n\"), DEFAULT]", &words());
        assert_eq!(found.ty.limits, [("min", 1.into())]);
        assert_eq!((found.said.get("doc"), found.said.get("wire")), (Some(&"How many.".into()), Some(&"n".into())));
        assert_eq!(found.absent, Some(false));
        let found = notation("Annotated[list[str], Of(Text(max_length=3))]", &words());
        let Shape::List(of) = found.ty.shape else { panic!("a list") };
        assert_eq!(of.limits, [("max_length", 3.into())]);
    }

    #[test]
    fn records_tuples_and_open_values() {
        let Shape::Record(record) = notation("{ a: string; b?: string[] }", &words()).ty.shape else { panic!("a record") };
        assert_eq!(
            record.fields.iter().map(|field| (field.wire.as_str(), field.optional)).collect::<Vec<_>>(),
            [("a", false), ("b", true)]
        );
        let Shape::Tuple(items, rest) = notation("[kind: 2, id?: string, ...more: string[]]", &words()).ty.shape else { panic!("a tuple") };
        assert_eq!(items.iter().map(|item| (item.wire.as_str(), item.optional)).collect::<Vec<_>>(), [("kind", false), ("id", true)]);
        assert!(rest.is_some());
        let Shape::Enum(all) = notation("| \"a\" | (string & {})", &words()).ty.shape else { panic!("an enum") };
        assert!(all.open && all.values.len() == 1);
    }
}
