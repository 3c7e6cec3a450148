//! A pattern such as `generated/{language}/{protocol}` to the folder of one target's output.
//!
//! The part before the first placeholder is the root: one list of generated files stands there, for all languages and
//! protocols together, so that the files of one that is gone are still known.

use std::fmt;

use crate::files::{PathError, RelPath};

/// The placeholders of a pattern.
const PLACEHOLDERS: [&str; 2] = ["language", "protocol"];

/// Where the output of each target and protocol goes, relative to the project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    pattern: String,
}

/// A text that is not a layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LayoutError {
    /// A placeholder is neither `{language}` nor `{protocol}`.
    Placeholder(String),
    /// A brace has no counterpart.
    Brace,
    /// The path cannot be one below the project.
    Path(PathError),
}

impl Layout {
    /// Reads a pattern.
    ///
    /// # Errors
    /// See [`LayoutError`].
    pub fn new(pattern: &str) -> Result<Self, LayoutError> {
        let layout = Self { pattern: pattern.trim_end_matches('/').trim_start_matches("./").to_owned() };
        let mut rest = layout.pattern.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').ok_or(LayoutError::Brace)?;
            if before.contains('}') {
                return Err(LayoutError::Brace);
            }
            if !PLACEHOLDERS.contains(&name) {
                return Err(LayoutError::Placeholder(name.to_owned()));
            }
            rest = after;
        }
        if rest.contains('}') {
            return Err(LayoutError::Brace);
        }
        layout.folder("language", "protocol").map_err(LayoutError::Path)?;
        Ok(layout)
    }

    /// The folder of one target and protocol.
    ///
    /// # Errors
    /// A name that is no path.
    pub fn folder(&self, language: &str, protocol: &str) -> Result<RelPath, PathError> {
        RelPath::new(&self.pattern.replace("{language}", language).replace("{protocol}", protocol))
    }

    /// The folder of the list of generated files; `None` for the project's own folder.
    #[must_use]
    pub fn root(&self) -> Option<RelPath> {
        let fixed = match self.pattern.split_once('{') {
            None => self.pattern.as_str(),
            Some((before, _)) => before.rsplit_once('/').map_or("", |(folders, _)| folders),
        };
        RelPath::new(fixed).ok()
    }

    /// Whether a path may be an output of this language, for whatever protocol.
    #[must_use]
    pub fn may_hold(&self, language: &str, path: &RelPath) -> bool {
        let pattern = self.pattern.replace("{language}", language);
        let segments: Vec<&str> = pattern.split('/').collect();
        let names: Vec<&str> = path.as_str().split('/').collect();
        let fits = |(segment, name): (&&str, &&str)| match segment.split_once("{protocol}") {
            None => segment == name,
            Some((before, after)) => name.starts_with(before) && name.ends_with(after),
        };
        names.len() > segments.len() && segments.iter().zip(&names).all(fits)
    }

    /// Whether a file may be an output of this layout for one language and of another layout for another language.
    #[must_use]
    pub fn overlaps(&self, language: &str, other: &Self, other_language: &str) -> bool {
        let (one, two) = (self.pattern.replace("{language}", language), other.pattern.replace("{language}", other_language));
        let fits = |(one, two): (&str, &str)| one == two || one.contains('{') || two.contains('{');
        one.split('/').zip(two.split('/')).all(fits)
    }
}

impl fmt::Display for Layout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.pattern)
    }
}

impl fmt::Display for LayoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Placeholder(name) => write!(f, "there is no placeholder `{{{name}}}`; expected `{{language}}` or `{{protocol}}`"),
            Self::Brace => f.write_str("found a brace without its counterpart; expected `{language}` or `{protocol}`"),
            Self::Path(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for LayoutError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_ends_before_the_first_placeholder() {
        for (pattern, root) in [
            ("generated/{language}/{protocol}", Some("generated")),
            ("src/gen-{language}/x", Some("src")),
            ("web/src/protocol", Some("web/src/protocol")),
            ("{language}/{protocol}", None),
            ("out-{protocol}/", None),
        ] {
            let layout = Layout::new(pattern).unwrap();
            assert_eq!(layout.root().as_ref().map(RelPath::as_str), root, "{pattern}");
        }
    }

    #[test]
    fn what_leaves_the_project_is_refused() {
        for pattern in ["../out/{protocol}", "/out", "a/../../b", "", "a/{name}", "a/{language", "a}/b", "a//b"] {
            assert!(Layout::new(pattern).is_err(), "{pattern}");
        }
    }

    #[test]
    fn layouts_overlap_when_one_path_fits_both() {
        let overlap = |one: &str, two: &str| Layout::new(one).unwrap().overlaps("alpha", &Layout::new(two).unwrap(), "beta");
        assert!(!overlap("generated/{language}/{protocol}", "generated/{language}/{protocol}"));
        assert!(overlap("web/{protocol}", "web/{protocol}"));
        assert!(overlap("web", "web/{protocol}"));
        assert!(!overlap("web/a/{protocol}", "web/b/{protocol}"));
    }

    #[test]
    fn a_path_belongs_to_the_languages_that_may_write_it() {
        let layout = Layout::new("generated/{language}/{protocol}").unwrap();
        let holds = |path| layout.may_hold("alpha", &RelPath::new(path).unwrap());
        assert!(holds("generated/alpha/chat/a.txt"));
        assert!(!holds("generated/beta/chat/a.txt"));
        assert!(!holds("generated/alpha/chat"));
    }
}
