//! A plan and the disk: how they differ, and how they become equal.
//!
//! Comparing writes nothing. Writing looks at every root before it changes the first, so that whatever is in the way
//! leaves all of them as they were.

use std::collections::BTreeMap;
use std::fs;

use super::plan::{Plan, Root, shown};
use super::{CONFIG_FILE, Error};
use crate::diag::{Diagnostic, Diagnostics};
use crate::files::{Digest, Drift, DriftKind, Files, LineProblem, Manifest, ManifestError, ReadError, RelPath, WriteError, WriteOptions};

/// One path that is not as planned.
#[derive(Clone, Debug)]
pub struct Difference {
    /// The path from the working directory.
    pub shown: String,
    /// What is wrong with it.
    pub drift: Drift,
}

/// What writing may do that it does not do by itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct WriteChoices {
    /// Overwrite files that were not generated.
    pub force: bool,
    /// Bind existing constants to other wire values.
    pub accept_rebound: bool,
}

/// What writing did, with paths from the working directory.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The files whose bytes changed, or that are new.
    pub written: Vec<String>,
    /// Those of the written files that held what somebody else had put there.
    pub overwritten: Vec<String>,
    /// How many files were right already.
    pub unchanged: usize,
    /// The files that are no longer planned, and were as they had been written.
    pub deleted: Vec<String>,
    /// The files that are no longer planned and were changed by hand, so that they were left.
    pub kept: Vec<String>,
}

/// What came of writing.
#[derive(Debug)]
pub enum Outcome {
    /// The disk is as planned.
    Written(Written),
    /// Nothing was written, because these are in the way.
    Refused(Vec<Difference>),
    /// Nothing was written, because of an error among the diagnostics.
    Wrong,
}

/// How the disk differs from the plan, in the order of the paths. A constant that would be bound to another wire value (rule
/// `rebound-constant`) and a damaged list of files (`manifest`) go to `diagnostics`.
///
/// # Errors
/// Something cannot be read.
pub fn compare(plan: &Plan, diagnostics: &mut Diagnostics) -> Result<Vec<Difference>, Error> {
    let mut differences = Vec::new();
    for root in &plan.roots {
        if let Some(seen) = look(plan, root, diagnostics)? {
            differences.extend(seen.differences);
        }
    }
    Ok(differences)
}

/// Makes the disk as planned. Files that are right already are not touched.
///
/// # Errors
/// Something cannot be read or written.
pub fn write(plan: &Plan, choices: WriteChoices, diagnostics: &mut Diagnostics) -> Result<Outcome, Error> {
    let mut found = Diagnostics::new();
    let mut roots = Vec::with_capacity(plan.roots.len());
    for root in &plan.roots {
        roots.extend(look(plan, root, &mut found)?.map(|seen| (root, seen)));
    }
    let accepted = |problem: &Diagnostic| choices.accept_rebound && problem.rule == REBOUND;
    diagnostics.extend(found.into_sorted().into_iter().filter(|problem| !accepted(problem)));
    if diagnostics.has_errors() {
        return Ok(Outcome::Wrong);
    }
    let in_the_way = |difference: &&Difference| match difference.drift.kind {
        DriftKind::Blocked(_) => true,
        DriftKind::Unmanaged => !choices.force,
        _ => false,
    };
    let refused: Vec<Difference> = roots.iter().flat_map(|(_, seen)| &seen.differences).filter(in_the_way).cloned().collect();
    if !refused.is_empty() {
        return Ok(Outcome::Refused(refused));
    }
    let mut written = Written::default();
    for (root, seen) in roots {
        if seen.differences.is_empty() {
            written.unchanged += root.files.len() + 1;
        } else {
            write_root(root, &seen, choices, &mut written)?;
        }
    }
    Ok(Outcome::Written(written))
}

/// A root as it is.
struct Seen {
    manifest: Option<Manifest>,
    /// The files of other targets, which this plan leaves alone.
    foreign: BTreeMap<RelPath, Digest>,
    /// The names that the manifest should have.
    names: BTreeMap<String, String>,
    differences: Vec<Difference>,
}

/// Looks at a root; `None` when its manifest is damaged.
fn look(plan: &Plan, root: &Root, diagnostics: &mut Diagnostics) -> Result<Option<Seen>, Error> {
    let manifest = match Manifest::read(&root.folder) {
        Ok(manifest) => manifest,
        Err(ManifestError::Unreadable(error)) => return Err(unreadable(&error)),
        Err(ManifestError::Malformed { line, problem }) => {
            diagnostics.push(damaged(&root.shown(&Manifest::path()), line, &problem));
            return Ok(None);
        }
    };
    let (mut foreign, mut names) = (BTreeMap::new(), root.names.clone());
    let mut own = manifest.clone();
    if let (true, Some(own)) = (plan.partial, &mut own) {
        let mine = |path: &RelPath| root.files.get(path).is_some() || root.may_hold(path);
        foreign = own.files.extract_if(.., |path, _| !mine(path)).collect();
        let selected = |name: &str| name.split_once('/').is_some_and(|(language, _)| plan.languages.iter().any(|l| l == language));
        names.extend(own.names.iter().filter(|(name, _)| !selected(name)).map(|(name, wire)| (name.clone(), wire.clone())));
    }
    diagnostics.extend(manifest.iter().flat_map(|manifest| rebound(manifest, &names)));
    let mut drifts = root.files.compare(&root.folder, own.as_ref()).map_err(|error| unreadable(&error))?;
    // Names that changed with a file are written with it; alone, nothing else would tell of them.
    if let (true, Some(manifest)) = (drifts.is_empty(), manifest.as_ref().filter(|manifest| manifest.names != names)) {
        let expected = Manifest { files: manifest.files.clone(), names: names.clone() }.to_string();
        let found = Some(manifest.to_string());
        drifts.push(Drift { path: Manifest::path(), kind: DriftKind::ManifestStale, expected: Some(expected.into()), found });
    }
    let differences = drifts.into_iter().map(|drift| Difference { shown: root.shown(&drift.path), drift }).collect();
    Ok(Some(Seen { manifest, foreign, names, differences }))
}

fn damaged(path: &str, line: usize, problem: &LineProblem) -> Diagnostic {
    let help = match problem {
        LineProblem::CarriageReturn => {
            format!("let git keep LF, by a line `{path} text eol=lf` in `.gitattributes`, and check it out again")
        }
        _ => format!("undo the change to `{path}`, or delete it and run `wireproof generate --force`"),
    };
    Diagnostic::error("manifest", None, format!("`{path}` line {line}: {problem}")).help(help)
}

impl Root {
    /// Whether a path below this root may be an output of the plan's languages.
    fn may_hold(&self, path: &RelPath) -> bool {
        let whole = self.path.as_ref().map_or_else(|| path.clone(), |root| root.join(path));
        self.layouts.iter().any(|(language, layout)| layout.may_hold(language, &whole))
    }
}

/// The rule for a constant that gets another wire value.
const REBOUND: &str = "rebound-constant";

fn rebound(manifest: &Manifest, names: &BTreeMap<String, String>) -> Vec<Diagnostic> {
    let changed = |(name, wire): (&String, &String)| {
        let before = manifest.names.get(name).filter(|before| *before != wire)?;
        let message = format!("the constant `{name}` stood for `{before}` and would now stand for `{wire}`");
        let help = "code that uses it would change its meaning without a word: give one of the two another name in the spec, \
                    or run `wireproof generate --accept-rebound`";
        Some(Diagnostic::error(REBOUND, None, message).help(help))
    };
    names.iter().filter_map(changed).collect()
}

fn write_root(root: &Root, seen: &Seen, choices: WriteChoices, written: &mut Written) -> Result<(), Error> {
    let mut files = root.files.clone();
    add_foreign(&mut files, root, seen)?;
    let options = WriteOptions { force: choices.force };
    let report = files.write(&root.folder, seen.manifest.as_ref(), &seen.names, options).map_err(|error| unwritten(root, &error))?;
    let paths = |paths: &[RelPath]| paths.iter().map(|path| root.shown(path)).collect::<Vec<_>>();
    written.written.extend(paths(&report.written));
    written.overwritten.extend(paths(&report.overwritten));
    written.deleted.extend(paths(&report.deleted));
    written.kept.extend(paths(&report.kept));
    written.unchanged += report.unchanged.len() - report.unchanged.iter().filter(|path| seen.foreign.contains_key(path)).count();
    Ok(())
}

/// Adds the files of other targets as they are, so that the list still has them.
fn add_foreign(files: &mut Files, root: &Root, seen: &Seen) -> Result<(), Error> {
    for (path, digest) in &seen.foreign {
        let bytes = fs::read(path.under(&root.folder)).unwrap_or_default();
        let text = String::from_utf8(bytes).ok().filter(|text| Digest::of(text) == *digest);
        let added = text.map(|text| files.insert(path.clone(), text));
        if !matches!(added, Some(Ok(()))) {
            let message = format!("`{}`, which belongs to another target, is not as it was generated", root.shown(path));
            return Err(Error::new(message).help("run `wireproof generate` without `--target`"));
        }
    }
    Ok(())
}

fn unreadable(error: &ReadError) -> Error {
    Error::new(error.to_string())
}

fn unwritten(root: &Root, error: &WriteError) -> Error {
    let failed = match error {
        WriteError::Write { path, source } => Some(("write", path, source)),
        WriteError::Delete { path, source } => Some(("delete", path, source)),
        WriteError::Read(_) | WriteError::Refused(_) => None,
    };
    let Some((verb, path, source)) = failed else {
        return Error::new(error.to_string());
    };
    let path = path.strip_prefix(&root.folder).ok().and_then(|path| RelPath::new(&path.to_string_lossy()).ok());
    let path = path.map_or_else(|| root.folder.display().to_string(), |path| shown(&root.folder, &path));
    Error::new(format!("cannot {verb} `{path}`: {source}")).help(format!("outputs go where `output` in `{CONFIG_FILE}` says"))
}
