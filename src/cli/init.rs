//! `wireproof init`: a small spec and a configuration, from which `generate` works at once.

use std::path::{Path, PathBuf};

use clap::Args;

use super::templates::create;
use super::terminal::Terminal;
use super::{Status, schema};
use crate::generate::{CONFIG_FILE, Error};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The folder; the present one without it
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
}

/// Where the spec's first line, which editors read, says that its schema is.
const SCHEMA_FILE: &str = "spec/wireproof.schema.json";

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let folder = arguments.folder.clone().unwrap_or_default();
    let schema = schema::of_specs();
    let files = [
        (CONFIG_FILE, include_str!("init/wireproof.yaml")),
        ("spec/hello.yaml", include_str!("init/hello.yaml")),
        (SCHEMA_FILE, schema.as_str()),
    ];
    let taken: Vec<String> = files.iter().filter(|(path, _)| folder.join(path).exists()).map(|(path, _)| format!("`{path}`")).collect();
    if !taken.is_empty() {
        let error = Error::new(format!("nothing was written, because there is already {}", taken.join(" and ")));
        return Err(error.help("`wireproof generate` works with what is there"));
    }
    let mut text = String::new();
    for (path, content) in files {
        let place = folder.join(path);
        create(&place, content)?;
        text.push_str(&format!("wrote {}\n", place.display()));
    }
    terminal.result(&text)?;
    let elsewhere = if folder == Path::new("") { String::new() } else { format!(" -C {}", folder.display()) };
    terminal.say(&format!("next: `wireproof{elsewhere} generate`"));
    Ok(Status::Well)
}
