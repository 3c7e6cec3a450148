//! Named types: from a declaration, or an inline definition, to a type definition.

use super::Resolver;
use super::names::Declared;
use super::read::{Read, literal, scalar_text};
use super::types::{Owner, Place};
use crate::diag::Diagnostic;
use crate::model::{
    Enum, EnumValue, Errors, Group, GroupRule, Kind, Life, Literal, Record, Shape, Symbol, Tuple, Type, TypeDef, UnknownFields,
};
use crate::source::Span;
use crate::spec::expr::{self, Expr};
use crate::yaml::{Entry, Node};

/// The keys of which a long form has exactly one.
pub(super) const SHAPE_KEYS: [&str; 5] = ["type", "fields", "enum", "union", "tuple"];

/// What a type definition is made from.
pub(super) struct Made {
    pub(super) shape: Shape,
    pub(super) doc: String,
    pub(super) life: Life,
}

impl Made {
    pub(super) fn new(shape: Shape) -> Self {
        Self { shape, doc: String::new(), life: Life::default() }
    }
}

impl Resolver<'_, '_> {
    /// Notes which types are declared; from here on names can be looked up.
    pub(super) fn declare_types(&mut self, errors: Option<&Errors>) {
        for entry in self.files[0].root.entries("types") {
            if let Some(declared) = self.names.lookup(0, &entry.key.text) {
                self.names.take(&Symbol::from(&*entry.key.text), declared.entry.key.span, self.diagnostics);
            }
        }
        if let Some(errors) = errors {
            self.error_type(errors);
        }
    }

    /// Defines every declared type that is needed, those needed by other types included.
    pub(super) fn define_types(&mut self) {
        let mut next = 0;
        while let Some(declared) = self.names.needed.get(next).copied() {
            next += 1;
            self.define_declared(declared);
        }
    }

    fn define_declared(&mut self, declared: Declared<'_, '_>) {
        let Entry { key, value } = declared.entry;
        let name = Symbol::from(&*key.text);
        if declared.file != 0 {
            self.names.take(&name, key.span, self.diagnostics);
        }
        let life = self.life(value);
        if !self.alive(&life) {
            return;
        }
        let place = Place { file: declared.file, owner: Owner::Named(name.as_str()), span: key.span };
        let shape = match value.as_map() {
            None => self.shape_of_text(value, place),
            Some(_) => self.shape_of_mapping(value, place),
        };
        if let Some(shape) = shape {
            let made = Made { shape, doc: value.doc(), life };
            self.types.push(definition(name.clone(), made, key.span));
        }
    }

    /// Defines an inline type and returns the reference to it.
    pub(super) fn define(&mut self, name: Symbol, made: Made, span: Span) -> Kind {
        self.names.take(&name, span, self.diagnostics);
        let shape = made.shape.kind();
        self.types.push(definition(name.clone(), made, span));
        Kind::Ref { name, shape, boxed: false }
    }

    fn shape_of_text(&mut self, node: &Node<'_>, place: Place<'_>) -> Option<Shape> {
        let expr = self.parse_expr(node)?;
        self.shape_of_expr(&expr, None, place)
    }

    /// A type written as text under a name: the name belongs to what the text makes, instead of an alias of something unnamed.
    fn shape_of_expr(&mut self, expr: &Expr, node: Option<&Node<'_>>, place: Place<'_>) -> Option<Shape> {
        use crate::model::ShapeKind;
        use crate::spec::expr::ExprKind;
        match (&expr.kind, super::names::expr_shape(&expr.kind)) {
            (ExprKind::Union(items), ShapeKind::Enum | ShapeKind::Union) => {
                let several: Vec<&Expr> = items.iter().collect();
                self.union_of_expressions(&several, place).map(|made| made.shape)
            }
            (ExprKind::Tuple(items, rest), _) => Some(Shape::Tuple(self.tuple_of_expressions(items, rest.as_deref(), place)?)),
            // `A | null` under the name T: an inline part is named after T, but is not T.
            _ => {
                let owner = Owner::Inside(&place.owner, "Value");
                let of = self.typed(expr, node, Place { owner, ..place })?;
                Some(Shape::Alias { of })
            }
        }
    }

    /// A long form: exactly one of the shape keys, and what goes with it.
    pub(super) fn shape_of_mapping(&mut self, node: &Node<'_>, place: Place<'_>) -> Option<Shape> {
        let present: Vec<&Entry<'_>> =
            node.as_map().unwrap_or_default().iter().filter(|entry| SHAPE_KEYS.contains(&&*entry.key.text)).collect();
        let choice = match present.as_slice() {
            [only] => *only,
            [] if node.get("use").is_some() => return Some(Shape::Record(self.record(node, place))),
            _ => {
                self.shape_choice(node, &present);
                return None;
            }
        };
        self.check_modifiers(node, &choice.key.text);
        match &*choice.key.text {
            "type" => {
                let expr = self.parse_expr(&choice.value)?;
                self.shape_of_expr(&expr, Some(node), place)
            }
            "enum" => Some(Shape::Enum(self.enumeration(&choice.value, node.flag("open")))),
            "union" => self.union(&choice.value, node, place).map(Shape::Union),
            "tuple" => Some(Shape::Tuple(self.tuple(node, &choice.value, place))),
            _ => Some(Shape::Record(self.record(node, place))),
        }
    }

    fn shape_choice(&mut self, node: &Node<'_>, present: &[&Entry<'_>]) {
        let keys = "`type`, `fields`, `enum`, `union`, `tuple`";
        let message = match present {
            [] => format!("nothing says what this type is; expected one of {keys}"),
            _ => format!("`{}` and `{}` both say what this type is; expected one of {keys}", present[0].key.text, present[1].key.text),
        };
        let span = present.get(1).map_or(node.span, |entry| entry.key.span);
        self.diagnostics.push(Diagnostic::error("shape-choice", span, message));
    }

    /// Keys that go with another shape than the one chosen would be ignored in silence.
    fn check_modifiers(&mut self, node: &Node<'_>, shape: &str) {
        let record = ["use", "unknown_fields", "exactly_one_of", "at_least_one_of", "at_most_one_of"];
        for entry in node.as_map().unwrap_or_default() {
            let key = &*entry.key.text;
            let fits = match key {
                "open" => matches!(shape, "enum" | "union"),
                "tag" => shape == "union",
                "rest" => shape == "tuple",
                _ if record.contains(&key) => shape == "fields",
                _ if super::constraints::is_constraint(key) => shape == "type",
                _ => true,
            };
            if !fits {
                let message = format!("`{key}` does not go with `{shape}`");
                self.diagnostics.push(Diagnostic::error("shape-modifier", entry.key.span, message));
            }
        }
    }

    pub(super) fn parse_expr(&mut self, node: &Node<'_>) -> Option<Expr> {
        expr::parse(node).map_err(|diagnostic| self.diagnostics.push(*diagnostic)).ok()
    }

    pub(super) fn record(&mut self, node: &Node<'_>, place: Place<'_>) -> Record {
        let fields = self.fields_with_mixins(node, place);
        let groups = self.groups(node, &fields);
        if let Some(policy) = unknown_fields(node) {
            self.stated_policy.insert(place.owner.name(), policy);
        }
        Record { fields, unknown: unknown_fields(node).unwrap_or(UnknownFields::Ignore), groups }
    }

    pub(super) fn groups(&mut self, node: &Node<'_>, fields: &[crate::model::Field]) -> Vec<Group> {
        let rules = [
            ("exactly_one_of", GroupRule::ExactlyOne),
            ("at_least_one_of", GroupRule::AtLeastOne),
            ("at_most_one_of", GroupRule::AtMostOne),
        ];
        let mut groups = Vec::new();
        for (key, rule) in rules {
            for group in node.items(key) {
                let names = super::read::names(Some(group));
                if names.is_empty() {
                    let message = "a group without fields says nothing";
                    self.diagnostics.push(Diagnostic::error("group-member", group.span, message));
                }
                for (name, span) in &names {
                    self.check_group_member(name, *span, fields);
                }
                groups.push(Group { rule, fields: names.into_iter().map(|(name, _)| name.to_owned()).collect() });
            }
        }
        groups
    }

    fn check_group_member(&mut self, name: &str, span: Span, fields: &[crate::model::Field]) {
        match fields.iter().find(|field| field.wire == name) {
            Some(field) if field.presence == crate::model::Presence::Optional => {}
            Some(field) => {
                let message = format!("`{name}` is always there, so it cannot be one of a group");
                let help = format!("write `{name}?` where it is declared");
                self.diagnostics.push(Diagnostic::error("group-member", span, message).label(field.span, "declared here").help(help));
            }
            None => {
                let known = fields.iter().map(|field| field.wire.as_str());
                self.diagnostics.push(super::names::unknown("unknown-field-name", "field", name, span, known));
            }
        }
    }

    pub(super) fn enumeration(&mut self, node: &Node<'_>, open: bool) -> Enum {
        let mut values = Vec::new();
        for item in node.as_list().unwrap_or_default() {
            let wire = item.as_scalar().and_then(literal);
            values.extend(self.enum_value(scalar_text(item).unwrap_or_default(), wire, item, item.span));
        }
        for Entry { key, value } in node.as_map().unwrap_or_default() {
            let wire = match value.get("value") {
                Some(value) => value.as_scalar().and_then(literal),
                None => Some(Literal::String(key.text.to_string())),
            };
            values.extend(self.enum_value(&key.text, wire, value, key.span));
        }
        let integers = matches!(values.first(), Some(EnumValue { wire: Literal::Int(_), .. }));
        self.check_values(&values, integers, node.span);
        Enum { integers, open, derived: false, values }
    }

    fn enum_value(&mut self, name: &str, wire: Option<Literal>, node: &Node<'_>, span: Span) -> Option<EnumValue> {
        let life = self.life(node);
        let wire = match wire {
            Some(wire @ (Literal::String(_) | Literal::Int(_))) => wire,
            Some(Literal::Null | Literal::Bool(_)) | None => {
                let message = format!("`{name}` is neither a string nor an integer within ±(2^53−1)");
                self.diagnostics.push(Diagnostic::error("enum-value", span, message).help("quote it to make it a string"));
                return None;
            }
        };
        let doc = if node.as_map().is_some() { node.doc() } else { String::new() };
        let doc = match scalar_text(node) {
            Some(text) if node.span != span => super::read::tidy(text),
            _ => doc,
        };
        self.alive(&life).then(|| EnumValue { name: name.into(), wire, doc, life, span })
    }

    pub(super) fn check_values(&mut self, values: &[EnumValue], integers: bool, span: Span) {
        if values.is_empty() {
            self.diagnostics.push(Diagnostic::error("empty-enum", span, "an enum without values; nothing could be sent"));
        }
        let mut seen = std::collections::BTreeMap::new();
        for value in values {
            if matches!(value.wire, Literal::Int(_)) != integers {
                let message = format!("`{}` is {} among {}", value.name, word(!integers), word(integers));
                self.diagnostics
                    .push(Diagnostic::error("enum-value", value.span, message).help("an enum has strings or integers, not both"));
            }
            if let Some(first) = seen.insert(&value.wire, value.span) {
                let message = format!("the value {} stands twice in one enum", value.wire);
                self.diagnostics.push(Diagnostic::error("duplicate-value", value.span, message).label(first, "first here"));
            }
        }
    }

    fn tuple(&mut self, node: &Node<'_>, items: &Node<'_>, place: Place<'_>) -> Tuple {
        let fields = self.fields(items, place);
        let items = fields.into_iter().enumerate().map(|(index, field)| crate::model::Field { wire: index.to_string(), ..field }).collect();
        let rest = node.get("rest").and_then(|rest| {
            let expr = self.parse_expr(rest)?;
            let owner = Owner::Inside(&place.owner, "Rest");
            self.typed(&expr, None, Place { owner, ..place })
        });
        let tuple = Tuple { items, rest };
        self.check_tuple(&tuple);
        tuple
    }

    pub(super) fn tuple_of_expressions(&mut self, items: &[(Expr, bool)], rest: Option<&Expr>, place: Place<'_>) -> Option<Tuple> {
        let mut fields = Vec::new();
        for (index, (item, optional)) in items.iter().enumerate() {
            let name = format!("item{index}");
            let owner = Owner::Part(&place.owner, &name);
            let ty = self.typed(item, None, Place { owner, ..place })?;
            fields.push(super::fields::plain(&name, index.to_string(), ty, *optional, item.span));
        }
        let rest = match rest {
            Some(rest) => Some(self.typed(rest, None, place)?),
            None => None,
        };
        let tuple = Tuple { items: fields, rest };
        self.check_tuple(&tuple);
        Some(tuple)
    }

    pub(super) fn check_tuple(&mut self, tuple: &Tuple) {
        use crate::model::Presence;
        let optional = tuple.items.iter().position(|item| item.presence != Presence::Required);
        let after = optional.and_then(|first| tuple.items[first..].iter().find(|item| item.presence == Presence::Required));
        if let Some(item) = after {
            let message = format!("`{}` must be there but stands after an element that may be absent", item.name);
            self.diagnostics.push(Diagnostic::error("tuple-order", item.span, message).help("optional elements come last"));
        }
    }

    /// The type of a long form of a field: an inline definition gets a name, anything else is what `type` says.
    pub(super) fn type_of_mapping(&mut self, node: &Node<'_>, place: Place<'_>) -> Option<Type> {
        let text = node.get("type").filter(|_| SHAPE_KEYS[1..].iter().all(|key| node.get(key).is_none()));
        if let Some(text) = text {
            self.check_modifiers(node, "type");
            let expr = self.parse_expr(text)?;
            return self.typed(&expr, Some(node), place);
        }
        let shape = self.shape_of_mapping(node, place)?;
        Some(Type::new(self.define(place.owner.name(), Made::new(shape), place.span)))
    }
}

fn word(integers: bool) -> &'static str {
    if integers { "integers" } else { "strings" }
}

/// What the node states about unknown members.
pub(super) fn unknown_fields(node: &Node<'_>) -> Option<UnknownFields> {
    policy(node.text("unknown_fields")?)
}

/// The policy for unknown members that a word names.
pub(super) fn policy(word: &str) -> Option<UnknownFields> {
    Some(match word {
        "ignore" => UnknownFields::Ignore,
        "reject" => UnknownFields::Reject,
        "keep" => UnknownFields::Keep,
        _ => return None,
    })
}

fn definition(name: Symbol, made: Made, span: Span) -> TypeDef {
    let Made { shape, doc, life } = made;
    TypeDef { name, doc, life, shape, from_client: false, from_server: false, inexact: false, span }
}
