//! A script to its transcript.
//!
//! A line is a command: `$ wireproof ..` runs the binary; the others change files as an editor would: `copy DATA TO`, `write PATH TEXT`,
//! `append PATH TEXT`, `replace PATH OLD => NEW`, `remove PATH`, `folder PATH`, `hex PATH BYTES`, `crlf PATH`, `link PATH TO`. `\n` in a text is a
//! line break. Lines with `#` and empty ones are kept.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use super::{Workplace, folder, text};

/// Runs a script in a folder of its own.
pub(super) fn play(script: &str) -> String {
    let place = Workplace::new();
    let mut transcript = String::new();
    for line in script.lines() {
        writeln!(transcript, "{line}").unwrap();
        match line.strip_prefix("$ wireproof") {
            Some(arguments) => run(&place, arguments, &mut transcript),
            None if line.is_empty() || line.starts_with('#') => {}
            None => edit(&place, line),
        }
    }
    transcript
}

fn run(place: &Workplace, arguments: &str, transcript: &mut String) {
    let before = tree(place.path());
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    let output = place.run(&arguments);
    let code = output.status.code().expect("the binary is not killed");
    let touched = touched(&before, &tree(place.path()));
    assert!(code == 0 || touched.is_empty(), "{arguments:?} failed and touched {touched:?}");
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    for stream in [&output.stdout, &output.stderr] {
        for line in text(stream).replace(&version, "\"version\": \"VERSION\"").lines() {
            let bar = if std::ptr::eq(stream, &raw const output.stdout) { "|" } else { "!" };
            writeln!(transcript, "{}", format!("  {bar} {line}").trim_end()).unwrap();
        }
    }
    for path in touched {
        writeln!(transcript, "  * {path}").unwrap();
    }
    writeln!(transcript, "  = {code}").unwrap();
}

fn edit(place: &Workplace, line: &str) {
    let (command, rest) = line.split_once(' ').unwrap_or_else(|| panic!("what is `{line}`?"));
    let (path, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let rest = rest.replace("\\n", "\n");
    match command {
        "copy" => copy(&folder().join("data").join(path), &place.path().join(rest)),
        "write" => place.write(path, &rest),
        "append" => place.write(path, &(place.read(path) + &rest)),
        "replace" => {
            let (old, new) = rest.split_once(" => ").expect("a replacement has an arrow");
            let found = place.read(path);
            assert!(found.contains(old), "{path} has no `{old}`");
            place.write(path, &found.replace(old, new));
        }
        "crlf" => place.write(path, &place.read(path).replace('\n', "\r\n")),
        "hex" => {
            let byte = |digits: &str| u8::from_str_radix(digits, 16).expect("bytes are written in hex");
            fs::write(place.path().join(path), rest.split(' ').map(byte).collect::<Vec<_>>()).unwrap();
        }
        "folder" => fs::create_dir_all(place.path().join(path)).unwrap(),
        "remove" if place.path().join(path).is_dir() => fs::remove_dir_all(place.path().join(path)).unwrap(),
        "remove" => fs::remove_file(place.path().join(path)).unwrap(),
        #[cfg(unix)]
        "link" => std::os::unix::fs::symlink(rest, place.path().join(path)).unwrap(),
        _ => panic!("what is `{command}`?"),
    }
}

/// Copies a file or a folder.
pub(super) fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.unwrap();
        let to = to.join(entry.path().strip_prefix(from).unwrap());
        // A path that is joined with nothing ends with a slash, which no file can have.
        let to: std::path::PathBuf = to.components().collect();
        if entry.file_type().is_file() {
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// What tells that a file was touched, even when it was replaced by an equal one.
type State = (Vec<u8>, SystemTime, u64);

/// Every file and folder.
pub(super) fn tree(folder: &Path) -> BTreeMap<String, State> {
    let mut tree = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(1) {
        let entry = entry.unwrap();
        let metadata = entry.metadata().unwrap();
        // A folder's time changes with what is in it, which is seen for itself.
        let bytes = if metadata.is_file() { fs::read(entry.path()).unwrap() } else { Vec::new() };
        let time = if metadata.is_file() { metadata.modified().unwrap() } else { SystemTime::UNIX_EPOCH };
        let path = entry.path().strip_prefix(folder).unwrap().display().to_string();
        tree.insert(path, (bytes, time, inode(&metadata)));
    }
    tree
}

#[cfg(unix)]
fn inode(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn inode(_: &fs::Metadata) -> u64 {
    0
}

/// The files that were written, and those that are gone.
pub(super) fn touched(before: &BTreeMap<String, State>, after: &BTreeMap<String, State>) -> Vec<String> {
    let written = after.iter().filter(|(path, state)| before.get(*path) != Some(state)).map(|(path, _)| path.clone());
    let gone = before.keys().filter(|path| !after.contains_key(*path)).map(|path| format!("{path} (gone)"));
    written.chain(gone).collect()
}
