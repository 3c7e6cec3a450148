//! A case being written down, step by step. It keeps in mind in which state each connection is, so that every next step fits.

use super::super::case::{Case, Family, Frame, Level, Means, Opening, PING, Reaction, Requirement, Step, Tier, Wanted};
use super::routes::Hop;
use super::world::{World, conditions};
use crate::generate::{Input, READY_WITHIN};
use crate::model::{Symbol, Timer};
use serde_json::Value;
use std::collections::BTreeSet;

/// The connection that is served while others are not.
pub(super) const CONTROL: &str = "control";

/// A rule that is broken.
pub(super) struct Violation<'v> {
    /// The class of violation, or the timer that was missed.
    class: &'v str,
    /// The ways in which the server may react; none when that is left open.
    any_of: &'v [Reaction],
    /// The id that can be read in what breaks it, as canonical JSON text.
    id: Option<String>,
}

impl<'v> Violation<'v> {
    /// One in which no id can be read.
    pub(super) fn of(class: &'v str, any_of: &'v [Reaction]) -> Self {
        Self { class, any_of, id: None }
    }

    pub(super) fn with_id(self, id: Option<String>) -> Self {
        Self { id, ..self }
    }

    /// Whether the connection may end for it, or the spec leaves that open.
    pub(super) fn may_end(&self) -> bool {
        self.any_of.is_empty() || self.any_of.iter().any(ends)
    }
}

/// The connection that a step leaves, or does not let in.
fn left(step: &Step) -> Option<usize> {
    match step {
        Step::Close { on, .. } | Step::Abort { on, .. } | Step::Refused { on, .. } => Some(*on),
        _ => None,
    }
}

/// Whether a reaction ends the connection.
fn ends(reaction: &Reaction) -> bool {
    match reaction {
        Reaction::Close { .. } | Reaction::Drop | Reaction::Http { .. } => true,
        Reaction::Reply { closes, .. } => closes.is_some(),
        Reaction::Ignore | Reaction::Keep => false,
    }
}

/// A case in the making.
pub(super) struct Script<'w, 'm> {
    pub(super) world: &'w World<'m>,
    pub(super) case: Case,
    states: Vec<Option<Symbol>>,
    /// How many ids have been used on each connection.
    ids: Vec<usize>,
    /// The connections of which the state is not known, since what was sent may have been refused for what it asks.
    unsure: BTreeSet<usize>,
    /// What inputs may mention, by connection: members of what has answered.
    pub(super) known: BTreeSet<(usize, String)>,
    /// Something could not be written: there is no such case.
    pub(super) impossible: bool,
}

impl<'w, 'm> Script<'w, 'm> {
    pub(super) fn new(world: &'w World<'m>, family: Family, id: &str, requirement: Requirement) -> Self {
        let case = Case {
            id: format!("{}/{id}", family.as_str()),
            family,
            tier: Tier::Standard,
            level: Level::Must,
            requirement,
            undefined: false,
            slow: false,
            alone: false,
            ignore: Vec::new(),
            connections: Vec::new(),
            steps: Vec::new(),
        };
        Self { world, case, states: Vec::new(), ids: Vec::new(), unsure: BTreeSet::new(), known: BTreeSet::new(), impossible: false }
    }

    pub(super) fn tier(mut self, tier: Tier) -> Self {
        self.case.tier = tier;
        self
    }

    pub(super) fn level(mut self, level: Level) -> Self {
        self.case.level = level;
        self
    }

    pub(super) fn slow(mut self) -> Self {
        self.case.slow = true;
        self
    }

    pub(super) fn alone(mut self) -> Self {
        self.case.alone = true;
        self
    }

    /// The case; `None` when it could not be written.
    pub(super) fn end(mut self) -> Option<Case> {
        let left: BTreeSet<usize> = self.case.steps.iter().filter_map(left).collect();
        for on in (0..self.states.len()).filter(|on| !left.contains(on)) {
            self.case.steps.push(Step::Close { on, code: Some(1000), reason: String::new(), within_ms: None });
        }
        if self.world.spec.is_alone() {
            self.wait_for_start();
        }
        if self.world.spec.is_alone()
            && let Some(control) = self.case.connections.iter().position(|opening| opening.name == CONTROL)
        {
            // A process of its own shows nothing of the others.
            self.case.steps.retain(|step| step.connection() != Some(control));
        }
        (!self.impossible).then_some(self.case)
    }

    /// A process has to start before it first answers, which says nothing of how fast it is afterwards.
    fn wait_for_start(&mut self) {
        for on in 0..self.states.len() {
            let mut waits = self.case.steps.iter_mut().filter(|step| step.connection() == Some(on)).filter_map(|step| match step {
                Step::Await { within_ms, .. } | Step::Probe { within_ms, .. } => Some(within_ms),
                _ => None,
            });
            if let Some(within_ms) = waits.next() {
                *within_ms = (*within_ms).max(READY_WITHIN);
            }
        }
    }

    pub(super) fn step(&mut self, step: Step) {
        self.case.steps.push(step);
    }

    /// A new connection in a session of its own, that is not opened yet.
    pub(super) fn connection(&mut self, name: &str) -> usize {
        let session = self.world.session(&self.case.id, self.states.len());
        self.connection_of(name, session)
    }

    /// A new connection in this session.
    pub(super) fn connection_of(&mut self, name: &str, session: Option<String>) -> usize {
        let parameter = self.world.session_parameter().map(|parameter| parameter.field.wire.as_str());
        let other: Vec<(&str, Option<String>)> = parameter.into_iter().map(|name| (name, session.clone())).collect();
        let (path, headers) = self.world.address(&other);
        self.connection_at(name, path, headers, session)
    }

    /// A new connection at this address.
    pub(super) fn connection_at(&mut self, name: &str, path: String, headers: Vec<(String, String)>, session: Option<String>) -> usize {
        let offered = self.world.model.connections.first().map(|connection| &connection.subprotocols);
        let subprotocols = offered.into_iter().flatten().take(1).map(|subprotocol| subprotocol.token.clone()).collect();
        let answers = self.world.heartbeats(session.as_deref());
        self.case.connections.push(Opening { name: name.to_owned(), path, headers, subprotocols, session, answers, receive_buffer: None });
        // No two connections use the same ids, so that an answer that goes astray is known by its id.
        self.ids.push(1 + 1_000 * self.states.len());
        self.states.push(self.world.machine.map(|machine| machine.initial.clone()));
        self.states.len() - 1
    }

    pub(super) fn opening(&mut self, on: usize) -> &mut Opening {
        &mut self.case.connections[on]
    }

    /// Opens a connection and goes to a state.
    pub(super) fn open(&mut self, on: usize, state: Option<&Symbol>) {
        self.step(Step::Open { on });
        self.reach(on, state);
    }

    /// Goes to a state from where a connection begins.
    pub(super) fn reach(&mut self, on: usize, state: Option<&Symbol>) {
        for hop in self.world.way(state) {
            match hop {
                Hop::Greeting(condition) => {
                    let (within_ms, because) = self.world.greeting(condition);
                    let wanted = Wanted::Message { message: condition.message.to_string(), when: conditions(condition) };
                    self.step(Step::Await { on, wanted, within_ms, because: Some(because), capture: Vec::new() });
                }
                Hop::Ask(input) => match self.world.inputs.get(&input) {
                    Some(input) => self.ask(on, input),
                    None => self.impossible = true,
                },
                Hop::Begin(input) => match self.world.inputs.get(&input) {
                    Some(input) => self.send(on, input),
                    None => self.impossible = true,
                },
            }
        }
        self.states[on] = state.cloned().or_else(|| self.states[on].clone());
    }

    /// Opens a connection in the usual state.
    pub(super) fn open_usual(&mut self, name: &str) -> usize {
        let on = self.connection(name);
        self.open(on, self.world.usual());
        on
    }

    /// The session of a connection.
    pub(super) fn session(&self, on: usize) -> Option<&str> {
        self.case.connections[on].session.as_deref()
    }

    /// Sends an input and what must be answered before it.
    pub(super) fn send(&mut self, on: usize, input: &Input) {
        for before in &input.after {
            match self.world.inputs.get(before) {
                Some(before) => self.ask(on, before),
                None => self.impossible = true,
            }
        }
        if let Some((frames, means)) = self.message(on, input) {
            self.step(Step::Send { on, frames, means });
        }
    }

    /// The frames of an input that does not lead anywhere, because it is refused.
    pub(super) fn frames(&mut self, on: usize, input: &Input) -> Option<(Vec<Frame>, Means)> {
        let before = self.states[on].clone();
        let made = self.message(on, input);
        self.states[on] = before;
        made
    }

    /// The frames of an input, with a new id.
    pub(super) fn message(&mut self, on: usize, input: &Input) -> Option<(Vec<Frame>, Means)> {
        let number = self.ids[on];
        self.ids[on] += 1;
        self.message_with(on, input, number)
    }

    /// The frames of an input with this id.
    pub(super) fn message_with(&mut self, on: usize, input: &Input, number: usize) -> Option<(Vec<Frame>, Means)> {
        let world = self.world;
        let name = Symbol(input.message.clone());
        let id = world.model.message(&name).and_then(|message| world.id(message, number));
        let session = self.session(on).map(str::to_owned);
        let Some(text) = world.text(input, session.as_deref(), id.as_deref()) else {
            self.impossible = true;
            return None;
        };
        let json = serde_json::from_str(&text).unwrap_or_default();
        self.states[on] = world.after(self.states[on].as_ref(), input, &json);
        Some((vec![Frame::text(text)], Means::Message { message: input.message.clone(), id }))
    }

    /// An input was sent as this text, and may have led to another state; or not, where the server may have refused what it asks.
    pub(super) fn moved(&mut self, on: usize, input: &Input, json: &Value, sure: bool) {
        let after = self.world.after(self.states[on].as_ref(), input, json);
        if !sure && after != self.states[on] {
            self.unsure.insert(on);
        }
        self.states[on] = after;
    }

    /// The messages that were sent on a connection.
    pub(super) fn sent(&self, on: usize) -> impl Iterator<Item = &str> {
        self.case.steps.iter().filter_map(move |step| match step {
            Step::Send { on: known, means: Means::Message { message, .. }, .. }
            | Step::Probe { on: known, means: Means::Message { message, .. }, .. } => Some(message.as_str()).filter(|_| *known == on),
            _ => None,
        })
    }

    /// The number that the last id of a connection has.
    pub(super) fn last_id(&self, on: usize) -> usize {
        self.ids[on] - 1
    }

    /// That a request is answered, as a requirement.
    pub(super) fn reply(&self, message: &Symbol) -> Requirement {
        let span = self.world.model.message(message).map(|message| message.span);
        self.world.spec.requirement(format!("messages.{message}.reply"), format!("`{message}` is answered"), span)
    }

    /// Breaks a rule, and waits for what that earns.
    pub(super) fn violate(&mut self, on: usize, frames: Vec<Frame>, violation: &Violation<'_>, within_ms: u64) {
        let Violation { class, any_of, id } = violation;
        let means = Means::Violation { class: (*class).to_owned(), any_of: any_of.to_vec(), id: id.clone() };
        self.step(Step::Send { on, frames, means });
        if any_of.is_empty() {
            self.case.undefined = true;
        } else {
            self.step(Step::React { on, within_ms });
        }
    }

    /// The case of a rule that is broken on one connection: it is still served where the spec says so, and so is another.
    pub(super) fn broken(mut self, (on, control): (usize, usize), frames: Vec<Frame>, violation: &Violation<'_>) -> Option<Case> {
        self.violate(on, frames, violation, self.world.setup.patience);
        self.still_served(on, violation.any_of);
        self.others_served(control);
        self.end()
    }

    /// A connection in the usual state, and one before it that is to be served meanwhile.
    pub(super) fn open_beside_control(&mut self) -> (usize, usize) {
        let control = self.open_usual(CONTROL);
        (self.open_usual("a"), control)
    }

    /// The case of a request in frames of its own making, which is answered like any other.
    pub(super) fn taken(mut self, make: impl FnOnce(Vec<u8>) -> Vec<Frame>) -> Option<Case> {
        let on = self.open_usual("a");
        let input = self.world.probe(self.world.usual())?.clone();
        let (frames, means) = self.message(on, &input)?;
        let frames = make(frames.into_iter().next()?.payload);
        self.step(Step::Send { on, frames, means });
        self.answer(on, &input, Wanted::Answer);
        self.probe(on, "the connection is served after it");
        self.end()
    }

    /// The spec leaves open what comes.
    pub(super) fn undefined_if(&mut self, undefined: bool) {
        self.case.undefined = undefined;
    }

    /// The client does not do what a timer asks of it, and waits for what that earns.
    pub(super) fn waits(&mut self, on: usize, timer: &Timer, any_of: &[Reaction], within_ms: u64) {
        let class = format!("timers.{}", timer.name);
        self.violate(on, Vec::new(), &Violation::of(&class, any_of), within_ms);
    }

    /// The same connection is still served, if the spec says so.
    pub(super) fn still_served(&mut self, on: usize, any_of: &[Reaction]) {
        if !any_of.is_empty() && !any_of.iter().all(ends) {
            self.probe(on, "the connection is still served");
        }
    }

    /// A request on a connection is answered.
    pub(super) fn probe(&mut self, on: usize, text: &str) {
        let because =
            Requirement { rule: self.case.requirement.rule.clone(), text: text.to_owned(), place: self.case.requirement.place.clone() };
        let state = self.states[on].clone();
        let (frames, means, within_ms) = match self
            .world
            .probe(state.as_ref())
            .filter(|input| !self.unsure.contains(&on) && input.fields.values().all(|value| self.knows(on, value)))
        {
            Some(input) => {
                let within = self.world.patience(&Symbol(input.message.clone()));
                let Some((frames, means)) = self.message(on, &input.clone()) else { return };
                (frames, means, within)
            }
            None if self.world.spec.is_stream() => return,
            None => {
                let payload = format!("wireproof {}", self.case.steps.len()).into_bytes();
                (vec![Frame { opcode: PING, fin: true, payload }], Means::Nothing, self.world.setup.patience)
            }
        };
        self.step(Step::Probe { on, frames, means, within_ms, because });
    }

    /// The last probe is answered within this time, if it would have longer.
    pub(super) fn soon(&mut self, ms: u64) {
        if let Some(Step::Probe { within_ms, .. }) = self.case.steps.last_mut() {
            *within_ms = ms.min(*within_ms);
        }
    }

    /// Another connection that was there before is served.
    pub(super) fn others_served(&mut self, control: usize) {
        self.probe(control, "other connections are served meanwhile");
    }
}
