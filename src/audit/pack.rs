//! The folder `audit` of a language pack: which files it reads with which grammar, and how a constant stands in them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::diag::Diagnostics;
use crate::generate::Error;
use crate::generate::glob::fits;
use crate::render::target::texts;
use crate::source::Sources;
use crate::yaml::{self, Node};

use super::syntax::{Reader, Use};
use super::vocabulary::Kind;

/// The files of the folder.
const MANIFEST: &str = "audit/audit.yaml";
const QUERY: &str = "audit/query.scm";

/// How a language is read.
#[derive(Debug)]
pub(crate) struct Pack {
    /// The language.
    pub(crate) language: String,
    /// The readers, each with the extensions of its files.
    pub(crate) readers: Vec<(Vec<String>, Reader)>,
    /// Names of files that hold tests.
    pub(crate) tests: Vec<String>,
    /// The file of constants in the output of the pack.
    pub(crate) constants: String,
    /// How modules are named.
    pub(crate) module: Modules,
    /// The import statement, with `{module}` or `{quoted}`, and `{names}`.
    pub(crate) import: String,
    /// A name that is imported under another, with `{name}` and `{alias}`.
    pub(crate) renamed: String,
    /// The other name.
    pub(crate) alias: String,
    /// The constant of a message type and of an error code.
    pub(crate) message: Written,
    pub(crate) error: Written,
    /// Uses in which the constant has to be reached through its module, and the name of that.
    pub(crate) qualified: Option<(Vec<Use>, String)>,
    /// What stands around the constant in some uses.
    pub(crate) wrap: BTreeMap<Use, (String, String)>,
    /// Uses in which no constant can stand, and why.
    pub(crate) never: BTreeMap<Use, String>,
    /// The grammars by name, each with the extensions of its files.
    pub(crate) grammars: Vec<(String, Vec<String>)>,
    /// Why a script cannot import a constant.
    pub(crate) scripts: Option<String>,
}

/// How a constant is written: the kind of its name, what is imported, the expression. The last two are templates.
#[derive(Clone, Debug, Default)]
pub(crate) struct Written {
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) write: String,
}

/// How modules are named in a language.
#[derive(Clone, Debug)]
pub(crate) enum Modules {
    /// By the path from the importing file; `endings` are those that imports may have, the usual one first, `stem` is that of the file.
    File { endings: Vec<String>, stem: String },
    /// By packages: folders with the marker.
    Package { marker: String },
    /// By the path from the root of the crate.
    Crate { marker: String, folder: String, root: String, roots: Vec<String>, stem: String },
}

impl Pack {
    /// The reader of a file.
    pub(crate) fn reader(&self, path: &Path) -> Option<&Reader> {
        let extension = path.extension()?.to_str()?;
        self.readers.iter().find(|(extensions, _)| extensions.iter().any(|known| known == extension)).map(|(_, reader)| reader)
    }

    /// How a constant of a kind is written.
    pub(crate) fn written(&self, kind: Kind) -> &Written {
        match kind {
            Kind::Message => &self.message,
            Kind::Error => &self.error,
        }
    }

    /// Whether a file holds tests, by its name.
    pub(crate) fn is_test(&self, name: &str) -> bool {
        self.tests.iter().any(|pattern| fits(pattern, name))
    }
}

/// Reads the packs of these languages, those that can be audited.
///
/// # Errors
/// A pack's own file is not as it should be.
pub(crate) fn load(languages: &[String], folders: &[PathBuf]) -> Result<Vec<Pack>, Error> {
    let mut packs = Vec::new();
    for language in languages {
        let texts = texts(language, folders);
        let (Some(manifest), Some(query)) = (texts.get(MANIFEST), texts.get(QUERY)) else { continue };
        let pack = read_file(MANIFEST, manifest, |tree| read(language, query, tree));
        packs.push(pack.map_err(|error| Error::new(format!("cannot read `{language}/{MANIFEST}`: {error}")))?);
    }
    Ok(packs)
}

/// Reads what a file of a pack says, if it is YAML.
pub(crate) fn read_file<T>(name: &str, text: &str, read: impl FnOnce(&Node<'_>) -> Result<T, String>) -> Result<T, String> {
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let source = sources.add(name, text.to_owned());
    let tree = yaml::parse(source, &sources.get(source).text, &mut diagnostics);
    let tree = tree
        .filter(|_| !diagnostics.has_errors())
        .ok_or_else(|| diagnostics.iter().map(|found| found.message.clone()).collect::<String>())?;
    read(&tree)
}

fn read(language: &str, query: &str, tree: &Node<'_>) -> Result<Pack, String> {
    let grammars = tree.get("grammars").and_then(Node::as_map).ok_or("it lacks `grammars`")?;
    let mut readers = Vec::with_capacity(grammars.len());
    for entry in grammars {
        readers.push((words(Some(&entry.value)), Reader::new(&entry.key.text, query)));
    }
    let by_name = grammars.iter().map(|entry| (entry.key.text.to_string(), words(Some(&entry.value)))).collect();
    let qualified = tree.get("qualified");
    let positions = |node: Option<&Node<'_>>| words(node).iter().filter_map(|word| Use::named(word)).collect::<Vec<_>>();
    Ok(Pack {
        language: language.to_owned(),
        grammars: by_name,
        readers,
        tests: words(tree.get("tests")),
        constants: text(tree, "constants")?,
        module: modules(tree.get("module").ok_or("it lacks `module`")?)?,
        import: text(tree, "import")?,
        renamed: text(tree, "renamed")?,
        alias: text(tree, "alias")?,
        message: written(tree, "message")?,
        error: written(tree, "error")?,
        qualified: qualified.and_then(|node| Some((positions(node.get("positions")), node.get("name")?.as_str()?.to_owned()))),
        wrap: by_use(tree.get("wrap"), |text| text.split_once("{}").map(|(before, after)| (before.to_owned(), after.to_owned()))),
        never: by_use(tree.get("never"), |text| Some(text.to_owned())),
        scripts: tree.get("scripts").and_then(Node::as_str).map(str::to_owned),
    })
}

fn modules(node: &Node<'_>) -> Result<Modules, String> {
    Ok(match text(node, "by")?.as_str() {
        "file" => Modules::File { endings: words(node.get("endings")), stem: text(node, "stem")? },
        "package" => Modules::Package { marker: text(node, "marker")? },
        "crate" => Modules::Crate {
            marker: text(node, "marker")?,
            folder: text(node, "folder")?,
            root: text(node, "root")?,
            roots: words(node.get("roots")),
            stem: text(node, "stem")?,
        },
        other => return Err(format!("modules are not named by `{other}`; expected `file`, `package` or `crate`")),
    })
}

fn written(tree: &Node<'_>, key: &str) -> Result<Written, String> {
    let node = tree.get(key).ok_or_else(|| format!("it lacks `{key}`"))?;
    Ok(Written { kind: text(node, "kind")?, name: text(node, "name")?, write: text(node, "write")? })
}

fn by_use<T>(node: Option<&Node<'_>>, value: impl Fn(&str) -> Option<T>) -> BTreeMap<Use, T> {
    let entries = node.and_then(Node::as_map).unwrap_or_default().iter();
    entries.filter_map(|entry| Some((Use::named(&entry.key.text)?, value(entry.value.as_str()?)?))).collect()
}

fn text(node: &Node<'_>, key: &str) -> Result<String, String> {
    node.get(key).and_then(Node::as_str).map(str::to_owned).ok_or_else(|| format!("it lacks the text `{key}`"))
}

fn words(node: Option<&Node<'_>>) -> Vec<String> {
    let items = node.and_then(Node::as_list).unwrap_or_default();
    items.iter().filter_map(|item| item.as_scalar().map(|scalar| scalar.text.to_string())).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_that_fit_a_pattern() {
        for (pattern, name, expected) in [
            ("test_*", "test_a.x", true),
            ("test_*", "a_test", false),
            ("*.test.*", "a.test.x", true),
            ("*.test.*", "atest.x", false),
            ("conftest.x", "conftest.x", true),
            ("conftest.x", "conftest.xy", false),
            ("*_test.x", "a_test.x", true),
            ("*_test.x", "a_test.xy", false),
        ] {
            assert_eq!(super::fits(pattern, name), expected, "{pattern} {name}");
        }
    }
}
