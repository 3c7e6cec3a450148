//! What may be said when: every message that a state allows, every one that it does not, messages that only the server may send, and ids that
//! are taken or unknown.

use super::super::case::{Case, Family, Frame, Level, Means, Reaction, Requirement, Tier, Wanted};
use super::Plan;
use super::script::{CONTROL, Script, Violation};
use super::world::World;
use crate::generate::Input;
use crate::model::{Message, Mint, Peer, State, Symbol};

pub(super) fn plan(world: &World<'_>, plan: &mut Plan) {
    for (state, _) in &world.routes {
        for message in world.messages().filter(|_| !state.terminal) {
            if state.client.contains(&message.name) {
                plan.add(legal(world, state, message));
            } else {
                plan.add(illegal(world, state, message));
                plan.add(illegal_meanwhile(world, state, message));
            }
        }
    }
    plan.add(broken_meanwhile(world));
    let states = world.machine.into_iter().flat_map(|machine| &machine.states);
    for state in states.filter(|state| !state.terminal && world.routes.iter().all(|(known, _)| known.name != state.name)) {
        let requirement = world.spec.requirement(format!("states.{}", state.name), "the state can be reached", Some(state.span));
        plan.untestable(Family::State, state.name.as_str(), requirement, "no input of the target leads to this state");
    }
    for message in world.model.messages.iter().filter(|message| message.from.includes(Peer::Server) && !message.from.includes(Peer::Client))
    {
        plan.add(wrong_direction(world, message));
    }
    taken_ids(world, plan);
    for (name, input) in &world.inputs {
        if let Some(class) = &input.violates {
            plan.add(violating(world, name, input, class));
        }
    }
}

/// An input that breaks a rule of which the target says that it does.
fn violating(world: &World<'_>, name: &str, input: &Input, class: &str) -> Option<Case> {
    let (requirement, any_of, level) = world.spec.outcome(class);
    let home = world.home(&Symbol(input.message.clone())).ok()?;
    let mut script = Script::new(world, Family::State, &format!("{class}/{name}"), requirement).level(level);
    let control = script.open_usual(CONTROL);
    let on = script.connection("a");
    script.open(on, home);
    for before in &input.after {
        script.ask(on, world.inputs.get(before)?);
    }
    let (frames, means) = script.frames(on, &Input { after: Vec::new(), ..input.clone() })?;
    script.broken((on, control), frames, &Violation::of(class, &any_of).with_id(id_of(&means)))
}

/// A message that the state allows; where it goes on from there is tried by the probe behind it.
fn legal(world: &World<'_>, state: &State, message: &Message) -> Option<Case> {
    let text = format!("in the state `{}` the server takes `{}`", state.name, message.name);
    let requirement = world.spec.requirement(format!("states.{}", state.name), text, Some(state.span));
    let id = format!("{}/legal/{}", state.name, message.name);
    let mut script = Script::new(world, Family::State, &id, requirement).tier(Tier::Smoke);
    let on = script.connection("a");
    script.open(on, Some(&state.name));
    let input = world.inputs.get(message.name.as_str())?.clone();
    // What must come before it may not be allowed here.
    world.prepared(&state.name, &input)?;
    script.ask(on, &input);
    script.undo(on, &input);
    script.probe(on, "the connection is served after it");
    script.end()
}

/// What a message earns that a state does not allow.
fn earned(world: &World<'_>, state: &State, message: &Symbol) -> (Requirement, Vec<Reaction>, Level) {
    let own = state.violations.iter().find(|violation| violation.message.as_ref() == Some(message));
    let others = || state.violations.iter().find(|violation| violation.message.is_none());
    match own.or_else(others) {
        Some(violation) => {
            let (any_of, level) = world.spec.consequence(Some(&violation.outcome));
            let text = format!("in the state `{}` the message `{message}` earns {}", state.name, super::super::spec::in_words(&any_of));
            (world.spec.requirement(format!("states.{}", state.name), text, Some(state.span)), any_of, level)
        }
        None => world.spec.outcome("wrong_state"),
    }
}

fn illegal(world: &World<'_>, state: &State, message: &Message) -> Option<Case> {
    let (requirement, any_of, level) = earned(world, state, &message.name);
    let id = format!("{}/illegal/{}", state.name, message.name);
    let mut script = Script::new(world, Family::State, &id, requirement).level(level);
    let control = script.open_usual(CONTROL);
    let on = script.connection("a");
    script.open(on, Some(&state.name));
    let input = Input { after: Vec::new(), ..script.as_known(on, world.inputs.get(message.name.as_str())?) };
    let (frames, means) = script.frames(on, &input)?;
    script.broken((on, control), frames, &Violation::of("wrong_state", &any_of).with_id(id_of(&means)))
}

/// The same in the middle of an exchange, which goes on.
fn illegal_meanwhile(world: &World<'_>, state: &State, message: &Message) -> Option<Case> {
    let (requirement, any_of, level) = earned(world, state, &message.name);
    let id = format!("{}/illegal-meanwhile/{}", state.name, message.name);
    let mut script = Script::new(world, Family::State, &id, requirement).level(level);
    let on = script.connection("a");
    script.open(on, Some(&state.name));
    let input = Input { after: Vec::new(), ..world.inputs.get(message.name.as_str())?.clone() };
    // Another state until the answer comes, which has cases of its own.
    world.lasting(Some(&state.name)).filter(|slow| world.begun(&state.name, slow) == state.name)?;
    meanwhile(world, script, on, Some(&state.name), |script| {
        let (frames, means) = script.frames(on, &input)?;
        Some((frames, Violation::of("wrong_state", &any_of).with_id(id_of(&means))))
    })
}

/// A text that is no JSON in the middle of an exchange, which goes on.
fn broken_meanwhile(world: &World<'_>) -> Option<Case> {
    let (requirement, any_of, level) = world.spec.outcome("bad_json");
    let mut script = Script::new(world, Family::Framing, "not-json-meanwhile", requirement).level(level);
    let on = script.open_usual("a");
    meanwhile(world, script, on, world.usual(), |_| Some((vec![Frame::text("{")], Violation::of("bad_json", &any_of))))
}

/// Breaks a rule while an exchange lasts, which is answered all the same unless the connection may end.
fn meanwhile<'v>(
    world: &World<'_>,
    mut script: Script<'_, '_>,
    on: usize,
    state: Option<&Symbol>,
    make: impl FnOnce(&mut Script<'_, '_>) -> Option<(Vec<Frame>, Violation<'v>)>,
) -> Option<Case> {
    let slow = world.lasting(state)?.clone();
    script.send(on, &slow);
    let (frames, violation) = make(&mut script)?;
    script.violate(on, frames, &violation, world.setup.patience);
    if !violation.may_end() {
        script.answer(on, &slow, Wanted::Answer);
        script.probe(on, "the connection is still served");
    }
    script.end()
}

fn id_of(means: &Means) -> Option<String> {
    match means {
        Means::Message { id, .. } => id.clone(),
        _ => None,
    }
}

/// A message that only the server may send, as its examples have it.
fn wrong_direction(world: &World<'_>, message: &Message) -> Option<Case> {
    // Where both peers answer, an answer that nobody waits for is wrong for its id alone.
    let answers = || world.messages().any(|own| world.spec.is_response(own));
    let class = if world.spec.is_response(message) && answers() { "unknown_id" } else { "wrong_direction" };
    let (requirement, any_of, level) = world.spec.outcome(class);
    let example = message.examples.first()?;
    let text = match (&example.value, &example.text) {
        (Some(value), _) => crate::value::to_text(value),
        (None, text) => text.clone()?,
    };
    let mut script = Script::new(world, Family::Tag, &format!("wrong-direction/{}", message.name), requirement).level(level);
    let both = script.open_beside_control();
    let text = match (script.session(both.0), world.model.sessions.as_ref().and_then(|sessions| sessions.field.as_deref())) {
        (Some(session), Some(field)) => with_member(&text, field, session),
        _ => text,
    };
    script.broken(both, vec![Frame::text(text)], &Violation::of(class, &any_of))
}

/// A JSON object in which a member that is there has another value.
fn with_member(text: &str, name: &str, value: &str) -> String {
    let Ok(serde_json::Value::Object(mut members)) = serde_json::from_str(text) else { return text.to_owned() };
    if let Some(member) = members.get_mut(name) {
        *member = serde_json::Value::String(value.to_owned());
    }
    serde_json::Value::Object(members).to_string()
}

/// The id of a request that waits, used again.
fn taken_ids(world: &World<'_>, plan: &mut Plan) {
    for correlation in world.model.correlations.iter().filter(|correlation| correlation.minted_by != Mint::Server) {
        let rule = format!("correlation.{}.on_reuse", correlation.name);
        let (any_of, level) = match &correlation.on_reuse {
            Some(then) => world.spec.consequence(Some(then)),
            None => {
                let (_, any_of, level) = world.spec.outcome("duplicate_id");
                (any_of, level)
            }
        };
        let text = format!("an id that is taken earns {}", super::super::spec::in_words(&any_of));
        let requirement = world.spec.requirement(rule, text, Some(correlation.span));
        let minted = |input: &&Input| correlation.minted_in.is_empty() || correlation.minted_in.contains(&Symbol(input.message.clone()));
        let Some(slow) = world.inputs.values().filter(|input| input.lasts > 0 && input.is_usual()).find(minted).cloned() else {
            let why = format!("no input of the target lasts long enough; give one of its `inputs` for `{}` a `lasts`", correlation.name);
            plan.untestable(Family::State, &format!("{}/taken-id", correlation.name), requirement, why);
            continue;
        };
        let mut script = Script::new(world, Family::State, &format!("{}/taken-id", correlation.name), requirement).level(level);
        let on = script.open_usual("a");
        script.send(on, &slow);
        let number = script.last_id(on);
        let Some((frames, means)) = script.message_with(on, &slow, number) else { continue };
        let violation = Violation::of("duplicate_id", &any_of).with_id(id_of(&means));
        script.violate(on, frames, &violation, world.setup.patience);
        // The first goes on unless the connection ends; what comes for it later must not be taken for the reaction.
        if !violation.may_end() {
            script.answer(on, &slow, Wanted::Answer);
        }
        script.still_served(on, &any_of);
        plan.add(script.end());
    }
}
