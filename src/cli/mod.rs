//! The command line: one module for each command, and the only place of the house that prints.
//!
//! Results and findings go to stdout, talk goes to stderr. Exit codes: 0 all is well; 1 what was looked at is wrong; 2 it could
//! not be looked at, or the command was not understood; 130 interrupted, which is what a shell makes of the signal.

#[cfg(feature = "audit")]
mod audit;
mod cache;
mod cases;
mod check;
mod drift;
mod expect;
mod explain;
mod export;
mod findings;
mod generate;
#[cfg(feature = "audit")]
mod import;
mod init;
#[cfg(feature = "audit")]
mod matrix;
mod merge;
mod model;
mod peers;
mod progress;
mod replay;
mod report;
mod schema;
mod servers;
mod templates;
mod terminal;
mod test;
mod today;
mod vectors;
mod verify;
mod watch;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use crate::generate::Error;
use terminal::Terminal;

pub use findings::text as findings_text;

/// One YAML spec becomes code in every language of a repository, and drift is caught.
#[derive(Debug, Parser)]
#[command(name = "wireproof", version, arg_required_else_help = true)]
pub struct Cli {
    /// Work in this folder instead of the present one
    #[arg(short = 'C', global = true, value_name = "DIR")]
    directory: Option<PathBuf>,

    /// How findings and test reports are written
    #[arg(long, global = true, value_enum, default_value_t = Format::Human)]
    format: Format,

    /// When to use colours
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    color: Color,

    #[command(subcommand)]
    command: Command,
}

/// How findings and test reports are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Human,
    /// JSON: findings one object a line, a test report as one object
    Json,
    /// Annotations of GitHub Actions
    Github,
    /// SARIF 2.1.0, for findings
    Sarif,
    /// JUnit's XML, for test reports
    Junit,
    /// Markdown, for test reports and audits
    Markdown,
    /// One page for a browser, for test reports
    Html,
    /// A small picture in SVG, for test reports
    Badge,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write the generated files, or compare them with what they should be
    Generate(generate::Arguments),
    /// Check specs
    Check(check::Arguments),
    /// Write a small spec and a configuration to start from
    Init(init::Arguments),
    /// Explain a rule, with a good and a bad example
    Explain(explain::Arguments),
    /// Print the JSON Schema of spec files, for editors
    Schema(schema::Arguments),
    /// Print what a spec means, as templates see it
    Model(model::Arguments),
    /// List the language packs, or copy one to change it
    Templates(templates::Arguments),
    /// Hold the generated code of every language against the spec
    Verify(verify::Arguments),
    /// Print messages that a decoder must accept and refuse, one JSON object a line
    Vectors(vectors::Arguments),
    /// Hold a live server against its spec
    Test(test::Arguments),
    /// Tell what a test run came to, from its log
    Report(report::Arguments),
    /// Write what is in a project for other tools
    Export(export::Arguments),
    /// Put the logs of all parts of a test run together
    Merge(merge::Arguments),
    /// Judge the log of a test run again, or send a case of it again
    Replay(replay::Arguments),
    /// Find literals and definitions in source code that the generated constants should replace
    #[cfg(feature = "audit")]
    Audit(audit::Arguments),
    /// Draft a spec from definitions and models in source code, and from recorded messages
    #[cfg(feature = "audit")]
    Import(import::Arguments),
}

/// How a command ended that could be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    /// All is well.
    Well,
    /// What was looked at is wrong, and that was said.
    Wrong,
    /// Not everything was looked at, and that was said.
    NotCarriedOut,
    /// It was interrupted, and what there was until then was told.
    Interrupted,
}

const WELL: u8 = 0;
const WRONG: u8 = 1;
const NOT_CARRIED_OUT: u8 = 2;
const INTERRUPTED: u8 = 130;

/// Runs the command that the process was started with.
#[must_use]
pub fn main() -> ExitCode {
    ExitCode::from(run(without_separator(std::env::args_os().collect())))
}

/// `cargo run generate -- --check` hands the `--` on, because cargo ends its own arguments at the first word. No command takes words that
/// begin with a dash, so a `--` has no other use.
fn without_separator(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if let Some(at) = arguments.iter().position(|argument| argument == "--") {
        arguments.remove(at);
    }
    arguments
}

/// Runs a command line; the only place where an ending becomes an exit code.
fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Nothing can be done about a terminal that is gone.
            let _ = error.print();
            return if error.use_stderr() { NOT_CARRIED_OUT } else { WELL };
        }
    };
    let elsewhere = cli.directory.as_ref().map(|directory| format!(" -C {}", directory.display())).unwrap_or_default();
    let mut terminal = Terminal::new(cli.format, cli.color, format!("wireproof{elsewhere}"));
    match enter(cli.directory.as_ref()).and_then(|()| dispatch(cli.command, &mut terminal)) {
        Ok(Status::Well) => WELL,
        Ok(Status::Wrong) => WRONG,
        Ok(Status::NotCarriedOut) => NOT_CARRIED_OUT,
        Ok(Status::Interrupted) => INTERRUPTED,
        Err(error) => {
            terminal.fail(&error);
            NOT_CARRIED_OUT
        }
    }
}

/// All paths are relative to the working directory, so another one is entered before anything else happens.
fn enter(directory: Option<&PathBuf>) -> Result<(), Error> {
    let Some(directory) = directory else {
        return Ok(());
    };
    std::env::set_current_dir(directory).map_err(|error| Error::new(format!("cannot work in `{}`: {error}", directory.display())))
}

fn dispatch(command: Command, terminal: &mut Terminal) -> Result<Status, Error> {
    let reports = matches!(command, Command::Test(_) | Command::Report(_) | Command::Merge(_));
    #[cfg(feature = "audit")]
    let tables = matches!(command, Command::Audit(_)) && terminal.format == Format::Markdown;
    #[cfg(not(feature = "audit"))]
    let tables = false;
    let of_tests = matches!(terminal.format, Format::Junit | Format::Markdown | Format::Html | Format::Badge);
    if !reports && !tables && of_tests {
        return Err(Error::new("this format is for test reports alone")
            .help("`wireproof test`, `report` and `merge` write it; others write `human`, `json`, `github` or `sarif`"));
    }
    match command {
        Command::Generate(arguments) => generate::run(&arguments, terminal),
        Command::Check(arguments) => check::run(&arguments, terminal),
        Command::Init(arguments) => init::run(&arguments, terminal),
        Command::Explain(arguments) => explain::run(&arguments, terminal),
        Command::Schema(arguments) => schema::run(&arguments, terminal),
        Command::Model(arguments) => model::run(&arguments, terminal),
        Command::Templates(arguments) => templates::run(&arguments, terminal),
        Command::Verify(arguments) => verify::run(&arguments, terminal),
        Command::Vectors(arguments) => vectors::run(&arguments, terminal),
        Command::Test(arguments) => test::run(&arguments, terminal),
        Command::Report(arguments) => report::run(&arguments, terminal),
        Command::Export(arguments) => export::run(&arguments, terminal),
        Command::Merge(arguments) => merge::run(&arguments, terminal),
        Command::Replay(arguments) => replay::run(&arguments, terminal),
        #[cfg(feature = "audit")]
        Command::Audit(arguments) => audit::run(&arguments, terminal),
        #[cfg(feature = "audit")]
        Command::Import(arguments) => import::run(&arguments, terminal),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_arguments_fit_together() {
        super::Cli::command().debug_assert();
    }
}
