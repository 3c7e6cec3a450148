//! Types and fields to expressions of a language, by the tables of a manifest.
//!
//! An entry is a template that sees the type as `t`, the expression of what is inside it as `of`, and whatever the caller
//! names; or a field as `f`. Equal types and equal fields give equal expressions, so each is rendered once.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

use minijinja::value::{Kwargs, ValueKind};
use minijinja::{Error, ErrorKind, State, Value};

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
    /// By table, text of the type and arguments. Only ever asked by key, so that its order shows nowhere.
    known: Mutex<HashMap<String, Entry>>,
    /// Those without arguments also by table and identity of the type, which is kept so that no other can take its place:
    /// the types that many mention are shared.
    plain: Mutex<HashMap<(usize, usize), (Value, Value)>>,
}

#[derive(Clone, Debug)]
enum Entry {
    /// Its own template asks for it.
    InProgress,
    Done(Value),
}

impl Expressions {
    /// The expression of a type.
    ///
    /// # Errors
    /// When the value is not a type, the table is unknown, or its template fails.
    pub(super) fn expression(
        &self,
        tables: &BTreeMap<String, Table>,
        state: &State<'_, '_>,
        ty: &Value,
        table: &str,
        arguments: &Kwargs,
    ) -> Result<Value, Error> {
        let entries = tables.get(table).ok_or_else(|| invalid(format!("there is no table `{table}` under `expressions`")))?;
        // Fields are not shared.
        let identity = identity(entries, ty).filter(|_| arguments.args().next().is_none() && !is_field(ty));
        if let Some((_, known)) = identity.and_then(|identity| locked(&self.plain).get(&identity).cloned()) {
            return Ok(known);
        }
        let value = self.by_text(tables, state, ty, (table, entries), arguments)?;
        if let Some(identity) = identity {
            locked(&self.plain).insert(identity, (ty.clone(), value.clone()));
        }
        Ok(value)
    }

    fn by_text(
        &self,
        tables: &BTreeMap<String, Table>,
        state: &State<'_, '_>,
        ty: &Value,
        (table, entries): (&str, &Table),
        arguments: &Kwargs,
    ) -> Result<Value, Error> {
        let key = key(ty, table, arguments)?;
        match self.look_up(&key) {
            Some(Entry::Done(value)) => return Ok(value),
            Some(Entry::InProgress) => {
                return Err(invalid(format!("the table `{table}` needs the expression of a type for that expression itself")));
            }
            None => self.keep(key.clone(), Entry::InProgress),
        }
        let rendered = self.render(tables, state, ty, (table, entries), arguments);
        match &rendered {
            Ok(value) => self.keep(key, Entry::Done(value.clone())),
            Err(_) => self.forget(&key),
        }
        rendered
    }

    fn render(
        &self,
        tables: &BTreeMap<String, Table>,
        state: &State<'_, '_>,
        ty: &Value,
        (table, entries): (&str, &Table),
        arguments: &Kwargs,
    ) -> Result<Value, Error> {
        let is_field = is_field(ty);
        let template = if is_field { entries.get(DEFAULT).map(String::as_str) } else { entry(entries, ty)? };
        let template = template.ok_or_else(|| invalid(format!("the table has no entry `{DEFAULT}`, which stands for fields")))?;
        let mut context = BTreeMap::from([(if is_field { "f" } else { "t" }, ty.clone())]);
        let inner = ty.get_attr("of")?;
        if !inner.is_undefined() {
            context.insert("of", self.expression(tables, state, &inner, table, arguments)?);
        }
        for name in arguments.args() {
            context.insert(name, arguments.get(name)?);
        }
        let text = state.env().get_template(template)?.render(Value::from_pairs(context))?;
        Ok(Value::from(text))
    }

    fn look_up(&self, key: &str) -> Option<Entry> {
        locked(&self.known).get(key).cloned()
    }

    fn keep(&self, key: String, entry: Entry) {
        locked(&self.known).insert(key, entry);
    }

    fn forget(&self, key: &str) {
        locked(&self.known).remove(key);
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Which table, and which value of the context.
fn identity(entries: &Table, ty: &Value) -> Option<(usize, usize)> {
    Some((std::ptr::from_ref(entries).addr(), super::context::identity(ty)?))
}

/// What decides about the expression: a type's text says all there is to know of it.
fn key(ty: &Value, table: &str, arguments: &Kwargs) -> Result<String, Error> {
    let mut key = String::with_capacity(128);
    key.push_str(table);
    if is_field(ty) {
        add_field(&mut key, ty)?;
    } else {
        add_type(&mut key, ty)?;
    }
    for name in arguments.args() {
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
    Ok(key)
}

fn add_type(key: &mut String, ty: &Value) -> Result<(), Error> {
    let text = ty.get_attr("text").ok();
    let Some(text) = text.as_ref().and_then(Value::as_str) else {
        return Err(invalid(format!("`expr` takes a field or a type, such as a field's `type`, found {}", ty.kind())));
    };
    key.push('\0');
    key.push_str(text);
    Ok(())
}

/// A field has a presence, which a type has not.
fn is_field(value: &Value) -> bool {
    value.get_attr("presence").is_ok_and(|presence| !presence.is_undefined())
}

/// Everything that is said of a field.
fn add_field(key: &mut String, field: &Value) -> Result<(), Error> {
    for name in ["presence", "name", "wire", "doc", "role"] {
        add_text(key, field.get_attr(name)?.as_str().unwrap_or_default());
    }
    let life = field.get_attr("life")?;
    for name in ["since", "until", "deprecated", "experimental", "feature"] {
        let value = life.get_attr(name)?;
        if value.is_true() {
            key.push_str(&format!("\0{name}={value:?}"));
        }
    }
    let default = field.get_attr("default")?;
    if !default.is_none() {
        key.push_str(&format!("\0default={default:?}"));
    }
    add_type(key, &field.get_attr("type")?)
}

/// Adds a text with its length, so that it is not taken for two.
fn add_text(key: &mut String, text: &str) {
    match u32::try_from(text.len()).ok().and_then(char::from_u32) {
        Some(length) => key.push(length),
        None => key.push_str(&text.len().to_string()),
    }
    key.push_str(text);
}

/// The template of the most exact entry for a type.
fn entry<'t>(entries: &'t Table, ty: &Value) -> Result<Option<&'t str>, Error> {
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
    match template {
        None => Err(invalid(format!("the table has no entry for `{kind}`"))),
        found => Ok(found.map(String::as_str)),
    }
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
