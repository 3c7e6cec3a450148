//! Many connections: as many sessions as the spec says a server holds, one more, and connections that come and go.

use super::super::case::{Case, Family, Requirement, Step, Tier};
use super::super::spec::in_words;
use super::Plan;
use super::script::{CONTROL, Script};
use super::world::World;

/// How many connections the standard tier holds where the spec sets no limit.
const MANY: usize = 50;

/// How many the thorough tier holds, and how many are too many for the standard one.
const MORE: usize = 1_000;

/// The greatest limit that is tried.
const MOST: usize = 10_000;

/// How long a server may take to notice that the connections of the case before are gone, in milliseconds.
const SETTLING: u64 = 500;

pub(super) fn plan(world: &World<'_>, plan: &mut Plan) {
    let limit = world.model.sessions.as_ref().and_then(|sessions| sessions.limit).and_then(|limit| usize::try_from(limit).ok());
    plan.add(held(world, "sessions/10", 10, Tier::Standard));
    plan.add(held(world, &format!("sessions/{MANY}"), MANY.min(limit.unwrap_or(MANY)), Tier::Standard));
    plan.add(held(world, &format!("sessions/{MORE}"), MORE.min(limit.unwrap_or(MORE)), Tier::Thorough));
    if let Some(limit) = limit.filter(|limit| *limit <= MOST) {
        let tier = if limit < MORE { Tier::Standard } else { Tier::Thorough };
        plan.add(held(world, "sessions/limit", limit, tier));
        plan.add(excess(world, limit, tier));
    }
    plan.add(churn(world, 100));
}

fn demand(world: &World<'_>, text: &str) -> Requirement {
    world.spec.requirement("sessions.limit", text, None)
}

/// So many connections at once.
fn open_all(script: &mut Script<'_, '_>, count: usize) -> Vec<usize> {
    script.step(Step::Pause { for_ms: SETTLING });
    (0..count).map(|at| script.open_usual(&format!("c{at}"))).collect()
}

/// So many connections at once, all served.
fn held(world: &World<'_>, name: &str, count: usize, tier: Tier) -> Option<Case> {
    let text = format!("{count} connections are held and served at once");
    let mut script = Script::new(world, Family::Load, name, demand(world, &text)).tier(tier).alone();
    let all = open_all(&mut script, count);
    all.iter().for_each(|on| script.probe(*on, &text));
    script.end()
}

/// One connection more than the server must hold. Those that there are do not suffer, and where one of them ends, another has its place.
fn excess(world: &World<'_>, limit: usize, tier: Tier) -> Option<Case> {
    let (any_of, level) = world.spec.consequence(world.model.sessions.as_ref()?.on_excess.as_ref());
    let text = match any_of.as_slice() {
        [] => format!("what a connection beyond {limit} earns is left open"),
        ways => format!("a connection beyond {limit} earns {}", in_words(ways)),
    };
    let requirement = world.spec.requirement("sessions.on_excess", text, None);
    let mut script = Script::new(world, Family::Load, "sessions/one-too-many", requirement).tier(tier).level(level).alone();
    let all = open_all(&mut script, limit);
    let more = script.connection("more");
    script.undefined_if(any_of.is_empty());
    script.step(Step::Refused { on: more, any_of });
    let (first, last) = (*all.first()?, *all.last()?);
    script.probe(first, "the connections that there are are served");
    script.step(Step::Close { on: last, code: Some(1000), reason: String::new(), within_ms: Some(world.setup.patience) });
    script.step(Step::Pause { for_ms: SETTLING });
    let next = script.open_usual("next");
    script.probe(next, "a place that is free is taken again");
    script.end()
}

/// Connections that come and go, one after the other.
fn churn(world: &World<'_>, count: usize) -> Option<Case> {
    let text = "connections that come and go leave nothing behind";
    let mut script = Script::new(world, Family::Load, "churn", demand(world, text)).alone();
    let control = script.open_usual(CONTROL);
    for at in 0..count {
        let on = script.open_usual(&format!("c{at}"));
        match at % 3 {
            0 => script.step(Step::Close { on, code: Some(1000), reason: String::new(), within_ms: None }),
            other => script.step(Step::Abort { on, reset: other == 2 }),
        }
    }
    script.others_served(control);
    script.end()
}
