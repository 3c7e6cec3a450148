//! `wireproof check`: what is wrong with specs and scenarios, and what specs leave open.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;

use super::findings::{count, report};
use super::servers::setup;
use super::terminal::Terminal;
use super::{Format, Status};
use crate::conformance::{self, scenario};
use crate::diag::Diagnostics;
use crate::generate::{Config, Error, Selection, ServerConfig, Spec, check, sorted};
use crate::model::{Model, Peer};
use crate::source::Sources;
use crate::spec::grammar::{PARTS, VIOLATIONS};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The specs; without any, all of the project
    #[arg(value_name = "SPEC")]
    specs: Vec<PathBuf>,

    /// List what the specs leave undefined
    #[arg(long)]
    open: bool,
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let config = Config::open(Path::new(""), &sources, &mut diagnostics)?;
    let selection = Selection { targets: Vec::new(), specs: arguments.specs.clone() };
    let checked = check(&config, &selection, &sources, &mut diagnostics)?;
    let scenarios = if diagnostics.has_errors() { 0 } else { scenarios(&config, &checked.specs, &sources, &mut diagnostics)? };
    let wrong = diagnostics.has_errors();
    let found = sorted(diagnostics, &sources);
    report(terminal, &found, &[], &sources)?;
    if arguments.open {
        terminal.result(&checked.specs.iter().map(open).collect::<String>())?;
    }
    if wrong {
        return Ok(Status::Wrong);
    }
    if let Some(open) = unsaid(&checked.specs).filter(|_| !arguments.open && terminal.format == Format::Human) {
        terminal.say(&open);
    }
    let clean = if found.is_empty() { ", no problem" } else { "" };
    let scenarios = if scenarios == 0 { String::new() } else { format!(" and {}", count(scenarios, "scenario")) };
    terminal.say(&format!("{}{scenarios} checked{clean}", count(checked.inputs.len(), "spec file")));
    Ok(Status::Well)
}

/// Checks the scenarios of all protocols, and counts those that are right.
fn scenarios(config: &Config, specs: &[Spec], sources: &Sources, diagnostics: &mut Diagnostics) -> Result<usize, Error> {
    let mut count = 0;
    for spec in specs {
        // What a server is told changes nothing about what is right.
        let protocol = &spec.model.protocol;
        let setup = setup(&ServerConfig::at(protocol.name.as_str(), protocol.span), 0);
        let view = conformance::spec::Spec { model: &spec.model, sources };
        count += scenario::cases(&config.root, &view, &setup, diagnostics)?.len();
    }
    Ok(count)
}

/// For how many violations a spec does not say what they earn from the server, in one line.
fn unsaid(specs: &[Spec]) -> Option<String> {
    let all = classes().count();
    let count = |spec: &Spec| classes().filter(|violation| !is_said(&spec.model, Peer::Server, violation)).count();
    let open = specs.iter().map(|spec| (count(spec), spec)).filter(|(count, _)| *count > 0);
    let open: Vec<String> = open.map(|(count, spec)| format!("{}: {count} of {all} classes", spec.model.protocol.name)).collect();
    let which = open.join(", ");
    (!open.is_empty()).then(|| {
        format!("no outcome is declared for some violations by clients ({which}); tests of them only record what comes; `wireproof check --open` lists them")
    })
}

/// The classes of violation for which no other speaks.
fn classes() -> impl Iterator<Item = &'static str> {
    VIOLATIONS.iter().copied().filter(|violation| !PARTS.contains(violation))
}

fn is_said(model: &Model, peer: Peer, violation: &str) -> bool {
    model.outcomes.iter().any(|outcome| outcome.by == peer && outcome.violation == violation)
}

/// What a spec does not say: the violations for which it leaves open what a peer must do, and other places that ask for an outcome.
fn open(spec: &Spec) -> String {
    let mut text = elsewhere(spec);
    for peer in [Peer::Client, Peer::Server] {
        let said = VIOLATIONS.iter().copied().filter(|violation| is_said(&spec.model, peer, violation));
        for violation in classes().chain(said.filter(|violation| PARTS.contains(violation))) {
            if let Some(why) = undefined(&spec.model, peer, violation) {
                let name = spec.model.protocol.name.as_str();
                let _ = writeln!(text, "{}: {name}: {}: {violation} is {why}", spec.path.display(), role(&spec.model, peer));
            }
        }
    }
    text
}

/// The parameters, timers and ids for which the spec does not say what a bad one, a miss or reuse earns.
fn elsewhere(spec: &Spec) -> String {
    let model = &spec.model;
    let parameters = model.connections.iter().flat_map(|connection| &connection.parameters);
    let parameters = parameters.filter(|parameter| parameter.on_invalid.is_none());
    let timers = model.timers.iter().filter(|timer| timer.on_miss.is_none());
    let correlations = model.correlations.iter().filter(|correlation| correlation.on_reuse.is_none());
    let places = parameters
        .map(|parameter| format!("`on_invalid` of the parameter `{}`", parameter.field.wire))
        .chain(timers.map(|timer| format!("`on_miss` of the timer `{}`", timer.name)))
        .chain(correlations.map(|correlation| format!("`on_reuse` of the correlation `{}`", correlation.name)));
    let name = model.protocol.name.as_str();
    places.map(|place| format!("{}: {name}: {place} is not mentioned\n", spec.path.display())).collect()
}

fn undefined(model: &Model, peer: Peer, violation: &str) -> Option<&'static str> {
    let mut said = model.outcomes.iter().filter(|outcome| outcome.by == peer && outcome.violation == violation);
    match said.next() {
        None => Some("not mentioned"),
        Some(outcome) if outcome.then.any_of.is_empty() => Some("undefined on purpose"),
        Some(_) => None,
    }
}

fn role(model: &Model, peer: Peer) -> &str {
    match peer {
        Peer::Client => model.roles.client.as_str(),
        Peer::Server => model.roles.server.as_str(),
    }
}
