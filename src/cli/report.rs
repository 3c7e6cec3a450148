//! `wireproof report`: what a test run came to, from its log, in any format and at any time.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use clap::Args;

use super::servers::open;
use super::templates::write as write_file;
use super::terminal::Terminal;
use super::{Format, Status};
use crate::conformance::coverage::{Coverage, cover};
use crate::conformance::event::Header;
use crate::conformance::replay::identity;
use crate::conformance::report::{End, FORMATS, Record, Report};
use crate::conformance::spec::Spec;
use crate::generate::{Config, Error, Spec as Loaded};
use crate::source::Sources;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The log of a test run
    #[arg(value_name = "LOG")]
    log: PathBuf,

    /// Write the report to this file instead of the standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Tell which parts of the spec the run has seen
    #[arg(long)]
    coverage: bool,
}

/// A format and the file that a report is written to.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    format: &'static str,
    file: PathBuf,
}

/// Reads `FORMAT=FILE`.
pub(super) fn wanted(text: &str) -> Result<Wanted, String> {
    let names = || FORMATS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    let Some((name, file)) = text.split_once('=').filter(|(_, file)| !file.is_empty()) else {
        return Err("write FORMAT=FILE, such as junit=report.xml".to_owned());
    };
    let known = FORMATS.iter().find(|(known, _)| *known == name);
    known.map(|(format, _)| Wanted { format, file: PathBuf::from(file) }).ok_or_else(|| format!("the formats are {}", names()))
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let format = format(terminal)?;
    let record = read(&arguments.log)?;
    let sources = Sources::new();
    let coverage = if arguments.coverage {
        match load(&record.header, &sources, terminal)? {
            Some(project) => Some(cover(&Spec { model: &project.spec().model, sources: &sources }, &record)),
            None => return Ok(Status::Wrong),
        }
    } else {
        None
    };
    let files = arguments.output.iter().map(|file| Wanted { format, file: file.clone() }).collect::<Vec<_>>();
    if files.is_empty() {
        return tell(&record, &arguments.log, coverage.as_ref(), &[], terminal);
    }
    let shown = arguments.log.display().to_string();
    write(&Report::new(&record, &shown, coverage.as_ref()), &files)
}

/// The name of the format that was asked for.
///
/// # Errors
/// It is none of test reports.
pub(super) fn format(terminal: &Terminal) -> Result<&'static str, Error> {
    match terminal.format {
        Format::Human => Ok("human"),
        Format::Json => Ok("json"),
        Format::Github => Ok("github"),
        Format::Junit => Ok("junit"),
        Format::Markdown => Ok("markdown"),
        Format::Sarif => {
            Err(Error::new("a test report cannot be written as SARIF").help("choose `human`, `json`, `junit`, `markdown` or `github`"))
        }
    }
}

/// Reads a log.
pub(super) fn read(path: &Path) -> Result<Record, Error> {
    let file = File::open(path).map_err(|error| Error::unreadable(path, &error))?;
    Record::read(BufReader::new(file)).map_err(|broken| {
        let error = Error::new(format!("`{}` is no log of a test run: {broken}", path.display()));
        error.help("a log is written by `wireproof test --log FILE`, and is not edited")
    })
}

/// Tells what a run came to, in the format that was asked for, and writes the files that were asked for.
pub(super) fn tell(
    record: &Record,
    log: &Path,
    coverage: Option<&Coverage>,
    files: &[Wanted],
    terminal: &mut Terminal,
) -> Result<Status, Error> {
    let shown = log.display().to_string();
    let report = Report::new(record, &shown, coverage);
    terminal.result(&made(&report, format(terminal)?))?;
    write(&report, files)
}

fn write(report: &Report<'_>, files: &[Wanted]) -> Result<Status, Error> {
    for wanted in files {
        write_file(&wanted.file, &made(report, wanted.format))?;
    }
    Ok(status(&report.end))
}

fn made(report: &Report<'_>, format: &str) -> String {
    FORMATS.iter().find(|(name, _)| *name == format).map(|(_, write)| write(report)).unwrap_or_default()
}

fn status(end: &End) -> Status {
    match end {
        End::Well => Status::Well,
        End::Wrong => Status::Wrong,
        End::GaveUp(_) | End::CutOff => Status::NotCarriedOut,
        End::Interrupted => Status::Interrupted,
    }
}

/// The project that a log is about.
pub(super) struct Project {
    pub(super) config: Config,
    pub(super) specs: Vec<Loaded>,
    at: usize,
}

impl Project {
    /// The spec of the log.
    pub(super) fn spec(&self) -> &Loaded {
        &self.specs[self.at]
    }
}

/// Finds the spec that a log was made with; `None` when it is wrong, which was said.
///
/// # Errors
/// There is none, or it means something else by now.
pub(super) fn load(header: &Header, sources: &Sources, terminal: &mut Terminal) -> Result<Option<Project>, Error> {
    let Some((config, specs, _)) = open(sources, terminal)? else { return Ok(None) };
    let Some(at) = specs.iter().position(|spec| spec.model.protocol.name.as_str() == header.protocol) else {
        return Err(Error::new(format!("no spec of this project describes `{}`, which the log is about", header.protocol))
            .help("run this in the project that the log comes from"));
    };
    let found = identity(&specs[at].model);
    if found != header.model {
        let error = Error::new(format!(
            "`{}` means something else than the spec that the log was made with ({found}, not {})",
            specs[at].path.display(),
            header.model
        ));
        return Err(error.help("a log is judged only by its own spec; run `wireproof test` again"));
    }
    Ok(Some(Project { config, specs, at }))
}
