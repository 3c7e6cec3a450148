//! How connections end: by the client in every way, in the middle of an exchange, and by the server when it is asked to end.

use super::super::case::{Case, Family, Level, Step, Wanted};
use super::super::judge::websocket;
use super::Plan;
use super::script::{CONTROL, Script};
use super::world::World;

pub(super) fn plan(world: &World<'_>, plan: &mut Plan) {
    plan.add(broken_off(world, "end-of-stream", false));
    plan.add(broken_off(world, "reset", true));
    if world.spec.is_stream() {
        return;
    }
    let long = "é".repeat(61);
    let ways = [
        ("1000", Some(1000), ""),
        ("1001", Some(1001), ""),
        ("with-reason", Some(1000), "done for today"),
        ("longest-reason", Some(1000), long.as_str()),
        ("application-code", Some(4999), "mine"),
        ("without-code", None, ""),
    ];
    for (name, code, reason) in ways {
        plan.add(closed(world, name, code, reason, false));
    }
    plan.add(closed(world, "in-an-exchange", Some(1000), "", true));
    plan.add(at_once(world));
    if world.setup.owned {
        plan.add(terminated(world));
    }
}

fn closed(world: &World<'_>, name: &str, code: Option<u16>, reason: &str, busy: bool) -> Option<Case> {
    let requirement = websocket("7.1.2", "a close frame is answered, and the server ends the connection");
    let mut script = Script::new(world, Family::Close, &format!("client/{name}"), requirement);
    let control = script.open_usual(CONTROL);
    let on = script.open_usual("a");
    if busy {
        let slow = world.inputs.values().find(|input| input.lasts > 0 && input.is_usual() && input.after.is_empty());
        let input = slow.or_else(|| world.probe(world.usual()))?.clone();
        script.send(on, &input);
    } else {
        script.probe(on, "the connection is served before");
    }
    script.step(Step::Close { on, code, reason: reason.to_owned(), within_ms: Some(world.setup.patience) });
    script.others_served(control);
    script.end()
}

fn broken_off(world: &World<'_>, name: &str, reset: bool) -> Option<Case> {
    let text = "a connection that breaks off harms nobody else";
    let requirement = if world.spec.is_stream() { world.spec.requirement("connection", text, None) } else { websocket("7.1.4", text) };
    let mut script = Script::new(world, Family::Close, &format!("client/{name}"), requirement);
    let control = script.open_usual(CONTROL);
    let on = script.open_usual("a");
    script.probe(on, "the connection is served before");
    script.step(Step::Abort { on, reset });
    script.others_served(control);
    script.end()
}

/// Closed before the server has said anything.
fn at_once(world: &World<'_>) -> Option<Case> {
    let requirement = websocket("7.1.2", "a close frame is answered, and the server ends the connection");
    let mut script = Script::new(world, Family::Close, "client/at-once", requirement);
    let control = script.open_usual(CONTROL);
    let on = script.connection("a");
    script.step(Step::Open { on });
    script.step(Step::Close { on, code: Some(1000), reason: String::new(), within_ms: Some(world.setup.patience) });
    script.others_served(control);
    script.end()
}

/// The server is asked to end while a client is there.
fn terminated(world: &World<'_>) -> Option<Case> {
    let codes: Vec<u16> = world
        .model
        .closes
        .iter()
        .filter(|close| close.name.as_str() == "going_away" || close.first == 1001)
        .map(|close| close.first)
        .collect();
    // RFC 6455 names the code for this, but demands no close frame of a server that goes down; a spec that lists the code does.
    let level = if codes.is_empty() { Level::Should } else { Level::Must };
    let codes = if codes.is_empty() { vec![1001] } else { codes };
    let requirement = websocket("7.4.1", "a server that goes down closes with 1001");
    let mut script = Script::new(world, Family::Close, "server/terminated", requirement).level(level).alone();
    let on = script.open_usual("a");
    script.probe(on, "the connection is served before");
    script.step(Step::Terminate);
    script.step(Step::Await { on, wanted: Wanted::Closed { codes }, within_ms: world.setup.patience, because: None, capture: Vec::new() });
    script.step(Step::Exited { within_ms: world.setup.patience });
    script.end()
}
