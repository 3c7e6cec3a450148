//! Rendered files against real folders: every way to differ, and what a write may and may not touch.
#![expect(clippy::unwrap_used, reason = "these functions serve tests only")]

mod compare;
mod manifest;
mod room;
#[cfg(unix)]
mod unix;
mod value;
mod write;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;
use walkdir::WalkDir;
use wireproof::files::{Drift, Files, Manifest, RelPath, WriteError, WriteOptions, WriteReport};

const LOCK: &str = ".wireproof.lock";
const CAREFUL: WriteOptions = WriteOptions { force: false };
const FORCE: WriteOptions = WriteOptions { force: true };

fn path(text: &str) -> RelPath {
    RelPath::new(text).unwrap()
}

fn files(of: &[(&str, &str)]) -> Files {
    let mut files = Files::new();
    for (at, text) in of {
        files.insert(path(at), (*text).to_owned()).unwrap();
    }
    files
}

fn put(folder: &TempDir, at: &str, bytes: impl AsRef<[u8]>) {
    let place = folder.path().join(at);
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(place, bytes).unwrap();
}

/// A folder to which these files have been written.
fn written(of: &[(&str, &str)]) -> (TempDir, Manifest) {
    let folder = TempDir::new().unwrap();
    write(&files(of), &folder, None, CAREFUL).unwrap();
    let manifest = Manifest::read(folder.path()).unwrap().unwrap();
    (folder, manifest)
}

fn write(files: &Files, folder: &TempDir, manifest: Option<&Manifest>, options: WriteOptions) -> Result<WriteReport, WriteError> {
    files.write(folder.path(), manifest, &BTreeMap::new(), options)
}

fn drifts(files: &Files, folder: &TempDir, manifest: Option<&Manifest>) -> Vec<(String, String)> {
    let drifts = files.compare(folder.path(), manifest).unwrap();
    let pair = |d: &Drift| (d.path.to_string(), d.kind.as_str().to_owned());
    drifts.iter().map(pair).collect()
}

fn expect_drifts(files: &Files, folder: &TempDir, manifest: Option<&Manifest>, expected: &[(&str, &str)]) {
    let expected: Vec<(String, String)> = expected.iter().map(|(at, kind)| ((*at).to_owned(), (*kind).to_owned())).collect();
    assert_eq!(drifts(files, folder, manifest), expected);
}

fn texts(paths: &[RelPath]) -> Vec<&str> {
    paths.iter().map(RelPath::as_str).collect()
}

/// Everything below a folder: path, kind, bytes or link target, and time of the last change.
fn snapshot(folder: &Path) -> Vec<(String, String, Vec<u8>, SystemTime)> {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter();
    entries
        .map(|entry| {
            let entry = entry.unwrap();
            let kind = entry.file_type();
            let bytes = if kind.is_symlink() {
                let target = fs::read_link(entry.path()).unwrap();
                target.into_os_string().into_encoded_bytes()
            } else if kind.is_file() {
                fs::read(entry.path()).unwrap()
            } else {
                Vec::new()
            };
            let time = entry.metadata().unwrap().modified().unwrap();
            let at = entry.path().display().to_string();
            (at, format!("{kind:?}"), bytes, time)
        })
        .collect()
}

fn make_old(folder: &TempDir) -> SystemTime {
    let old = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for entry in WalkDir::new(folder.path()) {
        let place = entry.unwrap().into_path();
        fs::File::open(place).unwrap().set_modified(old).unwrap();
    }
    old
}
