//! A whole run: the server started and found, cases side by side and then those that need it for themselves, crashes blamed on the case that
//! caused them, everything in the log.

use super::process::Process;
use super::server::{Server, launch};
use super::{Address, Driven, drive};
use crate::conformance::artefacts::Languages;
use crate::conformance::case::{Case, Level, Step};
use crate::conformance::event::{Ending, Event, Finding, Footer, Header, Line, Status, Verdict, What};
use crate::conformance::judge::Judge;
use crate::conformance::plan::Plan;
use crate::conformance::spec::Spec;
use crate::generate::{Error, ServerConfig};
use crate::model::{Connection, Transport};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::cell::{Cell, RefCell};
use std::io::Write;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

/// How a run is carried out.
#[derive(Debug, Clone)]
pub struct Options {
    /// How many cases run at once.
    pub jobs: usize,
    /// What every span of time is multiplied by.
    pub scale: f64,
    /// Words that follow the server's command.
    pub extra: Vec<String>,
    /// The project's folder, in which the server is started.
    pub root: PathBuf,
    /// The folder that `{build}` stands for.
    pub build: PathBuf,
    /// Stop at the first failure.
    pub fail_fast: bool,
}

/// What a run needs beside its cases.
pub struct With<'w> {
    /// The server.
    pub server: &'w ServerConfig,
    /// How the run is carried out.
    pub options: &'w Options,
    /// The generated code that takes part.
    pub languages: Option<&'w Languages>,
    /// Is told of each case that is over.
    pub told: &'w dyn Fn(&Verdict),
}

/// A case that was run, with its verdict.
pub type Ran<'p> = (&'p Case, Verdict);

/// How long after the end of a connection the end of the server may become known.
const CRASH: Duration = Duration::from_millis(300);

/// How often a server is started again after it ended by itself.
const RESTARTS: usize = 20;

/// Runs all cases of a plan and writes the log, which alone tells whether the run was interrupted and what the languages said. Returns the
/// cases in the order in which they ended.
///
/// # Errors
/// The server cannot be started or reached, or the log cannot be written.
pub fn run<'p>(spec: &Spec<'_>, plan: &'p Plan, with: &With<'_>, header: Header, log: &mut dyn Write) -> Result<Vec<Ran<'p>>, Error> {
    allow_many_files();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Error::new(format!("cannot begin: {error}")))?;
    runtime.block_on(async {
        let connection = spec.model.connections.first().ok_or_else(|| Error::new("the spec has no connection"))?;
        let run = Run {
            spec,
            plan,
            with,
            connection,
            fixed: fixed(with, connection)?,
            log: RefCell::new(log),
            results: RefCell::new(Vec::new()),
            came: RefCell::new(Vec::new()),
            server: Mutex::new(None),
            restarts: Cell::new(0),
            unwritten: RefCell::new(None),
        };
        run.write(&Line::Run(header));
        let began = Instant::now();
        let outcome = tokio::select! {
            outcome = run.all() => outcome.map(|()| false),
            _ = tokio::signal::ctrl_c() => Ok(true),
        };
        let gave_up = outcome.as_ref().err().map(ToString::to_string);
        let took = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
        let interrupted = *outcome.as_ref().unwrap_or(&false);
        let mut decoded = std::collections::BTreeMap::new();
        let mut unread = None;
        if let (Some(languages), Ok(false)) = (with.languages, &outcome) {
            let came = run.came.borrow();
            match languages.read(came.iter().map(|(case, events)| (*case, events.as_slice()))) {
                Ok((lines, count)) => {
                    lines.iter().for_each(|line| run.write(line));
                    decoded = count;
                }
                Err(error) => unread = Some(error),
            }
        }
        let gave_up = gave_up.or_else(|| unread.as_ref().map(ToString::to_string));
        run.write(&Line::End(Footer { took, interrupted, gave_up, decoded }));
        if let Some(server) = run.server.lock().await.take() {
            server.process.stop().await;
        }
        if let Some(error) = run.unwritten.take() {
            return Err(Error::new(format!("cannot write the log: {error}")));
        }
        if let Some(error) = unread {
            return Err(error);
        }
        outcome.map(|_| run.results.take())
    })
}

struct Run<'p, 'r, 'm> {
    spec: &'r Spec<'m>,
    plan: &'p Plan,
    with: &'r With<'r>,
    connection: &'r Connection,
    /// Where cases connect to when no one process serves them all: it runs elsewhere, or each connection has its own.
    fixed: Option<Address>,
    log: RefCell<&'r mut dyn Write>,
    results: RefCell<Vec<Ran<'p>>>,
    /// What happened in each case, for the languages that take part.
    came: RefCell<Vec<(&'p Case, Vec<Event>)>>,
    /// The server, and its address; started again by the first who finds that it has ended.
    server: Mutex<Option<std::rc::Rc<Server>>>,
    restarts: Cell<usize>,
    unwritten: RefCell<Option<std::io::Error>>,
}

/// Each connection is an open file, here and in a server that is started. As many are allowed as the system lets this process have.
fn allow_many_files() {
    let limit = getrlimit(Resource::Nofile);
    // With fewer, cases of many connections fail, and say why.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit });
}

/// Where cases connect to when no one process serves them all.
fn fixed(with: &With<'_>, connection: &Connection) -> Result<Option<Address>, Error> {
    let (config, options) = (with.server, with.options);
    if connection.transport == Transport::Stdio {
        if config.command.is_empty() {
            return Err(Error::new("the protocol is spoken over standard input and output, but the server has no `command`")
                .help("describe it under `servers` in `wireproof.yaml`"));
        }
        return Ok(Some(Address::child(launch(config, options, None), connection)));
    }
    let url = config.url.as_deref().filter(|_| config.command.is_empty());
    url.map(|url| Address::of(url, config, connection, &options.root)).transpose()
}

impl<'p> Run<'p, '_, '_> {
    async fn all(&self) -> Result<(), Error> {
        let plan = self.plan;
        for untestable in &plan.untestable {
            let finding = Finding {
                requirement: untestable.requirement.clone(),
                level: Level::Must,
                kind: "untestable".to_owned(),
                expected: "something that tries it".to_owned(),
                found: untestable.why.clone(),
                at: 0,
                on: None,
            };
            let verdict = Verdict { status: Status::Untestable, findings: vec![finding] };
            self.write(&Line::Verdict { case: untestable.id.clone(), took: 0, verdict, stderr: Vec::new() });
        }
        self.ready().await?;
        let (alone, together): (Vec<&Case>, Vec<&Case>) = plan.cases.iter().partition(|case| case.alone);
        let queue = RefCell::new(together.into_iter());
        let suspects = RefCell::new(Vec::new());
        let worker = || async {
            loop {
                let Some(case) = queue.borrow_mut().next().filter(|_| !self.is_enough()) else { return Ok(()) };
                let driven = self.drive(case).await?;
                if driven.verdict.status == Status::Crashed {
                    suspects.borrow_mut().push(case);
                } else {
                    self.over(case, driven);
                }
            }
        };
        let workers = (0..self.with.options.jobs.max(1)).map(|_| worker());
        futures_util::future::try_join_all(workers).await?;
        // Whose fault a crash was shows when each of those that ran has the server for itself.
        for case in suspects.take().into_iter().chain(alone) {
            if self.is_enough() {
                break;
            }
            let driven = self.drive(case).await?;
            self.over(case, driven);
        }
        Ok(())
    }

    /// Whether nothing more need be run.
    fn is_enough(&self) -> bool {
        let failed = |(_, verdict): &Ran<'_>| matches!(verdict.status, Status::Failed | Status::Crashed);
        self.with.options.fail_fast && self.results.borrow().iter().any(failed)
    }

    /// Drives a case against the server that runs now.
    async fn drive(&self, case: &Case) -> Result<Driven, Error> {
        let server = self.server().await?;
        let process = server.as_ref().map(|server| &server.process);
        let Some(address) = server.as_ref().map(|server| &server.address).or(self.fixed.as_ref()) else {
            unreachable!("a server that is not started has an address")
        };
        let said = process.map_or(0, Process::said);
        let mut driven = drive(self.spec, case, address, process, self.with.options).await;
        if let Some(process) = process {
            self.blame(case, process, &mut driven).await;
        }
        if let Some(process) = process.filter(|_| !driven.verdict.findings.is_empty()) {
            driven.stderr = process.said_since(said);
        }
        // One that was asked to end may take longer than the case, and its end is not the fault of the next one.
        let asked = case.steps.iter().any(|step| matches!(step, Step::Terminate));
        if let Some(server) = self.server.lock().await.take_if(|_| asked) {
            server.process.stop().await;
        }
        Ok(driven)
    }

    /// A connection that ends may be the first sign of a server that does: then that is what is wrong.
    async fn blame(&self, case: &Case, process: &Process, driven: &mut Driven) {
        let broken = |event: &Event| matches!(event.what, What::Ended { how: Ending::Fin | Ending::Reset, .. } | What::Unanswered { .. });
        let asked = case.steps.iter().any(|step| matches!(step, Step::Terminate));
        if asked || driven.verdict.status != Status::Failed || !driven.events.iter().any(broken) {
            return;
        }
        let mut exited = process.watch();
        let Ok(Ok(exit)) = tokio::time::timeout(CRASH, exited.wait_for(Option::is_some)).await.map(|exit| exit.map(|exit| exit.clone()))
        else {
            return;
        };
        let Some((code, how)) = exit else { return };
        let at = driven.events.last().map_or(0, |event| event.at);
        let event = Event { at, what: What::Exited { code, how } };
        let mut judge = Judge::new(self.spec, case);
        judge.feed(&event);
        driven.verdict = judge.finish();
        driven.events.push(event);
    }

    /// The server, started if it does not run; `None` when no one process serves all cases.
    async fn server(&self) -> Result<Option<std::rc::Rc<Server>>, Error> {
        if self.fixed.is_some() {
            return Ok(None);
        }
        let mut present = self.server.lock().await;
        if let Some(server) = present.as_ref().filter(|server| server.process.exit().is_none()) {
            return Ok(Some(std::rc::Rc::clone(server)));
        }
        if present.is_some() {
            self.restarts.set(self.restarts.get() + 1);
            if self.restarts.get() > RESTARTS {
                return Err(Error::new(format!("the server ended by itself more than {RESTARTS} times; the run is given up")));
            }
        }
        let server = std::rc::Rc::new(Server::start(self.with.server, self.with.options, self.connection).await?);
        self.until_ready(&server.address, Some(&server)).await?;
        *present = Some(std::rc::Rc::clone(&server));
        Ok(Some(server))
    }

    async fn ready(&self) -> Result<(), Error> {
        match (self.server().await?, &self.fixed) {
            (None, Some(address)) => self.until_ready(address, None).await,
            _ => Ok(()),
        }
    }

    /// Waits until a connection is answered, however it is.
    async fn until_ready(&self, address: &Address, server: Option<&Server>) -> Result<(), Error> {
        let Some(case) = &self.plan.ready else { return Ok(()) };
        let until = Instant::now() + Duration::from_millis(self.with.server.ready_within);
        let mut pause = Duration::from_millis(10);
        loop {
            let driven = drive(self.spec, case, address, None, self.with.options).await;
            let Some(why) = unready(case, &driven) else { return Ok(()) };
            let ended = driven.verdict.status == Status::Crashed || server.is_some_and(|server| server.process.exit().is_some());
            if ended || Instant::now() >= until {
                let url = address.shown(&case.connections[0].path);
                return Err(match server {
                    Some(server) => server.process.failed(&self.with.server.command, &format!("does not serve {url}: {why}")),
                    None if self.with.server.command.is_empty() => {
                        Error::new(format!("no server can be reached at {url}: {why}")).help("is it running, and is this its address?")
                    }
                    None => Error::new(format!("the server `{url}` {why}")),
                });
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(Duration::from_millis(500));
        }
    }

    fn over(&self, case: &'p Case, driven: Driven) {
        self.write(&Line::Case(Box::new(case.clone())));
        if self.with.languages.is_some() {
            self.came.borrow_mut().push((case, driven.events.clone()));
        }
        for event in driven.events {
            self.write(&Line::Event { case: case.id.clone(), event });
        }
        let took = u64::try_from(driven.took.as_micros()).unwrap_or(u64::MAX);
        self.write(&Line::Verdict { case: case.id.clone(), took, verdict: driven.verdict.clone(), stderr: driven.stderr });
        (self.with.told)(&driven.verdict);
        self.results.borrow_mut().push((case, driven.verdict));
    }

    /// A log that cannot be written is told at the end; the run itself goes on.
    fn write(&self, line: &Line) {
        let mut log = self.log.borrow_mut();
        let written = serde_json::to_writer(&mut *log, line).map_err(std::io::Error::from).and_then(|()| log.write_all(b"\n"));
        if let Err(error) = written {
            self.unwritten.borrow_mut().get_or_insert(error);
        }
    }
}

/// Why a server is not ready, by what came of the attempt; `None` when it is.
fn unready(case: &Case, driven: &Driven) -> Option<String> {
    let exited = driven.events.iter().find_map(|event| match &event.what {
        What::Exited { how, .. } => Some(format!("ended before it served ({how}); its last words:\n{}", driven.stderr.join("\n"))),
        _ => None,
    });
    let answered = || {
        driven.events.iter().find_map(|event| match &event.what {
            What::Connected { .. } | What::Answered { status: 101, .. } => Some(None),
            What::Answered { status, .. } => {
                Some(Some(format!("answers an upgrade of `{}` with status {status}", case.connections[0].path)))
            }
            What::Unanswered { why, .. } => Some(Some(why.clone())),
            _ => None,
        })
    };
    exited.or_else(|| answered().unwrap_or_else(|| Some("does not answer".to_owned())))
}
