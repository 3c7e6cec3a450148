//! Rendered files to an output folder.
//!
//! Everything is looked at before anything is changed, and a write that would destroy a file that is not ours changes
//! nothing at all. Each file is replaced in one step, so that a reader meets the old text or the new one and two writes
//! at once do no harm; a file that is right already is not touched. The manifest comes last: after an interruption it
//! still describes the former state, and the next write completes this one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::look::{Found, look};
use super::{Drift, DriftKind, Files, Manifest, ReadError, RelPath, Text};

/// How to write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WriteOptions {
    /// Whether to overwrite files that are not listed in the manifest.
    pub force: bool,
}

/// What a write did, each list in the order of the paths. The manifest comes last, as written or unchanged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WriteReport {
    /// The files whose bytes changed, or that are new.
    pub written: Vec<RelPath>,
    /// Those of the written files that held what somebody else had put there.
    pub overwritten: Vec<RelPath>,
    /// The files that were right already.
    pub unchanged: Vec<RelPath>,
    /// The files that are no longer rendered, and were as they had been written.
    pub deleted: Vec<RelPath>,
    /// The files that are no longer rendered and were changed by hand. The manifest no longer lists them.
    pub kept: Vec<RelPath>,
}

/// Why a write did not happen, or stopped.
#[derive(Debug)]
pub enum WriteError {
    /// The folder could not be looked at; nothing was changed.
    Read(ReadError),
    /// These paths are taken by what is not ours; nothing was changed.
    /// Each is [`DriftKind::Unmanaged`] or [`DriftKind::Blocked`].
    Refused(Vec<Drift>),
    /// A file could not be written; what came before it was.
    Write {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A file or folder could not be deleted; what came before it was.
    Delete {
        /// The file or folder.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
}

impl Files {
    /// Makes `folder` hold these files, and a manifest that lists them and `names`. `manifest` is what the folder's manifest
    /// says now. After a success, [`Files::compare`] with the new manifest finds no difference.
    ///
    /// # Errors
    /// See [`WriteError`], which also says how much was done.
    pub fn write(
        &self,
        folder: &Path,
        manifest: Option<&Manifest>,
        names: &BTreeMap<String, String>,
        options: WriteOptions,
    ) -> Result<WriteReport, WriteError> {
        let next = self.manifest(names);
        let mut drifts = self.drifts(folder, manifest, &next)?;
        let lock = Manifest::path();
        let lock_found = look(folder, &lock)?;
        let lock_text = Text::from(next.to_string());
        // The manifest is written whether it drifted or not, for the sake of the names.
        drifts.retain(|drift| drift.path != lock || drift.kind == DriftKind::Unmanaged);
        if let Found::Blocked(obstacle) = &lock_found {
            drifts.push(Drift {
                path: lock.clone(),
                kind: DriftKind::Blocked(obstacle.clone()),
                expected: Some(lock_text.clone()),
                found: None,
            });
        }
        refuse(&drifts, options)?;
        drifts.retain(|drift| drift.path != lock);

        let mut report = WriteReport::default();
        delete_orphans(folder, manifest, &drifts, &mut report)?;
        self.replace_drifted(folder, &drifts, &mut report)?;
        if matches!(&lock_found, Found::Bytes(bytes) if bytes == lock_text.as_bytes()) {
            report.unchanged.push(lock);
        } else {
            replace(&lock.under(folder), &lock_text)?;
            report.written.push(lock);
        }
        Ok(report)
    }

    fn replace_drifted(&self, folder: &Path, drifts: &[Drift], report: &mut WriteReport) -> Result<(), WriteError> {
        let drifted: BTreeMap<&RelPath, &DriftKind> = drifts.iter().map(|d| (&d.path, &d.kind)).collect();
        for (path, text) in self.iter() {
            let Some(kind) = drifted.get(path) else {
                report.unchanged.push(path.clone());
                continue;
            };
            replace(&path.under(folder), text)?;
            report.written.push(path.clone());
            if matches!(kind, DriftKind::HandEdited | DriftKind::Unmanaged) {
                report.overwritten.push(path.clone());
            }
        }
        Ok(())
    }
}

fn refuse(drifts: &[Drift], options: WriteOptions) -> Result<(), WriteError> {
    let taken = |drift: &&Drift| match drift.kind {
        DriftKind::Blocked(_) => true,
        DriftKind::Unmanaged => !options.force,
        DriftKind::Missing
        | DriftKind::Stale
        | DriftKind::HandEdited
        | DriftKind::Orphaned
        | DriftKind::LineEndings
        | DriftKind::ManifestStale => false,
    };
    let refused: Vec<Drift> = drifts.iter().filter(taken).cloned().collect();
    if refused.is_empty() { Ok(()) } else { Err(WriteError::Refused(refused)) }
}

/// Deletes the orphans that nobody has changed, and the folders this leaves empty. Comes before the first file is
/// written, because a new file may need the place of an old folder, or differ from an old file by letter case alone.
fn delete_orphans(folder: &Path, manifest: Option<&Manifest>, drifts: &[Drift], report: &mut WriteReport) -> Result<(), WriteError> {
    for drift in drifts.iter().filter(|d| d.kind == DriftKind::Orphaned) {
        if manifest.is_some_and(|manifest| manifest.may_delete(drift)) {
            let path = drift.path.under(folder);
            match fs::remove_file(&path) {
                // Another write was faster.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(source) => return Err(WriteError::Delete { path, source }),
                Ok(()) => {}
            }
            report.deleted.push(drift.path.clone());
        } else {
            report.kept.push(drift.path.clone());
        }
    }
    let left: BTreeSet<RelPath> = report.deleted.iter().flat_map(RelPath::folders).collect();
    // A folder sorts before what is in it, so the reverse order comes to the innermost first.
    for at in left.iter().rev() {
        let path = at.under(folder);
        match fs::remove_dir(&path) {
            Err(error) if matches!(error.kind(), io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::NotFound) => {}
            Err(source) => return Err(WriteError::Delete { path, source }),
            Ok(()) => {}
        }
    }
    Ok(())
}

fn replace(path: &Path, text: &str) -> Result<(), WriteError> {
    try_replace(path, text).map_err(|source| WriteError::Write { path: path.to_owned(), source })
}

fn try_replace(path: &Path, text: &str) -> io::Result<()> {
    let Some(folder) = path.parent() else {
        unreachable!("a path below a folder has a parent");
    };
    fs::create_dir_all(folder)?;
    let permissions = match fs::symlink_metadata(path) {
        Ok(metadata) => Some(metadata.permissions()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => new_file_permissions(),
        Err(error) => return Err(error),
    };
    let mut file = tempfile::Builder::new().prefix(".wireproof-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.persist(path)?;
    Ok(())
}

/// A temporary file is private to its owner; a generated one is for everybody who reads the repository.
#[cfg(unix)]
fn new_file_permissions() -> Option<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt as _;
    Some(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn new_file_permissions() -> Option<fs::Permissions> {
    None
}

impl From<ReadError> for WriteError {
    fn from(error: ReadError) -> Self {
        Self::Read(error)
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(error) => error.fmt(f),
            Self::Refused(drifts) => {
                f.write_str("nothing was written, because what is not ours is in the way:")?;
                drifts.iter().try_for_each(|drift| match &drift.kind {
                    DriftKind::Blocked(obstacle) => {
                        write!(f, "\n  `{}`: {obstacle}", drift.path)
                    }
                    _ => write!(f, "\n  `{}`: a file that was not generated", drift.path),
                })
            }
            Self::Write { path, source } => {
                write!(f, "cannot write `{}`: {source}", path.display())
            }
            Self::Delete { path, source } => {
                write!(f, "cannot delete `{}`: {source}", path.display())
            }
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read(error) => error.source(),
            Self::Refused(_) => None,
            Self::Write { source, .. } | Self::Delete { source, .. } => Some(source),
        }
    }
}
