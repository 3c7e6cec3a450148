//! A process in a group of its own: what it says on its standard error, how it ends, and the end of all its children with it.

use super::address::Launch;
use crate::generate::Error;
use rustix::process::{Pid, Signal, kill_process_group};
use std::collections::VecDeque;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::watch;

/// How many lines of what a process says are kept.
const LAST_WORDS: usize = 400;

/// How long a process may take to end before it is killed.
const GRACE: Duration = Duration::from_secs(3);

/// How a process ended: its exit code, and that in words.
pub(super) type Exit = (Option<i32>, String);

/// A running process.
pub(super) struct Process {
    group: Option<Pid>,
    exited: watch::Receiver<Option<Exit>>,
    words: Arc<Mutex<Words>>,
}

/// What a process said on its standard error.
#[derive(Debug, Default)]
struct Words {
    lines: VecDeque<String>,
    /// How many lines there were in all.
    count: usize,
}

impl Process {
    /// Starts it. Its standard input is a pipe, or empty.
    pub(super) fn start(launch: &Launch, input: Stdio) -> Result<(Self, Option<ChildStdin>, ChildStdout), Error> {
        let Some((program, arguments)) = launch.words.split_first() else {
            return Err(Error::new("the server has no command"));
        };
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&launch.folder).envs(launch.environment.iter().cloned()).process_group(0);
        command.stdin(input).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| {
            Error::new(format!("cannot start the server `{}`: {error}", launch.words.join(" "))).help(format!("is `{program}` installed?"))
        })?;
        let (Some(output), Some(talk)) = (child.stdout.take(), child.stderr.take()) else {
            unreachable!("both were asked for");
        };
        let input = child.stdin.take();
        let group = child.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
        let words = Arc::new(Mutex::new(Words::default()));
        tokio::spawn(overhear(talk, Arc::clone(&words)));
        let (ended, exited) = watch::channel(None);
        tokio::spawn(wait(child, ended));
        Ok((Self { group, exited, words }, input, output))
    }

    /// How it ended, if it has.
    pub(super) fn exit(&self) -> Option<Exit> {
        self.exited.borrow().clone()
    }

    /// To be told when it ends.
    pub(super) fn watch(&self) -> watch::Receiver<Option<Exit>> {
        self.exited.clone()
    }

    /// How many lines it has said.
    pub(super) fn said(&self) -> usize {
        self.words.lock().unwrap_or_else(PoisonError::into_inner).count
    }

    /// What it has said since then, as far as it is kept.
    pub(super) fn said_since(&self, count: usize) -> Vec<String> {
        let words = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        let new = words.count.saturating_sub(count).min(words.lines.len());
        words.lines.iter().skip(words.lines.len() - new).cloned().collect()
    }

    /// Why it cannot be used, and what it said.
    pub(super) fn failed(&self, words: &[String], why: &str) -> Error {
        let ended = self.exit().map(|(_, how)| format!(" ({how})")).unwrap_or_default();
        let said = self.said_since(0);
        let last = said[said.len().saturating_sub(40)..].join("\n");
        let said = if last.is_empty() { "it said nothing".to_owned() } else { format!("its last words:\n{last}") };
        Error::new(format!("the server `{}` {why}{ended}; {said}", words.join(" ")))
    }

    /// Asks it to end.
    pub(super) fn terminate(&self) {
        self.signal(Signal::TERM);
    }

    fn signal(&self, signal: Signal) {
        if let (Some(group), None) = (self.group, self.exit()) {
            // One that has just ended needs no signal.
            let _ = kill_process_group(group, signal);
        }
    }

    /// Ends it, and everything that it started.
    pub(super) async fn stop(&self) {
        self.terminate();
        let mut exited = self.exited.clone();
        if tokio::time::timeout(GRACE, exited.wait_for(Option::is_some)).await.is_err() {
            self.signal(Signal::KILL);
            let _ = tokio::time::timeout(GRACE, exited.wait_for(Option::is_some)).await;
        }
    }
}

impl Drop for Process {
    /// It never outlives the run, nor do its children.
    fn drop(&mut self) {
        if let Some(group) = self.group {
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}

async fn wait(mut child: Child, ended: watch::Sender<Option<Exit>>) {
    let exit = match child.wait().await {
        Ok(status) => (status.code(), status.to_string()),
        Err(error) => (None, error.to_string()),
    };
    let _ = ended.send(Some(exit));
}

async fn overhear(talk: impl AsyncRead + Unpin, heard: Arc<Mutex<Words>>) {
    let mut reader = BufReader::new(talk);
    let mut line = Vec::new();
    while let Ok(1..) = reader.read_until(b'\n', &mut line).await {
        let text = String::from_utf8_lossy(&line).trim_end().to_owned();
        line.clear();
        let mut words = heard.lock().unwrap_or_else(PoisonError::into_inner);
        words.lines.push_back(text);
        words.count += 1;
        if words.lines.len() > LAST_WORDS {
            words.lines.pop_front();
        }
    }
}
