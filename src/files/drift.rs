//! Rendered files and an output folder, to the list of their differences.
//!
//! Only rendered paths and paths listed in the manifest are looked at, so other files in the folder are left alone.
//! The list is empty exactly when the folder holds every rendered text and the manifest lists these files and no others.
//! Nothing is written, and no symbolic link below the folder is followed.

use std::path::Path;

use super::clearing::Clearing;
use super::look::{Found, look};
use super::{Digest, Entry, Files, Manifest, Obstacle, ReadError, RelPath, Text};

/// One path at which a folder is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    /// The path in the folder.
    pub path: RelPath,
    /// In which way it differs.
    pub kind: DriftKind,
    /// The text that should be there, if any should.
    pub expected: Option<Text>,
    /// The text that is there; `None` also for bytes that are not UTF-8, and for what is not a file.
    pub found: Option<String>,
}

/// The ways in which a path can differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DriftKind {
    /// A file should be there and is not.
    Missing,
    /// The file is as it was written last; the spec or the templates have changed since.
    Stale,
    /// The file is one of ours, and was changed after it was written.
    HandEdited,
    /// The file is listed in the manifest and no longer rendered.
    Orphaned,
    /// The file differs by CRLF for LF alone.
    LineEndings,
    /// The manifest lists a wrong hash, lacks a file that is as it should be, or lists one that is neither rendered nor there.
    ManifestStale,
    /// A file that the manifest does not list stands where one of ours should go.
    Unmanaged,
    /// Something that is not a file is in the way.
    Blocked(Obstacle),
}

impl Files {
    /// How `folder` differs from these files, in the order of the paths. `manifest` is what the folder's manifest says;
    /// without one, the manifest itself is missing. For a folder that is to have none, pass that of the files themselves.
    ///
    /// # Errors
    /// When a path that has to be looked at cannot be read.
    pub fn compare(&self, folder: &Path, manifest: Option<&Manifest>) -> Result<Vec<Drift>, ReadError> {
        let names = manifest.map(|m| m.names.clone()).unwrap_or_default();
        self.drifts(folder, manifest, &self.manifest(&names))
    }

    /// As [`Files::compare`], with the manifest that these files should have.
    pub(super) fn drifts(&self, folder: &Path, manifest: Option<&Manifest>, next: &Manifest) -> Result<Vec<Drift>, ReadError> {
        let (orphans, gone) = self.orphans(folder, manifest)?;
        let clearing = Clearing::new(folder, manifest, &orphans);
        let mut drifts = orphans;
        let mut manifest_is_right = !gone;
        for (path, text) in self.texts() {
            let found = clearing.look(path)?;
            match classify(path, text, &found, manifest) {
                Some(kind) => drifts.push(drift(path, kind, Some(text), found)),
                None => {
                    manifest_is_right &= manifest.is_none_or(|m| m.files.get(path) == next.files.get(path));
                }
            }
        }
        let path = Manifest::path();
        let text = Text::from(next.to_string());
        match manifest {
            Some(_) if manifest_is_right => {}
            Some(manifest) => {
                drifts.push(Drift { path, kind: DriftKind::ManifestStale, expected: Some(text), found: Some(manifest.to_string()) })
            }
            // A folder without a manifest lacks it like any other file.
            None => {
                let found = look(folder, &path)?;
                if let Some(kind) = classify(&path, &text, &found, None) {
                    drifts.push(drift(&path, kind, Some(&text), found));
                }
            }
        }
        drifts.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(drifts)
    }

    /// The listed files that are no longer rendered, and whether any of them is gone already.
    fn orphans(&self, folder: &Path, manifest: Option<&Manifest>) -> Result<(Vec<Drift>, bool), ReadError> {
        let mut orphans = Vec::new();
        let mut gone = false;
        let listed = manifest.into_iter().flat_map(|m| m.files.keys());
        for path in listed.filter(|path| self.get(path).is_none()) {
            match look(folder, path)? {
                // Where a folder is, or a file for a folder, our file cannot be any more.
                Found::Nothing | Found::Blocked(Obstacle { entry: Entry::File | Entry::Folder, .. }) => gone = true,
                found => orphans.push(drift(path, DriftKind::Orphaned, None, found)),
            }
        }
        Ok((orphans, gone))
    }
}

impl Manifest {
    /// Whether `bytes` are what was written to `path` last, be it with other line endings.
    fn wrote(&self, path: &RelPath, bytes: &[u8]) -> bool {
        self.files.get(path).is_some_and(|listed| *listed == Digest::of(bytes) || *listed == Digest::of(with_lf(bytes)))
    }

    /// Whether the file at an orphan is as it was written, so that nothing is lost with it.
    pub(super) fn may_delete(&self, orphan: &Drift) -> bool {
        let found = orphan.found.as_ref();
        found.is_some_and(|text| self.wrote(&orphan.path, text.as_bytes()))
    }
}

fn classify(path: &RelPath, text: &str, found: &Found, manifest: Option<&Manifest>) -> Option<DriftKind> {
    let bytes = match found {
        Found::Nothing => return Some(DriftKind::Missing),
        Found::Blocked(obstacle) => return Some(DriftKind::Blocked(obstacle.clone())),
        Found::Bytes(bytes) if bytes == text.as_bytes() => return None,
        Found::Bytes(bytes) => bytes,
    };
    Some(match manifest.filter(|m| m.files.contains_key(path)) {
        _ if with_lf(bytes) == text.as_bytes() => DriftKind::LineEndings,
        None => DriftKind::Unmanaged,
        Some(manifest) if manifest.wrote(path, bytes) => DriftKind::Stale,
        Some(_) => DriftKind::HandEdited,
    })
}

fn drift(path: &RelPath, kind: DriftKind, expected: Option<&Text>, found: Found) -> Drift {
    Drift {
        path: path.clone(),
        kind,
        expected: expected.cloned(),
        found: match found {
            Found::Bytes(bytes) => String::from_utf8(bytes).ok(),
            Found::Nothing | Found::Blocked(_) => None,
        },
    }
}

fn with_lf(bytes: &[u8]) -> Vec<u8> {
    let mut lf = Vec::with_capacity(bytes.len());
    for (index, &byte) in bytes.iter().enumerate() {
        if byte != b'\r' || bytes.get(index + 1) != Some(&b'\n') {
            lf.push(byte);
        }
    }
    lf
}

impl DriftKind {
    /// The kind as one word, for reports.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::HandEdited => "hand-edited",
            Self::Orphaned => "orphaned",
            Self::LineEndings => "line-endings",
            Self::ManifestStale => "manifest-stale",
            Self::Unmanaged => "unmanaged",
            Self::Blocked(_) => "blocked",
        }
    }
}
