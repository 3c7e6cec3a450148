//! Paths, and files side by side.

use wireproof::files::{DuplicatePath, PathReason, RelPath};

use super::{LOCK, files, path};

#[test]
fn a_path_is_relative_plain_and_possible_everywhere() {
    for good in ["a", "a/b.rs", ".gitignore", "a b/ü.ts", "com10", "console", "com", "..a/b", "lpt0"] {
        assert_eq!(path(good).to_string(), good);
    }
    for (bad, reason) in [
        ("", PathReason::EmptySegment),
        ("a//b", PathReason::EmptySegment),
        ("a/", PathReason::EmptySegment),
        ("/a", PathReason::Absolute),
        ("../a", PathReason::DotSegment),
        ("a/../b", PathReason::DotSegment),
        ("./a", PathReason::DotSegment),
        ("a\\b", PathReason::Character('\\')),
        ("C:/a", PathReason::Character(':')),
        ("a\nb", PathReason::Character('\n')),
        ("a\u{85}", PathReason::Character('\u{85}')),
        ("what?", PathReason::Character('?')),
        ("a./b", PathReason::TrailingDotOrSpace),
        ("a ", PathReason::TrailingDotOrSpace),
        ("src/Aux", PathReason::ReservedName),
        ("nul.txt", PathReason::ReservedName),
        ("com1 .rs", PathReason::ReservedName),
        ("lpt².rs", PathReason::ReservedName),
    ] {
        let error = RelPath::new(bad).unwrap_err();
        assert_eq!((error.path.as_str(), error.reason), (bad, reason));
        assert!(!error.to_string().contains('\n'), "{error}");
    }
}

#[test]
fn two_files_that_cannot_stand_side_by_side_are_refused() {
    let before = files(&[("src/A.rs", "1"), ("src/deep/b.rs", "2")]);
    let mut after = before.clone();
    let mut add = |at: &str| after.insert(path(at), String::new()).unwrap_err();
    assert_eq!(add("src/A.rs"), DuplicatePath::Same(path("src/A.rs")));
    let clash = DuplicatePath::CaseClash { path: path("SRC/a.rs"), existing: path("src/A.rs") };
    assert_eq!(add("SRC/a.rs"), clash);
    let below = DuplicatePath::FileAndFolder { file: path("src/A.rs"), below: path("src/a.rs/x") };
    assert_eq!(add("src/a.rs/x"), below);
    let above = DuplicatePath::FileAndFolder { file: path("src/Deep"), below: path("src/deep/b.rs") };
    assert_eq!(add("src/Deep"), above);
    for own in [LOCK, "a/.Wireproof.LOCK", ".wireproof.lock/a"] {
        assert_eq!(add(own), DuplicatePath::Manifest(path(own)));
    }
    assert_eq!(after, before);
}

#[test]
fn files_are_joined_at_their_own_paths_or_below_a_folder() {
    let mut all = files(&[("b", "1")]);
    all.extend(files(&[("a", "2")])).unwrap();
    all.extend_under(&path("x/y"), files(&[("a", "3")])).unwrap();
    let listed: Vec<(&str, &str)> = all.iter().map(|(p, t)| (p.as_str(), t)).collect();
    assert_eq!(listed, [("a", "2"), ("b", "1"), ("x/y/a", "3")]);
    assert_eq!((all.len(), all.is_empty()), (3, false));
    assert_eq!(all.get(&path("x/y/a")), Some("3"));
    let twice = all.extend_under(&path("x"), files(&[("y/a", "")]));
    assert_eq!(twice, Err(DuplicatePath::Same(path("x/y/a"))));
}
