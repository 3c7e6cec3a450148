//! One connection as the judge sees it: frames become messages, messages are decoded and given to what they answer.

use super::super::assembly::{Assembly, Piece};
use super::super::case::{CLOSE, Frame, Level, Means, Opening, PING, PONG, Reaction, Requirement};
use super::super::event::{Ending, Finding};
use super::super::spec::{Spec, in_words};
use super::earlier::Earlier;
use super::exchange::{Asked, State, Violation};
use super::message::next;
use crate::model::{Peer, Symbol};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The violations that leave the id of a message legible.
const LEGIBLE: [&str; 4] = ["bad_field", "unknown_field", "wrong_state", "duplicate_id"];

/// A connection.
pub(super) struct Link<'m> {
    pub(super) opening: Opening,
    pub(super) on: usize,
    /// The answer to the upgrade.
    pub(super) status: Option<u16>,
    /// Why there was none.
    pub(super) unanswered: Option<String>,
    /// There is no WebSocket, and so are no close frames.
    stream: bool,
    /// The message of which not all frames have come.
    parts: Assembly,
    pub(super) asked: Vec<Asked<'m>>,
    pub(super) violations: Vec<Violation>,
    /// The states in which the server may see the connection; none when the protocol has no machine.
    pub(super) states: BTreeSet<&'m Symbol>,
    /// What has come, in order.
    pub(super) came: Vec<(Symbol, Value)>,
    /// The same without their order.
    pub(super) earlier: Earlier<'m>,
    /// When each of them came, in microseconds.
    pub(super) came_at: Vec<u64>,
    /// How many of them were waited for.
    pub(super) used: usize,
    /// How many had come when the last message was sent, which can have brought none of them.
    before: usize,
    pub(super) pongs: Vec<Vec<u8>>,
    /// The server's close frame: its code, if it has one.
    pub(super) close: Option<Option<u16>>,
    /// The server must close with one of these codes, or with any.
    pub(super) may_close: Option<Vec<u16>>,
    /// We sent a close frame or broke off.
    pub(super) leaving: bool,
    pub(super) ended: Option<Ending>,
    /// The ids that the server minted, by correlation.
    pub(super) minted: BTreeMap<&'m Symbol, BTreeSet<String>>,
    pub(super) findings: Vec<Finding>,
    /// What other connections of its session are answered comes here too.
    pub(super) overhears: bool,
    /// What is to be sent in answer to what came.
    pub(super) due: Vec<Frame>,
    /// What came last, in words, for failures that are about silence.
    pub(super) recent: Option<String>,
}

impl<'m> Link<'m> {
    pub(super) fn new(spec: &Spec<'m>, on: usize, opening: Opening) -> Self {
        Self {
            opening,
            on,
            status: None,
            unanswered: None,
            stream: spec.is_stream(),
            parts: Assembly::default(),
            asked: Vec::new(),
            violations: Vec::new(),
            states: spec.machine().map(|machine| &machine.initial).into_iter().collect(),
            came: Vec::new(),
            earlier: Earlier::default(),
            came_at: Vec::new(),
            used: 0,
            before: 0,
            pongs: Vec::new(),
            close: None,
            may_close: None,
            leaving: false,
            ended: None,
            minted: BTreeMap::new(),
            findings: Vec::new(),
            overhears: false,
            due: Vec::new(),
            recent: None,
        }
    }

    /// Where those begin of what has come that the last message may have brought, and that nobody waited for.
    pub(super) fn fresh(&self) -> usize {
        self.used.max(self.before)
    }

    /// Whether nothing more can come of it.
    pub(super) fn is_over(&self) -> bool {
        self.ended.is_some() || self.close.is_some() || self.unanswered.is_some()
    }

    /// Whether the spec lets the server do as it likes on this connection.
    pub(super) fn is_lenient(&self) -> bool {
        self.violations.iter().any(|violation| violation.any_of.is_empty())
    }

    /// From now on the server may do as it likes.
    pub(super) fn let_go(&mut self, requirement: Requirement) {
        self.violations.push(Violation { any_of: Vec::new(), id: None, legible: false, requirement, settled: true });
    }

    pub(super) fn wrong(&mut self, at: u64, requirement: Requirement, kind: &str, expected: impl Into<String>, found: impl Into<String>) {
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
                let legible = LEGIBLE.contains(&class.as_str());
                self.violations.push(Violation { any_of: any_of.clone(), id: id.clone(), legible, requirement, settled: false });
            }
            Means::Message { message, id } => {
                self.before = self.came.len();
                let whole: Vec<u8> =
                    frames.iter().filter(|frame| frame.opcode < CLOSE).map(|frame| frame.payload.as_slice()).collect::<Vec<_>>().concat();
                let json: Value = serde_json::from_slice(&whole).unwrap_or_default();
                let exchange = spec.exchange(message, &json);
                let failures = spec.failures(message);
                self.asked.push(Asked {
                    request: message.clone(),
                    id: id.clone(),
                    exchange,
                    failures,
                    state: State::Open,
                    met: Vec::new(),
                });
                // The server may still be sending from the state before.
                let moved: Vec<&Symbol> = self.states.iter().flat_map(|state| next(spec, state, Peer::Client, message, &json)).collect();
                self.states.extend(moved);
            }
        }
    }

    /// A frame came.
    pub(super) fn received(&mut self, spec: &Spec<'m>, at: u64, frame: &Frame, fault: Option<&str>) {
        if let Some(fault) = fault {
            let (demand, expected) = if self.stream {
                (spec.requirement("connection.framing", "messages are framed as the spec says", None), "a whole message")
            } else {
                (websocket("5.2", "frames follow RFC 6455"), "a frame that RFC 6455 allows")
            };
            self.wrong(at, demand, "bad frame", expected, fault);
        }
        if self.close.is_some() {
            let found = format!("a frame with opcode {}", frame.opcode);
            self.wrong(at, websocket("5.5.1", "nothing follows a close frame"), "frame after close", "nothing", found);
            return;
        }
        match self.parts.add(frame) {
            Piece::Whole { binary, bytes } => self.message(spec, at, binary, &bytes),
            Piece::Part => {}
            Piece::Inside => {
                let demand = websocket("5.4", "a message is not begun inside another");
                self.wrong(at, demand, "bad frame", "a continuation frame", "a new message");
            }
            Piece::Astray => {
                let demand = websocket("5.4", "a continuation frame continues a message");
                self.wrong(at, demand, "bad frame", "a text or binary frame", "a continuation frame");
            }
            Piece::Other => match frame.opcode {
                CLOSE => self.closed(spec, at, &frame.payload),
                PONG => self.pongs.push(frame.payload.clone()),
                PING => {}
                other => {
                    let demand = websocket("5.2", "opcodes are known");
                    self.wrong(at, demand, "bad frame", "a known opcode", format!("the opcode {other}"));
                }
            },
        }
    }

    /// The server sent a close frame.
    fn closed(&mut self, spec: &Spec<'m>, at: u64, payload: &[u8]) {
        let code = match payload {
            [] => None,
            [high, low, reason @ ..] => {
                if std::str::from_utf8(reason).is_err() {
                    self.wrong(at, websocket("5.5.1", "the reason of a close frame is UTF-8"), "bad close frame", "UTF-8", shown(reason));
                }
                Some(u16::from_be_bytes([*high, *low]))
            }
            [_] => {
                self.wrong(
                    at,
                    websocket("5.5.1", "the body of a close frame begins with two bytes"),
                    "bad close frame",
                    "a code",
                    "one byte",
                );
                None
            }
        };
        self.recent = Some(close_in_words(code));
        self.close = Some(code);
        if code.is_some_and(|code| !(1000..=1015).contains(&code) && !(3000..=4999).contains(&code) || matches!(code, 1004..=1006 | 1015)) {
            let found = format!("the code {}", code.unwrap_or_default());
            self.wrong(at, websocket("7.4", "close codes are those that may be sent"), "bad close frame", "a code that may be sent", found);
        }
        if self.leaving || self.is_lenient() {
            return;
        }
        self.judge_end(spec, at, code, &close_in_words(code));
    }

    /// The stream ended.
    pub(super) fn over(&mut self, spec: &Spec<'m>, at: u64, how: Ending) {
        self.ended = Some(how);
        if how == Ending::Ours || self.close.is_some() || self.leaving || self.is_lenient() || self.status != Some(101) {
            return;
        }
        let found = match how {
            Ending::Reset if self.stream => "the connection was reset",
            _ if self.stream => "the connection ended",
            Ending::Reset => "the connection was reset without a close frame",
            Ending::Fin | Ending::Ours => "the connection ended without a close frame",
        };
        if let Some(violation) =
            self.violations.iter_mut().find(|violation| !violation.settled && violation.any_of.contains(&Reaction::Drop))
        {
            violation.settled = true;
            return;
        }
        self.recent = Some(found.to_owned());
        self.judge_end(spec, at, None, found);
    }

    /// Whether the server had a reason to end the connection like that.
    fn judge_end(&mut self, spec: &Spec<'m>, at: u64, code: Option<u16>, found: &str) {
        if let Some(codes) = &self.may_close {
            let right = code.map_or(codes.is_empty() && self.close.is_some(), |code| codes.is_empty() || codes.contains(&code));
            if !right {
                let expected = closes_in_words(codes);
                let demand = spec.requirement("closes", "the connection is closed with the right code", None);
                self.wrong(at, demand, "wrong close code", expected, found);
            }
            // What the client did wrong has earned its close.
            self.violations.iter_mut().for_each(|violation| violation.settled = true);
            return;
        }
        let waiting = self.violations.iter_mut().find(|violation| !violation.settled);
        let Some(violation) = waiting else {
            let demand = spec.requirement("connection", "the server does not end a connection of its own accord", None);
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
}

/// What demands that a violation earns something.
fn earns(spec: &Spec<'_>, class: &str, any_of: &[Reaction]) -> Requirement {
    if class.starts_with("timers.") {
        let timer = spec.model.timers.iter().find(|timer| class.strip_prefix("timers.") == Some(timer.name.as_str()));
        return spec.requirement(class, format!("a miss earns {}", in_words(any_of)), timer.map(|timer| timer.span));
    }
    let (known, usual, _) = spec.outcome(class);
    if usual == any_of {
        return known;
    }
    Requirement { text: format!("{} earns {}", super::super::spec::class_in_words(class), in_words(any_of)), ..known }
}

/// A demand of RFC 6455.
pub(in crate::conformance) fn websocket(section: &str, text: &str) -> Requirement {
    Requirement { rule: format!("RFC 6455, section {section}"), text: text.to_owned(), place: None }
}

/// A close frame in words.
pub(super) fn close_in_words(code: Option<u16>) -> String {
    code.map_or("a close frame without a code".to_owned(), |code| format!("a close frame with code {code}"))
}

/// Close codes of which any will do, in words.
pub(super) fn closes_in_words(codes: &[u16]) -> String {
    format!("a close frame with code {}", codes.iter().map(u16::to_string).collect::<Vec<_>>().join(" or "))
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
