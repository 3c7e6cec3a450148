//! A failure in lines that a person can act on: what is demanded, what was sent, what had to come, what came.

use super::super::case::{BINARY, CLOSE, CONTINUATION, Frame, Level, Means, PING, PONG, Step, TEXT};
use super::super::event::{Ending, Event, Finding, What};
use super::super::expect::entry_for;
use super::super::spec::class_in_words;
use super::{Judged, Outcome, Report, Standing};
use crate::value::Code;

/// The most lines of the server's standard error that are shown.
const SAID: usize = 12;
/// The most ids of failures that are alike.
const ALIKE: usize = 10;
/// The most frames of a step.
const FRAMES: usize = 4;

/// A line of a failure: what it tells, and that. A text of several lines is shown as it is.
pub(super) type Row = (&'static str, String);

/// The first line: level and id, and how long it took.
pub(super) fn title(outcome: &Outcome, standing: Standing) -> String {
    let level = match outcome.case.as_ref().map_or(Level::Must, |case| case.level) {
        Level::Must => "must",
        Level::Should => "should",
    };
    let word = match standing {
        Standing::Failed => "FAIL",
        Standing::Crashed => "CRASH",
        Standing::Advised => "ADVICE",
        Standing::Untestable => "UNTESTABLE",
        Standing::Stale => "STALE",
        Standing::Known => "KNOWN",
        Standing::Skipped => "SKIPPED",
        Standing::Open => "OPEN",
        Standing::Passed => "PASS",
    };
    let took = if outcome.case.is_some() { format!(" ({})", duration(outcome.took)) } else { String::new() };
    format!("{word} {level} {}{took}", outcome.id)
}

/// What went wrong in a case, without what others have to do with it.
pub(super) fn rows(report: &Report<'_>, judged: &Judged<'_>) -> Vec<Row> {
    let outcome = judged.outcome;
    let Some(finding) = outcome.verdict.findings.first() else { return Vec::new() };
    let mut rows = vec![("rule", demand(&finding.requirement))];
    if let Some(case) =
        outcome.case.as_ref().filter(|case| case.requirement != finding.requirement && case.requirement.rule != finding.requirement.rule)
    {
        rows.push(("tries", demand(&case.requirement)));
    }
    rows.extend(connection_in_words(outcome, finding).map(|text| ("on", text)));
    sent(outcome, finding, &mut rows);
    rows.push(("expected", finding.expected.clone()));
    rows.push(("got", got(outcome, finding)));
    rows.extend(before(outcome, finding).map(|text| ("before", text)));
    for other in outcome.verdict.findings.iter().skip(1).take(2).filter(|other| other.kind != finding.kind) {
        rows.push(("also", format!("{}: {}", other.requirement.text, one_line(&other.found))));
    }
    let said = said(report, outcome);
    if !said.is_empty() {
        rows.push(("stderr", said[said.len().saturating_sub(SAID)..].join("\n")));
    }
    if let Some(entry) = judged.entry.filter(|_| judged.standing != Standing::Known) {
        rows.push(("listed", format!("at {} for another reason: {}", entry.place, entry.reason)));
    }
    rows
}

/// What the server said while the case ran, without what names the sessions of other cases that ran at the same time.
fn said(report: &Report<'_>, outcome: &Outcome) -> Vec<String> {
    let foreign = |line: &&String| {
        let words = line.split(|character: char| !character.is_alphanumeric() && !"-_".contains(character));
        let owners: Vec<&str> = words.filter_map(|word| report.sessions.get(word).copied()).collect();
        !owners.is_empty() && !owners.contains(&outcome.id.as_str())
    };
    outcome.stderr.iter().filter(|line| !foreign(line)).map(|line| one_line(line)).collect()
}

/// How to go on: those that fail alike, the entry that makes it a known failure, and what repeats it.
pub(super) fn advice(report: &Report<'_>, group: &[&Outcome]) -> Vec<Row> {
    let Some((first, others)) = group.split_first() else { return Vec::new() };
    let mut rows = Vec::new();
    if !others.is_empty() {
        let ids: Vec<&str> = others.iter().take(ALIKE).map(|outcome| outcome.id.as_str()).collect();
        let more = others.len().saturating_sub(ALIKE);
        let more = if more > 0 { format!("\nand {more} more") } else { String::new() };
        let fail = if others.len() == 1 { "other case fails" } else { "other cases fail" };
        rows.push(("alike", format!("{} {fail} in the same way:\n{}{more}", others.len(), ids.join("\n"))));
    }
    rows.push(("if known", entry_for(&first.id, &first.verdict).trim_end().to_owned()));
    rows.push(("again", again(report, &first.id)));
    rows
}

/// The command that repeats a case.
pub(super) fn again(report: &Report<'_>, id: &str) -> String {
    let header = &report.record.header;
    let mut command = format!("wireproof replay {} --case {} --server {}", shell(report.log), shell(id), shell(&header.target));
    let mut words = header.arguments.iter();
    while let Some(word) = words.next() {
        match (word.as_str(), words.as_slice().first()) {
            ("--fault", Some(fault)) => {
                command.push_str(&format!(" --fault {}", shell(fault)));
                words.next();
            }
            _ => command.push_str(&format!(" --server-arg {}", shell(word))),
        }
    }
    command
}

/// A word as a shell reads it.
pub(super) fn shell(word: &str) -> String {
    let plain = |character: char| character.is_ascii_alphanumeric() || "-_./:~=@,+".contains(character);
    if !word.is_empty() && word.chars().all(plain) && !word.starts_with('~') {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

/// A requirement with its place.
pub(super) fn demand(requirement: &super::super::case::Requirement) -> String {
    let place = requirement.place.as_ref().map(|place| format!(", {place}")).unwrap_or_default();
    format!("{} ({}{place})", requirement.text, requirement.rule)
}

/// Which connection it is about, where there are several.
fn connection_in_words(outcome: &Outcome, finding: &Finding) -> Option<String> {
    let case = outcome.case.as_ref().filter(|case| case.connections.len() > 1)?;
    let opening = case.connections.get(finding.on?)?;
    let session = opening.session.as_ref().map(|session| format!(", of the session {}", one_line(session))).unwrap_or_default();
    Some(format!("the connection `{}`{session}", opening.name))
}

/// Where to look in the spec: at the demand that is broken, or at what the case tries.
pub(super) fn place<'o>(outcome: &'o Outcome, finding: &'o Finding) -> Option<&'o str> {
    let tried = || outcome.case.as_ref().and_then(|case| case.requirement.place.as_deref());
    finding.requirement.place.as_deref().or_else(tried)
}

/// What was sent before it went wrong: what broke a rule, and what was sent last.
fn sent(outcome: &Outcome, finding: &Finding, rows: &mut Vec<Row>) {
    let Some(case) = &outcome.case else { return };
    let sendings = sendings(outcome, finding);
    let violation = |step: usize| match case.steps.get(step) {
        Some(Step::Send { means: Means::Violation { class, .. }, .. } | Step::Probe { means: Means::Violation { class, .. }, .. }) => {
            Some(class)
        }
        _ => None,
    };
    let broken = sendings.iter().rev().find_map(|(step, frames)| violation(*step).map(|class| (*step, class, frames)));
    if let Some((_, class, frames)) = &broken {
        rows.push(("broken", broken_in_words(&outcome.id, class)));
        rows.push(("sent", frames_in_words(frames)));
    }
    if let Some((_, frames)) = sendings.last().filter(|(step, _)| broken.as_ref().is_none_or(|(broken, ..)| broken != step)) {
        rows.push((if broken.is_some() { "then sent" } else { "sent" }, frames_in_words(frames)));
    }
}

/// The frames sent on the connection of a finding before it, by step.
fn sendings<'o>(outcome: &'o Outcome, finding: &Finding) -> Vec<(usize, Vec<&'o Frame>)> {
    let mut found: Vec<(usize, Vec<&Frame>)> = Vec::new();
    let mut present = 0;
    for event in outcome.events.iter().take_while(|event| event.at <= finding.at) {
        match &event.what {
            What::Step { step } => present = *step,
            What::Sent { on, frame } if finding.on.is_none_or(|wanted| wanted == *on) => match found.last_mut() {
                Some((step, frames)) if *step == present => frames.push(frame),
                _ => found.push((present, vec![frame])),
            },
            _ => {}
        }
    }
    found
}

/// What is wrong with what was sent. The id of a case about a value ends with the place, the rule and the variant.
fn broken_in_words(id: &str, class: &str) -> String {
    let class = if let Some(timer) = class.strip_prefix("timers.") {
        format!("what the timer `{timer}` asks for was not done")
    } else {
        class_in_words(class).to_owned()
    };
    let parts: Vec<&str> = id.split('/').collect();
    let [_, message, place @ .., rule, variant] = parts.as_slice() else { return class };
    let Some(code) = Code::parse(rule) else { return format!("{class} ({variant})") };
    let what = match code {
        Code::Syntax => "is no JSON",
        Code::Encoding => "is no UTF-8",
        Code::Depth => "is nested too deeply",
        Code::DuplicateKey => "has a member twice",
        Code::Surrogate => "holds half of a surrogate pair",
        Code::UnknownType => "has a tag that nobody knows",
        Code::Missing => "is missing",
        Code::Null => "is null",
        Code::Type => "is of another type",
        Code::Range => "is out of its range",
        Code::Length => "is too short or too long",
        Code::Pattern => "does not match its pattern",
        Code::Format => "is not of its format",
        Code::Enum => "is none of the listed values",
        Code::UnknownField => "is no field",
    };
    let place = if place.is_empty() { "the message".to_owned() } else { format!("`/{}`", place.join("/")) };
    let of = if *message == "any" { String::new() } else { format!(" of `{message}`") };
    format!("{class}: {place}{of} {what} ({variant})")
}

fn frames_in_words(frames: &[&Frame]) -> String {
    let mut words: Vec<String> = frames.iter().take(FRAMES).map(|frame| frame_in_words(frame)).collect();
    if frames.len() > FRAMES {
        let bytes: usize = frames.iter().map(|frame| frame.payload.len()).sum();
        words.push(format!("… {} frames of {bytes} bytes in all", frames.len()));
    }
    words.join(" + ")
}

/// A frame on one line.
pub(super) fn frame_in_words(frame: &Frame) -> String {
    let payload = payload_in_words(&frame.payload);
    let part = if frame.fin { "" } else { ", more follows" };
    match frame.opcode {
        TEXT if frame.fin => payload,
        TEXT => format!("[text{part}] {payload}"),
        CONTINUATION => format!("[continued{part}] {payload}"),
        BINARY => format!("[binary, {} bytes{part}] {payload}", frame.payload.len()),
        PING => format!("[ping] {payload}"),
        PONG => format!("[pong] {payload}"),
        CLOSE => match frame.payload.as_slice() {
            [high, low, reason @ ..] => {
                let reason = if reason.is_empty() { String::new() } else { format!(" {}", payload_in_words(reason)) };
                format!("[close {}]{reason}", u16::from_be_bytes([*high, *low]))
            }
            _ => "[close]".to_owned(),
        },
        other => format!("[opcode {other}] {payload}"),
    }
}

/// The start and the end of what is long are shown, because a limit is broken at the end.
fn payload_in_words(bytes: &[u8]) -> String {
    const START: usize = 240;
    const END: usize = 40;
    match std::str::from_utf8(bytes) {
        Ok("") => "(empty)".to_owned(),
        Ok(text) => {
            let shown = one_line(text);
            if shown.len() <= START + END + 40 {
                return shown;
            }
            let (start, end) = (&shown[..shown.floor_char_boundary(START)], &shown[shown.ceil_char_boundary(shown.len() - END)..]);
            format!("{start} … {end} ({} bytes)", bytes.len())
        }
        Err(_) => {
            let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ");
            let ascii = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
            let more = if bytes.len() > 32 { format!(" … ({} bytes)", bytes.len()) } else { String::new() };
            format!("{}{more}, as text {}", hex(&bytes[..bytes.len().min(32)]), one_line(&ascii))
        }
    }
}

/// A text with its control characters written out, so that it stays on its line and changes no terminal.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_control()
            || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        {
            line.extend(character.escape_default());
        } else {
            line.push(character);
        }
    }
    line
}

/// What came, and how long after the last thing that was sent.
fn got(outcome: &Outcome, finding: &Finding) -> String {
    let last = outcome.events.iter().take_while(|event| event.at <= finding.at).filter(|event| is_ours(event, finding)).last();
    let Some(last) = last else { return one_line(&finding.found) };
    let passed = duration(finding.at - last.at);
    if finding.found == "nothing" {
        return format!("nothing within {passed} after {}", doing(&last.what));
    }
    format!("{}, {passed} after {}", one_line(&finding.found), doing(&last.what))
}

/// What we did on the connection of a finding.
fn is_ours(event: &Event, finding: &Finding) -> bool {
    let here = finding.on.is_none() || event.what.connection() == finding.on;
    here && matches!(&event.what, What::Sent { .. } | What::Answered { .. })
}

fn doing(what: &What) -> &'static str {
    match what {
        What::Answered { .. } => "the connection was opened",
        _ => "it was sent",
    }
}

/// Where nothing came, what came last.
fn before(outcome: &Outcome, finding: &Finding) -> Option<String> {
    let silent = matches!(finding.kind.as_str(), "nothing came" | "no reaction" | "not closed");
    if !silent || finding.found.starts_with("something else") {
        return None;
    }
    let earlier = outcome.events.iter().take_while(|event| event.at <= finding.at);
    let last = earlier.filter(|event| event.what.connection() == finding.on).filter_map(|event| match &event.what {
        What::Received { frame, .. } => Some((event.at, frame_in_words(frame))),
        What::Ended { how, .. } => Some((event.at, ending_in_words(*how).to_owned())),
        _ => None,
    });
    Some(match last.last() {
        Some((at, what)) => format!("{} earlier: {what}", duration(finding.at - at)),
        None => "nothing had come on this connection".to_owned(),
    })
}

fn ending_in_words(how: Ending) -> &'static str {
    match how {
        Ending::Fin => "the end of the stream",
        Ending::Reset => "a reset",
        Ending::Ours => "our end of the connection",
    }
}

/// Microseconds for people.
pub(super) fn duration(microseconds: u64) -> String {
    match microseconds {
        0..10_000 => format!("{}.{} ms", microseconds / 1_000, microseconds / 100 % 10),
        10_000..1_000_000 => format!("{} ms", microseconds / 1_000),
        _ => format!("{}.{} s", microseconds / 1_000_000, microseconds / 100_000 % 10),
    }
}
