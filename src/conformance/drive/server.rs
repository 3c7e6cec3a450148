//! The server under test as a process: found by what it prints or by the port that it was given.

use super::address::{Address, Launch, plain};
use super::process::Process;
use super::run::Options;
use crate::files::folder;
use crate::generate::{Error, ServerConfig};
use crate::model::Connection;
use serde::Deserialize;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::sync::oneshot;

/// A running server.
pub(super) struct Server {
    /// Where it listens.
    pub(super) address: Address,
    pub(super) process: Process,
}

/// The line with which a server says where it listens.
#[derive(Deserialize)]
struct Ready {
    host: String,
    port: u16,
}

/// How the server of a configuration is started; `{build}` in its command is the folder to build in.
pub(super) fn launch(config: &ServerConfig, options: &Options, port: Option<u16>) -> Launch {
    let words = config.command.iter().map(|word| fill(word, &options.build, port)).chain(options.extra.iter().cloned()).collect();
    let folder = folder(&options.root).to_owned();
    let environment = config.environment.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    Launch { words, folder, environment }
}

impl Server {
    /// Starts the server of a configuration.
    pub(super) async fn start(config: &ServerConfig, options: &Options, connection: &Connection) -> Result<Self, Error> {
        let port = if config.command.iter().any(|word| word.contains("{port}")) { Some(free_port()?) } else { None };
        let launch = launch(config, options, port);
        let (process, _, output) = Process::start(&launch, Stdio::null())?;
        let (found, first) = oneshot::channel();
        tokio::spawn(first_line(output, found));
        let within = Duration::from_millis(config.ready_within);
        let located = tokio::time::timeout(within, locate(&process, config, options, connection, port, first)).await;
        let address = located
            .unwrap_or_else(|_| Err(Error::new(format!("did not say where it listens within {} ms", config.ready_within))))
            .map_err(|error| process.failed(&launch.words, &error.message))?;
        Ok(Self { address, process })
    }
}

async fn locate(
    process: &Process,
    config: &ServerConfig,
    options: &Options,
    connection: &Connection,
    port: Option<u16>,
    first: oneshot::Receiver<String>,
) -> Result<Address, Error> {
    let address = |url: &str, port: Option<u16>| {
        let url = fill(url, &options.build, port);
        Address::of(&url, config, connection, &options.root)
    };
    if let Some(url) = config.url.as_deref().filter(|url| port.is_some() || !url.contains("{port}")) {
        return address(url, port);
    }
    let mut exited = process.watch();
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
        Some(url) => address(url, Some(port)),
        None => address(&plain(&host, port, connection), None),
    }
}

/// Puts the folder and the port into a word of a command.
pub(super) fn fill(word: &str, build: &Path, port: Option<u16>) -> String {
    let word = word.replace("{build}", &build.to_string_lossy());
    port.map_or(word.clone(), |port| word.replace("{port}", &port.to_string()))
}

/// A port that was free a moment ago. A server that can choose one itself has no such moment.
fn free_port() -> Result<u16, Error> {
    let bound = std::net::TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    bound.map(|address| address.port()).map_err(|error| Error::new(format!("there is no free port: {error}")))
}

async fn first_line(output: impl AsyncRead + Unpin, found: oneshot::Sender<String>) {
    let mut lines = BufReader::new(output).lines();
    let first = lines.next_line().await.ok().flatten().unwrap_or_default();
    let _ = found.send(first);
    // What else it prints is not kept, but it must be able to print.
    while let Ok(Some(_)) = lines.next_line().await {}
}
