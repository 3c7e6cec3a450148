//! What happened in a case as a sequence diagram: a line for each connection and one for the server, and what passed between them in the order
//! of time. Across it is measured in hundredths of the width, so that it fits every screen; down in pixels.

use super::super::Outcome;
use super::super::failure::duration;
use super::frame::{Limits, Shown, label, shown};
use crate::conformance::case::{Case, Frame, Means, Step};
use crate::conformance::event::{Ending, Event, What};
use serde::Serialize;

/// The most rows from the beginning of a case, and from its end.
const ROWS: (usize, usize) = (16, 40);
/// More connections than these share one line.
const LANES: usize = 4;
/// The most findings; each kind is shown where it was found first.
const FINDINGS: usize = 4;
/// The server's line.
const SERVER: usize = 99;
/// From this on a span without events is drawn, in microseconds.
const GAP: u64 = 100_000;

/// A diagram.
#[derive(Debug, Serialize)]
pub(super) struct Diagram {
    /// It in a sentence, for who does not see it.
    words: String,
    height: usize,
    lanes: Vec<Lane>,
    rows: Vec<Row>,
}

/// A participant.
#[derive(Debug, Serialize)]
struct Lane {
    name: String,
    x: usize,
}

/// Something on the diagram.
#[derive(Debug, Serialize)]
struct Row {
    /// How it is drawn: `sent`, `broken`, `came`, `note`, `wrong` or `gap`.
    kind: &'static str,
    /// When, for people.
    at: String,
    y: usize,
    /// Where the arrow begins and ends.
    from: usize,
    to: usize,
    /// The number of its frame in the list.
    number: Option<usize>,
    text: String,
}

/// A frame of the list below the diagram.
#[derive(Debug, Serialize)]
pub(super) struct Listed {
    number: usize,
    at: String,
    /// The client sent it.
    ours: bool,
    /// It was sent broken on purpose.
    broken: bool,
    /// The connection, where there are several.
    on: Option<String>,
    /// What is wrong with its header.
    fault: Option<String>,
    #[serde(flatten)]
    frame: Shown,
}

/// Something that happened, before it has a place.
struct Happened<'o> {
    at: u64,
    kind: &'static str,
    on: Option<usize>,
    /// What it was; of a frame nothing.
    text: String,
    frame: Option<(&'o Frame, Option<&'o str>)>,
}

/// Draws a case, and lists its frames.
pub(super) fn draw(outcome: &Outcome, limits: Limits) -> Option<(Diagram, Vec<Listed>)> {
    let case = outcome.case.as_ref()?;
    let all = happened(outcome, case);
    let left_out = all.len().saturating_sub(ROWS.0 + ROWS.1);
    let several = case.connections.len() > 1;
    let name = |on: usize| case.connections.get(on).map_or("", |opening| opening.name.as_str());
    let (mut rows, mut frames, mut y, mut before) = (Vec::new(), Vec::new(), 34, 0);
    let mut push = |kind: &'static str, at: String, on: Option<usize>, number: Option<usize>, text: String| {
        let (from, to) = match (kind, on) {
            ("sent" | "broken", Some(on)) => (lane(case, on), SERVER),
            ("came", Some(on)) => (SERVER, lane(case, on)),
            (_, on) => (lane(case, on.unwrap_or(0)), SERVER),
        };
        let height = if kind == "gap" { 20 } else { 34 };
        rows.push(Row { kind, at, y, from, to, number, text });
        y += height;
    };
    for (index, happened) in all.into_iter().enumerate() {
        if left_out > 0 && index == ROWS.0 {
            push("gap", String::new(), None, None, format!("{left_out} more, which are in the log"));
        }
        if (ROWS.0..ROWS.0 + left_out).contains(&index) {
            before = happened.at;
            continue;
        }
        let passed = happened.at.saturating_sub(before);
        if passed >= GAP {
            push("gap", String::new(), None, None, format!("{} pass", duration(passed)));
        }
        before = happened.at;
        let number = happened.frame.map(|(frame, fault)| {
            let ours = happened.kind != "came";
            frames.push(Listed {
                number: frames.len() + 1,
                at: duration(happened.at),
                ours,
                broken: happened.kind == "broken",
                on: happened.on.filter(|_| several).map(|on| name(on).to_owned()),
                fault: fault.map(str::to_owned),
                frame: shown(frame, limits),
            });
            frames.len()
        });
        // Frames that are left out are not even looked at: there may be many, and long ones.
        let text = happened.frame.map_or(happened.text, |(frame, _)| label(frame));
        // Where lines are shared, the connection is said.
        let shared = happened.on.filter(|_| case.connections.len() > LANES);
        let text = shared.map_or_else(|| text.clone(), |on| format!("{}: {text}", name(on)));
        push(happened.kind, duration(happened.at), happened.on, number, text);
    }
    let words = words(case, &frames);
    Some((Diagram { words, height: y + 6, lanes: lanes(case), rows }, frames))
}

fn words(case: &Case, frames: &[Listed]) -> String {
    let ours = frames.iter().filter(|frame| frame.ours).count();
    let connections =
        if case.connections.len() == 1 { "one connection".to_owned() } else { format!("{} connections", case.connections.len()) };
    format!("{connections}; frames sent: {ours}, received: {}, which are listed below", frames.len() - ours)
}

fn lanes(case: &Case) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = match case.connections.as_slice() {
        many if many.len() > LANES => vec![Lane { name: format!("{} connections", many.len()), x: lane(case, 0) }],
        [_] => vec![Lane { name: "client".to_owned(), x: lane(case, 0) }],
        few => few.iter().enumerate().map(|(on, opening)| Lane { name: opening.name.clone(), x: lane(case, on) }).collect(),
    };
    lanes.push(Lane { name: "server".to_owned(), x: SERVER });
    lanes
}

/// Where the line of a connection is.
fn lane(case: &Case, on: usize) -> usize {
    match case.connections.len() {
        0..=2 => 1 + 24 * on,
        3..=LANES => 1 + 18 * on,
        _ => 1,
    }
}

/// What is shown, in the order of time; what is found wrong comes behind what made it so.
fn happened<'o>(outcome: &'o Outcome, case: &Case) -> Vec<Happened<'o>> {
    let mut all = Vec::new();
    let mut present = None;
    for event in &outcome.events {
        if let What::Step { step } = event.what {
            present = case.steps.get(step);
        }
        all.extend(one(event, present, case));
    }
    let mut kinds = Vec::new();
    for finding in &outcome.verdict.findings {
        let kind = (finding.kind.as_str(), finding.on);
        if kinds.len() < FINDINGS && !kinds.contains(&kind) {
            kinds.push(kind);
            all.push(Happened { at: finding.at, kind: "wrong", on: finding.on, text: finding.kind.clone(), frame: None });
        }
    }
    // The connections are read side by side, so the log is not quite in order.
    all.sort_by_key(|happened| happened.at);
    all
}

fn one<'o>(event: &'o Event, present: Option<&Step>, case: &Case) -> Option<Happened<'o>> {
    let (kind, text, frame) = match &event.what {
        What::Step { .. } => {
            let Some(Step::Open { on } | Step::Refused { on, .. }) = present else { return None };
            let opening = case.connections.get(*on)?;
            return Some(Happened { at: event.at, kind: "sent", on: Some(*on), text: format!("open {}", opening.path), frame: None });
        }
        What::Elapsed { .. } => ("note", "the time of the step is up".to_owned(), None),
        What::Answered { status, subprotocol, fault, .. } => {
            let chosen = subprotocol.as_ref().map(|chosen| format!(", subprotocol {chosen}")).unwrap_or_default();
            let fault = fault.as_ref().map(|fault| format!(", but {fault}")).unwrap_or_default();
            ("came", format!("HTTP {status}{chosen}{fault}"), None)
        }
        What::Connected { .. } => ("came", "connected".to_owned(), None),
        What::Unanswered { why, .. } => ("note", format!("no answer: {why}"), None),
        What::Sent { on, frame } => {
            let means = match present {
                Some(Step::Send { on: at, means, .. } | Step::Probe { on: at, means, .. }) if at == on => Some(means),
                _ => None,
            };
            (if matches!(means, Some(Means::Violation { .. })) { "broken" } else { "sent" }, String::new(), Some((frame, None)))
        }
        What::Received { frame, fault, .. } => ("came", String::new(), Some((frame, fault.as_deref()))),
        What::Ended { how, .. } => match how {
            Ending::Fin => ("came", "end of the stream".to_owned(), None),
            Ending::Reset => ("came", "reset".to_owned(), None),
            Ending::Ours => ("sent", "end of the stream".to_owned(), None),
        },
        What::Ran { fault, .. } => {
            ("note", fault.as_ref().map_or("the program ran".to_owned(), |fault| format!("the program: {fault}")), None)
        }
        What::Exited { how, .. } => ("wrong", format!("the server ended: {how}"), None),
    };
    Some(Happened { at: event.at, kind, on: event.what.connection(), text, frame })
}
