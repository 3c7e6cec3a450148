//! One line that tells how far a run is, where somebody looks.

use crate::conformance::event::{Status, Verdict};
use std::cell::Cell;
use std::io::{IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

/// How often the line is written again.
const PACE: Duration = Duration::from_millis(100);

/// The line. It is gone when this is.
pub(super) struct Progress {
    total: usize,
    done: Cell<usize>,
    wrong: Cell<usize>,
    /// When the line was written last; never where nobody looks.
    told: Option<Cell<Instant>>,
}

impl Progress {
    /// A run of so many cases begins.
    pub(super) fn new(total: usize) -> Self {
        let told = stderr().is_terminal().then(|| Cell::new(Instant::now()));
        Self { total, done: Cell::new(0), wrong: Cell::new(0), told }
    }

    /// A case is over.
    pub(super) fn over(&self, verdict: &Verdict) {
        self.done.set(self.done.get() + 1);
        if matches!(verdict.status, Status::Failed | Status::Crashed) {
            self.wrong.set(self.wrong.get() + 1);
        }
        let Some(told) = self.told.as_ref().filter(|told| told.get().elapsed() >= PACE) else { return };
        told.set(Instant::now());
        let wrong = match self.wrong.get() {
            0 => String::new(),
            count => format!(", {count} failed"),
        };
        // Who cannot be told misses nothing but this.
        let _ = write!(stderr(), "\r\u{1b}[2K{} of {} cases{wrong}", self.done.get(), self.total);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.told.is_some() {
            let _ = write!(stderr(), "\r\u{1b}[2K");
        }
    }
}
