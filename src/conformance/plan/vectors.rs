//! The families of single messages: what the client may send, whole and field by field, and what the server must refuse.

use super::super::case::{Case, Family, Frame, Means, Reaction, Step, Tier, Wanted};
use super::super::opinion::{Opinion, Says};
use super::Plan;
use super::profile;
use super::script::{Script, Violation};
use super::world::{SESSION, World};
use crate::model::Symbol;
use crate::value::Code;
use crate::vectors::{Fixed, Vector, Verdict};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// How many valid and how many refused values of one kind at one place the standard tier has.
const FEW: (usize, usize) = (40, 6);

/// How many tags that are none it has.
const FEW_TAGS: usize = 10;

pub(super) fn plan(world: &World<'_>, plan: &mut Plan) {
    let mut fixed = Fixed::new();
    for message in world.messages() {
        let input = world.inputs.get(message.name.as_str());
        let session = world.session_parameter().map(|_| marker(world));
        world.fix(&mut fixed, message, input, session.as_deref(), world.id(message, 0).as_deref());
    }
    let mut vectors = world.live.texts(world.setup.seed, &fixed);
    vectors.iter_mut().for_each(|vector| give(world, vector));
    let opinion = Opinion::of(world.model);
    let mut often: BTreeMap<(Option<&Symbol>, &str, Option<Code>), usize> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let limit = world.model.connections.first().and_then(|connection| connection.max_message_size).unwrap_or(u64::MAX);
    // What is too long as a whole is refused for that, whatever else is wrong with it.
    let has = |name: &Symbol| world.model.message(name).is_none_or(|message| world.has(message));
    let vectors = vectors.iter().filter(|vector| vector.message.as_ref().is_none_or(has));
    for vector in vectors.filter(|vector| vector.bytes.len() as u64 <= limit) {
        if !seen.insert((vector.bytes.as_slice(), vector.message.as_ref())) {
            continue;
        }
        // What is fixed may be a name for a value that is not there yet, of which a schema knows nothing.
        let named = vector.bytes.windows(2).any(|pair| pair == b"${");
        if !named && opinion.says(vector) == Says::Otherwise {
            let requirement = world.spec.requirement("vectors", "a vector is sent only when JSON Schema says the same of it", None);
            plan.untestable(
                Family::Field,
                &vector.id,
                requirement,
                "JSON Schema says otherwise; this is a fault of wireproof, please report it",
            );
            continue;
        }
        let rule = rule_of(vector);
        let times = often.entry((vector.message.as_ref(), vector.place.as_str(), rule)).or_default();
        *times += 1;
        let whole = vector.place.is_empty() && vector.message.is_some();
        let few = match (rule, &vector.message) {
            (None, _) => FEW.0,
            (Some(_), None) => FEW_TAGS,
            (Some(_), Some(_)) => FEW.1,
        };
        let rare = whole || *times <= few;
        let tier = if rare { Tier::Standard } else { Tier::Thorough };
        plan.add(case(world, vector, rule, tier));
    }
    for name in world.messages().map(|message| &message.name) {
        if world.home(name).is_err() {
            let requirement = world.spec.about(name, format!("messages.{name}"), format!("the server takes `{name}`"));
            let why = "no state in which it may be sent can be reached; give the target an `inputs` entry for what leads there";
            plan.untestable(Family::Message, name.as_str(), requirement, why);
        }
    }
}

/// The session that stands in vectors.
fn marker(world: &World<'_>) -> String {
    world.session("", 0).filter(|session| !session.starts_with("wp-")).unwrap_or_else(|| SESSION.to_owned())
}

fn case(world: &World<'_>, vector: &Vector, rule: Option<Code>, tier: Tier) -> Option<Case> {
    let (family, class) = classify(world, vector, rule);
    let name = vector.message.as_ref().map_or("any", Symbol::as_str);
    let word = rule.map_or("valid", Code::as_str);
    let id = format!("{name}{}/{word}/{}", vector.place, vector.case);
    let tier = if matches!(vector.case.as_str(), "smallest" | "largest") && vector.place.is_empty() { Tier::Smoke } else { tier };
    let home = match &vector.message {
        Some(message) => world.home(message).ok()?,
        None => world.usual(),
    };
    match class {
        None if is_unknown(world, vector) => open(world, &Tried { vector, family, id: &id, tier, home }),
        None => accepted(world, &Tried { vector, family, id: &id, tier, home }),
        Some(class) => refused(world, &Tried { vector, family, id: &id, tier, home }, class),
    }
}

/// The rule that a vector breaks, if it breaks one.
fn rule_of(vector: &Vector) -> Option<Code> {
    match &vector.verdict {
        Verdict::Valid { .. } => None,
        Verdict::Invalid { rule, .. } => Some(*rule),
    }
}

/// Which family a vector belongs to, and what violation it is.
fn classify(world: &World<'_>, vector: &Vector, rule: Option<Code>) -> (Family, Option<&'static str>) {
    let field = world.model.sessions.as_ref().and_then(|sessions| sessions.field.as_ref());
    let about_session = field.is_some_and(|field| vector.place == format!("/{field}") && knows_session(world, vector, field));
    let text = matches!(rule, Some(Code::Syntax | Code::Encoding | Code::Depth | Code::Surrogate | Code::DuplicateKey))
        || matches!(&vector.verdict, Verdict::Invalid { rule: Code::Range, path } if path.is_empty());
    let strange = vector.case.ends_with("-member");
    let beyond = profile::is_beyond(vector, rule);
    let part = |class, whole| Some(if world.spec.says(class) { class } else { whole });
    let json = || if beyond { part("off_profile", "bad_json") } else { Some("bad_json") };
    let unknown = || match world.spec.is_tag(&vector.place) {
        true if matches!(rule, Some(Code::Missing | Code::Null | Code::Type)) => part("bad_tag", "unknown_message"),
        true => Some("unknown_message"),
        false => part("bad_envelope", "unknown_message"),
    };
    match rule {
        None if about_session => (Family::Session, Some("wrong_session")),
        // A reaction to what is right can only be left open.
        None if beyond && world.spec.says("off_profile") && world.spec.outcome("off_profile").1.is_empty() => {
            (Family::Field, Some("off_profile"))
        }
        None if strange => (Family::Object, None),
        None if vector.place.is_empty() => (Family::Message, None),
        None => (Family::Field, None),
        Some(_) if text && std::str::from_utf8(&vector.bytes).is_err() => (Family::Framing, Some("bad_encoding")),
        Some(Code::DuplicateKey) => (Family::Object, json()),
        Some(_) if text => (Family::Framing, json()),
        Some(_) if vector.message.is_none() => (Family::Tag, unknown()),
        Some(Code::UnknownType) if vector.place.is_empty() => (Family::Tag, unknown()),
        Some(Code::Null | Code::Type) if vector.place.is_empty() => (Family::Tag, unknown()),
        Some(Code::UnknownField) => (Family::Object, Some("unknown_field")),
        Some(_) if beyond => (Family::Field, part("off_profile", "bad_field")),
        Some(_) => (Family::Field, Some("bad_field")),
    }
}

/// Whether there is one session that a message can name: that of the connection, or the one that the server has named before.
fn knows_session(world: &World<'_>, vector: &Vector, field: &str) -> bool {
    let input = vector.message.as_ref().and_then(|name| world.inputs.get(name.as_str()));
    let told = input.and_then(|input| input.fields.get(field)).and_then(super::world::mentioned);
    world.session_parameter().is_some() || told.is_some()
}

/// The bytes of a vector in the session of a connection, which has no more than one message when that is about the session itself.
fn bytes(script: &Script<'_, '_>, on: usize, vector: &Vector) -> Vec<u8> {
    let marker = marker(script.world);
    match (script.session(on), std::str::from_utf8(&vector.bytes)) {
        (Some(session), Ok(text)) => text.replace(&marker, session).into_bytes(),
        (Some(session), Err(_)) => {
            let (from, to) = (marker.as_bytes(), session.as_bytes());
            let at = vector.bytes.windows(from.len()).position(|window| window == from);
            at.map_or_else(|| vector.bytes.clone(), |at| [&vector.bytes[..at], to, &vector.bytes[at + from.len()..]].concat())
        }
        (None, _) => vector.bytes.clone(),
    }
}

/// The id that can be read in a text, as canonical JSON text.
fn id_in(world: &World<'_>, message: Option<&Symbol>, bytes: &[u8]) -> Option<String> {
    let json: Value = serde_json::from_slice(bytes).ok()?;
    let message = world.model.message(message?)?;
    let (place, ..) = world.spec.request_id(message)?;
    json.pointer(&place).filter(|id| id.is_string() || id.is_number()).map(ToString::to_string)
}

/// A vector, and where it is tried.
struct Tried<'t> {
    vector: &'t Vector,
    family: Family,
    id: &'t str,
    tier: Tier,
    home: Option<&'t Symbol>,
}

/// Whether a vector is about the id of its message.
fn is_about_id(world: &World<'_>, vector: &Vector) -> bool {
    let message = vector.message.as_ref().and_then(|name| world.model.message(name));
    message.and_then(|message| world.spec.request_id(message)).is_some_and(|(place, ..)| vector.place.starts_with(&place))
}

/// Gives a vector what its input says of the members of its records, as long as it is about something else.
fn give(world: &World<'_>, vector: &mut Vector) {
    let Some(message) = vector.message.as_ref().and_then(|name| world.model.message(name)) else { return };
    let Some(input) = world.inputs.get(message.name.as_str()) else { return };
    let Ok(mut json) = serde_json::from_slice::<Value>(&vector.bytes) else { return };
    // What would be written otherwise is about how it is written.
    if serde_json::to_vec(&json).ok().as_ref() != Some(&vector.bytes) {
        return;
    }
    let inside = |outer: &str, inner: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    for (name, value) in &input.fields {
        let place = super::super::spec::member(message, name).map_or_else(|| format!("/{name}"), |(place, _)| place);
        for (place, value) in leaves(place, value) {
            if inside(&place, &vector.place) || inside(&vector.place, &place) {
                continue;
            }
            if let Some(there) = json.pointer_mut(&place) {
                *there = value.clone();
            }
        }
    }
    vector.bytes = serde_json::to_vec(&json).unwrap_or_else(|_| vector.bytes.clone());
}

/// The members of an object at any depth that are none themselves, with their places.
fn leaves(place: String, value: &Value) -> Vec<(String, &Value)> {
    match value {
        Value::Object(members) => members
            .iter()
            .flat_map(|(name, value)| leaves(format!("{place}/{}", name.replace('~', "~0").replace('/', "~1")), value))
            .collect(),
        other => vec![(place, other)],
    }
}

/// Whether a good message has a value of which the server was never told that it knows it.
fn is_unknown(world: &World<'_>, vector: &Vector) -> bool {
    let Some(message) = vector.message.as_ref().and_then(|name| world.model.message(name)) else { return false };
    let Some(input) = world.inputs.get(message.name.as_str()).filter(|input| !input.only.is_empty()) else { return false };
    let Ok(json) = serde_json::from_slice::<Value>(&vector.bytes) else { return false };
    input.only.iter().any(|path| {
        let (first, rest) = path.split_once('.').unwrap_or((path, ""));
        let rest: String = rest.split('.').filter(|name| !name.is_empty()).map(|name| format!("/{name}")).collect();
        let place = super::super::spec::member(message, first).map_or_else(|| format!("/{first}"), |(place, _)| place);
        let known = input.fields.get(first).and_then(|value| value.pointer(&rest));
        json.pointer(&format!("{place}{rest}")).is_some_and(|found| Some(found) != known)
    })
}

/// A good message of which only the server could say whether it means something.
fn open(world: &World<'_>, tried: &Tried<'_>) -> Option<Case> {
    let Tried { vector, family, id, tier, home } = *tried;
    let name = vector.message.as_ref()?;
    let text = format!("what a `{name}` earns is left open that names what the server does not know");
    let span = world.model.message(name).map(|message| message.span);
    let requirement = world.spec.requirement(format!("messages.{name}"), text, span);
    let mut script = Script::new(world, family, id, requirement).tier(tier);
    let (on, control) = (script.connection("a"), script.connection("control"));
    script.open(control, world.usual());
    script.open(on, home);
    let bytes = bytes(&script, on, vector);
    let request = id_in(world, Some(name), &bytes);
    script.broken((on, control), vec![Frame::text(bytes)], &Violation::of("unknown", &[]).with_id(request))
}

fn accepted(world: &World<'_>, tried: &Tried<'_>) -> Option<Case> {
    let Tried { vector, family, id, tier, home } = *tried;
    let name = vector.message.as_ref()?;
    let message = world.model.message(name)?;
    let text = format!("the server takes every `{name}` that the spec allows");
    let requirement = world.spec.requirement(format!("messages.{name}"), text, Some(message.span));
    let mut script = Script::new(world, family, id, requirement.clone()).tier(tier);
    let on = script.connection("a");
    script.open(on, home);
    let input = world.inputs.get(name.as_str())?.clone();
    for before in &input.after {
        script.ask(on, &world.inputs.get(before)?.clone());
    }
    let bytes = bytes(&script, on, vector);
    let json = serde_json::from_slice(&bytes).unwrap_or_default();
    let request = id_in(world, Some(name), &bytes);
    let means = Means::Message { message: name.to_string(), id: request };
    script.step(Step::Send { on, frames: vec![Frame::text(bytes)], means });
    script.moved(on, &input, &json, vector.place.is_empty());
    script.answer_to(on, &input, &json, Wanted::Ending { not: world.spec.refusals() });
    script.probe(on, "the connection is served after it");
    script.end()
}

fn refused(world: &World<'_>, tried: &Tried<'_>, class: &str) -> Option<Case> {
    let Tried { vector, family, id, tier, home } = *tried;
    let (requirement, mut any_of, level) = world.spec.outcome_about(vector.message.as_ref(), class);
    // A reply that must name the id cannot be sent where there is none that it may name.
    let nameless = matches!(rule_of(vector), Some(Code::Missing | Code::Null | Code::Type)) && is_about_id(world, vector);
    if nameless && !any_of.is_empty() && any_of.iter().all(|reaction| world.spec.must_echo(reaction)) {
        any_of.push(Reaction::Ignore);
    }
    let mut script = Script::new(world, family, id, requirement).tier(tier).level(level);
    let (on, control) = (script.connection("a"), script.connection("control"));
    script.open(control, world.usual());
    script.open(on, home);
    let bytes = bytes(&script, on, vector);
    // An id that is itself at fault cannot be echoed.
    let request = id_in(world, vector.message.as_ref(), &bytes).filter(|_| !is_about_id(world, vector));
    script.broken((on, control), vec![Frame::text(bytes)], &Violation::of(class, &any_of).with_id(request))
}
