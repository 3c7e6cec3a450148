//! The specs, the packs and the outputs of a project, as an audit needs them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::constants::{Site, Sites};
use super::pack::{self, Pack};
use super::search::Search;
use super::text::last_name;
use super::vocabulary::Vocabulary;
use crate::diag::Diagnostics;
use crate::files::{Manifest, folder, normal};
use crate::generate::{Config, Error, Selection, check, load_targets};
use crate::render::{Identifiers, target};
use crate::source::Sources;

/// A project that can be audited.
#[derive(Debug)]
pub(crate) struct Project {
    /// Its folder, as a path from the working directory.
    pub(crate) folder: PathBuf,
    /// The names of all its protocols.
    pub(crate) vocabulary: Vocabulary,
    /// How languages are read.
    pub(crate) packs: Vec<Pack>,
    /// Where constants are.
    pub(crate) sites: Sites,
    /// The last parts of the names of constants, by pack.
    pub(crate) constants: Vec<BTreeSet<String>>,
    /// The files that were generated.
    pub(crate) generated: BTreeSet<PathBuf>,
    /// What is looked for before a file is parsed.
    pub(crate) search: Search,
}

impl Project {
    /// Opens a project. `None` when a spec or a pack is wrong, which `diagnostics` then say.
    ///
    /// # Errors
    /// Something cannot be read.
    pub(crate) fn open(config: &Config, sources: &Sources, diagnostics: &mut Diagnostics) -> Result<Option<Self>, Error> {
        let checked = check(config, &Selection::default(), sources, diagnostics)?;
        if diagnostics.has_errors() {
            return Ok(None);
        }
        let targets = load_targets(config, &[], sources, diagnostics)?;
        let folders = config.template_folders();
        let mut languages: BTreeSet<String> = target::languages(&folders).into_iter().collect();
        languages.extend(targets.iter().map(|target| target.language.clone()));
        let packs = pack::load(&languages.into_iter().collect::<Vec<_>>(), &folders)?;
        let vocabulary = Vocabulary::new(checked.specs.iter().map(|spec| &spec.model));
        let mut sites: Sites = BTreeMap::new();
        let mut generated = BTreeSet::new();
        for target in &targets {
            let root = config.layout(&target.language).root();
            generated.extend(listed(&root.map_or_else(|| config.out.clone(), |root| root.under(&config.out))));
            let Some(pack) = packs.iter().position(|pack| pack.language == target.language) else { continue };
            for (number, protocol) in vocabulary.protocols.iter().enumerate().filter(|(_, it)| config.wants(&target.language, &it.name)) {
                let settings = config.settings(&target.language, &protocol.name);
                let folder = config.layout(&target.language).folder(&target.language, &protocol.name);
                match (Identifiers::new(target, &settings), folder) {
                    (Ok(identifiers), Ok(folder)) => {
                        drop(sites.insert((pack, number), Site { identifiers, folder: normal(&folder.under(&config.out)) }))
                    }
                    (Err(found), _) => diagnostics.extend(found),
                    (_, Err(error)) => return Err(Error::new(error.to_string())),
                }
            }
        }
        let (constants, imported) = constants(&packs, &sites, &vocabulary);
        let search = Search::new(&vocabulary, &imported).map_err(Error::new)?;
        let folder = folder(&config.root).to_owned();
        Ok((!diagnostics.has_errors()).then_some(Self { folder, vocabulary, packs, sites, constants, generated, search }))
    }
}

/// The last parts of the names of all constants, by pack; and what is imported to use them.
fn constants(packs: &[Pack], sites: &Sites, vocabulary: &Vocabulary) -> (Vec<BTreeSet<String>>, BTreeSet<String>) {
    let mut imported = BTreeSet::new();
    let mut constants = vec![BTreeSet::new(); packs.len()];
    for ((pack, protocol), site) in sites {
        for name in &vocabulary.protocols[*protocol].names {
            let written = packs[*pack].written(name.kind);
            let text = site.identifiers.write(&written.write, name.symbol.as_str(), &written.kind);
            constants[*pack].extend(text.map(|text| last_name(&text).to_owned()));
            imported.extend(site.identifiers.write(&written.name, name.symbol.as_str(), &written.kind));
        }
    }
    (constants, imported)
}

/// The files that the list of generated files in a folder names; none when there is no list that can be read.
fn listed(root: &Path) -> Vec<PathBuf> {
    let list = Manifest::read(root).ok().flatten();
    list.iter().flat_map(|list| list.files.keys()).map(|path| normal(&path.under(root))).collect()
}
