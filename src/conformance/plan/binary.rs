//! Binary frames: where there are none, and where there are some.

use super::super::case::{BINARY, CONTINUATION, Case, Family, Frame, Means, Step, Tier};
use super::Plan;
use super::script::{CONTROL, Script, Violation};
use super::world::World;
use crate::model::{Body, Symbol};
use crate::vectors::{Vector, Verdict};

/// The largest payload that is sent where the protocol has no limit.
const LARGE: u64 = 16 << 20;

pub(super) fn plan(world: &World<'_>, plan: &mut Plan) {
    if world.spec.is_stream() {
        return;
    }
    let names = &world.model.client.binary;
    if names.is_empty() {
        return unexpected(world, plan);
    }
    for name in names {
        sizes(world, plan, name);
    }
    for vector in &world.live.frames(world.setup.seed) {
        let home = match &vector.message {
            Some(name) => world.home(name),
            None => names.first().map_or(Err(()), |name| world.home(name)),
        };
        let Ok(home) = home else {
            let id = vector.message.as_ref().map_or("any", Symbol::as_str);
            let requirement = world.spec.requirement("messages", "the server takes binary messages", None);
            plan.untestable(Family::Binary, id, requirement, "no state in which it may be sent can be reached");
            continue;
        };
        match &vector.verdict {
            Verdict::Valid { .. } => valid(world, plan, vector, home),
            Verdict::Invalid { .. } => bad(world, plan, vector, home),
        }
    }
}

fn id(vector: &Vector, word: &str) -> String {
    format!("{}{}/{word}/{}", vector.message.as_ref().map_or("any", Symbol::as_str), vector.place, vector.case)
}

fn valid(world: &World<'_>, plan: &mut Plan, vector: &Vector, home: Option<&Symbol>) {
    let Some(name) = &vector.message else { return };
    let text = format!("the server takes every `{name}` that the spec allows");
    let span = world.model.message(name).map(|message| message.span);
    let requirement = world.spec.requirement(format!("messages.{name}"), text, span);
    let whole = vec![Frame::binary(vector.bytes.clone())];
    let half = vector.bytes.len() / 2;
    let pieces = vec![
        Frame { opcode: BINARY, fin: false, payload: vector.bytes[..half].to_vec() },
        Frame { opcode: CONTINUATION, fin: true, payload: vector.bytes[half..].to_vec() },
    ];
    let smallest = vector.case == "smallest";
    for (more, frames) in [("", whole), ("/in-two-frames", pieces)] {
        if !more.is_empty() && !smallest {
            continue;
        }
        let tier = if smallest { Tier::Smoke } else { Tier::Standard };
        let mut script = Script::new(world, Family::Binary, &format!("{}{more}", id(vector, "valid")), requirement.clone()).tier(tier);
        let on = script.connection("a");
        script.open(on, home);
        script.step(Step::Send { on, frames, means: Means::Message { message: name.to_string(), id: None } });
        script.probe(on, "the connection is served after it");
        plan.add(script.end());
    }
}

fn bad(world: &World<'_>, plan: &mut Plan, vector: &Vector, home: Option<&Symbol>) {
    plan.add(refused(world, &id(vector, "bad"), vector.bytes.clone(), home));
}

fn refused(world: &World<'_>, id: &str, bytes: Vec<u8>, home: Option<&Symbol>) -> Option<Case> {
    let (requirement, any_of, level) = world.spec.outcome("bad_binary");
    let mut script = Script::new(world, Family::Binary, id, requirement).level(level);
    let control = script.open_usual(CONTROL);
    let on = script.connection("a");
    script.open(on, home);
    script.broken((on, control), vec![Frame::binary(bytes)], &Violation::of("bad_binary", &any_of))
}

/// A payload of one byte more than it may have, where it is all of its frame and no message is too large for that.
fn sizes(world: &World<'_>, plan: &mut Plan, name: &Symbol) {
    let Some(Body::Binary(frame)) = world.model.message(name).map(|message| &message.body) else { return };
    let largest = world.model.connections.first().and_then(|connection| connection.max_message_size).unwrap_or(LARGE);
    let most = frame.payload.as_ref().and_then(|payload| payload.max_length).filter(|most| frame.fields.is_empty() && *most < largest);
    if let (Some(most), Ok(home)) = (most.and_then(|most| usize::try_from(most).ok()), world.home(name)) {
        plan.add(refused(world, &format!("{name}/payload/bad/one-byte-too-long"), vec![0xa5; most + 1], home));
    }
}

/// Binary frames where only text is spoken.
fn unexpected(world: &World<'_>, plan: &mut Plan) {
    let (requirement, any_of, level) = world.spec.outcome("unexpected_binary");
    let frames = [
        ("empty", Some(Vec::new())),
        ("one-byte", Some(vec![0])),
        ("not-utf-8", Some(vec![0xff, 0xfe, 0x00, 0x80])),
        ("large", Some(vec![0xa5; 60_000])),
        // A message that would be right as text.
        ("message", None),
    ];
    for (name, payload) in frames {
        let mut script = Script::new(world, Family::Binary, &format!("unexpected/{name}"), requirement.clone()).level(level);
        let both = script.open_beside_control();
        let message = |script: &mut Script<'_, '_>| {
            let input = world.probe(world.usual())?;
            script.frames(both.0, input)?.0.pop().map(|frame| frame.payload)
        };
        let Some(payload) = payload.or_else(|| message(&mut script)) else { continue };
        plan.add(script.broken(both, vec![Frame::binary(payload)], &Violation::of("unexpected_binary", &any_of)));
    }
}
