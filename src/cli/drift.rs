//! How the disk differs from the plan, for people: a line for each path, a diff where it was asked for, and what to do.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use similar::TextDiff;

use super::findings::count;
use crate::files::DriftKind;
use crate::generate::Difference;

/// The most lines of a diff that are shown for one file.
const MAX_DIFF: usize = 200;

/// What a kind of drift means, to follow a path.
pub(super) fn what_is_wrong(kind: &DriftKind) -> String {
    match kind {
        DriftKind::Missing => "should be there and is not".to_owned(),
        DriftKind::Stale => "is not what the spec and the templates give now".to_owned(),
        DriftKind::HandEdited => "was changed after it was generated".to_owned(),
        DriftKind::Orphaned => "is no longer generated".to_owned(),
        DriftKind::LineEndings => "has other line endings than it was generated with".to_owned(),
        DriftKind::ManifestStale => "does not list the generated files as they are".to_owned(),
        DriftKind::Unmanaged => "was not generated, and stands where an output goes".to_owned(),
        DriftKind::Blocked(obstacle) => format!("cannot be a file: {obstacle}"),
    }
}

/// A line for each path, with the diff below it when `diff` is set.
pub(super) fn listed(differences: &[Difference], diff: bool) -> String {
    let mut text = String::new();
    for Difference { shown, drift } in differences {
        let _ = write!(text, "{:<14} {shown}", drift.kind.as_str());
        if let DriftKind::Blocked(obstacle) = &drift.kind {
            let _ = write!(text, " ({obstacle})");
        }
        text.push('\n');
        if diff && drift.found.is_none() && drift.kind != DriftKind::Missing {
            text.push_str("what is there is not text, so there is no diff\n");
        } else if diff {
            text.push_str(&unified(shown, drift.found.as_deref(), drift.expected.as_deref()));
        }
    }
    text
}

/// `3 files differ: 1 missing, 2 stale`.
pub(super) fn summary(differences: &[Difference]) -> String {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for difference in differences {
        *kinds.entry(difference.drift.kind.as_str()).or_default() += 1;
    }
    let kinds: Vec<String> = kinds.iter().map(|(kind, number)| format!("{number} {kind}")).collect();
    let verb = if differences.len() == 1 { "differs" } else { "differ" };
    format!("{} {verb}: {}", count(differences.len(), "file"), kinds.join(", "))
}

/// From what is there to what should be, as a patch.
fn unified(path: &str, found: Option<&str>, expected: Option<&str>) -> String {
    let name = |prefix: &str, text: Option<&str>| text.map_or_else(|| "/dev/null".to_owned(), |_| format!("{prefix}/{path}"));
    let (before, after) = (name("a", found), name("b", expected));
    let diff = TextDiff::from_lines(found.unwrap_or_default(), expected.unwrap_or_default());
    let patch = diff.unified_diff().context_radius(3).header(&before, &after).to_string();
    let lines: Vec<&str> = patch.split_inclusive('\n').collect();
    if lines.len() <= MAX_DIFF {
        return patch;
    }
    let cut = lines.len() - MAX_DIFF;
    format!("{}... {} of the diff not shown\n", lines[..MAX_DIFF].concat(), count(cut, "more line"))
}

#[cfg(test)]
mod tests {
    use super::unified;

    #[test]
    fn a_long_diff_says_how_much_of_it_is_missing() {
        let long: String = (0..500).map(|number| format!("{number}\n")).collect();
        let diff = unified("a.txt", None, Some(&long));
        assert!(diff.starts_with("--- /dev/null\n+++ b/a.txt\n@@ -0,0 +1,500 @@\n+0\n"), "{diff}");
        assert!(diff.ends_with("+196\n... 303 more lines of the diff not shown\n"), "{diff}");
    }

    #[test]
    fn a_short_diff_is_a_patch() {
        let diff = unified("a.txt", Some("one\ntwo\n"), Some("one\nthree\n"));
        assert_eq!(diff, "--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n one\n-two\n+three\n");
    }
}
