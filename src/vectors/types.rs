//! A type to values of it: one that is plain, one that is large, and all that a test wants to see, right and wrong.

use super::bases::Bases;
use super::random::Random;
use super::text::{Text, quote, under};
use super::{any, bytes, format, list, literal, map, number, record, string, tuple, union, wide};
use crate::model::{Kind, Model, Peer, Shape, Symbol, Type};
use crate::value::{Code, NumberRules, number_rules};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

/// A value that is special in one way.
#[derive(Debug, Clone)]
pub(super) struct Case {
    /// In which way.
    pub(super) name: String,
    /// The whole value.
    pub(super) text: Text,
    /// Where in it the special value is, as a JSON Pointer.
    pub(super) place: String,
    /// What is wrong with it, if anything is.
    pub(super) fault: Option<Fault>,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) code: Code,
    /// Where in the value, as a JSON Pointer.
    pub(super) at: String,
    /// The text rules find it, whatever the types say; their place is the whole message.
    pub(super) of_text: bool,
}

impl Case {
    /// A value that is right.
    pub(super) fn good(name: impl Into<String>, text: Text) -> Self {
        Self { name: name.into(), text, place: String::new(), fault: None }
    }

    /// A value that is wrong as a whole.
    pub(super) fn bad(name: impl Into<String>, sent: impl Into<String>, code: Code) -> Self {
        Self::bad_at(name, sent, code, String::new())
    }

    /// A value with something wrong in it.
    pub(super) fn bad_at(name: impl Into<String>, sent: impl Into<String>, code: Code, at: String) -> Self {
        let fault = Fault { code, at, of_text: false };
        Self { name: name.into(), text: Text::other(sent, ""), place: String::new(), fault: Some(fault) }
    }

    /// The same, in a larger value under a key.
    pub(super) fn inside(self, key: &str, text: Text) -> Self {
        let fault = self.fault.map(|fault| Fault { at: under(key, &fault.at), ..fault });
        Self { name: self.name, text, place: under(key, &self.place), fault }
    }
}

/// What all values of one direction share.
pub(super) struct Scope<'m> {
    pub(super) model: &'m Model,
    pub(super) peer: Peer,
    pub(super) rules: NumberRules,
    pub(super) bases: &'m Bases,
    pub(super) seed: u64,
    /// The named types that have been taken apart.
    seen: RefCell<BTreeSet<Symbol>>,
    /// How many named types stand around the present one.
    depth: Cell<usize>,
    /// How often each other type was.
    often: RefCell<BTreeMap<String, usize>>,
}

/// How many named types inside one another are taken apart.
const DEEPEST: usize = 6;

/// How far into named types a large value goes.
const FULL_DEPTH: usize = 2;

/// How often a type that is not named is taken apart. Beyond that a field of it gets few cases: a large protocol has thousands of strings.
const OFTEN: usize = 8;

/// The longest text of a large value inside another.
const FULL_SIZE: usize = 2_000;

impl<'m> Scope<'m> {
    pub(super) fn new(model: &'m Model, peer: Peer, bases: &'m Bases, seed: u64) -> Self {
        Self {
            model,
            peer,
            rules: number_rules(model, peer),
            bases,
            seed,
            seen: RefCell::default(),
            depth: Cell::new(0),
            often: RefCell::default(),
        }
    }

    /// Numbers that depend on the seed and on a name.
    pub(super) fn random(&self, name: &str) -> Random {
        let mixed = name.bytes().fold(self.seed, |mixed, byte| mixed.wrapping_mul(0x0100_0000_01b3) ^ u64::from(byte));
        Random::new(mixed)
    }

    /// Whether a type that is not named has been taken apart often enough.
    fn is_worn(&self, ty: &Type) -> bool {
        let mut often = self.often.borrow_mut();
        match often.get_mut(ty.text.as_str()) {
            Some(times) => {
                *times += 1;
                *times > OFTEN
            }
            None => {
                often.insert(ty.text.clone(), 1);
                false
            }
        }
    }

    fn first_time(&self, name: &Symbol) -> bool {
        self.seen.borrow_mut().insert(name.clone())
    }
}

/// The plainest value; `None` when none can be made.
pub(super) fn base(scope: &Scope<'_>, ty: &Type) -> Option<Text> {
    scope.bases.of_type(scope.model, ty, &[])
}

/// A value with everything that may be in it.
pub(super) fn full(scope: &Scope<'_>, ty: &Type, depth: usize) -> Option<Text> {
    let large = if depth < FULL_DEPTH { large(scope, ty, depth) } else { None };
    large.filter(|text| text.sent.len() <= FULL_SIZE).or_else(|| base(scope, ty))
}

fn large(scope: &Scope<'_>, ty: &Type, depth: usize) -> Option<Text> {
    match &ty.kind {
        Kind::Nullable { of } => full(scope, of, depth),
        Kind::Json { of } => full(scope, of, depth).map(|inner| in_string(&inner)),
        Kind::List { of, min_items, max_items, unique } => list::full(scope, of, (*min_items, *max_items), *unique, depth),
        Kind::Map { of, min_entries, max_entries, keys } => map::full(scope, of, (*min_entries, *max_entries), keys.as_ref(), depth),
        Kind::Ref { name, .. } => match &scope.model.type_named(name)?.shape {
            Shape::Alias { of } => full(scope, of, depth),
            Shape::Record(definition) => record::full(scope, definition, &[], depth + 1),
            Shape::Tuple(definition) => tuple::full(scope, definition, &[], depth + 1),
            Shape::Union(definition) => union::full(scope, definition, depth + 1),
            Shape::Enum(_) => None,
        },
        _ => None,
    }
}

/// All that is worth sending in the place of a value.
pub(super) fn cases(scope: &Scope<'_>, ty: &Type) -> Vec<Case> {
    let worn = !matches!(ty.kind, Kind::Ref { .. }) && scope.is_worn(ty);
    let mut found = all_cases(scope, ty);
    if worn {
        let mut kept: BTreeMap<Option<Code>, usize> = BTreeMap::new();
        found.retain(|case| {
            let times = kept.entry(case.fault.as_ref().map(|fault| fault.code)).or_default();
            *times += 1;
            *times <= 2
        });
    }
    found
}

fn all_cases(scope: &Scope<'_>, ty: &Type) -> Vec<Case> {
    match &ty.kind {
        Kind::String { min_length, max_length, pattern } => {
            string::cases((*min_length, *max_length), pattern.as_ref(), &mut scope.random(&ty.text))
        }
        Kind::Int { min, max, multiple_of } => number::ints((*min, *max), *multiple_of, scope.rules),
        Kind::Number { min, max, above, below } => number::doubles((*min, *max), (*above, *below), scope.rules),
        Kind::Int64 { min, max, number } => wide::integers((i128::from(*min), i128::from(*max)), *number, scope.rules),
        Kind::Uint64 { min, max, number } => wide::integers((i128::from(*min), i128::from(*max)), *number, scope.rules),
        Kind::Decimal { number } => wide::decimals(*number),
        Kind::Bool => booleans(),
        Kind::Uuid | Kind::Datetime | Kind::Date | Kind::Duration => format::cases(&ty.kind),
        Kind::Bytes { encoding, min_length, max_length } => bytes::cases(*encoding, (*min_length, *max_length)),
        Kind::Any => any::cases(scope.rules),
        Kind::Json { of } => texts(scope, of),
        Kind::Literal { value } => literal::one(value),
        Kind::List { of, min_items, max_items, unique } => list::cases(scope, of, (*min_items, *max_items), *unique),
        Kind::Map { of, min_entries, max_entries, keys } => map::cases(scope, of, (*min_entries, *max_entries), keys.as_ref()),
        Kind::Nullable { of } => {
            let inner = cases(scope, of).into_iter().filter(|case| case.text.sent != "null");
            inner.chain([Case::good("null", Text::canonical("null"))]).collect()
        }
        Kind::Ref { name, .. } => named(scope, name),
    }
}

fn named(scope: &Scope<'_>, name: &Symbol) -> Vec<Case> {
    let Some(definition) = scope.model.type_named(name) else {
        unreachable!("`{name}` is in the model, since resolving made the reference");
    };
    match &definition.shape {
        Shape::Alias { of } => cases(scope, of),
        Shape::Enum(definition) => literal::any_of(definition),
        // Further down it would cost as much again for every type around it; it may yet be met elsewhere.
        shape if scope.depth.get() >= DEEPEST || !scope.first_time(name) => known(scope, shape),
        shape => {
            scope.depth.set(scope.depth.get() + 1);
            let found = match shape {
                Shape::Record(definition) => record::cases(scope, definition, &[]),
                Shape::Tuple(definition) => tuple::cases(scope, definition, &[]),
                Shape::Union(definition) => union::cases(scope, definition),
                Shape::Enum(_) | Shape::Alias { .. } => Vec::new(),
            };
            scope.depth.set(scope.depth.get() - 1);
            found
        }
    }
}

/// A named type that was taken apart before: what shows that it stands here too.
fn known(scope: &Scope<'_>, shape: &Shape) -> Vec<Case> {
    match shape {
        Shape::Record(definition) => record::few(scope, definition),
        Shape::Tuple(_) => wrong_kinds(b'['),
        Shape::Union(definition) => union::few(scope, definition),
        Shape::Enum(_) | Shape::Alias { .. } => Vec::new(),
    }
}

fn booleans() -> Vec<Case> {
    let mut cases = vec![Case::good("true", Text::canonical("true")), Case::good("false", Text::canonical("false"))];
    cases.extend(
        [("0", "0"), ("1", "1"), ("true-in-string", "\"true\""), ("empty-string", "\"\"")]
            .map(|(name, sent)| Case::bad(name, sent, Code::Type)),
    );
    cases.extend(wrong_kinds(b't').into_iter().filter(|case| !matches!(case.text.kind(), b'0' | b'"')));
    cases
}

/// Values of every kind but one, which is named by its first byte; numbers by `0`, true and false by `t`.
pub(super) fn wrong_kinds(right: u8) -> Vec<Case> {
    let kinds = [("null", "null"), ("boolean", "true"), ("number", "1"), ("string", "\"1\""), ("array", "[]"), ("object", "{}")];
    let wrong = kinds.into_iter().filter(|(_, sent)| Text::canonical(*sent).kind() != right);
    wrong.map(|(name, sent)| Case::bad(name, sent, if sent == "null" { Code::Null } else { Code::Type })).collect()
}

/// A value as JSON text inside a string.
pub(super) fn in_string(inner: &Text) -> Text {
    Text::other(quote(&inner.sent), quote(&inner.canonical))
}

/// JSON text in a string: whatever is wrong with the inner text, the string is not of its format.
fn texts(scope: &Scope<'_>, of: &Type) -> Vec<Case> {
    let mut found: Vec<Case> = Vec::new();
    for case in cases(scope, of) {
        let name = format!("text-of-{}", case.name);
        let mut outer = match case.fault {
            None => Case::good(name, in_string(&case.text)),
            Some(_) => Case::bad(name, quote(&case.text.sent), Code::Format),
        };
        if !case.place.is_empty() {
            outer.name = format!("{}-at-{}", outer.name, case.place);
        }
        found.push(outer);
    }
    if let Some(base) = base(scope, of) {
        found.push(Case::good("text-with-spaces", Text::other(quote(&format!(" {}\n", base.sent)), quote(&base.canonical))));
        for (name, inner) in [("text-and-more", format!("{} 1", base.sent)), ("text-with-mark", format!("\u{feff}{}", base.sent))] {
            found.push(Case::bad(name, quote(&inner), Code::Format));
        }
    }
    let broken = [
        ("empty-text", String::new()),
        ("no-json", "{".to_owned()),
        ("name-twice", "{\"a\":1,\"a\":1}".to_owned()),
        ("half-pair", "\"\\ud800\"".to_owned()),
        ("no-number", "NaN".to_owned()),
        ("infinite-number", "1e400".to_owned()),
        ("deep", format!("{}{}", "[".repeat(65), "]".repeat(65))),
    ];
    let wide = scope.rules.wide_decimals;
    let broken = broken.into_iter().filter(|(name, _)| !(wide && *name == "infinite-number"));
    found.extend(broken.map(|(name, inner)| Case::bad(name, quote(&inner), Code::Format)));
    found.extend(wrong_kinds(b'"'));
    found
}
