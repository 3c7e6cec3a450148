//! The outputs of all targets to the files of each root; nothing may be written twice or outside.

use std::collections::BTreeMap;
use std::fs;

use super::{Output, Plan, Root};
use crate::diag::{Diagnostic, Diagnostics};
use crate::files::{self, DuplicatePath, Files, RelPath, Text};
use crate::generate::{Config, Layout};
use crate::render::Target;

/// Gathers the outputs. What is wrong goes to `diagnostics`, and then the plan is of no use.
pub(super) fn gather(config: &Config, outputs: Vec<Output>, targets: &[Target], partial: bool, diagnostics: &mut Diagnostics) -> Plan {
    let mut roots: BTreeMap<Option<RelPath>, Root> = BTreeMap::new();
    for target in targets {
        let layout = config.layout(&target.language);
        let path = layout.root();
        let root = roots.entry(path.clone()).or_insert_with(|| root(config, path));
        root.layouts.push((target.language.clone(), layout.clone()));
    }
    for root in roots.values() {
        diagnostics.extend(outside(config, root));
    }
    let mut everything = Everything::default();
    for output in outputs {
        let layout = config.layout(&output.language);
        let Some(root) = roots.get_mut(&layout.root()) else {
            unreachable!("every target has its root");
        };
        place(output, layout, root, &mut everything, diagnostics);
    }
    diagnostics.extend(everything.clashes.into_iter().map(|((other, owner), (error, more))| clash(&error, other, &owner, more)));
    let languages = targets.iter().map(|target| target.language.clone()).collect();
    Plan { roots: roots.into_values().collect(), languages, partial }
}

/// The paths of all roots together, and which target each belongs to.
#[derive(Default)]
struct Everything {
    files: Files,
    owners: BTreeMap<RelPath, String>,
    /// The first path at which two targets meet, and how many more there are.
    clashes: BTreeMap<(Option<String>, String), (DuplicatePath, usize)>,
}

fn root(config: &Config, path: Option<RelPath>) -> Root {
    let folder = path.as_ref().map_or_else(|| config.out.clone(), |path| path.under(&config.out));
    let folder = files::folder(&folder).to_owned();
    Root { path, folder, files: Files::new(), names: BTreeMap::new(), layouts: Vec::new() }
}

fn place(output: Output, layout: &Layout, root: &mut Root, everything: &mut Everything, diagnostics: &mut Diagnostics) {
    let owner = format!("{}/{}", output.language, output.protocol);
    let folder = match layout.folder(&output.language, &output.protocol) {
        Ok(folder) => folder,
        Err(error) => return diagnostics.push(Diagnostic::error("output-path", None, format!("the output folder of `{owner}`: {error}"))),
    };
    let skip = root.path.as_ref().map_or(0, |path| path.as_str().len() + 1);
    for (path, text) in output.rendered.files.texts() {
        let whole = folder.join(path);
        let Ok(below) = RelPath::new(&whole.as_str()[skip..]) else {
            unreachable!("the end of a path is a path");
        };
        // Only the paths matter here; the text is kept once, in its root.
        let added = everything.files.insert(whole.clone(), Text::default());
        if let Err(error) = added.and_then(|()| root.files.insert(below, text.clone())) {
            let pair = (everything.other(&error), owner.clone());
            everything.clashes.entry(pair).and_modify(|(_, more)| *more += 1).or_insert((error, 0));
        }
        everything.owners.insert(whole, owner.clone());
    }
    let names = output.rendered.names.into_iter().map(|(name, wire)| (format!("{owner}/{name}"), wire));
    root.names.extend(names);
}

impl Everything {
    /// The target that wrote what another cannot write any more.
    fn other(&self, error: &DuplicatePath) -> Option<String> {
        let owner = match error {
            DuplicatePath::Same(path) | DuplicatePath::CaseClash { existing: path, .. } => self.owners.get(path),
            DuplicatePath::FileAndFolder { file, below } => self.owners.get(file).or_else(|| self.owners.get(below)),
            DuplicatePath::Manifest(_) => None,
        };
        owner.cloned()
    }
}

fn clash(error: &DuplicatePath, other: Option<String>, owner: &str, more: usize) -> Diagnostic {
    let owners = match other {
        Some(other) if other != owner => format!("one is of `{other}`, one of `{owner}`"),
        Some(_) | None => format!("in `{owner}`"),
    };
    let more = if more == 0 { String::new() } else { format!(", and so do {more} more") };
    let help = match error {
        DuplicatePath::Same(_) => "put `{language}` and `{protocol}` into `output`",
        DuplicatePath::CaseClash { .. } | DuplicatePath::FileAndFolder { .. } | DuplicatePath::Manifest(_) => {
            "give one of them another `output`, or its protocol another name"
        }
    };
    Diagnostic::error("output-clash", None, format!("{error}: {owners}{more}")).help(help)
}

/// Whether a symbolic link leads a root out of the folder that outputs are relative to.
fn outside(config: &Config, root: &Root) -> Option<Diagnostic> {
    let base = fs::canonicalize(files::folder(&config.out)).ok()?;
    let nearest = root.folder.ancestors().find_map(|folder| fs::canonicalize(folder).ok())?;
    if nearest.starts_with(&base) {
        return None;
    }
    let message = format!("the output folder `{}` leads out of the project, by a symbolic link", root.folder.display());
    Some(Diagnostic::error("output-path", None, message))
}
