//! The files `audit/import.yaml` and `audit/import.scm` of a language pack: how its definitions are read, and what their words mean.

use std::path::{Path, PathBuf};

use super::types::Words;
use crate::audit::{Pack, Reader, read_file};
use crate::generate::Error;
use crate::generate::glob::fits;
use crate::render::target::texts;
use crate::yaml::Node;

const MANIFEST: &str = "audit/import.yaml";
const QUERY: &str = "audit/import.scm";

/// How the definitions of a language are read.
#[derive(Debug)]
pub(super) struct Importer {
    /// The readers, each with the extensions of its files.
    readers: Vec<(Vec<String>, Reader)>,
    /// What the words of types and constraints mean.
    pub(super) words: Words,
    /// What a word says that stands beside a definition, each with its meaning.
    pub(super) flags: Vec<(String, String)>,
    /// Bases of classes in which null as the default stands for absence.
    pub(super) absent: Vec<String>,
    /// How comments begin that document.
    pub(super) docs: Vec<String>,
    /// How comments begin that are for tools.
    pub(super) tools: Vec<String>,
    /// The files of what was generated that say something about the protocol.
    generated: Vec<String>,
}

impl Importer {
    /// The reader of a file.
    pub(super) fn reader(&self, path: &Path) -> Option<&Reader> {
        let extension = path.extension()?.to_str()?;
        self.readers.iter().find(|(extensions, _)| extensions.iter().any(|known| known == extension)).map(|(_, reader)| reader)
    }

    /// Whether a file that was generated says something about the protocol.
    pub(super) fn tells(&self, path: &Path) -> bool {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        self.generated.iter().any(|pattern| fits(pattern, name))
    }
}

/// Reads how the languages of these packs are imported; `None` for one that says nothing about it.
///
/// # Errors
/// A pack's own file is not as it should be.
pub(super) fn load(packs: &[Pack], folders: &[PathBuf]) -> Result<Vec<Option<Importer>>, Error> {
    let one = |pack: &Pack| {
        let texts = texts(&pack.language, folders);
        let (Some(manifest), Some(query)) = (texts.get(MANIFEST), texts.get(QUERY)) else { return Ok(None) };
        let read = read_file(MANIFEST, manifest, |tree| read(pack, query, tree));
        read.map(Some).map_err(|error| Error::new(format!("cannot read `{}/{MANIFEST}`: {error}", pack.language)))
    };
    packs.iter().map(one).collect()
}

fn read(pack: &Pack, query: &str, tree: &Node<'_>) -> Result<Importer, String> {
    let mut readers = Vec::with_capacity(pack.grammars.len());
    for (grammar, extensions) in &pack.grammars {
        readers.push((extensions.clone(), Reader::new(grammar, query)));
    }
    let pairs = |key: &str| -> Vec<(String, String)> {
        let entries = tree.get(key).and_then(Node::as_map).unwrap_or_default();
        entries.iter().filter_map(|entry| Some((entry.key.text.to_string(), entry.value.as_str()?.to_owned()))).collect()
    };
    let types = tree.get("types").and_then(Node::as_map).unwrap_or_default();
    Ok(Importer {
        readers,
        words: Words {
            types: types.iter().map(|entry| (entry.key.text.to_string(), words(Some(&entry.value)))).collect(),
            keywords: pairs("keywords").into_iter().collect(),
            calls: pairs("calls").into_iter().collect(),
            marks: pairs("marks").into_iter().collect(),
            parts: words(tree.get("parts")),
        },
        flags: pairs("flags"),
        absent: words(tree.get("absent")),
        docs: words(tree.get("docs")),
        tools: words(tree.get("tools")),
        generated: words(tree.get("generated")),
    })
}

fn words(node: Option<&Node<'_>>) -> Vec<String> {
    let items = node.and_then(Node::as_list).unwrap_or_default();
    items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect()
}
