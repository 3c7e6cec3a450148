//! A pattern such as `spec/**/*.yaml` to the files that it names, sorted.
//!
//! `*` stands for any characters of one name, `**` for any number of folders, and at the end for every YAML file below.
//! Hidden files and folders match only where the pattern writes their full stop. Links to folders are not followed.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::files::folder;

/// A pattern of paths, relative to a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glob {
    segments: Vec<String>,
}

/// A text that is not a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GlobError {
    /// It is empty, or two slashes meet.
    Empty,
    /// It starts with a slash.
    Absolute,
    /// It holds a backslash.
    Backslash,
    /// `**` shares its segment with something else.
    Stars,
}

impl Glob {
    /// Reads a pattern.
    ///
    /// # Errors
    /// See [`GlobError`].
    pub fn new(pattern: &str) -> Result<Self, GlobError> {
        if pattern.starts_with('/') {
            return Err(GlobError::Absolute);
        }
        if pattern.contains('\\') {
            return Err(GlobError::Backslash);
        }
        let mut segments: Vec<String> = pattern.split('/').filter(|segment| *segment != ".").map(str::to_owned).collect();
        if segments.is_empty() || segments.iter().any(String::is_empty) {
            return Err(GlobError::Empty);
        }
        if segments.iter().any(|segment| segment.contains("**") && segment != "**") {
            return Err(GlobError::Stars);
        }
        if segments.last().is_some_and(|last| last == "**") {
            segments.push("*.yaml".to_owned());
        }
        Ok(Self { segments })
    }

    /// The path, if the pattern names exactly one.
    #[must_use]
    pub fn literal(&self) -> Option<PathBuf> {
        (!self.segments.iter().any(|segment| segment.contains('*'))).then(|| self.segments.iter().collect())
    }

    /// The folder below which every match lies.
    #[must_use]
    pub fn base(&self) -> PathBuf {
        let folders = &self.segments[..self.segments.len() - 1];
        folders.iter().take_while(|segment| !segment.contains('*')).collect()
    }

    /// The files below `root` that match, as paths that start with `root`, sorted.
    ///
    /// # Errors
    /// A folder on the way cannot be read. That the base is not there is no error: nothing matches.
    pub fn files(&self, root: &Path) -> io::Result<Vec<PathBuf>> {
        if let Some(path) = self.literal() {
            let path = root.join(path);
            return Ok(if path.is_file() { vec![path] } else { Vec::new() });
        }
        let base = root.join(self.base());
        let walked = folder(&base);
        if !walked.is_dir() {
            return Ok(Vec::new());
        }
        let skip = self.base().components().count();
        let mut found = Vec::new();
        let visible = |name: &str| !name.starts_with('.') || self.segments.iter().any(|segment| segment.starts_with('.'));
        let walk = WalkDir::new(walked).sort_by_file_name().into_iter();
        for entry in walk.filter_entry(|entry| entry.depth() == 0 || entry.file_name().to_str().is_some_and(visible)) {
            let entry = entry?;
            let Ok(below) = entry.path().strip_prefix(walked) else {
                unreachable!("a walk stays below its folder");
            };
            let names: Vec<&str> = below.iter().filter_map(|name| name.to_str()).collect();
            if entry.path().is_file() && all_fit(&self.segments[skip..], &names, name_fits) {
                found.push(base.join(below));
            }
        }
        found.sort();
        Ok(found)
    }
}

/// Takes names by the pattern from the left; where one does not fit, the last `**` takes one more. What stands before it need not be tried
/// again, so the time is at most the product of both lengths.
pub(crate) fn all_fit(pattern: &[impl AsRef<str>], names: &[&str], fits: fn(&str, &str) -> bool) -> bool {
    let (mut at, mut name) = (0, 0);
    let mut last_stars = None;
    while name < names.len() {
        match (pattern.get(at).map(AsRef::as_ref), last_stars) {
            (Some("**"), _) => {
                last_stars = Some((at, name));
                at += 1;
            }
            (Some(segment), _) if fits(segment, names[name]) => (at, name) = (at + 1, name + 1),
            (_, Some((stars, taken))) => {
                last_stars = Some((stars, taken + 1));
                (at, name) = (stars + 1, taken + 1);
            }
            (_, None) => return false,
        }
    }
    pattern[at..].iter().all(|segment| segment.as_ref() == "**")
}

/// Whether the name of a file fits: a hidden one must be asked for.
fn name_fits(pattern: &str, name: &str) -> bool {
    (!name.starts_with('.') || pattern.starts_with('.')) && fits(pattern, name)
}

/// Whether a name has the parts between the stars, in order.
pub(crate) fn fits(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(mut name) = name.strip_prefix(start) else {
        return false;
    };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        let Some(at) = name.find(part) else {
            return false;
        };
        name = &name[at + part.len()..];
    }
    name.ends_with(end)
}

impl fmt::Display for Glob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.segments.join("/"))
    }
}

impl fmt::Display for GlobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "has an empty segment",
            Self::Absolute => "is absolute; expected one relative to the folder of this file",
            Self::Backslash => "holds a backslash; expected forward slashes",
            Self::Stars => "has `**` beside other characters; it stands alone between slashes",
        })
    }
}

impl std::error::Error for GlobError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn matching(pattern: &str, path: &str) -> bool {
        all_fit(&Glob::new(pattern).unwrap().segments, &path.split('/').collect::<Vec<_>>(), name_fits)
    }

    #[test]
    fn stars_stand_for_names_and_folders() {
        for (pattern, path, expected) in [
            ("spec/**/*.yaml", "spec/a.yaml", true),
            ("spec/**/*.yaml", "spec/public/deep/a.yaml", true),
            ("spec/**/*.yaml", "spec/a.json", false),
            ("spec/**", "spec/a.yaml", true),
            ("spec/**", "spec/b/a.yaml", true),
            ("spec/**", "spec/b/readme.md", false),
            ("spec/*.yaml", "spec/b/a.yaml", false),
            ("spec/*.yaml", "spec/.hidden.yaml", false),
            ("./spec/a.yaml", "spec/a.yaml", true),
            ("a*b*c", "aXbYc", true),
            ("a*b*c", "abc", true),
            ("a*b*c", "acb", false),
            ("a*a", "a", false),
            ("**/x/*", "x/x/y", true),
            ("**/x/**/y", "a/x/b/x/c/y", true),
            ("**/x/**/y", "a/y/b/x/c", false),
            ("**/**/x", "x", true),
            ("a/**/**", "a/b.yaml", true),
        ] {
            assert_eq!(matching(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for (pattern, expected) in [
            ("", GlobError::Empty),
            ("a//b", GlobError::Empty),
            ("/a", GlobError::Absolute),
            ("a\\b", GlobError::Backslash),
            ("a**", GlobError::Stars),
        ] {
            assert_eq!(Glob::new(pattern), Err(expected), "{pattern}");
        }
    }

    #[test]
    fn the_base_is_what_stands_before_the_first_star() {
        let base = |pattern| Glob::new(pattern).unwrap().base();
        assert_eq!(base("spec/**/*.yaml"), Path::new("spec"));
        assert_eq!(base("*.yaml"), Path::new(""));
        assert_eq!(base("a/b/c.yaml"), Path::new("a/b"));
    }
}
