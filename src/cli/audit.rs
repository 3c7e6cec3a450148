//! `wireproof audit`: literals, unknown names and definitions by hand in people's source, against the specs.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use super::findings::{self, count};
use super::terminal::Terminal;
use super::{Format, Status, matrix};
use crate::audit::{Options, Report, audit};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::generate::{Config, Error, sorted};
use crate::source::Sources;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Files and folders; without any, the folder of the project
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// Write constants in the place of literals, and their imports, where that is safe
    #[arg(long)]
    fix: bool,

    /// Excuse what this file lists, and fail when it lists what is not found
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,

    /// Write the baseline anew with what is found now
    #[arg(long, requires = "baseline", conflicts_with = "fix")]
    update_baseline: bool,

    /// Show notes too: texts that may be names
    #[arg(long)]
    notes: bool,
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let config = Config::open(Path::new(""), &sources, &mut diagnostics)?;
    let options = Options {
        paths: arguments.paths.clone(),
        fix: arguments.fix,
        baseline: arguments.baseline.clone(),
        update_baseline: arguments.update_baseline,
    };
    let report = audit(&config, &options, &sources, &mut diagnostics)?;
    let Some(report) = report else {
        findings::report(terminal, &sorted(diagnostics, &sources), &[], &sources)?;
        return Ok(Status::Wrong);
    };
    for rewrite in &report.rewrites {
        fs::write(&rewrite.path, &rewrite.text).map_err(|error| Error::unwritable(Path::new(&rewrite.path), &error))?;
    }
    if let (Some(text), Some(path)) = (&report.baseline, &arguments.baseline) {
        fs::write(path, text).map_err(|error| Error::unwritable(path, &error))?;
    }
    tell(&report, arguments, &sources, terminal)?;
    let wrong = report.diagnostics.iter().any(|found| found.severity == Severity::Error);
    Ok(if wrong { Status::Wrong } else { Status::Well })
}

fn tell(report: &Report, arguments: &Arguments, sources: &Sources, terminal: &mut Terminal) -> Result<(), Error> {
    let is_note = |found: &&Diagnostic| found.severity == Severity::Note;
    let hides = terminal.format == Format::Human && !arguments.notes;
    let notes = report.diagnostics.iter().filter(is_note).count();
    let shown: Vec<Diagnostic> = report.diagnostics.iter().filter(|found| !(hides && is_note(found))).cloned().collect();
    match terminal.format {
        Format::Markdown => terminal.result(&matrix::markdown(report, sources))?,
        Format::Json => terminal.result(&(findings::text(Format::Json, &shown, &[], sources) + &matrix::json(&report.matrices)))?,
        Format::Sarif => terminal.result(&matrix::sarif(&shown, &report.matrices, sources))?,
        Format::Human | Format::Github | Format::Junit | Format::Html | Format::Badge => {
            findings::report(terminal, &shown, &[], sources)?;
            if terminal.format == Format::Human {
                terminal.result(&matrix::human(&report.matrices))?;
            }
        }
    }
    for rewrite in &report.rewrites {
        terminal.say(&format!("{}: {} replaced", rewrite.path, count(rewrite.literals, "literal")));
    }
    if hides && notes > 0 {
        terminal.say(&format!("{} of texts that may be names; `--notes` shows them", count(notes, "note")));
    }
    if report.excused > 0 {
        terminal.say(&format!("{} excused by the baseline", count(report.excused, "finding")));
    }
    let fixable = report.diagnostics.iter().filter(|found| found.fix.is_some() && found.severity == Severity::Error).count();
    if fixable > 0 {
        terminal.say(&format!("`{} audit --fix` replaces {}", terminal.program, count(fixable, "literal")));
    }
    let parsed = report.parsed;
    terminal.say(&format!("{} searched, {parsed} parsed", count(report.files, "file")));
    Ok(())
}
