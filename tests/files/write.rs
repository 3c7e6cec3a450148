//! What a write touches, reports and refuses.

use std::collections::BTreeMap;
use std::fs;

use tempfile::TempDir;
use wireproof::files::{Manifest, WriteError};

use super::{CAREFUL, FORCE, LOCK, expect_drifts, files, make_old, put, snapshot, texts, write, written};

#[test]
fn a_write_that_has_nothing_to_do_touches_nothing() {
    let of = [("a", "1"), ("b/c", "2")];
    let (folder, manifest) = written(&of);
    let old = make_old(&folder);
    let before = snapshot(folder.path());
    let report = write(&files(&of), &folder, Some(&manifest), CAREFUL).unwrap();
    assert_eq!(texts(&report.unchanged), ["a", "b/c", LOCK]);
    assert_eq!(report.written, []);
    assert_eq!(snapshot(folder.path()), before);

    let report = write(&files(&[("a", "1"), ("b/c", "3")]), &folder, Some(&manifest), CAREFUL);
    assert_eq!(texts(&report.unwrap().written), ["b/c", LOCK]);
    let changed = |at: &str| fs::metadata(folder.path().join(at)).unwrap().modified().unwrap();
    assert_eq!(changed("a"), old);
    assert_ne!(changed("b/c"), old);
}

#[test]
fn the_report_says_what_became_of_every_file() {
    let (folder, manifest) = written(&[("edited", "1"), ("mine", "1"), ("gone", "1"), ("same", "1")]);
    put(&folder, "edited", "by hand");
    put(&folder, "mine", "by hand");
    put(&folder, "foreign", "somebody's");
    let rendering = files(&[("edited", "2"), ("same", "1"), ("fresh", "1"), ("foreign", "2")]);
    let report = write(&rendering, &folder, Some(&manifest), FORCE).unwrap();
    assert_eq!(texts(&report.written), ["edited", "foreign", "fresh", LOCK]);
    assert_eq!(texts(&report.overwritten), ["edited", "foreign"]);
    assert_eq!(texts(&report.unchanged), ["same"]);
    assert_eq!(texts(&report.deleted), ["gone"]);
    assert_eq!(texts(&report.kept), ["mine"]);
    assert_eq!(fs::read(folder.path().join("mine")).unwrap(), b"by hand");
}

#[test]
fn a_refusal_names_all_that_is_in_the_way_and_writes_nothing() {
    let (folder, manifest) = written(&[("a", "1"), ("old/b", "2")]);
    put(&folder, "mine.ts", "mine");
    put(&folder, "also/mine.ts", "mine");
    fs::create_dir(folder.path().join("dir.ts")).unwrap();
    let before = snapshot(folder.path());
    let rendering =
        files(&[("a", "changed"), ("also/mine.ts", "x"), ("dir.ts", "x"), ("fresh", "x"), ("mine.ts", "x"), ("mine.ts.d/y", "x")]);
    for (options, expected) in [(CAREFUL, vec!["also/mine.ts", "dir.ts", "mine.ts"]), (FORCE, vec!["dir.ts"])] {
        let Err(WriteError::Refused(refused)) = write(&rendering, &folder, Some(&manifest), options) else {
            panic!("the write was not refused");
        };
        let paths: Vec<&str> = refused.iter().map(|d| d.path.as_str()).collect();
        assert_eq!(paths, expected);
        assert_eq!(snapshot(folder.path()), before);
    }
}

#[test]
fn a_manifest_that_was_not_read_is_not_overwritten() {
    let (folder, _) = written(&[("a", "1")]);
    put(&folder, LOCK, "<<<<<<< ours\n");
    let before = snapshot(folder.path());
    let rendering = files(&[("a", "1")]);
    expect_drifts(&rendering, &folder, None, &[(LOCK, "unmanaged")]);
    let refused = write(&rendering, &folder, None, CAREFUL);
    assert!(matches!(refused, Err(WriteError::Refused(_))));
    assert_eq!(snapshot(folder.path()), before);
    write(&rendering, &folder, None, FORCE).unwrap();
    assert!(Manifest::read(folder.path()).unwrap().is_some());
}

#[test]
fn a_missing_folder_is_made() {
    let parent = TempDir::new().unwrap();
    let folder = parent.path().join("not/yet");
    let rendering = files(&[("a/b", "1")]);
    let drifts = rendering.compare(&folder, None).unwrap();
    assert_eq!(drifts.len(), 2);
    assert!(!parent.path().join("not").exists());
    assert_eq!(Manifest::read(&folder).unwrap(), None);
    rendering.write(&folder, None, &BTreeMap::new(), CAREFUL).unwrap();
    assert_eq!(fs::read(folder.join("a/b")).unwrap(), b"1");
}

#[test]
fn two_runs_write_the_same_manifest() {
    let names = BTreeMap::from([("k".to_owned(), "v".to_owned())]);
    let folder = TempDir::new().unwrap();
    let rendering = files(&[("a", "1")]);
    rendering.write(folder.path(), None, &names, CAREFUL).unwrap();
    let manifest = Manifest::read(folder.path()).unwrap().unwrap();
    assert_eq!(manifest, rendering.manifest(&names));
    let report = rendering.write(folder.path(), Some(&manifest), &names, CAREFUL).unwrap();
    assert_eq!(texts(&report.unchanged), ["a", LOCK]);
    let report = write(&rendering, &folder, Some(&manifest), CAREFUL).unwrap();
    assert_eq!(texts(&report.written), [LOCK]);
}
