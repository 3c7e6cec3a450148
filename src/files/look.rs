//! A path below a folder, to what is there.
//!
//! No symbolic link below the folder is followed, so that nothing outside it is ever read for what is inside.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::RelPath;

/// What is in the way of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obstacle {
    /// Where it is: the path of the file, or that of a folder on the way to it.
    pub at: RelPath,
    /// What it is.
    pub entry: Entry,
}

/// What can stand at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link, whatever it leads to.
    Symlink,
    /// A socket, a pipe or a device.
    Special,
}

/// A path that could not be read.
#[derive(Debug)]
pub struct ReadError {
    /// The path.
    pub path: PathBuf,
    /// Why not.
    pub source: io::Error,
}

/// What is at a path.
pub(super) enum Found {
    Nothing,
    Bytes(Vec<u8>),
    Blocked(Obstacle),
}

/// Reads what is at `path`, step by step, so that no symbolic link is followed.
pub(super) fn look(folder: &Path, path: &RelPath) -> Result<Found, ReadError> {
    for at in path.folders() {
        match entry(&at.under(folder))? {
            None => return Ok(Found::Nothing),
            Some(Entry::Folder) => {}
            Some(entry) => return Ok(Found::Blocked(Obstacle { at, entry })),
        }
    }
    let place = path.under(folder);
    match entry(&place)? {
        None => Ok(Found::Nothing),
        Some(Entry::File) => match fs::read(&place) {
            Ok(bytes) => Ok(Found::Bytes(bytes)),
            Err(source) => Err(ReadError { path: place, source }),
        },
        Some(entry) => Ok(Found::Blocked(Obstacle { at: path.clone(), entry })),
    }
}

fn entry(place: &Path) -> Result<Option<Entry>, ReadError> {
    match fs::symlink_metadata(place) {
        Ok(metadata) => Ok(Some(Entry::of(metadata.file_type()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(ReadError { path: place.to_owned(), source }),
    }
}

impl Entry {
    pub(super) fn of(kind: fs::FileType) -> Self {
        if kind.is_file() {
            Self::File
        } else if kind.is_dir() {
            Self::Folder
        } else if kind.is_symlink() {
            Self::Symlink
        } else {
            Self::Special
        }
    }
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entry = match self.entry {
            Entry::File => "a file",
            Entry::Folder => "a folder",
            Entry::Symlink => "a symbolic link",
            Entry::Special => "neither a file nor a folder",
        };
        write!(f, "`{}` is {entry}", self.at)
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read `{}`: {}", self.path.display(), self.source)
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}
