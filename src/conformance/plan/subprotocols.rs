//! Subprotocols: one that is known is found among others, and one that was not offered is never chosen.

use super::super::case::{Family, Requirement, Step};
use super::super::judge::websocket;
use super::Plan;
use super::script::Script;
use super::world::World;

/// A subprotocol that nobody knows.
const UNKNOWN: &str = "wireproof.unknown";

pub(super) fn plan(world: &World<'_>, plan: &mut Plan) {
    let Some(connection) = world.spec.connection().filter(|connection| !connection.subprotocols.is_empty()) else { return };
    let found = world.spec.requirement("connection.subprotocols", "a known subprotocol is found among others", Some(connection.span));
    let mut script = Script::new(world, Family::Session, "subprotocol/among-others", found);
    let on = script.connection("a");
    script.case.connections[on].subprotocols.insert(0, UNKNOWN.to_owned());
    script.open(on, world.usual());
    script.probe(on, "the connection is served");
    plan.add(script.end());

    let begun = |name: &str, requirement: Requirement, offered: &[&str]| {
        let mut script = Script::new(world, Family::Session, &format!("subprotocol/{name}"), requirement);
        let on = script.connection("a");
        script.case.connections[on].subprotocols = offered.iter().map(|name| (*name).to_owned()).collect();
        (script, on)
    };
    let (requirement, any_of, level) = world.spec.outcome("wrong_subprotocol");
    let (script, on) = begun("unknown", requirement, &[UNKNOWN]);
    let mut script = script.level(level);
    script.undefined_if(any_of.is_empty());
    script.step(Step::Refused { on, any_of });
    plan.add(script.end());

    // Whatever the spec says, RFC 6455 lets no server answer with what it was not offered.
    for (name, offered) in [("not-offered", &[UNKNOWN][..]), ("none-offered", &[][..])] {
        let requirement = websocket("4.2.2", "the server chooses a subprotocol that was offered, or none");
        let (mut script, on) = begun(name, requirement, offered);
        script.step(Step::Refused { on, any_of: Vec::new() });
        plan.add(script.end());
    }
}
