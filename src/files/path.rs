//! Text to a path below an output folder.
//!
//! A `RelPath` names the same file on every platform and never leads out of the folder it is joined to.
//! Nothing here looks at a disk: a symbolic link met on the way is the business of whoever follows the path.

use std::fmt;
use std::path::{Path, PathBuf};

/// A relative path with forward slashes, such as `src/messages.rs`, that every platform can hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelPath(String);

/// A text that is not a [`RelPath`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathError {
    /// The text as it was given.
    pub path: String,
    /// Why it was refused.
    pub reason: PathReason,
}

/// Why a text is not a [`RelPath`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathReason {
    /// It starts with a slash.
    Absolute,
    /// It is empty, or two slashes meet, or it ends with one.
    EmptySegment,
    /// A segment is `.` or `..`.
    DotSegment,
    /// It holds a control character or one that Windows has no file names for, the colon of a drive and the backslash among them.
    Character(char),
    /// A segment ends with a full stop or a space, which Windows drops.
    TrailingDotOrSpace,
    /// A segment is the name of a device on Windows, such as `aux` or `com1.txt`.
    ReservedName,
}

impl RelPath {
    /// Checks that `path` is relative, stays below its folder, and can exist on every platform.
    ///
    /// # Errors
    /// The first [`PathReason`] that holds, with the text.
    pub fn new(path: &str) -> Result<Self, PathError> {
        match refusal(path) {
            None => Ok(Self(path.to_owned())),
            Some(reason) => Err(PathError { path: path.to_owned(), reason }),
        }
    }

    /// The path as text, with forward slashes.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folders on the way to this path, outermost first: `a` and `a/b` for `a/b/c`.
    pub fn folders(&self) -> impl Iterator<Item = Self> + '_ {
        self.0.match_indices('/').map(|(end, _)| Self(self.0[..end].to_owned()))
    }

    /// This path with `below` after it.
    #[must_use]
    pub fn join(&self, below: &Self) -> Self {
        Self(format!("{}/{}", self.0, below.0))
    }

    /// The place of this path in `folder`.
    #[must_use]
    pub fn under(&self, folder: &Path) -> PathBuf {
        folder.join(&self.0)
    }

    /// The text under which two paths meet on a disk that does not tell letter case apart.
    pub(super) fn folded(&self) -> String {
        self.0.chars().flat_map(char::to_lowercase).collect()
    }
}

fn refusal(path: &str) -> Option<PathReason> {
    if path.starts_with('/') {
        return Some(PathReason::Absolute);
    }
    let foreign = |c: char| c.is_control() || "\\:<>\"|?*".contains(c);
    if let Some(character) = path.chars().find(|&c| foreign(c)) {
        return Some(PathReason::Character(character));
    }
    path.split('/').find_map(segment_refusal)
}

fn segment_refusal(segment: &str) -> Option<PathReason> {
    match segment {
        "" => Some(PathReason::EmptySegment),
        "." | ".." => Some(PathReason::DotSegment),
        _ if segment.ends_with(['.', ' ']) => Some(PathReason::TrailingDotOrSpace),
        _ if is_device(segment) => Some(PathReason::ReservedName),
        _ => None,
    }
}

/// Windows takes everything before the first full stop for the device, and ignores spaces at the end of that.
fn is_device(segment: &str) -> bool {
    let stem = segment.split('.').next().unwrap_or(segment);
    let stem = stem.trim_end_matches(' ').to_ascii_uppercase();
    if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(&stem.as_str()) {
        return true;
    }
    let port = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    let mut digits = port.unwrap_or_default().chars();
    // The superscript digits count as digits there.
    matches!(digits.next(), Some('1'..='9' | '¹' | '²' | '³')) && digits.next().is_none()
}

impl fmt::Display for RelPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the path `{}` ", self.path.escape_debug())?;
        match self.reason {
            PathReason::Absolute => f.write_str("is absolute; expected one relative to the output folder"),
            PathReason::EmptySegment => f.write_str("has an empty segment"),
            PathReason::DotSegment => f.write_str("has a segment `.` or `..`; expected names of files and folders only"),
            PathReason::Character('\\') => f.write_str("holds a backslash; expected forward slashes"),
            PathReason::Character(c) => write!(f, "holds `{}`, which not every platform allows in a file name", c.escape_debug()),
            PathReason::TrailingDotOrSpace => f.write_str("has a segment that ends with a full stop or a space"),
            PathReason::ReservedName => f.write_str("has a segment that is the name of a device on Windows"),
        }
    }
}

impl std::error::Error for PathError {}
