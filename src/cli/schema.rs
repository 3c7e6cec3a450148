//! `wireproof schema`: the JSON Schema (2020-12) of spec files, of scenarios, or of what templates see.

use clap::{Args, ValueEnum};

use super::Status;
use super::terminal::Terminal;
use crate::conformance::scenario;
use crate::generate::Error;
use crate::model::Model;
use crate::spec::grammar;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The files that the schema is of
    #[arg(value_enum, default_value_t = Files::Spec, conflicts_with = "context")]
    files: Files,

    /// The schema of what templates see, instead of that of spec files
    #[arg(long)]
    context: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Files {
    /// Specs
    Spec,
    /// Scenarios
    Scenario,
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let text = match arguments.files {
        _ if arguments.context => format!("{:#}\n", schemars::schema_for!(Model).as_value()),
        Files::Spec => of_specs(),
        Files::Scenario => format!("{:#}\n", scenario::schema()),
    };
    terminal.result(&text).map(|()| Status::Well)
}

/// The schema of spec files.
pub(super) fn of_specs() -> String {
    format!("{:#}\n", grammar::schema())
}
