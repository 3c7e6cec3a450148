//! Orphans, and the room they make for what comes after them.

use std::fs;

use walkdir::WalkDir;
use wireproof::files::{DriftKind, Entry, Files, Manifest, WriteError};

use super::{CAREFUL, FORCE, LOCK, expect_drifts, files, put, snapshot, texts, write, written};

#[test]
fn files_that_are_not_ours_are_left_alone() {
    let (folder, manifest) = written(&[("src/a", "1"), ("src/b", "2")]);
    put(&folder, "src/own.rs", "own");
    put(&folder, "README", b"\xff");
    let rendering = files(&[("src/a", "1")]);
    expect_drifts(&rendering, &folder, Some(&manifest), &[("src/b", "orphaned")]);
    let report = write(&rendering, &folder, Some(&manifest), CAREFUL).unwrap();
    assert_eq!(texts(&report.deleted), ["src/b"]);
    assert_eq!(fs::read(folder.path().join("src/own.rs")).unwrap(), b"own");
    assert_eq!(fs::read(folder.path().join("README")).unwrap(), b"\xff");
}

#[test]
fn emptied_folders_go_and_others_stay() {
    let (folder, manifest) = written(&[("x/y/z/a", "1"), ("x/y/b", "2"), ("kept/c", "3")]);
    put(&folder, "kept/own", "own");
    fs::create_dir(folder.path().join("was-empty")).unwrap();
    write(&Files::new(), &folder, Some(&manifest), CAREFUL).unwrap();
    let left: Vec<String> = snapshot(folder.path()).into_iter().skip(1).map(|s| s.0).collect();
    let expected = [LOCK, "kept", "kept/own", "was-empty"];
    assert_eq!(left, expected.map(|at| folder.path().join(at).display().to_string()));
}

#[test]
fn a_file_becomes_a_folder_and_back() {
    let (folder, manifest) = written(&[("m", "1")]);
    let deep = files(&[("m/n/o", "2")]);
    let drift = [("m", "orphaned"), ("m/n/o", "missing")];
    expect_drifts(&deep, &folder, Some(&manifest), &drift);
    write(&deep, &folder, Some(&manifest), CAREFUL).unwrap();
    assert_eq!(fs::read(folder.path().join("m/n/o")).unwrap(), b"2");

    let manifest = Manifest::read(folder.path()).unwrap().unwrap();
    let flat = files(&[("m", "1")]);
    for foreign in ["m/own", "m/n/own", "m/n/empty/"] {
        if let Some(dir) = foreign.strip_suffix('/') {
            fs::create_dir(folder.path().join(dir)).unwrap();
        } else {
            put(&folder, foreign, "own");
        }
        let refused = write(&flat, &folder, Some(&manifest), FORCE);
        assert!(matches!(refused, Err(WriteError::Refused(_))), "{foreign}");
        let place = folder.path().join(foreign);
        fs::remove_file(&place).or_else(|_| fs::remove_dir(&place)).unwrap();
    }
    write(&flat, &folder, Some(&manifest), CAREFUL).unwrap();
    assert_eq!(fs::read(folder.path().join("m")).unwrap(), b"1");
}

#[test]
fn an_edited_file_is_not_deleted_to_become_a_folder() {
    let (folder, manifest) = written(&[("m", "1")]);
    put(&folder, "m", "by hand");
    let before = snapshot(folder.path());
    let Err(WriteError::Refused(refused)) = write(&files(&[("m/n", "2")]), &folder, Some(&manifest), FORCE) else {
        panic!("the write was not refused");
    };
    let DriftKind::Blocked(obstacle) = &refused[0].kind else {
        panic!("{:?}", refused[0].kind);
    };
    assert_eq!((obstacle.at.as_str(), obstacle.entry), ("m", Entry::File));
    assert_eq!(snapshot(folder.path()), before);
}

#[test]
fn a_name_changes_its_letter_case() {
    let (folder, manifest) = written(&[("Names", "1"), ("Src/a", "1")]);
    let rendering = files(&[("names", "2"), ("src/a", "1")]);
    write(&rendering, &folder, Some(&manifest), CAREFUL).unwrap();
    let manifest = Manifest::read(folder.path()).unwrap().unwrap();
    expect_drifts(&rendering, &folder, Some(&manifest), &[]);
    let mut left: Vec<String> = WalkDir::new(folder.path())
        .min_depth(1)
        .into_iter()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    left.sort();
    assert_eq!(left, [LOCK, "a", "names", "src"]);
}

/// Where the disk tells letter case apart, the file in the way is another one.
#[cfg(target_os = "linux")]
#[test]
fn a_file_of_almost_the_same_name_is_not_ours() {
    let (folder, manifest) = written(&[("Names", "1")]);
    put(&folder, "names", "own");
    let before = snapshot(folder.path());
    let refused = write(&files(&[("names", "2")]), &folder, Some(&manifest), CAREFUL);
    assert!(matches!(refused, Err(WriteError::Refused(_))));
    assert_eq!(snapshot(folder.path()), before);
}
