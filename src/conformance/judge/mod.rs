//! (case, events) → verdict. The judge is fed what happens, in order, and says when a step needs no more waiting; it never looks at a clock
//! and touches nothing. So the same events give the same verdict, whether they happen now or stand in a log.
//!
//! What is judged is not only what a step waits for: every frame that comes is decoded, and must be a message of the server, of the right
//! session, in a state that allows it, after what the spec puts before it, and, if it is an answer, to a request that waits for one.

mod earlier;
mod exchange;
mod filling;
mod link;
mod message;
mod opening;
mod sought;
mod step;

use super::case::{CLOSE, Case, Frame, Level, Reaction, Requirement, Sought, Step, Wanted};
use super::event::{Ending, Event, Finding, Status, Verdict, What};
use super::matcher::Captured;
use super::spec::Spec;
use exchange::State;
use link::Link;
pub(super) use link::websocket;
use serde_json::Value;
use sought::Looked;
use std::collections::{BTreeMap, BTreeSet};
use step::probe_wants;

/// A step that has begun.
#[derive(Debug, Clone, Copy)]
struct Running {
    step: usize,
    /// When it began, in microseconds.
    began: u64,
    /// Its time is up.
    elapsed: bool,
    /// How many messages had come on its connection when it began.
    since: usize,
}

/// Judges one case.
pub struct Judge<'m, 'c> {
    spec: &'c Spec<'m>,
    case: &'c Case,
    links: Vec<Link<'m>>,
    /// The steps that have begun and are not over, in the order in which they began.
    running: Vec<Running>,
    /// How far the running steps have looked; forgotten when a step ends or something is sent, for then other messages may be looked at, and
    /// what they must look like may be known.
    looked: BTreeMap<usize, Looked>,
    /// The steps that are over.
    over: BTreeSet<usize>,
    /// The last step of each connection that has begun.
    last: Vec<usize>,
    /// The time of the last event.
    at: u64,
    captured: Captured,
    /// The same by connection, where it was taken from an answer on one.
    told: BTreeMap<(usize, String), Value>,
    /// What the programs of the case wrote, or why they did not, by step.
    ran: BTreeMap<usize, Result<Value, String>>,
    findings: Vec<Finding>,
    /// What is to be sent in answer to what has come.
    due: Vec<(usize, Frame)>,
    /// The steps of each connection, in order.
    steps: Vec<Vec<usize>>,
    exited: Option<(Option<i32>, String)>,
    /// The server was asked to end.
    terminated: bool,
}

impl<'m, 'c> Judge<'m, 'c> {
    /// A judge to whom nothing has happened.
    #[must_use]
    pub fn new(spec: &'c Spec<'m>, case: &'c Case) -> Self {
        let links = case.connections.iter().enumerate().map(|(on, opening)| {
            let others = case.connections.iter().enumerate().filter(|(other, _)| *other != on);
            let shared = opening.session.is_some() && others.into_iter().any(|(_, other)| other.session == opening.session);
            let fans_out = spec.model.sessions.as_ref().is_some_and(|sessions| sessions.fan_out);
            let mut link = Link::new(spec, on, opening.clone());
            link.overhears = shared && fans_out;
            link
        });
        let links = links.collect();
        let mut steps = vec![Vec::new(); case.connections.len()];
        for (index, on) in case.steps.iter().enumerate().filter_map(|(index, step)| Some((index, step.connection()?))) {
            steps[on].push(index);
        }
        Self {
            spec,
            case,
            links,
            running: Vec::new(),
            looked: BTreeMap::new(),
            over: BTreeSet::new(),
            last: vec![0; case.connections.len()],
            steps,
            due: Vec::new(),
            at: 0,
            captured: Captured::new(),
            told: BTreeMap::new(),
            ran: BTreeMap::new(),
            findings: Vec::new(),
            exited: None,
            terminated: false,
        }
    }

    /// Something happened.
    pub fn feed(&mut self, event: &Event) {
        self.at = event.at;
        match &event.what {
            What::Step { step } => self.begin(*step),
            What::Elapsed { step } => self.time_is_up(*step),
            What::Answered { on, status, subprotocol, fault } => self.answered(*on, *status, subprotocol.as_deref(), fault.as_deref()),
            // A stream that is open is one that was accepted.
            What::Connected { on } => self.links[*on].status = Some(101),
            What::Unanswered { on, why } => {
                self.links[*on].unanswered = Some(why.clone());
                self.unanswered(*on, why);
            }
            What::Sent { on, frame } => {
                if frame.opcode == CLOSE {
                    self.links[*on].leaving = true;
                }
            }
            What::Received { on, frame, fault } => {
                self.expect_close(*on);
                self.links[*on].received(self.spec, event.at, frame, fault.as_deref());
            }
            What::Ended { on, how } => {
                self.expect_close(*on);
                if *how == Ending::Ours {
                    self.links[*on].leaving = true;
                }
                self.links[*on].over(self.spec, event.at, *how);
            }
            What::Ran { step, output, fault } => {
                let nothing = || fault.clone().unwrap_or_else(|| "it wrote nothing".to_owned());
                self.ran.insert(*step, output.clone().ok_or_else(nothing));
            }
            What::Exited { code, how } => {
                self.exited = Some((*code, how.clone()));
                if !self.terminated {
                    let requirement = Requirement { rule: "server".to_owned(), text: "the server goes on serving".to_owned(), place: None };
                    self.wrong(None, requirement, "crash", "the server goes on", how);
                } else if *code != Some(0) {
                    let requirement =
                        Requirement { rule: "server".to_owned(), text: "the server ends well when it is asked to".to_owned(), place: None };
                    self.wrong(None, requirement, "bad exit", "exit code 0", how);
                }
            }
        }
        if let Some(on) = event.what.connection() {
            self.findings.append(&mut self.links[on].findings);
            self.due.extend(self.links[on].due.drain(..).map(|frame| (on, frame)));
        }
    }

    /// Where the next thing to do with a connection is to wait for its close, that may come before the step begins.
    fn expect_close(&mut self, on: usize) {
        let steps = &self.steps[on];
        let begun = steps.partition_point(|step| *step < self.last[on]);
        let codes = match steps[begun..].iter().find(|step| !self.over.contains(step)).map(|next| &self.case.steps[*next]) {
            Some(Step::Await { wanted: Wanted::Closed { codes }, .. }) => codes,
            Some(Step::Expect { sought: Sought::Next { closes: Some(codes), .. }, .. }) => codes,
            _ => return,
        };
        self.links[on].may_close.get_or_insert(codes.clone());
    }

    fn begin(&mut self, index: usize) {
        let Some(step) = self.case.steps.get(index) else { return };
        let since = step.connection().map_or(0, |on| self.links[on].came.len());
        self.running.push(Running { step: index, began: self.at, elapsed: false, since });
        if let Some(on) = step.connection() {
            self.last[on] = index;
        }
        match step {
            Step::Send { on, frames, means } | Step::Probe { on, frames, means, .. } => {
                let frames = self.filled(*on, frames);
                let means = self.filled_means(*on, means);
                self.links[*on].sent(self.spec, &means, &frames);
                self.looked.clear();
            }
            Step::Close { on, .. } | Step::Abort { on, .. } | Step::Freeze { on } => self.links[*on].leaving = true,
            // A server may refuse a connection by accepting and closing it.
            Step::Refused { on, any_of } => {
                let closes = any_of.iter().filter_map(|way| if let Reaction::Close { code } = way { Some(*code) } else { None });
                let closes: Vec<u16> = closes.collect();
                self.links[*on].may_close = Some(closes).filter(|closes| !closes.is_empty());
                if any_of.is_empty() {
                    self.links[*on].let_go(self.case.requirement.clone());
                }
            }
            Step::Terminate => {
                self.terminated = true;
                // A server that ends closes what is open.
                let closes: Vec<u16> = self.spec.model.closes.iter().flat_map(|close| close.first..=close.last).collect();
                let closes = if closes.contains(&1001) { closes } else { [closes, vec![1001]].concat() };
                for link in &mut self.links {
                    link.may_close.get_or_insert_with(|| closes.clone());
                }
            }
            _ => {}
        }
    }

    /// What a client must send in answer to what has come, by connection.
    pub fn due(&mut self) -> Vec<(usize, Frame)> {
        std::mem::take(&mut self.due)
    }

    /// Whether a step has nothing to do, because the connection was rightly closed before.
    #[must_use]
    pub fn skips(&self, step: &Step) -> bool {
        match step {
            Step::Probe { on, .. } | Step::Close { on, .. } | Step::Abort { on, .. } => self.links[*on].is_over(),
            _ => false,
        }
    }

    /// A step that waits for nothing more, the first to begin first.
    #[must_use]
    pub fn done(&mut self) -> Option<usize> {
        let decided = self.is_decided();
        for at in 0..self.running.len() {
            let running = self.running[at];
            if decided || running.elapsed || self.is_done(running) {
                return Some(running.step);
            }
        }
        None
    }

    fn is_done(&mut self, running: Running) -> bool {
        let Some(step) = self.case.steps.get(running.step) else { return true };
        match step {
            Step::Open { on } => self.links[*on].status.is_some() || self.links[*on].unanswered.is_some(),
            Step::Refused { on, any_of } => {
                let link = &self.links[*on];
                let refused = link.status.is_some_and(|status| status != 101) || link.unanswered.is_some() || link.is_over();
                // Who was let in, but should have been refused before, need not be waited for.
                let let_in = link.status.is_some() && any_of.iter().all(|reaction| matches!(reaction, Reaction::Http { .. }));
                refused || let_in
            }
            Step::Await { on, wanted, .. } => {
                let looked = self.looked.get(&running.step).map_or(0, |looked| looked.messages);
                let done = self.links[*on].is_over() || self.has_come(*on, wanted, looked);
                if !done {
                    let link = &self.links[*on];
                    self.looked.insert(running.step, Looked::at(link.came.len() - link.fresh()));
                }
                done
            }
            Step::React { on, .. } => {
                let link = &self.links[*on];
                // Behind a reply that says that the connection is closed, the close is waited for.
                let closing = link.may_close.is_some() && !link.is_over();
                link.is_over() || (!closing && !link.violations.iter().any(exchange::Violation::is_waiting))
            }
            Step::Probe { on, means, frames, .. } => self.links[*on].is_over() || self.has_come(*on, &probe_wants(means, frames), 0),
            Step::Close { on, within_ms, .. } => within_ms.is_none() || self.spec.is_stream() || self.links[*on].ended.is_some(),
            Step::Exited { .. } => self.exited.is_some(),
            Step::Quiet { on, .. } => self.links[*on].is_over(),
            Step::Expect { on, sought, .. } => self.links[*on].is_over() || !self.look(running.step, *on, sought).is_waiting(),
            Step::Barrier { name } => self.case.steps.iter().enumerate().all(|(index, step)| match step {
                Step::Barrier { name: other } if other == name => {
                    self.over.contains(&index) || self.running.iter().any(|running| running.step == index)
                }
                _ => true,
            }),
            Step::Run { .. } => self.ran.contains_key(&running.step),
            Step::Send { .. } | Step::Abort { .. } | Step::Read { .. } | Step::Terminate => true,
            Step::Leftover { .. } | Step::State { .. } | Step::Freeze { .. } | Step::Parallel { .. } => true,
            Step::Pause { .. } => false,
        }
    }

    /// Whether the verdict cannot change any more: what must not be wrong is wrong.
    #[must_use]
    pub fn is_decided(&self) -> bool {
        self.findings.iter().any(|finding| finding.level == Level::Must)
    }

    /// Whether something has come, behind so many messages that it was looked for in.
    fn has_come(&self, on: usize, wanted: &Wanted, looked: usize) -> bool {
        let link = &self.links[on];
        let last = link.asked.last();
        match wanted {
            Wanted::Message { message, when } => {
                link.came[link.fresh()..].iter().skip(looked).any(|(name, json)| name.as_str() == message && all_hold(when, json))
            }
            Wanted::Answer | Wanted::Ending { .. } | Wanted::Failure { .. } => {
                last.is_none_or(|asked| asked.exchange.is_none() || asked.state != State::Open)
            }
            Wanted::Pong { payload } => link.pongs.contains(payload),
            Wanted::Closed { .. } => link.ended.is_some() || link.close.is_some(),
        }
    }

    fn time_is_up(&mut self, step: usize) {
        self.running.iter_mut().filter(|running| running.step == step).for_each(|running| running.elapsed = true);
        if let Some(Step::Open { on }) = self.case.steps.get(step)
            && self.links[*on].status.is_none()
            && self.links[*on].unanswered.is_none()
        {
            self.links[*on].unanswered = Some("no answer to the upgrade in time".to_owned());
            self.unanswered(*on, "no answer to the upgrade in time");
        }
    }

    fn wrong(&mut self, on: Option<usize>, requirement: Requirement, kind: &str, expected: impl Into<String>, found: impl Into<String>) {
        let (expected, found, kind) = (expected.into(), found.into(), kind.to_owned());
        self.findings.push(Finding { requirement, level: self.case.level, kind, expected, found, at: self.at, on });
    }

    /// The verdict.
    #[must_use]
    pub fn finish(self) -> Verdict {
        let crashed = self.findings.iter().any(|finding| finding.kind == "crash");
        let status = match (crashed, self.findings.is_empty(), self.case.undefined) {
            (true, ..) => Status::Crashed,
            (_, false, _) => Status::Failed,
            (_, true, true) => Status::Undefined,
            (_, true, false) => Status::Passed,
        };
        let mut findings = self.findings;
        if status == Status::Undefined {
            let came = self.links.first().and_then(|link| link.recent.clone()).unwrap_or_else(|| "nothing".to_owned());
            let requirement = self.case.requirement.clone();
            let kind = "left open".to_owned();
            findings.push(Finding {
                requirement,
                level: Level::Should,
                kind,
                expected: "anything".to_owned(),
                found: came,
                at: 0,
                on: None,
            });
        }
        Verdict { status, findings }
    }
}

fn all_hold(when: &[(String, Vec<Value>)], json: &Value) -> bool {
    when.iter().all(|(place, values)| json.pointer(place).is_some_and(|found| values.contains(found)))
}
