//! `wireproof model`: what a spec means, as JSON; the same that templates see.

use std::path::PathBuf;

use clap::Args;

use super::Status;
use super::findings::report;
use super::terminal::Terminal;
use crate::diag::Diagnostics;
use crate::generate::{Error, sorted};
use crate::source::Sources;
use crate::spec;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The spec
    #[arg(value_name = "SPEC")]
    spec: PathBuf,

    /// One of the versions that the spec covers, instead of all together
    #[arg(long, value_name = "VERSION")]
    of: Option<String>,
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let path = &arguments.spec;
    let loaded = spec::load(path, arguments.of.as_deref(), &sources, &mut diagnostics);
    let loaded = loaded.map_err(|error| Error::unreadable(path, &error))?;
    let Some(model) = loaded.model else {
        if diagnostics.has_errors() {
            report(terminal, &sorted(diagnostics, &sources), &[], &sources)?;
            return Ok(Status::Wrong);
        }
        return Err(Error::new(format!("`{}` has no protocol: it only holds types for other specs", path.display())));
    };
    if let Some(version) = arguments.of.as_ref().filter(|version| !model.versions.contains(version)) {
        let error = Error::new(format!("`{}` has no version `{version}`", path.display()));
        return Err(error.help(format!("its versions are: {}", model.versions.join(", "))));
    }
    match serde_json::to_string_pretty(&model) {
        Ok(text) => terminal.result(&(text + "\n")).map(|()| Status::Well),
        Err(error) => unreachable!("a model has only names, texts and numbers: {error}"),
    }
}
