//! `wireproof generate --watch`: generates, then waits for a spec, a template or the configuration to be saved, and again.
//!
//! Folders are watched rather than files, because editors replace files. Ends only when it is interrupted.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use notify::event::EventKind;
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::Status;
use super::terminal::Terminal;
use crate::files::folder;
use crate::generate::{CONFIG_FILE, Config, Error, Planned};

/// How long it has to be quiet before a change counts as over.
const QUIET: Duration = Duration::from_millis(60);

type Round = (Result<Status, Error>, Config, Planned);

/// Calls `round` at first and after every change of an input. What is wrong is said, and then it goes on.
pub(super) fn run(terminal: &mut Terminal, mut round: impl FnMut(&mut Terminal) -> Result<Round, Error>) -> Result<Status, Error> {
    let (sender, events) = channel();
    let mut watcher = notify::recommended_watcher(sender).map_err(|error| cannot_watch(&error))?;
    let mut watched: BTreeMap<PathBuf, RecursiveMode> = BTreeMap::new();
    let mut outputs: Vec<PathBuf> = Vec::new();
    loop {
        match round(terminal) {
            Err(error) => terminal.fail(&error),
            Ok((status, config, planned)) => {
                if let Err(error) = status {
                    terminal.fail(&error);
                }
                if let Some(plan) = &planned.plan {
                    outputs = plan.roots.iter().map(|root| root.folder.clone()).collect();
                }
                let folders = folders(&config, &planned);
                watch(&mut watcher, &mut watched, folders)?;
            }
        }
        if watched.is_empty() {
            watch(&mut watcher, &mut watched, BTreeMap::from([(PathBuf::from("."), RecursiveMode::NonRecursive)]))?;
        }
        terminal.say("waiting for a change; Ctrl-C ends this");
        wait(&events, &outputs)?;
    }
}

/// The folders that inputs are in, or may come to be in.
fn folders(config: &Config, planned: &Planned) -> BTreeMap<PathBuf, RecursiveMode> {
    let here = |path: &Path| folder(path).to_owned();
    let mut folders = BTreeMap::new();
    folders.insert(here(&config.root), RecursiveMode::NonRecursive);
    for input in &planned.inputs {
        folders.insert(here(input.parent().unwrap_or(Path::new(""))), RecursiveMode::NonRecursive);
    }
    let patterns = config.specs.iter().map(|pattern| config.root.join(pattern.glob.base()));
    for folder in patterns.chain(config.template_folders()) {
        // The project as a whole holds the outputs, and build folders with thousands of files.
        let whole = here(&folder) == here(&config.root);
        let mode = if whole { RecursiveMode::NonRecursive } else { RecursiveMode::Recursive };
        folders.insert(here(&folder), mode);
    }
    folders.retain(|folder, _| folder.is_dir());
    folders
}

fn watch(
    watcher: &mut RecommendedWatcher,
    watched: &mut BTreeMap<PathBuf, RecursiveMode>,
    folders: BTreeMap<PathBuf, RecursiveMode>,
) -> Result<(), Error> {
    for folder in watched.keys().filter(|folder| !folders.contains_key(*folder)) {
        // A folder that is gone is not watched any more either.
        let _ = watcher.unwatch(folder);
    }
    for (folder, mode) in folders.iter().filter(|(folder, mode)| watched.get(*folder) != Some(mode)) {
        watcher.watch(folder, *mode).map_err(|error| cannot_watch(&error))?;
    }
    *watched = folders;
    Ok(())
}

/// Waits for a change, and then until it is quiet.
fn wait(events: &Receiver<notify::Result<Event>>, outputs: &[PathBuf]) -> Result<(), Error> {
    let gone = || Error::new("the system stopped telling of changes");
    loop {
        let event = events.recv().map_err(|_| gone())?;
        if event.is_ok_and(|event| matters(&event, outputs)) {
            break;
        }
    }
    loop {
        match events.recv_timeout(QUIET) {
            Ok(_) => {}
            Err(RecvTimeoutError::Timeout) => return Ok(()),
            Err(RecvTimeoutError::Disconnected) => return Err(gone()),
        }
    }
}

/// Reading a file is no change, and what this command writes is none either.
fn matters(event: &Event, outputs: &[PathBuf]) -> bool {
    if matches!(event.kind, EventKind::Access(_)) {
        return false;
    }
    let own = |path: &PathBuf| outputs.iter().any(|output| output != Path::new(".") && below(path, output));
    let hidden = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    let config = |path: &PathBuf| path.file_name().is_some_and(|name| name == CONFIG_FILE);
    event.paths.iter().any(|path| config(path) || !(own(path) || hidden(path) || path.is_dir()))
}

/// Events bear the path of their watch with the name behind it, which may start with `./`.
fn below(path: &Path, folder: &Path) -> bool {
    let path = path.strip_prefix(".").unwrap_or(path);
    path.starts_with(folder) || std::path::absolute(folder).is_ok_and(|folder| path.starts_with(folder))
}

fn cannot_watch(error: &notify::Error) -> Error {
    Error::new(format!("cannot watch for changes: {error}"))
}
