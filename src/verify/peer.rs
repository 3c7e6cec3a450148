//! A peer as a process: a thread that writes questions, one that reads answers, and one that listens to what else it says.

use super::answer::{self, Said};
use super::run::Batch;
use super::{Place, Subject};
use crate::generate::Error;
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Sender, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How many batches wait for a peer to take them.
const WAITING: usize = 8;

/// How many lines of what a peer says are kept.
const LAST_WORDS: usize = 12;

/// The longest line that is taken for an answer, in bytes.
const LONGEST_LINE: u64 = 64 << 20;

/// A running peer.
pub(super) struct Peer {
    pub(super) language: String,
    command: String,
    child: Child,
    batches: Option<SyncSender<Arc<Batch>>>,
    last_words: Arc<Mutex<VecDeque<String>>>,
}

/// What a peer did.
pub(super) enum Event {
    /// It answered.
    Answers(Vec<(u64, Said)>),
    /// It wrote a line that is no answer.
    Rubbish(String),
    /// It closed its output.
    End,
}

impl Peer {
    /// Starts the peer of a language; what it does is sent under its index.
    pub(super) fn start(place: &Place, index: usize, subjects: &Arc<Vec<String>>, events: &Sender<(usize, Event)>) -> Result<Self, Error> {
        let words = place.peer()?;
        let started = place.command(words)?.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = started.map_err(|error| place.cannot_start(words, &error))?;
        let (Some(input), Some(output), Some(talk)) = (child.stdin.take(), child.stdout.take(), child.stderr.take()) else {
            unreachable!("all three were asked for");
        };
        let (batches, waiting) = sync_channel(WAITING);
        let (names, language) = (Arc::clone(subjects), place.language.clone());
        thread::spawn(move || ask(input, waiting, &names, &language));
        let events = events.clone();
        thread::spawn(move || listen(output, index, &events));
        let last_words = Arc::new(Mutex::new(VecDeque::new()));
        let heard = Arc::clone(&last_words);
        thread::spawn(move || overhear(talk, &heard));
        Ok(Self { language: place.language.clone(), command: words.join(" "), child, batches: Some(batches), last_words })
    }

    /// Asks; waits while too much is waiting. A peer that is gone shows by its answers.
    pub(super) fn ask(&self, batch: &Arc<Batch>) -> bool {
        self.batches.as_ref().is_some_and(|batches| batches.try_send(Arc::clone(batch)).is_ok())
    }

    /// No more questions follow.
    pub(super) fn finish(&mut self) {
        self.batches = None;
    }

    /// How it ended; `None` when it does not end in time.
    pub(super) fn end(&mut self, patience: Duration) -> Option<std::process::ExitStatus> {
        let until = Instant::now() + patience;
        loop {
            match self.child.try_wait() {
                Ok(Some(status)) => return Some(status),
                Ok(None) if Instant::now() < until => thread::sleep(Duration::from_millis(10)),
                Ok(None) | Err(_) => return None,
            }
        }
    }

    /// What is wrong with one that has ended: also how it ended.
    pub(super) fn ended(&mut self, what: &str) -> Error {
        let status = self.end(Duration::from_millis(500));
        self.error(&format!("{what}{}", status.map(|status| format!(" ({status})")).unwrap_or_default()))
    }

    /// What is wrong with it, and the last that it said.
    pub(super) fn error(&mut self, what: &str) -> Error {
        // That may still be on its way.
        thread::sleep(Duration::from_millis(100));
        let words: Vec<String> = self.last_words.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect();
        let said = if words.is_empty() { "it said nothing more".to_owned() } else { format!("its last words:\n{}", words.join("\n")) };
        Error::new(format!("the peer of `{}`, `{}`, {what}; {said}", self.language, self.command))
    }
}

impl Drop for Peer {
    /// A peer never outlives the run; one that has ended by itself is only waited for.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Writes the questions of every batch. When the peer reads no more, it has ended or is about to; its answers tell.
fn ask(mut input: ChildStdin, waiting: std::sync::mpsc::Receiver<Arc<Batch>>, protocols: &[String], language: &str) {
    for batch in waiting {
        let mut lines = String::new();
        for (id, question) in batch.asked_of(language) {
            lines.push_str(&answer::line(id, &protocols[question.subject], question));
        }
        if input.write_all(lines.as_bytes()).and_then(|()| input.flush()).is_err() {
            return;
        }
    }
}

fn listen(output: impl Read, index: usize, events: &Sender<(usize, Event)>) {
    let mut reader = BufReader::with_capacity(1 << 16, output);
    let mut answers = Vec::new();
    loop {
        let mut line = Vec::new();
        let read = reader.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line);
        let event = match read {
            Ok(1..) => match std::str::from_utf8(&line).ok().and_then(answer::read) {
                Some(answer) => {
                    answers.push(answer);
                    // Answers are handed on by the handful, but never kept back while the peer is silent.
                    if answers.len() < 256 && reader.buffer().contains(&b'\n') {
                        continue;
                    }
                    Event::Answers(std::mem::take(&mut answers))
                }
                None => Event::Rubbish(String::from_utf8_lossy(&line[..line.len().min(200)]).trim_end().to_owned()),
            },
            Ok(0) | Err(_) => Event::End,
        };
        let last = !matches!(event, Event::Answers(_));
        if events.send((index, event)).is_err() || last {
            return;
        }
    }
}

fn overhear(talk: impl Read, heard: &Mutex<VecDeque<String>>) {
    for line in BufReader::new(talk).split(b'\n').map_while(Result::ok) {
        let mut heard = heard.lock().unwrap_or_else(PoisonError::into_inner);
        heard.push_back(String::from_utf8_lossy(&line).into_owned());
        if heard.len() > LAST_WORDS {
            heard.pop_front();
        }
    }
}

/// The names of the subjects, as peers know them.
pub(super) fn protocols(subjects: &[Subject]) -> Arc<Vec<String>> {
    Arc::new(subjects.iter().map(|subject| subject.protocol.clone()).collect())
}
