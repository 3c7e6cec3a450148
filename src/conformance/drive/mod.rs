//! Cases against a live server: the one part that touches the world. It does what the steps say, writes down what happens, and asks the judge
//! how long to wait; it decides nothing.

mod address;
mod lanes;
mod process;
mod program;
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
use lanes::Lanes;
use process::Process;
use socket::{Happened, Socket};
use std::collections::BTreeMap;
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

/// How long a lane may wait for the others. Each of their steps has a time of its own, so that this is never reached for nothing.
const LANES: u64 = 600_000;

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
async fn drive(spec: &Spec<'_>, case: &Case, address: &Address, server: Option<&Process>, options: &Options) -> Driven {
    let (sender, happened) = mpsc::channel(WAITING);
    let exited = server.map(Process::watch);
    let mut driver = Driver {
        case,
        judge: Judge::new(spec, case),
        address,
        server,
        options,
        start: Instant::now(),
        sender,
        happened,
        exited,
        sockets: case.connections.iter().map(|_| None).collect(),
        leaving: vec![false; case.connections.len()],
        events: Vec::new(),
    };
    driver.go(&mut Lanes::new(case.steps.len())).await;
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
    options: &'d Options,
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

    /// Goes through all steps, until something is wrong.
    async fn go(&mut self, lanes: &mut Lanes) {
        let mut deadlines = BTreeMap::new();
        loop {
            while let Ok(happened) = self.happened.try_recv() {
                self.see(happened).await;
                self.settle(lanes);
            }
            if self.judge.is_decided() {
                return;
            }
            if let Some(index) = lanes.next() {
                let step = &self.case.steps[index];
                if self.judge.skips(step) {
                    lanes.over(index, step);
                    continue;
                }
                self.note(Instant::now(), What::Step { step: index });
                self.act(index, step).await;
                deadlines.insert(index, tokio::time::Instant::now() + self.scaled(limit(step) + self.starting(step)));
                self.settle(lanes);
            } else if lanes.running().next().is_some() {
                self.wait(lanes, &mut deadlines).await;
                self.settle(lanes);
            } else {
                return;
            }
        }
    }

    /// Ends the steps that need no more.
    fn settle(&mut self, lanes: &mut Lanes) {
        while let Some(index) = self.judge.done().filter(|_| !self.judge.is_decided()) {
            let now = self.now();
            self.judge.end_step(index, now);
            lanes.over(index, &self.case.steps[index]);
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

    async fn act(&mut self, index: usize, step: &Step) {
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
            Step::Freeze { on } => {
                self.leaving[*on] = true;
                if let Some(socket) = &self.sockets[*on] {
                    socket.read(false);
                }
            }
            Step::Run { command, input, within_ms, .. } => {
                let (input, within) = (self.judge.input(input), self.scaled(*within_ms));
                program::start(index, command, &input, within, self.options, self.sender.clone());
            }
            // These wait, or look at what has come.
            Step::Await { .. } | Step::React { .. } | Step::Quiet { .. } | Step::Pause { .. } | Step::Exited { .. } => {}
            Step::Expect { .. } | Step::Leftover { .. } | Step::State { .. } | Step::Parallel { .. } | Step::Barrier { .. } => {}
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

    /// Waits until something happens, or the time of a step is up.
    async fn wait(&mut self, lanes: &Lanes, deadlines: &mut BTreeMap<usize, tokio::time::Instant>) {
        let start = tokio::time::Instant::from_std(self.start);
        let due = |index: usize| {
            let pace = self.judge.pace(index).map(|(since, ms)| start + Duration::from_micros(since) + self.scaled(ms));
            deadlines.get(&index).copied().into_iter().chain(pace).min().map(|due| (due, index))
        };
        let Some((deadline, index)) = lanes.running().filter_map(due).min() else { return };
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
                // A step in which nothing is to come ends when its time is up, and no later: what comes next has a time of its own.
                let passes = matches!(self.case.steps.get(index), Some(Step::Quiet { .. } | Step::Pause { .. }));
                if late > BUSY && !passes && deadlines.get(&index) == Some(&deadline) {
                    // Nobody has looked for so long, and so what came may still be waiting to be read.
                    deadlines.insert(index, deadline + late + late + BUSY);
                } else {
                    self.note(Instant::now(), What::Elapsed { step: index });
                }
            }
        }
    }

    /// How much longer to wait for the first thing that a process says, which has just been started.
    fn starting(&self, step: &Step) -> u64 {
        let answered = matches!(step, Step::Await { .. } | Step::React { .. } | Step::Probe { .. } | Step::Expect { .. });
        let came = |on: usize| self.events.iter().any(|event| matches!(event.what, What::Received { on: from, .. } if from == on));
        match step.connection().filter(|on| answered && self.address.is_child() && !came(*on)) {
            Some(_) => STARTING,
            None => 0,
        }
    }

    fn scaled(&self, ms: u64) -> Duration {
        Duration::from_millis(ms).mul_f64(self.options.scale)
    }
}

/// How long a step may take, in milliseconds.
fn limit(step: &Step) -> u64 {
    match step {
        Step::Await { within_ms, .. }
        | Step::React { within_ms, .. }
        | Step::Probe { within_ms, .. }
        | Step::Exited { within_ms }
        | Step::Expect { within_ms, .. } => *within_ms,
        // The program is ended before.
        Step::Run { within_ms, .. } => within_ms + PATIENCE,
        Step::Close { within_ms, .. } => within_ms.unwrap_or(0),
        Step::Quiet { for_ms, .. } | Step::Pause { for_ms } => *for_ms,
        Step::Open { .. } | Step::Refused { .. } => PATIENCE,
        Step::Barrier { .. } => LANES,
        Step::Send { .. } | Step::Abort { .. } | Step::Read { .. } | Step::Terminate => 0,
        Step::Leftover { .. } | Step::State { .. } | Step::Freeze { .. } | Step::Parallel { .. } => 0,
    }
}
