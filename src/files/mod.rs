//! Rendered files as a value, compared with an output folder or written to it.
//!
//! A [`Files`] is what a render produced: paths and texts, each path once. [`Files::compare`] says how a folder differs
//! from it and never writes; [`Files::write`] makes the folder equal to it, and never touches a byte that is right
//! already nor a file that is not ours. What is ours is listed in the folder itself, in a [`Manifest`].

mod clearing;
mod drift;
mod look;
mod manifest;
mod path;
mod place;
mod text;
mod write;

use std::collections::BTreeMap;
use std::fmt;

pub use drift::{Drift, DriftKind};
pub use look::{Entry, Obstacle, ReadError};
pub use manifest::{Digest, LineProblem, Manifest, ManifestError};
pub use path::{PathError, PathReason, RelPath};
pub use place::{folder, normal};
pub use text::Text;
pub use write::{WriteError, WriteOptions, WriteReport};

/// Texts by path, in the order of the paths. Any disk can hold all of them side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    texts: BTreeMap<RelPath, Text>,
    /// Every path again, under the text at which paths that differ by letter case meet.
    folded: BTreeMap<String, RelPath>,
}

/// A path that cannot be added to a [`Files`], because of another that is there already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DuplicatePath {
    /// The path itself is there.
    Same(RelPath),
    /// The paths differ only by letter case, and would be one file on many disks.
    CaseClash {
        /// The path to be added.
        path: RelPath,
        /// The path that is there.
        existing: RelPath,
    },
    /// One of the two would have to be a file and a folder at once.
    FileAndFolder {
        /// The path that needs to be a file.
        file: RelPath,
        /// The path that needs it to be a folder.
        below: RelPath,
    },
    /// The name belongs to the [`Manifest`].
    Manifest(RelPath),
}

impl Files {
    /// No files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file.
    ///
    /// # Errors
    /// When the path cannot stand beside those that are there; nothing is added then.
    pub fn insert(&mut self, path: RelPath, text: impl Into<Text>) -> Result<(), DuplicatePath> {
        if Manifest::owns(&path) {
            return Err(DuplicatePath::Manifest(path));
        }
        let folded = path.folded();
        if let Some(existing) = self.folded.get(&folded).cloned() {
            return Err(if existing == path { DuplicatePath::Same(path) } else { DuplicatePath::CaseClash { path, existing } });
        }
        for (end, _) in folded.match_indices('/') {
            if let Some(file) = self.folded.get(&folded[..end]).cloned() {
                return Err(DuplicatePath::FileAndFolder { file, below: path });
            }
        }
        let inside = format!("{folded}/");
        if let Some((next, below)) = self.folded.range(inside.clone()..).next()
            && next.starts_with(&inside)
        {
            let below = below.clone();
            return Err(DuplicatePath::FileAndFolder { file: path, below });
        }
        self.folded.insert(folded, path.clone());
        self.texts.insert(path, text.into());
        Ok(())
    }

    /// Adds every file of `other` at its own path.
    ///
    /// # Errors
    /// The first path that cannot be added; those before it have been.
    pub fn extend(&mut self, other: Self) -> Result<(), DuplicatePath> {
        other.texts.into_iter().try_for_each(|(path, text)| self.insert(path, text))
    }

    /// Adds every file of `other` at its path below `prefix`.
    ///
    /// # Errors
    /// The first path that cannot be added; those before it have been.
    pub fn extend_under(&mut self, prefix: &RelPath, other: Self) -> Result<(), DuplicatePath> {
        other.texts.into_iter().try_for_each(|(path, text)| self.insert(prefix.join(&path), text))
    }

    /// The paths and texts, in the order of the paths.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&RelPath, &str)> {
        self.texts.iter().map(|(path, text)| (path, &**text))
    }

    /// The same, with texts that can be kept without a copy.
    pub fn texts(&self) -> impl ExactSizeIterator<Item = (&RelPath, &Text)> {
        self.texts.iter()
    }

    /// The text at `path`.
    #[must_use]
    pub fn get(&self, path: &RelPath) -> Option<&str> {
        self.texts.get(path).map(|text| &**text)
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there is no file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The manifest of a folder that holds exactly these files, and binds `names`.
    #[must_use]
    pub fn manifest(&self, names: &BTreeMap<String, String>) -> Manifest {
        let digest = |(path, text): (&RelPath, &Text)| (path.clone(), text.digest());
        Manifest { files: self.texts.iter().map(digest).collect(), names: names.clone() }
    }
}

impl fmt::Display for DuplicatePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Same(path) => write!(f, "two outputs write `{path}`"),
            Self::CaseClash { path, existing } => {
                write!(f, "the outputs `{path}` and `{existing}` differ only by letter case, and are one file on many disks")
            }
            Self::FileAndFolder { file, below } => {
                write!(f, "the output `{file}` would have to be a folder as well, to hold the output `{below}`")
            }
            Self::Manifest(path) => write!(f, "the output `{path}` has the name of the list of generated files"),
        }
    }
}

impl std::error::Error for DuplicatePath {}
