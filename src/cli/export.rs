//! `wireproof export`: what is in a project, for other tools.

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};

use super::Status;
use super::findings::{count, report};
use super::servers::{server, setup, spec};
use super::terminal::Terminal;
use crate::conformance::expect::id_fits;
use crate::conformance::export::{ENGINES, script};
use crate::conformance::scenario;
use crate::conformance::spec::Spec;
use crate::diag::Diagnostics;
use crate::generate::{Config, Error, Selection, check, sorted};
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
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let config = Config::open(Path::new(""), &sources, &mut diagnostics)?;
    let checked = check(&config, &Selection::default(), &sources, &mut diagnostics)?;
    if diagnostics.has_errors() {
        report(terminal, &sorted(diagnostics, &sources), &[], &sources)?;
        return Ok(Status::Wrong);
    }
    let (_, server) = server(arguments.spec.as_deref(), arguments.server.as_deref(), &config, &checked.specs)?;
    let spec = spec(&server.protocol.0, &checked.specs)?;
    let view = Spec { model: &spec.model, sources: &sources };
    let mut cases = scenario::cases(&config.root, &view, &setup(&server, 0), &mut diagnostics)?;
    if diagnostics.has_errors() {
        report(terminal, &sorted(diagnostics, &sources), &[], &sources)?;
        return Ok(Status::Wrong);
    }
    let fits = |id: &str| {
        let fits = |filter: &String| if filter.contains('*') { id_fits(filter, id) } else { id.contains(filter.as_str()) };
        arguments.filter.is_empty() || arguments.filter.iter().any(fits)
    };
    cases.retain(|case| fits(&case.id));
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
        Some(file) => {
            let folder = file.parent().map_or(Ok(()), std::fs::create_dir_all);
            folder
                .and_then(|()| std::fs::write(file, &script.text))
                .map_err(|error| Error::new(format!("cannot write `{}`: {error}", file.display())))?;
        }
    }
    terminal.say(&format!("{} exported for {}", count(script.scenarios, "scenario"), arguments.engine));
    Ok(Status::Well)
}
