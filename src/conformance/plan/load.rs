//! Many connections: as many sessions as the spec says a server holds, and connections that come and go.

use super::super::case::{Case, Family, Requirement, Step, Tier};
use super::Plan;
use super::script::{CONTROL, Script};
use super::world::World;

/// How many connections the standard tier holds where the spec sets no limit.
const MANY: usize = 50;

/// How many the thorough tier holds.
const MORE: usize = 1_000;

pub(super) fn plan(world: &World<'_>, plan: &mut Plan) {
    let limit = world.model.sessions.as_ref().and_then(|sessions| sessions.limit).and_then(|limit| usize::try_from(limit).ok());
    plan.add(held(world, "sessions/10", 10, Tier::Standard));
    plan.add(held(world, &format!("sessions/{MANY}"), MANY.min(limit.unwrap_or(MANY)), Tier::Standard));
    plan.add(held(world, &format!("sessions/{MORE}"), MORE.min(limit.unwrap_or(MORE)), Tier::Thorough));
    if let Some(limit) = limit.filter(|limit| *limit <= 10_000) {
        plan.add(held(world, "sessions/limit", limit, Tier::Standard));
    }
    plan.add(churn(world, 100));
}

fn demand(world: &World<'_>, text: &str) -> Requirement {
    world.spec.requirement("sessions.limit", text, None)
}

/// So many connections at once, all served.
fn held(world: &World<'_>, name: &str, count: usize, tier: Tier) -> Option<Case> {
    let text = format!("{count} connections are held and served at once");
    let mut script = Script::new(world, Family::Load, name, demand(world, &text)).tier(tier).alone();
    let all: Vec<usize> = (0..count).map(|at| script.open_usual(&format!("c{at}"))).collect();
    all.iter().for_each(|on| script.probe(*on, &text));
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
