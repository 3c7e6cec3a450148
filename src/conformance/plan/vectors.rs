//! The families of single messages: what the client may send, whole and field by field, and what the server must refuse.

use super::super::case::{Case, Family, Frame, Means, Step, Tier, Wanted};
use super::super::opinion::{Opinion, Says};
use super::Plan;
use super::script::{Script, Violation};
use super::world::{SESSION, World};
use crate::model::Symbol;
use crate::value::Code;
use crate::vectors::{Fixed, Vector, Verdict};
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
    let vectors = world.live.texts(world.setup.seed, &fixed);
    let opinion = Opinion::of(world.model);
    let mut often: BTreeMap<(Option<&Symbol>, &str, Option<Code>), usize> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let limit = world.model.connections.first().and_then(|connection| connection.max_message_size).unwrap_or(u64::MAX);
    // What is too long as a whole is refused for that, whatever else is wrong with it.
    for vector in vectors.iter().filter(|vector| vector.bytes.len() as u64 <= limit) {
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
        let rule = match &vector.verdict {
            Verdict::Valid { .. } => None,
            Verdict::Invalid { rule, .. } => Some(*rule),
        };
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
        None => accepted(world, &Tried { vector, family, id: &id, tier, home }),
        Some(class) => refused(world, &Tried { vector, family, id: &id, tier, home }, class),
    }
}

/// Which family a vector belongs to, and what violation it is.
fn classify(world: &World<'_>, vector: &Vector, rule: Option<Code>) -> (Family, Option<&'static str>) {
    let field = world.model.sessions.as_ref().and_then(|sessions| sessions.field.as_ref());
    let about_session = field.is_some_and(|field| vector.place == format!("/{field}") && knows_session(world, vector, field));
    let text = matches!(rule, Some(Code::Syntax | Code::Encoding | Code::Depth | Code::Surrogate | Code::DuplicateKey))
        || matches!(&vector.verdict, Verdict::Invalid { rule: Code::Range, path } if path.is_empty());
    let strange = vector.case.ends_with("-member");
    match rule {
        None if about_session => (Family::Session, Some("wrong_session")),
        None if strange => (Family::Object, None),
        None if vector.place.is_empty() => (Family::Message, None),
        None => (Family::Field, None),
        Some(_) if text && std::str::from_utf8(&vector.bytes).is_err() => (Family::Framing, Some("bad_encoding")),
        Some(Code::DuplicateKey) => (Family::Object, Some("bad_json")),
        Some(_) if text => (Family::Framing, Some("bad_json")),
        Some(_) if vector.message.is_none() => (Family::Tag, Some("unknown_message")),
        Some(Code::UnknownType) if vector.place.is_empty() => (Family::Tag, Some("unknown_message")),
        Some(Code::Null | Code::Type) if vector.place.is_empty() => (Family::Tag, Some("unknown_message")),
        Some(Code::UnknownField) => (Family::Object, Some("unknown_field")),
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
    let json: serde_json::Value = serde_json::from_slice(bytes).ok()?;
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
    let (requirement, any_of, level) = world.spec.outcome(class);
    let mut script = Script::new(world, family, id, requirement).tier(tier).level(level);
    let (on, control) = (script.connection("a"), script.connection("control"));
    script.open(control, world.usual());
    script.open(on, home);
    let bytes = bytes(&script, on, vector);
    // An id that is itself at fault cannot be echoed.
    let request = id_in(world, vector.message.as_ref(), &bytes).filter(|_| !is_about_id(world, vector));
    script.broken((on, control), vec![Frame::text(bytes)], &Violation::of(class, &any_of).with_id(request))
}
