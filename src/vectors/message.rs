//! The text messages of a direction as vectors.

use super::dispatch::{Demand, Pin, Route, looks, routes, strangers};
use super::text::{Text, quote_in_numbers};
use super::tree::{Tree, parse};
use super::types::{Case, Scope};
use super::union::leads_to;
use super::{Fixed, Plan, Vector, Verdict, raw, record, tuple};
use crate::model::{Body, Dispatch, Message, Segment, Symbol, UnknownFields};
use crate::value::{Code, Json, MAX_SAFE_INTEGER, NumberRules, decode_message, encode_untyped, json};
use std::collections::{BTreeMap, BTreeSet};

/// Adds the vectors of the direction. Members of which the value is fixed have another one only where a vector is about them.
pub(super) fn direction(scope: &Scope<'_>, fixed: &Fixed, plan: &mut Plan) {
    let direction = scope.model.direction(scope.peer);
    let nothing = Dispatch::Unknown;
    let tree = direction.dispatch.as_ref().unwrap_or(&nothing);
    let mut all = routes(tree);
    for route in &mut all {
        route.pins = route.with(&fixed.pins(route.name)).unwrap_or_else(|| route.pins.clone());
        give_id(scope, route);
    }
    let looks = looks(tree);
    let mut by_name: BTreeMap<&Symbol, Vec<&Route<'_>>> = BTreeMap::new();
    all.iter().for_each(|route| by_name.entry(route.name).or_default().push(route));
    let mut first = true;
    for name in &direction.messages {
        let Some(message) = scope.model.message(name) else {
            unreachable!("`{name}` is a message, since resolving listed it");
        };
        let mut whole = None;
        let routes = by_name.get(name).map(Vec::as_slice).unwrap_or_default();
        for route in routes.iter().copied() {
            let plain = plain(scope, message, &route.pins);
            let ways = if whole.is_none() && plain.is_some() { cases(scope, message, route) } else { Vec::new() };
            let by = plain.clone().map(|text| Case::good(format!("by-{}", route.label), text));
            let about = About { scope, tree, looks: &looks, message, route };
            plan.vectors.extend(ways.into_iter().chain(by).filter_map(|case| about.vector(case)));
            if whole.is_none() && plain.is_some() {
                whole = plain;
                if let (Some(text), true) = (&whole, route.reply.is_some()) {
                    plan.vectors.extend(about.not_pending(text));
                }
            }
        }
        let Some(whole) = whole else {
            plan.without.push((scope.peer, name.clone()));
            continue;
        };
        let open = matches!(&message.body, Body::Object(record) if record.unknown != UnknownFields::Reject);
        let keeps = matches!(&message.body, Body::Object(record) if record.unknown == UnknownFields::Keep);
        let pending = routes.first().map(|route| pending(route, &whole.sent)).unwrap_or_default();
        let broken = raw::broken(&whole.sent, first, scope.rules);
        plan.vectors.extend(broken.into_iter().map(|broken| Vector { pending: pending.clone(), ..of_text(scope, Some(name), broken) }));
        if first && open {
            let deep = raw::deep(&whole, keeps);
            plan.vectors.extend(deep.into_iter().map(|case| Vector { pending: pending.clone(), ..vector(scope, Some(name), case) }));
        }
        first = false;
    }
    plan.vectors.extend(none(scope, tree, &all));
    if first {
        plan.vectors.extend(raw::broken("{}", true, scope.rules).into_iter().map(|broken| of_text(scope, None, broken)));
    }
}

/// Asks for an id that a request can have, where the plainest value of its type is none.
fn give_id(scope: &Scope<'_>, route: &mut Route<'_>) {
    let (Some((path, request)), Some(message)) = (route.reply, scope.model.message(route.name)) else { return };
    let is_reply = |text: &Text| !pending(route, &text.sent).is_empty();
    if plain(scope, message, &route.pins).is_none_or(|text| is_reply(&text)) {
        return;
    }
    let pins = ["1", "\"1\""].into_iter().find_map(|id| {
        let pins = route.with(&[Pin { path: path.to_vec(), demand: Demand::Is(Text::canonical(id)) }])?;
        let text = plain(scope, message, &pins).filter(is_reply)?;
        let decoded = decode_message(scope.model, scope.peer, text.sent.as_bytes(), &|_| Some(request.clone()));
        decoded.is_ok().then_some(pins)
    });
    if let Some(pins) = pins {
        route.pins = pins;
    }
}

/// Values that are no message of the direction.
fn none(scope: &Scope<'_>, tree: &Dispatch, all: &[Route<'_>]) -> Vec<Vector> {
    let make = |pins: &[Pin]| {
        all.iter().find_map(|route| {
            let pins = route.with(pins)?;
            let text = plain(scope, scope.model.message(route.name)?, &pins)?;
            leads_to(tree, &text.sent, route.name, route.reply.map(|(_, request)| request)).then_some(text)
        })
    };
    let mut found = strangers(tree, scope.model.direction(scope.peer).open, &make);
    if !matches!(tree, Dispatch::Kind { .. }) {
        found.push(Case::bad("null", "null", Code::Null));
    }
    found.into_iter().map(|case| vector(scope, None, case)).collect()
}

pub(super) fn plain(scope: &Scope<'_>, message: &Message, pins: &[Pin]) -> Option<Text> {
    match &message.body {
        Body::Object(definition) => record::plain(scope.bases, scope.model, definition, pins),
        Body::Array(definition) => tuple::plain(scope.bases, scope.model, definition, pins),
        Body::Binary(_) => None,
    }
    .filter(|text| depth(&text.sent) <= DEEPEST)
}

/// How deep the smallest instance of a message may be: what is put into it has to keep below the limit of the text rules.
const DEEPEST: i64 = 40;

/// How many containers stand inside one another at most, if no string holds a bracket.
fn depth(text: &str) -> i64 {
    let steps = text.bytes().map(|byte| i64::from(matches!(byte, b'{' | b'[')) - i64::from(matches!(byte, b'}' | b']')));
    steps
        .scan(0, |depth, step| {
            *depth += step;
            Some(*depth)
        })
        .max()
        .unwrap_or(0)
}

fn cases(scope: &Scope<'_>, message: &Message, route: &Route<'_>) -> Vec<Case> {
    let mut found = match &message.body {
        Body::Object(definition) => record::cases(scope, definition, &route.pins),
        Body::Array(definition) => tuple::cases(scope, definition, &route.pins),
        Body::Binary(_) => Vec::new(),
    };
    let largest = found.iter().find(|case| case.name == "largest").map(|case| case.text.clone());
    if let Some(largest) = largest {
        found.extend(respelled(&largest));
    }
    found
}

/// The same value in other words.
fn respelled(text: &Text) -> Vec<Case> {
    let mut found = vec![Case::good("with-spaces", Text::other(spaced(&text.sent), text.canonical.clone()))];
    if let Some(Tree::Object(members)) = parse(&text.sent) {
        let backwards = Tree::Object(members.iter().rev().cloned().collect()).write();
        found.push(Case::good("members-backwards", Text::other(backwards, text.canonical.clone())));
        let escape =
            |(name, value): (String, Tree)| (serde_json::from_str(&name).map_or(name, |name: String| quote_in_numbers(&name)), value);
        let escaped = Tree::Object(members.into_iter().map(escape).collect()).write();
        found.push(Case::good("names-escaped", Text::other(escaped, text.canonical.clone())));
    }
    found
}

/// White space of every kind wherever it may stand.
fn spaced(text: &str) -> String {
    let (mut spaced, mut in_string, mut escaped) = (String::from(" "), false, false);
    for letter in text.chars() {
        let structural = !in_string && "{}[]:,".contains(letter);
        if structural {
            spaced.push_str("\t\r");
        }
        spaced.push(letter);
        if structural {
            spaced.push_str(" \n");
        }
        in_string ^= letter == '"' && !escaped;
        escaped = in_string && letter == '\\' && !escaped;
    }
    spaced
}

/// Which message cases are about.
struct About<'a, 'm> {
    scope: &'a Scope<'m>,
    tree: &'a Dispatch,
    looks: &'a BTreeSet<String>,
    message: &'a Message,
    route: &'a Route<'a>,
}

impl About<'_, '_> {
    /// A case as a vector, unless it leads elsewhere: then it is not about this message.
    fn vector(&self, case: Case) -> Option<Vector> {
        let name = &self.message.name;
        let request = self.route.reply.map(|(_, request)| request);
        let of_text = case.fault.as_ref().is_some_and(|fault| fault.of_text);
        let pending = pending(self.route, &case.text.sent);
        if request.is_some() && pending.is_empty() && !of_text {
            return self.of_no_request(case).map(|case| vector(self.scope, Some(name), case));
        }
        // What the tree does not look at cannot lead elsewhere; looking again would take most of the time.
        let beside = !case.place.is_empty() && !self.looks.contains(first_step(&case.place));
        if !of_text && !beside && !leads_to(self.tree, &case.text.sent, name, request) {
            return None;
        }
        Some(Vector { pending, ..vector(self.scope, Some(name), case) })
    }

    /// A reply with an id that no request can have; `None` when it is about something else.
    fn of_no_request(&self, case: Case) -> Option<Case> {
        let (path, _) = self.route.reply?;
        let at = crate::model::pointer(path);
        let about_id = case.fault.is_none() && (case.place.is_empty() || case.place == at);
        about_id.then(|| Case { place: at.clone(), ..Case::bad_at(case.name, case.text.sent, Code::UnknownType, at) })
    }

    /// The same reply to a request that is not pending.
    fn not_pending(&self, text: &Text) -> Option<Vector> {
        let (path, _) = self.route.reply?;
        let mut case = Case::bad_at("not-pending", text.sent.clone(), Code::UnknownType, crate::model::pointer(path));
        case.place = crate::model::pointer(path);
        Some(vector(self.scope, Some(&self.message.name), case))
    }
}

/// Whether the JSON text of an id is one that a request can be kept under.
fn is_id(text: &str) -> bool {
    text.starts_with('"') || text.parse().is_ok_and(|integer: i64| integer.unsigned_abs() <= MAX_SAFE_INTEGER.unsigned_abs())
}

/// The first step of a JSON Pointer, with its slash.
fn first_step(pointer: &str) -> &str {
    pointer.get(1..).and_then(|rest| rest.find('/')).map_or(pointer, |end| &pointer[..=end])
}

/// The request that must be pending for a reply, under the id that it has; none where no request can have that id.
fn pending(route: &Route<'_>, sent: &str) -> BTreeMap<String, Symbol> {
    let exact = NumberRules { wide_integers: true, wide_decimals: true };
    let Some((path, request)) = route.reply else { return BTreeMap::new() };
    let Ok(json) = json::parse(sent.as_bytes(), exact) else { return BTreeMap::new() };
    let id = path.iter().try_fold(&json, |json, step| match (step, json) {
        (Segment::Key(key), json) => json.member(key),
        (Segment::Index(at), Json::Array(items)) => items.get(usize::try_from(*at).ok()?),
        (Segment::Index(_), _) => None,
    });
    let text = id.map(encode_untyped).filter(|text| is_id(text));
    text.map(|text| (text, request.clone())).into_iter().collect()
}

fn vector(scope: &Scope<'_>, message: Option<&Symbol>, case: Case) -> Vector {
    let verdict = match case.fault {
        None => Verdict::Valid { canonical: case.text.canonical.into_bytes() },
        Some(fault) => Verdict::Invalid { rule: fault.code, path: if fault.of_text { String::new() } else { fault.at } },
    };
    Vector {
        id: String::new(),
        direction: scope.peer,
        binary: false,
        message: message.cloned(),
        place: case.place,
        case: case.name,
        bytes: case.text.sent.into_bytes(),
        pending: BTreeMap::new(),
        verdict,
    }
}

fn of_text(scope: &Scope<'_>, message: Option<&Symbol>, broken: raw::Broken) -> Vector {
    let verdict = Verdict::Invalid { rule: broken.code, path: String::new() };
    Vector { bytes: broken.bytes, verdict, ..vector(scope, message, Case::good(broken.name, Text::canonical(""))) }
}
