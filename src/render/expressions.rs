//! Types and fields to expressions of a language, by the tables of a manifest.
//!
//! An entry is a template that sees the type as `t`, the expression of what is inside it as `of`, and whatever the caller
//! names; or a field as `f`. Equal types and equal fields give equal expressions, so each is rendered once.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

use foldhash::fast::RandomState;
use minijinja::value::{Kwargs, ValueKind};
use minijinja::{Error, ErrorKind, State, Value};

use super::context::{identity, is_field};

/// The words for the kinds of types, as the model writes them.
pub(super) const KINDS: [&str; 19] = [
    "string", "int", "int64", "uint64", "decimal", "number", "bool", "uuid", "datetime", "date", "duration", "bytes", "any", "json",
    "literal", "list", "map", "nullable", "ref",
];

/// The finer words that may follow a kind and a full stop, with the kinds they may follow.
pub(super) const REFINEMENTS: [(&str, &[&str]); 4] = [
    ("ref", &["record", "enum", "union", "tuple", "alias"]),
    ("bytes", &["base64", "base64url", "hex"]),
    ("literal", &["null", "bool", "int", "string"]),
    ("int64 uint64 decimal", &["number"]),
];

/// The entry for every kind without one of its own.
pub(super) const DEFAULT: &str = "default";

/// A table: kind or refined kind to the name of its template in the environment.
pub(super) type Table = BTreeMap<String, String>;

/// The expressions rendered so far.
#[derive(Debug, Default)]
pub(super) struct Expressions {
    /// By table, identity of the type or field, and arguments. The value is kept with it, so that no other can take its place. Only ever
    /// asked by key, so that its order shows nowhere.
    known: Mutex<HashMap<Key, (Value, Entry), RandomState>>,
}

/// Which table, which value of the context, and which arguments.
type Key = (usize, usize, String);

#[derive(Clone, Debug)]
enum Entry {
    /// Its own template asks for it.
    InProgress,
    Done(Value),
}

impl Expressions {
    /// The expression of a type or a field.
    ///
    /// # Errors
    /// When the value is neither, the table is unknown, or its template fails.
    pub(super) fn expression(
        &self,
        tables: &BTreeMap<String, Table>,
        state: &State<'_, '_>,
        ty: &Value,
        table: &str,
        arguments: Option<&Kwargs>,
    ) -> Result<Value, Error> {
        let entries = tables.get(table).ok_or_else(|| invalid(format!("there is no table `{table}` under `expressions`")))?;
        let key = key(entries, ty, arguments)?;
        let known = locked(&self.known).get(&key).map(|(_, entry)| entry.clone());
        match known {
            Some(Entry::Done(value)) => return Ok(value),
            Some(Entry::InProgress) => {
                return Err(invalid(format!("the table `{table}` needs the expression of a type for that expression itself")));
            }
            None => drop(locked(&self.known).insert(key.clone(), (ty.clone(), Entry::InProgress))),
        }
        let rendered = self.render(tables, state, ty, (table, entries), arguments);
        match &rendered {
            Ok(value) => drop(locked(&self.known).insert(key, (ty.clone(), Entry::Done(value.clone())))),
            Err(_) => drop(locked(&self.known).remove(&key)),
        }
        rendered
    }

    fn render(
        &self,
        tables: &BTreeMap<String, Table>,
        state: &State<'_, '_>,
        ty: &Value,
        (table, entries): (&str, &Table),
        arguments: Option<&Kwargs>,
    ) -> Result<Value, Error> {
        let is_field = is_field(ty);
        let template = if is_field { of_fields(entries)? } else { entry(entries, ty)? };
        let mut context = BTreeMap::from([(if is_field { "f" } else { "t" }, ty.clone())]);
        let inner = ty.get_attr("of")?;
        if !inner.is_undefined() {
            context.insert("of", self.expression(tables, state, &inner, table, arguments)?);
        }
        if let Some(arguments) = arguments {
            for name in arguments.args() {
                context.insert(name, arguments.get(name)?);
            }
        }
        let text = state.env().get_template(template)?.render(Value::from_pairs(context))?;
        Ok(Value::from(text))
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What decides about the expression: equal types are one value of the context, and so are equal fields.
fn key(entries: &Table, ty: &Value, arguments: Option<&Kwargs>) -> Result<Key, Error> {
    let is_type = || ty.get_attr("text").is_ok_and(|text| !text.is_undefined());
    let Some(place) = identity(ty).filter(|_| is_field(ty) || is_type()) else {
        return Err(invalid(format!("`expr` takes a field or a type, such as a field's `type`, found {}", ty.kind())));
    };
    let mut key = String::new();
    for (arguments, name) in arguments.into_iter().flat_map(|arguments| arguments.args().map(move |name| (arguments, name))) {
        let value: Value = arguments.get(name)?;
        // In a namespace a template notes what it finds, so that it decides about nothing.
        if value.as_object().is_some_and(|object| object.type_name().ends_with("::Namespace")) {
            continue;
        }
        // With its length, a text is not taken for two arguments.
        let written = match value.as_str() {
            Some(text) => write!(key, "\0{name}={}:{text}", text.len()),
            None => write!(key, "\0{name}={value:?}"),
        };
        written.unwrap_or_else(|_| unreachable!("a string takes whatever is written to it"));
    }
    Ok((std::ptr::from_ref(entries).addr(), place, key))
}

/// The template of the entry for fields.
fn of_fields(entries: &Table) -> Result<&str, Error> {
    let template = entries.get(DEFAULT).map(String::as_str);
    template.ok_or_else(|| invalid(format!("the table has no entry `{DEFAULT}`, which stands for fields")))
}

/// The template of the most exact entry for a type.
fn entry<'t>(entries: &'t Table, ty: &Value) -> Result<&'t str, Error> {
    let kind = ty.get_attr("kind")?;
    let kind = kind.as_str().unwrap_or_default();
    let refined = match kind {
        "ref" => ty.get_attr("shape")?.to_str(),
        "bytes" => ty.get_attr("encoding")?.to_str(),
        "literal" => Some(literal_kind(&ty.get_attr("value")?).into()),
        _ => ty.get_attr("number")?.is_true().then(|| "number".into()),
    };
    let refined = refined.and_then(|word| entries.get(&format!("{kind}.{word}")));
    let template = refined.or_else(|| entries.get(kind)).or_else(|| entries.get(DEFAULT));
    template.map(String::as_str).ok_or_else(|| invalid(format!("the table has no entry for `{kind}`")))
}

fn literal_kind(value: &Value) -> &'static str {
    match value.kind() {
        ValueKind::None => "null",
        ValueKind::Bool => "bool",
        ValueKind::Number => "int",
        _ => "string",
    }
}

fn invalid(message: String) -> Error {
    Error::new(ErrorKind::InvalidOperation, message)
}
