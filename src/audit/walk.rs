//! Folders to the source files that are audited: those that git does not ignore, that nobody generated, that are no tests, and that are text.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use super::pack::Pack;
use crate::files::normal;
use crate::generate::Error;

/// Folders of what is tested with, and of what others wrote.
const LEFT_ALONE: [&str; 18] = [
    "tests",
    "test",
    "__tests__",
    "fixtures",
    "__fixtures__",
    "testdata",
    "test-data",
    "mocks",
    "__mocks__",
    "snapshots",
    "__snapshots__",
    "node_modules",
    "site-packages",
    "vendor",
    "third_party",
    "__pycache__",
    "target",
    "dist",
];

/// The longest file that is read, in bytes. Nobody writes a longer one by hand.
const LONGEST: u64 = 4 << 20;

/// The longest line of a file that is not short, in bytes.
const LONGEST_LINE: usize = 20_000;
const SHORT: usize = 100_000;

/// How much of a file tells whether it was generated, and whether it is text.
const BEGINNING: usize = 2048;

/// A file to be audited.
#[derive(Debug)]
pub(crate) struct SourceFile {
    /// Its path from the working directory, with forward slashes.
    pub(crate) path: PathBuf,
    /// The number of the pack that reads it.
    pub(crate) pack: usize,
}

/// What is in a file.
#[derive(Debug)]
pub(crate) enum Content {
    /// Text.
    Text(String),
    /// What is to be left alone, and is not worth a word.
    Generated,
    /// What cannot be read, and why.
    Unread(String),
}

/// The files below these paths, sorted. `generated` are left out.
///
/// # Errors
/// A path does not exist.
pub(crate) fn files(paths: &[PathBuf], generated: &BTreeSet<PathBuf>, packs: &[Pack]) -> Result<Vec<SourceFile>, Error> {
    let mut found = BTreeSet::new();
    for path in paths {
        found.extend(below(path)?);
    }
    let source = |(path, asked): (PathBuf, bool)| {
        let pack = packs.iter().position(|pack| pack.reader(&path).is_some())?;
        let name = path.file_name()?.to_str()?;
        ((asked || !packs[pack].is_test(name)) && !generated.contains(&path)).then_some(SourceFile { path, pack })
    };
    Ok(found.into_iter().filter_map(source).collect())
}

/// All files below a path, or the file that it is, each with whether it was named itself. What git ignores is left out, and folders of what
/// others wrote.
///
/// # Errors
/// The path does not exist.
pub(crate) fn below(path: &Path) -> Result<Vec<(PathBuf, bool)>, Error> {
    fs::metadata(path).map_err(|error| Error::unreadable(path, &error))?;
    let root = path.to_owned();
    let mut walk = WalkBuilder::new(path);
    walk.require_git(false).filter_entry(move |entry| {
        let name = entry.file_name().to_str().unwrap_or_default();
        let folder = entry.file_type().is_some_and(|kind| kind.is_dir());
        entry.path() == root || !folder || !LEFT_ALONE.contains(&name)
    });
    // What cannot be entered is nothing that could be read.
    let files = walk.build().flatten().filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()));
    Ok(files.map(|entry| (normal(entry.path()), entry.depth() == 0)).collect())
}

/// Reads a file; one that a program wrote only if it is `asked` for.
pub(crate) fn read(path: &Path, asked: bool) -> Content {
    match fs::metadata(path) {
        Err(error) => return Content::Unread(error.to_string()),
        Ok(metadata) if metadata.len() > LONGEST => {
            return Content::Unread(format!("it has {} bytes; at most {LONGEST} are read", metadata.len()));
        }
        Ok(_) => {}
    }
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return Content::Unread(error.to_string()),
    };
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    if beginning.contains(&0) {
        return Content::Unread("it is no text".to_owned());
    }
    if !asked && is_generated(&String::from_utf8_lossy(beginning)) {
        return Content::Generated;
    }
    if bytes.len() > SHORT && bytes.split(|byte| *byte == b'\n').any(|line| line.len() > LONGEST_LINE) {
        return Content::Unread(format!("it is minified: a line has more than {LONGEST_LINE} bytes"));
    }
    String::from_utf8(bytes).map_or_else(|error| Content::Unread(format!("it is not UTF-8: {}", error.utf8_error())), Content::Text)
}

/// Whether the file at a path says that a program wrote it.
pub(crate) fn says_generated(path: &Path) -> bool {
    let mut beginning = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(BEGINNING as u64).read_to_end(&mut beginning));
    read.is_ok() && is_generated(&String::from_utf8_lossy(&beginning))
}

/// Whether a file says at its beginning that a program wrote it.
fn is_generated(beginning: &str) -> bool {
    let says = |line: &str| {
        let line = line.to_lowercase();
        line.contains("@generated") || (line.contains("generated") && (line.contains("do not edit") || line.contains("do not modify")))
    };
    beginning.lines().take(10).any(says)
}
