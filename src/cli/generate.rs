//! `wireproof generate`: writes what the specs give, or says how the disk differs from it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use clap::Args;

use super::findings::{count, report};
use super::terminal::Terminal;
use super::{Format, Status, cache, drift, watch};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::files::{DriftKind, Manifest};
use crate::generate::{
    Config, Difference, Error, Outcome, Plan, Planned, Selection, WriteChoices, Written, compare, plan, remember, sorted, unchanged, write,
};
use crate::source::Sources;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Write nothing; exit with 1 when a file is not as it should be
    #[arg(long, conflicts_with_all = ["watch", "force", "list_inputs", "list_outputs"])]
    check: bool,

    /// With --check, show the differences
    #[arg(long, requires = "check")]
    diff: bool,

    /// Generate again whenever a spec or a template is saved
    #[arg(long, conflicts_with_all = ["list_inputs", "list_outputs"])]
    watch: bool,

    /// Only this language; may be given several times
    #[arg(long = "target", value_name = "L")]
    targets: Vec<String>,

    /// Print the files that are read, and write nothing
    #[arg(long, conflicts_with = "list_outputs")]
    list_inputs: bool,

    /// Print the files that would be written, and write nothing
    #[arg(long)]
    list_outputs: bool,

    /// Overwrite files that were not generated
    #[arg(long)]
    force: bool,

    /// Let constants stand for other wire values than before
    #[arg(long)]
    accept_rebound: bool,
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    if arguments.watch {
        return watch::run(terminal, |terminal| {
            let mut round = Opened::project()?.plan(arguments)?;
            let status = round.write(arguments, terminal);
            Ok((status, round.config, round.planned))
        });
    }
    let (start, opened) = (now(), Opened::project()?);
    let plain = is_plain(arguments, terminal);
    if plain && let Some(files) = opened.settled() {
        return tell_settled(files, arguments, terminal);
    }
    let mut round = opened.plan(arguments)?;
    if arguments.list_inputs {
        // The files that a plan reads are known even where it fails on what they say.
        return terminal.result(&listed(round.planned.inputs.iter().cloned())).map(|()| Status::Well);
    }
    if arguments.list_outputs {
        return round.list_outputs(terminal);
    }
    if arguments.check {
        return round.check(arguments, terminal);
    }
    let nothing_to_say = round.diagnostics.is_empty();
    let status = round.write(arguments, terminal)?;
    if plain && status == Status::Well && nothing_to_say {
        let cache = cache::of(&round.config.root);
        cache.inspect(|cache| remember(cache, &round.config, &round.planned, start));
    }
    Ok(status)
}

#[expect(clippy::disallowed_methods, reason = "the time decides whether a record is kept, never what is written")]
fn now() -> SystemTime {
    SystemTime::now()
}

/// Whether a run wants no more than that all is well.
fn is_plain(arguments: &Arguments, terminal: &Terminal) -> bool {
    arguments.targets.is_empty() && !arguments.list_inputs && !arguments.list_outputs && terminal.format == Format::Human
}

fn tell_settled(files: usize, arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    if arguments.check {
        terminal.say(&all_well(files));
    } else {
        terminal.result(&account(&Written { unchanged: files, ..Written::default() }))?;
    }
    Ok(Status::Well)
}

fn all_well(files: usize) -> String {
    format!("{} as they should be", count(files, "file"))
}

/// One plan, and what is done with it.
struct Round {
    sources: Sources,
    diagnostics: Diagnostics,
    config: Config,
    planned: Planned,
}

/// The project of the working directory, of which only the configuration has been read.
struct Opened {
    sources: Sources,
    diagnostics: Diagnostics,
    config: Config,
}

impl Opened {
    fn project() -> Result<Self, Error> {
        let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let config = Config::open(Path::new(""), &sources, &mut diagnostics)?;
        Ok(Self { sources, diagnostics, config })
    }

    /// How many files there are, if nothing has changed since a run that had nothing to say.
    fn settled(&self) -> Option<usize> {
        if self.diagnostics.is_empty() { unchanged(&cache::of(&self.config.root)?, &self.config) } else { None }
    }

    fn plan(self, arguments: &Arguments) -> Result<Round, Error> {
        let Self { sources, mut diagnostics, config } = self;
        let selection = Selection { targets: arguments.targets.clone(), specs: Vec::new() };
        let planned = if diagnostics.has_errors() {
            Planned { plan: None, inputs: config.file.iter().cloned().collect() }
        } else {
            plan(&config, &selection, &sources, &mut diagnostics)?
        };
        Ok(Round { sources, diagnostics, config, planned })
    }
}

impl Round {
    fn write(&mut self, arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
        let Some(plan) = &self.planned.plan else {
            return self.report(&[], terminal);
        };
        let choices = WriteChoices { force: arguments.force, accept_rebound: arguments.accept_rebound };
        match write(plan, choices, &mut self.diagnostics)? {
            Outcome::Wrong => self.report(&[], terminal),
            Outcome::Refused(taken) => {
                self.report(&taken, terminal)?;
                terminal.say(&format!("nothing was written; {}", remedy(&terminal.program, arguments, &taken, &[])));
                Ok(Status::Wrong)
            }
            Outcome::Written(written) => {
                self.warn(terminal)?;
                let text = account(&written);
                if terminal.format == Format::Human {
                    terminal.result(&text)?;
                } else {
                    terminal.say(text.trim_end());
                }
                Ok(Status::Well)
            }
        }
    }

    fn check(&mut self, arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
        let Some(plan) = &self.planned.plan else {
            return self.report(&[], terminal);
        };
        let differences = compare(plan, &mut self.diagnostics)?;
        let files = outputs(plan).len();
        if differences.is_empty() && !self.diagnostics.has_errors() {
            self.warn(terminal)?;
            terminal.say(&all_well(files));
            return Ok(Status::Well);
        }
        let found = self.found();
        report(terminal, &found, &differences, &self.sources)?;
        if terminal.format == Format::Human {
            terminal.result(&drift::listed(&differences, arguments.diff))?;
        }
        if !differences.is_empty() {
            terminal.say(&drift::summary(&differences));
        }
        // What is wrong with a list says itself what to do.
        if !found.iter().any(|found| found.rule == "manifest") {
            terminal.say(&remedy(&terminal.program, arguments, &differences, &found));
        }
        Ok(Status::Wrong)
    }

    fn list_outputs(&mut self, terminal: &mut Terminal) -> Result<Status, Error> {
        let Some(plan) = &self.planned.plan else {
            return self.report(&[], terminal);
        };
        terminal.result(&listed(outputs(plan))).map(|()| Status::Well)
    }

    /// Writes what was found, errors among it.
    fn report(&mut self, differences: &[Difference], terminal: &mut Terminal) -> Result<Status, Error> {
        let found = self.found();
        report(terminal, &found, differences, &self.sources)?;
        if terminal.format == Format::Human {
            terminal.result(&drift::listed(differences, false))?;
        }
        Ok(Status::Wrong)
    }

    /// Programs get every warning; people get them from `check`, and here only their number.
    fn warn(&mut self, terminal: &mut Terminal) -> Result<(), Error> {
        let found = self.found();
        if terminal.format != Format::Human {
            return report(terminal, &found, &[], &self.sources);
        }
        let warnings = found.iter().filter(|found| found.severity == Severity::Warning).count();
        if warnings > 0 {
            terminal.say(&format!("{}; `{} check` shows what", count(warnings, "warning"), terminal.program));
        }
        Ok(())
    }

    fn found(&mut self) -> Vec<Diagnostic> {
        sorted(std::mem::take(&mut self.diagnostics), &self.sources)
    }
}

/// Every file that the plan writes, the lists among them.
fn outputs(plan: &Plan) -> Vec<PathBuf> {
    let of_root = |root: &crate::generate::Root| {
        let paths: Vec<String> = root.files.iter().map(|(path, _)| root.shown(path)).chain([root.shown(&Manifest::path())]).collect();
        paths
    };
    plan.roots.iter().flat_map(of_root).map(PathBuf::from).collect()
}

fn listed(paths: impl IntoIterator<Item = PathBuf>) -> String {
    let paths: BTreeSet<String> = paths.into_iter().map(|path| path.display().to_string().replace('\\', "/")).collect();
    paths.into_iter().map(|path| path + "\n").collect()
}

/// What was done, one line for each file and the sum.
fn account(written: &Written) -> String {
    let mut lines = Vec::new();
    let over = |path: &String| if written.overwritten.contains(path) { " (over what stood there)" } else { "" };
    lines.extend(written.written.iter().map(|path| format!("wrote    {path}{}", over(path))));
    lines.extend(written.deleted.iter().map(|path| format!("deleted  {path}")));
    lines.extend(written.kept.iter().map(|path| format!("kept     {path} (no longer generated, but changed by hand)")));
    let mut sum = format!("{} written, {} unchanged", written.written.len(), written.unchanged);
    if !written.deleted.is_empty() {
        sum.push_str(&format!(", {} deleted", written.deleted.len()));
    }
    lines.push(sum);
    lines.join("\n") + "\n"
}

/// The one command that makes the disk as it should be.
fn remedy(program: &str, arguments: &Arguments, differences: &[Difference], found: &[Diagnostic]) -> String {
    let blocked = differences.iter().find(|found| matches!(found.drift.kind, DriftKind::Blocked(_)));
    if let Some(blocked) = blocked {
        return format!("move away what is in the place of `{}`, then run `{program} generate`", blocked.shown);
    }
    let mut command = format!("{program} generate");
    for target in &arguments.targets {
        command.push_str(&format!(" --target {target}"));
    }
    if differences.iter().any(|found| found.drift.kind == DriftKind::Unmanaged) {
        command.push_str(" --force");
    }
    if found.iter().any(|found| found.rule == "rebound-constant") {
        command.push_str(" --accept-rebound");
    }
    format!("run `{command}` to fix this")
}
