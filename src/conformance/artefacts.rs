//! The generated code in the loop: every frame that a live server sent is decoded by every language as well, and what is sent to it is also
//! sent as each language writes it.

use super::assembly::{Assembly, Piece};
use super::case::{BINARY, Case, Family, Frame, Means, Step};
use super::event::{Event, Line, What};
use crate::generate::Error;
use crate::model::{Model, Peer, Symbol};
use crate::vectors::{self, Meaning};
use crate::verify::{self, Place, Question, Said, Subject};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// The languages that take part, ready to be asked.
#[derive(Debug)]
pub struct Languages {
    /// The protocol, and the names of the languages.
    pub subjects: Vec<Subject>,
    /// Where each was built.
    pub places: Vec<Place>,
    /// How long one may be silent.
    pub patience: Duration,
}

impl Languages {
    fn model(&self) -> &Model {
        &self.subjects[0].model
    }

    /// The same messages as each language writes them: a case more for each text that differs from the one that is sent anyway.
    ///
    /// # Errors
    /// A language cannot be asked; or one refuses what the spec allows, which `verify` tells more about.
    pub fn write(&self, cases: &mut Vec<Case>) -> Result<(), Error> {
        let mut asked = Vec::new();
        for (index, case) in cases.iter().enumerate() {
            if let Some((step, frame)) = single(case) {
                asked.push((index, step, self.question(case.id.clone(), Peer::Client, frame, BTreeMap::new())));
            }
        }
        let mut written: BTreeMap<String, BTreeMap<Vec<u8>, Vec<String>>> = BTreeMap::new();
        let questions: Vec<Question> = asked.iter().map(|(_, _, question)| question.clone()).collect();
        if questions.is_empty() {
            return Ok(());
        }
        let report = verify::run_heard(&self.subjects, &self.places, questions.into_iter(), self.patience, &mut |question, answers| {
            for (language, said) in answers.iter().filter(|_| question.written_by.is_empty()) {
                if let Said::Meaning(meaning) = said
                    && let Some(bytes) = meaning.canonical()
                {
                    written.entry(question.name.clone()).or_default().entry(bytes.to_vec()).or_default().push((*language).to_owned());
                }
            }
        })?;
        if let Some(difference) = report.differences.first() {
            let who: Vec<&str> = difference.said.iter().map(|(language, _)| language.as_str()).collect();
            let error = Error::new(format!("{} cannot send what the spec allows: {}", who.join(", "), difference.question.name));
            return Err(error.help("`wireproof verify` tells more; `--artefacts off` leaves the generated code out"));
        }
        // Two cases that would send the same text are one.
        let mut sent: BTreeSet<Vec<u8>> = BTreeSet::new();
        let mut more = Vec::new();
        for (index, step, question) in asked {
            for (bytes, languages) in written.remove(&question.name).unwrap_or_default() {
                let neutral = without_session(&cases[index], &bytes);
                if bytes != question.bytes && sent.insert(neutral) {
                    more.push(rewritten(&cases[index], step, bytes, &languages));
                }
            }
        }
        cases.extend(more);
        Ok(())
    }

    /// Has every language decode what the server sent, and says where one says otherwise than the spec; and how many frames each decoded.
    ///
    /// # Errors
    /// A language cannot be asked, ends early or hangs; the frame is named.
    pub fn read<'r>(&self, ran: impl Iterator<Item = (&'r Case, &'r [Event])>) -> Result<(Vec<Line>, BTreeMap<String, u64>), Error> {
        let mut questions = Vec::new();
        let mut seen = BTreeSet::new();
        for (case, events) in ran {
            let pending = pending(case);
            for (at, frame) in frames(events) {
                if seen.insert((frame.opcode, frame.payload.clone(), pending.clone())) {
                    let name = format!("{} at {} ms", case.id, at / 1000);
                    questions.push(self.question(name, Peer::Server, &frame, pending.clone()));
                }
            }
        }
        let decoded = |count: usize| self.places.iter().map(|place| (place.language.clone(), count as u64)).collect();
        let count = questions.len();
        if questions.is_empty() {
            return Ok((Vec::new(), decoded(0)));
        }
        let report = verify::run(&self.subjects, &self.places, questions.into_iter(), self.patience)?;
        let mut lines = Vec::new();
        for difference in &report.differences {
            let question = &difference.question;
            let case = question.name.rsplit_once(" at ").map_or(question.name.as_str(), |(case, _)| case).to_owned();
            for (language, said) in &difference.said {
                lines.push(Line::Artefact {
                    case: case.clone(),
                    language: language.clone(),
                    message: question.message.as_ref().map(ToString::to_string),
                    frame: if question.binary { Frame::binary(question.bytes.clone()) } else { Frame::text(question.bytes.clone()) },
                    expected: question.expected.to_string(),
                    said: said.to_string(),
                });
            }
        }
        Ok((lines, decoded(count)))
    }

    fn question(&self, name: String, direction: Peer, frame: &Frame, pending: BTreeMap<String, Symbol>) -> Question {
        let binary = frame.opcode == BINARY;
        let expected = vectors::decode(self.model(), direction, binary, &frame.payload, &pending);
        let message = match &expected {
            Meaning::Message { name, .. } => Some(Symbol(name.clone())),
            Meaning::Unknown { .. } | Meaning::Refused { .. } => None,
        };
        Question {
            subject: 0,
            name,
            direction,
            binary,
            message,
            place: String::new(),
            bytes: frame.payload.clone(),
            pending,
            expected,
            written_by: Vec::new(),
        }
    }
}

/// The one message that a case of a single message is about, with its step.
fn single(case: &Case) -> Option<(usize, &Frame)> {
    if !matches!(case.family, Family::Message | Family::Field | Family::Object | Family::Binary) {
        return None;
    }
    // Probes and ways to a state are other steps; the message itself is the last that is sent.
    let sent = case.steps.iter().enumerate().rev().find_map(|(index, step)| match step {
        Step::Send { frames, means: Means::Message { .. }, .. } => Some((index, frames)),
        _ => None,
    });
    let violates = case.steps.iter().any(|step| matches!(step, Step::Send { means: Means::Violation { .. }, .. }));
    match sent {
        Some((index, frames)) if !violates => match frames.as_slice() {
            [frame] if frame.fin && !frame.payload.windows(2).any(|pair| pair == b"${") => Some((index, frame)),
            _ => None,
        },
        _ => None,
    }
}

/// A text in which the session of its connection is like that of every other.
fn without_session(case: &Case, bytes: &[u8]) -> Vec<u8> {
    let session = case.connections.first().and_then(|opening| opening.session.as_deref());
    match (session, std::str::from_utf8(bytes)) {
        (Some(session), Ok(text)) if !session.is_empty() => text.replace(session, "").into_bytes(),
        _ => bytes.to_vec(),
    }
}

fn rewritten(case: &Case, step: usize, bytes: Vec<u8>, languages: &[String]) -> Case {
    let mut case = Case { id: format!("{}/as-written-by-{}", case.id, languages.join("+")), ..case.clone() };
    if let Some(Step::Send { frames, .. }) = case.steps.get_mut(step)
        && let Some(frame) = frames.first_mut()
    {
        frame.payload = bytes;
    }
    case
}

/// The requests of a case by the canonical text of their ids: what untagged replies in it can answer.
fn pending(case: &Case) -> BTreeMap<String, Symbol> {
    let means = case.steps.iter().filter_map(|step| match step {
        Step::Send { means, .. } | Step::Probe { means, .. } => Some(means),
        _ => None,
    });
    let asked = means.filter_map(|means| match means {
        Means::Message { message, id: Some(id) } => Some((id.clone(), Symbol(message.clone()))),
        _ => None,
    });
    asked.collect()
}

/// The whole messages that came, with the time of their last frame.
fn frames(events: &[Event]) -> Vec<(u64, Frame)> {
    let mut parts: BTreeMap<usize, Assembly> = BTreeMap::new();
    let mut found = Vec::new();
    for event in events {
        let What::Received { on, frame, .. } = &event.what else { continue };
        if let Piece::Whole { binary, bytes } = parts.entry(*on).or_default().add(frame) {
            found.push((event.at, if binary { Frame::binary(bytes) } else { Frame::text(bytes) }));
        }
    }
    found
}
