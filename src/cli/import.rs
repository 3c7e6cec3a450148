//! `wireproof import`: a draft of a spec from definitions, models, schemas and recorded traffic.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Status;
use super::findings::count;
use super::templates::create;
use super::terminal::Terminal;
use crate::diag::Diagnostics;
use crate::generate::{Config, Error};
use crate::import::{import, text};
use crate::source::Sources;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Source files and folders, JSON Schema and AsyncAPI documents (`.json`, `.yaml`), and recorded traffic (`.ndjson`, `.jsonl`, `.har`); without any, the present folder
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// The name of the protocol
    #[arg(long, value_name = "NAME", default_value = "draft")]
    protocol: String,

    /// The field that says which message it is; without it, the one that most models have
    #[arg(long, value_name = "FIELD")]
    tag: Option<String>,

    /// Write the draft to this file, which must not be there yet
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let config = Config::open(Path::new(""), &sources, &mut diagnostics)?;
    let paths = if arguments.paths.is_empty() { vec![PathBuf::from(".")] } else { arguments.paths.clone() };
    let draft = import(&paths, &config.template_folders(), arguments.tag.as_deref())?;
    let text = text(&draft, &arguments.protocol);
    match &arguments.output {
        Some(path) if path.exists() => {
            return Err(Error::new(format!("`{}` is there already", path.display())).help("choose another file; nothing was written"));
        }
        Some(path) => create(path, &text)?,
        None => terminal.result(&text)?,
    }
    let todo = text.matches("TODO").count();
    let (messages, errors) = (count(draft.messages.len(), "message"), count(draft.errors.len(), "error code"));
    terminal.say(&format!("{messages}, {errors}, {} to be decided", count(todo, "thing")));
    Ok(Status::Well)
}
