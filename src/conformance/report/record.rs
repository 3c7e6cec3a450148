//! The lines of a log to what they say of a run.
//!
//! A log may come from elsewhere, so nothing in it is trusted: an event of a connection or a case that is not there is an error with its line.

use super::super::case::{Case, Frame, Step};
use super::super::event::{Event, Footer, Header, Line, Verdict};
use std::collections::BTreeMap;
use std::fmt;
use std::io::BufRead;

/// A log, read.
#[derive(Debug, Clone)]
pub struct Record {
    /// What it is about.
    pub header: Header,
    /// What came of each case, by id; those that cannot be tried are among them.
    pub results: Vec<Outcome>,
    /// What the code of languages said otherwise than the spec.
    pub artefacts: Vec<Artefact>,
    /// How the run ended; `None` when it was cut off.
    pub footer: Option<Footer>,
}

/// What came of a case.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The id of the case.
    pub id: String,
    /// The case; `None` for one that cannot be tried.
    pub case: Option<Case>,
    /// What happened.
    pub events: Vec<Event>,
    /// What came of it.
    pub verdict: Verdict,
    /// How long it took, in microseconds.
    pub took: u64,
    /// What the server said meanwhile on its standard error.
    pub stderr: Vec<String>,
}

/// A language's code says otherwise than the spec of a frame that the server sent.
#[derive(Debug, Clone)]
pub struct Artefact {
    /// The case in which the frame came.
    pub case: String,
    /// The language.
    pub language: String,
    /// The message, by the spec.
    pub message: Option<String>,
    /// The frame.
    pub frame: Frame,
    /// What the spec says of it.
    pub expected: String,
    /// What the language says of it.
    pub said: String,
}

/// Why a log cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub why: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.why)
    }
}

impl Record {
    /// Reads a log to its end, or to where it was cut off.
    ///
    /// # Errors
    /// A line is none of a log, or does not belong where it is.
    pub fn read(mut log: impl BufRead) -> Result<Self, Broken> {
        let mut reader = Reader::default();
        let (mut number, mut bytes) = (0, Vec::new());
        loop {
            bytes.clear();
            number += 1;
            let broken = |why: String| Broken { line: number, why };
            let length = log.read_until(b'\n', &mut bytes).map_err(|error| broken(format!("cannot be read: {error}")))?;
            if length == 0 {
                break;
            }
            match serde_json::from_slice(&bytes) {
                Ok(line) => reader.take(line).map_err(broken)?,
                // Whoever wrote it was ended in the middle of the line.
                Err(_) if !bytes.ends_with(b"\n") && reader.header.is_some() => break,
                Err(error) => return Err(broken(format!("this is no line of a log: {error}"))),
            }
        }
        reader.end().ok_or_else(|| Broken { line: 1, why: "the log is empty: its first line says what was run".to_owned() })
    }
}

/// A case of which not everything has been read.
#[derive(Debug)]
struct Begun {
    case: Case,
    events: Vec<Event>,
}

#[derive(Debug, Default)]
struct Reader {
    header: Option<Header>,
    begun: BTreeMap<String, Begun>,
    results: BTreeMap<String, Outcome>,
    artefacts: Vec<Artefact>,
    footer: Option<Footer>,
}

impl Reader {
    fn take(&mut self, line: Line) -> Result<(), String> {
        if self.footer.is_some() {
            return Err("there is a line behind the end of the run".to_owned());
        }
        if self.header.is_none() != matches!(line, Line::Run(_)) {
            return Err("the first line, and no other, says what was run".to_owned());
        }
        match line {
            Line::Run(header) => self.header = Some(header),
            Line::Case(case) => self.begin(*case)?,
            Line::Event { case, event } => {
                let Some(begun) = self.begun.get_mut(&case) else { return Err(format!("the case `{case}` has not begun, or is over")) };
                if event.what.connection().is_some_and(|on| on >= begun.case.connections.len()) {
                    return Err(format!("the case `{case}` has no such connection"));
                }
                begun.events.push(event);
            }
            Line::Verdict { case, took, verdict, stderr } => self.over(case, took, verdict, stderr)?,
            Line::Artefact { case, language, message, frame, expected, said } => {
                self.artefacts.push(Artefact { case, language, message, frame, expected, said });
            }
            Line::End(footer) => self.footer = Some(footer),
        }
        Ok(())
    }

    fn begin(&mut self, case: Case) -> Result<(), String> {
        if self.begun.contains_key(&case.id) || self.results.contains_key(&case.id) {
            return Err(format!("the case `{}` is there twice", case.id));
        }
        if case.steps.iter().filter_map(Step::connection).any(|on| on >= case.connections.len()) {
            return Err(format!("a step of the case `{}` is about a connection that it does not have", case.id));
        }
        self.begun.insert(case.id.clone(), Begun { case, events: Vec::new() });
        Ok(())
    }

    fn over(&mut self, id: String, took: u64, verdict: Verdict, stderr: Vec<String>) -> Result<(), String> {
        if self.results.contains_key(&id) {
            return Err(format!("the case `{id}` is over already"));
        }
        let (case, events) = self.begun.remove(&id).map_or((None, Vec::new()), |begun| (Some(begun.case), begun.events));
        self.results.insert(id.clone(), Outcome { id, case, events, verdict, took, stderr });
        Ok(())
    }

    fn end(self) -> Option<Record> {
        let results = self.results.into_values().collect();
        Some(Record { header: self.header?, results, artefacts: self.artefacts, footer: self.footer })
    }
}
