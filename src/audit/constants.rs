//! A name of a protocol to the constant that stands for it in one file: what to write, and what to import.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::modules::From;
use super::pack::{Pack, Written};
use super::syntax::{Facts, Text, Use};
use super::vocabulary::Name;
use crate::render::Identifiers;

/// The generated constants of one protocol in one language.
#[derive(Debug)]
pub(crate) struct Site {
    /// How the language names things for this protocol.
    pub(crate) identifiers: Identifiers,
    /// The output folder, as a path from the working directory.
    pub(crate) folder: PathBuf,
}

/// The generated constants of all protocols, by pack and protocol.
pub(crate) type Sites = BTreeMap<(usize, usize), Site>;

/// A constant as one file can use it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Constant {
    /// What stands in the place of the literal.
    pub(crate) write: String,
    /// The import that it needs, if the file has it not.
    pub(crate) import: Option<Needed>,
}

/// An import that is needed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Needed {
    /// The module.
    pub(crate) module: String,
    /// What is taken from it, as the statement says it.
    pub(crate) name: String,
}

/// Where a constant is wanted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted<'w> {
    /// The pack of the file's language.
    pub(crate) pack: &'w Pack,
    /// The file.
    pub(crate) from: From<'w>,
    /// What is known of it.
    pub(crate) facts: &'w Facts,
}

/// The constant of a name.
///
/// # Errors
/// Why there is none that can stand there.
pub(crate) fn constant(site: &Site, name: &Name, text: &Text, used: Option<Use>, wanted: Wanted<'_>) -> Result<Constant, String> {
    let pack = wanted.pack;
    if let Some(why) = used.and_then(|used| pack.never.get(&used)) {
        return Err(why.clone());
    }
    if let Some(why) = pack.scripts.as_ref().filter(|_| wanted.facts.script) {
        return Err(why.clone());
    }
    let (imported, expression) = expressions(site, name, pack.written(name.kind)).ok_or("the constant has no name in this language")?;
    let file = site.folder.join(&pack.constants);
    let stemless = file.with_extension("");
    let by_file = matches!(pack.module, super::pack::Modules::Package { .. });
    let file = if by_file { stemless } else { file };
    let qualified = pack.qualified.as_ref().filter(|(uses, _)| used.is_some_and(|used| uses.contains(&used)));
    let (module, imported, expression) = match qualified {
        Some((_, module)) => (pack.module.name(&site.folder, wanted.from)?, module.clone(), format!("{module}.{expression}")),
        None => (pack.module.name(&file, wanted.from)?, imported, expression),
    };
    if text.nested {
        return Ok(Constant { write: wrapped(pack, used, &format!("{module}::{expression}")), import: None });
    }
    let local = local(pack, &module, &imported, wanted.facts)?;
    let write = wrapped(pack, used, &format!("{}{}", local.name, expression.strip_prefix(&imported).unwrap_or(&expression)));
    let import = (!local.there).then_some(Needed { module, name: local.statement });
    Ok(Constant { write, import })
}

fn expressions(site: &Site, name: &Name, written: &Written) -> Option<(String, String)> {
    let write = |template: &str| site.identifiers.write(template, name.symbol.as_str(), &written.kind);
    Some((write(&written.name)?, write(&written.write)?))
}

fn wrapped(pack: &Pack, used: Option<Use>, expression: &str) -> String {
    match used.and_then(|used| pack.wrap.get(&used)) {
        Some((before, after)) => format!("{before}{expression}{after}"),
        None => expression.to_owned(),
    }
}

/// What something imported is called in a file.
struct Local {
    name: String,
    /// The file imports it already.
    there: bool,
    statement: String,
}

/// The name under which a file has, or can have, what it is to import: another one where the name is taken.
fn local(pack: &Pack, module: &str, imported: &str, facts: &Facts) -> Result<Local, String> {
    let bare = |module: &str| module.rsplit_once('.').map_or(module.to_owned(), |(stem, _)| stem.to_owned());
    let same = |other: &str| other == module || (module.starts_with('.') && other.starts_with('.') && bare(other) == bare(module));
    let there = facts.imports.iter().filter(|import| same(&import.module)).find_map(|import| import.names.get(imported));
    if let Some(name) = there {
        return Ok(Local { name: name.clone(), there: true, statement: String::new() });
    }
    let whole = format!("{module}::{imported}");
    if facts.imports.iter().any(|import| import.module == whole) {
        return Ok(Local { name: imported.to_owned(), there: true, statement: String::new() });
    }
    if !facts.names.contains(imported) {
        return Ok(Local { name: imported.to_owned(), there: false, statement: imported.to_owned() });
    }
    let alias = pack.alias.replace("{}", imported);
    if facts.names.contains(&alias) {
        return Err(format!("both `{imported}` and `{alias}` are other things in this file"));
    }
    let statement = pack.renamed.replace("{name}", imported).replace("{alias}", &alias);
    Ok(Local { name: alias, there: false, statement })
}

/// The import statements for what is needed, as the file would write them.
pub(crate) fn statements<'n>(pack: &Pack, needed: impl IntoIterator<Item = &'n Needed>, facts: &Facts, text: &str) -> Vec<String> {
    let mut by_module: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for need in needed {
        let names = by_module.entry(&need.module).or_default();
        if !names.contains(&need.name.as_str()) {
            names.push(&need.name);
        }
    }
    let example = facts.imports.first().and_then(|import| text.get(import.place.clone())).unwrap_or_default();
    let quoted = |quote: char| facts.texts.iter().filter(|found| text[found.place.clone()].starts_with(quote)).count();
    let single = if example.is_empty() { quoted('\'') > quoted('"') } else { example.contains('\'') };
    let quote = if single { '\'' } else { '"' };
    let mut statements = Vec::with_capacity(by_module.len());
    for (module, mut names) in by_module {
        names.sort_unstable();
        let mut statement = pack.import.clone();
        // Several names in one path stand in braces.
        let list = if statement.contains("::{names}") && names.len() > 1 { format!("{{{}}}", names.join(", ")) } else { names.join(", ") };
        statement = statement.replace("{module}", module).replace("{quoted}", &format!("{quote}{module}{quote}")).replace("{names}", &list);
        if statement.contains(quote) && !example.is_empty() && !example.ends_with(';') {
            statement = statement.trim_end_matches(';').to_owned();
        }
        statements.push(statement);
    }
    statements
}
