//! Paths to what is known of the source files there.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::pack::Pack;
use super::project::Project;
use super::syntax::Facts;
use super::walk::{self, Content, SourceFile};
use crate::files::normal;
use crate::generate::{Error, parallel};

/// A file that was parsed.
#[derive(Debug)]
pub(crate) struct Parsed {
    /// Its path, with forward slashes.
    pub(crate) path: String,
    /// The pack that read it.
    pub(crate) pack: usize,
    /// Its text.
    pub(crate) text: String,
    /// What it holds.
    pub(crate) facts: Facts,
    /// A program wrote it.
    pub(crate) generated: bool,
}

/// What came of one file.
#[derive(Debug)]
pub(crate) enum Looked {
    /// It holds nothing of interest.
    Nothing,
    /// It was parsed.
    Parsed(Box<Parsed>),
    /// It could not be read, and why.
    Unread { path: String, why: String },
}

impl Looked {
    pub(crate) fn parsed(&self) -> Option<&Parsed> {
        match self {
            Self::Parsed(parsed) => Some(parsed),
            Self::Nothing | Self::Unread { .. } => None,
        }
    }
}

/// All files, in the order of their paths.
#[derive(Debug)]
pub(crate) struct AllLooked {
    pub(crate) files: Vec<Looked>,
    pub(crate) bytes: u64,
}

/// Looks at every file below these paths.
///
/// # Errors
/// A path does not exist.
pub(crate) fn look(project: &Project, paths: &[PathBuf]) -> Result<AllLooked, Error> {
    let files = walk::files(paths, &project.generated, &project.packs)?;
    check(&files, &project.packs)?;
    let looked = parallel::map(&files, |file| one(project, file));
    let bytes = looked.iter().map(|(bytes, _)| *bytes as u64).sum();
    Ok(AllLooked { files: looked.into_iter().map(|(_, looked)| looked).collect(), bytes })
}

/// The most texts of a file: every one is held against its neighbours.
const MOST_TEXTS: usize = 10_000;

/// Reads every source below these paths, whatever it holds, by these packs. What a program wrote is read in a folder that has little else in
/// it, and then nothing else is: somebody who names such a folder wants it.
///
/// # Errors
/// A path does not exist.
pub(crate) fn read_all(paths: &[PathBuf], packs: &[Pack]) -> Result<Vec<Parsed>, Error> {
    let mut all: Vec<Parsed> = Vec::new();
    for path in paths {
        let files = walk::files(std::slice::from_ref(path), &BTreeSet::new(), packs)?;
        check(&files, packs)?;
        let parent = normal(path);
        let direct: Vec<&SourceFile> = files.iter().filter(|file| file.path == parent || file.path.parent() == Some(&parent)).collect();
        let made = direct.iter().filter(|file| walk::says_generated(&file.path)).count();
        let generated = made * 2 > direct.len();
        let parsed = parsed(&files, packs, generated);
        all.extend(parsed.into_iter().filter(|file| !all.iter().any(|known| known.path == file.path)).collect::<Vec<_>>());
    }
    Ok(all)
}

/// Checks the queries by which these files are read.
fn check(files: &[SourceFile], packs: &[Pack]) -> Result<(), Error> {
    let mut seen = BTreeSet::new();
    for file in files.iter().filter(|file| seen.insert((file.pack, file.path.extension().map(ToOwned::to_owned)))) {
        if let Some(reader) = packs[file.pack].reader(&file.path) {
            reader
                .check()
                .map_err(|error| Error::new(format!("the folder `audit` of the pack `{}`: {error}", packs[file.pack].language)))?;
        }
    }
    Ok(())
}

fn parsed(files: &[SourceFile], packs: &[Pack], generated: bool) -> Vec<Parsed> {
    let one = |file: &SourceFile| {
        if generated && !walk::says_generated(&file.path) {
            return None;
        }
        let Content::Text(text) = walk::read(&file.path, generated) else { return None };
        let facts = packs[file.pack].reader(&file.path)?.read(&text)?;
        let path = file.path.display().to_string().replace('\\', "/");
        (facts.texts.len() <= MOST_TEXTS).then_some(Parsed { path, pack: file.pack, text, facts, generated })
    };
    parallel::map(files, one).into_iter().flatten().collect()
}

fn one(project: &Project, file: &SourceFile) -> (usize, Looked) {
    let path = file.path.display().to_string().replace('\\', "/");
    let text = match walk::read(&file.path, false) {
        Content::Text(text) => text,
        Content::Generated => return (0, Looked::Nothing),
        Content::Unread(why) => return (0, Looked::Unread { path, why }),
    };
    let bytes = text.len();
    if !project.search.finds(text.as_bytes(), &project.vocabulary) {
        return (bytes, Looked::Nothing);
    }
    let facts = project.packs[file.pack].reader(&file.path).and_then(|reader| reader.read(&text));
    let looked = match facts {
        Some(facts) if facts.texts.len() > MOST_TEXTS => Looked::Unread {
            path,
            why: format!("it holds {} texts, as only data does; at most {MOST_TEXTS} are looked at", facts.texts.len()),
        },
        Some(facts) => Looked::Parsed(Box::new(Parsed { path, pack: file.pack, text, facts, generated: false })),
        None => Looked::Unread { path, why: "it takes too long to parse".to_owned() },
    };
    (bytes, looked)
}
