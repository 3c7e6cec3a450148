//! What the last run read and left, so that the next one can tell that there is nothing to do without doing it.
//!
//! A record is kept outside the project, in the user's cache. It says which program read which bytes, and which lists of files it
//! left. When all of that still holds, and so does every hash in the lists, planning would come to the same end. A record that
//! is missing, damaged or of another program only means that the work is done.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use super::plan::{specs, targets};
use super::{Config, Planned, parallel};
use crate::diag::Diagnostics;
use crate::files::{Digest, Manifest, RelPath, folder};

/// The file in a project's folder of the cache.
const RECORD: &str = "generated.json";

/// What one run read and left. Hashes are SHA-256 in hexadecimal.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Record {
    /// The program: where it is, how long it is, and when it was built.
    program: String,
    /// The working directory, which the paths below start from, and the folder that outputs are relative to.
    folders: [PathBuf; 2],
    /// The hash of every file that was read, by its path from the working directory.
    inputs: BTreeMap<PathBuf, String>,
    /// The hash of the list of files of every output folder.
    lists: BTreeMap<PathBuf, String>,
}

/// How many files there are, the lists among them, if all of them are as the last run left them and a new run would read the same, by
/// the record in `cache`, the project's folder there.
#[must_use]
pub fn unchanged(cache: &Path, config: &Config) -> Option<usize> {
    let text = fs::read_to_string(cache.join(RECORD)).ok()?;
    let record: Record = serde_json::from_str(&text).ok()?;
    if record.program != program()?
        || record.folders != folders(config)?
        || present(config)?.iter().any(|path| !record.inputs.contains_key(path))
    {
        return None;
    }
    let read: Vec<_> = record.inputs.iter().chain(&record.lists).collect();
    if !parallel::map(&read, |(path, digest)| hash(path).as_ref() == Some(digest)).into_iter().all(|same| same) {
        return None;
    }
    let mut outputs = Vec::new();
    for list in record.lists.keys() {
        let folder = list.parent()?;
        let manifest = Manifest::read(folder).ok()??;
        outputs.extend(manifest.files.into_iter().map(|(path, digest)| (folder, path, digest)));
    }
    let as_listed = |(folder, path, digest): &(&Path, RelPath, Digest)| digest.is_of(folder, path);
    parallel::map(&outputs, as_listed).into_iter().all(|same| same).then_some(outputs.len() + record.lists.len())
}

/// Keeps a record in `cache` of a run that began at `start`, after all that it planned has been written. What was saved since then may
/// not be what was read, and then there is no record.
pub fn remember(cache: &Path, config: &Config, planned: &Planned, start: SystemTime) {
    // The record is for speed alone: where it cannot be written, the next run does its work.
    let _ = record(config, planned, start).and_then(|record| {
        let text = serde_json::to_string(&record).ok()?;
        fs::create_dir_all(cache).ok()?;
        let mut file = tempfile::NamedTempFile::new_in(cache).ok()?;
        std::io::Write::write_all(&mut file, text.as_bytes()).ok()?;
        file.persist(cache.join(RECORD)).ok()
    });
}

fn record(config: &Config, planned: &Planned, start: SystemTime) -> Option<Record> {
    let plan = planned.plan.as_ref().filter(|plan| !plan.partial)?;
    let mut inputs = BTreeMap::new();
    for path in &planned.inputs {
        if fs::metadata(path).and_then(|metadata| metadata.modified()).ok()? >= start {
            return None;
        }
        inputs.insert(path.clone(), hash(path)?);
    }
    if present(config)?.iter().any(|path| !inputs.contains_key(path)) {
        return None;
    }
    let lists = plan.roots.iter().map(|root| root.folder.join(Manifest::path().as_str()));
    let lists = lists.map(|list| Some((list.clone(), hash(&list)?))).collect::<Option<_>>()?;
    Some(Record { program: program()?, folders: folders(config)?, inputs, lists })
}

/// The files that a run would find by itself; what these import is known only when they are read.
fn present(config: &Config) -> Option<BTreeSet<PathBuf>> {
    let mut found: BTreeSet<PathBuf> = specs::find(config, &mut Diagnostics::new()).ok()?.into_iter().collect();
    found.extend(config.file.clone());
    found.extend(targets::inputs(config, &targets::languages(config)));
    Some(found)
}

fn folders(config: &Config) -> Option<[PathBuf; 2]> {
    Some([std::env::current_dir().ok()?, fs::canonicalize(folder(&config.out)).ok()?])
}

fn program() -> Option<String> {
    let path = std::env::current_exe().ok()?;
    let metadata = fs::metadata(&path).ok()?;
    let built = metadata.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some(format!("{} {} {}", path.display(), metadata.len(), built.as_nanos()))
}

fn hash(path: &Path) -> Option<String> {
    fs::read(path).ok().map(|bytes| Digest::of(&bytes).to_string())
}
