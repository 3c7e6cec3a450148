//! Whole exchanges: every input of the target with all that it brings, and every error of the catalogue with what the spec says of it.

use super::super::case::{Case, Family, Means, Reaction, Requirement, Step, Wanted};
use super::super::spec::literal;
use super::Plan;
use super::script::{CONTROL, Script};
use super::world::{World, is_answered};
use crate::generate::Input;
use crate::model::{ErrorCode, ErrorConnection, Peer, Symbol};

/// The longest time behind which an error says to try again that is waited for, in milliseconds.
const LONGEST_RETRY: u64 = 5_000;

/// How long nothing more may come behind an end, in milliseconds.
const QUIET: u64 = 60;

pub(super) fn plan(world: &World<'_>, plan: &mut Plan) {
    for (name, input) in &world.inputs {
        if input.is_usual() {
            plan.add(exchange(world, name, input));
            plan.add(twice(world, name, input));
        }
    }
    for message in world.messages() {
        let fails = message.exchange.as_ref().is_some_and(|exchange| !exchange.failures.is_empty());
        let without_codes = world.model.errors.is_none();
        if fails && without_codes {
            failure(world, plan, &message.name);
        }
    }
    let errors = world.model.errors.iter().flat_map(|errors| &errors.codes);
    errors.for_each(|code| provoked(world, plan, code));
}

/// The exchange of an input, to its end and a little beyond.
fn exchange(world: &World<'_>, name: &str, input: &Input) -> Option<Case> {
    let message = world.model.message(&Symbol(input.message.clone()))?;
    Some(message).filter(|message| is_answered(message, &world.json(input)))?;
    let home = world.home(&message.name).ok()?;
    let text = format!("`{}` is answered as the spec says, and nothing comes behind the end", message.name);
    let requirement = world.spec.requirement(format!("messages.{}.reply", message.name), text, Some(message.span));
    let mut script = Script::new(world, Family::Exchange, name, requirement);
    let on = script.connection("a");
    script.open(on, home);
    script.send(on, input);
    for gives in input.gives.iter().chain(&input.answer) {
        let wanted = Wanted::Message { message: gives.clone(), when: Vec::new() };
        script.step(Step::Await {
            on,
            wanted,
            within_ms: world.setup.patience.saturating_add(input.lasts),
            because: None,
            capture: Vec::new(),
        });
    }
    script.answer(on, input, Wanted::Answer);
    script.step(Step::Quiet { on, for_ms: QUIET });
    script.undo(on, input);
    script.probe(on, "the connection is served after it");
    script.end()
}

/// The same input twice on one connection: every exchange has its own answers.
fn twice(world: &World<'_>, name: &str, input: &Input) -> Option<Case> {
    let message = world.model.message(&Symbol(input.message.clone()))?;
    Some(message).filter(|message| is_answered(message, &world.json(input)))?;
    let home = world.home(&message.name).ok()?;
    if home.is_some_and(|home| world.settled(home, input).as_ref() != Some(home)) || !input.then.is_empty() {
        return None;
    }
    let text = format!("each `{}` is answered once", message.name);
    let requirement = world.spec.requirement(format!("messages.{}.reply", message.name), text, Some(message.span));
    let mut script = Script::new(world, Family::Exchange, &format!("{name}/twice"), requirement);
    let on = script.connection("a");
    script.open(on, home);
    script.ask(on, input);
    script.step(Step::Quiet { on, for_ms: QUIET });
    script.ask(on, input);
    script.step(Step::Quiet { on, for_ms: QUIET });
    script.end()
}

/// The failure of an exchange whose errors have no codes.
fn failure(world: &World<'_>, plan: &mut Plan, message: &Symbol) {
    let text = format!("the failure of `{message}` is reported as the spec says");
    let span = world.model.message(message).map(|message| message.span);
    let requirement = world.spec.requirement(format!("messages.{message}.reply.fails"), text, span);
    let inputs: Vec<_> = world.inputs.iter().filter(|(_, input)| input.message == message.as_str() && input.provokes.is_some()).collect();
    if inputs.is_empty() {
        let why = "no input of the target says with `provokes` that it fails";
        plan.untestable(Family::Error, &format!("{message}/fails"), requirement, why);
        return;
    }
    for (name, input) in inputs {
        plan.add(fails(world, &format!("{message}/fails/{name}"), requirement.clone(), input));
    }
}

/// An error code: provoked by an input or as an outcome; its metadata travels in the generated code, its connection is as the spec says.
fn provoked(world: &World<'_>, plan: &mut Plan, code: &ErrorCode) {
    // What only requests of the server can raise is the client's to say.
    let asked = |name: &Symbol| world.model.message(name).is_some_and(|message| message.from.includes(Peer::Client));
    if !code.raised_by.is_empty() && !code.raised_by.iter().any(asked) {
        return;
    }
    let id = code.name.as_str();
    let text = format!(
        "the error `{id}` comes where the spec says, and {}",
        match code.connection {
            ErrorConnection::Keep => "the connection stays open",
            ErrorConnection::Close { .. } => "the connection is closed",
        }
    );
    let requirement = world.spec.requirement(format!("errors.codes.{id}"), text, Some(code.span));
    let wire = literal(&code.wire);
    let inputs: Vec<(&String, &Input)> = world.inputs.iter().filter(|(_, input)| input.provokes.as_deref() == Some(id)).collect();
    for (name, input) in &inputs {
        let id = format!("{id}/{name}");
        plan.add(match input.message.as_str() {
            "" => refused(world, &id, requirement.clone(), input, code),
            _ => carrier(world, input).and_then(|_| fails(world, &id, requirement.clone(), input)),
        });
    }
    let earned = |reaction: &Reaction| matches!(reaction, Reaction::Reply { code: Some((_, code)), .. } if *code == wire);
    let tried = plan.cases.iter().flat_map(|case| &case.steps).any(|step| match step {
        Step::Send { means: Means::Violation { any_of, .. }, .. } => any_of.iter().any(earned),
        _ => false,
    });
    if inputs.is_empty() && !tried {
        let why = format!("no input of the target provokes it; give one `provokes: {id}`");
        plan.untestable(Family::Error, id, requirement, why);
    }
}

/// Where the failures of a message carry their code.
pub(super) fn carrier(world: &World<'_>, input: &Input) -> Option<(Symbol, String)> {
    let message = world.model.message(&Symbol(input.message.clone()));
    let failures = message.and_then(|message| message.exchange.as_ref()).map(|exchange| exchange.failures.clone()).unwrap_or_default();
    let carriers = world.model.errors.iter().flat_map(|errors| &errors.carriers).map(|carrier| carrier.message.clone());
    failures.iter().cloned().chain(carriers).find_map(|name| world.spec.carrier(&name).map(|place| (name, place)))
}

/// A connection that is told an error, and closed where the catalogue says so.
fn refused(world: &World<'_>, id: &str, requirement: Requirement, input: &Input, code: &ErrorCode) -> Option<Case> {
    let mut script = Script::new(world, Family::Error, id, requirement);
    let control = script.open_usual(CONTROL);
    let parameters: Vec<(&str, Option<String>)> =
        input.parameters.iter().map(|(name, value)| (name.as_str(), Some(value.clone()))).collect();
    let (path, headers) = world.address(&parameters);
    let on = script.connection_at("a", path, headers, None);
    match code.connection {
        ErrorConnection::Close { code: Some(code) } => script.step(Step::Refused { on, any_of: vec![Reaction::Close { code }] }),
        ErrorConnection::Close { code: None } | ErrorConnection::Keep => script.step(Step::Open { on }),
    }
    let (message, place) = carrier(world, input)?;
    let wanted = Wanted::Message { message: message.to_string(), when: vec![(place, vec![literal(&code.wire)])] };
    script.step(Step::Await { on, wanted, within_ms: world.setup.patience, because: None, capture: Vec::new() });
    script.others_served(control);
    script.end()
}

fn fails(world: &World<'_>, id: &str, requirement: Requirement, input: &Input) -> Option<Case> {
    let message = Symbol(input.message.clone());
    let home = world.home(&message).ok()?;
    let mut script = Script::new(world, Family::Error, id, requirement);
    let control = script.open_usual(CONTROL);
    let on = script.connection("a");
    script.open(on, home);
    for before in &input.after {
        script.ask(on, &world.inputs.get(before)?.clone());
    }
    let recovery = recovery(world, input);
    if let Some(Recovery::Fallback(fallback)) = &recovery {
        for before in &fallback.after {
            script.ask(on, &world.inputs.get(before)?.clone());
        }
    }
    let alone = Input { after: Vec::new(), ..input.clone() };
    for _ in 1..input.repeat {
        let (frames, means) = script.message(on, &Input { provokes: None, ..alone.clone() })?;
        script.step(Step::Send { on, frames, means });
    }
    script.send(on, &alone);
    script.come(on, &alone);
    if let Some(ErrorConnection::Close { code }) = world.provoked_code(input).map(|code| code.connection) {
        let wanted = Wanted::Closed { codes: code.into_iter().collect() };
        script.step(Step::Await { on, wanted, within_ms: world.setup.patience, because: None, capture: Vec::new() });
        script.others_served(control);
        return script.end();
    }
    if input.repeat <= 1 && !matches!(recovery, Some(Recovery::Fallback(_))) {
        script.step(Step::Quiet { on, for_ms: QUIET });
        script.undo(on, input);
    }
    // What is tried again shows as much as a probe, which may lead elsewhere.
    if input.repeat <= 1 && recovery.is_none() {
        script.probe(on, "the connection is served after the error");
    }
    if input.repeat > 1 {
        // What is counted, is counted for this connection alone, and so it is asked while the count stands.
        script.others_served(control);
    }
    recover(&mut script, on, input, recovery);
    script.others_served(control);
    script.end()
}

/// What helps after an error, by the catalogue.
enum Recovery {
    /// Send this, and try again.
    Fallback(Box<Input>),
    /// Wait so many milliseconds, and try again: the same, where it was sent too often, or else what is usually sent as this message.
    Retry(u64, Box<Input>),
}

/// How to recover from the error that an input provokes, where that can be tried: by the message that was lacking, or by waiting.
fn recovery(world: &World<'_>, input: &Input) -> Option<Recovery> {
    let errors = world.model.errors.iter().flat_map(|errors| &errors.codes);
    let code = errors.into_iter().find(|code| input.provokes.as_deref() == Some(code.name.as_str()))?;
    // Where the request goes on all the same, there is nothing to do instead.
    let fallback = code
        .fallback
        .as_ref()
        .filter(|_| code.ends_request)
        .and_then(|fallback| world.inputs.get(fallback))
        .filter(|fallback| fallback.is_usual());
    if let Some(fallback) = fallback {
        return Some(Recovery::Fallback(Box::new(fallback.clone())));
    }
    let after = code.retry.as_ref().and_then(|retry| retry.after_milliseconds).filter(|after| *after <= LONGEST_RETRY)?;
    let again = Input { after: Vec::new(), provokes: None, repeat: 1, ..input.clone() };
    let other = || world.inputs.get(&input.message).filter(|other| other.is_usual() && other.after.is_empty());
    let again = if input.repeat > 1 { Some(again) } else { other().cloned() };
    again.map(|again| Recovery::Retry(after, Box::new(again)))
}

fn recover(script: &mut Script<'_, '_>, on: usize, input: &Input, recovery: Option<Recovery>) {
    let again = Input { after: Vec::new(), provokes: None, repeat: 1, ..input.clone() };
    match recovery {
        Some(Recovery::Fallback(fallback)) => {
            script.ask(on, &Input { after: Vec::new(), ..*fallback });
            if input.repeat > 1 {
                script.ask(on, &again);
            } else {
                script.probe(on, "what helps against the error helps");
            }
        }
        Some(Recovery::Retry(after, again)) => {
            script.step(Step::Pause { for_ms: after + after / 10 });
            script.ask(on, &again);
        }
        None => {}
    }
}
