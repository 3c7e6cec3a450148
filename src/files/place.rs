//! Paths as they are written, brought into one form.

use std::path::{Component, Path, PathBuf};

/// The path without `.` and `a/..`, so that two ways to write it are one.
#[must_use]
pub fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(normal.components().next_back(), Some(Component::Normal(_))) => {
                normal.pop();
            }
            _ => normal.push(component),
        }
    }
    normal
}

/// The folder with a name that the system takes: the empty path is the working folder.
#[must_use]
pub fn folder(path: &Path) -> &Path {
    if path.as_os_str().is_empty() { Path::new(".") } else { path }
}
