//! Types as text: from an expression and the constraints beside it to a type.

use super::constraints;
use super::names::{BUILT_IN, unknown};
use super::{Resolver, shapes};
use crate::diag::Diagnostic;
use crate::model::{Encoding, Kind, Literal, ShapeKind, Symbol, Type};
use crate::source::Span;
use crate::spec::expr::{Expr, ExprKind};
use crate::yaml::Node;
use heck::ToUpperCamelCase;

/// The greatest integer that every language holds exactly, 2^53 − 1.
pub(super) const MAX_SAFE: i64 = (1 << 53) - 1;

/// Where a type stands: the file whose names count, the name that an inline type would get, and the place.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) file: usize,
    pub(super) owner: Owner<'a>,
    pub(super) span: Span,
}

/// The name that an inline type would get. Few types are inline, so it is put together when one asks for it.
#[derive(Clone, Copy)]
pub(super) enum Owner<'a> {
    /// This name.
    Named(&'a str),
    /// The owner's name, then that of its part.
    Part(&'a Owner<'a>, &'a str),
    /// The owner's name, then a word for what stands inside it.
    Inside(&'a Owner<'a>, &'static str),
}

impl Owner<'_> {
    pub(super) fn name(self) -> Symbol {
        Symbol(match self {
            Self::Named(name) => name.to_owned(),
            Self::Part(owner, part) => inline_name(owner.name().as_str(), part),
            Self::Inside(owner, word) => format!("{}{word}", owner.name()),
        })
    }
}

impl Resolver<'_, '_> {
    /// The type that an expression means, with the constraints of `node` (a long form) applied to it.
    pub(super) fn typed(&mut self, expr: &Expr, node: Option<&Node<'_>>, place: Place<'_>) -> Option<Type> {
        let ty = self.expression(expr, place)?;
        match node {
            Some(node) => constraints::apply(ty, node, self.diagnostics).map(|ty| self.names.share(ty)),
            None => Some(ty),
        }
    }

    fn expression(&mut self, expr: &Expr, place: Place<'_>) -> Option<Type> {
        let kind = match &expr.kind {
            ExprKind::Literal(value) => Kind::Literal { value: value.clone() },
            ExprKind::List(of) => {
                let owner = Owner::Inside(&place.owner, "Item");
                let of = self.expression(of, Place { owner, ..place })?;
                Kind::List { of, min_items: None, max_items: None, unique: false }
            }
            ExprKind::Name(name, arguments) if arguments.is_empty() => return self.plain(name, expr.span, place),
            ExprKind::Name(name, arguments) => self.named(name, arguments, expr.span, place)?,
            ExprKind::Union(items) => return self.alternatives(items, expr.span, place),
            ExprKind::Tuple(items, rest) => {
                let tuple = self.tuple_of_expressions(items, rest.as_deref(), place)?;
                self.define(place.owner.name(), shapes::Made::new(crate::model::Shape::Tuple(tuple)), place.span)
            }
        };
        Some(self.names.share(Type::new(kind)))
    }

    /// The type that a name alone means; who mentions it twice gets it twice.
    fn plain(&mut self, name: &str, span: Span, place: Place<'_>) -> Option<Type> {
        let key = (place.file, name.to_owned());
        if let Some(known) = self.names.plain.get(&key) {
            return Some(known.clone());
        }
        let made = Type::new(self.named(name, &[], span, place)?);
        self.names.plain.insert(key, made.clone());
        Some(made)
    }

    /// The type that a name means: the language's own first, then those of the file.
    fn named(&mut self, name: &str, arguments: &[Expr], span: Span, place: Place<'_>) -> Option<Kind> {
        if matches!(name, "map" | "json") != (arguments.len() == 1) {
            let message = match arguments.len() {
                0 => format!("`{name}` needs the type of what it holds"),
                _ => format!("`{name}` takes no type in angle brackets"),
            };
            let help = format!("write `{name}<string>`");
            let diagnostic = Diagnostic::error("type-arguments", span, message);
            self.diagnostics.push(if arguments.is_empty() { diagnostic.help(help) } else { diagnostic });
            return None;
        }
        Some(match name {
            "map" => {
                let owner = Owner::Inside(&place.owner, "Value");
                let of = self.expression(&arguments[0], Place { owner, ..place })?;
                Kind::Map { of, min_entries: None, max_entries: None, keys: None }
            }
            "json" => Kind::Json { of: self.expression(&arguments[0], place)? },
            _ => match scalar(name) {
                Some(kind) => kind,
                None => self.reference(name, span, place.file)?,
            },
        })
    }

    fn reference(&mut self, name: &str, span: Span, file: usize) -> Option<Kind> {
        if self.names.error_type.as_ref().is_some_and(|error_type| error_type.as_str() == name) {
            return Some(Kind::Ref { name: name.into(), shape: ShapeKind::Enum, boxed: false });
        }
        if let Some(declared) = self.names.lookup(file, name) {
            return Some(Kind::Ref { name: name.into(), shape: declared.shape, boxed: false });
        }
        let mut known = self.names.known(file);
        known.extend(BUILT_IN);
        let error_type = self.names.error_type.clone();
        known.extend(error_type.as_ref().map(Symbol::as_str));
        let diagnostic = unknown("unknown-type", "type", name, span, known);
        self.diagnostics.push(match familiar(name) {
            Some(ours) => diagnostic.help(format!("`{name}` is written `{ours}` here")).fix(span, ours),
            None => diagnostic,
        });
        None
    }

    /// `A | B`: null makes a type nullable, literals make an enum, other types a union; both get a name of their own.
    fn alternatives(&mut self, items: &[Expr], span: Span, place: Place<'_>) -> Option<Type> {
        let is_null = |item: &&Expr| matches!(item.kind, ExprKind::Literal(Literal::Null));
        let others: Vec<&Expr> = items.iter().filter(|item| !is_null(item)).collect();
        let inner = match others.as_slice() {
            [] => {
                self.diagnostics.push(Diagnostic::error("type-syntax", span, "`null` stands here twice"));
                return None;
            }
            [only] => self.expression(only, place)?,
            several => {
                let made = self.union_of_expressions(several, place)?;
                Type::new(self.define(place.owner.name(), made, place.span))
            }
        };
        if others.len() == items.len() {
            return Some(inner);
        }
        Some(match inner.kind {
            Kind::Nullable { .. } => inner,
            _ => self.names.share(Type::new(Kind::Nullable { of: inner })),
        })
    }
}

/// A scalar of the language.
fn scalar(name: &str) -> Option<Kind> {
    Some(match name {
        "string" => Kind::String { min_length: None, max_length: None, pattern: None },
        "bool" => Kind::Bool,
        "int" => Kind::Int { min: -MAX_SAFE, max: MAX_SAFE, multiple_of: None },
        "number" => Kind::Number { min: None, max: None, above: None, below: None },
        "int64" => Kind::Int64 { min: i64::MIN, max: i64::MAX, number: false },
        "uint64" => Kind::Uint64 { min: 0, max: u64::MAX, number: false },
        "decimal" => Kind::Decimal { number: false },
        "uuid" => Kind::Uuid,
        "datetime" => Kind::Datetime,
        "date" => Kind::Date,
        "duration" => Kind::Duration,
        "bytes" => Kind::Bytes { encoding: Encoding::Base64, min_length: None, max_length: None },
        "any" => Kind::Any,
        _ => return None,
    })
}

/// What people call our types elsewhere.
fn familiar(name: &str) -> Option<&'static str> {
    Some(match name {
        "str" | "String" | "text" => "string",
        "integer" | "Int" | "i32" | "i64" | "u32" | "long" => "int",
        "float" | "double" | "f64" | "Float" => "number",
        "boolean" | "Boolean" | "Bool" => "bool",
        "u64" => "uint64",
        "object" | "dict" | "Dict" | "Record" => "map<any>",
        "unknown" | "Any" | "JSON" | "Json" => "any",
        "timestamp" | "DateTime" | "Date" => "datetime",
        "UUID" | "Uuid" => "uuid",
        "binary" | "base64" | "blob" => "bytes",
        _ => return None,
    })
}

/// The name of an inline type: its owner's, then its field's.
pub(super) fn inline_name(owner: &str, field: &str) -> String {
    // `OpenAIEvent` stays as the spec writes it.
    let camel = owner.starts_with(char::is_uppercase) && owner.chars().all(char::is_alphanumeric);
    let owner = if camel { owner.to_owned() } else { owner.to_upper_camel_case() };
    format!("{owner}{}", field.to_upper_camel_case())
}
