//! Deadlines, heartbeats and silence, at the pace of the spec or of the target.

use super::super::case::{Case, Family, Requirement, Step, Wanted};
use super::Plan;
use super::script::{CONTROL, Script};
use super::world::{World, conditions, milliseconds};
use crate::model::{Condition, Deadline, Length, Peer, Symbol, Timer, TimerKind};

/// What a server may be late by, beside a fifth of the time itself: a machine with much to do is late by as much.
const GRACE: u64 = 1_000;

/// A time that is not slow to wait for.
const SHORT: u64 = 1_500;

pub(super) fn plan(world: &World<'_>, plan: &mut Plan) {
    for timer in &world.model.timers {
        match &timer.kind {
            TimerKind::Deadline(deadline) => missed(world, plan, timer, deadline),
            TimerKind::Heartbeat { by: Peer::Server, send, every, answer, within, .. } => {
                plan.add(beats(world, timer, send, every));
                if let (Some(answer), Some(within)) = (answer, within) {
                    plan.add(unanswered(world, timer, send, every, answer, within));
                }
            }
            TimerKind::Heartbeat { .. } => {}
            TimerKind::Idle { limit, .. } => plan.add(idle(world, timer, limit)),
        }
    }
}

fn demand(world: &World<'_>, timer: &Timer, text: String) -> Requirement {
    world.spec.requirement(format!("timers.{}", timer.name), text, Some(timer.span))
}

/// A span of time at the pace of the target. Where a timer has two, the target's is that of the first, and the second keeps its share of it.
fn pace(world: &World<'_>, timer: &Timer, first: &Length, length: &Length) -> Option<u64> {
    let (own, whole) = (milliseconds(length)?, milliseconds(first)?.max(1));
    Some(match world.setup.timers.get(timer.name.as_str()) {
        Some(pace) => own.saturating_mul(*pace) / whole,
        None => own,
    })
}

fn late(ms: u64) -> u64 {
    ms + ms / 5 + GRACE
}

/// A time before which a limit cannot have passed.
fn early(ms: u64) -> u64 {
    ms * 7 / 10
}

/// A message of the client that does not come in time; one of the server is waited for on every way to a state.
fn missed(world: &World<'_>, plan: &mut Plan, timer: &Timer, deadline: &Deadline) {
    let from_client = world.model.message(&deadline.message).is_some_and(|message| message.from.includes(Peer::Client));
    let Some(within) = pace(world, timer, &deadline.within, &deadline.within) else { return };
    let text = format!("a client that does not send `{}` within {within} ms is dealt with", deadline.message);
    if !from_client {
        let condition = Condition { message: deadline.message.clone(), when: Vec::new() };
        if deadline.after.is_none() {
            let text = format!("`{}` comes within {within} ms", deadline.message);
            let mut script = Script::new(world, Family::Timing, timer.name.as_str(), demand(world, timer, text));
            let on = script.connection("a");
            script.step(Step::Open { on });
            let wanted = Wanted::Message { message: condition.message.to_string(), when: conditions(&condition) };
            script.step(Step::Await { on, wanted, within_ms: within, because: None, capture: Vec::new() });
            plan.add(script.end());
        }
        return;
    }
    let (any_of, level) = world.spec.consequence(timer.on_miss.as_ref());
    let mut script = Script::new(world, Family::Timing, &format!("{}/missed", timer.name), demand(world, timer, text)).level(level);
    let control = script.open_usual(CONTROL);
    let on = script.connection("a");
    script.step(Step::Open { on });
    // Not before its time either.
    script.step(Step::Quiet { on, for_ms: early(within) });
    script.waits(on, timer, &any_of, late(within) - early(within));
    script.others_served(control);
    let script = if within > SHORT { script.slow() } else { script };
    plan.add(script.end());
}

/// The heartbeat of the server, twice, answered.
fn beats(world: &World<'_>, timer: &Timer, send: &Symbol, every: &Length) -> Option<Case> {
    let every = pace(world, timer, every, every)?;
    let text = format!("`{send}` comes every {every} ms, and a client that answers stays connected");
    let mut script = Script::new(world, Family::Timing, &format!("{}/answered", timer.name), demand(world, timer, text));
    let on = script.open_usual("a");
    // The answers are given as on every other connection.
    for _ in 0..2 {
        let wanted = Wanted::Message { message: send.to_string(), when: Vec::new() };
        script.step(Step::Await { on, wanted, within_ms: late(every), because: None, capture: Vec::new() });
    }
    script.probe(on, "a client that answers is served on");
    let script = if every > SHORT { script.slow() } else { script };
    script.end()
}

/// The heartbeat of the server, not answered.
fn unanswered(world: &World<'_>, timer: &Timer, send: &Symbol, every: &Length, answer: &Symbol, within: &Length) -> Option<Case> {
    let (period, within) = (pace(world, timer, every, every)?, pace(world, timer, every, within)?);
    let (any_of, level) = world.spec.consequence(timer.on_miss.as_ref());
    let text = format!("a client that does not answer `{send}` with `{answer}` within {within} ms is dealt with");
    let mut script = Script::new(world, Family::Timing, &format!("{}/unanswered", timer.name), demand(world, timer, text)).level(level);
    let on = script.open_usual("a");
    script.opening(on).answers.clear();
    let wanted = Wanted::Message { message: send.to_string(), when: Vec::new() };
    script.step(Step::Await { on, wanted, within_ms: late(period), because: None, capture: Vec::new() });
    script.step(Step::Quiet { on, for_ms: early(within) });
    script.waits(on, timer, &any_of, late(within) - early(within));
    let script = if period + within > SHORT { script.slow() } else { script };
    script.end()
}

fn idle(world: &World<'_>, timer: &Timer, limit: &Length) -> Option<Case> {
    let limit = pace(world, timer, limit, limit)?;
    let (any_of, level) = world.spec.consequence(timer.on_miss.as_ref());
    let text = format!("a client that is silent for {limit} ms is dealt with");
    let mut script = Script::new(world, Family::Timing, &format!("{}/idle", timer.name), demand(world, timer, text)).level(level);
    let on = script.open_usual("a");
    script.step(Step::Quiet { on, for_ms: early(limit) });
    script.waits(on, timer, &any_of, late(limit) - early(limit));
    let script = if limit > SHORT { script.slow() } else { script };
    script.end()
}
