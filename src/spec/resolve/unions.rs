//! Unions: their variants, and how a value tells which one it is.

use super::Resolver;
use super::decide::{self, Alternative, Form, Leaf, Overlap};
use super::read::{self, Read, literal, scalar_text};
use super::shapes::Made;
use super::types::{Owner, Place};
use crate::diag::Diagnostic;
use crate::model::{
    Dispatch, Enum, EnumValue, Field, Kind, Life, Literal, Presence, Record, Role, Segment, Selector, Shape, Symbol, Test, Type, TypeDef,
    Union, UnknownFields, Variant,
};
use crate::source::Span;
use crate::spec::expr::{Expr, ExprKind};
use crate::yaml::{Entry, Node};
use std::collections::BTreeMap;

impl Resolver<'_, '_> {
    /// `A | B` as text: literals make an enum, types a union.
    pub(super) fn union_of_expressions(&mut self, items: &[&Expr], place: Place<'_>) -> Option<Made> {
        let literals: Vec<_> = items.iter().filter(|item| matches!(item.kind, ExprKind::Literal(_))).collect();
        if literals.len() == items.len() {
            return Some(Made::new(Shape::Enum(self.enum_of_literals(items, place))));
        }
        let mut variants = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let name = variant_name(item, index);
            let owner = Owner::Part(&place.owner, &name);
            let ty = self.typed(item, None, Place { owner, ..place })?;
            variants.push(Variant { name: name.into(), tags: Vec::new(), ty, doc: String::new(), span: item.span });
        }
        Some(Made::new(Shape::Union(Union { tag: None, open: false, variants, dispatch: Dispatch::Unknown })))
    }

    fn enum_of_literals(&mut self, items: &[&Expr], place: Place<'_>) -> Enum {
        let mut values = Vec::new();
        for item in items {
            match &item.kind {
                ExprKind::Literal(wire @ (Literal::String(_) | Literal::Int(_))) => {
                    values.push(EnumValue {
                        name: literal_name(wire).into(),
                        wire: wire.clone(),
                        doc: String::new(),
                        life: Life::default(),
                        span: item.span,
                    });
                }
                _ => {
                    let message = "an enum has strings or integers as values";
                    self.diagnostics.push(Diagnostic::error("enum-value", item.span, message).help("for true or false write `bool`"));
                }
            }
        }
        let integers = matches!(values.first(), Some(EnumValue { wire: Literal::Int(_), .. }));
        self.check_values(&values, integers, place.span);
        Enum { integers, open: false, derived: false, values }
    }

    /// `union:` in the long form.
    pub(super) fn union(&mut self, variants: &Node<'_>, node: &Node<'_>, place: Place<'_>) -> Option<Union> {
        let tag = node.text("tag").map(str::to_owned);
        let mut found = Vec::new();
        for item in variants.as_list().unwrap_or_default() {
            let expr = self.parse_expr(item)?;
            let name = variant_name(&expr, found.len());
            let owner = Owner::Part(&place.owner, &name);
            let ty = self.typed(&expr, None, Place { owner, span: item.span, ..place })?;
            found.push(Variant { name: name.into(), tags: Vec::new(), ty, doc: String::new(), span: item.span });
        }
        for entry in variants.as_map().unwrap_or_default() {
            found.extend(self.variant(entry, tag.as_deref(), place));
        }
        if found.len() < 2 && !node.flag("open") {
            let help = "name the type itself, or add `open: true` if others may come";
            self.diagnostics.push(Diagnostic::error("union-variants", variants.span, "a union of fewer than two variants").help(help));
        }
        Some(Union { tag, open: node.flag("open"), variants: found, dispatch: Dispatch::Unknown })
    }

    fn variant(&mut self, entry: &Entry<'_>, tag: Option<&str>, place: Place<'_>) -> Option<Variant> {
        let Entry { key, value } = entry;
        let name = Symbol::from(&*key.text);
        let owner = Owner::Part(&place.owner, name.as_str());
        let inner = Place { owner, span: key.span, ..place };
        let ty = match value.get("type").or_else(|| scalar_text(value).map(|_| value)) {
            Some(text) => {
                let expr = self.parse_expr(text)?;
                self.typed(&expr, None, inner)?
            }
            None => {
                let wire = value
                    .get("value")
                    .map_or_else(|| Some(Literal::String(key.text.to_string())), |value| value.as_scalar().and_then(literal))?;
                let mut fields: Vec<Field> = tag.map(|tag| tag_field(tag, wire, key.span)).into_iter().collect();
                fields.extend(self.fields_with_mixins(value, inner));
                let record = Record { fields, unknown: UnknownFields::Ignore, groups: Vec::new() };
                Type::new(self.define(owner.name(), Made { doc: value.doc(), ..Made::new(Shape::Record(record)) }, key.span))
            }
        };
        Some(Variant { name, tags: Vec::new(), ty, doc: value.doc(), span: key.span })
    }

    /// Fills in how each union is decided. All types must be defined.
    pub(super) fn decide_unions(&mut self, types: &mut [TypeDef]) {
        let index: BTreeMap<Symbol, usize> = types.iter().enumerate().map(|(at, definition)| (definition.name.clone(), at)).collect();
        for at in 0..types.len() {
            let Shape::Union(union) = &types[at].shape else {
                continue;
            };
            let mut union = union.clone();
            let known = Known { types, index: &index };
            let mut alternatives = Vec::new();
            for variant in &union.variants {
                if !known.alternatives(variant, &variant.ty, union.tag.as_deref(), 0, &mut alternatives) {
                    self.undecidable(variant, &types[at]);
                }
            }
            decide::add_absences(&mut alternatives);
            let mut overlaps = Vec::new();
            union.dispatch = decide::tree(&alternatives, &mut overlaps);
            for overlap in overlaps {
                self.diagnostics.push(union_overlap(&overlap, &types[at]));
            }
            complete(&mut union);
            if union.open && union.tag.is_none() {
                let message = format!("`{}` is open, but no single string member tells its variants apart", types[at].name);
                self.diagnostics.push(
                    Diagnostic::error("open-union", types[at].span, message)
                        .help("give every variant a member with a literal, and name it with `tag`"),
                );
            }
            types[at].shape = Shape::Union(union);
        }
    }

    fn undecidable(&mut self, variant: &Variant, definition: &TypeDef) {
        let message = format!(
            "a value of `{}` cannot tell whether it is `{}`: null and arbitrary JSON have no form of their own",
            definition.name, variant.ty
        );
        self.diagnostics.push(Diagnostic::error("undecidable-union", variant.span, message).help("write `| null` where the union is used"));
    }
}

/// The tag of an inline variant, as the first field of its record.
fn tag_field(tag: &str, value: Literal, span: Span) -> Field {
    let ty = Type::new(Kind::Literal { value });
    Field { role: Some(Role::Tag), ..super::fields::plain(tag, tag.to_owned(), ty, false, span) }
}

fn variant_name(expr: &Expr, index: usize) -> String {
    match &expr.kind {
        ExprKind::Name(name, _) => name.clone(),
        ExprKind::Literal(Literal::String(text)) => text.clone(),
        ExprKind::List(of) => format!("{}_list", variant_name(of, index)),
        ExprKind::Literal(_) | ExprKind::Union(_) | ExprKind::Tuple(..) => format!("variant{index}"),
    }
}

/// Names a plain tag and lists each variant's tags, once the tree is known.
fn complete(union: &mut Union) {
    if let Dispatch::Kind { object: Some(object), array: None, string: None, number: None, boolean: None } = &union.dispatch
        && let Dispatch::Switch { path, integers: false, cases, prefixes, other: None, .. } = &**object
        && let [Segment::Key(key)] = path.as_slice()
        && prefixes.is_empty()
        && cases.iter().all(|case| matches!(case.then, Dispatch::Take { .. }))
    {
        union.tag = Some(key.clone());
        for variant in &mut union.variants {
            let chosen = |case: &&crate::model::Case| matches!(&case.then, Dispatch::Take { name, .. } if *name == variant.name);
            variant.tags = cases.iter().filter(chosen).map(|case| case.value.clone()).collect();
        }
    } else {
        union.tag = None;
    }
}

fn union_overlap(overlap: &Overlap, definition: &TypeDef) -> Diagnostic {
    let (first, second) = (&overlap.first, &overlap.second);
    let message = format!("a value of `{}` could be both `{}` and `{}`", definition.name, first.0, second.0);
    let help = "give each variant a member with a literal of its own, or a required member that the others lack";
    Diagnostic::error("undecidable-union", second.1, message).label(first.1, "the other variant").help(help)
}

/// All types, by name.
struct Known<'a> {
    types: &'a [TypeDef],
    index: &'a BTreeMap<Symbol, usize>,
}

impl Known<'_> {
    /// What values of `ty` look like, as alternatives that lead to `variant`; false if they have no form of their own.
    fn alternatives(&self, variant: &Variant, ty: &Type, tag: Option<&str>, depth: usize, found: &mut Vec<Alternative>) -> bool {
        let alternative = |form, selectors| Alternative {
            leaf: Leaf::Take { name: variant.name.clone(), type_name: variant.name.clone() },
            form,
            selectors,
            lacks: Vec::new(),
            members: None,
            span: variant.span,
        };
        let whole = |value: Vec<Literal>| vec![Selector { path: Vec::new(), test: Test::Is { values: value } }];
        let made = match &ty.kind {
            Kind::String { .. } | Kind::Uuid | Kind::Datetime | Kind::Date | Kind::Duration | Kind::Bytes { .. } | Kind::Json { .. } => {
                alternative(Form::String, vec![Selector { path: Vec::new(), test: Test::Other }])
            }
            Kind::Int64 { number: false, .. } | Kind::Uint64 { number: false, .. } | Kind::Decimal { number: false } => {
                alternative(Form::String, vec![Selector { path: Vec::new(), test: Test::Other }])
            }
            Kind::Int { .. } | Kind::Number { .. } | Kind::Int64 { .. } | Kind::Uint64 { .. } | Kind::Decimal { .. } => {
                alternative(Form::Number, Vec::new())
            }
            Kind::Bool => alternative(Form::Boolean, Vec::new()),
            Kind::Literal { value: value @ Literal::String(_) } => alternative(Form::String, whole(vec![value.clone()])),
            Kind::Literal { value: value @ Literal::Int(_) } => alternative(Form::Number, whole(vec![value.clone()])),
            Kind::List { .. } => alternative(Form::Array, Vec::new()),
            Kind::Map { .. } => alternative(Form::Object, Vec::new()),
            Kind::Literal { .. } | Kind::Any | Kind::Nullable { .. } => return false,
            Kind::Ref { name, .. } => return self.of_named(variant, name, tag, depth, found),
        };
        found.push(made);
        true
    }

    fn of_named(&self, variant: &Variant, name: &Symbol, tag: Option<&str>, depth: usize, found: &mut Vec<Alternative>) -> bool {
        let Some(definition) = self.index.get(name).and_then(|at| self.types.get(*at)).filter(|_| depth < 16) else {
            return depth < 16;
        };
        let alternative = |form, selectors| Alternative {
            leaf: Leaf::Take { name: variant.name.clone(), type_name: variant.name.clone() },
            form,
            selectors,
            lacks: Vec::new(),
            members: None,
            span: variant.span,
        };
        match &definition.shape {
            Shape::Alias { of } => return self.alternatives(variant, of, tag, depth + 1, found),
            Shape::Union(inner) => {
                return inner.variants.iter().all(|part| self.alternatives(variant, &part.ty, tag, depth + 1, found));
            }
            Shape::Tuple(tuple) => {
                let selectors = tuple.items.iter().enumerate().filter_map(|(at, item)| fixed(Segment::Index(at as u64), item)).collect();
                found.push(alternative(Form::Array, selectors));
            }
            Shape::Enum(values) => {
                let form = if values.integers { Form::Number } else { Form::String };
                let listed = values.values.iter().map(|value| value.wire.clone()).collect();
                let test = if values.open { Test::Other } else { Test::Is { values: listed } };
                found.push(alternative(form, vec![Selector { path: Vec::new(), test }]));
            }
            Shape::Record(record) => {
                let members = Some(record.fields.iter().map(|field| field.wire.clone()).collect());
                found.push(Alternative { members, ..alternative(Form::Object, self.of_record(record, tag)) });
            }
        }
        true
    }

    /// A record is known by its literal members; the tag first, if the union names one. Otherwise by what it must and cannot have.
    fn of_record(&self, record: &Record, tag: Option<&str>) -> Vec<Selector> {
        let mut selectors: Vec<Selector> = record.fields.iter().filter_map(|field| self.selector(field)).collect();
        selectors.sort_by_key(|selector| tag.is_none_or(|tag| selector.path != [Segment::Key(tag.to_owned())]));
        for field in record.fields.iter().filter(|field| field.presence == Presence::Required) {
            selectors.push(Selector { path: vec![Segment::Key(field.wire.clone())], test: Test::Present });
        }
        selectors
    }

    fn selector(&self, field: &Field) -> Option<Selector> {
        if let Some(found) = fixed(Segment::Key(field.wire.clone()), field) {
            return Some(found);
        }
        let Kind::Ref { name, .. } = &field.ty.kind else {
            return None;
        };
        match &self.types.get(*self.index.get(name)?)?.shape {
            Shape::Enum(values) if !values.open && field.role == Some(Role::Tag) => {
                let values = values.values.iter().map(|value| value.wire.clone()).collect();
                Some(Selector { path: vec![Segment::Key(field.wire.clone())], test: Test::Is { values } })
            }
            _ => None,
        }
    }
}

fn fixed(segment: Segment, field: &Field) -> Option<Selector> {
    match &field.ty.kind {
        Kind::Literal { value: value @ (Literal::String(_) | Literal::Int(_)) } if field.presence == Presence::Required => {
            Some(Selector { path: vec![segment], test: Test::Is { values: vec![value.clone()] } })
        }
        _ => None,
    }
}

/// The name of a value that has no other.
pub(super) fn literal_name(value: &Literal) -> String {
    match value {
        Literal::String(text) => text.clone(),
        Literal::Null | Literal::Bool(_) | Literal::Int(_) => value.to_string(),
    }
}

/// Reads the documentation of something that may be a bare text.
pub(super) fn doc_of(node: &Node<'_>) -> String {
    match scalar_text(node) {
        Some(text) => read::tidy(text),
        None => node.doc(),
    }
}
