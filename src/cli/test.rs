//! `wireproof test`: a live server held against its spec.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::cases::{choose, part, shown, shuffle};
use super::findings::report;
use super::progress::Progress;
use super::report::{Seen, Wanted, format, read, tell, wanted};
use super::servers::{extra, folder, open, server, set_up, setup, spec};
use super::terminal::Terminal;
use super::{Status, expect, peers};
use crate::conformance::artefacts::Languages;
use crate::conformance::case::{Level, Tier};
use crate::conformance::drive::{Options, With, run as drive};
use crate::conformance::event::Header;
use crate::conformance::plan::plan;
use crate::conformance::replay::identity;
use crate::conformance::scenario;
use crate::conformance::shard::{Shard, suite};
use crate::conformance::spec::Spec;
use crate::diag::Diagnostics;
use crate::generate::{Config, Error, Rendering, Selection, Spec as Loaded, generated, sorted};
use crate::source::Sources;
use crate::verify::{PATIENCE, Subject};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The spec, or the name of its protocol; without it, that of the server
    #[arg(value_name = "SPEC")]
    spec: Option<String>,

    /// A server of `wireproof.yaml`, or the address of one that runs, as `ws://host:port`
    #[arg(long, value_name = "NAME|URL")]
    server: Option<String>,

    /// List the cases instead of running them
    #[arg(long)]
    list: bool,

    /// Show what a case does instead of running it
    #[arg(long, value_name = "CASE")]
    explain: Option<String>,

    /// Only cases whose id holds this text or, with `*`, is like it, such as `scenario/**`; may be given several times
    #[arg(long, value_name = "TEXT")]
    filter: Vec<String>,

    /// Which requirements must hold
    #[arg(long, value_enum, default_value_t = LevelArgument::Must)]
    level: LevelArgument,

    /// How much is run
    #[arg(long, value_enum, default_value_t = TierArgument::Standard)]
    tier: TierArgument,

    /// How many cases run at once
    #[arg(long, value_name = "N", default_value_t = 8)]
    jobs: usize,

    /// Where the order of cases and what is left to chance come from
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,

    /// Multiply every span of time, for a slow machine
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0)]
    time_scale: f64,

    /// The languages whose generated code takes part, or `off`; otherwise all of the project
    #[arg(long, value_name = "off|L,L", value_delimiter = ',')]
    artefacts: Vec<String>,

    /// The server misbehaves in this way: `--fault NAME` is added to its command
    #[arg(long, value_name = "NAME")]
    fault: Option<String>,

    /// Add a word to the server's command; may be given several times
    #[arg(long, value_name = "WORD", allow_hyphen_values = true)]
    server_arg: Vec<String>,

    /// Only one part of the cases, such as 2/4; `wireproof merge` puts the logs of all parts together
    #[arg(long, value_name = "N/OF")]
    shard: Option<Shard>,

    /// Stop at the first failure
    #[arg(long)]
    fail_fast: bool,

    /// The folder to build in; otherwise one in the user's cache
    #[arg(long, value_name = "DIR")]
    build: Option<PathBuf>,

    /// Write the log to this file; otherwise to one in the user's cache
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,

    /// The file of known failures; otherwise that of the server
    #[arg(long, value_name = "FILE")]
    expect: Option<PathBuf>,

    /// Add the present failures to the file of known failures
    #[arg(long)]
    update_expect: bool,

    /// Write a report to a file: human, json, junit, markdown, github, html or badge; may be given several times
    #[arg(long, value_name = "FORMAT=FILE", value_parser = wanted)]
    report: Vec<Wanted>,

    /// Tell which parts of the spec were seen
    #[arg(long)]
    coverage: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum LevelArgument {
    /// What the spec demands
    Must,
    /// What it advises as well
    Should,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum TierArgument {
    /// Whether the server serves at all
    Smoke,
    /// Every requirement
    Standard,
    /// Every value that is worth sending
    Thorough,
}

impl From<LevelArgument> for Level {
    fn from(level: LevelArgument) -> Self {
        match level {
            LevelArgument::Must => Self::Must,
            LevelArgument::Should => Self::Should,
        }
    }
}

impl From<TierArgument> for Tier {
    fn from(tier: TierArgument) -> Self {
        match tier {
            TierArgument::Smoke => Self::Smoke,
            TierArgument::Standard => Self::Standard,
            TierArgument::Thorough => Self::Thorough,
        }
    }
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    format(terminal)?;
    let sources = Sources::new();
    let Some((config, specs, mut diagnostics)) = open(&sources, terminal)? else { return Ok(Status::Wrong) };
    let (name, server) = server(arguments.spec.as_deref(), arguments.server.as_deref(), &config, &specs)?;
    let spec = spec(&server.protocol.0, &specs)?;
    let view = || Spec { model: &spec.model, sources: &sources };
    let scenarios = scenario::cases(&config.root, &view(), &setup(&server, arguments.seed), &mut diagnostics)?;
    let make = |tier| {
        let mut plan = plan(view(), setup(&server, arguments.seed), tier);
        plan.cases.extend(scenarios.iter().filter(|case| case.tier <= tier).cloned());
        plan
    };
    let mut plan = make(arguments.tier.into());
    let file = expect::file(arguments.expect.as_deref(), &server, &config);
    if arguments.update_expect && file.is_none() {
        return Err(Error::new("it is not said where known failures are kept")
            .help("name a file with `--expect FILE`, or `expect:` of the server in `wireproof.yaml`"));
    }
    let known = expect::read(file.as_deref(), arguments.update_expect, &|| make(Tier::Thorough), &sources, &mut diagnostics)?;
    if diagnostics.has_errors() {
        report(terminal, &sorted(diagnostics, &sources), &[], &sources)?;
        return Ok(Status::Wrong);
    }
    choose(&mut plan, &arguments.filter)?;
    let suite = suite(&plan);
    part(&mut plan, arguments.shard)?;
    if let Some(status) = shown(&plan, arguments.list, arguments.explain.as_deref(), terminal)? {
        return Ok(status);
    }
    let options = options(arguments, &config);
    set_up(&server, &config.root, &options.build, terminal)?;
    let languages = languages(arguments, &config, spec, terminal)?;
    if let Some(languages) = &languages {
        languages.write(&mut plan.cases)?;
    }
    shuffle(&mut plan.cases, arguments.seed);
    let header = Header {
        target: name,
        planned: plan.cases.len(),
        arguments: options.extra.clone(),
        expected: known,
        suite,
        ..header(arguments, spec, languages.as_ref())
    };
    let log_path = arguments.log.clone().unwrap_or_else(|| options.build.join("test.ndjson"));
    let mut log = open_log(&log_path)?;
    let progress = Progress::new(plan.cases.len());
    let with = With { server: &server, options: &options, languages: languages.as_ref(), told: &|verdict| progress.over(verdict) };
    let ran = drive(&view(), &plan, &with, header, &mut log);
    drop(progress);
    log.flush().map_err(|error| Error::unwritable(&log_path, &error))?;
    let file = file.filter(|_| arguments.update_expect);
    conclude(arguments, &view(), ran.map(drop), &log_path, file.as_deref(), terminal)
}

/// What the first line of the log says of the run that was asked for.
fn header(arguments: &Arguments, spec: &Loaded, languages: Option<&Languages>) -> Header {
    Header {
        protocol: spec.model.protocol.name.to_string(),
        spec: spec.path.display().to_string(),
        model: identity(&spec.model),
        target: String::new(),
        tool: env!("CARGO_PKG_VERSION").to_owned(),
        seed: arguments.seed,
        tier: arguments.tier.into(),
        languages: languages.iter().flat_map(|languages| &languages.places).map(|place| place.language.clone()).collect(),
        time_scale: arguments.time_scale,
        level: arguments.level.into(),
        planned: 0,
        shard: arguments.shard,
        suite: String::new(),
        date: super::today::today(),
        arguments: Vec::new(),
        expected: Vec::new(),
    }
}

/// Tells what is in the log, as it can be told again at any time.
fn conclude(
    arguments: &Arguments,
    spec: &Spec<'_>,
    ran: Result<(), Error>,
    log: &Path,
    update: Option<&Path>,
    terminal: &mut Terminal,
) -> Result<Status, Error> {
    let record = match (read(log), &ran) {
        // A run that could not begin has no log.
        (Err(_), Err(_)) => return ran.map(|()| Status::Well),
        (record, _) => record?,
    };
    if let Err(error) = ran {
        // What ran before the run had to be given up is told all the same.
        if record.results.iter().any(|outcome| outcome.case.is_some()) {
            let seen = Seen::of(spec, &record, false, &arguments.report, terminal);
            tell(&record, log, &seen, &arguments.report, terminal)?;
        }
        return Err(error);
    }
    let seen = Seen::of(spec, &record, arguments.coverage, &arguments.report, terminal);
    let status = tell(&record, log, &seen, &arguments.report, terminal)?;
    if let Some(file) = update {
        expect::update(file, &record, terminal)?;
    }
    Ok(status)
}

fn options(arguments: &Arguments, config: &Config) -> Options {
    let extra = extra(&arguments.server_arg, arguments.fault.as_deref());
    let build = folder(arguments.build.as_deref(), config);
    Options { jobs: arguments.jobs, scale: arguments.time_scale, extra, root: config.root.clone(), build, fail_fast: arguments.fail_fast }
}

/// The generated code of the languages that take part, built.
fn languages(arguments: &Arguments, config: &Config, spec: &Loaded, terminal: &mut Terminal) -> Result<Option<Languages>, Error> {
    if arguments.artefacts.iter().any(|word| word == "off") {
        return Ok(None);
    }
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let selection = Selection { targets: arguments.artefacts.clone(), specs: vec![spec.path.clone()] };
    let Some(Rendering { protocols, targets }) = generated(config, &selection, &sources, &mut diagnostics)? else {
        return Err(Error::new("the code of this protocol cannot be generated")
            .help("`wireproof generate` says why; `--artefacts off` leaves it out"));
    };
    let places = peers::places(arguments.build.as_deref(), config, &protocols, &targets)?;
    peers::set_up(&places, terminal)?;
    let subjects = protocols.into_iter().take(1).map(|made| Subject {
        protocol: made.protocol,
        model: made.model,
        languages: made.files.into_keys().collect(),
    });
    Ok(Some(Languages { subjects: subjects.collect(), places, patience: PATIENCE }))
}

fn open_log(path: &Path) -> Result<BufWriter<File>, Error> {
    let made = path.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| File::create(path));
    made.map(BufWriter::new).map_err(|error| Error::new(format!("cannot write the log `{}`: {error}", path.display())))
}
