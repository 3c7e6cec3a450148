//! The server under test as a process: started in a group of its own, found by what it prints or by the port that it was given, ready when
//! it accepts an upgrade, and ended with all its children.

use super::Address;
use crate::generate::{Error, ServerConfig};
use rustix::process::{Pid, Signal, kill_process_group};
use serde::Deserialize;
use std::collections::VecDeque;
use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::{oneshot, watch};

/// How many lines of what a server says are kept.
const LAST_WORDS: usize = 400;

/// How long a server may take to end before it is killed.
const GRACE: Duration = Duration::from_secs(3);

/// How a process ended: its exit code, and that in words.
pub(super) type Exit = (Option<i32>, String);

/// A running server.
pub(super) struct Server {
    /// Where it listens.
    pub(super) address: Address,
    group: Option<Pid>,
    exited: watch::Receiver<Option<Exit>>,
    words: Arc<Mutex<Words>>,
}

/// What a server said on its standard error.
#[derive(Debug, Default)]
struct Words {
    lines: VecDeque<String>,
    /// How many lines there were in all.
    count: usize,
}

/// The line with which a server says where it listens.
#[derive(Deserialize)]
struct Ready {
    host: String,
    port: u16,
}

impl Server {
    /// Starts the server of a configuration; `{build}` in its command is the folder to build in.
    pub(super) async fn start(config: &ServerConfig, extra: &[String], root: &Path, build: &Path) -> Result<Self, Error> {
        let port = if config.command.iter().any(|word| word.contains("{port}")) { Some(free_port()?) } else { None };
        let words: Vec<String> = config.command.iter().map(|word| fill(word, build, port)).chain(extra.iter().cloned()).collect();
        let mut child = spawn(config, &words, root)?;
        let (Some(output), Some(talk)) = (child.stdout.take(), child.stderr.take()) else {
            unreachable!("both were asked for");
        };
        let group = child.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
        let heard = Arc::new(Mutex::new(Words::default()));
        tokio::spawn(overhear(talk, Arc::clone(&heard)));
        let (found, first) = oneshot::channel();
        tokio::spawn(first_line(output, found));
        let (ended, exited) = watch::channel(None);
        tokio::spawn(wait(child, ended));
        let mut server = Self { address: Address::default(), group, exited, words: heard };
        let within = Duration::from_millis(config.ready_within);
        let located = tokio::time::timeout(within, server.locate(config, port, first)).await;
        server.address = located.unwrap_or_else(|_| Err(Error::new(format!("did not say where it listens within {} ms", config.ready_within)))).map_err(|error| server.failed(&words, &error.message))?;
        Ok(server)
    }

    async fn locate(&mut self, config: &ServerConfig, port: Option<u16>, first: oneshot::Receiver<String>) -> Result<Address, Error> {
        if let (Some(url), Some(port)) = (&config.url, port) {
            return Address::parse(&url.replace("{port}", &port.to_string()), &config.headers);
        }
        let mut exited = self.exited.clone();
        let line = tokio::select! {
            line = first => line.unwrap_or_default(),
            _ = exited.wait_for(Option::is_some) => String::new(),
        };
        let Ok(Ready { host, port }) = serde_json::from_str(&line) else {
            return Err(Error::new(match line.as_str() {
                "" => "ended without saying where it listens".to_owned(),
                line => format!("said `{line}` instead of where it listens, such as {{\"host\":\"127.0.0.1\",\"port\":8080}}"),
            }));
        };
        match &config.url {
            Some(url) => Address::parse(&url.replace("{port}", &port.to_string()), &config.headers),
            None => Address::parse(&format!("ws://{host}:{port}"), &config.headers),
        }
    }

    /// Why it cannot be used, and what it said.
    pub(super) fn failed(&self, words: &[String], why: &str) -> Error {
        let ended = self.exit().map(|(_, how)| format!(" ({how})")).unwrap_or_default();
        let said = self.said_since(0);
        let last = said[said.len().saturating_sub(40)..].join("\n");
        let said = if last.is_empty() { "it said nothing".to_owned() } else { format!("its last words:\n{last}") };
        Error::new(format!("the server `{}` {why}{ended}; {said}", words.join(" ")))
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

impl Drop for Server {
    /// A server never outlives the run, nor do its children.
    fn drop(&mut self) {
        if let Some(group) = self.group {
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}

/// Puts the folder and the port into a word of a command.
pub(super) fn fill(word: &str, build: &Path, port: Option<u16>) -> String {
    let word = word.replace("{build}", &build.to_string_lossy());
    port.map_or(word.clone(), |port| word.replace("{port}", &port.to_string()))
}

fn spawn(config: &ServerConfig, words: &[String], root: &Path) -> Result<Child, Error> {
    let Some((program, arguments)) = words.split_first() else {
        return Err(Error::new("the server has no command"));
    };
    let folder = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).envs(&config.environment).process_group(0);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().map_err(|error| Error::new(format!("cannot start the server `{}`: {error}", words.join(" "))).help(format!("is `{program}` installed?")))
}

/// A port that was free a moment ago. A server that can choose one itself has no such moment.
fn free_port() -> Result<u16, Error> {
    let bound = std::net::TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    bound.map(|address| address.port()).map_err(|error| Error::new(format!("there is no free port: {error}")))
}

async fn wait(mut child: Child, ended: watch::Sender<Option<Exit>>) {
    let exit = match child.wait().await {
        Ok(status) => (status.code(), status.to_string()),
        Err(error) => (None, error.to_string()),
    };
    let _ = ended.send(Some(exit));
}

async fn first_line(output: impl AsyncRead + Unpin, found: oneshot::Sender<String>) {
    let mut lines = BufReader::new(output).lines();
    let first = lines.next_line().await.ok().flatten().unwrap_or_default();
    let _ = found.send(first);
    // What else it prints is not kept, but it must be able to print.
    while let Ok(Some(_)) = lines.next_line().await {}
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
