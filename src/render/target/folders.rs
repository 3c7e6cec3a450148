//! Where language packs are: the table of shipped ones, and the folders of a project.
//!
//! Reads files; everything above it works on texts.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::{MANIFEST, walk};
use crate::diag::{Diagnostic, Diagnostics};

/// The shipped packs: path below `templates/`, text.
const BUILTIN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/builtin.rs"));

/// The mark of a shipped file, in names of templates and in places of diagnostics.
pub(super) const PREFIX: &str = "builtin:";

/// A pack that can be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackInfo {
    /// The language.
    pub language: String,
    /// The title in its manifest; the language when the manifest cannot be read.
    pub title: String,
    /// Where its files come from.
    pub origin: Origin,
}

/// Where the files of a pack come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// All are shipped.
    BuiltIn,
    /// All are in folders of the project.
    Folder,
    /// Shipped, with these files replaced or added.
    Overridden {
        /// Their paths in the pack.
        files: Vec<String>,
    },
}

/// The texts of one pack.
#[derive(Debug, Default)]
pub(super) struct PackFiles {
    texts: BTreeMap<String, PackFile>,
    builtin: BTreeMap<&'static str, &'static str>,
    language: String,
    /// The pack whose files stand in for those that are not here.
    base: Option<Box<PackFiles>>,
}

#[derive(Debug)]
struct PackFile {
    text: String,
    /// The path a person would open.
    shown: String,
}

impl PackFiles {
    pub(super) fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The text of a file; with the prefix `builtin:` that of the shipped one.
    pub(super) fn get(&self, path: &str) -> Option<&str> {
        match path.strip_prefix(PREFIX) {
            Some(inner) => self.builtin.get(inner).copied().or_else(|| self.base.as_ref()?.get(path)),
            None => self.texts.get(path).map(|file| file.text.as_str()).or_else(|| self.base.as_ref()?.get(path)),
        }
    }

    /// Under which path a file is shown.
    pub(super) fn shown(&self, path: &str) -> String {
        match (self.texts.get(path), &self.base) {
            (Some(file), _) => file.shown.clone(),
            (None, Some(base)) if base.get(path).is_some() => base.shown(path),
            (None, _) => format!("{PREFIX}{}/{}", self.language, path.trim_start_matches(PREFIX)),
        }
    }

    /// Lets the files of another pack stand in for those that are not here.
    pub(super) fn build_on(&mut self, base: PackFiles) {
        self.base = Some(Box::new(base));
    }

    /// Whether a file is the project's and not the shipped one.
    pub(super) fn is_own(&self, path: &str) -> bool {
        self.texts.get(path).is_some_and(|file| !file.shown.starts_with(PREFIX))
    }

    /// The paths, sorted.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }
}

/// The shipped files of a language by their paths in the pack; empty when none is shipped.
#[must_use]
pub fn builtin_files(language: &str) -> BTreeMap<&'static str, &'static str> {
    let inside = |(path, text): &(&'static str, &'static str)| Some((path.strip_prefix(language)?.strip_prefix('/')?, *text));
    BUILTIN.iter().filter_map(inside).collect()
}

/// The texts of a pack by their paths in it, with those of folders in the place of shipped ones; empty when they cannot be read, which
/// loading the pack reports.
#[must_use]
pub fn texts(language: &str, folders: &[PathBuf]) -> BTreeMap<String, String> {
    let files = read(language, folders, &mut Diagnostics::new()).unwrap_or_default();
    files.texts.into_iter().map(|(path, file)| (path, file.text)).collect()
}

/// These languages and those whose packs theirs build on.
#[must_use]
pub fn with_bases(languages: &[String], folders: &[PathBuf]) -> BTreeSet<String> {
    let base = |language: &String| {
        let own = folders.iter().find_map(|folder| fs::read_to_string(folder.join(language).join(MANIFEST)).ok());
        let manifest = own.or_else(|| builtin_files(language).get(MANIFEST).map(|text| (*text).to_owned()))?;
        let base = manifest.lines().find_map(|line| line.strip_prefix("base:"))?;
        Some(base.trim().trim_matches(['"', '\'']).to_owned())
    };
    languages.iter().filter_map(base).chain(languages.iter().cloned()).collect()
}

/// Every pack that is shipped or in one of the folders, sorted by language. Folders that cannot be read have none.
#[must_use]
pub fn list(folders: &[PathBuf]) -> Vec<PackInfo> {
    languages(folders).into_iter().map(|language| info(language, folders)).collect()
}

/// The languages of [`list`], without a look into their packs.
#[must_use]
pub fn languages(folders: &[PathBuf]) -> Vec<String> {
    let shipped = BUILTIN.iter().filter_map(|(path, _)| path.strip_suffix(MANIFEST)?.strip_suffix('/'));
    let mut languages: BTreeSet<String> = shipped.filter(|language| !language.contains('/')).map(str::to_owned).collect();
    for folder in folders {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let packs = entries.filter(|entry| entry.path().join(MANIFEST).is_file());
        languages.extend(packs.filter_map(|entry| entry.file_name().into_string().ok()));
    }
    languages.into_iter().filter(|language| is_name(language)).collect()
}

fn info(language: String, folders: &[PathBuf]) -> PackInfo {
    let own: BTreeSet<String> = folders.iter().flat_map(|folder| walk::files(&folder.join(&language)).unwrap_or_default()).collect();
    let origin = match (own.is_empty(), builtin_files(&language).is_empty()) {
        (true, _) => Origin::BuiltIn,
        (false, true) => Origin::Folder,
        (false, false) => Origin::Overridden { files: own.into_iter().collect() },
    };
    let files = read(&language, folders, &mut Diagnostics::new());
    let title = files.as_ref().and_then(|files| files.get(MANIFEST)).and_then(title);
    PackInfo { title: title.unwrap_or_else(|| language.clone()), language, origin }
}

fn title(manifest: &str) -> Option<String> {
    let sources = crate::source::Sources::new();
    let id = sources.add(MANIFEST, manifest.to_owned());
    let tree = crate::yaml::parse(id, manifest, &mut Diagnostics::new())?;
    tree.get("title")?.as_str().map(str::to_owned)
}

/// The texts of a pack; `None` when one cannot be read, which is reported.
pub(super) fn read(language: &str, folders: &[PathBuf], diagnostics: &mut Diagnostics) -> Option<PackFiles> {
    let mut pack = PackFiles { language: language.to_owned(), ..PackFiles::default() };
    if !is_name(language) {
        return Some(pack);
    }
    pack.builtin = builtin_files(language);
    for (path, text) in &pack.builtin {
        let file = PackFile { text: (*text).to_owned(), shown: format!("{PREFIX}{language}/{path}") };
        pack.texts.insert((*path).to_owned(), file);
    }
    let mut readable = true;
    // The first folder has the last word.
    for folder in folders.iter().rev() {
        let folder = folder.join(language);
        if folder.is_dir() {
            readable &= read_folder(&folder, &mut pack, diagnostics);
        }
    }
    readable.then_some(pack)
}

fn read_folder(folder: &Path, pack: &mut PackFiles, diagnostics: &mut Diagnostics) -> bool {
    let mut unreadable = |path: &Path, error: &std::io::Error| {
        let message = format!("cannot read `{}`: {error}", path.display());
        diagnostics.push(Diagnostic::error("pack-unreadable", None, message));
    };
    let paths = match walk::files(folder) {
        Ok(paths) => paths,
        Err(error) => {
            unreadable(folder, &error);
            return false;
        }
    };
    let mut readable = true;
    for path in paths {
        let place = folder.join(&path);
        match fs::read(&place) {
            // What is not text can be neither a template nor an output, so it is as good as not there.
            Ok(bytes) => {
                if let Ok(text) = String::from_utf8(bytes) {
                    pack.texts.insert(path, PackFile { text, shown: place.display().to_string() });
                }
            }
            Err(error) => {
                unreadable(&place, &error);
                readable = false;
            }
        }
    }
    readable
}

/// The folder that a pack's own files stand in, or would.
pub(super) fn shown_folder(language: &str, folders: &[PathBuf]) -> String {
    let found = folders.iter().map(|folder| folder.join(language)).find(|folder| folder.is_dir());
    found.map_or_else(|| format!("templates/{language}"), |folder| folder.display().to_string())
}

/// Whether a text can be the name of a pack, which is that of a folder.
fn is_name(language: &str) -> bool {
    let first = language.starts_with(|c: char| c.is_ascii_alphanumeric());
    first && language.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+' | '#'))
}
