//! Generated code held against the reference decoder: every question to the peer of every language, every answer compared.
//!
//! A peer is a program of the language pack that decodes with the generated code and encodes again, asked by JSON lines over its standard
//! input (`docs/templates.md`). All peers run side by side, and questions are on their way while answers come: nothing waits for anything
//! but a peer that is slow. What an encoder wrote is decoded by every other language in turn.
//!
//! An answer that does not come, comes twice or cannot be read is an [`Error`] that names the peer and its last words: silence never
//! counts as agreement.

mod answer;
mod corpus;
mod fuzz;
mod peer;
mod place;
mod run;

use crate::generate::Error;
use crate::model::{Model, Peer as Side, Symbol};
use crate::vectors::{self, Meaning, Vector};
use std::collections::BTreeMap;
use std::time::Duration;

pub use answer::{Said, agrees};
pub use corpus::{Row, read as read_corpus, write as write_row};
pub use fuzz::fuzz;
pub use place::Place;
pub use run::{run, run_heard};

/// A protocol that is asked about.
#[derive(Debug)]
pub struct Subject {
    /// Its name, which is the name of its folder too.
    pub protocol: String,
    /// What it means to the languages that are asked.
    pub model: Model,
    /// The languages that it was generated for.
    pub languages: Vec<String>,
}

/// A message for the peers to decode.
#[derive(Debug, Clone)]
pub struct Question {
    /// Which subject it is about, by its index.
    pub subject: usize,
    /// What names it for people.
    pub name: String,
    /// Who sends it.
    pub direction: Side,
    /// It travels in a binary frame.
    pub binary: bool,
    /// The message that it is about, if any.
    pub message: Option<Symbol>,
    /// The value that it is about, as a JSON Pointer.
    pub place: String,
    /// The bytes of the frame.
    pub bytes: Vec<u8>,
    /// Pending requests by the canonical text of their ids.
    pub pending: BTreeMap<String, Symbol>,
    /// What it means.
    pub expected: Meaning,
    /// It is what these languages wrote, to be decoded by all.
    pub written_by: Vec<String>,
}

impl Question {
    /// A vector as a question; the reference decoder says what is expected.
    #[must_use]
    pub fn of(subject: usize, model: &Model, vector: &Vector) -> Self {
        let expected = vectors::decode(model, vector.direction, vector.binary, &vector.bytes, &vector.pending);
        Self {
            subject,
            name: vector.id.clone(),
            direction: vector.direction,
            binary: vector.binary,
            message: vector.message.clone(),
            place: vector.place.clone(),
            bytes: vector.bytes.clone(),
            pending: vector.pending.clone(),
            expected,
            written_by: Vec::new(),
        }
    }
}

/// A message of which somebody says something else than the reference decoder.
#[derive(Debug, Clone)]
pub struct Difference {
    /// The message.
    pub question: Question,
    /// Who says what.
    pub said: Vec<(String, Said)>,
}

/// What came of a run.
#[derive(Debug, Default)]
pub struct Report {
    /// How many questions each language answered as expected, by the index of the subject and the language.
    pub agreed: BTreeMap<(usize, String), u64>,
    /// How many it answered otherwise.
    pub differed: BTreeMap<(usize, String), u64>,
    /// The questions that were answered otherwise, the first [`MOST_DIFFERENCES`] of them.
    pub differences: Vec<Difference>,
}

/// The most differences that are kept to be told.
pub const MOST_DIFFERENCES: usize = 1_000;

/// How long to wait for a peer that says nothing.
pub const PATIENCE: Duration = Duration::from_secs(60);

impl Report {
    /// How many questions were answered otherwise, by all languages together.
    #[must_use]
    pub fn wrong(&self) -> u64 {
        self.differed.values().sum()
    }

    fn add(&mut self, question: &Question, answers: &[(&str, Said)]) {
        let mut said = Vec::new();
        for (language, answer) in answers {
            let key = (question.subject, (*language).to_owned());
            let right = matches!(answer, Said::Meaning(meaning) if agrees(&question.expected, meaning, question.binary));
            *if right { self.agreed.entry(key) } else { self.differed.entry(key) }.or_default() += 1;
            if !right {
                said.push(((*language).to_owned(), answer.clone()));
            }
        }
        if !said.is_empty() && self.differences.len() < MOST_DIFFERENCES {
            self.differences.push(Difference { question: question.clone(), said });
        }
    }
}

/// The vectors of all subjects, as questions.
///
/// # Errors
/// There is not a single one.
pub fn questions(subjects: &[Subject], seed: u64) -> Result<Vec<Question>, Error> {
    let mut found = Vec::new();
    for (index, subject) in subjects.iter().enumerate() {
        let plan = vectors::plan(&subject.model, seed);
        if plan.vectors.is_empty() {
            let message = format!("the protocol `{}` has no vectors, so there is nothing to verify", subject.protocol);
            return Err(Error::new(message).help("a protocol has vectors when it has messages"));
        }
        found.extend(plan.vectors.iter().map(|vector| Question::of(index, &subject.model, vector)));
    }
    if found.is_empty() {
        return Err(Error::new("there is no protocol to verify, and so no vector"));
    }
    Ok(found)
}
