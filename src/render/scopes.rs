//! Identifiers that share a namespace: that no two of them meet, and what each stands for on the wire.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use foldhash::fast::RandomState;

use super::names::{NameError, Naming};
use super::target::Target;
use crate::diag::Diagnostic;
use crate::model::{Body, Field, Literal, Model, Shape, Symbol, TypeDef};
use crate::source::Span;

/// Identifiers that may not be equal.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    /// The scope's name, part of each line of the lock.
    pub name: String,
    /// What is in it, and of which kind the names are.
    pub items: Vec<(What, String)>,
    /// Identifiers that the pack's own code uses there.
    pub fixed: BTreeSet<String>,
}

/// What identifiers are made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// The names of types.
    Types,
    /// The type names of messages.
    Messages,
    /// The names of messages.
    MessageNames,
    /// The tags of messages.
    Tags,
    /// Error codes.
    Errors,
    /// Close codes.
    Closes,
    /// The fields of one record, tuple or layout.
    Fields,
    /// The values of one enum.
    Values,
    /// The variants of one union.
    Variants,
}

impl What {
    /// The words of a manifest for them.
    pub(super) const WORDS: [(&'static str, Self); 9] = [
        ("types", Self::Types),
        ("messages", Self::Messages),
        ("message_names", Self::MessageNames),
        ("tags", Self::Tags),
        ("errors", Self::Errors),
        ("closes", Self::Closes),
        ("fields", Self::Fields),
        ("values", Self::Values),
        ("variants", Self::Variants),
    ];

    /// Whether there is one scope for each owner, not one for the whole protocol.
    pub(super) fn has_owner(self) -> bool {
        matches!(self, Self::Fields | Self::Values | Self::Variants)
    }

    /// The key of the spec with which a person gives another name.
    fn key(self) -> &'static str {
        match self {
            Self::Messages => "type_name",
            Self::Types | Self::MessageNames | Self::Tags | Self::Errors | Self::Closes | Self::Fields | Self::Values | Self::Variants => {
                "name"
            }
        }
    }
}

/// A name of the model that becomes an identifier.
#[derive(Clone, Debug)]
struct Item<'m> {
    what: What,
    owner: Option<&'m Symbol>,
    name: &'m str,
    /// What a constant of this name stands for.
    wire: Option<Wire<'m>>,
    span: Span,
}

/// What a constant stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Wire<'m> {
    Value(&'m Literal),
    Codes(u16, u16),
}

/// What a check of all scopes found.
#[derive(Debug, Default)]
pub(super) struct Checked {
    /// Names that meet, and names that have no identifier.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// `scope/identifier`, or `scope/owner/identifier`, to the wire value, for everything that becomes a constant.
    pub(super) names: BTreeMap<String, String>,
}

/// Makes every identifier of every scope.
pub(super) fn check(model: &Model, target: &Target, naming: &Naming) -> Checked {
    let mut checked = Checked::default();
    for scope in &target.scopes {
        // Only ever asked by identifier, so that its order shows nowhere.
        let mut taken: HashMap<Arc<str>, Item<'_>, RandomState> = HashMap::default();
        let mut owner = None;
        for (what, kind) in &scope.items {
            for item in items(model, *what) {
                // What has an owner comes owner by owner, so one map serves them all in turn.
                if item.owner != owner {
                    taken.clear();
                    owner = item.owner;
                }
                let ident = match naming.ident(item.name, kind) {
                    Ok(ident) => ident,
                    Err(error) => {
                        checked.diagnostics.push(unnamed(&item, &error, target));
                        continue;
                    }
                };
                if scope.fixed.contains(&*ident) {
                    checked.diagnostics.push(fixed(&item, &ident, target));
                }
                if let Some(wire) = &item.wire {
                    checked.names.insert(lock_key(scope, &item, &ident), wire.text());
                }
                match taken.get(&ident) {
                    Some(first) if first.is_same(&item) => {}
                    Some(first) => checked.diagnostics.push(collision(first, &item, &ident, target)),
                    None => drop(taken.insert(ident, item)),
                }
            }
        }
    }
    checked
}

impl Item<'_> {
    /// Whether both are one thing said twice, as a tag that selects a message in either direction.
    fn is_same(&self, other: &Self) -> bool {
        self.what == other.what && self.name == other.name && self.wire.is_some() && self.wire == other.wire
    }
}

fn lock_key(scope: &Scope, item: &Item<'_>, ident: &str) -> String {
    match item.owner {
        Some(owner) => [&*scope.name, "/", owner.as_str(), "/", ident].concat(),
        None => [&*scope.name, "/", ident].concat(),
    }
}

fn collision(first: &Item<'_>, second: &Item<'_>, ident: &str, target: &Target) -> Diagnostic {
    let language = &target.language;
    let message = if first.name == second.name {
        format!("`{}` becomes `{ident}` in {language} twice", second.name)
    } else {
        format!("`{}` and `{}` both become `{ident}` in {language}", first.name, second.name)
    };
    let key = second.what.key();
    let other = first.what.key();
    let keys = if key == other { format!("`{key}`") } else { format!("`{key}` or `{other}`") };
    Diagnostic::error("name-collision", second.span, message)
        .label(first.span, format!("also becomes `{ident}` in {language}"))
        .help(format!("give one of them an explicit {keys}"))
}

fn fixed(item: &Item<'_>, ident: &str, target: &Target) -> Diagnostic {
    let message = format!("`{}` becomes `{ident}` in {}, which the generated code uses for itself", item.name, target.language);
    Diagnostic::error("reserved-clash", item.span, message).help(format!("give it an explicit `{}`", item.what.key()))
}

fn unnamed(item: &Item<'_>, error: &NameError, target: &Target) -> Diagnostic {
    let rule = match error {
        NameError::Empty => "name-empty",
        NameError::NotAscii(_) => "name-ascii",
        NameError::Reserved(_) => "reserved-clash",
        NameError::UnknownKind(_) => unreachable!("a scope's kinds are checked when its pack is loaded"),
    };
    let message = format!("the name `{}` {error} (in {})", crate::diag::excerpt(item.name), target.language);
    Diagnostic::error(rule, item.span, message).help(format!("give it an explicit `{}`", item.what.key()))
}

/// Everything of one sort, in the order of the model.
fn items(model: &Model, what: What) -> Box<dyn Iterator<Item = Item<'_>> + '_> {
    let item = move |name, span| Item { what, owner: None, name: Symbol::as_str(name), wire: None, span };
    match what {
        What::Types => Box::new(model.types.iter().map(move |t| item(&t.name, t.span))),
        What::Messages => Box::new(model.messages.iter().map(move |m| item(&m.type_name, m.span))),
        What::MessageNames => Box::new(model.messages.iter().map(move |m| item(&m.name, m.span))),
        What::Tags => {
            let tags = model.messages.iter().flat_map(|m| &m.tags);
            Box::new(tags.map(move |tag| Item { wire: Some(Wire::Value(&tag.wire)), ..item(&tag.name, tag.span) }))
        }
        What::Errors => {
            let codes = model.errors.iter().flat_map(|errors| &errors.codes);
            Box::new(codes.map(move |code| Item { wire: Some(Wire::Value(&code.wire)), ..item(&code.name, code.span) }))
        }
        What::Closes => {
            let codes = |close: &crate::model::Close| Some(Wire::Codes(close.first, close.last));
            Box::new(model.closes.iter().map(move |close| Item { wire: codes(close), ..item(&close.name, close.span) }))
        }
        What::Fields => Box::new(fields(model)),
        What::Values | What::Variants => Box::new(model.types.iter().flat_map(move |definition| members(definition, what))),
    }
}

fn fields(model: &Model) -> impl Iterator<Item = Item<'_>> {
    fn named<'m>(owner: &'m Symbol, name: &'m Symbol, span: Span) -> Item<'m> {
        Item { what: What::Fields, owner: Some(owner), name: name.as_str(), wire: None, span }
    }
    let types = model.types.iter().map(|definition| {
        let fields: &[Field] = match &definition.shape {
            Shape::Record(record) => &record.fields,
            Shape::Tuple(tuple) => &tuple.items,
            Shape::Enum(_) | Shape::Union(_) | Shape::Alias { .. } => &[],
        };
        (&definition.name, fields)
    });
    let messages = model.messages.iter().map(|message| {
        let fields: &[Field] = match &message.body {
            Body::Object(record) => &record.fields,
            Body::Array(tuple) => &tuple.items,
            Body::Binary(_) => &[],
        };
        (&message.type_name, fields)
    });
    let of_json = types.chain(messages).flat_map(|(owner, fields)| fields.iter().map(move |field| named(owner, &field.name, field.span)));
    let of_frames = model.messages.iter().flat_map(|message| {
        let layout = match &message.body {
            Body::Binary(layout) => Some(layout),
            Body::Object(_) | Body::Array(_) => None,
        };
        let fields = layout.into_iter().flat_map(|layout| layout.fields.iter().map(|field| (&field.name, field.span)));
        let payload = layout.and_then(|layout| layout.payload.as_ref()).map(|payload| (&payload.name, message.span));
        fields.chain(payload).map(|(name, span)| named(&message.type_name, name, span))
    });
    of_json.chain(of_frames)
}

/// The values of an enum or the variants of a union.
fn members(definition: &TypeDef, what: What) -> Vec<Item<'_>> {
    let item = |name, wire, span| Item { what, owner: Some(&definition.name), name: Symbol::as_str(name), wire, span };
    match &definition.shape {
        Shape::Enum(list) if what == What::Values => {
            list.values.iter().map(|value| item(&value.name, Some(Wire::Value(&value.wire)), value.span)).collect()
        }
        Shape::Union(union) if what == What::Variants => {
            union.variants.iter().map(|variant| item(&variant.name, None, variant.span)).collect()
        }
        Shape::Record(_) | Shape::Enum(_) | Shape::Union(_) | Shape::Tuple(_) | Shape::Alias { .. } => Vec::new(),
    }
}

impl Wire<'_> {
    /// As a line of the lock has it: a string as it is, so that people recognise it.
    fn text(self) -> String {
        match self {
            Self::Value(Literal::Null) => "null".into(),
            Self::Value(Literal::Bool(value)) => value.to_string(),
            Self::Value(Literal::Int(value)) => value.to_string(),
            Self::Value(Literal::String(value)) => value.clone(),
            Self::Codes(first, last) if first == last => first.to_string(),
            Self::Codes(first, last) => format!("{first}-{last}"),
        }
    }
}
