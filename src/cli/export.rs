//! `wireproof export`: what is in a project, for other tools.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};

use super::Status;
use super::cases::is_wanted;
use super::findings::{count, report};
use super::servers::{open, server, setup, spec};
use super::templates::write;
use super::terminal::Terminal;
use crate::conformance::export::{ENGINES, script};
use crate::conformance::scenario;
use crate::conformance::spec::Spec;
use crate::generate::{Error, sorted};
use crate::source::Sources;

/// Where a server is thought to run of which no address is known.
const SOMEWHERE: &str = "ws://127.0.0.1:8000";

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Scenarios as a script for a load engine
    Load(Load),
}

#[derive(Debug, Args)]
struct Load {
    /// The spec, or the name of its protocol; without it, that of the server
    #[arg(value_name = "SPEC")]
    spec: Option<String>,

    /// The engine that runs the script
    #[arg(long, value_parser = PossibleValuesParser::new(ENGINES.iter().map(|(name, _)| *name)))]
    engine: String,

    /// A server of `wireproof.yaml`, or the address that the script uses unless it is told another
    #[arg(long, value_name = "NAME|URL")]
    server: Option<String>,

    /// Only scenarios whose id holds this text or, with `*`, is like it; may be given several times
    #[arg(long, value_name = "TEXT")]
    filter: Vec<String>,

    /// Write the script to this file instead of the standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let What::Load(arguments) = &arguments.what;
    let sources = Sources::new();
    let Some((config, specs, mut diagnostics)) = open(&sources, terminal)? else { return Ok(Status::Wrong) };
    let (_, server) = server(arguments.spec.as_deref(), arguments.server.as_deref(), &config, &specs)?;
    let spec = spec(&server.protocol.0, &specs)?;
    let view = Spec { model: &spec.model, sources: &sources };
    let mut cases = scenario::cases(&config.root, &view, &setup(&server, 0), &mut diagnostics)?;
    if diagnostics.has_errors() {
        report(terminal, &sorted(diagnostics, &sources), &[], &sources)?;
        return Ok(Status::Wrong);
    }
    cases.retain(|case| is_wanted(&arguments.filter, &case.id));
    let url = server.url.clone().filter(|url| !url.contains('{')).unwrap_or_else(|| SOMEWHERE.to_owned());
    let Some((_, engine)) = ENGINES.iter().find(|(name, _)| *name == arguments.engine) else {
        unreachable!("the command line knows the engines");
    };
    let script = script(engine, &view, &cases, url.trim_end_matches('/'));
    let left_out: Vec<String> = script.left_out.iter().map(|(id, why)| format!("{id} is left out: {why}")).collect();
    if script.scenarios == 0 {
        let error = Error::new(format!("{} has no scenario that a load engine can go through", spec.model.protocol.name));
        let help = format!("scenarios are files in `conformance/{}/`", spec.model.protocol.name);
        return Err(error.help(if left_out.is_empty() { help } else { left_out.join("; ") }));
    }
    left_out.iter().for_each(|line| terminal.say(line));
    match &arguments.output {
        None => terminal.result(&script.text)?,
        Some(file) => write(file, &script.text)?,
    }
    terminal.say(&format!("{} exported for {}", count(script.scenarios, "scenario"), arguments.engine));
    Ok(Status::Well)
}
