//! A JSON Schema to a type: the words of draft 2020-12, those of draft-07 that mean the same, and two that OpenAPI added.
//!
//! What a schema says and a spec cannot say is left to be decided; what only says something to people is documentation.

use std::collections::BTreeMap;

use serde_json::Value;

use super::draft::{DraftType, Field, Origin, Record, Shape, Type, Unknown};
use super::keywords::{
    both, constrain, doc, flag, implied, integer, is_said, listed, literal, number, plain_name, strings, text, type_name,
};
use super::limits::limit;
use super::types::one_of;
use crate::source::Sources;
use crate::yaml::Node;

/// A document whose parts may refer to one another.
pub(super) struct Document<'d> {
    /// Its path, as a draft shows it.
    pub(super) path: String,
    /// The whole.
    pub(super) root: &'d Node<'d>,
    /// Where its text is kept.
    pub(super) sources: &'d Sources,
    /// The names of what is referred to, by pointers.
    names: BTreeMap<String, String>,
    /// What is referred to and has not been read yet.
    waiting: Vec<(String, String)>,
}

/// The most references one behind another, and the deepest schema.
const DEEPEST: usize = 48;

/// Words that say something about a value for which no spec has a word.
const WITHOUT_COUNTERPART: [&str; 11] = [
    "not",
    "if",
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "unevaluatedProperties",
    "unevaluatedItems",
    "patternProperties",
    "$dynamicRef",
    "$recursiveRef",
];

impl<'d> Document<'d> {
    pub(super) fn new(path: String, root: &'d Node<'d>, sources: &'d Sources) -> Self {
        Self { path, root, sources, names: BTreeMap::new(), waiting: Vec::new() }
    }

    /// Where a part stands.
    pub(super) fn origin(&self, node: &Node<'_>) -> Origin {
        Origin { path: self.path.clone(), line: self.sources.position(node.span).line as usize }
    }

    /// What a reference inside the document stands for, through as many as there are.
    pub(super) fn follow(&self, node: &'d Node<'d>) -> &'d Node<'d> {
        let mut found = node;
        for _ in 0..DEEPEST {
            match text(found, "$ref").and_then(|pointer| self.at(pointer)) {
                Some(next) => found = next,
                None => break,
            }
        }
        found
    }

    /// The part that a JSON Pointer behind `#` names.
    pub(super) fn at(&self, pointer: &str) -> Option<&'d Node<'d>> {
        let mut found = self.root;
        for step in pointer.strip_prefix('#')?.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~").replace("%24", "$");
            found = match found.as_list() {
                Some(items) => items.get(step.parse::<usize>().ok()?)?,
                None => found.get(&step)?,
            };
        }
        Some(found)
    }

    /// The name of what a pointer names.
    pub(super) fn name_of(&mut self, pointer: &str) -> String {
        if let Some(name) = self.names.get(pointer) {
            return name.clone();
        }
        let last = pointer.rsplit('/').next().filter(|last| !last.is_empty() && *last != "#");
        let title = self.at(pointer).and_then(|node| text(node, "title"));
        let base = type_name(last.or(title).unwrap_or("Root"));
        let mut name = base.clone();
        let mut number = 1;
        while self.names.values().any(|known| *known == name) {
            number += 1;
            name = format!("{base}{number}");
        }
        self.names.insert(pointer.to_owned(), name.clone());
        self.waiting.push((pointer.to_owned(), name.clone()));
        name
    }

    /// The types that were referred to, and those that these refer to.
    pub(super) fn referred(&mut self) -> Vec<DraftType> {
        let mut types = Vec::new();
        while let Some((pointer, name)) = self.waiting.pop() {
            let Some(node) = self.at(&pointer) else { continue };
            types.push(DraftType { name, ty: self.ty(node), doc: doc(node), origin: self.origin(node), kept: false });
        }
        types.sort_by_key(|found: &DraftType| found.origin.line);
        types
    }

    /// The type of a schema.
    pub(super) fn ty(&mut self, node: &'d Node<'d>) -> Type {
        self.inner(node, 0)
    }

    fn inner(&mut self, node: &'d Node<'d>, depth: usize) -> Type {
        if depth > DEEPEST {
            return Type::undecided("it is nested too deeply");
        }
        if node.as_map().is_none() {
            let nothing = flag(node) == Some(false);
            return if nothing { Type::undecided("the schema refuses every value") } else { Type::scalar("any") };
        }
        let mut ty = match text(node, "$ref") {
            Some(pointer) if self.at(pointer).is_some() => Type::new(Shape::Named(self.name_of(pointer))),
            Some(pointer) => Type::undecided(format!("what is `{pointer}`? it is not in this document")),
            None => self.own(node, depth),
        };
        ty.nullable |= node.get("nullable").and_then(flag) == Some(true);
        constrain(&mut ty, node);
        let without: Vec<&str> = WITHOUT_COUNTERPART.into_iter().filter(|word| node.get(word).is_some() && !is_said(&ty, word)).collect();
        if let (false, None) = (without.is_empty(), &ty.todo) {
            ty.todo = Some(format!("a spec has no word for `{}`", without.join("`, `")));
        }
        ty
    }

    fn own(&mut self, node: &'d Node<'d>, depth: usize) -> Type {
        if let Some(value) = node.get("const").and_then(|value| value.to_json().ok()) {
            return literal(value);
        }
        if let Some(values) = node.get("enum").and_then(Node::as_list) {
            return listed(values.iter().filter_map(|value| value.to_json().ok()).map(|value| (value, String::new())).collect());
        }
        if let Some(all) = node.get("allOf").and_then(Node::as_list) {
            return self.all_of(node, all, depth);
        }
        if let Some(some) = node.get("oneOf").or_else(|| node.get("anyOf")).and_then(Node::as_list) {
            return self.any_of(node, some, depth);
        }
        let types: Vec<&str> = match node.get("type") {
            Some(list) if list.as_list().is_some() => {
                list.as_list().unwrap_or_default().iter().filter_map(Node::as_scalar).map(|it| &*it.text).collect()
            }
            Some(one) => one.as_scalar().map(|scalar| &*scalar.text).into_iter().collect(),
            None => implied(node).into_iter().collect(),
        };
        let nullable = types.contains(&"null");
        let all = types.into_iter().filter(|word| *word != "null").map(|word| self.of_kind(word, node, depth)).collect::<Vec<_>>();
        let one = if all.is_empty() && !nullable { Type::scalar("any") } else { one_of(all, false) };
        Type { nullable, ..one }
    }

    fn of_kind(&mut self, word: &str, node: &'d Node<'d>, depth: usize) -> Type {
        match word {
            "string" => self.string(node, depth),
            "integer" => integer(text(node, "format")),
            "number" => Type::scalar("number"),
            "boolean" => Type::scalar("bool"),
            "array" => self.array(node, depth),
            "object" => self.object(node, depth),
            other => Type::undecided(format!("what is the type `{other}`?")),
        }
    }

    fn string(&mut self, node: &'d Node<'d>, depth: usize) -> Type {
        if let Some(inside) = node.get("contentSchema").filter(|_| text(node, "contentMediaType") == Some("application/json")) {
            let of = self.inner(inside, depth + 1);
            return Type::new(Shape::Json(Box::new(of)));
        }
        let encoding = match text(node, "contentEncoding").map(str::to_lowercase).as_deref() {
            Some("base64") => Some("base64"),
            Some("base64url") => Some("base64url"),
            Some("base16") => Some("hex"),
            _ => None,
        };
        if let Some(encoding) = encoding {
            let limits = if encoding == "base64" { Vec::new() } else { vec![("encoding", Value::from(encoding))] };
            return Type { limits, ..Type::scalar("bytes") };
        }
        match text(node, "format") {
            None => Type::scalar("string"),
            Some("date-time") => Type::scalar("datetime"),
            Some("date") => Type::scalar("date"),
            Some("uuid") => Type::scalar("uuid"),
            Some("duration") => Type::scalar("duration"),
            Some("byte" | "base64") => Type::scalar("bytes"),
            Some(format) => Type { todo: Some(format!("nobody checks the format `{format}`")), ..Type::scalar("string") },
        }
    }

    fn array(&mut self, node: &'d Node<'d>, depth: usize) -> Type {
        let positions = node.get("prefixItems").or_else(|| node.get("items")).and_then(Node::as_list);
        let Some(positions) = positions else {
            let of = node.get("items").map_or_else(|| Type::scalar("any"), |items| self.inner(items, depth + 1));
            return Type::new(Shape::List(Box::new(of)));
        };
        let least = number(node, "minItems").unwrap_or(0);
        let most = number(node, "maxItems").unwrap_or(u64::MAX);
        let mut items = Vec::new();
        for (at, position) in positions.iter().enumerate() {
            let name = text(position, "title").map(plain_name).filter(|name| !name.is_empty());
            let mut field = self.field(name.unwrap_or_else(|| format!("item{}", at + 1)), position, depth);
            field.optional = at as u64 >= least;
            field.default = None;
            items.push(field);
        }
        let more = if node.get("prefixItems").is_some() { node.get("items") } else { node.get("additionalItems") };
        let closed = most <= positions.len() as u64 || more.is_some_and(|more| flag(more) == Some(false));
        let rest = (!closed).then(|| more.map_or_else(|| Type::scalar("any"), |more| self.inner(more, depth + 1)));
        Type::new(Shape::Tuple(items, rest.map(Box::new)))
    }

    fn object(&mut self, node: &'d Node<'d>, depth: usize) -> Type {
        let properties = node.get("properties").and_then(Node::as_map).unwrap_or_default();
        let others = node.get("additionalProperties");
        let patterns = node.get("patternProperties").and_then(Node::as_map).unwrap_or_default();
        if properties.is_empty() && others.is_none_or(|others| flag(others) != Some(false) || !patterns.is_empty()) {
            let (values, keys) = match (others.filter(|others| flag(others) != Some(false)), patterns) {
                (None, [only]) => (Some(&only.value), Some(Value::from(&*only.key.text))),
                (others, _) => (others, node.get("propertyNames").and_then(|names| text(names, "pattern")).map(Value::from)),
            };
            let of = values.map_or_else(|| Type::scalar("any"), |values| self.inner(values, depth + 1));
            let mut map = Type::new(Shape::Map(Box::new(of)));
            if let Some(keys) = keys {
                limit(&mut map, "keys", &keys);
            }
            return map;
        }
        let required: Vec<&str> = strings(node.get("required"));
        let mut fields = Vec::new();
        for entry in properties {
            let mut field = self.field(entry.key.text.to_string(), &entry.value, depth);
            let must = required.contains(&&*entry.key.text);
            // What must be there has no default, whatever a form for people begins with.
            field.default = field.default.filter(|value| !must && (field.ty.nullable || !value.is_null()));
            field.optional = !must && field.default.is_none();
            fields.push(field);
        }
        let unknown = match others.map(|others| (flag(others), others)) {
            Some((Some(false), _)) => Unknown::Reject,
            Some((Some(true), _)) => Unknown::Keep,
            Some((None, _)) => Unknown::Keep,
            None => Unknown::Ignore,
        };
        let typed = others.is_some_and(|others| flag(others).is_none() && others.as_map().is_some_and(|map| !map.is_empty()));
        let todo = typed.then(|| "the members that are no fields have a type in the schema".to_owned());
        Type { todo, ..Type::new(Shape::Record(Record { fields, unknown: Some(unknown) })) }
    }

    fn field(&mut self, wire: String, node: &'d Node<'d>, depth: usize) -> Field {
        let ty = self.inner(node, depth + 1);
        let default = node.get("default").and_then(|value| value.to_json().ok());
        let literal = matches!(ty.shape, Shape::Literal(_));
        Field { wire, ty, optional: false, default: default.filter(|_| !literal), doc: doc(node), origin: self.origin(node) }
    }

    /// Several schemas at once: of objects the members of all, of anything else the narrowest.
    fn all_of(&mut self, node: &'d Node<'d>, all: &'d [Node<'d>], depth: usize) -> Type {
        let mut types: Vec<Type> = Vec::new();
        if node.get("properties").is_some() {
            types.push(self.object(node, depth));
        }
        let only = all.len() == 1 && types.is_empty();
        for one in all {
            types.push(if only { self.inner(one, depth + 1) } else { self.inner(self.follow(one), depth + 1) });
        }
        types.into_iter().reduce(both).unwrap_or_else(|| Type::scalar("any"))
    }

    fn any_of(&mut self, node: &'d Node<'d>, some: &'d [Node<'d>], depth: usize) -> Type {
        let base = node.get("properties").map(|_| self.object(node, depth));
        // Alternatives that only say which members must be there tell no types apart.
        if some.iter().all(|one| one.as_map().is_some_and(|map| map.iter().all(|entry| entry.key.text == "required"))) {
            let ty = base.unwrap_or_else(|| Type::scalar("any"));
            return Type { todo: Some("which members must be there together?".to_owned()), ..ty };
        }
        let described = |one: &Node<'_>| Some((one.get("const")?.to_json().ok()?, doc(one)));
        let is_null = |one: &Node<'_>| text(one, "type") == Some("null") || one.get("const").is_some_and(Node::is_null);
        let nullable = some.iter().any(is_null);
        let left: Vec<&'d Node<'d>> = some.iter().filter(|one| !is_null(one)).collect();
        if let (Some(values), false) = (left.iter().map(|one| described(one)).collect::<Option<Vec<_>>>(), left.is_empty()) {
            return Type { nullable, ..listed(values) };
        }
        let mut types = Vec::new();
        for one in left {
            let variant = match &base {
                Some(base) => both(base.clone(), self.inner(self.follow(one), depth + 1)),
                None => self.inner(one, depth + 1),
            };
            types.push(variant);
        }
        let nullable = nullable || types.iter().any(|one| one.nullable);
        types.iter_mut().for_each(|one| one.nullable = false);
        Type { nullable, ..one_of(types, false) }
    }
}
