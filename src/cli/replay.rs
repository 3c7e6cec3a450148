//! `wireproof replay`: the log of a test run judged again without a server, or cases of it sent again.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;

use super::report::{Project, Seen, load, read};
use super::servers::{extra, folder, server, set_up, setup};
use super::terminal::Terminal;
use super::{Status, findings::count};
use crate::conformance::case::{Case, Tier};
use crate::conformance::drive::{Options, With, run as drive};
use crate::conformance::event::{Header, Verdict};
use crate::conformance::plan::{Plan, plan};
use crate::conformance::replay::{again, same};
use crate::conformance::report::{Outcome, Record, Report, of_case};
use crate::conformance::spec::Spec;
use crate::diag::nearest;
use crate::generate::Error;
use crate::source::Sources;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The log of a test run
    #[arg(value_name = "LOG")]
    log: PathBuf,

    /// Only this case; otherwise all, and with a server those that failed
    #[arg(long, value_name = "ID")]
    case: Option<String>,

    /// Send again to this server of `wireproof.yaml`, or to the address of one that runs
    #[arg(long, value_name = "NAME|URL")]
    server: Option<String>,

    /// The server misbehaves in this way: `--fault NAME` is added to its command
    #[arg(long, value_name = "NAME", requires = "server")]
    fault: Option<String>,

    /// Add a word to the server's command; may be given several times
    #[arg(long, value_name = "WORD", allow_hyphen_values = true, requires = "server")]
    server_arg: Vec<String>,

    /// The folder to build in; otherwise one in the user's cache
    #[arg(long, value_name = "DIR", requires = "server")]
    build: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let record = read(&arguments.log)?;
    let chosen = chosen(&record, arguments)?;
    let sources = Sources::new();
    let Some(project) = load(&record.header, &sources, terminal)? else { return Ok(Status::Wrong) };
    let spec = Spec { model: &project.spec().model, sources: &sources };
    match &arguments.server {
        None => judge(&spec, &record, &chosen, arguments, terminal),
        Some(named) => send(&spec, &record, &chosen, arguments, (named, &project), terminal),
    }
}

/// The results that are looked at again.
fn chosen<'r>(record: &'r Record, arguments: &Arguments) -> Result<Vec<(&'r Outcome, &'r Case)>, Error> {
    let ran = || record.results.iter().filter_map(|outcome| Some((outcome, outcome.case.as_ref()?)));
    let Some(id) = &arguments.case else {
        let report = Report::new(record, "", None);
        let failed: BTreeSet<&str> =
            report.judged.iter().filter(|judged| judged.standing.is_wrong()).map(|judged| judged.outcome.id.as_str()).collect();
        let wrong = |outcome: &Outcome| arguments.server.is_none() || failed.contains(outcome.id.as_str());
        let chosen: Vec<_> = ran().filter(|(outcome, _)| wrong(outcome)).collect();
        return if chosen.is_empty() {
            Err(Error::new("the log has no case to repeat").help("name one with `--case`"))
        } else {
            Ok(chosen)
        };
    };
    match ran().find(|(outcome, _)| outcome.id == *id) {
        Some(found) => Ok(vec![found]),
        None => {
            let near = nearest(id, ran().map(|(outcome, _)| outcome.id.as_str()));
            let error = Error::new(format!("the log has no case `{id}`"));
            Err(error.help(near.map_or_else(
                || "`wireproof report LOG --format json` lists those that did not pass".to_owned(),
                |near| format!("did you mean `{near}`?"),
            )))
        }
    }
}

/// Judges the events of the log.
fn judge(
    spec: &Spec<'_>,
    record: &Record,
    chosen: &[(&Outcome, &Case)],
    arguments: &Arguments,
    terminal: &mut Terminal,
) -> Result<Status, Error> {
    let mut differing = 0;
    for (outcome, case) in chosen {
        let verdict = again(spec, case, &outcome.events);
        if !same(&verdict, &outcome.verdict) {
            differing += 1;
            terminal.result(&format!(
                "DIFFERS {}\n  the log    {}\n  judged now {}\n",
                outcome.id,
                in_words(&outcome.verdict),
                in_words(&verdict)
            ))?;
        }
    }
    if arguments.case.is_some() {
        let shown = arguments.log.display().to_string();
        let report = Report::new(record, &shown, None);
        for (outcome, _) in chosen {
            terminal.result(&of_case(&report, &outcome.id))?;
        }
    }
    let judged = if chosen.len() == 1 { "1 case judged".to_owned() } else { format!("{} judged", count(chosen.len(), "case")) };
    if differing == 0 {
        terminal.say(&format!("{judged} again: the verdict is that of the log"));
        return Ok(Status::Well);
    }
    terminal.say(&format!(
        "{judged} again: {} than in the log; was it written by another version?",
        if differing == 1 { "1 verdict is another".to_owned() } else { format!("{differing} verdicts are others") }
    ));
    Ok(Status::Wrong)
}

fn in_words(verdict: &Verdict) -> String {
    let status = format!("{:?}", verdict.status).to_lowercase();
    match verdict.findings.first() {
        Some(finding) => format!("{status}: {}: {}", finding.kind, finding.found),
        None => status,
    }
}

/// Sends the cases as they stand in the log.
fn send(
    spec: &Spec<'_>,
    record: &Record,
    chosen: &[(&Outcome, &Case)],
    arguments: &Arguments,
    (named, project): (&str, &Project),
    terminal: &mut Terminal,
) -> Result<Status, Error> {
    let (name, server) = server(Some(&record.header.protocol), Some(named), &project.config, &project.specs)?;
    let build = folder(arguments.build.as_deref(), &project.config);
    set_up(&server, &project.config.root, &build, terminal)?;
    let view = Spec { model: spec.model, sources: spec.sources };
    let ready = plan(view, setup(&server, record.header.seed), Tier::Smoke).ready;
    let cases: Vec<Case> = chosen.iter().map(|(_, case)| (*case).clone()).collect();
    let extra = extra(&arguments.server_arg, arguments.fault.as_deref());
    let header = Header {
        target: name,
        arguments: extra.clone(),
        planned: cases.len(),
        languages: Vec::new(),
        expected: Vec::new(),
        shard: None,
        date: String::new(),
        ..record.header.clone()
    };
    let options = Options { jobs: 1, scale: record.header.time_scale, extra, root: project.config.root.clone(), build, fail_fast: false };
    let mut log = Vec::new();
    let with = With { server: &server, options: &options, languages: None, told: &|_| {} };
    drive(spec, &Plan { cases, untestable: Vec::new(), ready }, &with, header, &mut log)?;
    let now = Record::read(log.as_slice()).map_err(|broken| Error::new(format!("the log of the repetition is broken: {broken}")))?;
    let status = super::report::tell(&now, &arguments.log, &Seen::default(), &[], terminal)?;
    for outcome in &now.results {
        let Some((before, _)) = chosen.iter().find(|(before, _)| before.id == outcome.id) else { continue };
        let alike = match (before.verdict.findings.first(), outcome.verdict.findings.first()) {
            (Some(before), Some(now)) => before.kind == now.kind && before.requirement.rule == now.requirement.rule,
            (before, now) => before.is_none() == now.is_none(),
        };
        let word = if before.verdict.status == outcome.verdict.status && alike { "as in the log" } else { "NOT as in the log" };
        terminal.say(&format!("{}: {word}, {}", outcome.id, in_words(&outcome.verdict)));
    }
    Ok(status)
}
