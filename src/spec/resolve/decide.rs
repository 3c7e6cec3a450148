//! Decision trees: how a receiver finds out which of several alternatives a value is.
//!
//! The tree is built by splitting the alternatives at a place where all of them say something. If alternatives remain that no place tells
//! apart, a value could be both, and that is a diagnostic. Each split looks at every alternative once, so the work grows with the number of
//! alternatives, not with its square.

use crate::model::{Case, Dispatch, Literal, Prefix, ReplyCandidate, Segment, Selector, Symbol, Test, pointer};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// Something a value can turn out to be.
#[derive(Debug, Clone)]
pub(super) struct Alternative {
    pub(super) leaf: Leaf,
    pub(super) form: Form,
    pub(super) selectors: Vec<Selector>,
    /// What it lacks of what others need. That can tell it from others, but a value that has it all the same is not another for that.
    pub(super) lacks: Vec<Selector>,
    /// All members it may have, where that is known.
    pub(super) members: Option<BTreeSet<String>>,
    pub(super) span: Span,
}

/// Says of each alternative which of the members that others require it does not have.
pub(super) fn add_absences(alternatives: &mut [Alternative]) {
    let required: BTreeSet<Vec<Segment>> = alternatives
        .iter()
        .flat_map(|alternative| &alternative.selectors)
        .filter(|selector| selector.test == Test::Present)
        .map(|selector| selector.path.clone())
        .collect();
    for alternative in alternatives {
        let Some(members) = &alternative.members else {
            continue;
        };
        let lacks = |path: &&Vec<Segment>| matches!(path.as_slice(), [Segment::Key(key)] if !members.contains(key));
        let absent = required.iter().filter(lacks).map(|path| Selector { path: path.clone(), test: Test::Absent });
        alternative.lacks = absent.collect();
    }
}

/// Where a decision ends.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Leaf {
    /// At a message or variant.
    Take { name: Symbol, type_name: Symbol },
    /// At an untagged reply to a request, with the path of the id.
    Reply { path: Vec<Segment>, request: Symbol, reply: Symbol, type_name: Symbol },
}

impl Leaf {
    fn name(&self) -> &Symbol {
        match self {
            Self::Take { name, .. } | Self::Reply { reply: name, .. } => name,
        }
    }
}

/// The JSON kind of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    Object,
    Array,
    String,
    Number,
    Boolean,
}

/// Two alternatives that a value could both be.
#[derive(Debug)]
pub(super) struct Overlap {
    pub(super) first: (Symbol, Span),
    pub(super) second: (Symbol, Span),
    /// The value of the tag that both claim, if that is the reason.
    pub(super) tag: Option<(String, Literal)>,
}

/// The decision tree over `alternatives`; what could not be told apart goes to `overlaps`, and the first one wins there.
pub(super) fn tree(alternatives: &[Alternative], overlaps: &mut Vec<Overlap>) -> Dispatch {
    let mut forms: BTreeMap<Form, Vec<Open<'_>>> = BTreeMap::new();
    for alternative in alternatives {
        let selectors = alternative.selectors.iter().chain(&alternative.lacks).collect();
        forms.entry(alternative.form).or_default().push(Open { alternative, selectors });
    }
    let mut branch = |form| forms.remove(&form).map(|open| Box::new(split(&open, None, overlaps)));
    Dispatch::Kind {
        object: branch(Form::Object),
        array: branch(Form::Array),
        string: branch(Form::String),
        number: branch(Form::Number),
        boolean: branch(Form::Boolean),
    }
}

/// An alternative, and its selectors that are not decided yet.
#[derive(Clone)]
struct Open<'a> {
    alternative: &'a Alternative,
    selectors: Vec<&'a Selector>,
}

impl Open<'_> {
    fn value_at(&self, path: &[Segment]) -> Option<&Test> {
        let found = self.selectors.iter().find(|selector| selector.path == path && is_value(&selector.test));
        found.map(|selector| &selector.test)
    }

    /// What it says of the presence of a top-level key; a value there implies presence.
    fn presence(&self, key: &str) -> Option<bool> {
        let at_key = |selector: &&&Selector| matches!(selector.path.as_slice(), [Segment::Key(found)] if found == key);
        let says = |selector: &&Selector| selector.test != Test::Absent;
        self.selectors.iter().find(at_key).map(says)
    }

    fn without(&self, decided: impl Fn(&Selector) -> bool) -> Self {
        let selectors = self.selectors.iter().copied().filter(|selector| !decided(selector)).collect();
        Open { alternative: self.alternative, selectors }
    }
}

fn is_value(test: &Test) -> bool {
    matches!(test, Test::Is { .. } | Test::StartsWith { .. } | Test::Other)
}

fn split(open: &[Open<'_>], tag: Option<(&str, &Literal)>, overlaps: &mut Vec<Overlap>) -> Dispatch {
    let Some(first) = open.first() else {
        return Dispatch::Unknown;
    };
    let paths = first.selectors.iter().filter(|selector| is_value(&selector.test)).map(|selector| &selector.path);
    let common = paths.into_iter().find(|path| open.iter().all(|other| other.value_at(path).is_some()));
    if let Some(path) = common {
        let path = path.clone();
        return switch(open, &path, overlaps);
    }
    if let [only] = open {
        return guarded(leaf(&only.alternative.leaf), only);
    }
    match key_to_ask(open) {
        Some(key) => has(open, &key, overlaps),
        None => last(open, tag, overlaps),
    }
}

/// The key whose presence the most alternatives have an opinion on, and on which two of them differ.
fn key_to_ask(open: &[Open<'_>]) -> Option<String> {
    let mut keys = BTreeSet::new();
    for selector in open.iter().flat_map(|open| &open.selectors) {
        if let ([Segment::Key(key)], Test::Present | Test::Absent) = (selector.path.as_slice(), &selector.test) {
            keys.insert(key.as_str());
        }
    }
    let differs = |key: &&str| {
        let opinions: BTreeSet<_> = open.iter().filter_map(|open| open.presence(key)).collect();
        opinions.len() == 2
    };
    let silent = |key: &&str| open.iter().filter(|open| open.presence(key).is_none()).count();
    keys.into_iter().filter(differs).min_by_key(silent).map(str::to_owned)
}

fn has(open: &[Open<'_>], key: &str, overlaps: &mut Vec<Overlap>) -> Dispatch {
    let decided =
        |selector: &Selector| matches!(selector.path.as_slice(), [Segment::Key(found)] if found == key) && !is_value(&selector.test);
    let side = |present: bool| -> Vec<Open<'_>> {
        open.iter().filter(|open| open.presence(key) != Some(!present)).map(|open| open.without(decided)).collect()
    };
    let yes = Box::new(split(&side(true), None, overlaps));
    let no = Box::new(split(&side(false), None, overlaps));
    Dispatch::Has { key: key.to_owned(), yes, no }
}

fn switch(open: &[Open<'_>], path: &[Segment], overlaps: &mut Vec<Overlap>) -> Dispatch {
    let mut cases: Vec<(Literal, Vec<Open<'_>>)> = Vec::new();
    let mut index: BTreeMap<Literal, usize> = BTreeMap::new();
    let mut prefixes: BTreeMap<String, Vec<Open<'_>>> = BTreeMap::new();
    let mut other = Vec::new();
    for open in open {
        let rest = open.without(|selector| selector.path == path);
        match open.value_at(path) {
            Some(Test::Is { values }) => {
                for value in values {
                    let at = *index.entry(value.clone()).or_insert(cases.len());
                    if at == cases.len() {
                        cases.push((value.clone(), Vec::new()));
                    }
                    cases[at].1.push(rest.clone());
                }
            }
            Some(Test::StartsWith { prefix }) => prefixes.entry(prefix.clone()).or_default().push(rest),
            Some(Test::Other) => other.push(rest),
            Some(Test::Present | Test::Absent) | None => unreachable!("the path was chosen because every alternative tests a value there"),
        }
    }
    let shown = pointer(path);
    let integers = matches!(cases.first(), Some((Literal::Int(_), _)));
    let cases = cases.into_iter().map(|(value, open)| Case { then: split(&open, Some((&shown, &value)), overlaps), value }).collect();
    let mut prefixes: Vec<Prefix> =
        prefixes.into_iter().map(|(prefix, open)| Prefix { then: split(&open, None, overlaps), prefix }).collect();
    prefixes.sort_by(|a, b| b.prefix.len().cmp(&a.prefix.len()).then_with(|| a.prefix.cmp(&b.prefix)));
    let other = (!other.is_empty()).then(|| Box::new(split(&other, None, overlaps)));
    Dispatch::Switch { path: path.to_vec(), pointer: shown, integers, cases, prefixes, other, absent: None }
}

fn leaf(leaf: &Leaf) -> Dispatch {
    match leaf {
        Leaf::Take { name, type_name } => Dispatch::Take { name: name.clone(), type_name: type_name.clone() },
        Leaf::Reply { path, request, reply, type_name } => Dispatch::Reply {
            path: path.clone(),
            pointer: pointer(path),
            candidates: vec![ReplyCandidate { request: request.clone(), reply: reply.clone(), type_name: type_name.clone() }],
        },
    }
}

/// The leaf behind what its selectors still say of presence. A key that a message needs is not asked for: its absence is `missing`, which
/// says more than that the message is unknown. Only of a reply that is not known yet nothing else would be said.
fn guarded(leaf: Dispatch, open: &Open<'_>) -> Dispatch {
    let reply = matches!(leaf, Dispatch::Reply { .. });
    let mut found = leaf;
    for selector in open.selectors.iter().rev() {
        let [Segment::Key(key)] = selector.path.as_slice() else {
            continue;
        };
        let (inner, unknown) = (Box::new(found), Box::new(Dispatch::Unknown));
        found = match &selector.test {
            Test::Absent if open.alternative.selectors.contains(selector) => Dispatch::Has { key: key.clone(), yes: unknown, no: inner },
            Test::Present if reply => Dispatch::Has { key: key.clone(), yes: inner, no: unknown },
            _ => *inner,
        };
    }
    found
}

/// Nothing is left to look at: one alternative, replies that the pending request tells apart, or an overlap.
fn last(open: &[Open<'_>], tag: Option<(&str, &Literal)>, overlaps: &mut Vec<Overlap>) -> Dispatch {
    let first = open[0].alternative;
    let mut found = leaf(&first.leaf);
    for other in &open[1..] {
        let other = other.alternative;
        match (&mut found, &other.leaf) {
            (Dispatch::Reply { path, candidates, .. }, Leaf::Reply { path: same, request, reply, type_name }) if path == same => {
                candidates.push(ReplyCandidate { request: request.clone(), reply: reply.clone(), type_name: type_name.clone() });
            }
            _ if first.leaf == other.leaf => {}
            _ => overlaps.push(Overlap {
                first: (first.leaf.name().clone(), first.span),
                second: (other.leaf.name().clone(), other.span),
                tag: tag.map(|(pointer, value)| (pointer.to_owned(), value.clone())),
            }),
        }
    }
    guarded(found, &open[0])
}
