//! Circles of imports that only constants hold together.
//!
//! Two modules that import each other, one of them only for constants that are generated now, need not: the generated module of constants
//! imports nothing, so whoever takes them from there is out of the circle.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::definitions::Repeats;
use super::look::{Looked, Parsed};
use super::modules::From;
use super::pack::Modules;
use super::project::Project;
use super::syntax::{Facts, Import, Place};
use super::walk::{self, Content};
use crate::files::normal;

/// A circle that constants could break.
#[derive(Debug)]
pub(crate) struct Circle {
    /// The file that imports constants.
    pub(crate) path: String,
    /// The import.
    pub(crate) place: Place,
    pub(crate) message: String,
    pub(crate) help: String,
}

/// The most modules of one circle that are followed.
const MOST: usize = 2_000;

/// The circles that go through a definition by hand.
pub(crate) fn circles(project: &Project, files: &[Looked], definitions: &BTreeMap<&str, Vec<Repeats>>) -> Vec<Circle> {
    let mut graph = Graph { project, known: BTreeMap::new() };
    let mut found = Vec::new();
    for file in files.iter().filter_map(Looked::parsed) {
        for import in &file.facts.imports {
            let Some(target) = graph.target(file, import) else { continue };
            let shown = target.display().to_string().replace('\\', "/");
            let defines = definitions.get(shown.as_str()).is_some_and(|repeats| only_constants(import, repeats));
            if !defines {
                continue;
            }
            if let Some(way) = graph.way(&target, Path::new(&file.path), file.pack) {
                let way: Vec<String> = way.iter().map(|path| format!("`{}`", path.display())).collect();
                found.push(Circle {
                    path: file.path.clone(),
                    place: import.place.clone(),
                    message: format!("this import closes a circle, {}, and is for constants alone", way.join(" → ")),
                    help: "take them from the generated module of constants, which imports nothing".to_owned(),
                });
            }
        }
    }
    found
}

/// The way from a package that the constants lie in back to a file, which an import of the constants would close to a circle.
pub(crate) fn closed(project: &Project, file: &Parsed, folder: &Path) -> Option<String> {
    let Modules::Package { marker } = &project.packs[file.pack].module else { return None };
    let path = Path::new(&file.path);
    let mut graph = Graph { project, known: BTreeMap::new() };
    // A package that the file itself lies in has begun to run when the file does.
    let packages = folder.ancestors().filter(|package| package.file_name().is_some() && !path.starts_with(package));
    let markers = packages.map(|package| package.join(marker)).filter(|marker| marker.is_file());
    let way = markers.filter_map(|marker| graph.way(&marker, path, file.pack)).next()?;
    let way: Vec<String> = way.iter().map(|path| format!("`{}`", path.display())).collect();
    Some(way.join(" → "))
}

/// Whether an import takes nothing but what the definitions of a module define.
fn only_constants(import: &Import, repeats: &[Repeats]) -> bool {
    let defined: BTreeSet<&str> = repeats
        .iter()
        .flat_map(|repeats| {
            let members = repeats.definition.members.iter().filter(|_| repeats.definition.kind == "constants");
            members.filter_map(|member| member.name.as_deref()).chain([repeats.title.as_str()])
        })
        .collect();
    !import.names.is_empty() && import.names.keys().all(|name| defined.contains(name.as_str()))
}

struct Graph<'p> {
    project: &'p Project,
    /// The modules that a file imports, for those that were looked at.
    known: BTreeMap<PathBuf, Vec<PathBuf>>,
}

impl Graph<'_> {
    fn target(&self, file: &Parsed, import: &Import) -> Option<PathBuf> {
        self.resolve(Path::new(&file.path), &file.facts, import, file.pack).into_iter().next()
    }

    /// The files that an import runs: the module, and for a package the modules that it may be taken from.
    fn resolve(&self, path: &Path, facts: &Facts, import: &Import, pack: usize) -> Vec<PathBuf> {
        let from = From { file: path, imports: &facts.imports, project: &self.project.folder };
        let modules = &self.project.packs[pack].module;
        let first = |name: &str| modules.files(name, from).into_iter().map(|path| normal(&path)).find(|path| path.is_file());
        let dot = if import.module.ends_with('.') { "" } else { "." };
        let below = import.names.keys().filter_map(|name| first(&format!("{}{dot}{name}", import.module)));
        first(&import.module).into_iter().chain(below).collect()
    }

    /// The way from a module to another along imports.
    fn way(&mut self, start: &Path, goal: &Path, pack: usize) -> Option<Vec<PathBuf>> {
        let mut came: BTreeMap<PathBuf, PathBuf> = BTreeMap::new();
        let mut queue = vec![start.to_path_buf()];
        let mut at = 0;
        while let Some(here) = queue.get(at).cloned().filter(|_| at < MOST) {
            at += 1;
            for next in self.imports(&here, pack) {
                if next == goal {
                    let mut way = vec![goal.to_path_buf(), here.clone()];
                    while let Some(before) = way.last().and_then(|last| came.get(last)).cloned() {
                        way.push(before);
                    }
                    way.push(goal.to_path_buf());
                    way.reverse();
                    return Some(way);
                }
                if next != start && !came.contains_key(&next) {
                    came.insert(next.clone(), here.clone());
                    queue.push(next);
                }
            }
        }
        None
    }

    fn imports(&mut self, path: &Path, pack: usize) -> Vec<PathBuf> {
        if let Some(known) = self.known.get(path) {
            return known.clone();
        }
        let read = || {
            let Content::Text(text) = walk::read(path, false) else { return None };
            self.project.packs[pack].reader(path)?.read(&text)
        };
        let found: Vec<PathBuf> = match read() {
            Some(facts) => facts.imports.iter().flat_map(|import| self.resolve(path, &facts, import, pack)).collect(),
            None => Vec::new(),
        };
        self.known.insert(path.to_path_buf(), found.clone());
        found
    }
}
