//! The end of a step: whether what was waited for is what came.

use super::super::case::{Frame, Means, Reaction, Requirement, Step, Wanted};
use super::super::event::Ending;
use super::super::spec::in_words;
use super::all_hold;
use super::exchange::State;
use super::link::{close_in_words, closes_in_words, shown, websocket};
use super::{Judge, Running};
use serde_json::Value;

impl Judge<'_, '_> {
    /// A step is over: what came is taken, what did not come is wrong.
    pub fn end_step(&mut self, index: usize, at: u64) {
        self.at = at;
        let Some(running) = self.running.iter().find(|running| running.step == index).copied() else { return };
        self.running.retain(|running| running.step != index);
        self.end(index, running);
        self.looked.clear();
    }

    fn end(&mut self, index: usize, running: Running) {
        self.over.insert(index);
        let Some(step) = self.case.steps.get(index) else { return };
        if self.is_decided() {
            return;
        }
        match step {
            Step::Expect { .. } | Step::Leftover { .. } | Step::State { .. } | Step::Run { .. } => self.end_of_scenario_step(step, running),
            Step::Await { on, wanted, because, capture, .. } => {
                self.settle(*on, wanted, because.as_ref(), running.since);
                self.take(*on, wanted, capture);
            }
            Step::Probe { on, means, frames, because, .. } => {
                let rightly_over =
                    self.links[*on].is_over() && self.links[*on].asked.last().is_some_and(|asked| asked.state == State::Open);
                if !rightly_over {
                    self.settle(*on, &probe_wants(means, frames), Some(because), running.since);
                }
                // What need not earn anything has earned nothing.
                for violation in &mut self.links[*on].violations {
                    violation.settled |= violation.any_of.iter().any(Reaction::is_silent);
                }
            }
            Step::React { on, within_ms } => self.reacted(*on, *within_ms, running.since),
            Step::Refused { on, any_of } => self.refused(*on, any_of),
            // A stream has no closing handshake.
            Step::Close { .. } if self.spec.is_stream() => {}
            Step::Close { on, within_ms: Some(within), .. } if self.links[*on].ended.is_none() && !self.links[*on].is_over() => {
                let found = format!("the connection was open {within} ms later");
                self.wrong(
                    Some(*on),
                    websocket("7.1.2", "a close frame is answered, and the server ends the connection"),
                    "not closed",
                    "a close frame in turn",
                    found,
                );
            }
            Step::Close { on, within_ms: Some(_), .. }
                if self.links[*on].close.is_none() && self.links[*on].ended != Some(Ending::Ours) =>
            {
                let requirement = websocket("5.5.1", "a close frame is answered with a close frame");
                self.wrong(Some(*on), requirement, "no close frame", "a close frame in turn", "the end of the connection without one");
            }
            Step::Exited { within_ms } if self.exited.is_none() => {
                let requirement =
                    Requirement { rule: "server".to_owned(), text: "the server ends when it is asked to".to_owned(), place: None };
                self.wrong(None, requirement, "no exit", "the server ends", format!("it was running {within_ms} ms later"));
            }
            _ => {}
        }
    }

    /// Whether what was waited for is what came.
    fn settle(&mut self, on: usize, wanted: &Wanted, because: Option<&Requirement>, since: usize) {
        let requirement = because.unwrap_or(&self.case.requirement).clone();
        let link = &self.links[on];
        let (expected, found) = match wanted {
            _ if !self.has_come(on, wanted, 0) => {
                let found = self.absence(on, since);
                return self.wrong(
                    Some(on),
                    requirement,
                    "nothing came",
                    wanted_in_words(wanted, link.asked.last().map(|asked| asked.request.as_str())),
                    found,
                );
            }
            Wanted::Message { .. } | Wanted::Pong { .. } => return,
            Wanted::Closed { codes } => match link.close {
                Some(code) if codes.is_empty() || code.is_some_and(|code| codes.contains(&code)) => return,
                None if codes.is_empty() => return,
                Some(code) => (wanted_in_words(wanted, None), close_in_words(code)),
                None => (wanted_in_words(wanted, None), "the end of the connection without a close frame".to_owned()),
            },
            Wanted::Answer | Wanted::Ending { .. } | Wanted::Failure { .. } => {
                let Some(asked) = link.asked.last() else { return };
                let code_at = |json: &Value, place: &str| json.pointer(place).cloned();
                match (wanted, &asked.state) {
                    (_, State::Open) | (Wanted::Answer | Wanted::Ending { .. }, State::Answered(_)) => return,
                    (Wanted::Ending { not }, State::Failed(json)) if self.is_about_meaning(json, not) => return,
                    (Wanted::Failure { code }, State::Failed(json))
                        if code.as_ref().is_none_or(|(place, code)| code_at(json, place).as_ref() == Some(code)) =>
                    {
                        return;
                    }
                    (_, State::Failed(json) | State::Answered(json)) => (wanted_in_words(wanted, Some(&asked.request)), json.to_string()),
                }
            }
        };
        self.wrong(Some(on), requirement, "wrong answer", expected, found);
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
                let fresh = link.fresh();
                let found = link.came[fresh..].iter().position(|(name, json)| name.as_str() == message && all_hold(when, json));
                if let Some(index) = found {
                    from = Some(link.came[fresh + index].1.clone());
                    link.used = fresh + index + 1;
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
                self.told.insert((on, name.clone()), value.clone());
                self.captured.insert(name.clone(), value.clone());
            }
        }
    }

    fn reacted(&mut self, on: usize, within: u64, since: usize) {
        let link = &self.links[on];
        let Some(violation) = link.violations.iter().find(|violation| violation.is_waiting()) else {
            if link.may_close.is_some() && !link.is_over() {
                let requirement = self.case.requirement.clone();
                self.wrong(
                    Some(on),
                    requirement,
                    "not closed",
                    "the connection is closed after the reply",
                    format!("it was open {within} ms later"),
                );
            }
            return;
        };
        let expected = in_words(&violation.any_of);
        let (requirement, found) = (self.case.requirement.clone(), self.silence(on, since));
        self.wrong(Some(on), requirement, "no reaction", expected, found);
    }

    fn refused(&mut self, on: usize, any_of: &[Reaction]) {
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
        self.wrong(Some(on), requirement, "not refused", in_words(any_of), found);
    }

    /// Why something has not come: the connection is over, or nothing came but other things.
    pub(super) fn absence(&self, on: usize, since: usize) -> String {
        let link = &self.links[on];
        match (&link.unanswered, &link.close, link.ended) {
            (Some(why), ..) => why.clone(),
            (_, Some(code), _) => {
                format!("the server closed the connection{}", code.map(|code| format!(" with code {code}")).unwrap_or_default())
            }
            (_, _, Some(_)) => "the connection ended".to_owned(),
            _ => self.silence(on, since),
        }
    }

    /// What came while something was waited for that did not.
    fn silence(&self, on: usize, since: usize) -> String {
        let link = &self.links[on];
        match &link.recent {
            Some(last) if link.came.len() > since => format!("something else; the last was {last}"),
            _ => "nothing".to_owned(),
        }
    }
}

/// What a probe waits for: the answer to its request, or the pong to its ping.
pub(super) fn probe_wants(means: &Means, frames: &[Frame]) -> Wanted {
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
            let when: Vec<String> = when
                .iter()
                .map(|(place, values)| format!("{place} is {}", values.iter().map(Value::to_string).collect::<Vec<_>>().join(" or ")))
                .collect();
            format!("`{message}` in which {}", when.join(" and "))
        }
        Wanted::Answer => format!("an answer{request}"),
        Wanted::Ending { .. } => format!("an answer{request}, or an error about what was asked"),
        Wanted::Failure { code: Some((_, code)) } => format!("the error {code} in answer{request}"),
        Wanted::Failure { code: None } => format!("an error in answer{request}"),
        Wanted::Pong { payload } => format!("a pong with the payload {}", shown(payload)),
        Wanted::Closed { codes } if codes.is_empty() => "the end of the connection".to_owned(),
        Wanted::Closed { codes } => closes_in_words(codes),
    }
}
