//! (case, events) → verdict. The judge is fed what happens, in order, and says when a step needs no more waiting; it never looks at a clock
//! and touches nothing. So the same events give the same verdict, whether they happen now or stand in a log.
//!
//! What is judged is not only what a step waits for: every frame that comes is decoded, and must be a message of the server, of the right
//! session, in a state that allows it, after what the spec puts before it, and, if it is an answer, to a request that waits for one.

mod exchange;
mod link;
mod message;
mod step;

use super::case::{CLOSE, CONTINUATION, Case, Frame, Level, Means, Reaction, Requirement, Step, TEXT, Wanted};
use super::event::{Ending, Event, Finding, Status, Verdict, What};
use super::spec::Spec;
use exchange::State;
use link::Link;
pub(super) use link::websocket;
use serde_json::Value;
use std::collections::BTreeMap;
use step::probe_wants;

/// Judges one case.
pub struct Judge<'m, 'c> {
    spec: &'c Spec<'m>,
    case: &'c Case,
    links: Vec<Link<'m>>,
    step: usize,
    /// The time of the last event.
    at: u64,
    elapsed: bool,
    /// How many messages had come on the step's connection when it began.
    since: usize,
    /// What was taken from answers, by name and connection.
    captured: BTreeMap<(String, usize), String>,
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
            steps,
            due: Vec::new(),
            step: 0,
            at: 0,
            elapsed: false,
            since: 0,
            captured: BTreeMap::new(),
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
                self.links[*on].over(event.at, *how);
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
        let next = steps.get(steps.partition_point(|step| *step < self.step));
        if let Some(Step::Await { wanted: Wanted::Closed { codes }, .. }) = next.map(|next| &self.case.steps[*next]) {
            self.links[on].may_close.get_or_insert(codes.clone());
        }
    }

    fn begin(&mut self, step: usize) {
        (self.step, self.elapsed) = (step, false);
        let Some(step) = self.case.steps.get(step) else { return };
        match step {
            Step::Send { on, frames, means } | Step::Probe { on, frames, means, .. } => {
                let frames = self.filled(*on, frames);
                let means = self.filled_means(*on, means);
                self.since = self.links[*on].came.len();
                self.links[*on].sent(self.spec, &means, &frames);
            }
            Step::Await { on, .. } | Step::React { on, .. } => self.since = self.links[*on].came.len(),
            Step::Close { on, .. } | Step::Abort { on, .. } => self.links[*on].leaving = true,
            // A server may refuse a connection by accepting and closing it.
            Step::Refused { on, any_of } => {
                let closes = any_of.iter().filter_map(|way| if let Reaction::Close { code } = way { Some(*code) } else { None });
                let closes: Vec<u16> = closes.collect();
                self.links[*on].may_close = Some(closes).filter(|closes| !closes.is_empty());
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

    /// Texts with what was captured in the place of `${name}`: on the same connection, or else on another.
    #[must_use]
    pub fn filled(&self, on: usize, frames: &[Frame]) -> Vec<Frame> {
        let mut filled = frames.to_vec();
        // A name may be cut in two by the frames of its message, so that these are filled together.
        let pieces: Vec<usize> = (0..frames.len()).filter(|at| matches!(frames[*at].opcode, TEXT | CONTINUATION)).collect();
        for message in pieces.chunk_by(|before, _| !frames[*before].fin) {
            let whole: Vec<u8> = message.iter().map(|at| frames[*at].payload.as_slice()).collect::<Vec<_>>().concat();
            let Some(text) = std::str::from_utf8(&whole).ok().filter(|text| text.contains("${")) else { continue };
            let mut rest = self.fill(on, text).into_bytes();
            // White space at the end makes up for the size, which is what some texts are about.
            if text.ends_with(' ') {
                let end = rest.trim_ascii_end().len();
                rest.resize(end.max(text.len()), b' ');
            }
            for at in message {
                let size = if frames[*at].fin { rest.len() } else { frames[*at].payload.len().min(rest.len()) };
                filled[*at].payload = rest.drain(..size).collect();
            }
        }
        filled
    }

    fn fill(&self, on: usize, text: &str) -> String {
        let text = text.replace("${connection}", &format!("{:016x}-{on}", crate::conformance::hash(0, &self.case.id)));
        let (own, others): (Vec<_>, Vec<_>) = self.captured.iter().partition(|((_, of), _)| *of == on);
        own.into_iter().chain(others).fold(text, |text, ((name, _), value)| text.replace(&format!("${{{name}}}"), value))
    }

    fn filled_means(&self, on: usize, means: &Means) -> Means {
        match means {
            Means::Message { message, id: Some(id) } => Means::Message { message: message.clone(), id: Some(self.fill(on, id)) },
            other => other.clone(),
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

    /// Whether the present step waits for nothing more.
    #[must_use]
    pub fn is_done(&self) -> bool {
        if self.elapsed || self.is_decided() {
            return true;
        }
        let Some(step) = self.case.steps.get(self.step) else { return true };
        match step {
            Step::Open { on } => self.links[*on].status.is_some() || self.links[*on].unanswered.is_some(),
            Step::Refused { on, any_of } => {
                let link = &self.links[*on];
                let refused = link.status.is_some_and(|status| status != 101) || link.unanswered.is_some() || link.is_over();
                // Who was let in, but should have been refused before, need not be waited for.
                let let_in = link.status.is_some() && any_of.iter().all(|reaction| matches!(reaction, Reaction::Http { .. }));
                refused || let_in
            }
            Step::Await { on, wanted, .. } => self.links[*on].is_over() || self.has_come(*on, wanted),
            Step::React { on, .. } => {
                let link = &self.links[*on];
                // Behind a reply that says that the connection is closed, the close is waited for.
                let closing = link.may_close.is_some() && !link.is_over();
                link.is_over() || (!closing && !link.violations.iter().any(exchange::Violation::is_waiting))
            }
            Step::Probe { on, means, frames, .. } => self.links[*on].is_over() || self.has_come(*on, &probe_wants(means, frames)),
            Step::Close { on, within_ms, .. } => within_ms.is_none() || self.spec.is_stream() || self.links[*on].ended.is_some(),
            Step::Exited { .. } => self.exited.is_some(),
            Step::Quiet { on, .. } => self.links[*on].is_over(),
            Step::Send { .. } | Step::Abort { .. } | Step::Read { .. } | Step::Terminate => true,
            Step::Pause { .. } => false,
        }
    }

    /// Whether the verdict cannot change any more: what must not be wrong is wrong.
    #[must_use]
    pub fn is_decided(&self) -> bool {
        self.findings.iter().any(|finding| finding.level == Level::Must)
    }

    fn has_come(&self, on: usize, wanted: &Wanted) -> bool {
        let link = &self.links[on];
        let last = link.asked.last();
        match wanted {
            Wanted::Message { message, when } => {
                link.came[link.used..].iter().any(|(name, json)| name.as_str() == message && all_hold(when, json))
            }
            Wanted::Answer | Wanted::Ending { .. } | Wanted::Failure { .. } => {
                last.is_none_or(|asked| asked.exchange.is_none() || asked.state != State::Open)
            }
            Wanted::Pong { payload } => link.pongs.contains(payload),
            Wanted::Closed { .. } => link.ended.is_some() || link.close.is_some(),
        }
    }

    fn time_is_up(&mut self, step: usize) {
        self.elapsed = true;
        if let Some(Step::Open { on }) = self.case.steps.get(step)
            && self.links[*on].status.is_none()
            && self.links[*on].unanswered.is_none()
        {
            self.links[*on].unanswered = Some("no answer to the upgrade in time".to_owned());
            self.unanswered(*on, "no answer to the upgrade in time");
        }
    }

    fn answered(&mut self, on: usize, status: u16, subprotocol: Option<&str>, fault: Option<&str>) {
        self.links[on].status = Some(status);
        let expected_open = matches!(self.case.steps.get(self.step), Some(Step::Open { .. }));
        if status != 101 {
            if expected_open {
                self.wrong(
                    Some(on),
                    websocket("4.2.2", "the server accepts a good upgrade"),
                    "upgrade refused",
                    "status 101",
                    format!("status {status}"),
                );
            }
            self.links[on].unanswered = Some(format!("the upgrade was refused with status {status}"));
            return;
        }
        if let Some(fault) = fault {
            self.wrong(
                Some(on),
                websocket("4.2.2", "the answer to an upgrade follows RFC 6455"),
                "bad upgrade",
                "an answer that RFC 6455 allows",
                fault,
            );
        }
        let offered = &self.case.connections[on].subprotocols;
        if let Some(chosen) = subprotocol.filter(|chosen| !offered.iter().any(|offered| offered == chosen)) {
            self.wrong(
                Some(on),
                websocket("4.2.2", "the server chooses a subprotocol that was offered"),
                "bad subprotocol",
                format!("one of {offered:?}"),
                chosen,
            );
        } else if subprotocol.is_none() && !offered.is_empty() && expected_open {
            self.wrong(
                Some(on),
                websocket("4.2.2", "the server chooses a subprotocol"),
                "no subprotocol",
                format!("one of {offered:?}"),
                "none",
            );
        }
    }

    fn unanswered(&mut self, on: usize, why: &str) {
        if matches!(self.case.steps.get(self.step), Some(Step::Open { .. })) {
            let (demand, expected) = if self.spec.is_stream() {
                (link::requirement("connection", "the server can be connected to"), "a connection")
            } else {
                (websocket("4.2.2", "the server accepts a good upgrade"), "an answer to the upgrade")
            };
            self.wrong(Some(on), demand, "not connected", expected, why);
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
            let came = self.links.first().and_then(|link| link.recent.last()).cloned().unwrap_or_else(|| "nothing".to_owned());
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
