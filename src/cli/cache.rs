//! The folder for what can be made again: the record of the last run, and builds of generated code.

use std::fs;
use std::path::{Path, PathBuf};

use crate::files::{Digest, folder};

/// The folder of a project in the cache of the user, if the system has one.
pub(super) fn of(project: &Path) -> Option<PathBuf> {
    let digest = Digest::of(fs::canonicalize(folder(project)).ok()?.as_os_str().as_encoded_bytes()).to_string();
    Some(dirs::cache_dir()?.join("wireproof").join(&digest[..16]))
}
