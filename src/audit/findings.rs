//! What files hold to what is wrong with them: the message, the constant to use instead, what can be done.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::constants::{Wanted, constant, statements};
use super::cycles;
use super::definitions::{Repeats, repeating};
use super::fix::Edit;
use super::literals::{Verdict, judge};
use super::look::{Looked, Parsed};
use super::modules::From;
use super::parity::{self, Column, Matrix};
use super::project::Project;
use super::remarks::{Remark, remarks};
use super::syntax::{Place, Text, Use};
use super::vocabulary::{Kind, Name};
use crate::diag::{Severity, excerpt};

/// One finding.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) rule: &'static str,
    pub(crate) severity: Severity,
    pub(crate) path: String,
    /// Where in the file, unless it could not be read.
    pub(crate) place: Option<Place>,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
    /// What mends it.
    pub(crate) edit: Option<Edit>,
}

fn error(rule: &'static str, place: Place, message: String, help: Option<String>) -> Found {
    Found { rule, severity: Severity::Error, path: String::new(), place: Some(place), message, help, edit: None }
}

fn warning(rule: &'static str, place: Option<Place>, message: String, help: Option<String>) -> Found {
    Found { rule, severity: Severity::Warning, path: String::new(), place, message, help, edit: None }
}

fn note(rule: &'static str, place: Place, message: String, help: Option<String>) -> Found {
    Found { rule, severity: Severity::Note, path: String::new(), place: Some(place), message, help, edit: None }
}

/// Everything that is found, by file and place, and the definitions by hand compared.
pub(crate) fn find(project: &Project, files: &[Looked]) -> (Vec<Found>, Vec<Matrix>) {
    let (mut found, mut columns) = (Vec::new(), Vec::new());
    let mut definitions: BTreeMap<&str, Vec<Repeats>> = BTreeMap::new();
    for file in files.iter().filter_map(Looked::parsed) {
        definitions.insert(&file.path, repeating(&file.facts, &project.vocabulary));
    }
    let circles = cycles::circles(project, files, &definitions);
    for file in files {
        match file {
            Looked::Nothing => {}
            Looked::Unread { path, why } => {
                let help = "mend it, or name it in `.gitignore` if nobody reads it";
                let one = warning("unread-source", None, format!("`{path}` was not read: {why}"), Some(help.to_owned()));
                found.push(Found { path: path.clone(), ..one });
            }
            Looked::Parsed(file) => {
                let repeats = definitions.remove(file.path.as_str()).unwrap_or_default();
                let mut here = of_file(project, file, &repeats);
                here.extend(circles.iter().filter(|circle| circle.path == file.path).map(|circle| {
                    warning("circular-import", Some(circle.place.clone()), circle.message.clone(), Some(circle.help.clone()))
                }));
                for repeats in repeats {
                    let cells = parity::cells(&repeats, &project.vocabulary);
                    let mismatches = parity::mismatches(&repeats, &cells, &project.vocabulary);
                    here.extend(mismatches.into_iter().map(|it| error("definition-mismatch", it.place, it.message, it.help)));
                    columns.push((repeats.protocol, repeats.kind, column(file, &repeats), cells));
                }
                here = excused(here, &remarks(&file.facts, &file.text));
                here.sort_by_key(|found| (found.place.as_ref().map(|place| place.start), found.rule));
                found.extend(here.into_iter().map(|found| Found { path: file.path.clone(), ..found }));
            }
        }
    }
    (found, parity::matrices(&columns, &project.vocabulary))
}

fn column(file: &Parsed, repeats: &Repeats) -> Column {
    let first = repeats.definition.members.first().map_or(0, |member| member.place.start);
    let whole = ["constants", "models"].contains(&repeats.definition.kind.as_str());
    let at = if whole { first } else { repeats.definition.place.start };
    let line = file.text[..at].matches('\n').count() + 1;
    Column { path: file.path.clone(), line: u32::try_from(line).unwrap_or(u32::MAX), name: repeats.title.clone() }
}

/// Leaves out what remarks excuse, and adds what is wrong with them.
fn excused(found: Vec<Found>, remarks: &[Remark]) -> Vec<Found> {
    let mut used: BTreeSet<usize> = BTreeSet::new();
    let mut left = Vec::with_capacity(found.len());
    for found in found {
        let start = found.place.as_ref().map_or(0, |place| place.start);
        let by =
            remarks.iter().position(|remark| remark.line.start <= start && start <= remark.line.end && remark.rules.contains(found.rule));
        match by {
            Some(by) => drop(used.insert(by)),
            None => left.push(found),
        }
    }
    for (number, remark) in remarks.iter().enumerate() {
        if !used.contains(&number) {
            let message = "this comment excuses nothing: none of its rules is broken here".to_owned();
            left.push(error("unused-ignore", remark.place.clone(), message, Some("remove it".to_owned())));
        } else if !remark.reasoned {
            let message = "this comment does not say why".to_owned();
            left.push(error("bare-ignore", remark.place.clone(), message, Some("write the reason behind the bracket".to_owned())));
        }
    }
    left
}

fn of_file(project: &Project, file: &Parsed, repeats: &[Repeats]) -> Vec<Found> {
    let mut found = Vec::new();
    if let Some(broken) = &file.facts.broken {
        let message = "this file cannot be parsed as a whole; what comes from here on may be missed".to_owned();
        let place = broken.start..broken.end.min(broken.start + 1).max(broken.start);
        found.push(warning("unparsed-source", Some(place), message, Some("it is not rewritten".to_owned())));
    }
    let defined: BTreeSet<usize> = repeats.iter().flat_map(|it| &it.definition.members).map(|member| member.place.start).collect();
    let weights = weights(project, file);
    let mut closed: BTreeMap<usize, Option<String>> = BTreeMap::new();
    for (text, verdict) in judge(&file.facts, &project.vocabulary, &project.constants[file.pack], &defined) {
        found.push(match verdict {
            Verdict::Known { names, sure } => {
                let names = chosen(names, &weights);
                let site = names.first().and_then(|name| project.sites.get(&(file.pack, name.protocol)).map(|site| (name.protocol, site)));
                let way = site.and_then(|(protocol, site)| {
                    closed.entry(protocol).or_insert_with(|| cycles::closed(project, file, &site.folder)).clone()
                });
                without_circle(known(project, file, text, &names, sure), way)
            }
            Verdict::Unknown { kind, near, sure } => unknown(project, text, kind, near, sure),
            Verdict::Dynamic { kind } => {
                let message = format!("this {} is put together when the program runs, so that no audit can know it", kind.word());
                let help = "choose among the constants instead";
                warning("dynamic-literal", Some(text.place.clone()), message, Some(help.to_owned()))
            }
        });
    }
    found
}

/// A finding that is not mended when that would close a circle of imports.
fn without_circle(found: Found, way: Option<String>) -> Found {
    match way.filter(|_| found.edit.is_some()) {
        None => found,
        Some(way) => {
            let help = format!(
                "the constant cannot be imported here: that would close the circle {way}; move the output, or what its package imports"
            );
            Found { help: Some(help), edit: None, ..found }
        }
    }
}

/// How much of each protocol a file speaks: the number of its names that stand there, and more if it imports what is generated for it.
fn weights(project: &Project, file: &Parsed) -> Vec<usize> {
    let mut weights = vec![0; project.vocabulary.protocols.len()];
    let said: BTreeSet<&str> = file.facts.texts.iter().filter_map(|text| text.value.as_deref()).collect();
    for name in said.iter().flat_map(|value| project.vocabulary.named(value)) {
        weights[name.protocol] += 1;
    }
    for (weight, protocol) in weights.iter_mut().zip(&project.vocabulary.protocols) {
        let parts = |import: &str| import.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').any(|part| part == protocol.name);
        if file.facts.imports.iter().any(|import| parts(&import.module)) {
            *weight += 1_000;
        }
    }
    weights
}

/// Those of the protocol that the file speaks most; of several only if it speaks them equally.
fn chosen<'n>(names: Vec<&'n Name>, weights: &[usize]) -> Vec<&'n Name> {
    let most = names.iter().map(|name| weights[name.protocol]).max();
    names.into_iter().filter(|name| Some(weights[name.protocol]) == most).collect()
}

fn known(project: &Project, file: &Parsed, text: &Text, names: &[&Name], sure: Option<Use>) -> Found {
    let source = excerpt(&file.text[text.place.clone()]).into_owned();
    let Some(name) = names.first() else { unreachable!("a known text has a name") };
    let protocol = &project.vocabulary.protocols[name.protocol].name;
    let what = format!("the {} `{}` of `{protocol}`", name.kind.word(), name.wire);
    let several = names.iter().any(|other| other.protocol != name.protocol);
    let (edit, help) = if several {
        let protocols: BTreeSet<&str> = names.iter().map(|name| project.vocabulary.protocols[name.protocol].name.as_str()).collect();
        let all: Vec<String> = protocols.iter().map(|name| format!("`{name}`")).collect();
        (None, format!("{} have it; import the constant of the one that is meant", all.join(" and ")))
    } else {
        replacement(project, file, text, name, sure)
    };
    let Some(_) = sure else {
        return note("inline-literal", text.place.clone(), format!("{source} may be {what}"), Some(help));
    };
    let found = error("inline-literal", text.place.clone(), format!("{source} is {what}, written out"), Some(help));
    Found { edit, ..found }
}

/// What to write in the place of a literal, and in words.
fn replacement(project: &Project, file: &Parsed, text: &Text, name: &Name, used: Option<Use>) -> (Option<Edit>, String) {
    let Some(site) = project.sites.get(&(file.pack, name.protocol)) else {
        return (
            None,
            format!("`{}` is not generated for this language; add it to `targets`", project.vocabulary.protocols[name.protocol].name),
        );
    };
    let pack = &project.packs[file.pack];
    let from = From { file: Path::new(&file.path), imports: &file.facts.imports, project: &project.folder };
    match constant(site, name, text, used, Wanted { pack, from, facts: &file.facts }) {
        Err(why) => (None, format!("there is a constant, which cannot stand here: {why}")),
        Ok(constant) => {
            let statement = statements(pack, &constant.import, &file.facts, &file.text);
            let import = statement.first().map(|statement| format!(", with `{statement}`")).unwrap_or_default();
            let help = format!("use `{}`{import}", constant.write);
            let edit = Edit { place: text.replace.clone(), write: constant.write, import: constant.import };
            (Some(edit), help)
        }
    }
}

fn unknown(project: &Project, text: &Text, kind: Kind, near: Option<&str>, sure: bool) -> Found {
    let value = text.value.as_deref().unwrap_or_default();
    let protocols: Vec<String> = project.vocabulary.protocols.iter().map(|protocol| format!("`{}`", protocol.name)).collect();
    let message = match protocols.as_slice() {
        [one] => format!("{one} has no {} `{}`", kind.word(), excerpt(value)),
        _ => format!("no spec has the {} `{}`", kind.word(), excerpt(value)),
    };
    let help = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => "add it to the spec, or take it out".to_owned(),
    };
    if sure {
        return error("unknown-literal", text.place.clone(), message, Some(help));
    }
    warning("unknown-literal", Some(text.place.clone()), message, Some(help))
}
