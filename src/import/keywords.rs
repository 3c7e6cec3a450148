//! The keywords of a schema, one by one: what values they list, what they constrain, what they say to people.

use heck::ToUpperCamelCase as _;
use serde_json::Value;

use super::draft::{Enum, EnumValue, Shape, Type};
use super::limits::limit;
use super::types::is_one_kind;
use crate::yaml::Node;

/// Constraints by their words, with the keys that a type may have for them.
const LIMITS: [(&str, &str); 12] = [
    ("minimum", "min"),
    ("maximum", "max"),
    ("exclusiveMinimum", "above"),
    ("exclusiveMaximum", "below"),
    ("multipleOf", "multiple_of"),
    ("minLength", "min_length"),
    ("maxLength", "max_length"),
    ("pattern", "pattern"),
    ("minItems", "min_items"),
    ("maxItems", "max_items"),
    ("minProperties", "min_entries"),
    ("maxProperties", "max_entries"),
];

/// What holds for both of two types.
pub(super) fn both(one: Type, other: Type) -> Type {
    let nullable = one.nullable && other.nullable;
    let todo = one.todo.clone().or_else(|| other.todo.clone());
    let narrow = |ty: &Type| matches!(ty.shape, Shape::Literal(_) | Shape::Enum(_));
    match (one.shape, other.shape) {
        (Shape::Record(mut first), Shape::Record(second)) => {
            for field in second.fields {
                match first.fields.iter_mut().find(|known| known.wire == field.wire) {
                    Some(known) => {
                        known.optional &= field.optional;
                        let (ty, added) = (known.ty.clone(), field.ty);
                        known.ty = if narrow(&ty) || added == Type::scalar("any") {
                            ty
                        } else if narrow(&added) {
                            added
                        } else {
                            both(ty, added)
                        };
                        known.default = known.default.take().filter(|_| known.optional);
                    }
                    None => first.fields.push(field),
                }
            }
            first.unknown = first.unknown.max(second.unknown);
            Type { nullable, todo, ..Type::new(Shape::Record(first)) }
        }
        // An object of anything says nothing of a record.
        (Shape::Map(_), shape @ Shape::Record(_)) | (shape @ Shape::Record(_), Shape::Map(_)) => {
            Type { nullable, todo, ..Type::new(shape) }
        }
        (Shape::Scalar("any"), shape) => Type { shape, nullable: other.nullable, limits: other.limits, todo },
        (shape, _) => Type { shape, nullable: one.nullable, limits: [one.limits, other.limits].concat(), todo },
    }
}

/// Whether a word is said by the type already.
pub(super) fn is_said(ty: &Type, word: &str) -> bool {
    word == "patternProperties" && matches!(ty.shape, Shape::Map(_))
}

/// Adds the constraints to a type, where they are for it.
pub(super) fn constrain(ty: &mut Type, node: &Node<'_>) {
    if matches!(ty.shape, Shape::Tuple(..)) {
        return;
    }
    for (word, key) in LIMITS {
        let Some(mut value) = node.get(word).and_then(|value| value.to_json().ok()) else { continue };
        // An older draft had a flag beside the limit.
        if value == Value::Bool(true) {
            let limit = if key == "above" { "minimum" } else { "maximum" };
            value = node.get(limit).and_then(|value| value.to_json().ok()).unwrap_or(Value::Null);
            ty.limits.retain(|(known, _)| *known != if key == "above" { "min" } else { "max" });
        }
        if key == "multiple_of" && matches!(ty.shape, Shape::Scalar("number")) {
            ty.todo = Some("whether a fraction is a multiple of another depends on the language".to_owned());
        } else {
            limit(ty, key, &value);
        }
    }
    if node.get("uniqueItems").and_then(flag) == Some(true) {
        limit(ty, "unique_items", &Value::Bool(true));
    }
}

/// The type that the words of a schema are for, where it names none.
pub(super) fn implied(node: &Node<'_>) -> Option<&'static str> {
    let has = |words: &[&str]| words.iter().any(|word| node.get(word).is_some());
    if has(&["properties", "additionalProperties", "required", "patternProperties"]) {
        return Some("object");
    }
    if has(&["items", "prefixItems"]) {
        return Some("array");
    }
    has(&["pattern", "minLength", "maxLength", "format"]).then_some("string")
}

pub(super) fn integer(format: Option<&str>) -> Type {
    let limits: &[(&'static str, i64)] = match format {
        Some("int8") => &[("min", -128), ("max", 127)],
        Some("int16") => &[("min", -32_768), ("max", 32_767)],
        Some("int32") => &[("min", -2_147_483_648), ("max", 2_147_483_647)],
        Some("uint8") => &[("min", 0), ("max", 255)],
        Some("uint16") => &[("min", 0), ("max", 65_535)],
        Some("uint32") => &[("min", 0), ("max", 4_294_967_295)],
        Some("uint" | "uint64") => &[("min", 0)],
        _ => &[],
    };
    Type { limits: limits.iter().map(|(key, value)| (*key, Value::from(*value))).collect(), ..Type::scalar("int") }
}

pub(super) fn literal(value: Value) -> Type {
    listed(vec![(value, String::new())])
}

/// One of listed values, some of which may be described.
pub(super) fn listed(values: Vec<(Value, String)>) -> Type {
    let nullable = values.iter().any(|(value, _)| value.is_null());
    let some: Vec<EnumValue> =
        values.into_iter().filter(|(value, _)| !value.is_null()).map(|(wire, doc)| EnumValue { name: None, wire, doc }).collect();
    let bools = some.iter().filter(|value| value.wire.is_boolean()).count();
    let ty = match some.as_slice() {
        [] => Type::undecided("it is never anything but null"),
        [one] if one.wire.is_string() || one.wire.is_i64() || one.wire.is_boolean() => Type::new(Shape::Literal(one.wire.clone())),
        [_, _] if bools == 2 => Type::scalar("bool"),
        _ if is_one_kind(&some) => Type::new(Shape::Enum(Enum { values: some, open: false })),
        _ => Type::undecided("the values are of several kinds"),
    };
    Type { nullable, ..ty }
}

/// What a schema says to people. A title that only says the name again is left out.
pub(super) fn doc(node: &Node<'_>) -> String {
    let mut doc = text(node, "description").unwrap_or_default().trim().to_owned();
    if node.get("deprecated").and_then(flag) == Some(true) {
        doc = format!("{doc} Deprecated.").trim().to_owned();
    }
    doc
}

/// A name as types have it.
pub(super) fn type_name(text: &str) -> String {
    let plain = plain_name(text);
    let proper = plain.starts_with(|c: char| c.is_ascii_uppercase()) && plain == text;
    if proper { plain } else { plain.to_upper_camel_case() }
}

/// A text with nothing in it but letters, digits and low lines, beginning with a letter.
pub(super) fn plain_name(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '_' }).collect();
    let plain = plain.trim_matches('_').to_owned();
    if plain.starts_with(|c: char| c.is_ascii_digit()) { format!("T{plain}") } else { plain }
}

/// The text of a member.
pub(super) fn text<'n>(node: &'n Node<'_>, key: &str) -> Option<&'n str> {
    node.get(key)?.as_str()
}

pub(super) fn number(node: &Node<'_>, key: &str) -> Option<u64> {
    node.get(key)?.to_json().ok()?.as_u64()
}

/// What a boolean says.
pub(super) fn flag(node: &Node<'_>) -> Option<bool> {
    node.as_scalar()?;
    node.to_json().ok()?.as_bool()
}

/// The texts of a list.
pub(super) fn strings<'n>(node: Option<&'n Node<'_>>) -> Vec<&'n str> {
    node.and_then(Node::as_list).unwrap_or_default().iter().filter_map(Node::as_str).collect()
}
