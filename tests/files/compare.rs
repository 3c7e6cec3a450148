//! What a comparison finds, and that it changes nothing.

use std::collections::BTreeMap;
use std::fs;

use tempfile::TempDir;
use wireproof::files::{DriftKind, Files, Manifest, WriteError};

use super::{CAREFUL, FORCE, LOCK, drifts, files, put, snapshot, write, written};

/// Every state of the path `a/f`: what is rendered there, what is on disk, what the manifest lists, and what that is called.
/// `old` and `new` are what the spec gave before and gives now, `own` is what somebody wrote, `crlf` and `oldcrlf` are
/// the two with converted line endings, `-` is nothing. `none` says that there is no manifest at all.
const STATES: &str = "
    new -       none missing
    new new     none -
    new old     none unmanaged
    new own     none unmanaged
    new crlf    none line-endings
    new -       -    missing
    new new     -    manifest-stale
    new old     -    unmanaged
    new own     -    unmanaged
    new crlf    -    line-endings
    new -       old  missing
    new old     old  stale
    new oldcrlf old  stale
    new new     old  manifest-stale
    new own     old  hand-edited
    new crlf    old  line-endings
    new -       new  missing
    new old     new  hand-edited
    new new     new  -
    new own     new  hand-edited
    new crlf    new  line-endings
    -   -       none -
    -   own     none -
    -   -       -    -
    -   own     -    -
    -   -       old  manifest-stale
    -   old     old  orphaned
    -   oldcrlf old  orphaned
    -   own     old  orphaned
";

fn text(name: &str) -> &'static str {
    match name {
        "old" => "old\ntext\n",
        "new" => "new\ntext\n",
        "own" => "own\ntext\n",
        "crlf" => "new\r\ntext\r\n",
        "oldcrlf" => "old\r\ntext\r\n",
        other => unreachable!("no text is called `{other}`"),
    }
}

/// The files of a render that gives the text of that name, or nothing.
fn rendering(name: &str) -> Files {
    match name {
        "-" => Files::new(),
        name => files(&[("a/f", text(name))]),
    }
}

#[test]
fn every_state_of_a_path_has_one_kind_and_a_write_settles_it() {
    for state in STATES.trim().lines() {
        let words: Vec<&str> = state.split_whitespace().collect();
        let [rendered, on_disk, listed, kind] = words[..] else {
            panic!("`{state}` is not a state");
        };
        let folder = TempDir::new().unwrap();
        if on_disk != "-" {
            put(&folder, "a/f", text(on_disk));
        }
        let manifest = (listed != "none").then(|| rendering(listed).manifest(&BTreeMap::new()));
        let files = rendering(rendered);

        let before = snapshot(folder.path());
        let found = drifts(&files, &folder, manifest.as_ref());
        let missing = manifest.is_none().then_some((LOCK, "missing"));
        let at = if kind == "manifest-stale" { LOCK } else { "a/f" };
        let named = (kind != "-").then_some((at, kind));
        let expected: Vec<(String, String)> = missing.into_iter().chain(named).map(|(at, kind)| (at.to_owned(), kind.to_owned())).collect();
        assert_eq!(found, expected, "{state}");
        assert_eq!(snapshot(folder.path()), before, "compare wrote: {state}");

        let result = write(&files, &folder, manifest.as_ref(), CAREFUL);
        if kind == "unmanaged" {
            assert!(matches!(result, Err(WriteError::Refused(_))), "{state}");
            assert_eq!(snapshot(folder.path()), before, "refusal wrote: {state}");
            write(&files, &folder, manifest.as_ref(), FORCE).unwrap();
        } else {
            result.unwrap();
        }
        let manifest = Manifest::read(folder.path()).unwrap().unwrap();
        assert_eq!(drifts(&files, &folder, Some(&manifest)), [], "{state}");
        let left = fs::read_to_string(folder.path().join("a/f")).ok();
        let expected = match (rendered, on_disk) {
            ("new", _) => Some(text("new")),
            (_, "own") => Some(text("own")),
            _ => None,
        };
        assert_eq!(left.as_deref(), expected, "{state}");
    }
}

#[test]
fn a_drift_carries_both_texts() {
    let (folder, manifest) = written(&[("a", "old"), ("b", "gone")]);
    fs::write(folder.path().join("b"), b"\xff").unwrap();
    let rendering = files(&[("a", "new"), ("b", "b"), ("c", "c")]);
    let drifts = rendering.compare(folder.path(), Some(&manifest)).unwrap();
    let seen: Vec<_> = drifts.iter().map(|d| (d.path.as_str(), d.expected.as_deref(), d.found.as_deref())).collect();
    let expected = [
        ("a", Some("new"), Some("old")),
        // Bytes that are no text were put there by hand.
        ("b", Some("b"), None),
        ("c", Some("c"), None),
    ];
    assert_eq!(seen, expected);
    assert_eq!(drifts[1].kind, DriftKind::HandEdited);
}

#[test]
fn a_stale_manifest_carries_the_right_one_and_keeps_the_names() {
    let (folder, _) = written(&[("a", "1")]);
    let names = BTreeMap::from([("k".to_owned(), "v".to_owned())]);
    let wrong = files(&[("a", "2")]).manifest(&names);
    let rendering = files(&[("a", "1")]);
    let drifts = rendering.compare(folder.path(), Some(&wrong)).unwrap();
    assert_eq!(drifts.len(), 1);
    let right = rendering.manifest(&names).to_string();
    assert_eq!(drifts[0].kind, DriftKind::ManifestStale);
    assert_eq!(drifts[0].expected.as_deref(), Some(&*right));
    assert_eq!(drifts[0].found, Some(wrong.to_string()));
}

#[test]
fn an_unreadable_folder_is_an_error_with_its_path_and_cause() {
    let parent = TempDir::new().unwrap();
    put(&parent, "file", "not a folder");
    let folder = parent.path().join("file");
    let error = files(&[("a", "1")]).compare(&folder, None).unwrap_err();
    assert_eq!(error.path, folder.join("a"));
    assert_eq!(error.source.kind(), std::io::ErrorKind::NotADirectory);
    assert!(std::error::Error::source(&error).is_some());
}
