//! `wireproof schema`: the JSON Schema (2020-12) of spec files, or that of what templates see.

use clap::Args;

use super::Status;
use super::terminal::Terminal;
use crate::generate::Error;
use crate::model::Model;
use crate::spec::grammar;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The schema of what templates see, instead of that of spec files
    #[arg(long)]
    context: bool,
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let text = if arguments.context { format!("{:#}\n", schemars::schema_for!(Model).as_value()) } else { of_specs() };
    terminal.result(&text).map(|()| Status::Well)
}

/// The schema of spec files.
pub(super) fn of_specs() -> String {
    format!("{:#}\n", grammar::schema())
}
