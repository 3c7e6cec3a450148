//! Paths to what is known of the source files there.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::pack::{self, Pack};
use super::project::Project;
use super::syntax::Facts;
use super::walk::{self, Content, SourceFile};
use crate::generate::{Error, parallel};
use crate::render::target;

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
    let looked = parallel::map(&files, |file| one(project, file));
    let bytes = looked.iter().map(|(bytes, _)| *bytes as u64).sum();
    Ok(AllLooked { files: looked.into_iter().map(|(_, looked)| looked).collect(), bytes })
}

/// The most texts of a file: every one is held against its neighbours.
const MOST_TEXTS: usize = 10_000;

/// Reads every source below these paths, whatever it holds, by the packs of these folders.
///
/// # Errors
/// A path does not exist, or a pack is not as it should be.
pub(crate) fn read_all(paths: &[PathBuf], folders: &[PathBuf]) -> Result<(Vec<Pack>, Vec<Parsed>), Error> {
    let packs = pack::load(&target::languages(folders), folders)?;
    let files = walk::files(paths, &BTreeSet::new(), &packs)?;
    let parsed = parallel::map(&files, |file| {
        let Content::Text(text) = walk::read(&file.path) else { return None };
        let facts = packs[file.pack].reader(&file.path)?.read(&text)?;
        let path = file.path.display().to_string().replace('\\', "/");
        (facts.texts.len() <= MOST_TEXTS).then_some(Parsed { path, pack: file.pack, text, facts })
    });
    Ok((packs, parsed.into_iter().flatten().collect()))
}

fn one(project: &Project, file: &SourceFile) -> (usize, Looked) {
    let path = file.path.display().to_string().replace('\\', "/");
    let text = match walk::read(&file.path) {
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
        Some(facts) => Looked::Parsed(Box::new(Parsed { path, pack: file.pack, text, facts })),
        None => Looked::Unread { path, why: "it takes too long to parse".to_owned() },
    };
    (bytes, looked)
}
