//! Definitions and models in people's source to messages, types and error codes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use heck::ToSnakeCase as _;
use serde_json::Value;

use super::bare;
use super::comments::What;
use super::draft::{Draft, DraftError, DraftType, Enum, EnumValue, Field, Origin, Record, Shape, Type, Unknown};
use super::expression::{self, Expression};
use super::lists;
use super::messages;
use super::outline::{self, Outline, Part, Thing};
use super::pack::{Importer, load};
use super::types::{Read, json, mark, notation, one_of};
use crate::audit::{self, Parsed, Place, Reader, read_all};
use crate::generate::Error;
use crate::render::target;

/// Reads the sources below these paths.
pub(super) fn draft(paths: &[PathBuf], folders: &[PathBuf], tag: Option<&str>, draft: &mut Draft) -> Result<(), Error> {
    let packs = audit::load(&target::languages(folders), folders)?;
    let importers = load(&packs, folders)?;
    let files = read_all(paths, &packs)?;
    let mut read = Vec::new();
    for file in &files {
        let path = Path::new(&file.path);
        let Some(importer) = importers.get(file.pack).and_then(Option::as_ref) else { continue };
        if file.generated && !importer.tells(path) {
            continue;
        }
        if let Some(Err(error)) = importer.reader(path).map(Reader::check) {
            return Err(Error::new(format!("the folder `audit` of the pack `{}`: {error}", packs[file.pack].language)));
        }
        let outline = importer.reader(path).and_then(|reader| outline::read(reader, importer, &file.text));
        read.extend(outline.map(|outline| Source { file, importer, outline }));
    }
    let mut types = Vec::new();
    for source in &read {
        types.extend(source.things(&["record", "tuple"]).map(|thing| source.record(thing)));
        types.extend(source.things(&["alias", "union"]).map(|thing| source.alias(thing)));
        types.extend(source.enums());
        source.things(&["table", "codes"]).for_each(|thing| source.errors(thing, draft));
    }
    messages::add(types, tag, draft);
    for source in &read {
        let variants = source.things(&["variant"]).map(|thing| (thing.place.start, source.record(thing))).collect();
        lists::add(source.file, &source.outline.docs, &variants, draft);
    }
    if draft.messages.is_empty() {
        let files: Vec<&Parsed> = read.iter().map(|source| source.file).filter(|file| !file.generated).collect();
        bare::add(&files, tag, draft);
    }
    Ok(())
}

/// A file with what it defines.
struct Source<'f> {
    file: &'f Parsed,
    importer: &'f Importer,
    outline: Outline,
}

impl<'f> Source<'f> {
    fn things(&self, kinds: &'static [&'static str]) -> impl Iterator<Item = &Thing> {
        self.outline.things.iter().filter(move |thing| kinds.contains(&thing.kind.as_str()))
    }

    fn origin(&self, place: &Place) -> Origin {
        origin(self.file, place)
    }

    /// What the words beside a definition mean.
    fn flags(&self, thing: &Thing) -> Vec<&str> {
        let meant = |flag: &String| {
            let known = self.importer.flags.iter().find(|(word, _)| flag.contains(word.as_str()));
            known.map(|(_, meaning)| meaning.as_str())
        };
        thing.flags.iter().filter_map(meant).collect()
    }

    fn record(&self, thing: &Thing) -> DraftType {
        let absent = thing.flags.iter().any(|flag| self.importer.absent.iter().any(|base| parts_of(flag).any(|part| part == base)));
        let fields: Vec<Field> = thing.parts.iter().map(|part| self.field(part, absent)).collect();
        let flags = self.flags(thing);
        let of = |word: &str| flags.contains(&word);
        let unknown = [("reject", Unknown::Reject), ("keep", Unknown::Keep), ("ignore", Unknown::Ignore)];
        let unknown = unknown.into_iter().find(|(word, _)| of(word)).map(|(_, unknown)| unknown).or(absent.then_some(Unknown::Ignore));
        let shape =
            if thing.kind == "tuple" || of("tuple") { Shape::Tuple(fields, None) } else { Shape::Record(Record { fields, unknown }) };
        self.named(thing, Type::new(shape))
    }

    fn named(&self, thing: &Thing, ty: Type) -> DraftType {
        let doc = self.outline.docs.about(&thing.place, What::Definition);
        DraftType { name: thing.name.clone(), ty, doc, origin: self.origin(&thing.place), kept: false }
    }

    fn field(&self, part: &Part, null_is_absent: bool) -> Field {
        let words = &self.importer.words;
        let mut found = match (&part.ty, &part.value) {
            (Some(ty), _) => notation(ty, words),
            (None, value) => {
                let value = value.as_deref().and_then(|value| json(&expression::read(value)));
                let ty = value.map_or_else(|| Type::undecided("what is it?"), |value| Type::new(Shape::Literal(value)));
                Read { ty, absent: None, said: BTreeMap::new() }
            }
        };
        let mut optional = part.optional || found.absent == Some(true) && part.rule.is_none();
        let mut default = part.default.as_deref().map(expression::read);
        // A call in the place of a default may hold one, and say other things.
        if let Some(call) = default.take_if(|default| matches!(default, Expression::Call(..))) {
            mark(&call, words, &mut found);
            default = found.said.remove("default").map(|value| as_expression(&value));
            optional |= default.is_none() && call_makes(&call);
        }
        let mut value = default.as_ref().and_then(json);
        if let Some(rule) = &part.rule {
            (optional, value) = self.by_rule(rule, &mut found);
        }
        optional |= default.is_some() && value.is_none();
        if value == Some(Value::Null) && part.rule.is_none() && found.absent != Some(false) {
            // A default that is null says that absence and null are one.
            optional = true;
            value = None;
            found.ty.nullable &= !null_is_absent || found.absent == Some(true);
        }
        let doc = self.outline.docs.about(&part.place, What::Field);
        let said = found.said.get("doc").and_then(Value::as_str).unwrap_or_default();
        let wire = found.said.get("wire").and_then(Value::as_str).map(str::to_owned).or_else(|| part.wire.clone());
        let literal = matches!(found.ty.shape, Shape::Literal(_));
        Field {
            wire: wire.unwrap_or_else(|| part.name.trim_start_matches("r#").to_owned()),
            optional,
            // A field of one value has it as a default only so that nobody has to write it.
            default: value.filter(|_| found.ty.todo.is_none() && (!literal || part.rule.is_some())),
            ty: found.ty,
            doc: if doc.is_empty() { said.to_owned() } else { doc },
            origin: self.origin(&part.place),
        }
    }

    /// The words of generated code: whether a field must be there, its rule, its default.
    fn by_rule(&self, rule: &str, found: &mut Read) -> (bool, Option<Value>) {
        let (presence, rest) = rule.split_once(char::is_whitespace).unwrap_or((rule, ""));
        let Expression::Items(items) = expression::read(&format!("[{rest}]")) else { return (presence == "optional", None) };
        let rule = items.first().map(|item| &item.of);
        let inside = match rule {
            Some(Expression::Call(name, arguments)) if name == "Nullable" => arguments.first().map(|(_, inside)| inside),
            _ => None,
        };
        if presence == "optional" {
            found.ty.nullable = inside.is_some();
        }
        if let Some(rule) = inside.or(rule) {
            mark(rule, &self.importer.words, found);
        }
        let default = items.get(1).filter(|_| presence == "defaulted").and_then(|item| literal(&item.of));
        // The members of an object are a list of pairs there.
        let of_map = matches!(found.ty.shape, Shape::Map(_) | Shape::Named(_));
        let default =
            default.map(|value| if of_map && value.as_array().is_some_and(Vec::is_empty) { serde_json::json!({}) } else { value });
        (presence == "optional", default)
    }

    fn enums(&self) -> Vec<DraftType> {
        let one = |thing: &Thing| {
            let value = |part: &Part| {
                let wire = json(&expression::read(part.value.as_deref()?))?;
                let text = wire.as_str().map_or_else(|| wire.to_string(), str::to_owned);
                let name = Some(part.name.to_snake_case()).filter(|name| *name != text.to_snake_case() && *name != text);
                Some(EnumValue { name, wire, doc: self.outline.docs.about(&part.place, What::Value) })
            };
            let open = !thing.flags.is_empty() && (self.flags(thing).contains(&"open") || thing.flags.contains(&"..".to_owned()));
            let values = thing.parts.iter().filter_map(value).collect();
            self.named(thing, Type::new(Shape::Enum(Enum { values, open })))
        };
        self.things(&["enum"]).map(one).collect()
    }

    /// A name for a type.
    fn alias(&self, thing: &Thing) -> DraftType {
        let words = &self.importer.words;
        let ty = match &thing.ty {
            Some(ty) => {
                let mut found = notation(ty, words);
                let named = |rule: &&Thing| rule.name.to_snake_case() == format!("{}_rule", thing.name.to_snake_case());
                let rule = self.things(&["rule"]).find(named).and_then(|rule| rule.ty.as_deref());
                rule.into_iter().for_each(|rule| mark(&expression::read(rule), words, &mut found));
                found.ty
            }
            None => {
                let variant = |part: &Part| notation(part.ty.as_deref().unwrap_or(&part.name), words).ty;
                one_of(thing.parts.iter().map(variant).collect(), false)
            }
        };
        self.named(thing, ty)
    }

    /// A table of errors by their codes, or of codes by their names.
    fn errors(&self, thing: &Thing, draft: &mut Draft) {
        for part in &thing.parts {
            let Some(value) = part.value.as_deref().map(expression::read) else { continue };
            let bare = part.name.trim_matches(['[', ']', '"', '\'']);
            let listed = json(&value).filter(|value| value.is_i64() && thing.kind == "codes");
            let name = listed.as_ref().map(|_| bare.to_snake_case());
            let code = listed.unwrap_or_else(|| bare.parse::<i64>().map_or_else(|_| bare.into(), Value::from));
            let doc = self.outline.docs.about(&part.place, What::Value);
            let origin = self.origin(&part.place);
            draft.add_error(DraftError { code, name, doc, details: lists::details(&value), origin });
        }
    }
}

/// A place in a file.
pub(super) fn origin(file: &Parsed, place: &Place) -> Origin {
    Origin { path: file.path.clone(), line: file.text[..place.start].matches('\n').count() + 1 }
}

fn parts_of(flag: &str) -> impl Iterator<Item = &str> {
    flag.split(|c: char| !c.is_alphanumeric() && c != '_')
}

/// A call that makes a value, as `field(default_factory=list)` does, or says that there is none.
fn call_makes(call: &Expression) -> bool {
    let Expression::Call(_, arguments) = call else { return false };
    arguments.iter().any(|(keyword, _)| keyword.as_deref() == Some("default_factory"))
}

fn as_expression(value: &Value) -> Expression {
    expression::read(&match value {
        Value::Null => "null".to_owned(),
        other => other.to_string(),
    })
}

/// A value in a call that says its kind, or by a name that does.
fn literal(expression: &Expression) -> Option<Value> {
    match expression {
        Expression::Name(name, _) if name == "Null" => Some(Value::Null),
        other => json(other),
    }
}
