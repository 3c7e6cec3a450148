//! `wireproof templates`: which language packs there are, and a copy of one to change.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::Status;
use super::findings::count;
use super::terminal::Terminal;
use crate::diag::{Diagnostics, nearest};
use crate::generate::{Config, Error};
use crate::render::target::{Origin, builtin_files, list};
use crate::source::Sources;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List the language packs, and where each comes from
    List,
    /// Copy a shipped pack, or one of its files, so that it can be changed
    Eject {
        /// The language, with `/FILE` behind it for a single file
        #[arg(value_name = "LANG[/FILE]")]
        what: String,
        /// The folder of language packs to copy to
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let config = Config::open(Path::new(""), &Sources::new(), &mut Diagnostics::new())?;
    match &arguments.command {
        Command::List => terminal.result(&listed(&config)).map(|()| Status::Well),
        Command::Eject { what, to } => {
            let folders = config.template_folders();
            let standard = || folders.first().cloned().unwrap_or_else(|| config.root.join("templates"));
            eject(what, &to.clone().unwrap_or_else(standard), terminal)
        }
    }
}

fn listed(config: &Config) -> String {
    let mut text = String::new();
    for pack in list(&config.template_folders()) {
        let origin = match &pack.origin {
            Origin::BuiltIn => "built in".to_owned(),
            Origin::Folder => "of this project".to_owned(),
            Origin::Overridden { files } => format!("built in, with these from this project: {}", files.join(", ")),
        };
        let _ = writeln!(text, "{:<12} {} ({origin})", pack.language, pack.title);
    }
    text
}

/// Copies files that are shipped. Nothing that is there already is overwritten.
fn eject(what: &str, folder: &Path, terminal: &mut Terminal) -> Result<Status, Error> {
    let (language, file) = what.split_once('/').map_or((what, None), |(language, file)| (language, Some(file)));
    let shipped = builtin_files(language);
    if shipped.is_empty() {
        let packs = list(&[]);
        let error = Error::new(format!("no language pack `{language}` is built in"));
        return Err(match nearest(language, packs.iter().map(|pack| pack.language.as_str())) {
            Some(near) => error.help(format!("did you mean `{near}`?")),
            None => error.help("`wireproof templates list` shows which are"),
        });
    }
    let wanted: Vec<(&str, &str)> =
        shipped.iter().filter(|(path, _)| file.is_none_or(|file| file == **path)).map(|(p, t)| (*p, *t)).collect();
    if let (true, Some(file)) = (wanted.is_empty(), file) {
        let error = Error::new(format!("the language pack `{language}` has no file `{file}`"));
        return Err(match nearest(file, shipped.keys().copied()) {
            Some(near) => error.help(format!("did you mean `{language}/{near}`?")),
            None => error.help(format!("its files are: {}", shipped.keys().copied().collect::<Vec<_>>().join(", "))),
        });
    }
    let folder = folder.join(language);
    let taken: Vec<String> =
        wanted.iter().map(|(path, _)| folder.join(path)).filter(|path| path.exists()).map(|path| path.display().to_string()).collect();
    if !taken.is_empty() {
        let error = Error::new(format!("nothing was copied, because there is already {}", taken.join(", ")));
        return Err(error.help("move it away, or copy elsewhere with `--to`"));
    }
    for (path, text) in &wanted {
        create(&folder.join(path), text)?;
    }
    terminal.result(&format!("copied {} to {}\n", count(wanted.len(), "file"), folder.display())).map(|()| Status::Well)
}

/// Writes a file that is not there yet.
pub(super) fn create(path: &Path, text: &str) -> Result<(), Error> {
    let created = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::File::create_new(path));
    let written = created.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| Error::unwritable(path, &error))
}

/// Writes a file, whether it is there or not.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Error> {
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text));
    written.map_err(|error| Error::unwritable(path, &error))
}
