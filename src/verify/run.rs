//! All questions to all peers, many at a time, and every answer to its question.

use super::answer::Said;
use super::peer::{Event, Peer, protocols};
use super::{Place, Question, Report, Subject};
use crate::generate::Error;
use crate::vectors::Meaning;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// How many questions go out together.
const BATCH: usize = 1_000;

/// How many batches may lack answers. More than one, so that no peer ever waits for another's last answer.
const IN_FLIGHT: usize = 4;

/// Questions that go out together.
pub(super) struct Batch {
    first: u64,
    questions: Vec<Question>,
    /// By question, which languages are asked.
    languages: Arc<Vec<Vec<String>>>,
}

impl Batch {
    /// The questions for one language, with their ids.
    pub(super) fn asked_of<'b>(&'b self, language: &'b str) -> impl Iterator<Item = (u64, &'b Question)> {
        let numbered = self.questions.iter().enumerate().map(|(at, question)| (self.first + at as u64, question));
        numbered.filter(move |(_, question)| self.languages[question.subject].iter().any(|wanted| wanted == language))
    }
}

/// A batch and the answers to it.
struct Open {
    batch: Arc<Batch>,
    /// By peer, then by question.
    answers: Vec<Vec<Option<Said>>>,
    /// How many answers are lacking, by peer.
    lacking: Vec<usize>,
    /// Which peers have been handed the batch.
    handed: Vec<bool>,
}

/// Asks every language about every question that is for it.
///
/// # Errors
/// A peer cannot be started, ends early, says nothing for `patience`, or says what is no answer to any question.
pub fn run(subjects: &[Subject], places: &[Place], questions: impl Iterator<Item = Question>, patience: Duration) -> Result<Report, Error> {
    run_heard(subjects, places, questions, patience, &mut |_, _| {})
}

/// As [`run`], and hands over every question with all its answers.
///
/// # Errors
/// See [`run`].
pub fn run_heard(
    subjects: &[Subject],
    places: &[Place],
    questions: impl Iterator<Item = Question>,
    patience: Duration,
    heard: Heard<'_>,
) -> Result<Report, Error> {
    let (sender, events) = channel();
    let names = protocols(subjects);
    let mut peers = Vec::with_capacity(places.len());
    for (index, place) in places.iter().enumerate() {
        peers.push(Peer::start(place, index, &names, &sender)?);
    }
    drop(sender);
    let languages = Arc::new(subjects.iter().map(|subject| subject.languages.clone()).collect());
    let mut run = Run {
        heard,
        peers,
        events,
        patience,
        languages,
        source: questions.fuse(),
        again: VecDeque::new(),
        asked: BTreeSet::new(),
        open: VecDeque::new(),
        next: 0,
        report: Report::default(),
    };
    run.all()?;
    run.end()?;
    if run.next == 0 {
        return Err(Error::new("there was no question, so nothing is verified"));
    }
    Ok(run.report)
}

/// Told of a question and what each language said.
type Heard<'h> = &'h mut dyn FnMut(&Question, &[(&str, Said)]);

struct Run<'h, I> {
    heard: Heard<'h>,
    peers: Vec<Peer>,
    events: Receiver<(usize, Event)>,
    patience: Duration,
    languages: Arc<Vec<Vec<String>>>,
    source: I,
    /// What peers wrote, to be decoded by all.
    again: VecDeque<Question>,
    /// What was asked, so that nothing is decoded twice only because many wrote it.
    asked: BTreeSet<u64>,
    open: VecDeque<Open>,
    next: u64,
    report: Report,
}

impl<I: Iterator<Item = Question>> Run<'_, I> {
    fn all(&mut self) -> Result<(), Error> {
        loop {
            while self.open.len() < IN_FLIGHT && self.start_batch() {}
            self.hand_out();
            if self.open.is_empty() {
                return Ok(());
            }
            match self.events.recv_timeout(self.patience) {
                Ok((peer, event)) => self.take(peer, event)?,
                Err(RecvTimeoutError::Timeout) => return Err(self.silent()),
                Err(RecvTimeoutError::Disconnected) => return Err(self.gone()),
            }
            self.close_batches();
        }
    }

    /// Makes the next batch; `false` when there are no more questions for now.
    fn start_batch(&mut self) -> bool {
        let mut questions = Vec::new();
        while questions.len() < BATCH {
            match self.again.pop_front().or_else(|| self.source.next()) {
                Some(question) => {
                    self.asked.insert(fingerprint(&question));
                    questions.push(question);
                }
                None => break,
            }
        }
        if questions.is_empty() {
            return false;
        }
        let batch = Arc::new(Batch { first: self.next, questions, languages: Arc::clone(&self.languages) });
        self.next += batch.questions.len() as u64;
        let lacking: Vec<usize> = self.peers.iter().map(|peer| batch.asked_of(&peer.language).count()).collect();
        let answers = vec![vec![None; batch.questions.len()]; self.peers.len()];
        self.open.push_back(Open { batch, answers, lacking, handed: vec![false; self.peers.len()] });
        true
    }

    fn hand_out(&mut self) {
        for open in &mut self.open {
            for (peer, handed) in self.peers.iter().zip(&mut open.handed) {
                // What cannot be handed out now is handed out after the next answer.
                *handed = *handed || peer.ask(&open.batch);
            }
        }
    }

    fn take(&mut self, peer: usize, event: Event) -> Result<(), Error> {
        let answers = match event {
            Event::Answers(answers) => answers,
            Event::Rubbish(line) => return Err(self.peers[peer].error(&format!("wrote `{line}`, which is no answer"))),
            Event::End => {
                let lacking: usize = self.open.iter().map(|open| open.lacking[peer]).sum();
                if lacking == 0 {
                    return Err(self.peers[peer].ended("ended before it was told to"));
                }
                let first = self.first_lacking(peer);
                return Err(self.peers[peer].ended(&format!("ended without an answer to {lacking} questions, the first being {first}")));
            }
        };
        for (id, said) in answers {
            let open =
                self.open.iter_mut().find(|open| (open.batch.first..open.batch.first + open.batch.questions.len() as u64).contains(&id));
            let slot = open.and_then(|open| {
                let at = usize::try_from(id - open.batch.first).ok()?;
                let wanted = open.batch.languages[open.batch.questions[at].subject].contains(&self.peers[peer].language);
                (wanted && open.answers[peer][at].is_none()).then_some((open, at))
            });
            let Some((open, at)) = slot else {
                return Err(self.peers[peer].error(&format!("answered the question {id}, which was not asked or has been answered")));
            };
            open.answers[peer][at] = Some(said);
            open.lacking[peer] -= 1;
        }
        Ok(())
    }

    /// Judges batches that have all their answers.
    fn close_batches(&mut self) {
        let (done, open) = std::mem::take(&mut self.open).into_iter().partition(|open| open.lacking.iter().all(|lacking| *lacking == 0));
        self.open = open;
        let done: VecDeque<Open> = done;
        for mut open in done {
            for (at, question) in open.batch.questions.iter().enumerate() {
                let said = open.answers.iter_mut().map(|answers| answers[at].take());
                let answers: Vec<(&str, Said)> =
                    self.peers.iter().zip(said).filter_map(|(peer, said)| Some((peer.language.as_str(), said?))).collect();
                self.report.add(question, &answers);
                (self.heard)(question, &answers);
                let again = written(question, &answers).into_iter().filter(|question| self.asked.insert(fingerprint(question)));
                self.again.extend(again);
            }
        }
    }

    fn first_lacking(&self, peer: usize) -> String {
        let lacking = self.open.iter().flat_map(|open| {
            let asked = open.batch.asked_of(&self.peers[peer].language);
            asked
                .filter(|(id, _)| open.answers[peer][usize::try_from(id - open.batch.first).unwrap_or(0)].is_none())
                .map(|(_, question)| question)
        });
        lacking.into_iter().next().map(|question| question.name.clone()).unwrap_or_default()
    }

    /// Nobody said anything for too long: the one who should have is named.
    fn silent(&mut self) -> Error {
        let lacking = |peer: usize| self.open.iter().map(|open| open.lacking[peer]).sum::<usize>();
        let peer = (0..self.peers.len()).max_by_key(|peer| lacking(*peer)).unwrap_or(0);
        let (seconds, first) = (self.patience.as_secs_f64(), self.first_lacking(peer));
        self.peers[peer].error(&format!("said nothing for {seconds} seconds while it was asked about {first}"))
    }

    fn gone(&mut self) -> Error {
        self.peers[0].error("and all others closed their output")
    }

    /// Tells the peers that it is over, and sees that they have nothing more to say and end well.
    fn end(&mut self) -> Result<(), Error> {
        for peer in &mut self.peers {
            peer.finish();
        }
        let mut left = self.peers.len();
        while left > 0 {
            match self.events.recv_timeout(self.patience) {
                Ok((_, Event::End)) => left -= 1,
                Ok((peer, Event::Rubbish(line))) => return Err(self.peers[peer].error(&format!("wrote `{line}`, which is no answer"))),
                Ok((peer, Event::Answers(_))) => return Err(self.peers[peer].error("answered more than it was asked")),
                Err(_) => {
                    let patience = Duration::from_millis(1);
                    let hanging = (0..self.peers.len()).find(|peer| self.peers[*peer].end(patience).is_none()).unwrap_or(0);
                    return Err(self.peers[hanging].error("does not end when its input does"));
                }
            }
        }
        let patience = self.patience;
        for peer in &mut self.peers {
            match peer.end(patience) {
                Some(status) if status.success() => {}
                Some(_) => return Err(peer.ended("ended with an error")),
                None => return Err(peer.error("does not end when its input does")),
            }
        }
        Ok(())
    }
}

/// What the peers wrote, where it is right and not what they read: each text once, for all of them to decode.
fn written(question: &Question, answers: &[(&str, Said)]) -> Vec<Question> {
    let Some(canonical) = question.expected.canonical() else { return Vec::new() };
    let mut texts: BTreeMap<&[u8], Vec<String>> = BTreeMap::new();
    for (language, said) in answers {
        if let Said::Meaning(meaning) = said
            && super::agrees(&question.expected, meaning, question.binary)
            && let Some(bytes) = meaning.canonical()
        {
            texts.entry(bytes).or_default().push((*language).to_owned());
        }
    }
    let again = texts.into_iter().filter(|(bytes, _)| *bytes != question.bytes);
    let expected = match &question.expected {
        Meaning::Message { name, .. } => Meaning::Message { name: name.clone(), canonical: canonical.to_vec() },
        other => other.clone(),
    };
    again
        .map(|(bytes, written_by)| Question { bytes: bytes.to_vec(), written_by, expected: expected.clone(), ..question.clone() })
        .collect()
}

fn fingerprint(question: &Question) -> u64 {
    let mut hasher = DefaultHasher::new();
    let direction = question.direction == crate::model::Peer::Client;
    (
        question.subject,
        direction,
        question.binary,
        &question.bytes,
        question.pending.iter().map(|(id, name)| (id, name.as_str())).collect::<Vec<_>>(),
    )
        .hash(&mut hasher);
    hasher.finish()
}
