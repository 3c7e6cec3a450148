//! A folder to the sorted paths of the files that belong to it.
//!
//! Hidden files and folders are left out, and so is what tools leave behind: without that, trying out a peer inside its
//! pack would make it part of the pack. Links are followed no further than their file. Only the standard library is used,
//! because the build script shares this file.

use std::fs;
use std::io;
use std::path::Path;

/// Folders that build tools and interpreters leave behind.
const LEFT_BEHIND: [&str; 4] = ["__pycache__", "build", "node_modules", "target"];

/// The deepest nesting of folders that is looked into.
const MAX_DEPTH: usize = 16;

/// The files below `folder`, as paths with forward slashes relative to it, sorted.
///
/// # Errors
/// The first folder that cannot be read.
pub(crate) fn files(folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    visit(folder, "", 0, &mut found)?;
    found.sort_unstable();
    Ok(found)
}

fn visit(folder: &Path, prefix: &str, depth: usize, found: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else {
            continue;
        };
        if name.starts_with('.') {
            continue;
        }
        let kind = entry.file_type()?;
        let path = format!("{prefix}{name}");
        if kind.is_dir() {
            if depth < MAX_DEPTH && !LEFT_BEHIND.contains(&name.as_str()) {
                visit(&entry.path(), &format!("{path}/"), depth + 1, found)?;
            }
        } else if kind.is_file() || entry.path().is_file() {
            found.push(path);
        }
    }
    Ok(())
}
