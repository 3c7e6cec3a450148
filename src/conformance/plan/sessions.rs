//! Sessions: kept apart, named in every way that the parameter allows, taken over, and over for good when their connection is.

use super::super::case::{Case, Family, Reaction, Requirement, Step, Wanted};
use super::Plan;
use super::script::{CONTROL, Script};
use super::world::{World, percent};
use crate::generate::Input;
use crate::model::{Presence, SecondConnection, Sessions};

/// How long others may wait while a client does not read, in milliseconds.
const SOON: u64 = 1_000;

pub(super) fn plan(world: &World<'_>, plan: &mut Plan) {
    for count in [2, 8] {
        plan.add(apart(world, count));
        plan.add(interleaved(world, count));
    }
    for reset in [false, true] {
        plan.add(others_after_end(world, reset));
        plan.add(again(world, Some(reset)));
    }
    plan.add(again(world, None));
    plan.add(late(world));
    plan.add(slow_answer(world));
    plan.add(slow_reader(world));
    let Some(sessions) = &world.model.sessions else { return };
    if world.session_parameter().is_some() {
        second(world, plan, sessions);
        names(world, plan);
    }
    parameters(world, plan);
}

fn demand(world: &World<'_>, rule: &str, text: &str) -> Requirement {
    world.spec.requirement(rule, text, None)
}

fn input(world: &World<'_>) -> Option<Input> {
    world.probe(world.usual()).cloned()
}

/// Several connections, one after the other served.
fn apart(world: &World<'_>, count: usize) -> Option<Case> {
    let text = "connections are served beside one another, each with its own";
    let mut script = Script::new(world, Family::Session, &format!("apart/{count}"), demand(world, "sessions.isolated", text));
    let input = input(world)?;
    let all: Vec<usize> = (0..count).map(|at| script.open_usual(&format!("c{at}"))).collect();
    for on in &all {
        script.ask(*on, &input);
    }
    all.iter().rev().for_each(|on| script.probe(*on, text));
    script.end()
}

/// Requests of several connections that wait at the same time.
fn interleaved(world: &World<'_>, count: usize) -> Option<Case> {
    let text = "answers reach the connection that asked, whoever else asks meanwhile";
    let mut script = Script::new(world, Family::Session, &format!("interleaved/{count}"), demand(world, "sessions.isolated", text));
    let inputs: Vec<&Input> = world
        .inputs
        .values()
        .filter(|input| input.is_usual() && input.after.is_empty() && input.then.is_empty())
        .filter(|candidate| world.home(&crate::model::Symbol(candidate.message.clone())) == Ok(world.usual()))
        .collect();
    let fallback = input(world)?;
    let all: Vec<usize> = (0..count).map(|at| script.open_usual(&format!("c{at}"))).collect();
    let pick = |at: usize| if inputs.is_empty() { fallback.clone() } else { inputs[at % inputs.len()].clone() };
    for on in &all {
        script.send(*on, &pick(*on));
    }
    for on in all.iter().rev() {
        script.answer(*on, &pick(*on), Wanted::Answer);
    }
    all.iter().for_each(|on| script.step(Step::Quiet { on: *on, for_ms: 20 }));
    all.iter().for_each(|on| script.probe(*on, text));
    script.end()
}

/// A connection that breaks off leaves the others alone.
fn others_after_end(world: &World<'_>, reset: bool) -> Option<Case> {
    let word = if reset { "reset" } else { "end" };
    let text = "a connection that breaks off leaves the others alone";
    let mut script = Script::new(world, Family::Session, &format!("others-after-{word}"), demand(world, "sessions.isolated", text));
    let input = input(world)?;
    let control = script.open_usual(CONTROL);
    let on = script.open_usual("a");
    script.send(on, &input);
    script.step(Step::Abort { on, reset });
    script.others_served(control);
    script.step(Step::Quiet { on: control, for_ms: 40 });
    script.others_served(control);
    script.end()
}

/// The same session once more, after its connection was closed, ended or reset.
fn again(world: &World<'_>, reset: Option<bool>) -> Option<Case> {
    let word = match reset {
        None => "close",
        Some(false) => "end",
        Some(true) => "reset",
    };
    let text = "a session can come back after its connection has ended";
    let mut script = Script::new(world, Family::Session, &format!("again-after-{word}"), demand(world, "sessions", text));
    let on = script.open_usual("first");
    script.probe(on, text);
    match reset {
        None => script.step(Step::Close { on, code: Some(1000), reason: String::new(), within_ms: Some(world.setup.patience) }),
        Some(reset) => script.step(Step::Abort { on, reset }),
    }
    let session = script.session(on).map(str::to_owned);
    let second = script.connection_of("second", session);
    script.open(second, world.usual());
    script.probe(second, text);
    script.step(Step::Quiet { on: second, for_ms: 40 });
    script.probe(second, text);
    script.end()
}

/// What a session asked for that is gone reaches nobody else.
fn late(world: &World<'_>) -> Option<Case> {
    let text = "what was meant for a connection that is gone reaches no other";
    let slow = world.inputs.values().find(|input| input.lasts > 0 && input.is_usual() && input.after.is_empty())?.clone();
    let mut script = Script::new(world, Family::Session, "late-answer", demand(world, "sessions.isolated", text));
    let on = script.open_usual("gone");
    let other = script.open_usual("other");
    script.send(on, &slow);
    script.step(Step::Abort { on, reset: true });
    let third = script.open_usual("new");
    for on in [other, third] {
        script.step(Step::Quiet { on, for_ms: slow.lasts + 100 });
        script.probe(on, text);
    }
    script.end()
}

/// An answer that takes its time, while another connection is served.
fn slow_answer(world: &World<'_>) -> Option<Case> {
    let text = "an answer that takes its time reaches the connection that asked, whoever is served meanwhile";
    let slow = world.inputs.values().find(|input| input.lasts > 0 && input.is_usual() && input.after.is_empty())?.clone();
    let mut script = Script::new(world, Family::Session, "slow-answer", demand(world, "sessions.isolated", text));
    let on = script.open_usual("a");
    let other = script.open_usual("other");
    script.send(on, &slow);
    script.others_served(other);
    script.answer(on, &slow, Wanted::Answer);
    script.step(Step::Quiet { on: other, for_ms: 40 });
    script.others_served(other);
    script.end()
}

/// A client that does not read must not keep others waiting.
fn slow_reader(world: &World<'_>) -> Option<Case> {
    let text = "a client that does not read does not keep others waiting";
    let mut script = Script::new(world, Family::Session, "slow-reader", demand(world, "sessions.isolated", text)).alone();
    let long =
        world.inputs.values().find(|input| input.gives.iter().any(|gives| gives == "much")).or_else(|| world.inputs.get("long")).cloned();
    let input = long.or_else(|| input(world))?;
    let control = script.open_usual(CONTROL);
    let on = script.connection("a");
    script.opening(on).receive_buffer = Some(16 << 10);
    script.open(on, world.usual());
    script.step(Step::Read { on, reading: false });
    for _ in 0..64 {
        let (frames, means) = script.message(on, &input)?;
        script.step(Step::Send { on, frames, means });
    }
    script.others_served(control);
    script.step(Step::Pause { for_ms: 100 });
    script.others_served(control);
    // A server may give up on a client that does not read; until then the others must not wait.
    script.soon(SOON);
    let third = script.open_usual("new");
    script.probe(third, text);
    script.step(Step::Abort { on, reset: true });
    script.others_served(control);
    script.end()
}

/// A second connection of a session that lives.
fn second(world: &World<'_>, plan: &mut Plan, sessions: &Sessions) {
    let text = match &sessions.second {
        SecondConnection::Undefined => "what happens to a second connection of a session is left open",
        SecondConnection::Refuse { .. } => "a second connection of a session is refused",
        SecondConnection::Replace { .. } => "a second connection of a session takes over, and the first is closed",
        SecondConnection::Share => "a second connection of a session shares it with the first",
    };
    let mut script = Script::new(world, Family::Session, "second-connection", demand(world, "sessions.second_connection", text));
    let control = script.open_usual(CONTROL);
    let first = script.open_usual("first");
    let session = script.session(first).map(str::to_owned);
    let second = script.connection_of("second", session);
    let closes = |outcome: &Option<crate::model::Consequence>| -> Vec<u16> {
        let (any_of, _) = world.spec.consequence(outcome.as_ref());
        any_of.iter().filter_map(|reaction| if let Reaction::Close { code } = reaction { Some(*code) } else { None }).collect()
    };
    match &sessions.second {
        SecondConnection::Refuse { outcome } => {
            let (any_of, _) = world.spec.consequence(outcome.as_ref());
            script.step(Step::Refused { on: second, any_of });
            script.probe(first, "the first connection is served on");
        }
        SecondConnection::Replace { outcome } => {
            script.open(second, world.usual());
            let wanted = Wanted::Closed { codes: closes(outcome) };
            script.step(Step::Await { on: first, wanted, within_ms: world.setup.patience, because: None, capture: Vec::new() });
            script.probe(second, "the second connection is served");
            script.step(Step::Quiet { on: second, for_ms: 60 });
            script.probe(second, "the end of the first connection leaves the second alone");
        }
        SecondConnection::Share => {
            script.open(second, world.usual());
            if sessions.fan_out {
                everywhere(&mut script, first, second);
            }
            script.probe(second, "the second connection is served");
        }
        SecondConnection::Undefined => {
            script.step(Step::Refused { on: second, any_of: Vec::new() });
        }
    }
    script.others_served(control);
    plan.add(script.end());
}

/// What one connection of a session is answered, the others get as well.
fn everywhere(script: &mut Script<'_, '_>, first: usize, second: usize) {
    let Some(input) = input(script.world) else { return };
    let answer = |name: &str| {
        let exchange = script.world.model.message(&crate::model::Symbol(name.to_owned())).and_then(|message| message.exchange.as_ref());
        exchange.and_then(|exchange| exchange.replies.first())
    };
    let Some(wanted) = answer(&input.message) else { return };
    // As many as were asked for before have come or will; one more must come.
    let before = script.sent(first).chain(script.sent(second)).filter(|name| answer(name) == Some(wanted)).count();
    let because = Some(demand(script.world, "sessions.fan_out", "every connection of a session gets every message of it"));
    let (message, within_ms) = (wanted.to_string(), script.world.setup.patience);
    script.ask(second, &input);
    for _ in 0..=before {
        let wanted = Wanted::Message { message: message.clone(), when: Vec::new() };
        script.step(Step::Await { on: first, wanted, within_ms, because: because.clone(), capture: Vec::new() });
    }
}

/// Names of sessions that somebody will use one day.
fn names(world: &World<'_>, plan: &mut Plan) {
    let Some(parameter) = world.session_parameter() else { return };
    let crate::model::Kind::String { min_length, max_length, pattern: None } = &parameter.field.ty.kind else { return };
    let unique = world.session("names", 0).unwrap_or_default();
    let odd = [
        ("with-space", format!("{unique} a b")),
        ("with-percent", format!("{unique}%41%2F&=?#")),
        ("unicode", format!("{unique} é漢😀")),
        ("with-slash", format!("{unique}/../x")),
        ("long", format!("{unique}{}", "x".repeat(200))),
        ("looks-like-number", "12345678901".to_owned()),
        ("looks-like-null", "null".to_owned()),
    ];
    for (name, value) in odd {
        let length = value.chars().count() as u64;
        if length < min_length.unwrap_or(0) || max_length.is_some_and(|max| length > max) {
            continue;
        }
        let requirement = demand(world, "connection.query", &format!("`{}` may be any text that its type allows", parameter.field.wire));
        let mut script = Script::new(world, Family::Session, &format!("name/{name}"), requirement);
        let on = script.connection_of("a", Some(value));
        script.open(on, world.usual());
        script.probe(on, "the connection is served");
        plan.add(script.end());
    }
}

/// Parameters of the connection that are missing, more than known, or given twice.
fn parameters(world: &World<'_>, plan: &mut Plan) {
    let Some(connection) = world.model.connections.first() else { return };
    for parameter in &connection.parameters {
        let name = parameter.field.wire.as_str();
        let (class, other) = ("missing_parameter", [(name, None)]);
        let (path, headers) = world.address(&other);
        if parameter.field.presence == Presence::Required {
            let (own, any_of, level) = world.spec.outcome(class);
            let (any_of, requirement, level) = match &parameter.on_invalid {
                Some(then) => {
                    let (any_of, level) = world.spec.consequence(Some(then));
                    (
                        any_of,
                        world.spec.requirement(format!("connection.{name}"), "a missing parameter is refused", Some(parameter.field.span)),
                        level,
                    )
                }
                None => (any_of, own, level),
            };
            let mut script = Script::new(world, Family::Session, &format!("parameter/{name}/missing"), requirement).level(level);
            let control = script.open_usual(CONTROL);
            let on = script.connection_at("a", path, headers, None);
            script.undefined_if(any_of.is_empty());
            script.step(Step::Refused { on, any_of });
            script.others_served(control);
            plan.add(script.end());
        } else if parameter.field.default.as_ref().is_none_or(serde_json::Value::is_string) {
            let text = format!("`{name}` may be left out");
            let requirement = world.spec.requirement(format!("connection.{name}"), text, Some(parameter.field.span));
            let session = world.session_parameter().filter(|known| known.field.wire == *name).and(parameter.field.default.as_ref());
            let session = session.and_then(|default| default.as_str()).map(str::to_owned);
            // A name that all share: two such cases at once would take over from each other.
            let mut script = Script::new(world, Family::Session, &format!("parameter/{name}/absent"), requirement).alone();
            let on = script.connection_at("a", path, headers, session);
            script.open(on, world.usual());
            script.probe(on, "the connection is served");
            plan.add(script.end());
        }
    }
    let requirement = demand(world, "connection.query", "a parameter that the spec does not know is no error");
    let mut script = Script::new(world, Family::Session, "parameter/unknown", requirement);
    let on = script.connection("a");
    let opening = script.opening(on);
    let mark = if opening.path.contains('?') { '&' } else { '?' };
    opening.path = format!("{}{mark}{}=1", opening.path, percent("wireproof unknown"));
    script.open(on, world.usual());
    script.probe(on, "the connection is served");
    plan.add(script.end());
}
