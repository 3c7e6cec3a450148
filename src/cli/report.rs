//! `wireproof report`: what a test run came to, from its log, in any format and at any time.

use std::fs::File;
use std::io::BufReader;
use std::path::{Component, Path, PathBuf};

use clap::Args;

use super::servers::open;
use super::templates::write as write_file;
use super::terminal::Terminal;
use super::{Format, Status};
use crate::conformance::coverage::{Coverage, cover};
use crate::conformance::event::Header;
use crate::conformance::replay::identity;
use crate::conformance::report::{End, FORMATS, Record, Report, encoded, page};
use crate::conformance::spec::Spec;
use crate::diag::Diagnostics;
use crate::generate::{Config, Error, Selection, Spec as Loaded, check};
use crate::source::Sources;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The log of a test run; with `--format html` several, which are shown side by side
    #[arg(value_name = "LOG", required = true)]
    logs: Vec<PathBuf>,

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

/// What a run has seen of its spec, for those reports that tell it.
#[derive(Debug, Default)]
pub(super) struct Seen {
    coverage: Option<Coverage>,
    /// Every report tells it, because it was asked for; otherwise only a page does.
    asked: bool,
    /// Why a page has none.
    missing: Option<String>,
}

impl Seen {
    /// Works it out where a report will tell it.
    pub(super) fn of(spec: &Spec<'_>, record: &Record, asked: bool, files: &[Wanted], terminal: &Terminal) -> Self {
        let coverage = (asked || page_is_wanted(files, terminal)).then(|| cover(spec, record));
        Self { coverage, asked, missing: None }
    }

    /// Works it out for a page, if the spec can be found.
    pub(super) fn of_log(record: &Record, files: &[Wanted], terminal: &mut Terminal) -> Self {
        if !page_is_wanted(files, terminal) {
            return Self::default();
        }
        let sources = Sources::new();
        match project(&record.header, &sources) {
            Ok(project) => Self::of(&Spec { model: &project.spec().model, sources: &sources }, record, false, files, terminal),
            Err(error) => {
                let missing = format!("the coverage of the spec is not on the page: {}", error.message);
                terminal.say(&missing);
                Self { missing: Some(missing), ..Self::default() }
            }
        }
    }

    fn told<'s>(&'s self, report: &mut Report<'s>, format: &str) {
        let page = format == PAGE;
        report.coverage = self.coverage.as_ref().filter(|_| self.asked || page);
        report.uncovered.clone_from(&self.missing);
    }
}

/// The format that holds the coverage in any case, and several runs.
const PAGE: &str = "html";

fn page_is_wanted(files: &[Wanted], terminal: &Terminal) -> bool {
    terminal.format == Format::Html || files.iter().any(|wanted| wanted.format == PAGE)
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let format = format(terminal)?;
    let records = arguments.logs.iter().map(|log| read(log)).collect::<Result<Vec<_>, _>>()?;
    fit(&records, &arguments.logs, format)?;
    let mut seen = Vec::new();
    for record in &records {
        let sources = Sources::new();
        seen.push(if arguments.coverage {
            let Some(project) = load(&record.header, &sources, terminal)? else { return Ok(Status::Wrong) };
            Seen::of(&Spec { model: &project.spec().model, sources: &sources }, record, true, &[], terminal)
        } else {
            Seen::of_log(record, &[], terminal)
        });
    }
    let logs: Vec<String> = arguments.logs.iter().map(|log| log.display().to_string()).collect();
    let mut reports: Vec<Report<'_>> = records.iter().zip(&logs).map(|(record, log)| Report::new(record, log, None)).collect();
    for (report, seen) in reports.iter_mut().zip(&seen) {
        seen.told(report, format);
        report.root = arguments.output.as_deref().map_or_else(String::new, root);
    }
    let text = match reports.as_slice() {
        [report] => made(report, format),
        several => page(several),
    };
    match &arguments.output {
        Some(file) => write_file(file, &text)?,
        None => terminal.result(&text)?,
    }
    // What could not be carried out weighs more than what is wrong.
    Ok(reports.iter().max_by_key(|report| report.end.code()).map_or(Status::Well, |report| status(&report.end)))
}

/// Several logs are told by a page alone, and of one protocol.
fn fit(records: &[Record], logs: &[PathBuf], format: &str) -> Result<(), Error> {
    let ([first, others @ ..], [_, paths @ ..]) = (records, logs) else { return Ok(()) };
    if !others.is_empty() && format != PAGE {
        return Err(Error::new("only a page shows several runs side by side")
            .help("give one log, or add `--format html`; `wireproof merge` makes the parts of one run a whole"));
    }
    let protocol = &first.header.protocol;
    match others.iter().zip(paths).find(|(other, _)| other.header.protocol != *protocol) {
        Some((other, path)) => {
            let other = &other.header.protocol;
            Err(Error::new(format!("the log `{}` is about `{other}`, the first about `{protocol}`", path.display()))
                .help("make a page for each protocol"))
        }
        None => Ok(()),
    }
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
        Format::Html => Ok(PAGE),
        Format::Badge => Ok("badge"),
        Format::Sarif => Err(Error::new("a test report cannot be written as SARIF")
            .help("choose `human`, `json`, `junit`, `markdown`, `github`, `html` or `badge`")),
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
pub(super) fn tell(record: &Record, log: &Path, seen: &Seen, files: &[Wanted], terminal: &mut Terminal) -> Result<Status, Error> {
    let shown = log.display().to_string();
    let mut report = Report::new(record, &shown, None);
    let format = format(terminal)?;
    seen.told(&mut report, format);
    terminal.result(&made(&report, format))?;
    for wanted in files {
        seen.told(&mut report, wanted.format);
        report.root = root(&wanted.file);
        write_file(&wanted.file, &made(&report, wanted.format))?;
    }
    Ok(status(&report.end))
}

/// The way from a file to the present folder, as an address.
fn root(file: &Path) -> String {
    let (Ok(here), Ok(file)) = (std::env::current_dir(), std::path::absolute(file)) else { return String::new() };
    way(file.parent().unwrap_or(&file), &here)
}

fn way(from: &Path, to: &Path) -> String {
    let (from, to) = (steps(from), steps(to));
    let common = from.iter().zip(&to).take_while(|(from, to)| from == to).count();
    let up = from[common..].iter().map(|_| "../".to_owned());
    up.chain(to[common..].iter().map(|step| format!("{}/", encoded(step)))).collect()
}

/// The folders of an absolute path, one in the other.
fn steps(path: &Path) -> Vec<String> {
    let mut steps = Vec::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => steps.push(name.to_string_lossy().into_owned()),
            Component::ParentDir => drop(steps.pop()),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    steps
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
    of_log(header, config, specs).map(Some)
}

/// The same, and says nothing.
fn project(header: &Header, sources: &Sources) -> Result<Project, Error> {
    let mut diagnostics = Diagnostics::new();
    let config = Config::open(Path::new(""), sources, &mut diagnostics)?;
    let checked = check(&config, &Selection::default(), sources, &mut diagnostics)?;
    if diagnostics.has_errors() {
        return Err(Error::new("the specs of this project are wrong, as `wireproof check` says"));
    }
    of_log(header, config, checked.specs)
}

fn of_log(header: &Header, config: Config, specs: Vec<Loaded>) -> Result<Project, Error> {
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
    Ok(Project { config, specs, at })
}

#[cfg(test)]
mod tests {
    use super::way;
    use std::path::Path;

    #[test]
    fn the_way_back_to_the_folder_that_places_are_relative_to() {
        let way = |from: &str, to: &str| way(Path::new(from), Path::new(to));
        assert_eq!(way("/home/me/project", "/home/me/project"), "");
        assert_eq!(way("/home/me/project/out/html", "/home/me/project"), "../../");
        assert_eq!(way("/home/me", "/home/me/my project"), "my%20project/");
        assert_eq!(way("/tmp/x/../y", "/home/me"), "../../home/me/");
    }
}
