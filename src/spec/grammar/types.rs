//! The grammar of types and fields.

use super::{Form, Key, Mapping, UNKNOWN_FIELDS, key};

/// The keys that say since when and until when; shared by everything that has a life.
pub(super) static LIFE: &[Key] = &[
    key("since", Form::Text, "always", "The first version that has it, one of `versions`.", "{since: \"1.0\"}"),
    key("until", Form::Text, "still", "The last version that has it, one of `versions`.", "{until: \"2.0\"}"),
    key(
        "deprecated",
        Form::Text,
        "not deprecated",
        "Why it should no longer be used, and what to use instead.",
        "{deprecated: Use `level`.}",
    ),
    key("experimental", Form::Bool, "false", "It may change without notice.", "{experimental: true}"),
    key("feature", Form::Name, "always there", "The feature group it belongs to, one of `features`.", "{feature: voice}"),
];

/// The ways to say what a type is; exactly one of them.
static SHAPES: &[Key] = &[
    key("type", Form::Type, "", "A type in the notation of the language.", "{type: \"string[] | null\"}"),
    key(
        "fields",
        Form::Map(&FIELD_FORM),
        "",
        "The fields of a record, in the order in which they are written. `name?` may be absent.",
        "{fields: {id: uuid, note?: string}}",
    ),
    key(
        "enum",
        Form::Any(&[Form::List(&Form::Scalar), Form::Map(&Form::Any(&[Form::Text, Form::Mapping(&ENUM_VALUE)]))]),
        "",
        "The values of an enum, all strings or all integers: a list, or a mapping from names to a text or to more about each value.",
        "{enum: [low, high]}",
    ),
    key(
        "union",
        Form::Any(&[Form::List(&Form::Type), Form::Map(&Form::Any(&[Form::Type, Form::Mapping(&VARIANT)]))]),
        "",
        "The variants of a union. A value must tell by itself which it is: by the tag, by its JSON kind, by a literal member, by a required member.",
        "{union: [string, int]}",
    ),
    key(
        "tuple",
        Form::Map(&FIELD_FORM),
        "",
        "The elements of an array by position. `name?` may be absent; such elements come last.",
        "{tuple: {longitude: number, latitude: number, altitude?: number}}",
    ),
];

/// What goes with one of the shapes.
static MODIFIERS: &[Key] = &[
    key(
        "open",
        Form::Bool,
        "false",
        "For an enum: other values are kept. For a union with a tag: values with another tag are kept.",
        "{enum: [low, high], open: true}",
    ),
    key(
        "tag",
        Form::Name,
        "found by looking at the variants",
        "The member of a union's variants that says which one it is. A variant written inline gets it as its first field.",
        "{tag: kind, union: {circle: {fields: {radius: number}}, point: {fields: {}}}}",
    ),
    key("rest", Form::Type, "none", "The type of further elements of a tuple.", "{tuple: {verb: string}, rest: int}"),
    key("use", Form::List(&Form::Name), "none", "Mixins whose fields come first.", "{use: [Stamped], fields: {id: uuid}}"),
    key(
        "unknown_fields",
        Form::Word(UNKNOWN_FIELDS),
        "the protocol's",
        "What a receiver does with a member that is not a field.",
        "{fields: {id: uuid}, unknown_fields: keep}",
    ),
    key(
        "exactly_one_of",
        Form::List(&Form::List(&Form::Name)),
        "none",
        "Groups of optional fields of which exactly one must be present.",
        "{fields: {text?: string, audio?: bytes}, exactly_one_of: [[text, audio]]}",
    ),
    key(
        "at_least_one_of",
        Form::List(&Form::List(&Form::Name)),
        "none",
        "Groups of optional fields of which one or more must be present.",
        "{fields: {text?: string, audio?: bytes}, at_least_one_of: [[text, audio]]}",
    ),
    key(
        "at_most_one_of",
        Form::List(&Form::List(&Form::Name)),
        "none",
        "Groups of optional fields of which no two may be present.",
        "{fields: {text?: string, audio?: bytes}, at_most_one_of: [[text, audio]]}",
    ),
];

/// Constraints, each for some types only. In `T | null` they hold for `T`.
static CONSTRAINTS: &[Key] = &[
    key(
        "min",
        Form::Scalar,
        "the type's own",
        "The least value of a number. A 64-bit bound beyond 2^53 is written as a string.",
        "{type: int, min: 0}",
    ),
    key("max", Form::Scalar, "the type's own", "The greatest value of a number.", "{type: int, max: 4294967295}"),
    key("above", Form::Number, "none", "Every `number` is greater than this.", "{type: number, above: 0}"),
    key("below", Form::Number, "none", "Every `number` is less than this.", "{type: number, below: 1}"),
    key("multiple_of", Form::Int, "1", "An `int` is a multiple of this.", "{type: int, multiple_of: 5}"),
    key(
        "min_length",
        Form::Int,
        "0",
        "The fewest code points of a `string`, or decoded bytes of `bytes`.",
        "{type: string, min_length: 1}",
    ),
    key(
        "max_length",
        Form::Int,
        "none",
        "The most code points of a `string`, or decoded bytes of `bytes`.",
        "{type: string, max_length: 36}",
    ),
    key(
        "pattern",
        Form::Text,
        "none",
        "A regular expression that a `string` matches somewhere (`^…$` for the whole), in the subset that all engines agree on.",
        "{type: string, pattern: \"^[a-z0-9-]+$\"}",
    ),
    key("min_items", Form::Int, "0", "The fewest items of a list.", "{type: \"int[]\", min_items: 1}"),
    key("max_items", Form::Int, "none", "The most items of a list.", "{type: \"int[]\", max_items: 100}"),
    key("unique_items", Form::Bool, "false", "No two items of a list are equal.", "{type: \"string[]\", unique_items: true}"),
    key("min_entries", Form::Int, "0", "The fewest entries of a map.", "{type: map<int>, min_entries: 1}"),
    key("max_entries", Form::Int, "none", "The most entries of a map.", "{type: map<int>, max_entries: 16}"),
    key("keys", Form::Text, "any", "A regular expression that every key of a map matches.", "{type: map<int>, keys: \"^[a-z]+$\"}"),
    key(
        "encoding",
        Form::Word(&["base64", "base64url", "hex"]),
        "`base64`",
        "How `bytes` are written in a string.",
        "{type: bytes, encoding: hex}",
    ),
    key(
        "wire",
        Form::Word(&["string", "number"]),
        "`string`",
        "How `int64`, `uint64` and `decimal` are written: a canonical decimal string, or a JSON number that every language reads exactly.",
        "{type: int64, wire: number}",
    ),
];

static FIELD_FORM: Form = Form::Any(&[Form::Type, Form::Mapping(&FIELD)]);

/// A named type.
pub(super) static TYPE: Mapping = Mapping {
    name: "Type",
    doc: "A named type. Short form: its type as text. Long form: exactly one of `type`, `fields`, `enum`, `union`, `tuple`, and what goes with it.",
    wrap: "{wireproof: 1, protocol: p, versions: [\"1.0\", \"2.0\"], features: {voice: Voice.}, mixins: {Stamped: {fields: {timestamp: datetime}}}, types: {T: @}}",
    keys: &[
        &[key("doc", Form::Text, "none", "What it means.", "{type: string, doc: Names a session.}")],
        SHAPES,
        MODIFIERS,
        CONSTRAINTS,
        LIFE_OF_TYPE,
    ],
};

static LIFE_OF_TYPE: &[Key] = &[
    key("since", Form::Text, "always", "The first version that has it, one of `versions`.", "{type: string, since: \"1.0\"}"),
    key("until", Form::Text, "still", "The last version that has it, one of `versions`.", "{type: string, until: \"2.0\"}"),
    key(
        "deprecated",
        Form::Text,
        "not deprecated",
        "Why it should no longer be used, and what to use instead.",
        "{type: string, deprecated: Use `uuid`.}",
    ),
    key("experimental", Form::Bool, "false", "It may change without notice.", "{type: string, experimental: true}"),
    key("feature", Form::Name, "always there", "The feature group it belongs to, one of `features`.", "{type: string, feature: voice}"),
];

/// A field.
pub(super) static FIELD: Mapping = Mapping {
    name: "Field",
    doc: "A field of a record, an element of a tuple, a slot's content or a parameter. Short form: its type as text; `name?` in front may be absent. Long form: as for a type, with more about the field.",
    wrap: "{wireproof: 1, protocol: p, versions: [\"1.0\", \"2.0\"], features: {voice: Voice.}, mixins: {Stamped: {fields: {timestamp: datetime}}}, messages: {m: {from: client, fields: {f: @}}}}",
    keys: &[
        &[
            key("doc", Form::Text, "none", "What it means.", "{type: string, doc: Names the session.}"),
            key(
                "name",
                Form::Name,
                "the key",
                "The name that identifiers are made from, where it should differ from the wire or would collide.",
                "{type: string, name: kind}",
            ),
            key(
                "optional",
                Form::Bool,
                "false",
                "It may be absent, which is not null. The same as `name?`.",
                "{type: string, optional: true}",
            ),
            key("default", Form::Json, "none", "What absence means. Encoders always write it.", "{type: bool, default: false}"),
        ],
        SHAPES,
        MODIFIERS,
        CONSTRAINTS,
        LIFE_OF_TYPE,
    ],
};

/// A value of an enum.
pub(super) static ENUM_VALUE: Mapping = Mapping {
    name: "EnumValue",
    doc: "A value of an enum. Short form: its documentation as text. The key is its name, and its value on the wire unless `value` differs.",
    wrap: "{wireproof: 1, protocol: p, versions: [\"1.0\", \"2.0\"], features: {voice: Voice.}, types: {T: {enum: {v: @}}}}",
    keys: &[
        &[
            key("doc", Form::Text, "none", "What it means.", "{doc: Much too low.}"),
            key("value", Form::Scalar, "the key", "The value on the wire, a string or an integer.", "{value: rate-limited}"),
        ],
        LIFE,
    ],
};

/// A variant of a union.
pub(super) static VARIANT: Mapping = Mapping {
    name: "Variant",
    doc: "A variant of a union. Short form: its type as text. The key is its name, and the value of the tag unless `value` differs.",
    wrap: "{wireproof: 1, protocol: p, mixins: {Stamped: {fields: {timestamp: datetime}}}, types: {Circle: {fields: {kind: '\"circle\"', radius: number}}, T: {tag: kind, union: {v: @, point: {fields: {}}}}}}",
    keys: &[&[
        key("doc", Form::Text, "none", "What it means.", "{fields: {radius: number}, doc: A circle.}"),
        key(
            "type",
            Form::Type,
            "",
            "A type in the notation of the language; a record with the tag among its fields if the union has one.",
            "{type: Circle}",
        ),
        key("fields", Form::Map(&FIELD_FORM), "", "The fields of the variant, the tag left out.", "{fields: {radius: number}}"),
        key("value", Form::Scalar, "the key", "The value of the tag.", "{fields: {}, value: round}"),
        key("use", Form::List(&Form::Name), "none", "Mixins whose fields come first, after the tag.", "{use: [Stamped], fields: {}}"),
    ]],
};

/// A mixin.
pub(super) static MIXIN: Mapping = Mapping {
    name: "Mixin",
    doc: "Fields that several records share.",
    wrap: "{wireproof: 1, protocol: p, mixins: {M: @}}",
    keys: &[&[
        key("doc", Form::Text, "none", "What the fields are for.", "{doc: When it happened., fields: {timestamp: datetime}}"),
        key("use", Form::List(&Form::Name), "none", "Other mixins whose fields come first.", "{use: [Stamped], fields: {id: uuid}}"),
        key("fields", Form::Map(&FIELD_FORM), "required", "The fields.", "{fields: {timestamp: datetime}}"),
    ]],
};

/// An import.
pub(super) static IMPORT: Mapping = Mapping {
    name: "Import",
    doc: "Types taken from another spec file.",
    wrap: "{wireproof: 1, protocol: p, imports: [@]}",
    keys: &[&[
        key("from", Form::Text, "required", "The other file, relative to this one.", "{from: common.yaml, types: [Money]}"),
        key(
            "types",
            Form::List(&Form::Name),
            "required",
            "The types to take. What they refer to comes along.",
            "{from: common.yaml, types: [Money]}",
        ),
    ]],
};

/// Unknown fields by sender.
pub(super) static PER_PEER_FIELDS: Mapping = Mapping {
    name: "UnknownFields",
    doc: "What a receiver does with a member no field describes, by sender.",
    wrap: "{wireproof: 1, protocol: p, unknown_fields: @}",
    keys: &[&[
        key("client", Form::Word(UNKNOWN_FIELDS), "`reject`", "In what the client sends.", "{client: ignore}"),
        key("server", Form::Word(UNKNOWN_FIELDS), "`ignore`", "In what the server sends.", "{server: keep}"),
    ]],
};
