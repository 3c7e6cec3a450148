//! One connection as the judge sees it: frames become messages, messages are decoded and given to what they answer.

use super::super::case::{BINARY, CLOSE, CONTINUATION, Frame, Level, Means, Opening, PING, PONG, Reaction, Requirement, TEXT};
use super::super::event::{Ending, Finding};
use super::super::spec::{Spec, holds, in_words};
use super::exchange::{Asked, Part, State, Violation};
use crate::model::{Mint, Peer, Scope, State as Place, Symbol, Trigger};
use crate::value::{self, Decoded, Json};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A connection.
pub(super) struct Link<'m> {
    pub(super) opening: Opening,
    on: usize,
    /// The answer to the upgrade.
    pub(super) status: Option<u16>,
    /// Why there was none.
    pub(super) unanswered: Option<String>,
    /// The message of which not all frames have come.
    parts: Option<(u8, Vec<u8>)>,
    pub(super) asked: Vec<Asked<'m>>,
    pub(super) violations: Vec<Violation>,
    /// The states in which the server may see the connection; none when the protocol has no machine.
    states: BTreeSet<&'m Symbol>,
    /// What has come, in order.
    pub(super) came: Vec<(Symbol, Value)>,
    /// How many of them were waited for.
    pub(super) used: usize,
    pub(super) pongs: Vec<Vec<u8>>,
    /// The server's close frame: its code, if it has one.
    pub(super) close: Option<Option<u16>>,
    /// The server must close with one of these codes, or with any.
    pub(super) may_close: Option<Vec<u16>>,
    /// We sent a close frame or broke off.
    pub(super) leaving: bool,
    pub(super) ended: Option<Ending>,
    /// The ids that the server minted, by correlation.
    minted: BTreeMap<&'m Symbol, BTreeSet<String>>,
    pub(super) findings: Vec<Finding>,
    /// What is to be sent in answer to what came.
    pub(super) due: Vec<Frame>,
    /// What came last, in words, for failures that are about silence.
    pub(super) recent: Vec<String>,
}

impl<'m> Link<'m> {
    pub(super) fn new(spec: &Spec<'m>, on: usize, opening: Opening) -> Self {
        Self {
            opening,
            on,
            status: None,
            unanswered: None,
            parts: None,
            asked: Vec::new(),
            violations: Vec::new(),
            states: spec.machine().map(|machine| &machine.initial).into_iter().collect(),
            came: Vec::new(),
            used: 0,
            pongs: Vec::new(),
            close: None,
            may_close: None,
            leaving: false,
            ended: None,
            minted: BTreeMap::new(),
            findings: Vec::new(),
            due: Vec::new(),
            recent: Vec::new(),
        }
    }

    /// Whether nothing more can come of it.
    pub(super) fn is_over(&self) -> bool {
        self.ended.is_some() || self.close.is_some() || self.unanswered.is_some()
    }

    /// Whether the spec lets the server do as it likes on this connection.
    fn is_lenient(&self) -> bool {
        self.violations.iter().any(|violation| violation.any_of.is_empty())
    }

    fn wrong(&mut self, at: u64, requirement: Requirement, kind: &str, expected: impl Into<String>, found: impl Into<String>) {
        let on = Some(self.on);
        let (expected, found, kind) = (expected.into(), found.into(), kind.to_owned());
        self.findings.push(Finding { requirement, level: Level::Must, kind, expected, found, at, on });
    }

    /// What is sent changes what may come.
    pub(super) fn sent(&mut self, spec: &Spec<'m>, means: &Means, frames: &[Frame]) {
        match means {
            Means::Nothing => {}
            Means::Violation { class, any_of, id } => {
                let requirement = earns(spec, class, any_of);
                self.violations.push(Violation { any_of: any_of.clone(), id: id.clone(), requirement, settled: false });
            }
            Means::Message { message, id } => {
                let whole: Vec<u8> = frames.iter().filter(|frame| frame.opcode < CLOSE).flat_map(|frame| frame.payload.clone()).collect();
                let json: Value = serde_json::from_slice(&whole).unwrap_or_default();
                let exchange = spec.exchange(message, &json);
                self.asked.push(Asked { request: message.clone(), id: id.clone(), exchange, state: State::Open, met: Vec::new() });
                // The server may still be sending from the state before.
                let moved: Vec<&Symbol> = self.states.iter().flat_map(|state| next(spec, state, Peer::Client, message, &json)).collect();
                self.states.extend(moved);
            }
        }
    }

    /// A frame came.
    pub(super) fn received(&mut self, spec: &Spec<'m>, at: u64, frame: &Frame, fault: Option<&str>) {
        if let Some(fault) = fault {
            self.wrong(at, websocket("5.2", "frames follow RFC 6455"), "bad frame", "a frame that RFC 6455 allows", fault);
        }
        if self.close.is_some() {
            let found = format!("a frame with opcode {}", frame.opcode);
            self.wrong(at, websocket("5.5.1", "nothing follows a close frame"), "frame after close", "nothing", found);
            return;
        }
        match (frame.opcode, self.parts.take()) {
            (TEXT | BINARY, Some(parts)) => {
                self.wrong(at, websocket("5.4", "a message is not begun inside another"), "bad frame", "a continuation frame", "a new message");
                self.parts = Some(parts);
            }
            (TEXT | BINARY, None) if frame.fin => self.message(spec, at, frame.opcode == BINARY, &frame.payload),
            (TEXT | BINARY, None) => self.parts = Some((frame.opcode, frame.payload.clone())),
            (CONTINUATION, None) => {
                self.wrong(at, websocket("5.4", "a continuation frame continues a message"), "bad frame", "a text or binary frame", "a continuation frame");
            }
            (CONTINUATION, Some((opcode, mut bytes))) => {
                bytes.extend(&frame.payload);
                if frame.fin {
                    self.message(spec, at, opcode == BINARY, &bytes);
                } else {
                    self.parts = Some((opcode, bytes));
                }
            }
            (opcode, parts) => {
                self.parts = parts;
                match opcode {
                    CLOSE => self.closed(at, &frame.payload),
                    PONG => self.pongs.push(frame.payload.clone()),
                    PING => {}
                    other => self.wrong(at, websocket("5.2", "opcodes are known"), "bad frame", "a known opcode", format!("the opcode {other}")),
                }
            }
        }
    }

    /// The server sent a close frame.
    fn closed(&mut self, at: u64, payload: &[u8]) {
        let code = match payload {
            [] => None,
            [high, low, reason @ ..] => {
                if std::str::from_utf8(reason).is_err() {
                    self.wrong(at, websocket("5.5.1", "the reason of a close frame is UTF-8"), "bad close frame", "UTF-8", shown(reason));
                }
                Some(u16::from_be_bytes([*high, *low]))
            }
            [_] => {
                self.wrong(at, websocket("5.5.1", "the body of a close frame begins with two bytes"), "bad close frame", "a code", "one byte");
                None
            }
        };
        self.recent.push(format!("a close frame {}", code.map_or("without a code".to_owned(), |code| format!("with code {code}"))));
        self.close = Some(code);
        if code.is_some_and(|code| !(1000..=1015).contains(&code) && !(3000..=4999).contains(&code) || matches!(code, 1004..=1006 | 1015)) {
            let found = format!("the code {}", code.unwrap_or_default());
            self.wrong(at, websocket("7.4", "close codes are those that may be sent"), "bad close frame", "a code that may be sent", found);
        }
        if self.leaving || self.is_lenient() {
            return;
        }
        self.judge_end(at, code, &format!("a close frame {}", code.map_or("without a code".to_owned(), |code| format!("with code {code}"))));
    }

    /// The stream ended.
    pub(super) fn over(&mut self, at: u64, how: Ending) {
        self.ended = Some(how);
        if how == Ending::Ours || self.close.is_some() || self.leaving || self.is_lenient() || self.status != Some(101) {
            return;
        }
        let found = match how {
            Ending::Reset => "the connection was reset without a close frame",
            Ending::Fin | Ending::Ours => "the connection ended without a close frame",
        };
        if let Some(violation) = self.violations.iter_mut().find(|violation| !violation.settled && violation.any_of.contains(&Reaction::Drop)) {
            violation.settled = true;
            return;
        }
        self.recent.push(found.to_owned());
        self.judge_end(at, None, found);
    }

    /// Whether the server had a reason to end the connection like that.
    fn judge_end(&mut self, at: u64, code: Option<u16>, found: &str) {
        if let Some(codes) = &self.may_close {
            let right = code.map_or(codes.is_empty() && self.close.is_some(), |code| codes.is_empty() || codes.contains(&code));
            if !right {
                let listed = codes.iter().map(u16::to_string).collect::<Vec<_>>().join(" or ");
                let expected = format!("a close frame with code {listed}");
                self.wrong(at, requirement("closes", "the connection is closed with the right code"), "wrong close code", expected, found);
            }
            return;
        }
        let waiting = self.violations.iter_mut().find(|violation| !violation.settled);
        let Some(violation) = waiting else {
            let demand = requirement("connection", "the server does not end a connection of its own accord");
            self.wrong(at, demand, "ended for no reason", "the connection stays open", found);
            return;
        };
        let closes = violation.any_of.iter().filter_map(|reaction| match reaction {
            Reaction::Close { code } => Some(*code),
            _ => None,
        });
        let closes: Vec<u16> = closes.collect();
        violation.settled = true;
        if code.is_some_and(|code| closes.contains(&code)) {
            return;
        }
        let kind = match (closes.is_empty(), code) {
            (false, Some(_)) => "wrong close code",
            (false, None) => "no close frame",
            (true, _) => "closed instead",
        };
        let demand = violation.requirement.clone();
        let expected = in_words(&violation.any_of);
        self.wrong(at, demand, kind, expected, found);
    }

    /// A whole message came.
    fn message(&mut self, spec: &Spec<'m>, at: u64, binary: bool, bytes: &[u8]) {
        if self.leaving {
            return;
        }
        self.recent.push(shown(bytes));
        let demand = || requirement("messages", "what the server sends is a message of the spec");
        if binary {
            match value::binary::decode_frame(spec.model, Peer::Server, bytes) {
                Ok(frame) => self.known(spec, at, &frame.name, &Value::Null),
                Err(refusal) => self.wrong(at, demand(), &format!("bad message: {refusal}"), "a binary message of the server", shown(bytes)),
            }
            return;
        }
        if std::str::from_utf8(bytes).is_err() {
            self.wrong(at, websocket("8.1", "text is UTF-8"), "bad frame", "UTF-8", shown(bytes));
            return;
        }
        let pending = |id: &Json| {
            let id = value::encode_untyped(id);
            let asked = self.asked.iter().find(|asked| asked.id.as_deref() == Some(id.as_str()))?;
            Some(Symbol(asked.request.clone()))
        };
        match value::decode(spec.model, Peer::Server, bytes, &pending) {
            Err(refusal) => {
                let kind = format!("bad message: {}", refusal.code.as_str());
                let found = format!("{} is refused with {refusal}", shown(bytes));
                self.wrong(at, spec.broken(bytes, &refusal), &kind, "a message that the spec allows", found);
            }
            Ok(decoded) => {
                let json: Value = serde_json::from_slice(bytes).unwrap_or_default();
                self.decoded(spec, at, &decoded, &json);
            }
        }
    }

    fn decoded(&mut self, spec: &Spec<'m>, at: u64, decoded: &Decoded, json: &Value) {
        match decoded {
            Decoded::Message { name, .. } => self.known(spec, at, name, json),
            Decoded::Unknown { .. } => {}
            Decoded::Batch(all) => {
                for (index, one) in all.iter().enumerate() {
                    self.decoded(spec, at, one, json.get(index).unwrap_or(&Value::Null));
                }
            }
        }
    }

    /// A message of the spec came.
    fn known(&mut self, spec: &Spec<'m>, at: u64, name: &Symbol, json: &Value) {
        self.session(spec, at, name, json);
        self.order(spec, at, name, json);
        self.minted(spec, at, name, json);
        self.state(spec, at, name, json);
        self.given(spec, at, name, json);
        self.came.push((name.clone(), json.clone()));
        let due = self.opening.answers.iter().filter(|(message, _)| message == name.as_str());
        self.due.extend(due.map(|(_, frame)| frame.clone()));
    }

    fn session(&mut self, spec: &Spec<'m>, at: u64, name: &Symbol, json: &Value) {
        let Some(sessions) = &spec.model.sessions else { return };
        let (Some(own), Some(field), true) = (self.opening.session.clone(), &sessions.field, sessions.isolated) else { return };
        if let Some(found) = json.get(field).and_then(Value::as_str)
            && found != own
        {
            let demand = requirement("sessions.isolated", "what is sent to a session reaches its connection and no other");
            self.wrong(at, demand, "wrong session", format!("`{name}` of the session `{own}`"), format!("`{name}` of the session `{found}`"));
        }
    }

    fn order(&mut self, spec: &Spec<'m>, at: u64, name: &Symbol, json: &Value) {
        for order in spec.model.order.iter().filter(|order| order.after == *name) {
            let same = |earlier: &Value| order.per.as_ref().is_none_or(|per| json.get(per).is_none() || earlier.get(per) == json.get(per));
            let before = self.came.iter().any(|(earlier, json)| *earlier == order.before && same(json));
            let sent = self.asked.iter().any(|asked| asked.request == order.before.as_str());
            if !before && !sent {
                let per = order.per.as_ref().map(|per| format!(" of the same `{per}`")).unwrap_or_default();
                let demand = requirement("order", format!("`{}` comes before `{name}`{per}", order.before));
                let found = format!("`{name}` came without it: {json}");
                self.wrong(at, demand, "wrong order", format!("`{}`{per} first", order.before), found);
            }
        }
    }

    fn minted(&mut self, spec: &Spec<'m>, at: u64, name: &Symbol, json: &Value) {
        for correlation in spec.model.correlations.iter().filter(|correlation| correlation.minted_by == Mint::Server && correlation.minted_in.contains(name)) {
            let Some(id) = json.get(&correlation.field).map(Value::to_string) else { continue };
            let new = self.minted.entry(&correlation.name).or_default().insert(id.clone());
            if !new && correlation.unique != Scope::Active {
                let demand = spec.requirement(format!("correlation.{}", correlation.name), "an id that the server makes names one thing", Some(correlation.span));
                self.wrong(at, demand, "id made twice", format!("a new `{}`", correlation.field), format!("{id} once more"));
            }
        }
    }

    fn state(&mut self, spec: &Spec<'m>, at: u64, name: &Symbol, json: &Value) {
        let Some(machine) = spec.machine() else { return };
        let find = |state: &Symbol| machine.states.iter().find(|known| known.name == *state);
        let allowed = |state: &&&Symbol| find(state).is_some_and(|state| state.server.contains(name));
        let able: Vec<&Symbol> = self.states.iter().filter(allowed).copied().collect();
        if able.is_empty() && !self.is_lenient() {
            let states: Vec<String> = self.states.iter().map(|state| format!("`{state}`")).collect();
            let states = states.join(" or ");
            let span = self.states.first().and_then(|state| find(state)).map(|state| state.span);
            let demand = spec.requirement("states", format!("in the state {states} the server sends only what the state lists"), span);
            self.wrong(at, demand, "wrong state", format!("a message that may be sent in the state {states}"), format!("`{name}`"));
            return;
        }
        let mut after = BTreeSet::new();
        for state in able {
            let moved = next(spec, state, Peer::Server, name.as_str(), json);
            if moved.is_empty() {
                after.insert(state);
            }
            after.extend(moved);
        }
        self.states = after;
        let place = |state: &&Symbol| find(state);
        if self.states.iter().filter_map(place).any(is_last) {
            self.may_close.get_or_insert_default();
        }
    }

    /// Finds what a message is an answer or a reaction to.
    fn given(&mut self, spec: &Spec<'m>, at: u64, name: &Symbol, json: &Value) {
        let echo = spec.model.message(name).and_then(|message| spec.echo(message)).and_then(|place| json.pointer(&place)).map(Value::to_string);
        let open = |asked: &Asked<'_>| asked.state == State::Open && asked.part(name, json).is_some();
        let of_id = echo.as_ref().and_then(|echo| self.asked.iter().position(|asked| asked.id.as_ref() == Some(echo) && open(asked)));
        let violation = self.violations.iter().position(|violation| !violation.settled && replies(&violation.any_of, name));
        let of_violation = violation.filter(|index| echo.is_none() || self.violations[*index].id.is_none() || self.violations[*index].id == echo);
        if let (None, Some(index)) | (Some(_), Some(index)) = (of_id, of_violation)
            && (of_id.is_none() || code_fits(&self.violations[index].any_of, name, json))
        {
            return self.reacted(at, index, name, json);
        }
        let without_id = || self.asked.iter().position(|asked| (echo.is_none() || asked.id.is_none()) && open(asked));
        if let Some(index) = of_id.or_else(without_id) {
            let asked = &mut self.asked[index];
            let part = asked.part(name, json).unwrap_or(Part::Middle);
            asked.take(name, json, &part);
            return;
        }
        if let (Some(index), Some(echo)) = (violation, &echo) {
            let expected = format!("`{name}` about {}", self.violations[index].id.clone().unwrap_or_default());
            let demand = requirement("correlation", "a reply echoes the id of what it answers");
            self.violations[index].settled = true;
            return self.wrong(at, demand, "wrong id", expected, format!("`{name}` about {echo}"));
        }
        let answer = spec.is_answer(name);
        if self.is_lenient() || !(answer || spec.is_failure(name)) || (!answer && self.asked.is_empty() && self.violations.is_empty()) {
            return;
        }
        let late = |asked: &Asked<'_>| asked.exchange.is_some_and(|exchange| exchange.late_ignored) && asked.state != State::Open;
        if self.asked.iter().any(late) {
            return;
        }
        let known = echo.as_ref().is_some_and(|echo| self.asked.iter().any(|asked| asked.id.as_ref() == Some(echo)));
        let (kind, expected) = match (known, &echo) {
            (true, _) => ("answered twice", "one answer to each request".to_owned()),
            (false, Some(_)) => ("unknown id", "the id of a request that waits".to_owned()),
            (false, None) => match self.asked.iter().find(|asked| asked.state == State::Open && asked.exchange.is_some()) {
                Some(asked) => ("answers nothing", format!("an answer to `{}`, of which `{name}` is none", asked.request)),
                None => ("answers nothing", "no answer, for no request waits for one".to_owned()),
            },
        };
        self.wrong(at, requirement("reply", "an answer belongs to a request that waits for it"), kind, expected, format!("`{name}`: {json}"));
    }

    /// A message came that a violation may earn.
    fn reacted(&mut self, at: u64, index: usize, name: &Symbol, json: &Value) {
        let violation = &mut self.violations[index];
        violation.settled = true;
        if violation.any_of.contains(&Reaction::Keep) {
            return;
        }
        let fitting = violation.any_of.iter().find_map(|reaction| match reaction {
            Reaction::Reply { message, code, closes } if message == name.as_str() && fits(code.as_ref(), json) => Some(*closes),
            _ => None,
        });
        match fitting {
            Some(Some(code)) => self.may_close = Some(code.into_iter().collect()),
            Some(None) => {}
            None => {
                let (demand, expected) = (violation.requirement.clone(), in_words(&violation.any_of));
                self.wrong(at, demand, "wrong reply", expected, format!("`{name}`: {json}"));
            }
        }
    }
}

/// The states that follow a state when a peer sends a message.
fn next<'m>(spec: &Spec<'m>, state: &Symbol, peer: Peer, message: &str, json: &Value) -> Vec<&'m Symbol> {
    let Some(machine) = spec.machine() else { return Vec::new() };
    let transitions = machine.states.iter().filter(|known| known.name == *state).flat_map(|known| &known.transitions);
    let moves = transitions.filter(|transition| match &transition.trigger {
        Trigger::Message { condition, by } => {
            condition.message.as_str() == message && by.is_none_or(|by| by == peer) && holds(&condition.when, json)
        }
        Trigger::Close | Trigger::After { .. } => false,
    });
    moves.map(|transition| &transition.to).take(1).collect()
}

fn is_last(place: &Place) -> bool {
    place.terminal
}

fn fits(code: Option<&(String, Value)>, json: &Value) -> bool {
    code.is_none_or(|(place, code)| json.pointer(place) == Some(code))
}

/// Whether a message can be a reaction at all; an open `keep` takes any.
fn replies(any_of: &[Reaction], name: &Symbol) -> bool {
    any_of.iter().any(|reaction| match reaction {
        Reaction::Reply { message, .. } => message == name.as_str(),
        Reaction::Keep => true,
        _ => false,
    })
}

fn code_fits(any_of: &[Reaction], name: &Symbol, json: &Value) -> bool {
    any_of.iter().any(|reaction| matches!(reaction, Reaction::Reply { message, code, .. } if message == name.as_str() && fits(code.as_ref(), json)))
}

/// What demands that a violation earns something.
fn earns(spec: &Spec<'_>, class: &str, any_of: &[Reaction]) -> Requirement {
    if class.starts_with("timers.") {
        return requirement(class, format!("a miss earns {}", in_words(any_of)));
    }
    let (known, usual, _) = spec.outcome(class);
    if usual == any_of {
        return known;
    }
    requirement(known.rule, format!("{} earns {}", super::super::spec::class_in_words(class), in_words(any_of)))
}

fn requirement(rule: impl Into<String>, text: impl Into<String>) -> Requirement {
    Requirement { rule: rule.into(), text: text.into(), place: None }
}

/// A demand of RFC 6455.
pub(in crate::conformance) fn websocket(section: &str, text: &str) -> Requirement {
    requirement(format!("RFC 6455, section {section}"), text)
}

/// Bytes for people, not too many of them.
pub(super) fn shown(bytes: &[u8]) -> String {
    const MOST: usize = 300;
    match std::str::from_utf8(bytes) {
        Ok(text) if text.len() <= MOST => text.to_owned(),
        Ok(text) => format!("{}… ({} bytes)", &text[..text.floor_char_boundary(MOST)], text.len()),
        Err(_) => {
            let start: Vec<String> = bytes.iter().take(32).map(|byte| format!("{byte:02x}")).collect();
            let more = if bytes.len() > 32 { format!("… ({} bytes)", bytes.len()) } else { String::new() };
            format!("{}{more}", start.join(" "))
        }
    }
}
