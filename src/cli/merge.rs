//! `wireproof merge`: the logs of the parts of a run made one, and told as one run.

use std::path::PathBuf;

use clap::Args;

use super::Status;
use super::report::{Seen, Wanted, format, read, tell, wanted};
use super::templates::write;
use super::terminal::Terminal;
use crate::conformance::shard::merge;
use crate::generate::Error;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The logs of all parts
    #[arg(value_name = "LOG", required = true)]
    logs: Vec<PathBuf>,

    /// Write the whole log to this file
    #[arg(long, value_name = "FILE")]
    output: PathBuf,

    /// Write a report to a file: human, json, junit, markdown, github, html or badge; may be given several times
    #[arg(long, value_name = "FORMAT=FILE", value_parser = wanted)]
    report: Vec<Wanted>,
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    format(terminal)?;
    let mut logs = Vec::new();
    for path in &arguments.logs {
        let text = std::fs::read_to_string(path).map_err(|error| Error::unreadable(path, &error))?;
        logs.push((path.display().to_string(), text));
    }
    let whole = merge(&logs).map_err(|wrong| {
        let error = Error::new(format!("these logs do not make one run: {}", wrong.join("; ")));
        error.help("give the log of every part of one run once: `wireproof test --shard 1/N --log FILE`, and so on")
    })?;
    write(&arguments.output, &whole)?;
    let record = read(&arguments.output)?;
    let seen = Seen::of_log(&record, &arguments.report, terminal);
    tell(&record, &arguments.output, &seen, &arguments.report, terminal)
}
