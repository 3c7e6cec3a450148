//! (case, events) → verdict. The judge is fed what happens, in order, and says when a step needs no more waiting; it never looks at a clock
//! and touches nothing. So the same events give the same verdict, whether they happen now or stand in a log.
//!
//! What is judged is not only what a step waits for: every frame that comes is decoded, and must be a message of the server, of the right
//! session, in a state that allows it, after what the spec puts before it, and, if it is an answer, to a request that waits for one.

mod exchange;
mod link;

use super::case::{CLOSE, Case, Frame, Level, Means, Reaction, Requirement, Step, Wanted};
use super::event::{Ending, Event, Finding, Status, Verdict, What};
use super::spec::{Spec, in_words};
use exchange::State;
pub(super) use link::websocket;
use link::{Link, shown};
use serde_json::Value;
use std::collections::BTreeMap;

/// Judges one case.
pub struct Judge<'m, 'c> {
    spec: &'c Spec<'m>,
    case: &'c Case,
    links: Vec<Link<'m>>,
    step: usize,
    elapsed: bool,
    /// How many messages had come on the step's connection when it began.
    since: usize,
    captured: BTreeMap<String, String>,
    findings: Vec<Finding>,
    exited: Option<(Option<i32>, String)>,
    /// The server was asked to end.
    terminated: bool,
}

impl<'m, 'c> Judge<'m, 'c> {
    /// A judge to whom nothing has happened.
    #[must_use]
    pub fn new(spec: &'c Spec<'m>, case: &'c Case) -> Self {
        let links = case.connections.iter().enumerate().map(|(on, opening)| Link::new(spec, on, opening.clone())).collect();
        Self {
            spec,
            case,
            links,
            step: 0,
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
        match &event.what {
            What::Step { step } => self.begin(*step),
            What::Elapsed { step } => self.time_is_up(event.at, *step),
            What::Answered { on, status, subprotocol, fault } => self.answered(event.at, *on, *status, subprotocol.as_deref(), fault.as_deref()),
            What::Unanswered { on, why } => {
                self.links[*on].unanswered = Some(why.clone());
                self.unanswered(event.at, *on, why);
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
                    self.wrong(event.at, None, requirement, "crash", "the server goes on", how);
                } else if *code != Some(0) {
                    let requirement = Requirement { rule: "server".to_owned(), text: "the server ends well when it is asked to".to_owned(), place: None };
                    self.wrong(event.at, None, requirement, "bad exit", "exit code 0", how);
                }
            }
        }
        for link in &mut self.links {
            self.findings.append(&mut link.findings);
        }
    }

    /// Where the next thing to do with a connection is to wait for its close, that may come before the step begins.
    fn expect_close(&mut self, on: usize) {
        let next = self.case.steps.iter().skip(self.step).find(|step| step.connection() == Some(on));
        if let Some(Step::Await { wanted: Wanted::Closed { codes }, .. }) = next {
            self.links[on].may_close.get_or_insert(codes.clone());
        }
    }

    fn begin(&mut self, step: usize) {
        (self.step, self.elapsed) = (step, false);
        let Some(step) = self.case.steps.get(step) else { return };
        match step {
            Step::Send { on, frames, means } | Step::Probe { on, frames, means, .. } => {
                let frames = self.filled(frames);
                let means = self.filled_means(means);
                self.since = self.links[*on].came.len();
                self.links[*on].sent(self.spec, &means, &frames);
            }
            Step::Await { on, .. } | Step::React { on, .. } => self.since = self.links[*on].came.len(),
            Step::Close { on, .. } | Step::Abort { on, .. } => self.links[*on].leaving = true,
            Step::Terminate => {
                self.terminated = true;
                // A server that ends closes what is open.
                let closes: Vec<u16> = self.spec.model.closes.iter().flat_map(|close| close.first..=close.last).chain([1001]).collect();
                for link in &mut self.links {
                    link.may_close.get_or_insert_with(|| closes.clone());
                }
            }
            _ => {}
        }
    }

    /// Texts with what was captured in the place of `${name}`.
    #[must_use]
    pub fn filled(&self, frames: &[Frame]) -> Vec<Frame> {
        let fill = |frame: &Frame| match std::str::from_utf8(&frame.payload) {
            Ok(text) if text.contains("${") => Frame { payload: self.fill(text).into_bytes(), ..frame.clone() },
            _ => frame.clone(),
        };
        frames.iter().map(fill).collect()
    }

    fn fill(&self, text: &str) -> String {
        self.captured.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("${{{name}}}"), value))
    }

    fn filled_means(&self, means: &Means) -> Means {
        match means {
            Means::Message { message, id: Some(id) } => Means::Message { message: message.clone(), id: Some(self.fill(id)) },
            other => other.clone(),
        }
    }

    /// What a client must send in answer to what has come, by connection.
    pub fn due(&mut self) -> Vec<(usize, Frame)> {
        let due = self.links.iter_mut().enumerate().flat_map(|(on, link)| link.due.drain(..).map(move |frame| (on, frame)));
        due.collect()
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
                refused || (any_of.is_empty() && link.status.is_some())
            }
            Step::Await { on, wanted, .. } => self.links[*on].is_over() || self.has_come(*on, wanted),
            Step::React { on, .. } => {
                let link = &self.links[*on];
                // Behind a reply that says that the connection is closed, the close is waited for.
                let closing = link.may_close.is_some() && !link.is_over();
                link.is_over() || (!closing && !link.violations.iter().any(exchange::Violation::is_waiting))
            }
            Step::Probe { on, means, frames, .. } => self.links[*on].is_over() || self.has_come(*on, &probe_wants(means, frames)),
            Step::Close { on, within_ms, .. } => within_ms.is_none() || self.links[*on].ended.is_some(),
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
            Wanted::Message { message, when } => link.came[link.used..].iter().any(|(name, json)| name.as_str() == message && all_hold(when, json)),
            Wanted::Answer | Wanted::Ending { .. } | Wanted::Failure { .. } => last.is_none_or(|asked| asked.exchange.is_none() || asked.state != State::Open),
            Wanted::Pong { payload } => link.pongs.contains(payload),
            Wanted::Closed { .. } => link.ended.is_some() || link.close.is_some(),
        }
    }

    /// The step is over: what came is taken, what did not come is wrong.
    pub fn end_step(&mut self, at: u64) {
        let Some(step) = self.case.steps.get(self.step) else { return };
        if self.is_decided() {
            return;
        }
        match step {
            Step::Await { on, wanted, because, capture, .. } => {
                self.settle(at, *on, wanted, because.as_ref());
                self.take(*on, wanted, capture);
            }
            Step::Probe { on, means, frames, because, .. } => {
                let rightly_over = self.links[*on].is_over() && self.links[*on].asked.last().is_some_and(|asked| asked.state == State::Open);
                if !rightly_over {
                    self.settle(at, *on, &probe_wants(means, frames), Some(because));
                }
                // What need not earn anything has earned nothing.
                for violation in &mut self.links[*on].violations {
                    violation.settled |= violation.any_of.iter().any(Reaction::is_silent);
                }
            }
            Step::React { on, within_ms } => self.reacted(at, *on, *within_ms),
            Step::Refused { on, any_of } => self.refused(at, *on, any_of),
            Step::Close { on, within_ms: Some(within), .. } if self.links[*on].ended.is_none() && !self.links[*on].is_over() => {
                let found = format!("the connection was open {within} ms later");
                self.wrong(at, Some(*on), websocket("7.1.2", "a close frame is answered, and the server ends the connection"), "not closed", "a close frame in turn", found);
            }
            Step::Exited { within_ms } if self.exited.is_none() => {
                let requirement = Requirement { rule: "server".to_owned(), text: "the server ends when it is asked to".to_owned(), place: None };
                self.wrong(at, None, requirement, "no exit", "the server ends", format!("it was running {within_ms} ms later"));
            }
            _ => {}
        }
    }

    /// Whether what was waited for is what came.
    fn settle(&mut self, at: u64, on: usize, wanted: &Wanted, because: Option<&Requirement>) {
        let requirement = because.unwrap_or(&self.case.requirement).clone();
        let link = &self.links[on];
        let (expected, found) = match wanted {
            _ if !self.has_come(on, wanted) => {
                let found = match (&link.unanswered, &link.close, link.ended) {
                    (Some(why), ..) => why.clone(),
                    (_, Some(code), _) => format!("the server closed the connection{}", code.map(|code| format!(" with code {code}")).unwrap_or_default()),
                    (_, _, Some(_)) => "the connection ended".to_owned(),
                    _ => self.silence(on),
                };
                return self.wrong(at, Some(on), requirement, "nothing came", wanted_in_words(wanted, link.asked.last().map(|asked| asked.request.as_str())), found);
            }
            Wanted::Message { .. } | Wanted::Pong { .. } => return,
            Wanted::Closed { codes } => match link.close {
                Some(code) if codes.is_empty() || code.is_some_and(|code| codes.contains(&code)) => return,
                None if codes.is_empty() => return,
                Some(code) => (wanted_in_words(wanted, None), format!("a close frame {}", code.map_or("without a code".to_owned(), |code| format!("with code {code}")))),
                None => (wanted_in_words(wanted, None), "the end of the connection without a close frame".to_owned()),
            },
            Wanted::Answer | Wanted::Ending { .. } | Wanted::Failure { .. } => {
                let Some(asked) = link.asked.last() else { return };
                let code_at = |json: &Value, place: &str| json.pointer(place).cloned();
                match (wanted, &asked.state) {
                    (_, State::Open) | (Wanted::Answer | Wanted::Ending { .. }, State::Answered(_)) => return,
                    (Wanted::Ending { not }, State::Failed(json)) if self.is_about_meaning(json, not) => return,
                    (Wanted::Failure { code }, State::Failed(json)) if code.as_ref().is_none_or(|(place, code)| code_at(json, place).as_ref() == Some(code)) => return,
                    (_, State::Failed(json) | State::Answered(json)) => (wanted_in_words(wanted, Some(&asked.request)), json.to_string()),
                }
            }
        };
        self.wrong(at, Some(on), requirement, "wrong answer", expected, found);
    }

    /// Whether an error speaks of what was asked, not of how: it has a code, and none that refuses a message for its form.
    fn is_about_meaning(&self, json: &Value, not: &[Value]) -> bool {
        let carriers = self.spec.model.errors.iter().flat_map(|errors| &errors.carriers);
        let codes = carriers.filter_map(|carrier| json.pointer(&crate::model::pointer(&carrier.path)));
        codes.into_iter().any(|code| !not.contains(code))
    }

    fn take(&mut self, on: usize, wanted: &Wanted, capture: &[(String, String)]) {
        let link = &mut self.links[on];
        let mut from = None;
        match wanted {
            Wanted::Message { message, when } => {
                let found = link.came[link.used..].iter().position(|(name, json)| name.as_str() == message && all_hold(when, json));
                if let Some(index) = found {
                    from = Some(link.came[link.used + index].1.clone());
                    link.used += index + 1;
                }
            }
            _ => {
                if let Some(State::Answered(json) | State::Failed(json)) = link.asked.last().map(|asked| &asked.state) {
                    from = Some(json.clone());
                }
            }
        }
        for (name, place) in capture {
            if let Some(value) = from.as_ref().and_then(|json| json.pointer(place)) {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                self.captured.insert(name.clone(), text);
            }
        }
    }

    fn reacted(&mut self, at: u64, on: usize, within: u64) {
        let link = &self.links[on];
        let Some(violation) = link.violations.iter().find(|violation| violation.is_waiting()) else {
            if link.may_close.is_some() && !link.is_over() {
                let requirement = self.case.requirement.clone();
                self.wrong(at, Some(on), requirement, "not closed", "the connection is closed after the reply", format!("it was open {within} ms later"));
            }
            return;
        };
        let expected = in_words(&violation.any_of);
        let (requirement, found) = (self.case.requirement.clone(), self.silence(on));
        self.wrong(at, Some(on), requirement, "no reaction", expected, found);
    }

    fn refused(&mut self, at: u64, on: usize, any_of: &[Reaction]) {
        let link = &self.links[on];
        if any_of.is_empty() {
            return;
        }
        let found = match (link.status, &link.close, &link.unanswered) {
            (Some(101), Some(code), _) => {
                if any_of.iter().any(|reaction| matches!(reaction, Reaction::Close { code: wanted } if Some(*wanted) == *code)) {
                    return;
                }
                format!("the upgrade was accepted and closed{}", code.map(|code| format!(" with code {code}")).unwrap_or_default())
            }
            (Some(101), None, _) if link.ended.is_some() => "the upgrade was accepted and the connection ended".to_owned(),
            (Some(101), None, _) if any_of.iter().any(Reaction::is_silent) => return,
            (Some(101), None, _) => "the upgrade was accepted".to_owned(),
            (Some(status), ..) => {
                if any_of.contains(&Reaction::Http { status }) {
                    return;
                }
                format!("the upgrade was refused with status {status}")
            }
            (None, _, Some(why)) if any_of.contains(&Reaction::Drop) => return drop(why.clone()),
            (None, _, Some(why)) => why.clone(),
            (None, ..) => "no answer to the upgrade".to_owned(),
        };
        let requirement = self.case.requirement.clone();
        self.wrong(at, Some(on), requirement, "not refused", in_words(any_of), found);
    }

    /// What came while something was waited for that did not.
    fn silence(&self, on: usize) -> String {
        let link = &self.links[on];
        match link.recent.last() {
            Some(last) if link.came.len() > self.since => format!("something else; the last was {last}"),
            _ => "nothing".to_owned(),
        }
    }

    fn time_is_up(&mut self, at: u64, step: usize) {
        self.elapsed = true;
        if let Some(Step::Open { on }) = self.case.steps.get(step)
            && self.links[*on].status.is_none()
            && self.links[*on].unanswered.is_none()
        {
            self.links[*on].unanswered = Some("no answer to the upgrade in time".to_owned());
            self.unanswered(at, *on, "no answer to the upgrade in time");
        }
    }

    fn answered(&mut self, at: u64, on: usize, status: u16, subprotocol: Option<&str>, fault: Option<&str>) {
        self.links[on].status = Some(status);
        let expected_open = matches!(self.case.steps.get(self.step), Some(Step::Open { .. }));
        if status != 101 {
            if expected_open {
                self.wrong(at, Some(on), websocket("4.2.2", "the server accepts a good upgrade"), "upgrade refused", "status 101", format!("status {status}"));
            }
            self.links[on].unanswered = Some(format!("the upgrade was refused with status {status}"));
            return;
        }
        if let Some(fault) = fault {
            self.wrong(at, Some(on), websocket("4.2.2", "the answer to an upgrade follows RFC 6455"), "bad upgrade", "an answer that RFC 6455 allows", fault);
        }
        let offered = &self.case.connections[on].subprotocols;
        if let Some(chosen) = subprotocol.filter(|chosen| !offered.iter().any(|offered| offered == chosen)) {
            self.wrong(at, Some(on), websocket("4.2.2", "the server chooses a subprotocol that was offered"), "bad subprotocol", format!("one of {offered:?}"), chosen);
        } else if subprotocol.is_none() && !offered.is_empty() && expected_open {
            self.wrong(at, Some(on), websocket("4.2.2", "the server chooses a subprotocol"), "no subprotocol", format!("one of {offered:?}"), "none");
        }
    }

    fn unanswered(&mut self, at: u64, on: usize, why: &str) {
        if matches!(self.case.steps.get(self.step), Some(Step::Open { .. })) {
            self.wrong(at, Some(on), websocket("4.2.2", "the server accepts a good upgrade"), "not connected", "an answer to the upgrade", why);
        }
    }

    fn wrong(&mut self, at: u64, on: Option<usize>, requirement: Requirement, kind: &str, expected: impl Into<String>, found: impl Into<String>) {
        let (expected, found, kind) = (expected.into(), found.into(), kind.to_owned());
        self.findings.push(Finding { requirement, level: self.case.level, kind, expected, found, at, on });
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
            findings.push(Finding { requirement, level: Level::Should, kind, expected: "anything".to_owned(), found: came, at: 0, on: None });
        }
        Verdict { status, findings }
    }
}

fn all_hold(when: &[(String, Vec<Value>)], json: &Value) -> bool {
    when.iter().all(|(place, values)| json.pointer(place).is_some_and(|found| values.contains(found)))
}

/// What a probe waits for: the answer to its request, or the pong to its ping.
fn probe_wants(means: &Means, frames: &[Frame]) -> Wanted {
    match (means, frames.first()) {
        (Means::Nothing, Some(frame)) => Wanted::Pong { payload: frame.payload.clone() },
        _ => Wanted::Answer,
    }
}

fn wanted_in_words(wanted: &Wanted, request: Option<&str>) -> String {
    let request = request.map(|request| format!(" to `{request}`")).unwrap_or_default();
    match wanted {
        Wanted::Message { message, when } if when.is_empty() => format!("`{message}`"),
        Wanted::Message { message, when } => {
            let when: Vec<String> = when.iter().map(|(place, values)| format!("{place} is {}", values.iter().map(Value::to_string).collect::<Vec<_>>().join(" or "))).collect();
            format!("`{message}` in which {}", when.join(" and "))
        }
        Wanted::Answer => format!("an answer{request}"),
        Wanted::Ending { .. } => format!("an answer{request}, or an error about what was asked"),
        Wanted::Failure { code: Some((_, code)) } => format!("the error {code} in answer{request}"),
        Wanted::Failure { code: None } => format!("an error in answer{request}"),
        Wanted::Pong { payload } => format!("a pong with the payload {}", shown(payload)),
        Wanted::Closed { codes } if codes.is_empty() => "the end of the connection".to_owned(),
        Wanted::Closed { codes } => format!("a close frame with code {}", codes.iter().map(u16::to_string).collect::<Vec<_>>().join(" or ")),
    }
}
