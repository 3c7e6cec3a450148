//! The ways through a decision tree: what a value must be like to be taken for a message or variant, and how it can fail to be any.

use super::literal;
use super::text::{Text, quote, write};
use super::types::{Case, wrong_kinds};
use crate::model::{Case as Listed, Dispatch, Literal, Segment, Symbol};
use crate::value::{Code, Json, NumberRules, json};
use std::collections::BTreeSet;

/// A demand on a part of a value.
#[derive(Debug, Clone)]
pub(super) struct Pin {
    pub(super) path: Vec<Segment>,
    pub(super) demand: Demand,
}

/// What is demanded.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Demand {
    /// It is this value.
    Is(Text),
    /// It is there.
    Present,
    /// It is not there.
    Absent,
}

/// A way through a tree to a name.
#[derive(Debug, Clone)]
pub(super) struct Route<'m> {
    pub(super) name: &'m Symbol,
    pub(super) pins: Vec<Pin>,
    /// What the way is known by: the values that were looked for.
    pub(super) label: String,
    /// The place of the id and the request that must be pending, for an untagged reply.
    pub(super) reply: Option<(&'m [Segment], &'m Symbol)>,
}

impl Route<'_> {
    /// Its demands and others; `None` when they contradict each other.
    pub(super) fn with(&self, others: &[Pin]) -> Option<Vec<Pin>> {
        let mut pins = self.pins.clone();
        for other in others {
            let fits = pins.iter().filter(|pin| pin.path == other.path).all(|pin| match (&pin.demand, &other.demand) {
                (Demand::Is(one), Demand::Is(two)) => one == two,
                (Demand::Absent, Demand::Absent) => true,
                (Demand::Absent, _) | (_, Demand::Absent) => false,
                (Demand::Present, _) | (_, Demand::Present) => true,
            });
            if !fits {
                return None;
            }
            pins.push(other.clone());
        }
        Some(pins)
    }
}

/// The demands on what stands under a key or index, seen from there.
pub(super) fn below(pins: &[Pin], step: &Segment) -> Vec<Pin> {
    let inside = pins.iter().filter(|pin| pin.path.first() == Some(step));
    inside.map(|pin| Pin { path: pin.path[1..].to_vec(), demand: pin.demand.clone() }).collect()
}

/// Every way through a tree that leads to a name, in the order of the tree.
pub(super) fn routes(tree: &Dispatch) -> Vec<Route<'_>> {
    let mut found = Vec::new();
    for (step, pins, labels) in nodes(tree) {
        let label = labels.join("+");
        match step {
            Dispatch::Take { name, .. } => found.push(Route { name, pins, label, reply: None }),
            Dispatch::Reply { path, candidates, .. } => {
                let routes = candidates.iter().map(|candidate| Route {
                    name: &candidate.reply,
                    pins: pins.clone(),
                    label: format!("reply-to-{}", candidate.request),
                    reply: Some((path, &candidate.request)),
                });
                found.extend(routes);
            }
            _ => {}
        }
    }
    found
}

/// A step of a tree, what leads to it, and the words for that.
type Node<'m> = (&'m Dispatch, Vec<Pin>, Vec<String>);

/// The keys and indices of a value in which a tree may look for something, as the first steps of JSON Pointers.
pub(super) fn looks(tree: &Dispatch) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![tree];
    while let Some(step) = waiting.pop() {
        match step {
            Dispatch::Switch { path, .. } | Dispatch::Reply { path, .. } => {
                found.extend(path.first().map(|first| crate::model::pointer(std::slice::from_ref(first))));
            }
            Dispatch::Has { key, .. } => drop(found.insert(super::text::under(key, ""))),
            _ => {}
        }
        waiting.extend(next(step));
    }
    found
}

/// The steps that follow a step, without what leads to them.
fn next(step: &Dispatch) -> Vec<&Dispatch> {
    match step {
        Dispatch::Take { .. } | Dispatch::Reply { .. } | Dispatch::Unknown => Vec::new(),
        Dispatch::Kind { object, array, string, number, boolean } => {
            [object, array, string, number, boolean].into_iter().flatten().map(Box::as_ref).collect()
        }
        Dispatch::Has { yes, no, .. } => vec![yes, no],
        Dispatch::Switch { cases, prefixes, other, absent, .. } => {
            let listed = cases.iter().map(|case| &case.then).chain(prefixes.iter().map(|prefix| &prefix.then));
            listed.chain([other, absent].into_iter().flatten().map(Box::as_ref)).collect()
        }
    }
}

/// Every step of a tree, parents first.
fn nodes(tree: &Dispatch) -> Vec<Node<'_>> {
    let mut found: Vec<Node<'_>> = Vec::new();
    let mut waiting: Vec<Node<'_>> = vec![(tree, Vec::new(), Vec::new())];
    while let Some(node) = waiting.pop() {
        let mut next = children(&node);
        next.reverse();
        waiting.extend(next);
        found.push(node);
    }
    found
}

/// The steps that follow a step.
fn children<'m>((step, pins, labels): &Node<'m>) -> Vec<Node<'m>> {
    let go = |to: &'m Dispatch, pin: Option<(&[Segment], Demand)>, label: Option<String>| {
        let mut pins = pins.clone();
        pins.extend(pin.map(|(path, demand)| Pin { path: path.to_vec(), demand }));
        let mut labels = labels.clone();
        labels.extend(label);
        (to, pins, labels)
    };
    match step {
        Dispatch::Take { .. } | Dispatch::Reply { .. } | Dispatch::Unknown => Vec::new(),
        Dispatch::Kind { object, array, string, number, boolean } => {
            let kinds = [object, array, string, number, boolean].into_iter().flatten();
            kinds.map(|next| go(next, None, None)).collect()
        }
        Dispatch::Has { key, yes, no } => {
            let path = [Segment::Key(key.clone())];
            vec![go(yes, Some((&path, Demand::Present)), None), go(no, Some((&path, Demand::Absent)), Some(format!("no-{key}")))]
        }
        Dispatch::Switch { path, cases, prefixes, other, absent, .. } => {
            let mut found = Vec::new();
            for case in cases {
                found.push(go(&case.then, Some((path, Demand::Is(literal::text(&case.value)))), Some(word(&case.value))));
            }
            for prefix in prefixes {
                let text = Text::string(&beginning(step, &prefix.prefix));
                found.push(go(&prefix.then, Some((path, Demand::Is(text))), Some(format!("{}..", prefix.prefix))));
            }
            if let Some(next) = other {
                // A string that is only told from other kinds may be any.
                let any = path.is_empty() && cases.is_empty() && prefixes.is_empty();
                let pin = (!any).then(|| (path.as_slice(), Demand::Is(unlisted(step))));
                found.push(go(next, pin, (!any).then(|| "other".to_owned())));
            }
            if let Some(next) = absent {
                found.push(go(next, Some((path, Demand::Absent)), Some("absent".to_owned())));
            }
            found
        }
    }
}

fn word(value: &Literal) -> String {
    match value {
        Literal::String(text) => text.clone(),
        other => literal::text(other).sent,
    }
}

/// Whether a switch lists a string, or a beginning of it that is longer than `than`.
fn is_listed(switch: &Dispatch, text: &str, than: usize) -> bool {
    let Dispatch::Switch { cases, prefixes, .. } = switch else { return false };
    let is = |case: &Listed| matches!(&case.value, Literal::String(value) if value == text);
    cases.iter().any(is) || prefixes.iter().any(|prefix| prefix.prefix.len() > than && text.starts_with(&prefix.prefix))
}

/// A string with a beginning, which no case lists.
fn beginning(switch: &Dispatch, prefix: &str) -> String {
    let mut text = format!("{prefix}other");
    while is_listed(switch, &text, prefix.len()) {
        text.push('x');
    }
    text
}

/// A value of the right kind that a switch does not list.
fn unlisted(switch: &Dispatch) -> Text {
    let Dispatch::Switch { cases, integers: true, .. } = switch else {
        let mut text = "other".to_owned();
        while is_listed(switch, &text, 0) {
            text.insert(0, 'x');
        }
        return Text::string(&text);
    };
    let listed = |number: i64| cases.iter().any(|case| case.value == Literal::Int(number));
    let number = (0..).find(|number| !listed(*number)).unwrap_or_default();
    Text::canonical(number.to_string())
}

/// Strings that look like one that a switch lists, and those that objects have of themselves in some languages.
fn lookalikes(switch: &Dispatch) -> Vec<(String, String)> {
    let Dispatch::Switch { cases, integers: false, .. } = switch else { return Vec::new() };
    let mut found: Vec<(String, String)> = ["", "constructor", "__proto__", "toString"]
        .map(|text| (if text.is_empty() { "empty" } else { text }.to_owned(), text.to_owned()))
        .into();
    if let Some(Literal::String(first)) = cases.first().map(|case| &case.value) {
        found.push(("in-capitals".to_owned(), first.to_uppercase()));
        found.push(("with-space".to_owned(), format!("{first} ")));
        found.push(("with-zero".to_owned(), format!("{first}\0")));
    }
    found.retain(|(_, text)| !is_listed(switch, text, 0));
    found
}

/// Values that a tree takes for nothing; in an open direction or union those with an unknown tag are kept. `instance` makes a value that
/// meets demands.
pub(super) fn strangers(tree: &Dispatch, open: bool, instance: &dyn Fn(&[Pin]) -> Option<Text>) -> Vec<Case> {
    let mut found = Vec::new();
    for (step, pins, _) in nodes(tree) {
        match step {
            Dispatch::Take { .. } | Dispatch::Has { .. } => {}
            Dispatch::Kind { object, array, string, number, boolean } => {
                let kinds = [(object, b'{'), (array, b'['), (string, b'"'), (number, b'0'), (boolean, b't')];
                let known = |kind: u8| kinds.iter().any(|(next, first)| next.is_some() && *first == kind);
                found.extend(wrong_kinds(0).into_iter().filter(|case| !known(case.text.kind())));
            }
            Dispatch::Unknown => found.extend(shapeless(&pins, open)),
            Dispatch::Reply { .. } | Dispatch::Switch { .. } => {
                // The first value that comes here and then goes on somewhere.
                let value = routes(step).iter().find_map(|route| Some((instance(&route.with(&pins)?)?, route.clone())));
                if let Some((value, _)) = value {
                    found.extend(around(step, &pins, &value, open));
                }
            }
        }
    }
    found
}

/// A value without anything that could tell what it is.
fn shapeless(pins: &[Pin], open: bool) -> Option<Case> {
    let mut members: Vec<(&str, String)> = Vec::new();
    for pin in pins {
        let [Segment::Key(key)] = pin.path.as_slice() else { return None };
        let value = match &pin.demand {
            Demand::Absent => continue,
            Demand::Is(text) => text.sent.clone(),
            Demand::Present => "1".to_owned(),
        };
        members.retain(|(name, _)| name != key || matches!(pin.demand, Demand::Present));
        if members.iter().all(|(name, _)| name != key) {
            members.push((key, value));
        }
    }
    let text = super::text::object(members.iter().map(|(name, value)| (*name, value.as_str())));
    let name = if members.is_empty() {
        "empty-object".to_owned()
    } else {
        format!("only-{}", members.iter().map(|member| member.0).collect::<Vec<_>>().join("-"))
    };
    Some(stranger(name, text, String::new(), open))
}

/// A value whose tag nothing knows.
fn stranger(name: String, sent: String, at: String, open: bool) -> Case {
    let mut case = if open { Case::good(name, Text::canonical(sent)) } else { Case::bad_at(name, sent, Code::UnknownType, at.clone()) };
    case.place = at;
    case
}

/// Ids that no request has.
const NOBODYS: [(&str, &str); 6] =
    [("null", "null"), ("boolean", "true"), ("fraction", "1.5"), ("long", "9007199254740992.0"), ("array", "[1]"), ("object", "{}")];

/// A value with other things in the place that a step looks at.
fn around(step: &Dispatch, pins: &[Pin], value: &Text, open: bool) -> Vec<Case> {
    let (path, pointer) = match step {
        Dispatch::Switch { path, pointer, .. } | Dispatch::Reply { path, pointer, .. } => (path, pointer),
        _ => return Vec::new(),
    };
    let exact = NumberRules { wide_integers: true, wide_decimals: true };
    let Ok(whole) = json::parse(value.sent.as_bytes(), exact) else { return Vec::new() };
    let put = |sent: &str| Some(write(&replaced(&whole, path, Some(&json::parse(sent.as_bytes(), exact).ok()?))?));
    let at = |name: &str, sent: Option<String>, code: Code| {
        let mut case = Case::bad_at(name, sent?, code, pointer.clone());
        case.place.clone_from(pointer);
        Some(case)
    };
    let mut found: Vec<Option<Case>> = Vec::new();
    // Whether the place is there may have been asked before, and then led elsewhere.
    let asked = pins.iter().any(|pin| pin.path.first() == path.first());
    let may_be_absent = matches!(step, Dispatch::Switch { absent: Some(_), .. });
    if !asked && !may_be_absent && !path.is_empty() {
        found.push(at("absent", replaced(&whole, path, None).map(|json| write(&json)), Code::Missing));
        if let [parent @ .., _] = path.as_slice()
            && !parent.is_empty()
        {
            for (name, stand_in) in
                [("parent-null", Json::Null), ("parent-string", Json::String("a".to_owned())), ("parent-array", Json::Array(Vec::new()))]
            {
                found.push(at(name, replaced(&whole, parent, Some(&stand_in)).map(|json| write(&json)), Code::Missing));
            }
        }
    }
    if let Dispatch::Switch { integers, cases, other, .. } = step {
        let booleans = cases.iter().any(|case| matches!(case.value, Literal::Bool(_)));
        if !path.is_empty() {
            found.push(at("null", put("null"), Code::Null));
            found.push(at("array", put("[]"), Code::Type));
            found.push(at("object", put("{}"), Code::Type));
            let wrong = if *integers { ("string", "\"1\"") } else { ("number", "1") };
            found.push(at(wrong.0, put(wrong.1), Code::Type));
            if *integers {
                found.push(at("fraction", put("0.5"), Code::Type));
            }
            if !booleans {
                found.push(at("boolean", put("true"), Code::Type));
            }
        }
        if other.is_none() {
            let mut unknown = vec![("unlisted".to_owned(), unlisted(step).sent)];
            unknown.extend(lookalikes(step).into_iter().map(|(name, text)| (name, quote(&text))));
            let strangers = unknown.into_iter().filter_map(|(name, sent)| Some(stranger(name, put(&sent)?, pointer.clone(), open)));
            found.extend(strangers.map(Some));
        }
    }
    if matches!(step, Dispatch::Reply { .. }) {
        found.extend(NOBODYS.map(|(name, sent)| at(name, put(sent), Code::UnknownType)));
    }
    found.into_iter().flatten().collect()
}

/// A tree with another value at a path, or with none; `None` where the path leads nowhere. Without an element an array ends there.
fn replaced(json: &Json, path: &[Segment], value: Option<&Json>) -> Option<Json> {
    let Some((step, rest)) = path.split_first() else {
        return value.cloned();
    };
    match (step, json) {
        (Segment::Key(key), Json::Object(members)) => {
            let at = members.iter().position(|(name, _)| name == key)?;
            let mut members = members.clone();
            match replaced(&members[at].1, rest, value) {
                Some(inner) => members[at].1 = inner,
                None if rest.is_empty() => drop(members.remove(at)),
                None => return None,
            }
            Some(Json::Object(members))
        }
        (Segment::Index(index), Json::Array(items)) => {
            let at = usize::try_from(*index).ok().filter(|at| *at < items.len())?;
            let mut items = items.clone();
            match replaced(&items[at], rest, value) {
                Some(inner) => items[at] = inner,
                None if rest.is_empty() => items.truncate(at),
                None => return None,
            }
            Some(Json::Array(items))
        }
        _ => None,
    }
}
