//! Cases against a live server: the one part that touches the world. It does what the steps say, writes down what happens, and asks the judge
//! how long to wait; it decides nothing.

mod address;
mod process;
mod run;
mod server;
mod socket;
mod stream;
mod websocket;
mod wire;

use super::case::{CLOSE, Case, Frame, PING, PONG, Step};
use super::event::{Ending, Event, Verdict, What};
use super::judge::Judge;
use super::spec::Spec;
use process::Process;
use socket::{Happened, Socket};
use std::time::{Duration, Instant};
use tokio::sync::mpsc;

pub use address::Address;
pub use run::{Options, Ran, With, run};

/// How many happenings may wait to be looked at before a server is read no further.
const WAITING: usize = 1_024;

/// How much later than it should a timer may be, before it shows that this process had too much to do to read what came.
const BUSY: Duration = Duration::from_millis(50);

/// How long to wait for something that the step itself sets no time for.
const PATIENCE: u64 = 5_000;

/// How long a process of a connection may take to start, in milliseconds.
const STARTING: u64 = 10_000;

/// What was written down of a case, and the verdict.
struct Driven {
    events: Vec<Event>,
    verdict: Verdict,
    took: Duration,
    /// What the server said meanwhile on its standard error.
    stderr: Vec<String>,
}

/// Drives one case.
async fn drive(spec: &Spec<'_>, case: &Case, address: &Address, server: Option<&Process>, scale: f64) -> Driven {
    let (sender, happened) = mpsc::channel(WAITING);
    let exited = server.map(Process::watch);
    let mut driver = Driver {
        case,
        judge: Judge::new(spec, case),
        address,
        server,
        scale,
        start: Instant::now(),
        sender,
        happened,
        exited,
        sockets: case.connections.iter().map(|_| None).collect(),
        leaving: vec![false; case.connections.len()],
        events: Vec::new(),
    };
    for (index, step) in case.steps.iter().enumerate() {
        driver.catch_up().await;
        if driver.judge.is_decided() {
            break;
        }
        if !driver.judge.skips(step) {
            driver.step(index, step).await;
        }
    }
    let took = driver.start.elapsed();
    let Driver { judge, events, sockets, .. } = driver;
    let verdict = judge.finish();
    let stderr = if verdict.findings.is_empty() { Vec::new() } else { sockets.iter().flatten().flat_map(Socket::said).collect() };
    Driven { events, verdict, took, stderr }
}

struct Driver<'d, 'm> {
    case: &'d Case,
    judge: Judge<'m, 'd>,
    address: &'d Address,
    server: Option<&'d Process>,
    scale: f64,
    start: Instant,
    sender: mpsc::Sender<Happened>,
    happened: mpsc::Receiver<Happened>,
    exited: Option<tokio::sync::watch::Receiver<Option<process::Exit>>>,
    sockets: Vec<Option<Socket>>,
    /// We sent a close frame on the connection.
    leaving: Vec<bool>,
    events: Vec<Event>,
}

impl Driver<'_, '_> {
    fn note(&mut self, when: Instant, what: What) {
        let at = when.saturating_duration_since(self.start);
        let event = Event { at: u64::try_from(at.as_micros()).unwrap_or(u64::MAX), what };
        self.judge.feed(&event);
        self.events.push(event);
    }

    fn now(&self) -> u64 {
        u64::try_from(self.start.elapsed().as_micros()).unwrap_or(u64::MAX)
    }

    /// Looks at what has happened already.
    async fn catch_up(&mut self) {
        while let Ok(happened) = self.happened.try_recv() {
            self.see(happened).await;
        }
    }

    /// Something happened; a ping is answered, as a client must.
    async fn see(&mut self, (when, what): Happened) {
        let answer = match &what {
            What::Received { on, frame, .. } if frame.opcode == PING && !self.leaving[*on] => {
                Some((*on, Frame { opcode: PONG, ..frame.clone() }))
            }
            // A close frame is answered by one with the same code, unless it is the answer to ours.
            What::Received { on, frame, fault: None } if frame.opcode == CLOSE && !self.leaving[*on] => Some((*on, frame.clone())),
            _ => None,
        };
        // RFC 6455, section 7.1.1: the server ends the stream first, and a client ends it in turn.
        let over = match &what {
            What::Ended { on, how: Ending::Fin } if !self.address.is_stream() => Some(*on),
            _ => None,
        };
        self.note(when, what);
        if let Some(socket) = over.and_then(|on| self.sockets[on].as_mut()) {
            socket.finish().await;
        }
        for (on, frame) in self.judge.due() {
            if !self.leaving[on] {
                self.send(on, &[frame]).await;
            }
        }
        if let Some((on, frame)) = answer {
            self.leaving[on] |= frame.opcode == CLOSE;
            if let Some(socket) = &mut self.sockets[on] {
                socket.send(&[frame], Duration::from_secs(1)).await;
            }
        }
    }

    async fn step(&mut self, index: usize, step: &Step) {
        self.note(Instant::now(), What::Step { step: index });
        self.act(step).await;
        self.wait(index, step).await;
        if !self.judge.is_decided() {
            let now = self.now();
            self.judge.end_step(now);
        }
    }

    async fn act(&mut self, step: &Step) {
        match step {
            Step::Open { on } | Step::Refused { on, .. } => {
                let opening = &self.case.connections[*on];
                let opened = Socket::open(self.address, opening, *on, self.sender.clone());
                match tokio::time::timeout(self.scaled(PATIENCE), opened).await {
                    Ok(upgraded) => {
                        self.note(Instant::now(), upgraded.what);
                        self.sockets[*on] = upgraded.socket;
                    }
                    Err(_) => self.note(Instant::now(), What::Unanswered { on: *on, why: "no answer to the upgrade in time".to_owned() }),
                }
            }
            Step::Send { on, frames, .. } | Step::Probe { on, frames, .. } => {
                let frames = self.judge.filled(*on, frames);
                self.send(*on, &frames).await;
            }
            Step::Close { on, .. } if self.address.is_stream() => {
                if let Some(socket) = &mut self.sockets[*on] {
                    socket.finish().await;
                }
            }
            Step::Close { on, code, reason, .. } => {
                let payload = code.map(|code| [&code.to_be_bytes(), reason.as_bytes()].concat()).unwrap_or_default();
                self.leaving[*on] = true;
                self.send(*on, &[Frame { opcode: CLOSE, fin: true, payload }]).await;
            }
            Step::Abort { on, reset } => {
                if let Some(socket) = self.sockets[*on].take() {
                    socket.abort(*reset).await;
                    self.note(Instant::now(), What::Ended { on: *on, how: Ending::Ours });
                }
            }
            Step::Read { on, reading } => {
                if let Some(socket) = &self.sockets[*on] {
                    socket.read(*reading);
                }
            }
            Step::Terminate => {
                if let Some(server) = self.server {
                    server.terminate();
                }
            }
            Step::Await { .. } | Step::React { .. } | Step::Quiet { .. } | Step::Pause { .. } | Step::Exited { .. } => {}
        }
    }

    async fn send(&mut self, on: usize, frames: &[Frame]) {
        for frame in frames {
            self.note(Instant::now(), What::Sent { on, frame: frame.clone() });
        }
        let within = self.scaled(PATIENCE);
        if let Some(socket) = &mut self.sockets[on] {
            socket.send(frames, within).await;
        }
    }

    /// Waits until the judge needs no more of this step, or its time is up.
    async fn wait(&mut self, index: usize, step: &Step) {
        let limit = match step {
            Step::Await { within_ms, .. } | Step::React { within_ms, .. } | Step::Probe { within_ms, .. } | Step::Exited { within_ms } => {
                *within_ms
            }
            Step::Close { within_ms, .. } => within_ms.unwrap_or(0),
            Step::Quiet { for_ms, .. } | Step::Pause { for_ms } => *for_ms,
            Step::Open { .. } | Step::Refused { .. } => PATIENCE,
            Step::Send { .. } | Step::Abort { .. } | Step::Read { .. } | Step::Terminate => 0,
        };
        let mut deadline = tokio::time::Instant::now() + self.scaled(limit + self.starting(step));
        while !self.judge.is_done() {
            let exited = async {
                match &mut self.exited {
                    Some(exited) => exited.wait_for(Option::is_some).await.ok().and_then(|exit| exit.clone()),
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                biased;
                happened = self.happened.recv() => {
                    if let Some(happened) = happened {
                        self.see(happened).await;
                    }
                }
                exit = exited => {
                    self.exited = None;
                    if let Some((code, how)) = exit {
                        self.note(Instant::now(), What::Exited { code, how });
                    }
                }
                () = tokio::time::sleep_until(deadline) => {
                    let late = deadline.elapsed();
                    if late > BUSY {
                        // Nobody has looked for so long, and so what came may still be waiting to be read.
                        deadline += late + BUSY;
                    } else {
                        self.note(Instant::now(), What::Elapsed { step: index });
                    }
                }
            }
        }
    }

    /// How much longer to wait for the first thing that a process says, which has just been started.
    fn starting(&self, step: &Step) -> u64 {
        let answered = matches!(step, Step::Await { .. } | Step::React { .. } | Step::Probe { .. });
        let came = |on: usize| self.events.iter().any(|event| matches!(event.what, What::Received { on: from, .. } if from == on));
        match step.connection().filter(|on| answered && self.address.is_child() && !came(*on)) {
            Some(_) => STARTING,
            None => 0,
        }
    }

    fn scaled(&self, ms: u64) -> Duration {
        Duration::from_millis(ms).mul_f64(self.scale)
    }
}
