//! Symbolic links and permissions.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};

use tempfile::TempDir;
use wireproof::files::{DriftKind, Entry, Files, WriteError};

use super::{CAREFUL, FORCE, LOCK, expect_drifts, files, make_old, put, snapshot, texts, write, written};

fn mode(folder: &TempDir, at: &str) -> u32 {
    let metadata = fs::metadata(folder.path().join(at)).unwrap();
    metadata.permissions().mode() & 0o7777
}

#[test]
fn a_symbolic_link_is_never_written_through() {
    let outside = TempDir::new().unwrap();
    put(&outside, "a", "outside");
    for (link, at, target) in [
        ("src", "src/a", outside.path().to_owned()),
        ("a", "a", outside.path().join("a")),
        ("dangling", "dangling", outside.path().join("new")),
        ("src", "src/new/a", outside.path().to_owned()),
        (LOCK, "b", outside.path().join("lock")),
    ] {
        let folder = TempDir::new().unwrap();
        symlink(target, folder.path().join(link)).unwrap();
        let before = (snapshot(folder.path()), snapshot(outside.path()));
        // With the right hash in the manifest too, since it says nothing about the way there.
        let listed = files(&[(at, "outside")]).manifest(&BTreeMap::new());
        for manifest in [None, Some(&listed)] {
            let rendering = files(&[(at, "inside")]);
            let Err(WriteError::Refused(refused)) = write(&rendering, &folder, manifest, FORCE) else {
                panic!("wrote through the link `{link}`");
            };
            let DriftKind::Blocked(obstacle) = &refused[0].kind else {
                panic!("{:?}", refused[0].kind);
            };
            assert_eq!((obstacle.at.as_str(), obstacle.entry), (link, Entry::Symlink));
        }
        let report = write(&Files::new(), &folder, Some(&listed), CAREFUL);
        if link == LOCK {
            assert!(matches!(report, Err(WriteError::Refused(_))));
            assert_eq!(snapshot(folder.path()), before.0);
        } else {
            assert_eq!(texts(&report.unwrap().kept), [at]);
        }
        assert_eq!(snapshot(outside.path()), before.1, "{link}");
    }
}

#[test]
fn the_folder_itself_may_be_a_symbolic_link() {
    let (folder, manifest) = written(&[("a", "1")]);
    let elsewhere = TempDir::new().unwrap();
    let link = elsewhere.path().join("out");
    symlink(folder.path(), &link).unwrap();
    let rendering = files(&[("a", "2")]);
    rendering.write(&link, Some(&manifest), &BTreeMap::new(), CAREFUL).unwrap();
    assert_eq!(fs::read(folder.path().join("a")).unwrap(), b"2");
}

#[test]
fn permissions_of_a_file_are_kept_and_new_files_can_be_read() {
    let (folder, manifest) = written(&[("a", "1"), ("b", "1")]);
    assert_eq!((mode(&folder, "a"), mode(&folder, LOCK)), (0o644, 0o644));
    fs::set_permissions(folder.path().join("a"), fs::Permissions::from_mode(0o755)).unwrap();
    write(&files(&[("a", "2"), ("b", "2")]), &folder, Some(&manifest), CAREFUL).unwrap();
    assert_eq!((mode(&folder, "a"), mode(&folder, "b")), (0o755, 0o644));
}

/// The superuser may write to a read-only folder, so what counts is that nothing in it changed.
#[test]
fn a_read_only_folder_is_compared_and_not_changed() {
    let (folder, manifest) = written(&[("d/a", "1"), ("d/b", "1")]);
    make_old(&folder);
    let places = ["d/a", "d/b", "d", LOCK, ""].map(|at| folder.path().join(at));
    for place in &places {
        let bits = if place.is_dir() { 0o555 } else { 0o444 };
        fs::set_permissions(place, fs::Permissions::from_mode(bits)).unwrap();
    }
    let before = snapshot(folder.path());
    let rendering = files(&[("d/a", "1"), ("d/c", "2")]);
    let drift = [("d/b", "orphaned"), ("d/c", "missing")];
    expect_drifts(&rendering, &folder, Some(&manifest), &drift);
    assert_eq!(snapshot(folder.path()), before);
    for place in places.iter().rev() {
        fs::set_permissions(place, fs::Permissions::from_mode(0o755)).unwrap();
    }
}
