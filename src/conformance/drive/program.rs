//! A program of a case: it reads one JSON text from its standard input, and writes one to its standard output.

use super::super::event::What;
use super::run::Options;
use super::server::fill;
use super::socket::Happened;
use crate::files::folder;
use serde_json::Value;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::io::AsyncWriteExt;
use tokio::process::Command;
use tokio::sync::mpsc;

/// Starts the program of a step. What comes of it goes to `events`; it is ended when its time is up.
pub(super) fn start(step: usize, words: &[String], input: &Value, within: Duration, options: &Options, events: mpsc::Sender<Happened>) {
    let words: Vec<String> = words.iter().map(|word| fill(word, &options.build, None)).collect();
    let folder = folder(&options.root).to_owned();
    let input = input.to_string();
    tokio::spawn(async move {
        let ran = tokio::time::timeout(within, run(&words, &folder, input)).await;
        let ran = ran.unwrap_or_else(|_| Err(format!("it was running {} ms later", within.as_millis())));
        let (output, fault) = match ran {
            Ok(output) => (Some(output), None),
            Err(fault) => (None, Some(fault)),
        };
        let _ = events.send((Instant::now(), What::Ran { step, output, fault })).await;
    });
}

async fn run(words: &[String], folder: &Path, input: String) -> Result<Value, String> {
    let Some((program, arguments)) = words.split_first() else { return Err("there is no program".to_owned()) };
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).kill_on_drop(true);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("`{program}` cannot be started: {error}"))?;
    if let Some(mut stdin) = child.stdin.take() {
        // A program that needs no input may not read it.
        let _ = stdin.write_all(input.as_bytes()).await;
    }
    let output = child.wait_with_output().await.map_err(|error| format!("`{program}`: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let last = said.lines().last().unwrap_or("it said nothing");
        return Err(format!("it ended with {}: {last}", output.status));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("it wrote no JSON text: {error}"))
}
