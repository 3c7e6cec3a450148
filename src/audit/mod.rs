//! People's source, held against the specs: literals where the generated constants should stand, names that no spec knows, definitions by hand
//! that have drifted.
//!
//! A file is parsed only when a search finds something in it (`search`), is read by the grammar and the query of its language's pack (`syntax`),
//! and judged against the names of all specs (`vocabulary`, `literals`, `definitions`, `parity`). What a constant is called and how it is
//! imported, the pack says too (`constants`, `modules`). Nothing here prints or writes: findings are diagnostics, rewritten files are values.

mod baseline;
mod constants;
mod cycles;
mod definitions;
mod facts;
mod findings;
mod fix;
mod grammars;
mod head;
mod literals;
mod look;
mod modules;
mod pack;
pub mod pages;
mod parity;
mod project;
mod remarks;
mod search;
mod syntax;
mod text;
mod vocabulary;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::generate::{Config, Error};
use crate::source::{SourceId, Sources, Span};

use baseline::{Counts, Known};
use findings::Found;
use look::Looked;
use project::Project;

pub(crate) use facts::{Definition, Place, Position, Use};
pub use fix::Rewrite;
pub(crate) use look::{Parsed, read_all};
pub(crate) use pack::{Pack, load, read_file};
pub use parity::{Cell, Column, Matrix, Row};
pub(crate) use syntax::{Match, Reader};
pub(crate) use text::{decode, parts, words};
pub(crate) use walk::below;

/// What to look at, and what to leave out.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Files and folders; empty for the folder of the project.
    pub paths: Vec<PathBuf>,
    /// Replace literals by constants where that is safe.
    pub fix: bool,
    /// The file of what is known to be wrong.
    pub baseline: Option<PathBuf>,
    /// Make that file anew.
    pub update_baseline: bool,
}

/// What an audit came to.
#[derive(Debug, Default)]
pub struct Report {
    /// What was found, by path and place.
    pub diagnostics: Vec<Diagnostic>,
    /// The definitions by hand, compared.
    pub matrices: Vec<Matrix>,
    /// The files with literals replaced; nothing has been written.
    pub rewrites: Vec<Rewrite>,
    /// The text of the new baseline, if one was asked for.
    pub baseline: Option<String>,
    /// How many files were searched, how many of these parsed, and how many bytes they have.
    pub files: usize,
    /// See `files`.
    pub parsed: usize,
    /// See `files`.
    pub bytes: u64,
    /// How many findings the baseline excuses.
    pub excused: usize,
}

/// Audits a project. `None` when its specs or packs are wrong, which `diagnostics` then say.
///
/// # Errors
/// A path, a spec or a pack cannot be read.
pub fn audit(config: &Config, options: &Options, sources: &Sources, diagnostics: &mut Diagnostics) -> Result<Option<Report>, Error> {
    let Some(project) = Project::open(config, sources, diagnostics)? else {
        return Ok(None);
    };
    let paths = if options.paths.is_empty() { vec![project.folder.clone()] } else { options.paths.clone() };
    let known = match (&options.baseline, options.update_baseline) {
        (Some(path), false) => baseline::read(path)?,
        _ => Counts::new(),
    };
    let looked = look::look(&project, &paths)?;
    let mut report = Report { files: looked.files.len(), bytes: looked.bytes, ..Report::default() };
    report.parsed = looked.files.iter().filter(|file| matches!(file, Looked::Parsed(_))).count();
    let (found, matrices) = findings::find(&project, &looked.files);
    report.matrices = matrices;
    let found = settle(found, known, options, &mut report);
    present(&project, &looked.files, found, options, sources, &mut report);
    Ok(Some(report))
}

/// Leaves out what the baseline excuses, and adds what it lists in vain.
fn settle(found: Vec<Found>, mut known: Counts, options: &Options, report: &mut Report) -> Vec<Found> {
    let mut left = Vec::with_capacity(found.len());
    let mut counts = Counts::new();
    for found in found {
        let key = Known { rule: found.rule.to_owned(), path: found.path.clone(), message: found.message.clone() };
        if found.severity == Severity::Note {
            left.push(found);
        } else if options.update_baseline {
            *counts.entry(key).or_default() += 1;
            report.excused += 1;
        } else {
            match known.get_mut(&key).filter(|count| **count > 0) {
                Some(count) => {
                    *count -= 1;
                    report.excused += 1;
                }
                None => left.push(found),
            }
        }
    }
    for (entry, count) in known.into_iter().filter(|(_, count)| *count > 0) {
        let message =
            format!("the baseline lists `{}` in `{}` {count} times more than it is found: {}", entry.rule, entry.path, entry.message);
        report.diagnostics.push(Diagnostic::error("stale-baseline", None, message).help("`--update-baseline` takes it out"));
    }
    if options.update_baseline {
        report.baseline = Some(baseline::write(counts));
    }
    left
}

/// Makes diagnostics of what was found, and rewrites of what can be mended and should be.
fn present(project: &Project, files: &[Looked], found: Vec<Found>, options: &Options, sources: &Sources, report: &mut Report) {
    let mut ids: BTreeMap<String, SourceId> = BTreeMap::new();
    let by_path: BTreeMap<&str, &Parsed> = files.iter().filter_map(Looked::parsed).map(|file| (file.path.as_str(), file)).collect();
    let mended = if options.fix { mend(project, &by_path, &found, report) } else { BTreeSet::new() };
    for found in found {
        if mended.contains(&found.path) && found.edit.is_some() {
            continue;
        }
        let file = by_path.get(found.path.as_str());
        let mut id = || {
            *ids.entry(found.path.clone())
                .or_insert_with(|| sources.add(found.path.clone(), file.map_or(String::new(), |file| file.text.clone())))
        };
        let mut span = |place: &Place| Span::new(id(), offset(place.start), offset(place.end));
        let place = found.place.as_ref().filter(|_| file.is_some()).map(&mut span);
        let mut diagnostic = match found.severity {
            Severity::Error => Diagnostic::error(found.rule, place, found.message),
            Severity::Warning => Diagnostic::warning(found.rule, place, found.message),
            Severity::Note => Diagnostic::note(found.rule, place, found.message),
        };
        diagnostic.help = found.help;
        if let Some(edit) = found.edit {
            diagnostic = diagnostic.fix(span(&edit.place), edit.write);
        }
        report.diagnostics.push(diagnostic);
    }
}

/// Rewrites every file in which something can be replaced, and says which these are.
fn mend(project: &Project, files: &BTreeMap<&str, &Parsed>, found: &[Found], report: &mut Report) -> BTreeSet<String> {
    let mut edits: BTreeMap<&str, Vec<fix::Edit>> = BTreeMap::new();
    for (found, edit) in found.iter().filter_map(|found| Some((found, found.edit.clone()?))) {
        edits.entry(&found.path).or_default().push(edit);
    }
    let mut mended = BTreeSet::new();
    for (path, edits) in edits {
        let Some(file) = files.get(path) else { continue };
        let pack = &project.packs[file.pack];
        let text = fix::rewrite(&file.text, &file.facts, pack, &edits);
        // What was whole before must be whole afterwards; anything else would be a mistake of ours.
        let whole = pack.reader(path.as_ref()).and_then(|reader| reader.read(&text)).is_some_and(|facts| facts.broken.is_none());
        if file.facts.broken.is_none() && whole {
            mended.insert(path.to_owned());
            report.rewrites.push(Rewrite { path: path.to_owned(), text, literals: edits.len() });
        }
    }
    mended
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
