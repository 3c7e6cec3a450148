//! Orphans, to the room there is once they are deleted.
//!
//! A file can turn into a folder from one render to the next, a folder into a file, and a name can change its letter
//! case. What stands in the way then is our own, and goes before anything is written. Nothing is deleted here.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use super::look::{Found, look};
use super::{Drift, Entry, Manifest, ReadError, RelPath};

/// The room that a write makes before it writes, by deleting orphans and the folders it empties.
pub(super) struct Clearing<'a> {
    folder: &'a Path,
    files: BTreeSet<RelPath>,
    folders: BTreeSet<RelPath>,
}

impl<'a> Clearing<'a> {
    pub(super) fn new(folder: &'a Path, manifest: Option<&Manifest>, orphans: &[Drift]) -> Self {
        let may_delete = |orphan: &&Drift| manifest.is_some_and(|m| m.may_delete(orphan));
        let files: BTreeSet<RelPath> = orphans.iter().filter(may_delete).map(|orphan| orphan.path.clone()).collect();
        let folders = files.iter().flat_map(RelPath::folders).collect();
        Self { folder, files, folders }
    }

    /// What is at `path` once the orphans are deleted.
    pub(super) fn look(&self, path: &RelPath) -> Result<Found, ReadError> {
        let found = look(self.folder, path)?;
        let makes_room = match &found {
            Found::Nothing => false,
            Found::Bytes(_) => self.renames(path)?,
            Found::Blocked(obstacle) => match obstacle.entry {
                Entry::File => self.files.contains(&obstacle.at),
                Entry::Folder => self.empties(&obstacle.at)?,
                Entry::Symlink | Entry::Special => false,
            },
        };
        Ok(if makes_room { Found::Nothing } else { found })
    }

    /// Whether the file at `path` is an orphan whose name differs by letter case, on a disk that does not tell them apart.
    fn renames(&self, path: &RelPath) -> Result<bool, ReadError> {
        let folded = path.folded();
        let real = |path: &RelPath| {
            let path = path.under(self.folder);
            fs::canonicalize(&path).map_err(|source| ReadError { path, source })
        };
        for orphan in self.files.iter().filter(|orphan| orphan.folded() == folded) {
            if real(orphan)? == real(path)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether nothing is left of the folder at `at`.
    fn empties(&self, at: &RelPath) -> Result<bool, ReadError> {
        for item in WalkDir::new(at.under(self.folder)) {
            let item = item.map_err(|error| ReadError { path: error.path().unwrap_or(self.folder).to_owned(), source: error.into() })?;
            let below = item.path().strip_prefix(self.folder).ok();
            let path = below.and_then(rel_path);
            let goes = path.is_some_and(|path| match Entry::of(item.file_type()) {
                Entry::Folder => self.folders.contains(&path),
                Entry::File | Entry::Symlink | Entry::Special => self.files.contains(&path),
            });
            if !goes {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn rel_path(path: &Path) -> Option<RelPath> {
    let segments: Option<Vec<&str>> = path.iter().map(OsStr::to_str).collect();
    RelPath::new(&segments?.join("/")).ok()
}
