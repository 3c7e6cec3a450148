//! `wireproof schema`: the JSON Schema of what templates see.

use clap::Args;

use super::Status;
use super::terminal::Terminal;
use crate::generate::Error;
use crate::model::Model;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The schema of what templates see, instead of that of spec files
    #[arg(long)]
    context: bool,
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    if !arguments.context {
        return Err(Error::new("the schema of spec files is not there yet"));
    }
    let schema = schemars::schema_for!(Model);
    terminal.result(&format!("{:#}\n", schema.as_value())).map(|()| Status::Well)
}
